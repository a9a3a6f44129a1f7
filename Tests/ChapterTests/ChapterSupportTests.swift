import Datasets
import Engine
import Foundation
import Models
import Notebook
import Testing

@testable import ChapterSupport

/// What chapters share, on cases whose answer is known.
@Suite struct ChapterSupportTests {
    @Test func pixelsMoveWithTheirChannels() {
        // Two images of 2 × 2 pixels with 3 channels: tens are pixels, units channels.
        let values = (0..<8).flatMap { pixel in (0..<3).map { Float(10 * pixel + $0) } }
        let images = Tensor(values, shape: [2, 2, 2, 3])
        func order(_ images: Tensor) -> [Int] { stride(from: 0, to: 24, by: 3).map { Int(images.values[$0]) / 10 } }
        #expect(order(upsideDown(images)) == [2, 3, 0, 1, 6, 7, 4, 5])
        #expect(order(mirrorImages(images)) == [1, 0, 3, 2, 5, 4, 7, 6])
        let shuffled = rearranged(images, [3, 0, 0, 1])
        #expect(order(shuffled) == [3, 0, 0, 1, 7, 4, 4, 5] && Array(shuffled.values.prefix(4)) == [30, 31, 32, 0])
    }

    @Test func halfAsLongInTheSameDirection() {
        let rows = Tensor([3, 4, 1, 0], shape: [2, 2])
        let same = lengthAndDirection(0.5 * rows, against: rows)
        #expect(abs(same.ratio - 0.5) < 1e-12 && abs(same.cosine - 1) < 1e-12)
        // Lengths 1 and 2 to 5 and 1; cosines 0.8 and −1.
        let other = lengthAndDirection(Tensor([0, 1, -2, 0], shape: [2, 2]), against: rows)
        #expect(abs(other.ratio - 1.1) < 1e-12 && abs(other.cosine + 0.1) < 1e-12)
    }

    @Test func entriesAreChosenByOneLabel() {
        let table = Tensor((0..<9).map { Float($0) }, shape: [3, 3])
        // The first two differ in the first label alone, the last two in the second, the outer two in both.
        let labels = [[0, 1, 1], [5, 5, 6]]
        #expect(meanEntry(table, apartIn: 0, rows: labels, columns: labels) == 2, "entries 1 and 3")
        #expect(meanEntry(table, apartIn: 1, rows: labels, columns: labels) == 6, "entries 5 and 7")
        #expect(meanEntry(table, apartIn: 0, rows: [[0, 0, 0]], columns: [[0, 0, 0]]) == 0)
    }

    @Test func inkIsTheMeanPixel() { #expect(ink(Tensor([0, 1, 0.5, 0.5], shape: [2, 1, 2, 1])) == [0.5, 0.5]) }

    @Test func aSeedMakesTheNetworksOfTheCourse() {
        func grey(_ seed: UInt64) -> CourseAutoencoders { CourseAutoencoders(image: [8, 8, 1], seed: seed) }
        let (first, again, other) = (grey(4), grey(4), grey(5))
        #expect(first.convolutional.weights == again.convolutional.weights)
        #expect(first.bottleneck.weights == again.bottleneck.weights)
        #expect(first.convolutional.weights != other.convolutional.weights)
        #expect(first.bottleneck.weights != other.bottleneck.weights)
        // Windows of 3 × 3 and biases: 1-16-8 | 8-8-16-1, for colour 3-32-64 | 64-64-32-3.
        func count(_ channels: Int...) -> Int {
            zip(channels, channels.dropFirst()).reduce(0) { $0 + 9 * $1.0 * $1.1 + $1.1 }
        }
        #expect(first.convolutional.parameterCount == count(1, 16, 8, 8, 16, 1))
        let colour = CourseAutoencoders(image: [8, 8, 3], seed: 4)
        #expect(colour.convolutional.parameterCount == count(3, 32, 64, 64, 32, 3))
    }

    /// Small data are trained on for as many steps as teach something, unless the reader says how long.
    @Test func fewImagesAreTrainedOnForMoreEpochs() {
        func epochs(_ options: Options, rows: Int) -> Int { options.epochs(full: 10, quick: 2, rows: rows) }
        #expect(epochs(.full, rows: 55_000) == 10 && epochs(.full, rows: 6_400) == 10)
        #expect(epochs(.full, rows: 44) == 1_000 && epochs(.full, rows: 65) == 500)
        #expect(epochs(.quick, rows: 1_375) == 2 && epochs(.quick, rows: 44) == 40)
        #expect(epochs(Options(epochs: 3), rows: 44) == 3, "who says how long is obeyed")
        #expect(Options.full.epochs(full: 10, quick: 10, rows: 400, batch: 100, steps: (200, 40)) == 50)
    }

    @Test func theMeanImageHasTheLossOfItsForecast() {
        func made(_ pixels: [UInt8]) -> LabelledImages {
            LabelledImages(
                pixels: pixels, labels: [0, 0], height: 1, width: 2, channels: 1, classNames: ["a"])
        }
        // One pixel is seen white and black, and forecast ½; one always black, and forecast ½ of three.
        let loss = lossOfMeanImage(made([255, 0, 0, 0]), made([0, 0, 255, 0]))
        #expect(abs(loss - (log(2) - log(5.0 / 6)) / 2) < 1e-12)
        #expect(lossOfMeanImage(made([255, 0, 255, 0]), made([0, 255, 0, 255])).isFinite)
    }

    /// A training that is shared between chapters must be the very same: whatever decides its bytes is in its key.
    @Test func aTrainingIsSharedOnlyWithItsLike() {
        func made(_ pixels: [UInt8]) -> LabelledImages {
            LabelledImages(pixels: pixels, labels: [0, 1], height: 8, width: 8, channels: 1, classNames: ["a", "b"])
        }
        let (images, others) = (made([UInt8](0..<128)), made([UInt8](1..<129)))
        let (networks, reseeded) = (
            CourseAutoencoders(image: [8, 8, 1], seed: 4), CourseAutoencoders(image: [8, 8, 1], seed: 5)
        )
        func key(
            _ network: some Autoencoder, on train: LabelledImages? = nil, validation: LabelledImages? = nil,
            epochs: Int = 3, milestone: Int = 2, seed: UInt64 = 0
        ) -> AutoencoderTraining {
            AutoencoderTraining(
                network, on: train ?? images, validation: validation ?? images,
                by: .course(epochs: epochs, seed: seed), milestone: milestone)
        }
        let own = key(networks.convolutional)
        #expect(own == key(CourseAutoencoders(image: [8, 8, 1], seed: 4).convolutional))
        #expect(own != key(networks.bottleneck))
        #expect(own != key(reseeded.convolutional))
        #expect(own != key(networks.convolutional, on: others))
        #expect(own != key(networks.convolutional, validation: others))
        #expect(own != key(networks.convolutional, epochs: 4))
        #expect(own != key(networks.convolutional, milestone: 1))
        #expect(own != key(networks.convolutional, seed: 1))
        let other = Threads.with(Threads.count + 1) { key(networks.convolutional) }
        #expect(own != other, "another number of threads changes last bits")
    }
}
