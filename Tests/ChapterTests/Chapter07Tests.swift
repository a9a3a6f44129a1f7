import Datasets
import Engine
import Estimators
import Foundation
import Images
import Notebook
import Testing

@testable import Chapter07VariationalAutoencoder

extension ChapterTests {
    @Test func variationalAutoencoder() throws {
        let first = try results(VariationalAutoencoders.self)
        #expect(first.divergences.count == 16 && first.divergences.allSatisfy { $0 >= 0 })
        #expect(first.divergences.filter { $0 > 0.1 }.count >= 5, "\(first.divergences)")
        #expect(first.bound > -330 && first.bound < -200, "grey-level cross-entropy of a garment, not \(first.bound)")

        // More draws, a higher bound; the same draws make that certain, so the gain must be more than rounding.
        let bounds = first.weighted.map(\.bound)
        #expect(first.weighted.map(\.draws) == [1, 2, 5, 10, 50, 100, 500])
        for (fewer, more) in zip(bounds, bounds.dropFirst()) { #expect(fewer <= more + 1e-6) }
        #expect(bounds.last! > bounds[0] + 0.5)
        #expect(abs(first.weightedForAll - first.bound - (bounds.last! - bounds[0])) < 1e-6)

        // Mixing means and sums: collapse one way, a careless code the other way.
        let (honest, pixels, units) = (first.scales[0], first.scales[1], first.scales[2])
        #expect(honest.beta == 1 && pixels.beta == 784 && units.beta == 1 / 16)
        #expect(pixels.divergence < 0.2 * honest.divergence && pixels.active == 0)
        #expect(units.divergence > 1.5 * honest.divergence)
        #expect(pixels.error > honest.error && honest.error > units.error)

        #expect(abs(first.linear.exact - first.linear.withExactPosterior) < 1e-3 + 1e-6 * abs(first.linear.exact))
        #expect(first.linear.trained < first.linear.exact)

        // Five standard errors of two hundred draws: better than draws that ignore the wish, and better than a whisper.
        let error = (first.chance * (1 - first.chance) / 200).squareRoot()
        #expect(first.granted > first.chance + 5 * error, "asked for a class, it gives that: \(first.granted)")
        let spread = (first.grantedToWhisper * (1 - first.grantedToWhisper) / 200).squareRoot()
        #expect(first.granted > first.grantedToWhisper + 3 * spread, "the louder the class, the more wishes granted")
        #expect(first.judge > 0.7, "who judges wishes must know real images, but is right for \(first.judge)")

        // Dearer information: less of it, and worse reconstructions.
        #expect(first.scenes.map(\.beta) == [1, 4, 8])
        for (cheap, dear) in zip(first.scenes, first.scenes.dropFirst()) {
            #expect(dear.divergence < cheap.divergence && dear.error > cheap.error)
        }
        #expect(first.scenes.allSatisfy { (0...1).contains($0.gap) && $0.divergence > 0 })
        for score in first.scenes {
            #expect(score.gapOfSeeds.count == 5 && Set(score.gapOfSeeds).count == 5, "five seeds are five models")
            #expect(abs(score.gapOfSeeds.reduce(0, +) / 5 - score.gap) < 1e-12)
        }
        #expect(try json(first) == json(results(VariationalAutoencoders.self)), "the same seed gives the same results")
    }

    /// Other knobs, next to no training: the page holds together.
    @Test func variationalAutoencoderWithOtherKnobs() throws {
        var settings = Settings.preset(.quick)
        (settings.units, settings.betas, settings.loudness) = (4, [1, 10, 40], 3)
        (settings.images, settings.testImages, settings.epochs, settings.steps) = (600, 100, 2, 1)
        (settings.balanceImages, settings.linearImages, settings.draws) = (300, 300, 40)
        (settings.weighedImages, settings.walks, settings.scenes, settings.sceneEpochs) = (10, 5, 200, 4)
        try readThrough(VariationalAutoencoders.self) { page in
            let found = try VariationalAutoencoders.run(page, .quick, settings)
            #expect(found.divergences.count == 4 && found.scenes.map(\.beta) == [1, 10, 40])
        }
    }

    /// A few small pictures in colour: no class is large, and codes have fewer units.
    @Test func aFewPicturesToDrawFrom() throws {
        let folder = NSTemporaryDirectory() + "draw-\(UUID().uuidString)"
        defer { try? FileManager.default.removeItem(atPath: folder) }
        for (label, name) in ["dots", "stripes"].enumerated() {
            let path = "\(folder)/\(name)"
            try FileManager.default.createDirectory(atPath: path, withIntermediateDirectories: true)
            for number in 0..<12 {
                let pixels = (0..<9 * 7 * 3).map { UInt8(($0 * (label == 0 ? 31 : 3) + 17 * number) % 251) }
                let image = ByteImage(width: 7, height: 9, channels: 3, pixels: pixels)
                try image.pngData().write(to: URL(fileURLWithPath: "\(path)/\(number).png"))
            }
        }
        var options = Options.quick
        (options.data, options.epochs) = (folder, 2)
        let found = try VariationalAutoencoders.run(.silent, options)
        #expect(found.bound.isFinite && found.weighted.allSatisfy { $0.bound.isFinite })
        #expect(found.divergences.count < 16)
    }

    @Test func quantileGridCutsTheBellIntoEqualParts() {
        let grid = quantileGrid(20)
        #expect(grid.shape == [400, 2])
        // Rows from the top: the second unit falls; columns from the left: the first rises.
        #expect(grid[0, 0] < grid[1, 0] && grid[0, 1] == grid[1, 1] && grid[0, 1] > grid[20, 1])
        for column in 0..<20 {
            let below = 0.5 * erfc(-Double(grid[column, 0]) / 2.0.squareRoot())
            #expect(abs(below - (Double(column) + 0.5) / 20) < 1e-6)
        }
    }

    @Test func lookIsTheBoundOfItsParts() {
        // An encoder of zeros says N(0, 1) for every image: no divergence, codes of zero, draws of variance one.
        let scenes = Scenes(count: 4, seed: 1)
        let model = sceneModel(seed: 3)
        for parameter in model.encoder.parameters { parameter.value = Tensor(shape: parameter.shape) }
        let found = look(at: model, Scenes.images(scenes.test))
        #expect(found.divergences.allSatisfy { $0 == 0 } && found.codes.values.allSatisfy { $0 == 0 })
        #expect(found.spreads.allSatisfy { abs($0 - 1) < 1e-6 } && found.bound == found.logLikelihood)

        // Units that are switched off tell nothing by their draws: no more than bins make of noise, (20 − 1)(8 − 1) /
        // 2·2000.
        #expect(found.draws.shape == found.codes.shape && deviations(found.draws).allSatisfy { abs($0 - 1) < 0.1 })
        let gap = MutualInformationGap(codes: found.draws, factors: Scenes.factors.map { scenes.test.labels(of: $0) })
        #expect(gap.information.joined().allSatisfy { $0 < 0.07 }, "\(gap.information)")
    }

    /// Factors of scenes are independent, all their values occur, and the pictures are in colour.
    @Test func scenesHaveIndependentFactors() {
        let scenes = Scenes(count: 50, seed: 2)
        #expect(scenes.train.height == 16 && scenes.train.width == 16 && scenes.train.channels == 3)
        let values = Scenes.factors.map { scenes.test.labels(of: $0) }
        #expect(values.map { Set($0).count } == [Scenes.design.colours.count, 8, 4])
        for (i, j) in [(0, 1), (0, 2), (1, 2)] {
            let codes = Tensor(values[i].map { Float($0) }, shape: [values[i].count, 1])
            #expect(MutualInformationGap(codes: codes, factors: [values[j]]).information[0][0] < 0.05)
        }
        // Half the size: every pixel is the mean of four.
        let (large, small) = (scenes.test.images().image(7), Scenes.images(scenes.test).image(7))
        for (x, y, channel) in [(0, 0, 0), (5, 9, 1), (15, 15, 2), (8, 3, 0)] {
            let four = [(0, 0), (1, 0), (0, 1), (1, 1)].map { dx, dy in
                Int(large.pixels[((2 * y + dy) * 32 + 2 * x + dx) * 3 + channel])
            }
            #expect(abs(4 * Int(small.pixels[(y * 16 + x) * 3 + channel]) - four.reduce(0, +)) <= 4)
        }
    }

    @Test func ratesAreSharesOfAClass() {
        #expect(rate([0, 1, 1, 2], [0, 0, 1, 2], 0) == 0.5 && rate([0, 1, 1, 2], [0, 0, 1, 2], 1) == 1)
        #expect(rate([0], [0], 1).isNaN, "a class without rows has no rate")
    }
}
