import Foundation
import Testing

@testable import Engine

/// A small network with everything that a run must bring back: momentum, random numbers, running statistics.
struct SmallNetwork: Module {
    let first: Dense
    let norm = BatchNorm(8)
    let dropout = Dropout(0.2)
    let last: Dense
    let hasNorm: Bool

    init(hasNorm: Bool = true) {
        var random = Random(seed: 3)
        first = Dense(5, 8, activation: .tanh, using: &random)
        last = Dense(8, 2, using: &random)
        self.hasNorm = hasNorm
    }

    static func rows(_ count: Int, seed: UInt64 = 1) -> [DataColumn] {
        let x = Sample.uniform([count, 5], seed: seed)
        let y = Tensor(shape: [count, 2]) { y in
            for row in 0..<count {
                y[2 * row] = x[row, 0] * x[row, 1]
                y[2 * row + 1] = x[row, 2] - x[row, 3]
            }
        }
        return [DataColumn(x), DataColumn(y)]
    }

    func loss(_ batch: [Node], _ pass: ForwardPass) -> Node {
        let hidden = first(batch[0], pass)
        return meanSquaredError(last(dropout(hasNorm ? norm(hidden, pass) : hidden, pass), pass), batch[1])
    }

    func trainer(
        rows: Int = 45, validation: Int = 20, seed: UInt64 = 7, options: Trainer.Options = .init(batch: 10)
    ) -> Trainer {
        Trainer(
            self, columns: SmallNetwork.rows(rows), validation: SmallNetwork.rows(validation, seed: 2), seed: seed,
            options: options, loss: loss)
    }
}

/// Only what the loss reaches may be a property: this network has none of the parts that need a batch.
struct PlainNetwork: Module {
    let first: Dense
    let last: Dense

    init() {
        var random = Random(seed: 3)
        first = Dense(5, 8, activation: .tanh, using: &random)
        last = Dense(8, 2, using: &random)
    }

    func loss(_ batch: [Node], _ pass: ForwardPass) -> Node {
        meanSquaredError(last(first(batch[0], pass), pass), batch[1])
    }
}

/// Serialised, because a training run uses the whole machine.
@Suite(.serialized) struct TrainingTests {
    @Test func theSameSeedGivesTheSameBytes() throws {
        func run(seed: UInt64) throws -> (weights: [UInt32], history: [Trainer.Epoch]) {
            let model = SmallNetwork()
            let history = try model.trainer(seed: seed).fit(epochs: 3)
            return (model.weights.map(\.bitPattern), history)
        }
        let (first, second, other) = (try run(seed: 7), try run(seed: 7), try run(seed: 8))
        #expect(first.weights == second.weights)
        #expect(first.history == second.history)
        #expect(first.weights != other.weights)
        #expect(first.history.map(\.number) == [1, 2, 3])
    }

