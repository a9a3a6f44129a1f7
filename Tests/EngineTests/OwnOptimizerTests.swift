import Engine
import Foundation
import Testing

/// What others may build on: no more of the engine is seen here than outside of the package.
@Suite(.serialized) struct OwnOptimizerTests {
    /// Momentum, and a step of one length in its sign's direction.
    private struct SignDescent: UpdateRule {
        var rate: Float = 1e-3
        var momentum: Float = 0.9
        var moments: Int { 1 }

        func update(_ weights: WeightUpdate) {
            weights.eachParameter { [momentum] weights in
                let mean = weights.moment(0)
                for i in weights.values.indices {
                    mean[i] = momentum * mean[i] + (1 - momentum) * weights.gradient[i]
                    weights.values[i] -= weights.rate * (mean[i] < 0 ? -1 : 1)
                }
            }
        }
    }

    /// Descent with momentum as the engine's own, weight by weight, to be compared with it.
    private struct PlainDescent: UpdateRule {
        var rate: Float
        var moments: Int { 1 }

        func update(_ weights: WeightUpdate) {
            weights.eachParameter { weights in
                for i in weights.values.indices {
                    weights.moment(0)[i] = 0.5 * weights.moment(0)[i] + weights.gradient[i]
                    weights.values[i] -= weights.rate * weights.moment(0)[i]
                }
            }
        }
    }

    private struct Network: Module {
        let first: Dense, last: Dense

        init() {
            var random = Random(seed: 3)
            first = Dense(4, 6, activation: .tanh, using: &random)
            last = Dense(6, 2, using: &random)
        }

        func loss(_ batch: [Node], _ pass: ForwardPass) -> Node {
            meanSquaredError(last(first(batch[0], pass), pass), batch[1])
        }
    }

    private static func table(_ rows: Int, _ columns: Int, _ seed: UInt64) -> DataColumn {
        var random = Random(seed: seed)
        return DataColumn(Tensor((0..<rows * columns).map { _ in random.normal() }, shape: [rows, columns]))
    }

    private func train(
        _ optimizer: Optimizer, epochs: Int = 3, clipNorm: Float? = nil, schedule: Schedule = .constant,
        slice: Int? = nil,
        checkpoint: String? = nil
    ) throws -> (weights: [Float], averages: [Float]) {
        let model = Network()
        let trainer = Trainer(
            model, columns: [Self.table(40, 4, 1), Self.table(40, 2, 2)], seed: 5,
            options: .init(
                batch: 8, slice: slice, optimizer: optimizer.averaging(0.9), schedule: schedule, clipNorm: clipNorm,
                checkpoint: checkpoint),
            groups: [ParameterGroup(model.last.parameters, rate: 0.5)], loss: model.loss)
        try trainer.fit(epochs: epochs)
        return (model.weights, trainer.withAveragedWeights { model.weights })
    }

    /// The protocol gives a rule what the engine's kernels get: rates, groups, clipped gradients, the schedule.
    @Test(arguments: [nil, 0.05] as [Float?], [nil, 3] as [Int?])
    func aRuleOfOnesOwnSeesWhatKernelsSee(_ clipNorm: Float?, _ slice: Int?) throws {
        let schedule = Schedule.steps(every: .epochs(1), factor: 0.5)
        let own = try train(Optimizer(PlainDescent(rate: 0.3)), clipNorm: clipNorm, schedule: schedule, slice: slice)
        let engine = try train(.sgd(rate: 0.3, momentum: 0.5), clipNorm: clipNorm, schedule: schedule, slice: slice)
        #expect(zip(own.weights, engine.weights).allSatisfy { abs($0 - $1) < 1e-5 })
        #expect(zip(own.averages, engine.averages).allSatisfy { abs($0 - $1) < 1e-5 } && own.averages != own.weights)
        #expect(own.weights != Network().weights)
    }

