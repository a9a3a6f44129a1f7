import ChapterSupport
import Compression
import Datasets
import Engine
import Estimators
import Foundation
import Notebook

/// One setting of one method: what it takes and what it gives.
struct RatePoint: Codable, Sendable {
    /// Whole bytes of all files, headers included, in bits an image.
    var bits: Double
    var psnr: Double
}

/// A way to write images to bytes and read them back.
struct ImageCodec {
    let name: String
    /// Images [N, H, W, C] and a setting → the bytes of all files together, and the images read back from them.
    let run: (_ images: Tensor, _ setting: Double) throws -> (bytes: Int, images: Tensor)

    func point(_ images: Tensor, _ setting: Double) throws -> RatePoint {
        let (bytes, back) = try run(images, setting)
        return RatePoint(bits: Double(8 * bytes) / Double(images.rows), psnr: ImageQuality.psnr(back, images))
    }
}

extension ImageCodec {
    /// The network's file; the setting is the quantiser's step. Bytes are really written and really read.
    static func network(_ encoder: CodecEncoder, _ decoder: CodecDecoder) -> ImageCodec {
        ImageCodec(name: "network") { images, step in
            let bytes = try encoder.file(images, step: Float(step)).encoded()
            let file = try LatentFile(decoding: bytes, name: "memory")
            return (bytes.count, tensor(try decoder.images(file, name: "memory")))
        }
    }

    /// The same file format, quantiser and coder on PCA codes; the setting is the step in units of pixels.
    ///
    /// One step for all components is the best division of bits among them (reverse water-filling), except that
    /// components which are always rounded to nothing are left out.
    static func pca(_ pca: FittedPCA, trainingCodes: Tensor) -> ImageCodec {
        ImageCodec(name: "PCA") { images, step in
            let all = Quantizer(codes: trainingCodes, steps: Array(repeating: Float(step), count: trainingCodes.shape[1]))
            let count = max(1, (all.units.lastIndex { $0.count > 1 } ?? 0) + 1)
            let kept = pca.keeping(count)
            let learnt = columns(trainingCodes, count)
            let file = try latentFile(
                kept.transform(images.reshaped([images.rows, images.rowCount])), learningFrom: learnt,
                step: Float(step), imageShape: Array(images.shape.dropFirst()), model: anonymous)
            let bytes = file.encoded()
            let pixels = kept.inverseTransform(try LatentFile(decoding: bytes, name: "memory").codes)
            return (bytes.count, tensor(byteImages(pixels, Array(images.shape.dropFirst()))))
        }
    }

    /// Every image a JPEG file of its own; the setting is JPEG's quality, 1…100.
    static var jpegFiles: ImageCodec { ImageCodec(name: "JPEG, a file each") { images, quality in
        let shape = Array(images.shape.dropFirst())
        let files = byteImages(images, shape).map { $0.jpegData(quality: Int(quality)) }
        let back = try files.map { try ByteImage(decoding: Array($0), name: "memory") }
        return (files.reduce(0) { $0 + $1.count }, tensor(back))
    } }

    /// All images side by side in one large JPEG file, so that its header is paid once.
    ///
    /// Each image is first widened to whole blocks by repeating its last row and column: JPEG's blocks of 8 × 8 (16 × 16
    /// in colour) then never see two images at once.
    static var jpegMosaic: ImageCodec { ImageCodec(name: "JPEG, all in one") { images, quality in
        let shape = Array(images.shape.dropFirst())
        let mosaic = Mosaic(count: images.rows, shape: shape)
        let file = mosaic.picture(byteImages(images, shape)).jpegData(quality: Int(quality))
        let back = mosaic.images(try ByteImage(decoding: Array(file), name: "memory"))
        return (file.count, tensor(back))
    } }

    private static let anonymous = String(repeating: "0", count: 64)

