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
        #expect(first.trials.count == Settings.preset(.quick).seeds && first.trials.allSatisfy { $0.count == 10 })
        for trial in first.trials.joined() {
            #expect(trial.areas.count == Method.allCases.count)
            for (area, statistic) in zip(trial.areas, trial.mannWhitney) {
                #expect(abs(area - statistic) < 1e-12)
            }
            #expect(trial.blankRanks.allSatisfy { (0...1).contains($0) })
            #expect(trial.areasWithout.count == Method.parts.count)
            #expect(trial.areasWithout.allSatisfy { $0 > 0.5 && $0 <= 1 })
            #expect(trial.blankRanksWithout.count == Method.parts.count)
            #expect((0...1).contains(trial.lostShare) && trial.lastFall < 1)
            #expect(trial.rates.allSatisfy { $0.last == 1 && zip($0, $0.dropFirst()).allSatisfy { $0 <= $1 } })
        }
        #expect(try json(first.trials[0]) != json(first.trials[1]), "another seed is another experiment")
        for method in Method.allCases where method != .deep {
            let mean = meanArea(first, method)
            #expect(mean > 0.8 && mean < 0.96, "\(method.name) reaches \(mean)")
        }
        // With so little training the deep one-class model knows something, and no more than that.
        #expect(meanArea(first, .deep) > 0.6)
        #expect(abs(first.trials.joined().map(\.shuffledArea).mean - 0.5) < 0.02)

        // Scores are never turned round: black is rebuilt well by PCA, and the area says so.
        let black = try #require(first.corruptions.first { $0.name == "blank, black" })
        #expect(black.areas[by: .pca] < 0.1 && black.areas[by: .errorPerInk] > 0.9)
        let negative = try #require(first.corruptions.first { $0.name == "inverted" })
        #expect(negative.areas[by: .autoencoder] > 0.95 && negative.areas[by: .meanImage] > 0.95)
        #expect(first.corruptions.count == 9)
        #expect(try json(first) == json(results(AnomalyDetection.self)), "the same seed gives the same results")
    }

    private func meanArea(_ results: AnomalyDetection.Results, _ method: Method) -> Double {
        results.trials.joined().map { $0.areas[by: method] }.mean
    }

    /// The three numbers that invite change: the page is made, and says what the changed numbers are.
    @Test func theKnobsOfAnomalyDetectionTurn() throws {
        func page(_ turn: (inout Settings) -> Void) throws -> (text: String, results: AnomalyDetection.Results) {
            var options = Options.quick
            options.rows = 600
            var settings = Settings.preset(options)
            settings.epochs = (1, 1)
            settings.seeds = 2
            turn(&settings)
            var results: AnomalyDetection.Results?
            let text = try readThrough(AnomalyDetection.self) {
                results = try AnomalyDetection.run($0, options, settings)
            }
            return (text.replacing("\n", with: " "), try #require(results))
        }
        let plain = try page { _ in }
        #expect(plain.text.contains("highest at $k$ ="))

        let narrow = try page { $0.codeSizes = [3] }
        #expect(narrow.results.codeSize == 3 && narrow.text.contains("Only one size was given: $k$ = 3,"))
        #expect(!narrow.text.contains("highest at $k$"), "of one size none is the best")
        let wide = try page { $0.codeSizes = [4_000] }
        #expect(wide.results.codeSize < 60, "no wider than the images of a class allow PCA to be")

        let generous = try page { $0.falseAlarms = 0.2 }
        #expect(generous.text.contains("20 %") && !generous.text.contains("5 % false alarms"))
        #expect(abs(generous.results.thresholds[1].validationShare - 0.2) < 0.02)
        for method in Method.allCases {
            let (before, after) = (plain.results.trials[0], generous.results.trials[0])
            #expect(zip(before, after).allSatisfy { $0.falseAlarms[by: method] <= $1.falseAlarms[by: method] })
            #expect(before.map { $0.areas[by: method] } == after.map { $0.areas[by: method] })
        }
        let strict = try page { $0.falseAlarms = 0.001 }
        #expect(strict.text.contains("0.1 %") && strict.text.contains("cannot keep what it says"), "a hundred images have no thousandth")

        let single = try page { $0.neighbours = 1 }
        #expect(single.text.contains("the mean distance to the 1 nearest training points"))
        for method in Method.allCases {
            let isChanged = [.neighbours, .codeNeighbours, .together].contains(method)
            let same = zip(plain.results.trials[0], single.results.trials[0]).allSatisfy {
                $0.areas[by: method] == $1.areas[by: method]
            }
            #expect(same != isChanged, "\(method.name)")
        }
        let crowd = try page { $0.neighbours = 10_000 }
        #expect(crowd.results.trials[0].allSatisfy { $0.areas.allSatisfy(\.isFinite) })
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
            #expect(right.codeSize == wrong.codeSize)
            #expect(right.trials.map { $0.map(\.blankRanks) } == wrong.trials.map { $0.map(\.blankRanks) })
            func mean(_ run: AnomalyDetection.Results, _ method: Method) -> Double {
                run.trials.joined().map { $0.areas[by: method] }.mean
            }
            #expect(mean(right, .pca) > 0.8)
            // Five standard errors of a mean of ten areas by chance, of 40 against 360 images each.
            for method in Method.allCases {
                let area = mean(wrong, method)
                #expect(abs(area - 0.5) < 0.08, "\(method.name) has \(area)")
            }
        }
    }

    /// The squared distance of a code from the centre, and a gradient that central differences confirm.
    @Test func deepOneClassIsADistance() throws {
        var random = Random(seed: 3)
        let network = DenseAutoencoder(image: [4, 3, 1], hidden: 6, code: 2, using: &random)
        let images = Tensor((0..<5 * 12).map { _ in random.uniform() }, shape: [5, 4, 3, 1])
        let deep = DeepOneClass(from: network, images: images)
        #expect(deep.parameters.count == 2 && deep.parameters.allSatisfy { $0.shape.count == 2 }, "no biases")
        #expect(deep.centre.values.allSatisfy { abs($0) >= 0.1 })
        let codes = Function([4, 3, 1]) { deep.encoder($0, .inference) }(images).values
        let distances = Function([4, 3, 1]) { deep.distance($0, .inference) }(images).values
        var mean = 0.0
        for row in 0..<5 {
            let (x, y) = (codes[2 * row] - deep.centre.values[0], codes[2 * row + 1] - deep.centre.values[1])
            #expect(abs(distances[row] - (x * x + y * y)) < 1e-5)
            mean += Double(x * x + y * y) / 5
        }
        // Training brings them closer, and leaves the autoencoder as it was.
        let before = network.weights
        let trainer = Trainer(deep, columns: [DataColumn(images)], seed: 0) { deep.loss($0[0], $1) }
        try trainer.fit(epochs: 200)
        let after = Function([4, 3, 1]) { deep.distance($0, .inference) }(images).values
        #expect(after.map { Double($0) }.mean < 0.5 * mean)
        #expect(network.weights == before)
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
        #expect(found.trials[0].map(\.normal) == ["dots", "stripes"])
        #expect(found.trials.joined().allSatisfy { $0.areas.allSatisfy { (0...1).contains($0) } })
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

    /// Images of other classes among the training images harm, and their number is what was asked for.
    @Test func hiddenAnomaliesHarm() throws {
        let data = try ImageDataset.load(.quick, sidesDivisibleBy: 1).taking(train: 1_500, test: 400)
        var settings = Settings.preset(.quick)
        settings.contamination = 0.3
        let bench = OneClassBench(data: data, choice: Choice(code: 16, sharpness: 4), settings: settings, epochs: 2)
        let clean = try bench.trial(normal: 1, seed: 0).areas
        let mixed = try bench.contaminatedAreas(normal: 1, seed: 0)
        for method in [Method.meanImage, .pca, .svm, .forest] {
            #expect(mixed[by: method] < clean[by: method] - 0.001, "\(method.name)")
        }
    }

    /// A circle: the score is the distance from a point, and the border at a level that circle, all around.
    @Test func aBorderIsWhereTheScoreHasItsLevel() {
        let scores = (0..<gridSide * gridSide).map { index in
            let (x, y) = (Double(index % gridSide) / 100 - 0.5, Double(index / gridSide) / 100 - 0.4)
            return (x * x + y * y).squareRoot()
        }
        let (x, y) = contour(scores, at: 0.25)
        var length = 0.0
        for piece in stride(from: 0, to: x.count, by: 3) {
            for end in [piece, piece + 1] {
                let radius = ((x[end] - 0.5) * (x[end] - 0.5) + (y[end] - 0.4) * (y[end] - 0.4)).squareRoot()
                #expect(abs(radius - 0.25) < 1e-4)
            }
            #expect(x[piece + 2].isNaN && y[piece + 2].isNaN, "pieces are not joined")
            length += hypot(x[piece + 1] - x[piece], y[piece + 1] - y[piece])
        }
        #expect(abs(length - 2 * Double.pi * 0.25) < 1e-3)
        #expect(contour(scores, at: 5).x.isEmpty)
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

extension Collection<Double> {
    fileprivate var mean: Double { reduce(0, +) / Double(count) }
}
