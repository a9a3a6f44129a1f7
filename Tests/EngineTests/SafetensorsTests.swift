import Foundation
import Testing

@testable import Engine

@Suite struct SafetensorsTests {
    static let tensors: [(name: String, tensor: Tensor)] = [
        ("weight", Sample.uniform([3, 4, 2], seed: 1)), ("bias", Tensor([1, -0.0, .infinity, .leastNonzeroMagnitude])),
        ("scalar", Tensor([7], shape: [])), ("empty", Tensor([], shape: [0, 5])), ("ein „Name“/\\ \n", Tensor([2])),
    ]

    @Test func whatIsWrittenIsRead() throws {
        let path = temporaryPath()
        defer { try? FileManager.default.removeItem(atPath: path) }
        try Safetensors.write(SafetensorsTests.tensors, metadata: ["note": "zwölf \"Zeichen\""], to: path)
        let (tensors, metadata) = try Safetensors.read(path)
        #expect(metadata == ["note": "zwölf \"Zeichen\""] && tensors.count == SafetensorsTests.tensors.count)
        for (name, tensor) in SafetensorsTests.tensors {
            #expect(sameBits(try #require(tensors[name]), tensor), "\(name)")
        }

        // The format's own rules, byte by byte.
        let file = try #require(FileManager.default.contents(atPath: path))
        let length = file.prefix(8).enumerated().reduce(0) { $0 | Int($1.element) << (8 * $1.offset) }
        #expect(length % 8 == 0 && file[8] == UInt8(ascii: "{"))
        let json = try #require(try JSONSerialization.jsonObject(with: file[8..<8 + length]) as? [String: Any])
        let weight = try #require(json["weight"] as? [String: Any])
        #expect(weight["dtype"] as? String == "F32" && weight["shape"] as? [Int] == [3, 4, 2])
        let ends = json.values.compactMap { (($0 as? [String: Any])?["data_offsets"] as? [Int])?[1] }
        #expect(ends.max() == file.count - 8 - length)
    }

    /// Python's own reader, where it is installed.
    @Test func pythonReadsIt() throws {
        let path = temporaryPath()
        defer { try? FileManager.default.removeItem(atPath: path) }
        try Safetensors.write(SafetensorsTests.tensors, metadata: ["note": "n"], to: path)
        let script = """
            import sys
            try:
                from safetensors import safe_open
            except ImportError:
                sys.exit(77)
            with safe_open(sys.argv[1], framework="numpy") as file:
                assert file.metadata() == {"note": "n"}, file.metadata()
                assert file.get_tensor("weight").shape == (3, 4, 2)
                assert file.get_tensor("scalar").shape == () and file.get_tensor("scalar") == 7
                assert file.get_tensor("empty").shape == (0, 5)
                print(float(file.get_tensor("weight").sum()))
            """
        let process = Process()
        process.executableURL = URL(fileURLWithPath: "/usr/bin/env")
        process.arguments = ["python3", "-c", script, path]
        let pipe = Pipe()
        process.standardOutput = pipe
        try process.run()
        let output = String(decoding: pipe.fileHandleForReading.readDataToEndOfFile(), as: UTF8.self)
        process.waitUntilExit()
        // 77: not installed; 127: no Python. The structure is then held to the format's rules above.
        guard ![77, 127].contains(process.terminationStatus) else { return }
        #expect(process.terminationStatus == 0, "Python refuses the file")
        let sum = SafetensorsTests.tensors[0].tensor.values.reduce(0, +)
        #expect(abs(try #require(Float(output.trimmingCharacters(in: .whitespacesAndNewlines))) - sum) < 1e-5)
    }

    /// A file of the given header and data.
    private func file(_ header: String, data: Int = 0, length: UInt64? = nil) -> Data {
        var file = withUnsafeBytes(of: (length ?? UInt64(header.utf8.count)).littleEndian) { Data($0) }
        file.append(contentsOf: header.utf8)
        file.append(Data(count: data))
        return file
    }

    private func refusal(_ file: Data) throws -> String {
        let path = temporaryPath()
        defer { try? FileManager.default.removeItem(atPath: path) }
        try file.write(to: URL(fileURLWithPath: path))
        do {
            _ = try Safetensors.read(path)
            return "accepted"
        } catch let error as CheckpointError {
            #expect(error.description.contains(path))
            return error.description
        }
    }

