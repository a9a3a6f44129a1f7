import Dispatch

/// A digest of large contents: blocks of a megabyte are hashed side by side, and the hash of their hashes is the
/// digest. The same contents give the same digest, whatever the number of threads; it is not the SHA-256 of the bytes.
public struct ContentDigest {
    private var hash = SHA256()
    private static let block = 1 << 20

    public init() {}

    /// Adds `text` and its length.
    public mutating func update(part text: String) { hash.update(part: text) }

    /// Adds `bytes` and their count.
    public mutating func update(_ bytes: UnsafeRawBufferPointer) {
        let blocks = (bytes.count + Self.block - 1) / Self.block
        let digests = UnsafeMutableBufferPointer<String>.allocate(capacity: blocks)
        defer { digests.deallocate() }
        nonisolated(unsafe) let (source, target) = (bytes, digests)
        DispatchQueue.concurrentPerform(iterations: blocks) { index in
            let end = min((index + 1) * Self.block, source.count)
            let part = UnsafeRawBufferPointer(rebasing: source[index * Self.block..<end])
            (target.baseAddress! + index).initialize(to: SHA256.hex(part))
        }
        hash.update(part: "\(bytes.count) bytes")
        for digest in digests { hash.update(part: digest) }
        digests.deinitialize()
    }

    /// Adds numbers, by the bytes of their memory, and their count.
    public mutating func update(_ numbers: [some BitwiseCopyable]) { numbers.withUnsafeBytes { update($0) } }

    /// Adds texts and their count.
    public mutating func update(parts texts: [String]) {
        update(part: "\(texts.count) texts")
        for text in texts { update(part: text) }
    }

    /// Sixty-four hexadecimal digits.
    public func hex() -> String { hash.hex() }
}
