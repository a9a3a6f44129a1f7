import Foundation
import System

/// Named tensors in a file that Python's `safetensors` reads: eight bytes with the header's length, a JSON header,
/// data.
public enum Safetensors {
    /// Writes to a temporary file beside `path` and renames it, so that a crash leaves the old file or the new one,
    /// never half of one.
    public static func write(_ tensors: [(name: String, tensor: Tensor)], metadata: [String: String] = [:], to path: String)
        throws
    {
        var header: [String: Any] = metadata.isEmpty ? [:] : ["__metadata__": metadata]
        var data = Data()
        for (name, tensor) in tensors {
            let start = data.count
            tensor.withUnsafeBuffer { data.append(Data(buffer: $0)) }
            header[name] = ["dtype": "F32", "shape": tensor.shape, "data_offsets": [start, data.count]] as [String: Any]
        }
        var json = try JSONSerialization.data(withJSONObject: header, options: [.sortedKeys])
        // The format asks for data that begin at a multiple of eight; spaces are allowed after the JSON.
        json.append(contentsOf: Array(repeating: UInt8(ascii: " "), count: (8 - json.count % 8) % 8))
        var file = Data()
        withUnsafeBytes(of: UInt64(json.count).littleEndian) { file.append(contentsOf: $0) }
        file.append(json)
        file.append(data)
        let url = URL(fileURLWithPath: path)
        do {
            try Folder.make(url.deletingLastPathComponent())
            try WholeFile.write(file, to: url)
        } catch {
            throw CheckpointError(path, "was not written: \(error)")
        }
    }

    /// Reads a file of float32 tensors.
    public static func read(_ path: String) throws -> (tensors: [String: Tensor], metadata: [String: String]) {
        guard let file = FileManager.default.contents(atPath: path) else {
            throw CheckpointError(path, "cannot be read; check the path and its permissions")
        }
        guard file.count >= 8 else {
            throw CheckpointError(path, "holds \(file.count) bytes, but a safetensors file begins with 8 bytes of length")
        }
        let length = file.prefix(8).enumerated().reduce(UInt64(0)) { $0 | UInt64($1.element) << (8 * UInt64($1.offset)) }
        guard length <= UInt64(file.count - 8) else {
            throw CheckpointError(
                path, "announces a header of \(length) bytes at offset 0, but only \(file.count - 8) bytes follow: it is "
                    + "truncated or not a safetensors file")
        }
        let start = 8 + Int(length)
        guard let header = try? JSONSerialization.jsonObject(with: file.subdata(in: 8..<start)) as? [String: Any] else {
            throw CheckpointError(path, "has no JSON object in its header at offset 8: it is damaged or not a safetensors file")
        }
        var places: [(name: String, shape: [Int], bytes: Range<Int>)] = []
        for (name, entry) in header where name != "__metadata__" {
            guard let entry = entry as? [String: Any], let type = entry["dtype"] as? String,
                let shape = entry["shape"] as? [Int], let offsets = entry["data_offsets"] as? [Int], offsets.count == 2
            else { throw CheckpointError(path, "describes “\(name)” without dtype, shape and data_offsets") }
            guard type == "F32" else {
                throw CheckpointError(path, "holds “\(name)” as \(type), but only F32 is supported; convert it to float32")
            }
            let sizes = shape.reduce((count: 1, fits: true)) { partial, extent in
                let (product, overflow) = partial.count.multipliedReportingOverflow(by: extent)
                return (product, partial.fits && extent >= 0 && !overflow && product <= file.count)
            }
            guard sizes.fits, offsets[0] >= 0, offsets[0] <= offsets[1], offsets[1] <= file.count - start,
                offsets[1] - offsets[0] == sizes.count * 4
            else {
                throw CheckpointError(
                    path, "places “\(name)” of shape \(shape) at bytes \(offsets[0])..<\(offsets[1]) of \(file.count - start): "
                        + "it is truncated or damaged")
            }
            places.append((name, shape, offsets[0]..<offsets[1]))
        }
        // Were many tensors to share their bytes, a small file could take any amount of memory.
        places.sort { ($0.bytes.lowerBound, $0.bytes.upperBound, $0.name) < ($1.bytes.lowerBound, $1.bytes.upperBound, $1.name) }
        for (place, next) in zip(places, places.dropFirst()) where next.bytes.lowerBound < place.bytes.upperBound {
            throw CheckpointError(
                path, "places “\(next.name)” at bytes \(next.bytes), which overlap those of “\(place.name)”, \(place.bytes): it is "
                    + "damaged")
        }
        var tensors: [String: Tensor] = [:]
        for (name, shape, bytes) in places {
            tensors[name] = Tensor(shape: shape) { target in
                _ = file.subdata(in: start + bytes.lowerBound..<start + bytes.upperBound)
                    .copyBytes(to: UnsafeMutableRawBufferPointer(target))
            }
        }
        return (tensors, header["__metadata__"] as? [String: String] ?? [:])
    }
}

/// A checkpoint that could not be used: which file, and why.
public struct CheckpointError: Error, CustomStringConvertible {
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

    func load(_ tensors: [String: Tensor], from path: String) throws {
        for (name, parameter) in namedParameters {
            guard let tensor = tensors[name] else {
                throw CheckpointError(path, "has no tensor “\(name)” [\(parameter.shape)]: it belongs to another model")
            }
            guard tensor.shape == parameter.shape else {
                throw CheckpointError(
                    path, "holds “\(name)” with shape \(tensor.shape), but the model needs \(parameter.shape): it belongs "
                        + "to another model")
            }
        }
        for (name, parameter) in namedParameters { parameter.value = tensors[name]! }
    }
}
