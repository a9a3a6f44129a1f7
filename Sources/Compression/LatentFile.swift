import Engine
import Foundation
import System

/// Images as the symbols of their codes, and the file that holds them.
///
/// The file tells all that is needed but the decoder, whose weights are large and serve many files; it names the
/// decoder by the SHA-256 of its weights. Numbers are little-endian. `K` is the number of units, `m` a unit's symbols.
///
/// ```text
/// offset  bytes  contents
/// 0       8      89 4C 41 54 45 4E 54 0A: "LATENT" between a byte that is no text and a line feed
/// 8       2      version: 2 if the images have names, else 1
/// 10      2      K, units of a code, 1…4096
/// 12      4      N, images
/// 16      2      height in pixels
/// 18      2      width in pixels
/// 20      1      channels, 1 or 3
/// 21      3      zeros
/// 24      32     SHA-256 of the decoder's weights
/// 56      4      P, bytes of payload
/// 60             for each of the K units, 12 + 3 m bytes:
///         4        the number in the middle of symbol 0, float32
///         4        the step, float32
///         2        the lowest symbol, signed
///         2        m, symbols, 1…4096
///         2 m      share of every symbol in 2⁻¹⁶, less 1
///         m        how far its number lies above the middle, in 256ths of a step, signed
///         P      the symbols of all images, range coded by these shares: image by image, unit by unit
///         4        version 2 only: Q, bytes of names
///         Q        version 2 only: the name of every image in UTF-8, each with a zero byte behind it
///         8      the first bytes of the SHA-256 of everything before
/// ```
///
/// Whoever reads it meets at most 2²⁵ symbols, 2²⁸ pixels and 2²⁶ bytes of names, whatever the header says. A name is
/// a path that stays below the folder it is put in: parts of 1…255 bytes between single slashes, none of them `.` or
/// `..`, 4,095 bytes in all; no two are equal.
public struct LatentFile: Sendable, Equatable {
    /// `[height, width, channels]` of every image.
    public let imageShape: [Int]
    /// SHA-256 of the decoder's weights, 64 hexadecimal digits.
    public let model: String
    public let quantizer: Quantizer
    public let coder: EntropyCoder
    /// `[N, K]` row by row, each counted from its unit's lowest.
    public let symbols: [Int32]
    /// Where every image came from: a path below some folder; `nil` in a file without names.
    public let names: [String]?

    /// Images.
    public var count: Int { symbols.count / quantizer.units.count }

    /// The codes that the symbols stand for, `[N, K]`: the decoder's input.
    public var codes: Tensor { quantizer.codes(of: symbols) }

    /// Quantises `codes [N, K]` of images.
    /// - Parameter names: of the images, `N` different paths below some folder.
    /// - Throws: `LatentFileError` for more images than one file holds, and for a name that is no such path.
    public init(
        codes: Tensor, imageShape: [Int], model: String, quantizer: Quantizer, coder: EntropyCoder,
        names: [String]? = nil
    ) throws {
        require(
            quantizer.units.map(\.count) == coder.tables.map(\.shares.count),
            "the quantiser's \(quantizer.units.count) units and the coder's \(coder.tables.count) tables do not match")
        require(
            imageShape.count == 3 && imageShape.allSatisfy { (1...65_535).contains($0) }
                && (imageShape[2] == 1 || imageShape[2] == 3) && quantizer.units.count <= LatentFile.mostUnits
                && model.count == 64,
            "no file holds \(quantizer.units.count) units of images \(imageShape) for the model “\(model)”")
        symbols = quantizer.symbols(of: codes)
        self.names = names
        self.imageShape = imageShape
        self.model = model
        self.quantizer = quantizer
        self.coder = coder
        if let problem = LatentFile.problem(count: count, units: quantizer.units.count, imageShape: imageShape) {
            throw LatentFileError(
                file: "the file to be written", found: problem.found, expected: problem.expected,
                advice: "Divide the images among several files.")
        }
        require(names.map { $0.count == count } ?? true, "\(names?.count ?? 0) names for \(count) images")
        if let problem = names.flatMap(LatentFile.problem(names:)) {
            throw LatentFileError(
                file: "the file to be written", found: problem, expected: "different paths below one folder")
        }
    }

    // MARK: Sizes

    static let magic: [UInt8] = [0x89, 0x4C, 0x41, 0x54, 0x45, 0x4E, 0x54, 0x0A]
    static let mostUnits = 4096
    static let mostSymbols = 1 << 25
    static let mostPixels = 1 << 28
    static let mostNameBytes = 1 << 26
    private static let fixedBytes = 60
    private static let checksumBytes = 8

