import Datasets
import Engine
import Estimators
import Foundation
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

        // Five standard errors of a hundred draws that ignore the wish.
        let error = (first.chance * (1 - first.chance) / 100).squareRoot()
        #expect(first.granted > first.chance + 5 * error, "asked for a class, it gives that: \(first.granted)")

        // Dearer information: less of it, and worse reconstructions.
        #expect(first.scenes.map(\.beta) == [1, 4, 8])
        for (cheap, dear) in zip(first.scenes, first.scenes.dropFirst()) {
            #expect(dear.divergence < cheap.divergence && dear.error > cheap.error)
        }
        #expect(first.scenes.allSatisfy { (0...1).contains($0.gap) && $0.divergence > 0 })
        #expect(try json(first) == json(results(VariationalAutoencoders.self)), "the same seed gives the same results")
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
        let scenes = SmallScenes(count: 4, seed: 1)
        let model = sceneModel(seed: 3)
        for parameter in model.encoder.parameters { parameter.value = Tensor(shape: parameter.shape) }
        let found = look(at: model, SmallScenes.images(scenes.test))
        #expect(found.divergences == [0, 0, 0, 0, 0] && found.codes.values.allSatisfy { $0 == 0 })
        #expect(found.spreads.allSatisfy { abs($0 - 1) < 1e-6 } && found.bound == found.logLikelihood)
    }
}
