import Images

extension ByteImage {
    /// Decodes a PNG or JPEG file, told apart by its first bytes; see `init(decoding:name:)`.
    /// - Throws: `DataFault` as that does, and for a file that cannot be read.
    public init(contentsOf path: String) throws { try self.init(contentsOf: FilePath(path)) }

    /// The same.
    /// - Parameters:
    ///   - path: Of the file.
    ///   - side: The larger side of the size that the image is wanted for. A large JPEG is then decoded no finer than
    ///     twice that; all else comes as it is.
    public init(contentsOf path: FilePath, forSide side: Int? = nil) throws {
        let bytes = try readWhole(path, atMost: ByteImage.largestFile)
        self = try ImageHeader(bytes, path.description).image(bytes, path.description, forSide: side).0
    }
}

extension ImageHeader {
    /// The header of a file. A JPEG's start is enough but for one with long remarks; a PNG's EXIF may stand at the end.
    init(contentsOf path: FilePath) throws {
        let start = try firstBytes(of: path, 1 << 16)
        if start.count == 1 << 16, ImageFormat(startingWith: start) == .jpeg,
            let header = try? ImageHeader(start, path.description)
        {
            self = header
        } else {
            self = try ImageHeader(
                start.count < 1 << 16 ? start : readWhole(path, atMost: ByteImage.largestFile), path.description)
        }
    }
}