    /// What is too large about a file's contents.
    private static func problem(count: Int, units: Int, imageShape: [Int]) -> (found: String, expected: String)? {
        // Divided rather than multiplied: a header may claim more than an integer holds.
        let pixels = imageShape.reduce(1, *)
        if count > mostSymbols / max(units, 1) { return ("\(count) images of \(units) symbols", "at most \(mostSymbols) symbols") }
        if count > mostPixels / max(pixels, 1) { return ("\(count) images of shape \(imageShape)", "at most \(mostPixels) pixels") }
        return nil
    }

    /// What is wrong with the first name that is, or with all of them.
    private static func problem(names: [String]) -> String? {
        // By bytes: texts that Unicode calls equal name different files.
        var seen: Set<[UInt8]> = []
        for name in names {
            let parts = name.split(separator: "/", omittingEmptySubsequences: false)
            guard parts.allSatisfy({ (1...255).contains($0.utf8.count) && $0 != "." && $0 != ".." }),
                name.utf8.count < 4_096, !name.utf8.contains(0)
            else { return "the name \(String(reflecting: String(name.prefix(60))))" }
            guard seen.insert(Array(name.utf8)).inserted else { return "the name \(String(reflecting: name)) twice" }
        }
        let bytes = nameBytes(names)
        return bytes <= mostNameBytes ? nil : "\(bytes) bytes of names, which is more than \(mostNameBytes)"
    }

    private static func nameBytes(_ names: [String]) -> Int { names.reduce(0) { $0 + $1.utf8.count + 1 } }

    /// Bytes of the file that the names take.
    public var nameBytes: Int { names.map { 4 + LatentFile.nameBytes($0) } ?? 0 }

    /// Bytes of the file that are neither payload nor names: the same however many images it holds.
    public var headerBytes: Int {
        LatentFile.fixedBytes + quantizer.units.reduce(0) { $0 + 12 + 3 * $1.count } + LatentFile.checksumBytes
    }

    // MARK: Writing

    /// The whole file.
    public func encoded() -> [UInt8] {
        let payload = coder.encode(symbols)
        var bytes = LatentFile.magic
        func append(_ value: some FixedWidthInteger) {
            withUnsafeBytes(of: value.littleEndian) { bytes.append(contentsOf: $0) }
        }
        append(UInt16(names == nil ? 1 : 2))
        append(UInt16(quantizer.units.count))
        append(UInt32(count))
        append(UInt16(imageShape[0]))
        append(UInt16(imageShape[1]))
        bytes += [UInt8(imageShape[2]), 0, 0, 0]
        bytes += LatentFile.bytes(ofHex: model)
        append(UInt32(payload.count))
        for (unit, table) in zip(quantizer.units, coder.tables) {
            append(unit.offset.bitPattern)
            append(unit.step.bitPattern)
            append(Int16(unit.lowest))
            append(UInt16(unit.count))
            for share in table.shares { append(UInt16(share - 1)) }
            for shift in unit.shifts { append(shift) }
        }
        bytes += payload
        if let names {
            append(UInt32(LatentFile.nameBytes(names)))
            for name in names { bytes += Array(name.utf8) + [0] }
        }
        return bytes + LatentFile.checksum(bytes[...])
    }

    static func checksum(_ bytes: ArraySlice<UInt8>) -> [UInt8] {
        Array(self.bytes(ofHex: SHA256.hex(bytes)).prefix(checksumBytes))
    }

    private static func bytes(ofHex text: String) -> [UInt8] {
        let digits = text.compactMap(\.hexDigitValue)
        return stride(from: 0, to: digits.count - 1, by: 2).map { UInt8(digits[$0] << 4 | digits[$0 + 1]) }
    }

    // MARK: Reading

