import Foundation

/// Numbers that are encoded as the bytes of their memory: a network's weights as text would be many times as long, and
/// would take as long to read as some networks to train.
@propertyWrapper public struct Packed: Codable, Sendable {
    public var wrappedValue: [Float]

    public init(wrappedValue: [Float]) { self.wrappedValue = wrappedValue }

    /// - Throws: `DecodingError` for bytes that are no whole numbers.
    public init(from decoder: any Decoder) throws {
        let container = try decoder.singleValueContainer()
        let bytes = try container.decode(Data.self)
        let size = MemoryLayout<Float>.size
        guard bytes.count.isMultiple(of: size) else {
            throw DecodingError.dataCorruptedError(
                in: container, debugDescription: "\(bytes.count) bytes are no whole numbers of \(size) bytes each")
        }
        wrappedValue = [Float](unsafeUninitializedCapacity: bytes.count / size) { buffer, count in
            count = bytes.copyBytes(to: buffer) / size
        }
    }

    public func encode(to encoder: any Encoder) throws {
        var container = encoder.singleValueContainer()
        try container.encode(wrappedValue.withUnsafeBytes { Data($0) })
    }
}
