import Foundation
import Images

/// PNG and JPEG files with what other tools find in them; `Tests/ImagesTests/Reference/images.py` says how.
public struct PictureFiles: Decodable, Sendable {
    public struct Picture: Decodable, Sendable {
        public var name: String, file: Data, height: Int, width: Int, channels: Int, pixels: Data
    }
    public struct Bomb: Decodable, Sendable { public var width: Int, height: Int, file: Data }
    public struct Resize: Decodable, Sendable { public var height: Int, width: Int, values: [Double] }

    /// Files that must be read, with their pixels.
    public var good: [Picture]
    public var cmyk: Data
    /// A few bytes that claim to be large images.
    public var bombs: [Bomb]
    /// The 13×17 picture that was resized and turned to grey.
    public var rgb: Data
    public var luma: Data
    public var resizes: [Resize]

    public static let shared: PictureFiles = stored("images", of: "ImagesTests")

    public var picture: ByteImage { ByteImage(width: 17, height: 13, channels: 3, pixels: [UInt8](rgb)) }
}

/// Files as cameras and phones leave them; `Tests/ImagesTests/Reference/cameras.py` says how they were made.
public struct CameraFiles: Decodable, Sendable {
    /// Pictures with an orientation, and Pillow's upright pixels.
    public var turned: [PictureFiles.Picture]
    /// A JPEG without a fault, and the same with slips that harm no pixel.
    public var clean: PictureFiles.Picture
    public var slips: [String: Data]
    public var webp: Data, gif: Data, bmp: Data, tiff: Data

    public static let shared: CameraFiles = stored("cameras", of: "ImagesTests")
}
