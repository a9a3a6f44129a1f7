import CKernels
import Testing

@testable import Engine

/// What a training step changes, when, and whether at all.
extension TrainingTests {
    private struct Multiplied: Module {
        let shift = Parameter(Tensor([0], shape: [1]))
        let multiplier = Parameter(Tensor([2], shape: [1]), isTrainable: false)
    }

    private static let one = [DataColumn(Tensor([7.5], shape: [1, 1]))]

    /// Plain descent at rate 1 by one step on one batch: the weights show the gradient.
    private func oneStep(
        _ model: some Module, _ columns: [DataColumn], rate: Float = 1, loss: @escaping ([Node], ForwardPass) -> Node
    ) throws -> Float {
        let trainer = Trainer(
            model, columns: columns, seed: 1, options: .init(batch: columns[0].rows, optimizer: .sgd(rate: rate)),
            loss: loss)
        return try trainer.fit(epochs: 1)[0].loss
    }

    /// Λ·C with Λ = 2 and C = 7.5 while Λ climbs by 0.5·C: the loss is 15 and the slope of C is 2·7.5 = 15 per unit of C's
    /// scale, or 2 by C itself.
    @Test(arguments: [false, true]) func aStepReadsTheMultiplierOfBefore(_ updatesFirst: Bool) throws {
        let model = Multiplied()
        let loss = try oneStep(model, Self.one) { batch, pass in
            let constraint = batch[0] + model.shift.node
            func climb() { pass.update(model.multiplier) { $0 + (0.5 * constraint).reshaped([1]) } }
            if updatesFirst { climb() }
            let loss = (model.multiplier.node * constraint).sum()
            if !updatesFirst { climb() }
            return loss
        }
        #expect(loss == 15)
        #expect(model.shift.value.values == [-2], "the gradient is the multiplier from before the step")
        #expect(model.multiplier.value.values == [2 + 0.5 * 7.5])
    }

    /// Two parameters that take each other's value, and one that takes a weight's: all from before the step.
    @Test func changesReadWhatWasThereBeforeAnyOfThem() throws {
        struct Swapped: Module {
            let a = Parameter(Tensor([1]), isTrainable: false), b = Parameter(Tensor([2]), isTrainable: false)
            let copy = Parameter(Tensor([0]), isTrainable: false)
            let weight = Parameter(Tensor([5]))
        }
        let model = Swapped()
        _ = try oneStep(model, Self.one) { batch, pass in
            pass.update(model.a, to: model.b.node)
            pass.update(model.b, to: model.a.node)
            pass.update(model.copy, to: model.weight.node)
            return (model.weight.node * batch[0].reshaped([1])).sum()
        }
        #expect(model.weights == [2, 1, 5, 5 - 7.5])
    }

    /// One norm used in training and as in use, within one step: the second reads the statistics from before the step.
    @Test(arguments: [false, true]) func aNormInBothUsesReadsTheOldStatistics(_ inferenceFirst: Bool) throws {
        struct Normed: Module { let norm = BatchNorm(1, momentum: 0.5, epsilon: 0) }
        let model = Normed()
        model.norm.runningMean.value = Tensor([1])
        model.norm.runningVariance.value = Tensor([4])
        let x: [Float] = [1, 3, 5, 7]
        let loss = try oneStep(model, [DataColumn(Tensor(x, shape: [4, 1]))]) { batch, pass in
            func use() -> Node { model.norm(batch[0], .inference).square().sum() }
            func train() -> Node { (model.norm(batch[0], pass) * .constant(Tensor([0, 0, 0, 1], shape: [4, 1]))).sum() }
            return inferenceFirst ? use() + train() : train() + use()
        }
        // In use (x − 1) / 2 = 0, 1, 2, 3: squares 14. In training the last row is 3 / √5.
        let last = 3 / 5.0.squareRoot()
        #expect(abs(Double(loss) - (14 + last)) < 1e-5)
        // By scale: 2·14 and 3/√5; by shift: 2·6 and 1.
        #expect(abs(Double(model.norm.scale.value[0]) - (1 - 28 - last)) < 1e-4)
        #expect(abs(Double(model.norm.shift.value[0]) + 13) < 1e-5)
        #expect(abs(model.norm.runningMean.value[0] - 2.5) < 1e-6)
        #expect(abs(model.norm.runningVariance.value[0] - (2 + 10.0 / 3)) < 1e-5)
    }

