import Foundation
import Testing

@testable import Engine

/// Layers against PyTorch's values and gradients on the same weights; `Reference/recurrent_and_attention.py` made them.
@Suite struct RecurrentAndAttentionTests {
    struct Packed: Decodable {
        let shape: [Int]
        let values: [Float]
        var tensor: Tensor { Tensor(values, shape: shape) }
    }

    struct Case: Decodable {
        let inputs: [String: Packed]
        let gradients: [String: Packed]
        let direction: Packed
        let output: Packed
    }

    static let cases: [String: Case] = stored("recurrent_and_attention")

    /// Gives a layer PyTorch's weights, and compares what it computes and all gradients.
    func compare(
        _ name: String, _ layer: some Module, values: Float = 1e-5, gradients tolerance: Float = 1e-5,
        sourceLocation: SourceLocation = #_sourceLocation, _ build: (_ x: Node, _ mask: Node?) -> Node
    ) {
        let expected = RecurrentAndAttentionTests.cases[name]!
        let parameters = layer.namedParameters.filter(\.parameter.isTrainable)
        for (path, parameter) in parameters { parameter.value = expected.inputs[path]!.tensor }
        let x = Node.input(shape: expected.inputs["x"]!.shape)
        let mask = expected.inputs["mask"].map { Node.constant($0.tensor) }
        let y = build(x, mask)
        let loss = (y * .constant(expected.direction.tensor)).sum()
        // Every reading of a parameter is a node; each is read once here.
        let reads = parameters.map { path, parameter in
            topologicalOrder([loss]).filter { ($0.op as? ParameterValue)?.parameter === parameter }
        }
        #expect(reads.allSatisfy { $0.count == 1 }, sourceLocation: sourceLocation)
        let slopes = gradients(of: loss, withRespectTo: [x] + reads.map { $0[0] }).map { $0! }
        let plan = Plan(inputs: [x], outputs: [y] + slopes)
        plan.setInput(0, to: expected.inputs["x"]!.tensor)
        plan.run()
        expectClose(plan.output(0), expected.output.tensor, values, name, sourceLocation)
        for (index, path) in (["x"] + parameters.map(\.name)).enumerated() {
            expectClose(
                plan.output(index + 1), expected.gradients[path]!.tensor, tolerance, "\(name): gradient of \(path)",
                sourceLocation)
        }
    }

    @Test func lstm() {
        var random = Random(seed: 1)
        let all = LSTM(5, 6, returnSequences: true, using: &random)
        compare("lstm", all) { x, _ in all(x, .inference) }
        let last = LSTM(5, 6, using: &random)
        compare("lstm last", last) { x, _ in last(x, .inference) }
        compare("lstm padded", last) { x, mask in last(x, mask: mask, .inference) }
    }

    @Test func encoderLayers() {
        var random = Random(seed: 1)
        let post = TransformerEncoderLayer(12, heads: 3, hidden: 20, using: &random)
        compare("encoder layer", post, gradients: 1e-4) { post($0, mask: $1, .training) }
        let pre = TransformerEncoderLayer(12, heads: 3, hidden: 20, activation: .gelu, order: .preNorm, using: &random)
        compare("encoder layer, normalised first, gelu", pre, gradients: 1e-4) { pre($0, mask: $1, .training) }
    }

    @Test func norms() {
        let layerNorm = LayerNorm(9)
        compare("layer norm", layerNorm) { x, _ in layerNorm(x, .inference) }

        let batchNorm = BatchNorm(3, momentum: 0.8)
        let pass = ForwardPass.training
        compare("batch norm", batchNorm) { x, _ in batchNorm(x, pass) }
        let expected = RecurrentAndAttentionTests.cases["batch norm"]!.inputs
        let x = Node.input(shape: [6, 3])
        let update = ForwardPass.training
        _ = batchNorm(x, update)
        let plan = Plan(inputs: [x], outputs: update.updates.map(\.value))
        plan.setInput(0, to: expected["x"]!.tensor)
        plan.run()
        #expect(
            update.updates.map { ObjectIdentifier($0.parameter) }
                == [batchNorm.runningMean, batchNorm.runningVariance].map(ObjectIdentifier.init))
        for (index, name) in ["runningMean", "runningVariance"].enumerated() {
            expectClose(plan.output(index), expected[name]!.tensor, 1e-6, name)
            update.updates[index].parameter.value = plan.output(index)
        }
        let evaluate = Function([3]) { batchNorm($0, .inference) }
        expectClose(evaluate(expected["x"]!.tensor), expected["evaluated"]!.tensor, 1e-6, "batch norm in use")
    }
}

@Suite struct LayerOpTests {
    @Test(arguments: [[1], [7], [3, 5], [2, 3, 4], [700, 33], [3, 9001]]) func layerNormalization(_ shape: [Int]) {
        let channels = shape.last!
        check(
            [
                Sample.uniform(shape, -2...3, seed: 1), Sample.uniform([channels], seed: 2),
                Sample.uniform([channels], seed: 3),
            ],
            tolerance: 2e-5
        ) { $0[0].layerNormalized(scale: $0[1], shift: $0[2], epsilon: channels == 1 ? 0.1 : 1e-5) }
    }

