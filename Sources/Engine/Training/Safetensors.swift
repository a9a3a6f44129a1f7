import Foundation
import System

/// Named tensors in a file that Python's `safetensors` reads: eight bytes with the header's length, a JSON header,
/// data.
public enum Safetensors {
    /// Writes to a temporary file beside `path` and renames it, so that a crash leaves the old file or the new one,
    /// never half of one.
    /// - Throws: `CheckpointError` for two tensors of one name, and for what the system refuses, in its words.
    public static func write(
        _ tensors: [(name: String, tensor: Tensor)], metadata: [String: String] = [:], to path: String
    )
        throws
    {
        let file = try encoded(tensors, metadata: metadata, name: path)
        let url = URL(fileURLWithPath: path)
        do throws(FileFault) {
            try Folder.make(url.deletingLastPathComponent())
            try WholeFile.write(file, to: url)
        } catch {
            throw CheckpointError(
                path, "could not be written (\(error.reason)); check that the folder exists and has room")
        }
    }

    /// The bytes of such a file; errors call it `name`.
    /// - Throws: `CheckpointError` for two tensors of one name.
    public static func encoded(
        _ tensors: [(name: String, tensor: Tensor)], metadata: [String: String] = [:], name path: String
    ) throws -> Data {
        var header: [String: Any] = metadata.isEmpty ? [:] : [metadataName: metadata]
        var end = 0
        for (name, tensor) in tensors {
            guard name != metadataName else {
                throw CheckpointError(path, "cannot hold a tensor named “\(name)”, which the format keeps for itself")
            }
            guard header[name] == nil else {
                throw CheckpointError(
                    path,
                    "cannot hold two tensors named “\(name)”: one of them would be lost; give each a name of its own")
            }
            let start = end
            end += 4 * tensor.count
            header[name] = ["dtype": "F32", "shape": tensor.shape, "data_offsets": [start, end]] as [String: Any]
        }
        var json = try JSONSerialization.data(withJSONObject: header, options: [.sortedKeys])
        // The format asks for data that begin at a multiple of eight; spaces are allowed after the JSON.
        json.append(contentsOf: Array(repeating: UInt8(ascii: " "), count: (8 - json.count % 8) % 8))
        var file = withUnsafeBytes(of: UInt64(json.count).littleEndian) { Data($0) } + json
        for (_, tensor) in tensors { tensor.withUnsafeBuffer { file.append(Data(buffer: $0)) } }
        return file
    }

    /// Reads a file of float32 tensors.
    /// - Throws: `CheckpointError` for what Python's reader refuses: headers that are no JSON of this format, tensors that
    ///   overlap, do not follow one another or do not fill the data to its end. Names that stand twice are refused as well,
    ///   as the format has it.
    public static func read(_ path: String) throws -> (tensors: [String: Tensor], metadata: [String: String]) {
        let file: Data
        do throws(FileFault) { file = try WholeFile.read(path) } catch {
            throw CheckpointError(path, "cannot be read (\(error.reason)); check the path and its permissions")
        }
        return try decoded(file, name: path)
    }

