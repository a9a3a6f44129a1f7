import Compression
import Datasets
import Engine
import Foundation
import Images
import Notebook
import Testing

@testable import Chapter12DenoisingAndCompression

extension ChapterTests {
    @Test func denoisingAndCompression() throws {
        let first = try results(DenoisingAndCompression.self)
        #expect(first.restorations.count == 15 && first.transfer.count == 4)
        for kind in ["noise", "salt and pepper", "squares"] {
            let ratios = first.restorations.filter { $0.damage == kind }.map(\.psnr)
            #expect(ratios.allSatisfy { (5...40).contains($0) }, "\(kind): \(ratios)")
            #expect(first.restorations.filter { $0.damage == kind }.allSatisfy { (0...1).contains($0.ssim) })
        }
        func psnr(_ method: String, _ damage: String) -> Double {
            first.restorations.first { $0.method.hasPrefix(method) && $0.damage == damage }!.psnr
        }
        // Even the little that the quick preset trains undoes salt and pepper, which harm most.
        #expect(psnr("denoiser of this", "salt and pepper") > psnr("damaged", "salt and pepper") + 2)
        #expect(psnr("median", "salt and pepper") > psnr("damaged", "salt and pepper") + 2, "what the median filter is for")
        #expect(psnr("PCA", "noise") > psnr("damaged", "noise") + 1)

        // More bits, no fewer decibels; and every curve has rates that whole files can have.
        for curve in [first.networkCurve, first.pcaCurve] {
            #expect(curve.count == 4)
            for (coarse, fine) in zip(curve, curve.dropFirst()) {
                #expect(fine.bits > coarse.bits && fine.psnr >= coarse.psnr - 0.01)
            }
            #expect(curve[0].bits * 300 / 8 > Double(60 + 8 + 15), "headers are counted")
        }
        #expect(first.decodedElsewhereIsEqual)
        #expect(first.fileBytes == first.countedBytes)
        #expect(first.errors.count == 3 && first.errors.allSatisfy { $0.contains("byte") && $0.contains("expected") })
        #expect(try json(first) == json(results(DenoisingAndCompression.self)), "the same seed gives the same results")
    }

    /// The page says nothing that contradicts itself, whatever its three numbers are turned to.
    @Test func denoisingAndCompressionHoldWhenNumbersAreTurned() throws {
        var settings = Chapter12DenoisingAndCompression.Settings.preset(.quick)
        (settings.noise, settings.units, settings.bitPrice) = (0.5, 10, 0.1)
        try readThrough(DenoisingAndCompression.self) { _ = try DenoisingAndCompression.run($0, .quick, settings) }
    }

    /// A pixel must not depend on what else is in the file, nor on the number of processors.
    @Test func decodingIsTheSameInAnyCompany() {
        var random = Random(seed: 5)
        let network = CodeDecoder(units: 32, hidden: [256, 512], pixels: 784, using: &random)
        let decoder = CodecDecoder(network: network, imageShape: [28, 28, 1])
        let codes = Tensor((0..<300 * 32).map { _ in 5 * random.normal() }, shape: [300, 32])
        let all = decoder.pixels(codes)
        for rows in [0..<1, 0..<128, 127..<130, 299..<300] {
            for threads in [1, 2, 3] {
                Threads.with(threads) {
                #expect(decoder.pixels(codes.rows(rows)) == all.rows(rows), "rows \(rows), \(threads) threads")
                #expect(Threads.count == threads)
                }
            }
        }
    }