    /// Reads a whole file; `name` stands for it in errors.
    /// - Throws: `LatentFileError` for bytes that are not such a file, or not whole, or not of this version.
    public init(decoding bytes: [UInt8], name: String) throws {
        var reader = Reader(bytes: bytes, name: name)
        let magic = bytes.prefix(LatentFile.magic.count)
        guard Array(magic) == LatentFile.magic else {
            throw reader.error(
                at: 0, found: magic.isEmpty ? "an empty file" : "the bytes \(hex(magic))",
                expected: "\(hex(LatentFile.magic[...])), the first bytes of a latent file",
                advice: "Only files that `encode` wrote can be decoded.")
        }
        reader.position = LatentFile.magic.count
        let version = Int(try reader.integer(UInt16.self, "the version"))
        guard version == 1 || version == 2 else {
            throw reader.error(
                at: 8, found: "version \(version)", expected: "version 1 or 2",
                advice: "Decode it with the program that wrote it.")
        }
        // A damaged header would be blamed on what it says, so damage is looked for first; what the header promises
        // tells a file that was cut short from one that was changed.
        let unitCount = Int(try reader.integer(UInt16.self, "the number of units"))
        let count = Int(try reader.integer(UInt32.self, "the number of images"))
        let shape = [
            Int(try reader.integer(UInt16.self, "the height")), Int(try reader.integer(UInt16.self, "the width")),
            Int(try reader.integer(UInt8.self, "the number of channels")),
        ]
        for _ in 0..<3 {
            let place = reader.position
            let zero = try reader.integer(UInt8.self, "zeros")
            guard zero == 0 else { throw reader.error(at: place, found: "the byte \(zero)", expected: "0") }
        }
        let model = hex(try reader.bytes(32, "the model's checksum"), separator: "")
        let payloadCount = Int(try reader.integer(UInt32.self, "the payload's length"))
        guard (1...LatentFile.mostUnits).contains(unitCount) else {
            throw reader.error(at: 10, found: "\(unitCount) units", expected: "1…\(LatentFile.mostUnits)")
        }
        guard shape[0] > 0, shape[1] > 0, shape[2] == 1 || shape[2] == 3 else {
            throw reader.error(
                at: 16, found: "images of shape \(shape)", expected: "at least one pixel, and 1 or 3 channels")
        }
        if let problem = LatentFile.problem(count: count, units: unitCount, imageShape: shape) {
            throw reader.error(at: 12, found: problem.found, expected: problem.expected)
        }
        var units: [Quantizer.Unit] = []
        var tables: [FrequencyTable] = []
        for number in 0..<unitCount {
            let (unit, table) = try LatentFile.unit(number, &reader)
            units.append(unit)
            tables.append(table)
        }
        let start = reader.position
        let payload = try reader.bytes(payloadCount, "payload")
        var nameBytes: ArraySlice<UInt8>?
        if version == 2 {
            let count = Int(try reader.integer(UInt32.self, "the names' length"))
            guard count <= LatentFile.mostNameBytes else {
                throw reader.error(
                    at: reader.position - 4, found: "\(count) bytes of names",
                    expected: "at most \(LatentFile.mostNameBytes)")
            }
            nameBytes = try reader.bytes(count, "names")
        }
        let end = reader.position
        let stored = try reader.bytes(LatentFile.checksumBytes, "the checksum")
        let actual = LatentFile.checksum(bytes[..<end])
        guard Array(stored) == actual else {
            throw reader.error(
                at: end, found: "the checksum \(hex(stored))", expected: "\(hex(actual[...])), that of the bytes before",
                advice: "The file was changed since it was written; bring a fresh copy.")
        }
        guard reader.position == bytes.count else {
            throw reader.error(
                at: reader.position, found: "\(bytes.count - reader.position) more bytes",
                expected: "the end of the file")
        }
        names = try nameBytes.map { try LatentFile.names($0, count: count, reader) }
        imageShape = shape
        self.model = model
        quantizer = Quantizer(units: units)
        coder = EntropyCoder(tables: tables)
        do {
            symbols = try coder.decode(payload, rows: count)
        } catch {
            throw reader.error(
                at: start, found: "a payload of \(payloadCount) bytes that \(error.words)",
                expected: "the range-coded symbols of \(count) images", advice: "Bring a fresh copy of the file.")
        }
    }

