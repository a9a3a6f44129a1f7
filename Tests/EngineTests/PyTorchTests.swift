import Foundation
import TestSupport
import Testing

@testable import Engine

/// A tensor in a reference file.
struct StoredTensor: Decodable {
    let shape: [Int]
    let values: [Float]
    var tensor: Tensor { Tensor(values, shape: shape) }
}

/// What a script in `Reference` wrote.
func stored<Value: Decodable>(_ name: String, as type: Value.Type = Value.self) -> Value {
    TestSupport.stored(name, in: .module)
}

/// Operations against PyTorch's values and gradients; `Reference/convolution.py` made them.
@Suite struct PyTorchTests {
    struct Case: Decodable {
        let inputs: [StoredTensor]
        let gradients: [StoredTensor?]
        let direction: StoredTensor
        let output: StoredTensor
    }

    func compare(_ name: String, _ cases: [String: Case], _ build: ([Node]) -> Node) throws {
        let expected = try #require(cases[name])
        let nodes = expected.inputs.map { Node.input(shape: $0.shape) }
        let y = build(nodes)
        let loss = (y * .constant(expected.direction.tensor)).sum()
        let differentiable = nodes.indices.filter { expected.gradients[$0] != nil }
        let slopes = gradients(of: loss, withRespectTo: differentiable.map { nodes[$0] }).map { $0! }
        let plan = Plan(inputs: nodes, outputs: [y] + slopes)
        for (index, input) in expected.inputs.enumerated() { plan.setInput(index, to: input.tensor) }
        plan.run()
        expectClose(plan.output(0), expected.output.tensor, 1e-5, name)
        for (position, index) in differentiable.enumerated() {
            expectClose(
                plan.output(position + 1), expected.gradients[index]!.tensor, 1e-5,
                "\(name): gradient of input \(index)")
        }
    }

    @Test func operations() throws {
        let cases = stored("convolution", as: [String: Case].self)
        func compare(_ name: String, _ build: ([Node]) -> Node) throws { try self.compare(name, cases, build) }
        try compare("conv2d, stride 2, padding 1") {
            conv2d($0[0], $0[1], $0[2], stride: 2, padding: .zeros(1), activation: .relu)
        }
        try compare("conv2d, window 4, valid") { conv2d($0[0], $0[1], $0[2], padding: .valid, activation: .sigmoid) }
        try compare("conv_transpose2d, stride 2, padding 1") {
            conv2dTransposed($0[0], $0[1], $0[2], stride: 2, padding: .zeros(1))
        }
        try compare("conv_transpose2d, stride 3") {
            conv2dTransposed($0[0], $0[1], $0[2], stride: 3, padding: .valid, activation: .relu)
        }
        try compare("max_pool2d") { $0[0].maxPooled(2) }
        try compare("avg_pool2d, window 3, stride 2") { $0[0].averagePooled(3, stride: 2) }
        try compare("up-sampling and conv2d") { conv2d($0[0].upSampled(2), $0[1], $0[2]) }
        try compare("gelu") { $0[0].gelu() }
        try compare("softplus") { $0[0].softplus() }
        try compare("sigmoid") { $0[0].sigmoid() }
        try compare("leaky relu") { $0[0].leakyRelu(slope: 0.01) }
        try compare("binary cross-entropy") { binaryCrossEntropy(logits: $0[0], target: $0[1]) }
        try compare("cross-entropy") { crossEntropy(logits: $0[0], labels: $0[1]) }
        try compare("squared error") { meanSquaredError($0[0], $0[1]) }
        #expect(cases.count == 14, "a stored case is not compared")
    }
}

/// Optimisers and schedules against PyTorch's; `Reference/training.py` made the numbers.
@Suite struct OptimizerTests {
    struct Stored: Decodable {
        struct Step: Decodable {
            let loss: Float
            let norm: Float
            let weight: StoredTensor
            let bias: StoredTensor
            /// Of weight and bias.
            let averages: [StoredTensor]
        }
        let x: StoredTensor
        let target: StoredTensor
        let weight: StoredTensor
        let bias: StoredTensor
        let runs: [String: [Step]]
        let factors: [String: [Float]]
    }

