import Datasets
import Engine
import Estimators
import Foundation
import Images
import Notebook
import System
import Testing

@testable import Chapter06AnomalyDetection

extension ChapterTests {
    @Test func anomalyDetection() throws {
        let first = try results(AnomalyDetection.self)
        #expect(first.errors.count == 600 && first.errors.allSatisfy { $0 > 0 && $0 < 1 })
        for rule in first.thresholds {
            // By definition, whatever the page counted.
            var above = 0
            for error in first.errors where error > rule.value { above += 1 }
            #expect(rule.testCount == above)
        }
        #expect(abs(first.thresholds[1].validationShare - 0.05) < 0.01, "a quantile leaves its share above")
        #expect(first.trials.count == 10)
        for trial in first.trials {
            #expect(trial.areas.count == Method.allCases.count)
            for (area, statistic) in zip(trial.areas, trial.mannWhitney) {
                #expect(abs(area - statistic) < 1e-12)
            }
            #expect(trial.blankRanks.allSatisfy { (0...1).contains($0) })
        }
        for method in Method.allCases {
            let mean = first.trials.reduce(0) { $0 + $1.areas[by: method] } / 10
            #expect(mean > 0.8 && mean < 0.96, "\(method.name) reaches \(mean)")
        }
        #expect(abs(first.shuffledArea - 0.5) < 0.02)

        // Scores are never turned round: black is rebuilt well by PCA, and the area says so.
        let black = try #require(first.corruptions.first { $0.name == "blank, black" })
        #expect(black.areas[by: .pca] < 0.1 && black.areas[by: .errorPerInk] > 0.9)
        let negative = try #require(first.corruptions.first { $0.name == "inverted" })
        #expect(negative.areas.allSatisfy { $0 > 0.95 })
        #expect(first.corruptions.count == 9)
        #expect(try json(first) == json(results(AnomalyDetection.self)), "the same seed gives the same results")
    }

    /// Other test labels change areas and nothing else: neither what is learned nor what is scored.
    @Test func testLabelsNeverReachTheDetectors() async {
        await #expect(processExitsWith: .success) {
            let folder = NSTemporaryDirectory() + "labels-\(UUID().uuidString)"
            defer { try? FileManager.default.removeItem(atPath: folder) }
            setenv("LATENT_DATA", folder, 1)
            func run(_ isRight: Bool) throws -> AnomalyDetection.Results {
                try writeGarments(to: folder + "/mnist", train: 600, test: 400) { $1 }
                if !isRight {
                    let path = folder + "/mnist/t10k-labels-idx1-ubyte"
                    var file = [UInt8](FileManager.default.contents(atPath: path)!)
                    file.replaceSubrange(8..., with: (0..<400).map { UInt8($0 * 7919 % 1000 % 10) })
                    try Data(file).write(to: URL(fileURLWithPath: path))
                }
                var options = Options.quick
                (options.data, options.epochs) = ("mnist", 2)
                return try AnomalyDetection.run(.silent, options)
            }
            let (right, wrong) = (try run(true), try run(false))
            #expect(right.errors == wrong.errors && right.corruptions.map(\.areas) == wrong.corruptions.map(\.areas))
            #expect(right.trials.map(\.blankRanks) == wrong.trials.map(\.blankRanks))
            func mean(_ run: AnomalyDetection.Results, _ method: Method) -> Double {
                run.trials.reduce(0) { $0 + $1.areas[by: method] } / 10
            }
            #expect(mean(right, .pca) > 0.8)
            // Five standard errors of a mean of ten areas by chance, of 40 against 360 images each.
            for method in Method.allCases {
                let area = mean(wrong, method)
                #expect(abs(area - 0.5) < 0.08, "\(method.name) has \(area)")
            }
        }
    }

    /// Two classes of a few small images in colour, none of which has enough for a code of its own.
    @Test func aFewPicturesInAFolder() throws {
        let folder = NSTemporaryDirectory() + "few-\(UUID().uuidString)"
        defer { try? FileManager.default.removeItem(atPath: folder) }
        for (label, name) in ["dots", "stripes"].enumerated() {
            let path = "\(folder)/\(name)"
            try FileManager.default.createDirectory(atPath: path, withIntermediateDirectories: true)
            for number in 0..<7 {
                let pixels = (0..<9 * 7 * 3).map { UInt8(($0 * (label == 0 ? 31 : 3) + 17 * number) % 251) }
                let image = ByteImage(width: 7, height: 9, channels: 3, pixels: pixels)
                try image.pngData().write(to: URL(fileURLWithPath: "\(path)/\(number).png"))
            }
        }
        var options = Options.quick
        options.data = folder
        let found = try AnomalyDetection.run(.silent, options)
        #expect(found.trials.map(\.normal) == ["dots", "stripes"])
        #expect(found.trials.allSatisfy { $0.areas.allSatisfy { (0...1).contains($0) } })
    }

    @Test func oneClassAloneIsAnError() throws {
        let folder = NSTemporaryDirectory() + "one-\(UUID().uuidString)"
        defer { try? FileManager.default.removeItem(atPath: folder) }
        try FileManager.default.createDirectory(atPath: folder + "/only", withIntermediateDirectories: true)
        for number in 0..<6 {
            let image = ByteImage(width: 8, height: 8, channels: 1, pixels: (0..<64).map { UInt8($0 + number) })
            try image.pngData().write(to: URL(fileURLWithPath: "\(folder)/only/\(number).png"))
        }
        var options = Options.quick
        options.data = folder
        #expect(throws: DataFault.self) { try AnomalyDetection.run(.silent, options) }
    }

    @Test func calculatorDigitsAreBars() {
        let digits = CalculatorDigits(image: [28, 28, 3])
        let images = digits.images(200, random: Random(seed: 1))
        #expect(images == digits.images(200, random: Random(seed: 1)))
        #expect(images.rows([7]) != images.rows([8]))
        for row in 0..<200 {
            let levels = Set(images.rows([row]).values)
            #expect(levels.count == 2 && levels.contains(0) && levels.max()! >= 0.6)
        }
        // Any size will do.
        for shape in [[1, 1, 1], [4, 3, 1], [3, 40, 1], [40, 3, 3]] {
            let small = CalculatorDigits(image: shape).images(50, random: Random(seed: 2))
            #expect(small.values.allSatisfy { (0...1).contains($0) })
        }
    }

    @Test func errorMapsGrowFromBlackToWhite() {
        let image = Tensor([0, 0.2, 0.4, 0.6], shape: [1, 2, 2, 1])
        let map = errorMaps(image, Tensor(shape: [1, 2, 2, 1]), most: 0.6)[0]
        #expect(map.channels == 3)
        #expect(map.pixels == [0, 0, 0, 255, 0, 0, 255, 255, 0, 255, 255, 255])
    }
}
