import ChapterSupport
import Datasets
import Engine
import Estimators
import Foundation
import Models
import Notebook
import Testing

@testable import Chapter03ConvolutionalAutoencoder

extension ChapterTests {
    @Test func convolutionalAutoencoders() throws {
        let first = try results(ConvolutionalAutoencoders.self)
        #expect(first.losses.last! < first.losses[0] && first.validationLosses.last! < first.validationLosses[0])
        #expect(first.convolutionalError.mean < first.meanImageError && first.convolutionalError.count == 2)
        #expect(first.denseError.mean < first.meanImageError && first.pcaErrors[32] < first.meanImageError)
        #expect(first.widths == [2, 32, 128] && first.againstPCA.allSatisfy { $0.count == 2 })
        // Chance is a tenth.
        #expect(first.downstream.count == 7)
        for score in first.downstream {
            let least = score.name.contains("untrained") ? 0.3 : 0.4
            #expect(score.linear > least && score.linear <= 1, "\(score.name)")
            #expect(score.neighbours > least && score.neighbours <= 1, "\(score.name)")
        }
        let again = try results(ConvolutionalAutoencoders.self)
        #expect(try json(first) == json(again), "the same seed gives the same results")
    }

    /// The 28×28 network on all 60,000 images, by the chapter's recipe. One start differs from another by a few per
    /// cent, so the mean of three is what must be as low as PyTorch's.
    @Test func twoEpochsOnAllImages() throws {
        let runs = try (0..<3).map { try FullTraining.run(seed: $0) }
        for run in runs { #expect(run.losses.count == 2 && run.losses[1] < run.losses[0]) }
        let mean = runs.map(\.testError).reduce(0, +) / 3
        #expect(mean <= 0.0105, "mean squared errors of the test images: \(runs.map(\.testError))")
    }

    /// What a reader would turn, on a few of the quick preset's images.
    enum AutoencoderKnob: CaseIterable {
        case oneNumber, eightNumbers, moreNumbersThanPCACanHave, oneMap, twelveMaps, hardlyAnyStep, longSteps, oneStart
        case noOtherWidth

        func turn(_ settings: inout Settings) {
            switch self {
            case .oneNumber: settings.codeSize = 1
            case .eightNumbers: settings.codeSize = 8
            case .moreNumbersThanPCACanHave: settings.codeSize = 800
            case .oneMap: settings.codeMaps = 1
            case .twelveMaps: settings.codeMaps = 12
            case .hardlyAnyStep: settings.learningRate = 1e-7
            case .longSteps: settings.learningRate = 0.01
            case .oneStart: settings.seeds = 1
            case .noOtherWidth: settings.widths = []
            }
        }
    }

    @Test(arguments: AutoencoderKnob.allCases)
    func aKnobOfTheAutoencodersIsTurned(_ knob: AutoencoderKnob) throws {
        var settings = Settings.preset(.quick)
        (settings.images, settings.testImages, settings.epochs, settings.labelled) = (200, 60, 1, 80)
        knob.turn(&settings)
        let page = try readThrough(ConvolutionalAutoencoders.self) {
            _ = try ConvolutionalAutoencoders.run($0, .quick, settings)
        }
        let text = page.split(whereSeparator: \.isWhitespace).joined(separator: " ")
        let size = settings.codeSize == 1 ? "1 number" : "\(settings.codeSize) numbers"
        #expect(text.contains("squeeze harder, into \(size),"))
        let isBeyond = settings.codeSize > 183
        #expect(text.contains("PCA with as many numbers") != isBeyond)
        #expect(!text.contains("0 channels are dead"))
    }

    /// Sixty photographs in colour, in CIFAR-10's layout: two classes, a bright top and a bright bottom.
    @Test func autoencodersOfFewPhotographsInColour() throws {
        let folder = NSTemporaryDirectory() + "photographs-\(UUID().uuidString)"
        defer { try? FileManager.default.removeItem(atPath: folder) }
        try FileManager.default.createDirectory(atPath: folder, withIntermediateDirectories: true)
        func write(_ name: String, _ rows: Range<Int>) throws {
            let records = rows.flatMap { row -> [UInt8] in
                [UInt8(row % 2)]
                    + (0..<3_072).map { UInt8(($0 % 1_024 / 512 == row % 2 ? 150 : 20) + ($0 + 7 * row) * 31 % 97) }
            }
            try Data(records).write(to: URL(fileURLWithPath: folder + "/" + name))
        }
        try write("data_batch_1.bin", 0..<60)
        try write("test_batch.bin", 60..<80)
        var options = Options.quick
        options.data = folder
        var settings = Settings.preset(options)
        settings.epochs = 1
        let page = try readThrough(ConvolutionalAutoencoders.self) {
            _ = try ConvolutionalAutoencoders.run($0, options, settings)
        }
        let text = page.split(whereSeparator: \.isWhitespace).joined(separator: " ")
        #expect(text.contains("takes their place") && text.contains("32 × 32 × 32"))
        #expect(text.contains("PCA has no more than 54 numbers"), "there are 55 images to learn from")
        #expect(!text.contains("garment ") || text.contains("ten kinds of garment"))
    }
}

/// The chapter's own functions, on cases whose answer is known.
@Suite struct AutoencoderRaceTests {
    @Test func errorsOfPCAByCountAreThoseOfItsReconstructions() throws {
        var random = Random(seed: 3)
        let samples = Tensor(normal: [60, 12], using: &random)
        let others = Tensor(normal: [20, 12], using: &random)
        let pca = try PCA(count: 12).fit(samples)
        let errors = pca.errorsByCount(others)
        #expect(errors.count == 13)
        let mean = Scores.meanSquaredError(others.subtracting(row: pca.mean), Tensor(shape: [20, 12]))
        #expect(abs(errors[0] - mean) < 1e-6 * mean)
        for count in 1...11 {
            let truth = Scores.meanSquaredError(pca.keeping(count).reconstruct(others), others)
            #expect(abs(errors[count] - truth) < 1e-5 * mean, "\(count)")
        }
        #expect(abs(errors[12]) < 1e-5 * mean, "all directions lose nothing")
    }

