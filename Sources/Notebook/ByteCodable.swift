import Foundation

/// A value that the cache keeps as bytes of the value's own making: as JSON, a network's weights would be many times as
/// long, and would take as long to read as some networks to train.
public protocol ByteCodable: Codable {
    init(encodedBytes: Data) throws
    func encodedBytes() throws -> Data
}

/// One after the other, each behind its length in eight bytes.
extension Array: ByteCodable where Element: ByteCodable {
    public init(encodedBytes: Data) throws {
        self = []
        var rest = encodedBytes
        while !rest.isEmpty {
            let length = rest.prefix(8).reversed().reduce(UInt64(0)) { $0 << 8 | UInt64($1) }
            guard rest.count >= 8, length <= UInt64(rest.count - 8) else { throw CocoaError(.fileReadCorruptFile) }
            rest = rest.dropFirst(8)
            append(try Element(encodedBytes: Data(rest.prefix(Int(length)))))
            rest = rest.dropFirst(Int(length))
        }
    }

    public func encodedBytes() throws -> Data {
        try reduce(into: Data()) { bytes, element in
            let own = try element.encodedBytes()
            Swift.withUnsafeBytes(of: UInt64(own.count).littleEndian) { bytes.append(contentsOf: $0) }
            bytes.append(own)
        }
    }
}
