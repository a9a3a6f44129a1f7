import Foundation

/// Reads how large a PNG file is from its first bytes (ISO/IEC 15948, 11.2.2).
enum PictureSize {
    /// Width and height in pixels; nil for any other file.
    static func ofPNG(_ file: URL) -> (width: Int, height: Int)? {
        guard let handle = try? FileHandle(forReadingFrom: file), let head = try? handle.read(upToCount: 24) else {
            return nil
        }
        let bytes = [UInt8](head)
        guard bytes.count == 24, bytes.starts(with: [0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a]) else {
            return nil
        }
        func number(_ start: Int) -> Int { bytes[start..<start + 4].reduce(0) { $0 << 8 | Int($1) } }
        return (number(16), number(20))
    }
}