    /// A linear network of one layer each way, by the chapter's loop: on three points of a line it must find the line.
    @Test func theLoopDescends() throws {
        let images = LabelledImages(
            pixels: (0..<6).flatMap { [UInt8](repeating: UInt8($0 * 40), count: 64) }, labels: [0, 0, 0, 1, 1, 1],
            height: 8, width: 8, channels: 1, classNames: ["dark", "bright"])
        var random = Random(seed: 1)
        let network = BottleneckAutoencoder(image: [8, 8, 1], width: 4, code: 1, using: &random)
        let before = meanSquaredError(of: network, on: images)
        var told: [Int] = []
        let budget = Budget(steps: 300, batch: 4, rate: 0.01)
        try fit(network, on: images, within: budget, seed: 1, loss: network.squaredError) { steps, _ in
            told.append(steps)
        }
        let after = meanSquaredError(of: network, on: images)
        #expect(after < 1e-3 && before > 0.03, "\(before), then \(after)")
        #expect(told == Array(1...300) && budget.quarter.steps == 75)
    }

    /// The page's loss in two lines against its definition, in double precision.
    @Test func theCrossEntropyIsWhatItsDefinitionSays() {
        var random = Random(seed: 5)
        let network = BottleneckAutoencoder(image: [8, 8, 1], width: 4, code: 3, using: &random)
        let images = LabelledImages(
            pixels: (0..<512).map { UInt8($0 * 97 % 256) }, labels: [0, 0, 0, 0, 1, 1, 1, 1], height: 8, width: 8,
            channels: 1, classNames: ["a", "b"])
        let logits = Function([8, 8, 1]) { network.decode(network.encode($0)) }(images.tensor())
        let truth = zip(logits.values, images.tensor().values).map { logit, grey in
            let forecast = 1 / (1 + exp(-Double(logit)))
            return -Double(grey) * log(forecast) - (1 - Double(grey)) * log(1 - forecast)
        }
        let costs = Function([8, 8, 1]) { network.costs($0) }(images.tensor())
        for (cost, truth) in zip(costs.values, truth) { #expect(abs(Double(cost) - truth) < 1e-5) }
    }

    @Test func thePixelsEntropyIsTheLeastLoss() {
        let images = LabelledImages(
            pixels: [0, 255, 51, 51], labels: [0], height: 2, width: 2, channels: 1, classNames: ["a"])
        // Two fifths of a grey level: SciPy's `entropy([0.2, 0.8])` is 0.5004024235.
        #expect(abs(leastCrossEntropy(images) - 0.5004024235 / 2) < 1e-9)
        #expect(abs(leastCost(of: 0.3) - 0.6108643020548935) < 1e-5)
    }

    /// PCA's errors are 1/k, the networks' c/√k, a straight line in logarithms: they meet where k = 1/c².
    @Test func thePlaceWherePCAPassesTheNetworks() {
        let opponent = Opponent(pixels: 784, errors: [2] + (1...400).map { 1 / Double($0) })
        let widths = [2, 8, 32, 128, 392]
        func networks(_ factor: Double) -> [Double] { widths.map { factor / Double($0).squareRoot() } }
        #expect(opponent.crossing(widths, networks(0.1001)) == 100)
        #expect(opponent.crossing(widths, networks(0.2501)) == 16)
        #expect(opponent.crossing(widths, networks(2)) == nil && opponent.crossing(widths, networks(0.01)) == nil)
        #expect(opponent.count(reaching: 0.01) == 100 && opponent.count(reaching: 0.001) == nil)
        #expect(opponent.error(1_000) == 1 / 400.0 && opponent.parameters(3) == 4 * 784)
    }

    @Test func imagesAreDrawnWithTheirLabels() {
        let images = LabelledImages(
            pixels: (0..<10).map { UInt8($0) }, labels: Array(0..<10), height: 1, width: 1, channels: 1,
            classNames: (0..<10).map(String.init))
        let drawn = images.drawn(4, seed: 3)
        #expect(drawn.count == 4 && drawn.pixels.map { Int($0) } == drawn.labels && Set(drawn.labels).count == 4)
        #expect(images.drawn(20, seed: 3).count == 10)
    }

    @Test func whatLivesInACode() {
        // Two images, two places, three channels: the second channel is dark, the third at one place only.
        let codes = Tensor([1, 0, 0, 0, 0, 0, /* */ 0, 0, 2, 3, 0, 0], shape: [2, 2, 1, 3])
        #expect(liveNumbers(codes) == 3 && darkChannels(codes) == 1)
    }

    /// Networks of twenty starts on real images: with biases about zero, one channel in twenty begins closed.
    @Test func channelsBeginOpen() throws {
        let images = try ImageDataset.load(.fashionMNIST).test.tensor(of: 0..<200)
        let closed = (0..<20).reduce(0) { sum, seed in
            let network = CourseAutoencoders(image: [28, 28, 1], seed: UInt64(seed)).convolutional
            return sum + darkChannels(Function([28, 28, 1]) { network.encode($0) }(images))
        }
        #expect(closed <= 2, "\(closed) of 160 channels of codes are closed for all images before training")
    }

    @Test func whoWinsIsSaidByIntervals() {
        func trials(_ mean: Double) -> Trials { Trials([mean - 0.01, mean, mean + 0.01]) }
        let ranking = Ranking([2, 8, 32], [trials(-1), trials(0), trials(1)])
        #expect(ranking.ahead == [2] && ranking.open == [8] && ranking.behind == [32] && ranking.crossing! == (2, 32))
        #expect(
            ranking.sentence
                == "With 2 numbers the networks lose less than PCA; with 32 numbers PCA loses less; with 8 numbers no "
                + "difference was seen.")
        #expect(Ranking([1, 4], [trials(-1), trials(-2)]).crossing == nil)
        #expect(Ranking([1], [trials(2)]).sentence == "With 1 number PCA loses less.")
        #expect(Ranking([4, 8], [trials(2), trials(-2)]).crossing == nil, "PCA first, and then the networks")
        #expect(listed([2, 8, 32]) == "2, 8 and 32" && listed([7]) == "7" && counted(1, "map") == "1 map")
    }

    /// Numbers of SciPy's `signal.upfirdn`, which inserts zeros and convolves.
    @Test func aTransposedConvolutionInOneDimension() {
        #expect(spread([1, 0, -1], window: [1, 2, 3], stride: 2) == [1, 2, 3, 0, -1, -2, -3])
        #expect(spread([2, 3], window: [1, 1, 1], stride: 1) == [2, 5, 5, 3])
        #expect(spreadByMatrix([2, 3], window: [1, 1, 1], stride: 1) == [2, 5, 5, 3])
    }
}
