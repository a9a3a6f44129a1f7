import ChapterSupport
import Compression
import Datasets
import Engine
import Estimators
import Foundation
import Images
import Notebook

/// One setting of one method: what it takes and what it gives.
struct RatePoint: Codable, Sendable {
    /// Whole bytes of all files, headers included, in bits an image.
    var bits: Double
    var psnr: Double
}

/// A way to write images to bytes and read them back.
protocol ImageCodec {
    var name: String { get }
    /// The bytes of all files together for images [N, H, W, C], each file whole.
    func files(_ images: Tensor, _ setting: Double) throws -> [[UInt8]]
    /// The images in those files.
    func images(_ files: [[UInt8]], like images: Tensor, _ setting: Double) throws -> Tensor
}

extension ImageCodec {
    /// What comes back of images, and the bytes it takes.
    func run(_ images: Tensor, _ setting: Double) throws -> (bytes: Int, images: Tensor) {
        let files = try files(images, setting)
        return (files.reduce(0) { $0 + $1.count }, try self.images(files, like: images, setting))
    }

    func point(_ images: Tensor, _ setting: Double) throws -> RatePoint {
        let (bytes, back) = try run(images, setting)
        return RatePoint(bits: Double(8 * bytes) / Double(images.rows), psnr: ImageQuality.psnr(back, images))
    }

    /// Bits an image, without reading the files back.
    func bits(_ images: Tensor, _ setting: Double) throws -> Double {
        try Double(8 * files(images, setting).reduce(0) { $0 + $1.count }) / Double(images.rows)
    }

    /// A setting whose files take at least `bits` an image, and at most a hundredth more where that can be met: what
    /// the codec does with no fewer bytes than another. Bits must fall as the setting rises.
    func setting(for images: Tensor, atLeast bits: Double) throws -> Double {
        // Between these, bits are nearly a power of the setting; each trial replaces one end.
        var (fine, coarse) = (0.3, 4.0)
        var (most, least) = (try self.bits(images, fine), try self.bits(images, coarse))
        while most < bits && fine > 0.01 {
            fine /= 2
            most = try self.bits(images, fine)
        }
        while least > bits && coarse < 100 {
            coarse *= 2
            least = try self.bits(images, coarse)
        }
        for _ in 0..<8 where most > 1.01 * bits && most > least {
            // Aim a little high, so that the finer end comes down.
            let share = min(max(log(most / (1.004 * bits)) / log(most / least), 0.02), 0.98)
            let middle = fine * pow(coarse / fine, share)
            let found = try self.bits(images, middle)
            if found >= bits { (fine, most) = (middle, found) } else { (coarse, least) = (middle, found) }
        }
        return fine
    }
}

/// The network's file; the setting is the quantiser's step. Bytes are really written and really read.
struct NetworkCodec: ImageCodec {
    let name = "network"
    let encoder: CodecEncoder
    let decoder: CodecDecoder

    func files(_ images: Tensor, _ step: Double) throws -> [[UInt8]] {
        [try encoder.file(images, step: Float(step)).encoded()]
    }

    func images(_ files: [[UInt8]], like images: Tensor, _ step: Double) throws -> Tensor {
        let file = try LatentFile(decoding: files[0], name: "memory")
        return ByteImage.tensor(try decoder.images(file, name: "memory"))
    }
}

/// The same file format, quantiser and coder on PCA codes; the setting is the step in units of pixels.
///
/// One step for all components is the best division of bits among them (reverse water-filling), except that components
/// which are always rounded to the same symbol are left out.
struct PCACodec: ImageCodec {
    let name = "PCA"
    private let pca: FittedPCA
    /// [N, components]
    private let trainingCodes: Tensor
    /// The least and the greatest training code of every component: [2, components].
    private let extremes: Tensor

    init(pca: FittedPCA, trainingCodes: Tensor) {
        (self.pca, self.trainingCodes, extremes) = (pca, trainingCodes, trainingCodes.columnExtremes())
    }

    func files(_ images: Tensor, _ step: Double) throws -> [[UInt8]] {
        // Where both extremes have one symbol, so has everything between them.
        let steps = Array(repeating: Float(step), count: extremes.shape[1])
        let units = Quantizer(codes: extremes, steps: steps).units
        let kept = max(1, (units.lastIndex { $0.count > 1 } ?? 0) + 1)
        let codes = pca.transform(images.reshaped([images.rows, images.elementsPerRow])).firstColumns(kept)
        return [
            try latentFile(
                codes, learningFrom: trainingCodes.firstColumns(kept), step: Float(step),
                imageShape: Array(images.shape.dropFirst()), model: String(repeating: "0", count: 64)
            ).encoded()
        ]
    }

    func images(_ files: [[UInt8]], like images: Tensor, _ step: Double) throws -> Tensor {
        let codes = try LatentFile(decoding: files[0], name: "memory").codes
        let pixels = pca.keeping(codes.shape[1]).inverseTransform(codes)
        return ByteImage.tensor(ByteImage.images(pixels, shape: Array(images.shape.dropFirst())))
    }
}

/// Every image a JPEG file of its own; the setting is JPEG's quality, 1…100.
struct JPEGFiles: ImageCodec {
    let name = "JPEG, a file each"

