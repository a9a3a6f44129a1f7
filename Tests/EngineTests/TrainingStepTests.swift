import Foundation
import Testing

@testable import Engine

/// Steps by themselves, without a trainer around them.
extension TrainingTests {
    // MARK: Two steps in turn

    private struct Adversaries: Decodable {
        struct Round: Decodable {
            let critic_loss, critic_norm, generator_loss: Float
            let generator, critic: [StoredTensor]
        }
        let noise, real: [StoredTensor]
        let generator, critic: [StoredTensor]
        let rounds: [Round]
    }

    /// Two layers, given by their numbers.
    private struct Pair: Module {
        let first, last: Dense

        init(_ stored: [StoredTensor]) {
            var random = Random(seed: 1)
            first = Dense(stored[0].shape[0], stored[0].shape[1], activation: .tanh, using: &random)
            last = Dense(stored[2].shape[0], stored[2].shape[1], using: &random)
            for (parameter, value) in zip(parameters, stored) { parameter.value = value.tensor }
        }

        func callAsFunction(_ x: Node, _ pass: ForwardPass) -> Node { last(first(x, pass), pass) }
    }

    /// Values of PyTorch, made by `Reference/adversaries.py`: generator and critic share each other's parameters as
    /// constants, and each has an optimiser of its own.
    @Test func stepsInTurnArePyTorchs() throws {
        let expected = stored("adversaries", as: Adversaries.self)
        let (generator, critic) = (Pair(expected.generator), Pair(expected.critic))
        // The gradient stops at what is not to be trained; nobody has to say so.
        let judge = try TrainingStep(
            inputs: [[6, 2], [5, 3]], training: critic.parameters, optimizer: .adam(rate: 0.05), clipNorm: 0.3
        ) { batch, pass in
            critic(generator(batch[0], pass), pass).softplus().mean() + (-critic(batch[1], pass)).softplus().mean()
        }
        let forge = try TrainingStep(
            inputs: [[6, 2]], training: generator.parameters, optimizer: .sgd(rate: 0.1, momentum: 0.5)
        ) { batch, pass in (-critic(generator(batch[0], pass), pass)).softplus().mean() }
        #expect(expected.rounds.count == 6)
        for (index, round) in expected.rounds.enumerated() {
            let (z, x) = (expected.noise[index].tensor, expected.real[index].tensor)
            #expect(abs(try judge([z, x]) - round.critic_loss) < 1e-5)
            #expect(abs(judge.gradientNorm - round.critic_norm) < 1e-5)
            #expect(abs(try forge([z]) - round.generator_loss) < 1e-5)
            for (parameter, value) in zip(generator.parameters, round.generator) {
                expectClose(parameter.value, value.tensor, 2e-5, "generator in round \(index)")
            }
            for (parameter, value) in zip(critic.parameters, round.critic) {
                expectClose(parameter.value, value.tensor, 2e-5, "critic in round \(index)")
            }
        }
        #expect(judge.number == 6 && forge.number == 6 && judge.rate == 0.05 && forge.rate == 0.1)
    }

    /// Noise becomes numbers about 3 ± 0.5, by nothing but a critic's word.
    @Test func adversariesFindADistribution() throws {
        var random = Random(seed: 2)
        let generator = Sequential([Dense(1, 8, activation: .tanh, using: &random), Dense(8, 1, using: &random)])
        let critic = Sequential([Dense(1, 16, activation: .tanh, using: &random), Dense(16, 1, using: &random)])
        let (rows, rate): (Int, Float) = (128, 5e-3)
        let judge = try TrainingStep(
            inputs: [[rows, 1], [rows, 1]], training: critic.parameters, optimizer: .adam(rate: rate, beta1: 0.5)
        ) { batch, pass in
            critic(generator(batch[0], pass), pass).softplus().mean() + (-critic(batch[1], pass)).softplus().mean()
        }
        let forge = try TrainingStep(
            inputs: [[rows, 1]], training: generator.parameters, optimizer: .adam(rate: rate, beta1: 0.5)
        ) { batch, pass in (-critic(generator(batch[0], pass), pass)).softplus().mean() }
        func drawn(_ scale: Float = 1, _ shift: Float = 0) -> Tensor {
            Tensor((0..<rows).map { _ in shift + scale * random.normal() }, shape: [rows, 1])
        }
        for _ in 0..<1_500 {
            try judge([drawn(), drawn(0.5, 3)])
            try forge([drawn()])
        }
        let forged = Function([1]) { generator($0, .inference) }
        let sample = (0..<20).flatMap { _ in forged(drawn()).values.map(Double.init) }
        let mean = sample.reduce(0, +) / Double(sample.count)
        let deviation = (sample.reduce(0) { $0 + ($1 - mean) * ($1 - mean) } / Double(sample.count)).squareRoot()
        #expect(abs(mean - 3) < 0.3 && deviation > 0.25 && deviation < 0.8, "\(mean) ± \(deviation)")
    }