    /// What the bytes of such a file hold; errors call it `name`.
    /// - Throws: as `read` does.
    public static func decoded(_ file: Data, name path: String) throws -> (
        tensors: [String: Tensor], metadata: [String: String]
    ) {
        // Offsets below count from the first byte, which a part of other data need not.
        let file = file.startIndex == 0 ? file : Data(file)
        guard file.count >= 8 else {
            throw CheckpointError(
                path, "holds \(file.count) bytes, but a safetensors file begins with 8 bytes of length")
        }
        let length = file.prefix(8).enumerated().reduce(UInt64(0)) {
            $0 | UInt64($1.element) << (8 * UInt64($1.offset))
        }
        guard length <= UInt64(file.count - 8) else {
            throw CheckpointError(
                path,
                "announces a header of \(length) bytes at offset 0, but only \(file.count - 8) bytes follow: it is "
                    + "truncated or not a safetensors file")
        }
        let start = 8 + Int(length)
        let members: [(name: String, value: HeaderValue)]
        do throws(HeaderValue.Fault) {
            guard case .object(let found) = try HeaderValue(file[8..<start]) else {
                throw HeaderValue.Fault(offset: 0, found: "no object")
            }
            members = found
        } catch {
            throw CheckpointError(
                path,
                "has no JSON object in its header at offset 8: \(error.found) at offset \(8 + error.offset). It is "
                    + "damaged or not a safetensors file")
        }
        var metadata: [String: String] = [:]
        var entries: [Entry] = []
        for (name, value) in members {
            if name != metadataName {
                entries.append(try Entry(name, value, path))
            } else if case .object(let notes) = value {
                for (key, note) in notes {
                    guard case .string(let text) = note else {
                        throw CheckpointError(path, "holds no text as the metadata's “\(key)”")
                    }
                    metadata[key] = text
                }
            } else if case .null = value {
                continue
            } else {
                throw CheckpointError(path, "holds metadata that are no object of texts")
            }
        }
        // One behind the other and up to the end: nothing overlaps, and nothing is hidden between.
        entries.sort { ($0.begin, $0.end) < ($1.begin, $1.end) }
        let room = file.count - start
        var end = 0
        for entry in entries {
            guard entry.begin == end, entry.end >= entry.begin, entry.end <= room,
                entry.bytes == entry.end - entry.begin
            else {
                throw CheckpointError(
                    path,
                    "places “\(entry.name)” of shape \(entry.shape) at bytes \(entry.begin)..<\(entry.end) of \(room), "
                        + "where bytes from \(end) on are to come next, \(entry.bytes.map { "\($0) of them" } ?? "too many"): "
                        + "it is truncated or damaged")
            }
            end = entry.end
        }
        guard end == room else {
            throw CheckpointError(path, "has \(room - end) bytes behind its last tensor: it is damaged")
        }
        var tensors: [String: Tensor] = [:]
        for entry in entries {
            tensors[entry.name] = Tensor(shape: entry.shape) { target in
                _ = file[(start + entry.begin)..<(start + entry.end)].copyBytes(
                    to: UnsafeMutableRawBufferPointer(target))
            }
        }
        return (tensors, metadata)
    }

    private static let metadataName = "__metadata__"

    /// What the header says of one tensor.
    private struct Entry {
        let name: String
        let shape: [Int]
        let begin, end: Int
        /// As the shape has it; nil where that is beyond all memory.
        let bytes: Int?

        init(_ name: String, _ value: HeaderValue, _ path: String) throws {
            var type: String?
            var lists: [String: [Int]] = [:]
            if case .object(let members) = value {
                for (key, member) in members {
                    if case .string(let text) = member, key == "dtype" { type = text }
                    guard case .array(let values) = member else { continue }
                    let numbers = values.compactMap { if case .whole(let number) = $0 { number } else { nil as Int? } }
                    if numbers.count == values.count { lists[key] = numbers }
                }
            }
            guard let type, let shape = lists["shape"], let offsets = lists["data_offsets"], offsets.count == 2 else {
                throw CheckpointError(
                    path, "describes “\(name)” without dtype, shape and data_offsets in whole numbers")
            }
            guard type == "F32" else {
                throw CheckpointError(
                    path, "holds “\(name)” as \(type), but only F32 is supported; convert it to float32")
            }
            // An extent of zero must not hide the others: their product is some arrays' stride.
            var product: Int? = 4
            for extent in shape {
                product = product.flatMap {
                    let (value, overflows) = $0.multipliedReportingOverflow(by: max(extent, 1))
                    return overflows ? nil : value
                }
            }
            (self.name, self.shape, begin, end) = (name, shape, offsets[0], offsets[1])
            bytes = shape.contains(0) ? product.map { _ in 0 } : product
        }
    }
}

/// A checkpoint that could not be used: which file, and why.
public struct CheckpointError: Error, CustomStringConvertible {
    /// The file, and what is wrong with it.
    public let description: String
    init(_ path: String, _ reason: String) { description = "checkpoint \(path) \(reason)" }
}

extension Module {
    /// Writes all parameters to a safetensors file.
    public func save(to path: String) throws {
        try Safetensors.write(namedParameters.map { ($0.name, $0.parameter.value) }, to: path)
    }

    /// Reads all parameters from a safetensors file. Nothing is changed unless everything fits.
    public func load(from path: String) throws { try load(Safetensors.read(path).tensors, from: path) }

    /// Takes all parameters from `tensors`, by their names; what else is there is left alone. Nothing is changed unless
    /// everything fits. Errors call the tensors' source `path`.
    public func load(_ tensors: [String: Tensor], from path: String = "in memory") throws {
        for (name, parameter) in namedParameters {
            guard let tensor = tensors[name] else {
                throw CheckpointError(path, "has no tensor “\(name)” [\(parameter.shape)]: it belongs to another model")
            }
            guard tensor.shape == parameter.shape else {
                throw CheckpointError(
                    path,
                    "holds “\(name)” with shape \(tensor.shape), but the model needs \(parameter.shape): it belongs "
                        + "to another model")
            }
        }
        for (name, parameter) in namedParameters { parameter.value = tensors[name]! }
    }
}