    func files(_ images: Tensor, _ quality: Double) -> [[UInt8]] {
        let pictures = ByteImage.images(images, shape: Array(images.shape.dropFirst()))
        return listInParallel(pictures.count, grain: 64) { Array(pictures[$0].jpegData(quality: Int(quality))) }
    }

    func images(_ files: [[UInt8]], like images: Tensor, _ quality: Double) throws -> Tensor {
        ByteImage.tensor(try files.map { try ByteImage(decoding: $0, name: "memory") })
    }
}

/// All images side by side in one large JPEG file, so that its header is paid once.
struct JPEGMosaic: ImageCodec {
    let name = "JPEG, all in one"

    func files(_ images: Tensor, _ quality: Double) -> [[UInt8]] {
        let shape = Array(images.shape.dropFirst())
        let picture = Mosaic(count: images.rows, shape: shape).picture(ByteImage.images(images, shape: shape))
        return [Array(picture.jpegData(quality: Int(quality)))]
    }

    func images(_ files: [[UInt8]], like images: Tensor, _ quality: Double) throws -> Tensor {
        let mosaic = Mosaic(count: images.rows, shape: Array(images.shape.dropFirst()))
        return ByteImage.tensor(mosaic.images(try ByteImage(decoding: files[0], name: "memory")))
    }
}

// MARK: - Another process

/// What another process, the chapter's own program started again, makes of a file that it is given along with the
/// decoder's weights.
///
/// - Parameter foreign: the bytes of a file that is none of ours.
/// - Returns: whether it decodes the same images, byte by byte; the file's size on disk; and what it says of half a
///   file, of the foreign one, and of one for another decoder.
func decodedElsewhere(
    _ file: LatentFile, by decoder: CodecDecoder, foreign: [UInt8]
) throws -> (isEqual: Bool, fileBytes: Int, errors: [String]) {
    try withTemporaryFolder { folder in
        func path(_ name: String) -> String { folder.appendingPathComponent(name).path }
        func decode(_ name: String, _ bytes: [UInt8], to out: String) throws {
            try Data(bytes).write(to: URL(fileURLWithPath: path(name)))
            _ = try runProgram(["decode", path(name), path(out), "--model", path("model")])
        }
        try CodecFiles.write(decoder, to: folder.appendingPathComponent("model"))
        let bytes = file.encoded()
        try decode("images.latent", bytes, to: "out")
        let isEqual = try decoder.images(file, name: "memory").enumerated().allSatisfy { index, image in
            try ByteImage(contentsOf: path("out") + String(format: "/%05d.png", index + 1)) == image
        }
        let stranger = try LatentFile(
            codes: file.codes, imageShape: file.imageShape, model: String(repeating: "0", count: 64),
            quantizer: file.quantizer, coder: file.coder)
        var errors: [String] = []
        for (name, bytes) in [
            ("half.latent", Array(bytes.prefix(bytes.count / 2))), ("photo.png", foreign),
            ("other.latent", stranger.encoded()),
        ] {
            do {
                try decode(name, bytes, to: "none")
            } catch let failure as CommandFailure {
                errors.append(failure.description.replacingOccurrences(of: folder.path + "/", with: ""))
            }
        }
        return (isEqual, FileManager.default.contents(atPath: path("images.latent"))!.count, errors)
    }
}

/// What a command of the chapter's own program printed, run as a process of its own.
/// - Throws: `CommandFailure` with what it wrote to standard error.
func runProgram(_ arguments: [String]) throws -> String {
    let process = Process()
    process.executableURL = try ownProgram()
    process.arguments = arguments
    let (output, errors) = (Pipe(), Pipe())
    process.standardOutput = output
    process.standardError = errors
    try process.run()
    let text = output.fileHandleForReading.readDataToEndOfFile()
    let message = errors.fileHandleForReading.readDataToEndOfFile()
    process.waitUntilExit()
    guard process.terminationStatus == 0 else {
        throw CommandFailure(
            description: String(decoding: message, as: UTF8.self).trimmingCharacters(in: .whitespacesAndNewlines))
    }
    return String(decoding: text, as: UTF8.self)
}

struct CommandFailure: Error, LocalizedError, CustomStringConvertible {
    let description: String
    var errorDescription: String? { description }
}

/// The chapter's program: this one, or, where tests run the chapter, the one that was built beside them.
private func ownProgram() throws -> URL {
    let name = "Chapter12DenoisingAndCompression"
    let running = URL(fileURLWithPath: CommandLine.arguments[0]).resolvingSymlinksInPath()
    let folders = [
        running.deletingLastPathComponent(), Bundle.main.bundleURL,
        Bundle.main.executableURL?.deletingLastPathComponent(),
    ]
    for folder in folders.compactMap({ $0 }) {
        let program = folder.appendingPathComponent(name)
        if FileManager.default.isExecutableFile(atPath: program.path) { return program }
    }
    throw CommandFailure(description: "The program \(name) is not beside \(running.path). Build it with `swift build`.")
}

/// A new empty folder for temporary files; `body` may fill it, and it is removed afterwards.
func withTemporaryFolder<Result>(_ body: (URL) throws -> Result) throws -> Result {
    let folder = FileManager.default.temporaryDirectory.appendingPathComponent("latent-\(UUID().uuidString)")
    try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
    defer { try? FileManager.default.removeItem(at: folder) }
    return try body(folder)
}