    static let stored: Stored = EngineTests.stored("training")

    static let runs: [(name: String, options: Trainer.Options)] = [
        ("sgd", .init(batch: 6, optimizer: .sgd(rate: 0.1))),
        ("momentum", .init(batch: 6, optimizer: .sgd(rate: 0.1, momentum: 0.9))),
        ("adam", .init(batch: 6, optimizer: .adam(rate: 0.05))),
        (
            "adam with other constants",
            .init(batch: 6, optimizer: .adam(rate: 0.05, beta1: 0.7, beta2: 0.95, epsilon: 0.01))
        ),
        ("adamW", .init(batch: 6, optimizer: .adamW(rate: 0.05, decay: 0.3))),
        ("clipped", .init(batch: 6, optimizer: .sgd(rate: 0.1, momentum: 0.5), clipNorm: 0.5)),
        (
            "adam along a cosine",
            .init(batch: 6, optimizer: .adam(rate: 0.05), schedule: .cosine(total: 8, warmup: 3, floor: 0.1))
        ),
        ("rmsprop", .init(batch: 6, optimizer: .rmsProp(rate: 0.05))),
        (
            "rmsprop with momentum",
            .init(
                batch: 6, optimizer: .rmsProp(rate: 0.02, smoothing: 0.9, epsilon: 0.01, momentum: 0.7), clipNorm: 0.5)
        ),
        ("groups of adamW", .init(batch: 6, optimizer: .adamW(rate: 0.05, decay: 0.3))),
        ("groups of sgd", .init(batch: 6, optimizer: .sgd(rate: 0.1, momentum: 0.9))),
        ("groups of rmsprop", .init(batch: 6, optimizer: .rmsProp(rate: 0.05))),
    ]

    /// What a run's weight and bias have of their own.
    static func groups(_ name: String, _ model: Dense) -> [ParameterGroup] {
        switch name {
        case "groups of adamW":
            [ParameterGroup([model.weight], decay: 0), ParameterGroup([model.bias!], rate: 0.2, decay: 2)]
        case "groups of sgd", "groups of rmsprop": [ParameterGroup([model.weight], rate: 0.2)]
        default: []
        }
    }