    /// Every picture gets a place of its own that a file system can have, whatever the names in the file were.
    @Test func picturesKeepTheirNames() throws {
        let long = String(repeating: "ü", count: 125)
        let names = [
            "a.jpg", "a.png", "a.jpeg", "b/a.png", "b/c.JPG", "c", "\(long).jpg", "\(long).jpeg", "f.png/x.png", "f.jpg",
            "no ending/é.jpg", "no ending/e\u{301}.jpg",
        ]
        let quantizer = Quantizer(codes: Tensor([1], shape: [1, 1]), steps: [1])
        func file(_ names: [String]?) throws -> LatentFile {
            try LatentFile(
                codes: Tensor(shape: [names?.count ?? 3, 1], repeating: 1), imageShape: [28, 28, 1],
                model: String(repeating: "0", count: 64), quantizer: quantizer,
                coder: EntropyCoder(symbols: [0], counts: [1]), names: names)
        }
        let paths = picturePaths(try file(names))
        #expect(
            paths == [
                "a-2.png", "a.png", "a-3.png", "b/a.png", "b/c.png", "c.png", String(repeating: "ü", count: 122) + ".png",
                String(repeating: "ü", count: 122) + "-2.png", "f.png/x.png", "f-2.png", "no ending/é.png",
                "no ending/e\u{301}.png",
            ])
        #expect(paths.allSatisfy { $0.split(separator: "/").allSatisfy { $0.utf8.count <= 255 } })
        #expect(picturePaths(try file(nil)) == ["00001.png", "00002.png", "00003.png"])
    }

    /// `encode` and `decode` as a reader runs them, each in a process of its own.
    @Test func aFolderGoesThroughAFile() throws {
        try withTemporaryFolder { folder in
            func path(_ name: String) -> String { folder.appendingPathComponent(name).path }
            let (encoder, decoder) = try untrainedCodec(seed: 1)
            for part in ["model", "other"] { try CodecFiles.write(encoder, to: folder.appendingPathComponent(part)) }
            try CodecFiles.write(decoder, to: folder.appendingPathComponent("model"))
            let (_, other) = try untrainedCodec(seed: 2)
            try CodecFiles.write(other, to: folder.appendingPathComponent("other"))

            // A grey image of the right size, a colour one of another size in a subfolder, and a file that is no image.
            let data = try ImageDataset.load(.fashionMNIST).test
            try FileManager.default.createDirectory(atPath: path("in/sub"), withIntermediateDirectories: true)
            try data.image(0).pngData().write(to: URL(fileURLWithPath: path("in/a.png")))
            try data.image(1).colour().resized(height: 50, width: 40).jpegData(quality: 90)
                .write(to: URL(fileURLWithPath: path("in/sub/b.JPG")))
            try Data("no image".utf8).write(to: URL(fileURLWithPath: path("in/notes.txt")))

            let said = try runProgram([
                "encode", path("in"), path("x.latent"), "--model", path("model"), "--step", "0.5",
            ])
            #expect(said.contains("2 images of 28×28×1") && said.contains("1 of them resized") && said.contains("grey"))
            let read = try runProgram(["decode", path("x.latent"), path("out"), "--model", path("model")])
            #expect(read.contains("28×28") && read.contains("garments"))
            #expect(
                try FileManager.default.subpathsOfDirectory(atPath: path("out")).sorted() == [
                    "a.png", "sub", "sub/b.png",
                ])

            // The same pixels as in this process, for the same images.
            let bytes = Array(FileManager.default.contents(atPath: path("x.latent"))!)
            let here = try decoder.images(LatentFile(decoding: bytes, name: "x"), name: "x")
            for (image, name) in zip(here, ["a.png", "sub/b.png"]) {
                #expect(try ByteImage(contentsOf: path("out/" + name)) == image)
            }
            // A file without names, as they were written before there were any.
            let nameless = try encoder.file(ByteImage.tensor(here), step: 0.5).encoded()
            try Data(nameless).write(to: URL(fileURLWithPath: path("old.latent")))
            #expect(nameless[8] == 1 && bytes[8] == 2)
            _ = try runProgram(["decode", path("old.latent"), path("old"), "--model", path("model")])
            #expect(try FileManager.default.contentsOfDirectory(atPath: path("old")).sorted() == ["00001.png", "00002.png"])
            let again = try encoder.file(ByteImage.tensor([data.image(0)]), step: 0.5)
            #expect(again.codes.rows(0..<1) == (try LatentFile(decoding: bytes, name: "x")).codes.rows(0..<1))

            // Folders as people have them: what is hidden is no image, and broken images may be left out.
            try data.image(2).pngData().dropLast(40).write(to: URL(fileURLWithPath: path("in/cut.png")))
            try Data("hidden".utf8).write(to: URL(fileURLWithPath: path("in/._a.png")))
            #expect(throws: (any Error).self) {
                try runProgram(["encode", path("in"), path("z.latent"), "--model", path("model")])
            }
            let skipped = try runProgram(
                ["encode", path("in"), path("z.latent"), "--model", path("model"), "--step", "0.5", "--skip-broken"])
            #expect(skipped.contains("2 images of 28×28×1") && skipped.contains("being broken: 1"))
            #expect(Array(FileManager.default.contents(atPath: path("z.latent"))!) == bytes)
            try FileManager.default.removeItem(atPath: path("in/cut.png"))

            // What must fail, and what it says.
            func failure(_ arguments: [String]) -> String {
                do { return "none: " + (try runProgram(arguments)) } catch { return "\(error)" }
            }
            let full = ["decode", path("old.latent"), path("out"), "--model", path("model")]
            #expect(failure(full).contains("not empty") && failure(full).contains("--force"))
            #expect(!FileManager.default.fileExists(atPath: path("out/00001.png")))
            #expect(failure(full + ["--force"]).contains("none: 2 images written"))
            #expect(failure(["decode", path("x.latent"), path("no"), "--model", path("other")]).contains("codes of the model"))
            #expect(failure(["decode", path("in/a.png"), path("no"), "--model", path("model")]).contains("89 50 4e 47"))
            try Data(bytes.dropLast(3)).write(to: URL(fileURLWithPath: path("cut.latent")))
            #expect(failure(["decode", path("cut.latent"), path("no"), "--model", path("model")]).contains("cut short"))
            #expect(failure(["decode", path("gone.latent"), path("no"), "--model", path("model")]).contains("no file"))
            #expect(failure(["decode", path("x.latent"), path("no"), "--model", path("in")]).contains("is not there"))
            #expect(failure(["encode", path("out/none"), path("y"), "--model", path("model")]).contains("no such folder"))
            #expect(failure(["encode", path("in"), path("y"), "--model", path("model"), "--step", "0"]).contains("--step"))
            #expect(failure(["encode", path("in"), path("y"), "--model", path("model"), "--quick"]).contains("--quick"))
            #expect(!FileManager.default.fileExists(atPath: path("no")), "nothing is written for a bad file")
        }
    }

    @Test func damagedModelFilesAreRefused() throws {
        try withTemporaryFolder { folder in
            let (encoder, decoder) = try untrainedCodec(seed: 1)
            try CodecFiles.write(encoder, to: folder)
            try CodecFiles.write(decoder, to: folder)
            let back = try CodecFiles.readEncoder(folder)
            #expect(back.trainingCodes == encoder.trainingCodes && back.model == decoder.network.digest)
            #expect(back.network.weights == encoder.network.weights)
            #expect(try CodecFiles.readDecoder(folder).network.digest == decoder.network.digest)
            // The one file in place of the other, and half of it.
            let names = [CodecFiles.encoder, CodecFiles.decoder].map { folder.appendingPathComponent($0) }
            let contents = try names.map { try Data(contentsOf: $0) }
            try contents[0].write(to: names[1])
            try contents[1].write(to: names[0])
            #expect(throws: ModelFileError.self) { try CodecFiles.readEncoder(folder) }
            #expect(throws: ModelFileError.self) { try CodecFiles.readDecoder(folder) }
            try contents[0].prefix(5_000).write(to: names[0])
            #expect(throws: (any Error).self) { try CodecFiles.readEncoder(folder) }
        }
    }

    @Test func theLossPaysForBits() {
        // Codes drawn from the logistic density that the prior has take as many bits as that density's entropy says:
        // log₂ of its width plus 2 / ln 2, for wide densities.
        var random = Random(seed: 3)
        for width in [Float(4), 8] {
            let prior = CodePrior(
                centre: Parameter(Tensor([1], shape: [1])), logScale: Parameter(Tensor([log(width)], shape: [1])))
            let codes = Tensor(
                (0..<50_000).map { _ in
                    let uniform = Float(random.uniformDouble())
                    return 1 + width * log(uniform / (1 - uniform))
                }, shape: [50_000, 1])
            let input = Node.input(shape: [50_000, 1])
            let plan = Plan(inputs: [input], outputs: [prior.bits(input)])
            plan.setInput(0, to: codes)
            plan.run()
            #expect(abs(plan.scalar(0) - (log2(width) + 2 / log(2))) < 0.05)
        }
    }

    @Test func freshDamageIsFresh() {
        let pixels = [UInt8](repeating: 128, count: 250 * 64)
        let images = LabelledImages(
            pixels: pixels, labels: Array(repeating: 0, count: 250), height: 8, width: 8, channels: 1, classNames: ["a"]
        )
        let kinds: [Corruption] = [.gaussian(standardDeviation: 0.1), .occlusion(side: 4)]
        let damaged = Corruption.freshCopies(of: images, kinds, copies: 2, seed: 1)
        #expect(damaged == Corruption.freshCopies(of: images, kinds, copies: 2, seed: 1))
        // Blocks of a hundred take turns: the first is noisy in the first copy and has squares in the second.
        #expect(damaged[..<6_400].filter { $0 == 0 }.count < 64 && damaged[16_000..<22_400].filter { $0 == 0 }.count == 1_600)
        let copies = Corruption.freshCopies(of: images, [kinds[0]], copies: 2, seed: 1)
        #expect(Array(copies[..<16_000]) != Array(copies[16_000...]), "each copy has damage of its own")
    }

    private func untrainedCodec(seed: UInt64) throws -> (CodecEncoder, CodecDecoder) {
        var random = Random(seed: seed)
        let network = CompressionNetwork(pixels: 784, hidden: [64, 32], units: 8, using: &random)
        let decoder = CodecDecoder(network: network.decoder, imageShape: [28, 28, 1])
        let images = try ImageDataset.load(.fashionMNIST).train.prefix(200)
        return (CodecEncoder(network, learningFrom: images), decoder)
    }
}