    // MARK: A loop of one's own

    /// The same rows in the same order give a trainer's very bytes: dropout, running statistics, clipping, schedule, the
    /// short last batch.
    @Test(arguments: [nil, 4] as [Int?]) func aLoopOfStepsIsATrainer(_ slice: Int?) throws {
        let hasNorm = slice == nil
        let options = Trainer.Options(
            batch: 10, slice: slice, optimizer: .adamW(rate: 0.02), schedule: .cosine(total: 15, warmup: 3),
            clipNorm: 0.2)
        let (model, twin) = (SmallNetwork(hasNorm: hasNorm), SmallNetwork(hasNorm: hasNorm))
        let chosen = { (network: SmallNetwork) in
            hasNorm ? network.parameters : network.first.parameters + network.last.parameters
        }
        let trainer = Trainer(
            model, columns: SmallNetwork.rows(45), seed: 7, options: options, training: chosen(model), loss: model.loss)
        let history = try trainer.fit(epochs: 3)

        let step = try TrainingStep(
            inputs: [[10, 5], [10, 2]], slice: slice, training: chosen(twin), optimizer: options.optimizer,
            schedule: options.schedule, clipNorm: options.clipNorm, seed: 7, loss: twin.loss)
        let tensors = SmallNetwork.rows(45).compactMap {
            if case .floats(let tensor) = $0.storage { tensor } else { nil }
        }
        for epoch in 1...3 {
            var order = Array(0..<45)
            var random = Random(seed: 7).split(epoch)
            order.shuffle(using: &random)
            var sum = 0.0
            for start in stride(from: 0, to: 45, by: 10) {
                let rows = order[start..<min(start + 10, 45)]
                sum += Double(try step(tensors.map { $0.rows(rows) }))
            }
            #expect(abs(Float(sum / 5) - history[epoch - 1].loss) < 1e-6)
        }
        #expect(twin.weights.map(\.bitPattern) == model.weights.map(\.bitPattern))
        #expect(step.number == 15 && step.rate == options.optimizer.rule.rate * options.schedule.factor(at: 14))
    }

    @Test func aStepThatFailsLeavesNoTrace() throws {
        let model = SmallNetwork()
        let step = try TrainingStep(
            inputs: [[4, 5], [4, 2]], training: model.parameters, optimizer: .sgd(rate: 0.1), loss: model.loss)
        let (x, y) = (Sample.uniform([4, 5], seed: 1), Sample.uniform([4, 2], seed: 2))
        try step([x, y])
        let before = model.weights
        var bad = x
        bad[2, 3] = .infinity
        do {
            try step([bad, y])
            Issue.record("training went on")
        } catch TrainingError.notFinite(let number, _, let source) {
            #expect(number == 2 && source.contains("column 0 of the data"), "\(source)")
        }
        #expect(model.weights == before && step.number == 1)
        try step([x, y])
        #expect(model.weights != before && step.number == 2 && model.weights.allSatisfy(\.isFinite))
    }

    @Test func aStepSaysWhatItCannotDo() async {
        await #expect(processExitsWith: .success) {
            let (model, other) = (PlainNetwork(), PlainNetwork())
            func refusal(_ parameters: [Parameter], slice: Int? = nil) -> String {
                do {
                    _ = try TrainingStep(inputs: [[6, 5], [6, 2]], slice: slice, training: parameters, loss: model.loss)
                    return "accepted"
                } catch { return "\(error)" }
            }
            #expect(refusal(model.parameters) == "accepted" && refusal(model.last.parameters) == "accepted")
            #expect(refusal(model.last.parameters + [other.first.weight]).contains("these trainable parameters: 2."))
            #expect(refusal([]).contains("nothing to train"))
            model.last.freeze()
            #expect(refusal(model.last.parameters).contains("nothing to train"))
            #expect(throws: TrainingError.self) {
                try TrainingStep(inputs: [[6, 5], [7, 5]], slice: 2, training: model.first.parameters) { batch, pass in
                    model.first(batch[0], pass).mean() + model.first(batch[1], pass).mean()
                }
            }
        }
        await #expect(processExitsWith: .failure) {
            let model = PlainNetwork()
            try TrainingStep(inputs: [[6, 5], [6, 2]], training: model.parameters, loss: model.loss)([
                Tensor(shape: [6, 5])
            ])
        }
        await #expect(processExitsWith: .failure) {
            let model = PlainNetwork()
            let step = try TrainingStep(inputs: [[6, 5], [6, 2]], training: model.parameters, loss: model.loss)
            try step([Tensor(shape: [6, 4]), Tensor(shape: [6, 2])])
        }
    }
}