    @Test func everyStepIsPyTorchs() throws {
        let stored = OptimizerTests.stored
        for (name, options) in OptimizerTests.runs {
            var options = options
            options.optimizer = options.optimizer.averaging(0.8)
            var random = Random(seed: 1)
            let model = Dense(3, 4, using: &random)
            model.weight.value = stored.weight.tensor
            model.bias!.value = stored.bias.tensor
            // All rows are one batch, so that an epoch is a step.
            let trainer = Trainer(
                model, columns: [.init(stored.x.tensor), .init(stored.target.tensor)], seed: 1, options: options,
                groups: OptimizerTests.groups(name, model)
            ) { meanSquaredError(model($0[0], $1).tanh(), $0[1]) }
            for (index, step) in try #require(stored.runs[name]).enumerated() {
                let history = try trainer.fit(epochs: index + 1)
                #expect(abs(history[index].loss - step.loss) < 1e-5 * step.loss, "\(name), step \(index)")
                expectClose(model.weight.value, step.weight.tensor, 2e-5, "\(name), step \(index), weight")
                expectClose(model.bias!.value, step.bias.tensor, 2e-5, "\(name), step \(index), bias")
                let weights = model.weights
                trainer.withAveragedWeights {
                    for (parameter, average) in zip(model.parameters, step.averages) {
                        expectClose(parameter.value, average.tensor, 2e-5, "\(name), step \(index), averages")
                    }
                }
                #expect(model.weights == weights)
            }
        }
        #expect(stored.runs.count == OptimizerTests.runs.count, "a stored run is not compared")
    }

    @Test func theNormIsThatOfTheWholeGradient() {
        let stored = OptimizerTests.stored
        let (weight, bias) = (Parameter(stored.weight.tensor), Parameter(stored.bias.tensor))
        let state = OptimizerState([weight, bias], .sgd(rate: 1), .constant, clipNorm: 2)
        // Three and four everywhere, the padding between the parameters left alone.
        for i in 0..<12 { state.gradient.pointer[state.offset(0) + i] = 3 }
        for i in 0..<4 { state.gradient.pointer[state.offset(1) + i] = 4 }
        state.update()
        let norm = (9.0 * 12 + 16 * 4).squareRoot()
        #expect(abs(Double(state.gradientNorm) - norm) < 1e-5)
        #expect(abs(Double(weight.value[0, 0] - stored.weight.tensor[0, 0]) + 3 * 2 / norm) < 1e-5)
        #expect(abs(Double(bias.value[3] - stored.bias.tensor[3]) + 4 * 2 / norm) < 1e-5)
    }

    /// One step of plain descent at rate 1 by a gradient of the given number everywhere.
    private func step(_ number: Float, clipNorm: Float, count: Int = 4) -> (Parameter, OptimizerState) {
        let parameter = Parameter(Tensor(shape: [count]))
        let state = OptimizerState([parameter], .sgd(rate: 1), .constant, clipNorm: clipNorm)
        for i in 0..<count { state.gradient.pointer[i] = number }
        state.update()
        return (parameter, state)
    }

    @Test func clippingOnlyShortens() {
        let (short, state) = step(0.25, clipNorm: 2)
        #expect(state.gradientNorm == 0.5 && short.value.values == [-0.25, -0.25, -0.25, -0.25])
        let (long, _) = step(4, clipNorm: 2)
        #expect(long.value.values == [-1, -1, -1, -1])
    }

    /// The squares of such numbers are beyond the range of floats.
    @Test(arguments: [(1e20, 4), (1e30, 9000), (1e36, 100)] as [(Float, Int)])
    func aLongGradientIsClipped(_ number: Float, _ count: Int) {
        let (parameter, state) = step(number, clipNorm: 2, count: count)
        let expected = -2 / Double(count).squareRoot()
        #expect(parameter.value.values.allSatisfy { abs(Double($0) / expected - 1) < 1e-5 })
        #expect(state.gradientNorm.isFinite && state.gradientNorm > 1e20)
    }

    /// Without a gradient, p ← (1 − η·factor·decay) p, for tables only.
    @Test func decayFollowsTheSchedule() {
        let (table, vector) = (Parameter(Tensor([1, 1], shape: [1, 2])), Parameter(Tensor([1, 1])))
        let schedule = Schedule.cosine(total: 6, warmup: 2, floor: 0.1)
        let state = OptimizerState([table, vector], .adamW(rate: 0.1, decay: 0.5), schedule, clipNorm: nil)
        var expected = 1.0
        for step in 0..<6 {
            state.update()
            expected *= 1 - 0.1 * 0.5 * Double(schedule.factor(at: step))
            #expect(abs(Double(table.value[0, 1]) - expected) < 1e-6, "step \(step)")
        }
        #expect(vector.value.values == [1, 1])
    }

    @Test func schedulesArePyTorchs() throws {
        let schedules: [String: Schedule] = [
            "cosine": .cosine(total: 12, warmup: 4, floor: 0.2), "cosine without warm-up": .cosine(total: 12),
            "warm-up": .warmup(4), "steps": .steps(every: 5, factor: 0.3),
        ]
        for (name, factors) in OptimizerTests.stored.factors {
            let schedule = try #require(schedules[name])
            for (step, factor) in factors.enumerated() {
                #expect(abs(schedule.factor(at: step) - factor) < 1e-6, "\(name), step \(step)")
            }
        }
        #expect(Schedule.cosine(total: 12, floor: 0.25).factor(at: 500) == 0.25, "the end is kept")
        #expect((0..<9).allSatisfy { Schedule.constant.factor(at: $0) == 1 })
    }
}
