import Datasets
import Engine
import Estimators
import Foundation
import Notebook
import Testing

@testable import Chapter09CanonicalCorrelation

extension ChapterTests {
    @Test func canonicalCorrelation() throws {
        let first = try results(CanonicalCorrelation.self)

        // What is known.
        #expect(first.solversDifference < 1e-6)
        for (found, truth) in zip(first.many, first.truth) { #expect(abs(found - truth) < 0.05) }
        #expect(first.few.reduce(0, +) > first.truth.reduce(0, +) + 0.2, "few rows flatter")
        #expect(first.mapsDifference < 1e-4 && first.identical.allSatisfy { abs($0 - 1) < 1e-5 })
        #expect(first.independentHeldOut < 0.1 && first.definitionDeviation < 1e-3)

        // Halves: what is shared is found, and what is not shared is not.
        #expect(first.linearTest.count == 10 && first.linearTest.allSatisfy { $0 > 0.7 && $0 < 1 })
        #expect(first.linearTrain.reduce(0, +) > first.linearTest.reduce(0, +))
        #expect(abs(first.chance) < 1, "of ten pairs that share nothing")
        #expect(first.deepTest.reduce(0, +) > 6 && first.deepTest.allSatisfy { $0 < 1 })
        #expect(first.deepTrain.reduce(0, +) > first.deepTest.reduce(0, +))

        // Few samples: without a ridge next to nothing, with one the more the more there are.
        #expect(first.curveRows.first == 20 && first.curveRows.last == 1_375)
        #expect(first.curveRidged.last! > first.curveRidged.first!)
        #expect(zip(first.curveHeldOut, first.curveRidged).allSatisfy { $0 < $1 })
        #expect(first.curveHeldOut.min()! < 0.2)

        // Captions and pictures, of 200: chance, regression, CCA, every factor known.
        #expect(abs(first.captionRecalls[0] - 1 / 200) < 1e-9 && first.captionRanks[0] == 100.5)
        #expect(first.captionRecalls[2] > 0.25 && first.captionRanks[2] < 5)
        #expect(first.captionRecalls[3] > first.captionRecalls[2])

        #expect(first.factorShares.count == 5)
        for (share, chance) in zip(first.factorShares, first.factorChances) { #expect(share > chance + 0.2) }

        #expect(first.discriminantCosines.count == 9 && first.discriminantCosines.allSatisfy { $0 > 0.999 })
        #expect(try json(first) == json(results(CanonicalCorrelation.self)), "the same seed gives the same results")
    }

    /// Other knobs, fewer images: the page holds together.
    @Test func canonicalCorrelationWithOtherKnobs() throws {
        var settings = Settings.preset(.quick)
        (settings.pairs, settings.fewRows, settings.deepRidge) = (4, 60, 1e-2)
        (settings.images, settings.testImages, settings.scenes, settings.components) = (600, 200, 400, 30)
        try readThrough(CanonicalCorrelation.self) { page in
            let found = try CanonicalCorrelation.run(page, .quick, settings)
            #expect(found.linearTest.count == 4 && found.deepTest.count == 4)
            #expect(found.curveRows.first == 8 && found.curveRows.last == 550)
        }
    }

    /// Other labels change LDA's section and nothing before it.
    @Test func labelsNeverReachTheHalves() async {
        await #expect(processExitsWith: .success) {
            let folder = NSTemporaryDirectory() + "labels-\(UUID().uuidString)"
            defer { try? FileManager.default.removeItem(atPath: folder) }
            setenv("LATENT_DATA", folder, 1)
            func run(_ label: (_ row: Int, _ label: UInt8) -> UInt8) throws -> CanonicalCorrelation.Results {
                try writeGarments(to: folder + "/mnist", train: 400, test: 200, label)
                var options = Options.quick
                (options.data, options.epochs) = ("mnist", 1)
                return try CanonicalCorrelation.run(.silent, options)
            }
            let (right, wrong) = (try run { $1 }, try run { row, _ in UInt8(row * 7919 % 1000 % 10) })
            #expect(right.linearTrain == wrong.linearTrain && right.linearTest == wrong.linearTest)
            #expect(right.deepTrain == wrong.deepTrain && right.deepTest == wrong.deepTest)
            #expect(right.curveHeldOut == wrong.curveHeldOut && right.captionRecalls == wrong.captionRecalls)
        }
    }

    /// Halves of an odd width leave out the middle; a mirrored half is the other way round.
    @Test func halvesAreCutAtTheMiddle() {
        let images = LabelledImages(
            pixels: (0..<20).map { UInt8($0) }, labels: [0, 0], height: 2, width: 5, channels: 1, classNames: ["a"])
        let halves = Halves(images)
        #expect(halves.left.pixels == [0, 1, 5, 6, 10, 11, 15, 16] && halves.right.pixels == [3, 4, 8, 9, 13, 14, 18, 19])
        #expect(halves.x.shape == [2, 4] && halves.y.shape == [2, 4])
        #expect(mirrored(Tensor([1, 2, 3, 4], shape: [1, 4]), width: 2).values == [2, 1, 4, 3])
        let picture = signedPicture([1, 0], [-1, 0], height: 2, width: 3)
        #expect(picture.pixels == [255, 0, 0, 255, 255, 255, 0, 0, 255] + [UInt8](repeating: 255, count: 9))
    }

    /// A pair that shares little counts little.
    @Test func similaritiesWeighPairs() {
        let (u, v) = (Tensor([3, 4], shape: [1, 2]), Tensor([3, 0, 0, 1], shape: [2, 2]))
        let plain = weightedCosines(u, v, weights: [1, 1]).values
        #expect(abs(plain[0] - 0.6) < 1e-6 && abs(plain[1] - 0.8) < 1e-6)
        #expect(abs(weightedCosines(u, v, weights: [1, 0]).values[0] - 1) < 1e-6)
    }
}