    @Test func aLargeMeanDoesNotDrownTheDeviation() {
        check(
            [
                Sample.uniform([5, 100], 1000...1001, seed: 1), Sample.uniform([100], seed: 2),
                Sample.uniform([100], seed: 3),
            ],
            tolerance: 1e-3, slope: nil
        ) { $0[0].layerNormalized(scale: $0[1], shift: $0[2]) }
        check(
            [
                Sample.uniform([5000, 4], 1000...1001, seed: 1), Sample.uniform([4], seed: 2),
                Sample.uniform([4], seed: 3),
            ],
            tolerance: 1e-3, slope: nil
        ) { x in
            Node(BatchNormalization(), x + [Node(BatchStatistics(epsilon: 1e-5), [x[0]])])
        }
    }

    @Test(arguments: [[4, 1], [7, 3], [2, 3, 4], [3, 2, 2, 5], [3000, 7], [50, 10, 300], [20000, 1]])
    func batchNormalization(_ shape: [Int]) {
        let channels = shape.last!
        check(
            [
                Sample.uniform(shape, -2...3, seed: 1), Sample.uniform([channels], seed: 2),
                Sample.uniform([channels], seed: 3),
            ],
            tolerance: 2e-5
        ) { x in Node(BatchNormalization(), x + [Node(BatchStatistics(epsilon: 1e-3), [x[0]])]) }
        check([Sample.uniform(shape, -2...3, seed: 1)], differentiable: []) { Node(BatchStatistics(epsilon: 1e-3), $0) }
    }

    static func lstmInputs(_ steps: Int, _ rows: Int, _ width: Int, _ units: Int) -> [Tensor] {
        [
            Sample.uniform([steps, rows, width], seed: 1), Sample.uniform([width, 4 * units], seed: 2),
            Sample.uniform([units, 4 * units], seed: 3), Sample.uniform([4 * units], seed: 4),
        ]
    }

    @Test(arguments: [(1, 1, 1, 1), (1, 3, 2, 4), (2, 3, 4, 2), (5, 2, 3, 5), (4, 70, 9, 33)])
    func lstmOverTime(_ steps: Int, _ rows: Int, _ width: Int, _ units: Int) {
        let inputs = LayerOpTests.lstmInputs(steps, rows, width, units)
        for returnSequences in [false, true] {
            check(inputs) {
                lstm($0[0], weight: $0[1], recurrentWeight: $0[2], bias: $0[3], returnSequences: returnSequences)
            }
            // Padding at the end, at the start, in the middle, and a sequence of nothing.
            let mask = Tensor(
                (0..<steps * rows).map { ($0 * 7 + $0 / rows) % 3 == 0 || $0 % rows == 1 ? 0 : 1 },
                shape: [steps, rows])
            check(inputs + [mask], differentiable: [0, 1, 2, 3]) {
                lstm(
                    $0[0], weight: $0[1], recurrentWeight: $0[2], bias: $0[3], mask: $0[4],
                    returnSequences: returnSequences)
            }
        }
    }

    @Test(arguments: [(1, 1, 1, 1), (2, 3, 4, 2), (5, 2, 3, 5), (4, 70, 9, 33)])
    func lstmOverTokens(_ steps: Int, _ rows: Int, _ width: Int, _ units: Int) {
        let weights = Array(LayerOpTests.lstmInputs(1, 1, width, units)[1...])
        let table = Sample.uniform([7, width], seed: 5)
        let tokens = Tensor((0..<steps * rows).map { Float(($0 * 5 + $0 / 3) % 7) }, shape: [steps, rows])
        let mask = Tensor((0..<steps * rows).map { ($0 * 7 + $0 / rows) % 3 == 0 ? 0 : 1 }, shape: [steps, rows])
        for returnSequences in [false, true] {
            check([tokens, table] + weights, differentiable: [1, 2, 3, 4]) {
                lstm(
                    indices: $0[0], table: $0[1], weight: $0[2], recurrentWeight: $0[3], bias: $0[4],
                    returnSequences: returnSequences)
            }
            check([tokens, table] + weights + [mask], differentiable: [1, 2, 3, 4]) {
                lstm(
                    indices: $0[0], table: $0[1], weight: $0[2], recurrentWeight: $0[3], bias: $0[4], mask: $0[5],
                    returnSequences: returnSequences)
            }
        }
    }

    @Test func lstmOverTokensIsThatOverTheirEmbeddings() {
        var random = Random(seed: 8)
        let embedding = Embedding(5, 4, using: &random)
        for layer in [LSTM(4, 6, using: &random), LSTM(4, 6, returnSequences: true, using: &random)] {
            let tokens = Node.constant(Tensor((0..<12).map { Float($0 * 3 % 5) }, shape: [4, 3]))
            let mask = Node.constant(Tensor([1, 1, 1, 1, 1, 0, 1, 0, 0, 0, 1, 1], shape: [4, 3]))
            let shared = layer(tokens, of: embedding, mask: mask, .inference)
            let plain = layer(embedding(tokens, .inference), mask: mask, .inference)
            let plan = Plan(inputs: [], outputs: [shared, plain])
            plan.run()
            let (a, b) = (plan.output(0), plan.output(1))
            #expect(a.shape == b.shape)
            #expect(zip(a.values, b.values).allSatisfy { abs($0 - $1) < 1e-6 })
        }
    }

