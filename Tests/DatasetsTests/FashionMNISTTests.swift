import Engine
import Foundation
import Testing

@testable import Datasets

/// The real data set, as Debian's package `dataset-fashion-mnist` brings it.
@Suite struct FashionMNISTTests {
    static let data = Result { try ImageDataset.load("fashion") }

    @Test func hasItsKnownContents() throws {
        let data = try Self.data.get()
        #expect(data.name == "Fashion-MNIST")
        #expect(data.notes.isEmpty)
        #expect(data.train.shape == [60_000, 28, 28, 1])
        #expect(data.test.shape == [10_000, 28, 28, 1])
        #expect(data.train.classCounts == [Int](repeating: 6_000, count: 10))
        #expect(data.test.classCounts == [Int](repeating: 1_000, count: 10))
        #expect(data.train.labels.prefix(5) == [9, 0, 0, 3, 0])
        #expect(data.test.labels.prefix(5) == [9, 2, 1, 1, 6])
        #expect(data.classNames[data.train.labels[0]] == "Ankle boot")
    }

    @Test func hasItsKnownMeanAndDeviation() throws {
        let measured = Normalisation(measuring: try Self.data.get().train)
        #expect(abs(measured.mean[0] - 0.2860) < 5e-5)
        #expect(abs(measured.standardDeviation[0] - 0.3530) < 5e-5)
    }

    @Test func contentsHaveTheHashesThatADownloadMustHave() throws {
        for (name, hash) in FashionMNIST.files {
            #expect(try DataFolders.hash("/usr/share/datasets/fashion-mnist/" + name) == hash)
        }
    }

    @Test func tensorsHoldTheBytesOver255() throws {
        let images = try Self.data.get().train
        let rows = [59_999, 3, 17, 3]
        let tensor = images.tensor(of: rows)
        #expect(tensor.shape == [4, 28, 28, 1])
        let bytes = rows.flatMap { images.pixels[$0 * 784..<($0 + 1) * 784] }
        #expect(tensor.values == bytes.map { Float($0) / 255 })
        #expect(images.tensor(of: 3..<5) == images.tensor(of: [3, 4]))
        #expect(images.labels(of: rows) == rows.map { images.labels[$0] })
    }

    @Test func normalisedPixelsHaveMeanZeroAndDeviationOne() throws {
        let images = try Self.data.get().train.prefix(2_000)
        let normalisation = Normalisation(measuring: images)
        let plain = images.tensor()
        let values = normalisation.applied(to: plain).values.map(Double.init)
        let mean = values.reduce(0, +) / Double(values.count)
        let variance = values.reduce(0) { $0 + ($1 - mean) * ($1 - mean) } / Double(values.count)
        #expect(abs(mean) < 1e-5)
        #expect(abs(variance - 1) < 1e-5)
        let back = normalisation.undone(on: normalisation.applied(to: plain)).values
        #expect(zip(back, plain.values).allSatisfy { abs($0 - $1) < 1e-6 })
    }
}