    /// Every epoch has an order of its own, and every row its turn in each.
    @Test func everyRowOnceAnEpochInANewOrder() throws {
        let model = Dense(1, 1, bias: false, initializer: .constant(1), using: &TrainingTests.random)
        let trainer = Trainer(
            model, columns: [DataColumn(Tensor((0..<10).map(Float.init), shape: [10, 1]))], seed: 4,
            options: .init(batch: 1, optimizer: .sgd(rate: 0))
        ) { model($0[0], $1).sum() }
        var orders: [[Double]] = []
        for epoch in 1...4 {
            var sums: [Double] = []
            try trainer.fit(epochs: epoch) {
                if case .step(_, let batch, let loss) = $0 { sums.append(loss * Double(batch)) }
            }
            orders.append(zip(sums, [0] + sums).map { ($0 - $1).rounded() })
        }
        for order in orders { #expect(order.sorted() == (0..<10).map(Double.init)) }
        #expect(Set(orders).count == 4)
    }

    nonisolated(unsafe) static var random = Random(seed: 2)

    /// The last batch of 45 rows has five: its loss is a mean over five, its step like any other's.
    @Test func theShortLastBatchCountsAsABatch() throws {
        let columns = SmallNetwork.rows(45)
        let model = PlainNetwork()
        func trainer(_ dropsLast: Bool) -> Trainer {
            Trainer(
                model, columns: columns, seed: 7,
                options: .init(batch: 10, optimizer: .sgd(rate: 0), dropsLast: dropsLast),
                loss: model.loss)
        }
        var losses: [Double] = []
        let whole = trainer(false)
        #expect(whole.batchesPerEpoch == 5)
        let history = try whole.fit(epochs: 1) {
            if case .step(_, let batch, let loss) = $0 { losses.append(loss * Double(batch)) }
        }
        let batches = zip(losses, [0] + losses).map { $0 - $1 }
        #expect(batches.count == 5 && abs(Double(history[0].loss) - batches.reduce(0, +) / 5) < 1e-6)
        // Weights do not move at rate 0, so the batches' losses, weighted by rows, make the loss of all rows.
        let all = (batches.prefix(4).reduce(0, +) * 10 + batches[4] * 5) / 45
        #expect(abs(all - Double(try whole.evaluate(columns))) < 1e-6)

        let dropped = trainer(true)
        #expect(dropped.batchesPerEpoch == 4)
        var count = 0
        let short = try dropped.fit(epochs: 1) { if case .step(_, let batch, _) = $0 { count = batch } }
        #expect(count == 4 && abs(Double(short[0].loss) - batches.prefix(4).reduce(0, +) / 4) < 1e-6)
    }

    /// Against plain loops over the rows.
    @Test func validationLossIsTheMeanOverAllRows() throws {
        let model = PlainNetwork()
        let rows = 700  // more than one batch of evaluation, and a rest
        let columns = SmallNetwork.rows(rows)
        let trainer = Trainer(
            model, columns: SmallNetwork.rows(20), validation: columns, seed: 1, options: .init(batch: 10),
            loss: model.loss)
        let history = try trainer.fit(epochs: 2)
        guard case .floats(let x) = columns[0].storage, case .floats(let y) = columns[1].storage else { return }
        let (w1, b1) = (model.first.weight.value, model.first.bias!.value)
        let (w2, b2) = (model.last.weight.value, model.last.bias!.value)
        var sum = 0.0
        for row in 0..<rows {
            let hidden = (0..<8).map { j in
                tanh((0..<5).reduce(Double(b1[j])) { $0 + Double(x[row, $1]) * Double(w1[$1, j]) })
            }
            for k in 0..<2 {
                let output = (0..<8).reduce(Double(b2[k])) { $0 + hidden[$1] * Double(w2[$1, k]) }
                sum += (output - Double(y[row, k])) * (output - Double(y[row, k]))
            }
        }
        let loss = try #require(history[1].validationLoss)
        #expect(abs(Double(loss) - sum / Double(2 * rows)) < 1e-6)
    }

    // MARK: Slices

    /// One step of plain descent at rate 1 shows the gradient in the weights.
    private func gradient(batch: Int, slice: Int?, threads: Int, image: Bool) throws -> (gradient: [Float], loss: Float)
    {
        let usual = Threads.count
        defer { Threads.count = usual }
        Threads.count = threads
        func run(_ model: some Module, _ columns: [DataColumn], _ loss: @escaping ([Node], ForwardPass) -> Node) throws
            -> ([Float], Float)
        {
            let before = model.weights
            let trainer = Trainer(
                model, columns: columns, seed: 3, options: .init(batch: batch, slice: slice, optimizer: .sgd(rate: 1)),
                loss: loss)
            let history = try trainer.fit(epochs: 1)
            return (zip(before, model.weights).map { $0 - $1 }, history[0].loss)
        }
        if image {
            let model = TinyAutoencoder()
            // At weights near zero, the differences of weights keep all digits.
            for parameter in model.parameters {
                parameter.value = Tensor(parameter.value.values.map { $0 * 0.1 }, shape: parameter.shape)
            }
            return try run(model, [DataColumn(Sample.uniform([batch, 8, 8, 1], 0...1, seed: 4))], model.loss)
        }
        let model = PlainNetwork()
        return try run(model, SmallNetwork.rows(batch), model.loss)
    }

    @Test(arguments: [(10, 5), (10, 3), (10, 4), (7, 2), (13, 16), (1, 4), (33, 8), (5, 1)])
    func slicesGiveTheGradientOfTheBatch(_ batch: Int, _ slice: Int) throws {
        for image in [false, true] {
            let whole = try gradient(batch: batch, slice: nil, threads: 2, image: image)
            for threads in [1, 2, 3] {
                let parts = try gradient(batch: batch, slice: slice, threads: threads, image: image)
                let scale = whole.gradient.map(abs).max()!
                let worst = zip(parts.gradient, whole.gradient).map { abs($0 - $1) }.max()!
                #expect(worst <= 1e-5 * scale, "batch \(batch), slice \(slice), \(threads) threads")
                #expect(abs(parts.loss - whole.loss) <= 1e-6 * whole.loss)
                let again = try gradient(batch: batch, slice: slice, threads: threads, image: image)
                #expect(again.gradient == parts.gradient && again.loss == parts.loss)
            }
        }
    }

    // MARK: Early stopping

    /// A validation loss that falls, then rises: training pulls a weight from 0 past the 1 that validation wants, to 3.
    @Test func earlyStoppingGoesBackToTheBestWeights() throws {
        var random = Random(seed: 1)
        let model = Dense(1, 1, bias: false, initializer: .constant(0), using: &random)
        func column(_ value: Float, _ rows: Int) -> DataColumn {
            DataColumn(Tensor(shape: [rows, 1], repeating: value))
        }
        let trainer = Trainer(
            model, columns: [column(1, 4), column(3, 4)], validation: [column(1, 2), column(1, 2)], seed: 1,
            options: .init(batch: 4, optimizer: .sgd(rate: 0.05), patience: 3)
        ) { meanSquaredError(model($0[0], $1), $0[1]) }
        var weights: [Float] = []
        let history = try trainer.fit(epochs: 100) { if case .step = $0 { weights.append(model.weights[0]) } }
        let losses = history.map { $0.validationLoss! }
        let best = losses.firstIndex(of: losses.min()!)!
        #expect(history.count == best + 1 + 3, "it stops when the patience is over")
        #expect(best > 0 && model.weights[0] == weights[best])
        #expect(abs(try trainer.evaluate([column(1, 2), column(1, 2)]) - losses[best]) < 1e-7)
    }

    /// A loss that stays where it is has not fallen: the first epoch remains the best.
    @Test func patienceDoesNotTakeStandingForFalling() throws {
        let model = PlainNetwork()
        let trainer = Trainer(
            model, columns: SmallNetwork.rows(10), validation: SmallNetwork.rows(10, seed: 2), seed: 1,
            options: .init(batch: 10, optimizer: .sgd(rate: 0), patience: 3), loss: model.loss)
        #expect(try trainer.fit(epochs: 100).count == 1 + 3)
    }

    /// Bytes stand for k/255, row by row.
    @Test func aColumnOfBytesIsGatheredAsFloats() {
        let bytes = (0..<60).map { UInt8($0 * 4) }
        let column = DataColumn(bytes: bytes, rowShape: [2, 3])
        #expect(column.rows == 10 && column.rowShape == [2, 3])
        let rows: [Int32] = [9, 0, 4, 4]
        let gathered = Tensor(shape: [4, 6]) { target in
            target.update(repeating: -1)
            rows.withUnsafeBufferPointer { column.gather($0, into: target.baseAddress!, Clock()) }
        }
        #expect(gathered.values == rows.flatMap { row in (0..<6).map { Float(bytes[Int(row) * 6 + $0]) / 255 } })
    }

    // MARK: What cannot go on

    @Test(arguments: [nil, 2, 3, 4] as [Int?]) func aMissingNumberInTheDataIsNamed(_ slice: Int?) {
        for row in 0..<10 {
            var x = Sample.uniform([10, 5], seed: 1)
            x[row, 3] = .nan
            let model = PlainNetwork()
            let before = model.weights
            let trainer = Trainer(
                model, columns: [DataColumn(x), SmallNetwork.rows(10)[1]], seed: 1,
                options: .init(batch: 10, slice: slice),
                loss: model.loss)
            expectNotFinite { error, step, source in
                #expect(step == 1 && source.contains("column 0 of the data"), "\(source)")
                #expect(error.description.contains("step 1") && error.description.contains("column 0"))
            } from: { try trainer.fit(epochs: 1) }
            #expect(model.weights == before, "a loss that is not a number must not change the weights")
        }
    }

    @Test func aNodeThatLeavesTheNumbersIsNamed() {
        let model = PlainNetwork()
        for slice in [nil, 3] as [Int?] {
            let trainer = Trainer(
                model, columns: SmallNetwork.rows(10), seed: 1, options: .init(batch: 10, slice: slice)
            ) { model.loss($0, $1) + $0[0].log().mean() }
            expectNotFinite { _, step, source in
                #expect(step == 1 && source.hasPrefix("log"), "\(source)")
            } from: { try trainer.fit(epochs: 1) }
        }
    }

    @Test func anExplodingRateIsNoticed() {
        for slice in [nil, 4] as [Int?] {
            let model = PlainNetwork()
            let trainer = Trainer(
                model, columns: SmallNetwork.rows(40), seed: 1,
                options: .init(batch: 10, slice: slice, optimizer: .sgd(rate: 1e30)), loss: model.loss)
            expectNotFinite { error, step, source in
                #expect(step > 1 && step < 10 && !source.isEmpty)
                #expect(error.description.contains("smaller learning rate"))
            } from: { try trainer.fit(epochs: 10) }
        }
        // In the very last step nothing follows but the validation.
        let model = PlainNetwork()
        let trainer = Trainer(
            model, columns: SmallNetwork.rows(10), validation: SmallNetwork.rows(10, seed: 2), seed: 1,
            options: .init(batch: 10, optimizer: .sgd(rate: .greatestFiniteMagnitude)), loss: model.loss)
        expectNotFinite { _, step, source in
            #expect(step == 1 && (source.hasPrefix("parameter") || source == "the loss"), "\(source)")
        } from: { try trainer.fit(epochs: 1) }
    }

    private func expectNotFinite(
        sourceLocation: SourceLocation = #_sourceLocation,
        _ check: (_ error: TrainingError, _ step: Int, _ source: String) -> Void, from run: () throws -> Void
    ) {
        do {
            try run()
            Issue.record("training went on", sourceLocation: sourceLocation)
        } catch let error as TrainingError {
            guard case .notFinite(let step, _, let source) = error else {
                Issue.record("\(error)", sourceLocation: sourceLocation)
                return
            }
            check(error, step, source)
        } catch { Issue.record("\(error)", sourceLocation: sourceLocation) }
    }

    @Test func aParameterWithoutALossIsRefused() async {
        await #expect(processExitsWith: .failure) {
            let model = SmallNetwork(hasNorm: false)  // stores a norm that it does not use
            try model.trainer().fit(epochs: 1)
        }
        await #expect(processExitsWith: .failure) {
            let (model, stranger) = (PlainNetwork(), PlainNetwork())
            let trainer = Trainer(model, columns: SmallNetwork.rows(10), seed: 1) {
                model.loss($0, $1) + stranger.loss($0, $1)
            }
            try trainer.fit(epochs: 1)
        }
        await #expect(processExitsWith: .success) { try SmallNetwork().trainer().fit(epochs: 1) }
    }

    // MARK: Running statistics

    @Test func runningStatisticsFollowTheBatches() throws {
        struct Normed: Module {
            let norm = BatchNorm(2, momentum: 0.75)
        }
        let model = Normed()
        let x = Sample.uniform([8, 2], 1...4, seed: 5)
        let trainer = Trainer(
            model, columns: [DataColumn(x)], seed: 1, options: .init(batch: 8, optimizer: .sgd(rate: 0))
        ) { model.norm($0[0], $1).square().mean() }
        try trainer.fit(epochs: 3)
        for column in 0..<2 {
            let values = (0..<8).map { Double(x[$0, column]) }
            let mean = values.reduce(0, +) / 8
            let variance = values.reduce(0) { $0 + ($1 - mean) * ($1 - mean) } / 7
            // From 0 and 1, three steps of a quarter of the way.
            let kept = 0.75 * 0.75 * 0.75
            #expect(abs(Double(model.norm.runningMean.value[column]) - mean * (1 - kept)) < 1e-5)
            #expect(abs(Double(model.norm.runningVariance.value[column]) - (kept + variance * (1 - kept))) < 1e-5)
        }
    }

    // MARK: Learning

    /// An autoencoder that cannot learn 32 images by heart cannot learn.
    @Test func overfitsThirtyTwoImages() throws {
        let images = try #require(fashionImages(32), "the package dataset-fashion-mnist is not installed")
        var random = Random(seed: 1)
        let model = Sequential([
            Conv2D(1, 32, kernelSize: 4, stride: 2, activation: .leakyRelu(slope: 0.2), using: &random),
            Conv2D(32, 64, kernelSize: 4, stride: 2, using: &random),
            ConvTranspose2D(64, 32, kernelSize: 4, activation: .leakyRelu(slope: 0.2), using: &random),
            ConvTranspose2D(32, 1, kernelSize: 4, using: &random),
        ])
        let steps = 600
        let trainer = Trainer(
            model, columns: [DataColumn(images)], seed: 1,
            options: .init(batch: 32, slice: 16, optimizer: .adam(rate: 4e-3), schedule: .cosine(total: .steps(steps)))
        ) { meanSquaredError(model($0[0], $1), $0[0]) }
        let history = try trainer.fit(epochs: steps)
        let reconstructions = Function([28, 28, 1]) { model($0, .inference) }(images)
        let error =
            zip(reconstructions.values, images.values).reduce(0.0) { $0 + Double(($1.0 - $1.1) * ($1.0 - $1.1)) }
            / Double(images.count)
        #expect(error < 1e-3, "mean squared error after \(history.count) steps")
        #expect(history.last!.loss < history[0].loss)
    }
}