    /// Each use moves the statistics on from where the one before left them.
    @Test func aNormUsedTwiceMovesItsStatisticsTwice() throws {
        struct Normed: Module { let norm = BatchNorm(1, momentum: 0.75) }
        let model = Normed()
        let (x, y): ([Float], [Float]) = ([1, 2, 3, 6], [-4, 0, 2, 10])
        _ = try oneStep(model, [DataColumn(Tensor(x, shape: [4, 1])), DataColumn(Tensor(y, shape: [4, 1]))]) {
            (model.norm($0[0], $1) * model.norm($0[1], $1)).mean()
        }
        // Means 3 and 2, variances of the population 14/3 and 104/3.
        #expect(abs(model.norm.runningMean.value[0] - (0.75 * 0.25 * 3 + 0.25 * 2)) < 1e-5)
        let expected = 0.75 * (0.75 * 1 + 0.25 * 14 / 3) + 0.25 * 104 / 3
        #expect(abs(Double(model.norm.runningVariance.value[0]) - expected) < 1e-4)
    }

    @Test func twoValuesForOneParameterAreRefused() async {
        await #expect(processExitsWith: .failure) {
            let parameter = Parameter(Tensor([1]), isTrainable: false)
            let pass = ForwardPass.training
            pass.update(parameter, to: parameter.node + 1)
            pass.update(parameter, to: parameter.node + 2)
        }
        await #expect(processExitsWith: .failure) {
            let weight = Parameter(Tensor([1]))
            ForwardPass.training.update(weight, to: weight.node + 1)
        }
    }

    // MARK: A step that fails

    private struct Normed: Module {
        let norm = BatchNorm(1)
        let weight = Parameter(Tensor([1], shape: [1]))
        let multiplier = Parameter(Tensor([3], shape: [1]), isTrainable: false)

        func loss(_ batch: [Node], _ pass: ForwardPass) -> Node {
            pass.update(multiplier) { $0 + 1 }
            return (norm(batch[0], pass) * weight.node).square().mean() + weight.node.log().sum()
        }
    }

    @Test(arguments: [Float.nan, .infinity, 0]) func aLossThatIsNoNumberChangesNothing(_ bad: Float) throws {
        let model = Normed()
        // Of weight 0, the logarithm is no number; the data are in order.
        if bad == 0 { model.weight.value = Tensor([0]) }
        let before = model.weights
        let trainer = Trainer(
            model, columns: [DataColumn(Tensor([1, 2, 4, bad == 0 ? 8 : bad], shape: [4, 1]))], seed: 1,
            options: .init(batch: 4), loss: model.loss)
        for _ in 0..<2 { #expect(throws: TrainingError.self) { try trainer.fit(epochs: 1) } }
        #expect(model.weights == before, "neither weights nor statistics nor multipliers")
    }

    /// √ has no slope at 0: the loss is 0, its gradient is 0 · ∞.
    @Test(arguments: [nil, 2] as [Int?], [Optimizer.adam(), .sgd(rate: 0.1), .adamW()])
    func aGradientThatIsNoNumberChangesNothing(_ slice: Int?, _ optimizer: Optimizer) throws {
        struct Root: Module {
            let first = Parameter(Tensor([1, 2])), vector = Parameter(Tensor([0, 0, 0]))
        }
        let model = Root()
        let trainer = Trainer(
            model, columns: [DataColumn(Tensor([1, 1, 1, 1], shape: [4, 1]))], seed: 1,
            options: .init(batch: 4, slice: slice, optimizer: optimizer)
        ) { batch, _ in
            batch[0].mean() * model.first.node.square().sum() + model.vector.node.square().sum().sqrt()
        }
        for _ in 0..<2 {
            do {
                try trainer.fit(epochs: 1)
                Issue.record("training went on")
            } catch TrainingError.notFinite(let step, let loss, let source) {
                #expect(step == 1 && loss == 5)
                #expect(source.contains("gradient of parameter vector [3]"), "\(source)")
                let words = TrainingError.notFinite(step: step, loss: loss, source: source).description
                #expect(words.contains("the loss is 5.0 at step 1, but the gradient of parameter vector"), "\(words)")
            }
            #expect(model.first.value.values == [1, 2] && model.vector.value.values == [0, 0, 0])
        }
    }

    /// One bad element anywhere in a slab that several threads look through.
    @Test func everyElementOfAGradientIsLookedAt() {
        let count = 40_003
        let memory = AlignedMemory(floats: count)
        let usual = Threads.count
        defer { Threads.count = usual }
        for threads in [1, 3] {
            Threads.count = threads
            for value in [Float.greatestFiniteMagnitude, -Float.leastNonzeroMagnitude, 0] {
                memory.pointer[count - 1] = value
            }
            #expect(kernels_all_finite(count, memory.pointer))
            for place in [0, 1, 15, 16, 8191, 8192, 20_001, 40_000, 40_002] {
                for bad in [Float.nan, -Float.nan, .signalingNaN, .infinity, -.infinity] {
                    memory.pointer[place] = bad
                    #expect(!kernels_all_finite(count, memory.pointer), "\(bad) at \(place), \(threads) threads")
                    memory.pointer[place] = 1
                }
            }
            #expect(kernels_all_finite(0, memory.pointer))
        }
    }

    /// Values near the end of the numbers leave loss and gradients finite, but not the running variance.
    @Test func anUpdateThatIsNoNumberChangesNothing() throws {
        let model = Multiplied()
        let trainer = Trainer(model, columns: Self.one, seed: 1, options: .init(batch: 1)) { batch, pass in
            pass.update(model.multiplier) { $0 * Float.greatestFiniteMagnitude * 2 }
            return (model.shift.node - batch[0].reshaped([1])).square().sum()
        }
        do {
            try trainer.fit(epochs: 1)
            Issue.record("training went on")
        } catch TrainingError.notFinite(_, _, let source) {
            #expect(source.contains("new value of parameter multiplier [1]"), "\(source)")
        }
        #expect(model.weights == [0, 2])
    }

    @Test func profilingTrainsOnNothing() throws {
        let model = SmallNetwork()
        let trainer = model.trainer()
        let before = model.weights
        _ = trainer.profile(runs: 3)
        #expect(model.weights.map(\.bitPattern) == before.map(\.bitPattern))
        // A profile in the midst of training leaves no trace either.
        let other = SmallNetwork()
        try other.trainer().fit(epochs: 2)
        try trainer.fit(epochs: 1)
        _ = trainer.profile(runs: 3)
        try trainer.fit(epochs: 2)
        #expect(model.weights.map(\.bitPattern) == other.weights.map(\.bitPattern))
    }

    // MARK: Slices

    @Test func whatKeepsStatisticsIsRefusedInSlices() throws {
        let sliced = SmallNetwork()
        let before = sliced.weights
        do {
            try sliced.trainer(options: .init(batch: 10, slice: 4)).fit(epochs: 1)
            Issue.record("training went on")
        } catch TrainingError.refused(let reason) {
            #expect(reason.contains("running statistics") && reason.contains("slices of 4 rows"), "\(reason)")
        }
        #expect(sliced.weights == before)
        // A slice that holds the whole batch is none.
        let (whole, covered) = (SmallNetwork(), SmallNetwork())
        try whole.trainer(options: .init(batch: 10)).fit(epochs: 2)
        try covered.trainer(options: .init(batch: 10, slice: 10)).fit(epochs: 2)
        #expect(whole.weights.map(\.bitPattern) == covered.weights.map(\.bitPattern))
    }
}