    private static func unit(_ number: Int, _ reader: inout Reader) throws -> (Quantizer.Unit, FrequencyTable) {
        let place = reader.position
        let offset = Float(bitPattern: try reader.integer(UInt32.self, "unit \(number)"))
        let step = Float(bitPattern: try reader.integer(UInt32.self, "unit \(number)"))
        let lowest = Int(try reader.integer(Int16.self, "unit \(number)"))
        let count = Int(try reader.integer(UInt16.self, "unit \(number)"))
        guard offset.isFinite, step.isFinite, step > 0 else {
            throw reader.error(
                at: place, found: "unit \(number) with step \(step) at \(offset)", expected: "a finite step above 0")
        }
        guard (1...Quantizer.mostSymbols).contains(count) else {
            throw reader.error(
                at: place + 10, found: "unit \(number) with \(count) symbols", expected: "1…\(Quantizer.mostSymbols)")
        }
        var shares: [Int] = []
        for _ in 0..<count { shares.append(Int(try reader.integer(UInt16.self, "unit \(number)'s shares")) + 1) }
        let sum = shares.reduce(0, +)
        guard sum == FrequencyTable.whole else {
            throw reader.error(
                at: place + 12, found: "shares of unit \(number) that sum to \(sum)",
                expected: "\(FrequencyTable.whole)")
        }
        let shifts = try reader.bytes(count, "unit \(number)'s numbers").map { Int8(bitPattern: $0) }
        return (
            Quantizer.Unit(offset: offset, step: step, lowest: lowest, shifts: shifts), FrequencyTable(shares: shares)
        )
    }

    /// The names in bytes that are known to be undamaged.
    private static func names(_ bytes: ArraySlice<UInt8>, count: Int, _ reader: Reader) throws -> [String] {
        func error(_ found: String, _ expected: String) -> LatentFileError {
            reader.error(at: bytes.startIndex, found: found, expected: expected)
        }
        guard bytes.isEmpty || bytes.last == 0 else { throw error("a last name without an end", "a zero byte") }
        let parts = bytes.split(separator: 0, omittingEmptySubsequences: false).dropLast()
        guard parts.count == count else { throw error("\(parts.count) names", "\(count), one for each image") }
        let names = parts.compactMap { String(validating: $0, as: UTF8.self) }
        guard names.count == count else { throw error("names that are not UTF-8", "names in UTF-8") }
        if let problem = problem(names: names) { throw error(problem, "different paths below one folder") }
        return names
    }

    /// Throws unless the file was made for the model whose weights have this SHA-256.
    public func check(model digest: String, name: String) throws {
        guard digest == model else {
            throw LatentFileError(
                file: name, offset: 24, found: "codes of the model \(model.prefix(12))…",
                expected: "codes of the model given, \(digest.prefix(12))…",
                advice: "Decode it with the model that it was encoded with.")
        }
    }

    /// Walks through bytes that may end at any point.
    private struct Reader {
        let bytes: [UInt8]
        let name: String
        var position = 0

        mutating func bytes(_ count: Int, _ what: String) throws -> ArraySlice<UInt8> {
            guard count <= bytes.count - position else {
                throw error(
                    at: bytes.count, found: "the end of the file",
                    expected: "\(count - (bytes.count - position)) more bytes of \(what)",
                    advice: "The file was cut short; bring a whole copy.")
            }
            defer { position += count }
            return bytes[position..<position + count]
        }

        mutating func integer<Value: FixedWidthInteger>(_ type: Value.Type, _ what: String) throws -> Value {
            try bytes(MemoryLayout<Value>.size, what).reversed().reduce(0) { $0 << 8 | Value(truncatingIfNeeded: $1) }
        }

        func error(at offset: Int, found: String, expected: String, advice: String = "") -> LatentFileError {
            LatentFileError(file: name, offset: offset, found: found, expected: expected, advice: advice)
        }
    }
}

/// Why a file cannot be decoded: which file, where in it, what was found and expected, and what to do.
public struct LatentFileError: Error, Equatable, Sendable, LocalizedError, CustomStringConvertible {
    public var file: String
    /// The byte at which the fault shows; `nil` where no byte is to blame.
    public var offset: Int?
    public var found: String
    public var expected: String
    /// What the reader can do; may be empty.
    public var advice: String

    public init(file: String, offset: Int? = nil, found: String, expected: String, advice: String = "") {
        self.file = file
        self.offset = offset
        self.found = found
        self.expected = expected
        self.advice = advice
    }

    public var description: String {
        let place = offset.map { "\(file), byte \($0)" } ?? file
        return "\(place): found \(found), expected \(expected)." + (advice.isEmpty ? "" : " " + advice)
    }

    public var errorDescription: String? { description }
}

extension EntropyCoder.Fault {
    /// What the bytes do, after "that".
    fileprivate var words: String {
        switch self {
        case .tooShort(let row): "ends within image \(row)"
        case .tooLong(let bytes): "has \(bytes) bytes left over"
        case .impossible(let row): "no symbols of image \(row) are written as"
        }
    }
}

private func hex(_ bytes: ArraySlice<UInt8>, separator: String = " ") -> String {
    bytes.map { String(format: "%02x", $0) }.joined(separator: separator)
}