    /// Moments and averages of an own rule outlast the process that made them.
    @Test func itsStateIsInTheCheckpoint() throws {
        let path = FileManager.default.temporaryDirectory.appendingPathComponent("own-\(UUID().uuidString)").path
        defer { try? FileManager.default.removeItem(atPath: path) }
        let optimizer = Optimizer(SignDescent(rate: 0.01))
        let whole = try train(optimizer, epochs: 6)
        _ = try train(optimizer, epochs: 2, checkpoint: path)
        let resumed = try train(optimizer, epochs: 6, checkpoint: path)
        #expect(resumed.weights == whole.weights && resumed.averages == whole.averages)
        let error = #expect(throws: CheckpointError.self) {
            try train(Optimizer(PlainDescent(rate: 1)), checkpoint: path)
        }
        #expect(error.map { "\($0)" }?.contains("SignDescent") == true)
    }

    @Test func everyChangeIsAnotherKey() throws {
        let encoder = JSONEncoder()
        encoder.outputFormatting = .sortedKeys
        let optimizers: [Optimizer] = [
            .sgd(), .sgd(momentum: 0.9), .sgd(rate: 0.02), .adam(), .adam(beta1: 0.5), .adamW(), .adamW(decay: 0.1),
            .rmsProp(),
            .adam().averaging(0.9), .adam().averaging(0.99), Optimizer(SignDescent()),
            Optimizer(SignDescent(momentum: 0.5)),
            Optimizer(PlainDescent(rate: 1e-3)),
        ]
        #expect(Set(try optimizers.map(encoder.encode)).count == optimizers.count)
        for (i, a) in optimizers.enumerated() {
            for (j, b) in optimizers.enumerated() { #expect((a == b) == (i == j)) }
        }
        let schedules: [Schedule] = [
            .constant, .warmup(3), .warmup(.epochs(3)), .cosine(), .cosine(total: 9), .cosine(total: .epochs(9)),
            .cosine(total: 9, warmup: 2), .cosine(total: 9, floor: 0.5), .steps(every: 3, factor: 0.5),
            .steps(every: .epochs(3), factor: 0.5), .steps(every: 3, factor: 0.25),
            Schedule("triangle", total: 9) { 1 - abs(2 * $0 - 1) }, Schedule("line", total: 9) { 1 - $0 },
        ]
        #expect(Set(try schedules.map(encoder.encode)).count == schedules.count)
        for (i, a) in schedules.enumerated() { for (j, b) in schedules.enumerated() { #expect((a == b) == (i == j)) } }
    }

    /// A schedule's own function, and lengths in epochs, as single steps at the rates that they come to.
    @Test func schedulesOfOnesOwnAndInEpochs() throws {
        let triangle = Schedule("triangle", total: .steps(8)) { 1 - abs(2 * $0 - 1) }
        #expect((0...10).map { triangle.factor(at: $0) } == [0, 0.25, 0.5, 0.75, 1, 0.75, 0.5, 0.25, 0, 0, 0])
        // Forty rows make five batches.
        for (epochs, steps) in [
            (
                Schedule.cosine(total: .epochs(3), warmup: .epochs(1), floor: 0.1),
                .cosine(total: 15, warmup: 5, floor: 0.1)
            ),
            (.warmup(.epochs(2)), .warmup(10)), (.steps(every: .epochs(1), factor: 0.3), .steps(every: 5, factor: 0.3)),
            (Schedule("line", total: .epochs(3)) { 1 - $0 }, Schedule("line", total: 15) { 1 - $0 }),
        ] as [(Schedule, Schedule)] {
            #expect(try train(.sgd(rate: 0.3), schedule: epochs).weights == train(.sgd(rate: 0.3), schedule: steps).weights)
        }
        #expect(try train(.sgd(rate: 0.3), schedule: .warmup(10)).weights != train(.sgd(rate: 0.3)).weights)
        // Nobody has said how long all of it is.
        let error = #expect(throws: TrainingError.self) { try train(.adam(), schedule: .cosine()) }
        #expect(error.map { "\($0)" }?.contains(".epochs(20)") == true)
        let model = Network()
        for schedule in [Schedule.cosine(), .warmup(.epochs(1)), .steps(every: .epochs(1), factor: 0.5)] {
            #expect(throws: TrainingError.self) {
                try TrainingStep(
                    inputs: [[8, 4], [8, 2]], training: model.parameters, schedule: schedule, loss: model.loss)
            }
        }
    }

    @Test func groupsThatDoNotFitAreRefused() async {
        await #expect(processExitsWith: .failure) {
            let model = Network()
            _ = Trainer(
                model, columns: [], seed: 1, training: model.first.parameters,
                groups: [ParameterGroup(model.last.parameters, rate: 0)], loss: model.loss)
        }
        await #expect(processExitsWith: .failure) {
            let model = Network()
            _ = Trainer(
                model, columns: [], seed: 1,
                groups: [ParameterGroup(model.last.parameters), ParameterGroup([model.last.weight])], loss: model.loss)
        }
        await #expect(processExitsWith: .failure) {
            let model = Network()
            Trainer(model, columns: [], seed: 1, loss: model.loss).withAveragedWeights {}
        }
    }
}