/// Two convolutions, pooling and up-sampling on 8×8 images.
struct TinyAutoencoder: Module {
    let layers: Sequential

    init() {
        var random = Random(seed: 5)
        layers = Sequential([
            Conv2D(1, 6, activation: .relu, using: &random), MaxPool(2),
            Conv2D(6, 4, activation: .relu, using: &random),
            UpSample(2), Conv2D(4, 1, using: &random),
        ])
    }

    func loss(_ batch: [Node], _ pass: ForwardPass) -> Node {
        binaryCrossEntropy(logits: layers(batch[0], pass), target: batch[0])
    }
}

/// The first test images of Fashion-MNIST, [count, 28, 28, 1] in 0…1; nil where they are not installed.
func fashionImages(_ count: Int) -> Tensor? {
    let process = Process()
    process.executableURL = URL(fileURLWithPath: "/usr/bin/gunzip")
    process.arguments = ["-c", "/usr/share/datasets/fashion-mnist/t10k-images-idx3-ubyte.gz"]
    let pipe = Pipe()
    process.standardOutput = pipe
    guard (try? process.run()) != nil else { return nil }
    let bytes = pipe.fileHandleForReading.readDataToEndOfFile().dropFirst(16).prefix(count * 784)
    guard bytes.count == count * 784 else { return nil }
    return Tensor(bytes.map { Float($0) / 255 }, shape: [count, 28, 28, 1])
}
