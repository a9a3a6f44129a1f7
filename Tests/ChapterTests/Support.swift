import ChapterSupport
import Datasets
import Engine
import Estimators
import Foundation
import Models
import Notebook
import Testing

/// Runs a chapter without a page; every claim must hold and every exercise's answer agree with the run.
func results<Content: Chapter>(
    _ chapter: Content.Type, _ options: Options = .quick, sourceLocation: SourceLocation = #_sourceLocation
) throws -> Content.Results {
    let page = Page.silent
    let results = try chapter.run(page, options)
    for claim in page.claims { #expect(claim.holds, "\(claim.text)", sourceLocation: sourceLocation) }
    #expect(page.claims.count >= 3 + 2, "a chapter has three exercises and claims of its own")
    #expect(page.numbers.allSatisfy { $0.value.isFinite }, sourceLocation: sourceLocation)
    #expect(chapter.missingFacts(on: page) == [], sourceLocation: sourceLocation)
    return results
}

func json(_ value: some Encodable) throws -> String {
    let encoder = JSONEncoder()
    encoder.outputFormatting = [.sortedKeys]
    return String(decoding: try encoder.encode(value), as: UTF8.self)
}

/// What chapter 3 does with the whole data set, without its page.
enum FullTraining {
    static func run(seed: UInt64) throws -> (losses: [Float], testError: Double) {
        let data = try ImageDataset.load(.fashionMNIST)
        let column = DataColumn(bytes: data.train.pixels, rowShape: [28, 28, 1])
        let images = data.test.tensor()
        var random = Random(seed: seed)
        let model = ConvolutionalAutoencoder(channels: 1, outer: 16, inner: 8, using: &random)
        let run = try TrainingRecipe.course(epochs: 2, seed: seed).train(
            model, on: [column], validation: [DataColumn(images)]
        ) { model.loss($0[0], $1) }
        let reconstructions = Function([28, 28, 1]) { model.reconstruct($0) }(images)
        return (run.history.map(\.loss), Scores.meanSquaredError(reconstructions, images))
    }
}

/// Writes the first images of Fashion-MNIST as uncompressed IDX files, with labels of the caller's choice.
func writeGarments(
    to folder: String, train: Int, test: Int, _ label: (_ row: Int, _ label: UInt8) -> UInt8
) throws {
    let data = try ImageDataset.load(.fashionMNIST)
    try FileManager.default.createDirectory(atPath: folder, withIntermediateDirectories: true)
    func write(_ name: String, _ extents: [Int], _ bytes: some Sequence<UInt8>) throws {
        var file: [UInt8] = [0, 0, 8, UInt8(extents.count)]
        for extent in extents { withUnsafeBytes(of: UInt32(extent).bigEndian) { file.append(contentsOf: $0) } }
        file.append(contentsOf: bytes)
        try Data(file).write(to: URL(fileURLWithPath: folder + "/" + name))
    }
    for (name, half, count) in [("train", data.train, train), ("t10k", data.test, test)] {
        try write("\(name)-images-idx3-ubyte", [count, 28, 28], half.pixels.prefix(count * 784))
        try write("\(name)-labels-idx1-ubyte", [count], (0..<count).map { label($0, UInt8(half.labels[$0])) })
    }
}

/// The results of a chapter's quick preset on the same garments twice: with their labels, and with others
/// that have nothing to do with them. Sets the environment, so the test must run in a process of its own.
func resultsWithRightAndWrongLabels<Content: Chapter>(
    _ chapter: Content.Type, train: Int, test: Int, epochs: Int = 1
) throws -> (right: Content.Results, wrong: Content.Results) {
    let folder = NSTemporaryDirectory() + "labels-\(UUID().uuidString)"
    defer { try? FileManager.default.removeItem(atPath: folder) }
    setenv("LATENT_DATA", folder, 1)
    func run(_ label: (_ row: Int, _ label: UInt8) -> UInt8) throws -> Content.Results {
        try writeGarments(to: folder + "/mnist", train: train, test: test, label)
        var options = Options.quick
        (options.data, options.epochs) = ("mnist", epochs)
        return try chapter.run(.silent, options)
    }
    return (try run { $1 }, try run { row, _ in UInt8(row * 7919 % 1000 % 10) })
}