    @Test func tokensOutsideTheTableShow() {
        let inputs = LayerOpTests.lstmInputs(2, 3, 3, 5)
        let nodes = inputs.map { Node.constant($0) }
        let tokens = Node.constant(Tensor([0, 1, 2, 1, 3, -1], shape: [2, 3]))
        let states = lstm(
            indices: tokens, table: .constant(Sample.uniform([3, 3], seed: 5)), weight: nodes[1],
            recurrentWeight: nodes[2], bias: nodes[3])
        let plan = Plan(inputs: [], outputs: [states])
        plan.run()
        let last = plan.output(0)
        for row in 0..<3 { #expect((0..<5).allSatisfy { last[row, $0].isNaN == (row > 0) }) }
    }

    @Test func paddingIsNeverRead() {
        var inputs = LayerOpTests.lstmInputs(4, 2, 3, 5)
        let nodes = inputs.map { Node.input(shape: $0.shape) }
        let mask = Tensor([1, 1, 1, 1, 1, 0, 1, 0], shape: [4, 2])
        let plan = Plan(
            inputs: nodes,
            outputs: [
                lstm(nodes[0], weight: nodes[1], recurrentWeight: nodes[2], bias: nodes[3], mask: .constant(mask))
            ])
        func run() -> Tensor {
            for (index, value) in inputs.enumerated() { plan.setInput(index, to: value) }
            plan.run()
            return plan.output(0)
        }
        let first = run()
        for step in 2..<4 { for i in 0..<3 { inputs[0][step, 1, i] = 1e3 } }
        #expect(run() == first)
    }

    @Test(arguments: [(1, 1, 1, 1), (2, 3, 2, 4), (1, 5, 3, 3), (2, 7, 1, 5), (3, 33, 4, 17)])
    func attentions(_ batch: Int, _ length: Int, _ heads: Int, _ width: Int) {
        let qkv = Sample.uniform([batch, length, 3 * heads * width], -2...2, seed: 1)
        var mask = Tensor(shape: [batch, length], repeating: 1)
        for n in 0..<batch { for t in 0..<length where t > n { mask[n, t] = 0 } }
        for isCausal in [false, true] {
            check([qkv]) { attention(qkv: $0[0], heads: heads, isCausal: isCausal) }
            check([qkv, mask], differentiable: [0]) {
                attention(qkv: $0[0], heads: heads, mask: $0[1], isCausal: isCausal)
            }
            check([qkv, Tensor(shape: [batch, length])], differentiable: [0]) {
                attention(qkv: $0[0], heads: heads, mask: $0[1], isCausal: isCausal)
            }
        }
    }

    @Test func attentionSurvivesHugeScores() {
        check([Sample.uniform([2, 4, 12], -1e3...1e3, seed: 1)], tolerance: 1e-4, slope: nil) {
            attention(qkv: $0[0], heads: 2)
        }
    }

    @Test func encodersAreDifferentiable() {
        var random = Random(seed: 3)
        for order in [TransformerEncoderLayer.Order.postNorm, .preNorm] {
            let encoder = TransformerEncoder(
                6, heads: 2, hidden: 8, layers: 2, activation: .gelu, dropout: 0.2, order: order, using: &random)
            check([Sample.uniform([2, 4, 6], seed: 1)], tolerance: 5e-5) { encoder($0[0], .training) }
        }
    }

    @Test func shapesThatDoNotFit() {
        expectShapeError(LayerNormalization(epsilon: 1), [[2, 3], [3], [2]])
        expectShapeError(BatchNormalization(), [[2, 3], [2], [3], [3, 3]])
        expectShapeError(BatchStatistics(epsilon: 1), [[3]])
        expectShapeError(BatchStatistics(epsilon: 1), [[0, 3]])
        expectShapeError(LSTMSequence(isLastOnly: true, isMasked: false), [[2, 3, 8], [2, 12], [8]])
        expectShapeError(LSTMSequence(isLastOnly: true, isMasked: true), [[2, 3, 8], [2, 8], [8], [3, 2]])
        expectShapeError(LSTMSequence(isLastOnly: false, isMasked: false), [[2, 3, 4], [2, 8], [8]])
        expectShapeError(
            LSTMSequence(isLastOnly: false, isGathered: true, isMasked: false), [[7, 4], [2, 8], [8], [2, 3]])
        expectShapeError(LSTMSequence(isLastOnly: false, isGathered: true, isMasked: false), [[7, 8], [2, 8], [8], [2]])
        expectShapeError(Attention(heads: 2, isCausal: false, isMasked: false), [[2, 3, 9]])
        expectShapeError(Attention(heads: 1, isCausal: false, isMasked: true), [[2, 3, 9], [3, 2]])
    }
}