    @Test func damagedFilesAreRefusedInWords() throws {
        func expectRefusal(_ data: Data, _ parts: String..., sourceLocation: SourceLocation = #_sourceLocation) throws {
            let text = try refusal(data)
            for part in parts { #expect(text.contains(part), sourceLocation: sourceLocation) }
        }
        func entry(_ shape: String, _ offsets: String, type: String = "F32") -> String {
            "{\"a\":{\"dtype\":\"\(type)\",\"shape\":\(shape),\"data_offsets\":\(offsets)}}"
        }
        let deep = String(repeating: "[", count: 100) + String(repeating: "]", count: 100)
        try expectRefusal(Data(), "0 bytes", "8 bytes")
        try expectRefusal(Data(count: 7), "7 bytes")
        try expectRefusal(file("{}", length: 3), "3 bytes", "only 2 bytes follow")
        try expectRefusal(file("{}", length: .max), "\(UInt64.max) bytes", "truncated")
        try expectRefusal(file("{}", length: UInt64(Int.max)), "truncated")
        try expectRefusal(file("not json"), "no JSON object", "offset 8")
        try expectRefusal(file("[1]"), "no JSON object")
        try expectRefusal(file(""), "no JSON object")
        try expectRefusal(file("{\"a\":3}"), "“a”", "dtype")
        try expectRefusal(file("{\"a\":{\"dtype\":\"F32\"}}"), "“a”", "shape")
        try expectRefusal(file(entry("[2]", "[0]"), data: 8), "data_offsets")
        try expectRefusal(file(entry("[2]", "[0,4]", type: "F16"), data: 4), "F16", "only F32")
        try expectRefusal(file(entry("[2]", "[0,8]"), data: 7), "0..<8", "of 7", "truncated")
        try expectRefusal(file(entry("[3]", "[0,8]"), data: 8), "[3]", "0..<8")
        try expectRefusal(file(entry("[-2]", "[0,8]"), data: 8), "“a”", "whole numbers")
        try expectRefusal(file(entry("[2]", "[8,0]"), data: 8), "[2]")
        try expectRefusal(file(entry("[2]", "[-8,0]"), data: 8), "“a”", "whole numbers")
        // Products and sums that do not fit a machine word, and shapes whose product is a lie.
        try expectRefusal(file(entry("[4294967296,4294967296]", "[0,0]")), "damaged")
        try expectRefusal(file(entry("[4611686018427387905]", "[0,4]"), data: 4), "damaged")
        try expectRefusal(file(entry("[2]", "[0,9223372036854775807]"), data: 8), "damaged")
        try expectRefusal(file(entry("[2]", "[9223372036854775800,9223372036854775807]"), data: 8), "damaged")
        try expectRefusal(file(entry("[-9223372036854775808]", "[0,0]")), "whole numbers")
        try expectRefusal(file(entry("[0,-1]", "[0,0]")), "whole numbers")
        try expectRefusal(file("{\"a\":\(deep)}"), "64 deep")
        try expectRefusal(file("{\"a\":1,\"a\":2}"), "the name “a” a second time", "offset 15")
        try expectRefusal(file("{\"a\":1 \"b\":2}"), "“}”", "offset 15")
        let pair = "{\"a\":{\"dtype\":\"F32\",\"shape\":[1],\"data_offsets\":[4,8]}}"
        try expectRefusal(file(pair, data: 8), "“a”", "4..<8", "from 0 on")
        try expectRefusal(file(entry("[1]", "[0,4]"), data: 9), "5 bytes behind")
        try expectRefusal(file(entry("[9223372036854775807,9223372036854775807,0]", "[0,0]")), "damaged")
        #expect(try refusal(file(entry("[2]", "[0,8]"), data: 8)) == "accepted")
        // Tensors that share bytes, as Python's reader refuses them too.
        func both(_ first: String, _ second: String) -> Data {
            let entries = [("a", first), ("b", second)].map {
                "\"\($0)\":{\"dtype\":\"F32\",\"shape\":[2],\"data_offsets\":\($1)}"
            }
            return file("{\(entries.joined(separator: ","))}", data: 16)
        }
        try expectRefusal(both("[0,8]", "[0,8]"), "places “b”", "at bytes 0..<8", "bytes from 8 on are to come next")
        try expectRefusal(both("[4,12]", "[0,8]"), "places “a”", "at bytes 4..<12", "bytes from 8 on are to come next")
        #expect(try refusal(both("[8,16]", "[0,8]")) == "accepted")
        do {
            _ = try Safetensors.read("/nowhere/at-all.safetensors")
            Issue.record("read a file that is not there")
        } catch {
            #expect("\(error)".contains("/nowhere/at-all.safetensors cannot be read (No such file or directory)"))
        }
        do {
            _ = try Safetensors.read("/tmp")
            Issue.record("read a folder")
        } catch { #expect("\(error)".contains("/tmp cannot be read (Is a directory)")) }
    }

    /// Files of zeros that are right or nearly so, and what Python's reader says; `Reference/safetensors_files.py` made them.
    @Test func verdictsArePythons() throws {
        struct Case: Decodable {
            let name: String
            let file: Data
            /// The shapes that Python reads; nil where it refuses.
            let tensors: [String: [Int]]?
        }
        // The format forbids names that stand twice, but Python's reader keeps the last of them.
        let stricter: Set<String> = [
            "a name twice, alike", "a name twice, the later first", "a name twice, once escaped",
            "a key of the metadata twice",
        ]
        let path = temporaryPath()
        defer { try? FileManager.default.removeItem(atPath: path) }
        let cases = stored("safetensors_files", as: [Case].self)
        let accepted = cases.count { $0.tensors != nil }
        #expect(accepted > 12 && cases.count - accepted > 50)
        for file in cases {
            try file.file.write(to: URL(fileURLWithPath: path))
            var shapes: [String: [Int]]?
            do { shapes = try Safetensors.read(path).tensors.mapValues(\.shape) } catch is CheckpointError {}
            #expect(shapes == (stricter.contains(file.name) ? nil : file.tensors), "\(file.name)")
        }
    }

    @Test func namesAreWrittenOnce() throws {
        let path = temporaryPath()
        func refusal(_ names: [String]) -> String {
            do { try Safetensors.write(names.map { ($0, Tensor([1])) }, to: path) } catch { return "\(error)" }
            return "written"
        }
        #expect(refusal(["a", "b", "a"]).contains("two tensors named “a”"))
        #expect(refusal(["__metadata__"]).contains("“__metadata__”"))
        #expect(!FileManager.default.fileExists(atPath: path))
        #expect(refusal(["a", "A", ""]) == "written")
        let names = try Safetensors.read(path).tensors.keys.sorted()
        #expect(names == ["", "A", "a"])
        try FileManager.default.removeItem(atPath: path)
    }

    @Test func aModelTakesOnlyWhatFitsWhole() throws {
        var random = Random(seed: 1)
        let path = temporaryPath()
        defer { try? FileManager.default.removeItem(atPath: path) }
        let model = Dense(3, 4, using: &random)
        try model.save(to: path)
        let other = Dense(3, 4, using: &random)
        try other.load(from: path)
        #expect(other.weights == model.weights)

        try Safetensors.write([("weight", Tensor(shape: [3, 4], repeating: 9)), ("bias", Tensor(shape: [5]))], to: path)
        do {
            try other.load(from: path)
            Issue.record("took a bias of another shape")
        } catch let error as CheckpointError {
            #expect(error.description.contains("“bias”") && error.description.contains("[5]") && error.description.contains("[4]"))
        }
        try Safetensors.write([("weight", Tensor(shape: [3, 4], repeating: 9))], to: path)
        do {
            try other.load(from: path)
            Issue.record("did without a bias")
        } catch let error as CheckpointError { #expect(error.description.contains("no tensor “bias”")) }
        #expect(other.weights == model.weights, "nothing may change unless everything fits")
    }

    private struct TwoParts: Module {
        let encoder: Dense
        let encoder2: Dense
        let head: Dense

        init(_ classes: Int, using random: inout Random) {
            encoder = Dense(3, 4, using: &random)
            encoder2 = Dense(3, 4, using: &random)
            head = Dense(4, classes, using: &random)
        }
    }

    @Test func aPartIsTakenWhole() throws {
        var random = Random(seed: 1)
        let path = temporaryPath()
        defer { try? FileManager.default.removeItem(atPath: path) }
        let (model, other) = (TwoParts(2, using: &random), TwoParts(5, using: &random))
        try model.save(to: path)
        let (before, beside) = (other.head.weights, other.encoder2.weights)
        let found = try other.load(from: path, only: "encoder")
        #expect(found.loaded == ["encoder.weight", "encoder.bias"])
        #expect(found.kept == ["encoder2.weight", "encoder2.bias", "head.weight", "head.bias"])
        #expect(found.leftOver == ["encoder2.bias", "encoder2.weight", "head.bias", "head.weight"])
        #expect(other.encoder.weights == model.encoder.weights)
        #expect(other.head.weights == before && other.encoder2.weights == beside, "only that part")
        #expect(try other.load(from: path, only: "encoder2.bias").loaded == ["encoder2.bias"])
        #expect(try model.load(from: path, only: "").leftOver == [])

        func refusal(_ prefix: String, _ tensors: [String: Tensor]) -> String {
            do throws(any Error) { try other.load(tensors, only: prefix, from: "a.safetensors") } catch {
                return "\(error)"
            }
            return "taken"
        }
        let weight = Tensor(shape: [3, 4], repeating: 9)
        let lacking = refusal("encoder", ["encoder.w": weight, "head.w": weight, "encoder2.w": weight])
        #expect(
            lacking == "checkpoint a.safetensors has no tensor “encoder.weight” [3, 4], “encoder.bias” [4], but holds "
                + "“encoder.w”, which the model has no place for: it belongs to another model")
        let misshapen = refusal("encoder", ["encoder.weight": weight, "encoder.bias": weight])
        #expect(misshapen.contains("“encoder.bias” with shape [3, 4]"))
        #expect(refusal("decoder", ["decoder.weight": weight]).hasSuffix("begin with “encoder”, “encoder2”, “head”"))
        #expect(other.encoder.weights == model.encoder.weights, "nothing may change unless that part fits whole")
    }

    @Test func longListsOfNamesAreCut() {
        var random = Random(seed: 1)
        let model = Sequential((0..<6).map { _ in Dense(1, 1, using: &random) })
        do throws(any Error) {
            try model.load([:])
            Issue.record("took nothing")
        } catch { #expect("\(error)".contains("“layers.3.bias” [1] and 4 more: it belongs")) }
    }

    /// Thousands of files that are nearly right: each is read or refused, none ends the program.
    @Test func noBytesEndTheProgram() throws {
        let path = temporaryPath()
        defer { try? FileManager.default.removeItem(atPath: path) }
        try Safetensors.write(SafetensorsTests.tensors, metadata: ["note": "n"], to: path)
        let original = try #require(FileManager.default.contents(atPath: path))
        var random = Random(seed: 6)
        var refused = 0
        let words = [
            "-", "9", "99999999999999999999", "[", "]", "{", "}", "\"", "null", "1e400", "0.5", ",", ":", "true",
            "\\u0000",
        ]
        for _ in 0..<4_000 {
            var file = original
            for _ in 0...random.integer(below: 3) {
                let place = random.integer(below: file.count)
                switch random.integer(below: 6) {
                case 0: file[place] = UInt8(random.integer(below: 256))
                case 1: file.removeLast(random.integer(below: file.count))
                case 2: file[random.integer(below: min(8, file.count))] = UInt8(random.integer(below: 256))
                case 3: file.insert(contentsOf: words[random.integer(below: words.count)].utf8, at: place)
                case 4: file.removeSubrange(place..<min(place + random.integer(below: 9), file.count))
                default: file[place] ^= UInt8(1 << random.integer(below: 8))
                }
                if file.isEmpty { break }
            }
            try file.write(to: URL(fileURLWithPath: path))
            do {
                for (_, tensor) in try Safetensors.read(path).tensors {
                    #expect(tensor.count == tensor.shape.reduce(1, *))
                }
            } catch is CheckpointError { refused += 1 }
        }
        #expect(refused > 1_000)
    }

    /// Writing that fails leaves the old file as it was, and nothing beside it.
    @Test func aFailedWriteLeavesTheOldFile() throws {
        let folder = NSTemporaryDirectory() + "checkpoints-\(UUID().uuidString)"
        defer { try? FileManager.default.removeItem(atPath: folder) }
        let path = folder + "/inner/a.safetensors"
        try Safetensors.write([("a", Tensor([1]))], to: path)
        let old = try #require(FileManager.default.contents(atPath: path))
        // A folder in the place of the target cannot be replaced by a file.
        let taken = folder + "/taken"
        try FileManager.default.createDirectory(atPath: taken + "/child", withIntermediateDirectories: true)
        func refusal(_ path: String) -> String {
            do throws(any Error) { try Safetensors.write([("a", Tensor([2]))], to: path) } catch { return "\(error)" }
            return "written"
        }
        #expect(refusal(taken).contains("could not be written (Is a directory)"))
        // A folder that would have to be where a file is.
        #expect(refusal(path + "/b").contains("could not be written (Not a directory)"))
        #expect(refusal(path + "/b/c").contains("could not be written (Not a directory)"))
        #expect(refusal("/proc/nowhere/a").contains("could not be written (No such file or directory)"))
        #expect(FileManager.default.contents(atPath: path) == old)
        #expect(try FileManager.default.contentsOfDirectory(atPath: folder + "/inner") == ["a.safetensors"])
        #expect(try FileManager.default.contentsOfDirectory(atPath: folder).sorted() == ["inner", "taken"])
        // A name too long for the file system: the temporary file cannot be made or moved.
        #expect(refusal(folder + "/inner/" + String(repeating: "x", count: 300)).contains("(File name too long)"))
        #expect(try FileManager.default.contentsOfDirectory(atPath: folder + "/inner") == ["a.safetensors"])
        // A disk that is full.
        #expect(refusal("/dev/full/a").contains("(Not a directory)"))
    }
}