    /// The step at which a codec's file is as small as `bytes` or just larger, by bisection: what it can do with at least
    /// as many bytes.
    func setting(for images: Tensor, atLeast bytes: Int, between low: Double, and high: Double) throws -> Double {
        var (fine, coarse) = (low, high)
        for _ in 0..<12 {
            let middle = (fine * coarse).squareRoot()
            if try run(images, middle).bytes >= bytes { fine = middle } else { coarse = middle }
        }
        return fine
    }
}

/// Images laid out on a grid of whole JPEG blocks.
struct Mosaic {
    let count: Int
    let shape: [Int]
    private var block: Int { shape[2] == 3 ? 16 : 8 }
    private var tileHeight: Int { (shape[0] + block - 1) / block * block }
    private var tileWidth: Int { (shape[1] + block - 1) / block * block }
    private var across: Int { Int(Double(count).squareRoot().rounded(.up)) }
    private var down: Int { (count + across - 1) / across }

    func picture(_ images: [ByteImage]) -> ByteImage {
        let (width, channels) = (across * tileWidth, shape[2])
        var pixels = [UInt8](repeating: 0, count: down * tileHeight * width * channels)
        for (index, image) in images.enumerated() {
            let (top, left) = (index / across * tileHeight, index % across * tileWidth)
            for y in 0..<tileHeight {
                for x in 0..<tileWidth {
                    let from = (min(y, shape[0] - 1) * shape[1] + min(x, shape[1] - 1)) * channels
                    let to = ((top + y) * width + left + x) * channels
                    for channel in 0..<channels { pixels[to + channel] = image.pixels[from + channel] }
                }
            }
        }
        return ByteImage(width: width, height: down * tileHeight, channels: channels, pixels: pixels)
    }

    func images(_ picture: ByteImage) -> [ByteImage] {
        (0..<count).map { index in
            let (top, left) = (index / across * tileHeight, index % across * tileWidth)
            let pixels = (0..<shape[0]).flatMap { y -> ArraySlice<UInt8> in
                let start = ((top + y) * picture.width + left) * shape[2]
                return picture.pixels[start..<start + shape[1] * shape[2]]
            }
            return ByteImage(width: shape[1], height: shape[0], channels: shape[2], pixels: pixels)
        }
    }

    /// As many images as one picture of JPEG's may hold.
    static func most(_ shape: [Int]) -> Int {
        let tile = Mosaic(count: 1, shape: shape)
        return max(1, ByteImage.largestArea / 2 / (tile.tileHeight * tile.tileWidth))
    }
}

/// The first columns of a table.
func columns(_ table: Tensor, _ count: Int) -> Tensor {
    Tensor(shape: [table.rows, count]) { values in
        let width = table.rowCount
        table.withUnsafeBuffer { for i in values.indices { values[i] = $0[i / count * width + i % count] } }
    }
}

extension Page {
    /// Trains the compressing network, or takes its weights from the cache.
    func compressor(
        _ network: CompressionNetwork, on train: LabelledImages, price: Float, epochs: Int, options: Options,
        file: StaticString = #filePath, line: Int = #line
    ) throws -> [Float] {
        try cached("compressor", key: options, file: file, line: line) {
            let batch = 128
            let steps = epochs * ((train.count + batch - 1) / batch)
            let trainer = Trainer(
                network, columns: [train.column], seed: options.seed,
                options: .init(
                    batch: batch, optimizer: .adam(rate: 0.002),
                    schedule: .cosine(total: steps, warmup: min(100, steps / 4), floor: 0.01))
            ) { network.loss($0[0], price: price, $1) }
            let bar = progress("Training the compressing network", total: steps)
            defer { bar.finish() }
            let perEpoch = trainer.batchesPerEpoch
            try trainer.fit(epochs: epochs) { epoch, batch, loss in
                bar.update(
                    to: (epoch - 1) * perEpoch + batch, status: "epoch \(epoch), cost \((loss * 100).rounded() / 100)")
            }
            return network.weights
        }
    }
}

// MARK: - Another process

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
    let folders = [running.deletingLastPathComponent(), Bundle.main.bundleURL, Bundle.main.executableURL?.deletingLastPathComponent()]
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
