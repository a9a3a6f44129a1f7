import Testing

@testable import Engine

@Suite struct CrossAttentionTests {
    @Test(arguments: [(1, 1, 1, 1, 1), (2, 3, 5, 2, 4), (1, 5, 2, 3, 3), (2, 7, 1, 1, 5), (2, 4, 33, 4, 17)])
    func attentions(_ batch: Int, _ length: Int, _ others: Int, _ heads: Int, _ width: Int) {
        let q = Sample.uniform([batch, length, heads * width], -2...2, seed: 1)
        let kv = Sample.uniform([batch, others, 2 * heads * width], -2...2, seed: 2)
        var mask = Tensor(shape: [batch, others], repeating: 1)
        for n in 0..<batch { for t in 0..<others where t > n { mask[n, t] = 0 } }
        check([q, kv]) { attention(queries: $0[0], keysAndValues: $0[1], heads: heads) }
        for mask in [mask, Tensor(shape: [batch, others])] {
            check([q, kv, mask], differentiable: [0, 1]) {
                attention(queries: $0[0], keysAndValues: $0[1], heads: heads, mask: $0[2])
            }
        }
    }

    /// Whatever stands in padding, it has no effect, not on gradients either.
    @Test func paddingIsNeverRead() {
        let q = Sample.uniform([2, 3, 6], seed: 1)
        let mask = Tensor([1, 1, 1, 1, 1, 1, 0, 0], shape: [2, 4])
        func run(_ padding: Float) -> [Tensor] {
            var kv = Sample.uniform([2, 4, 12], seed: 2)
            for t in 2..<4 { for c in 0..<12 { kv[1, t, c] = padding } }
            let nodes = [Node.input(shape: q.shape), Node.input(shape: kv.shape)]
            let y = attention(queries: nodes[0], keysAndValues: nodes[1], heads: 2, mask: .constant(mask))
            let plan = Plan(
                inputs: nodes, outputs: [y] + gradients(of: y.square().sum(), withRespectTo: nodes).map { $0! })
            plan.setInput(0, to: q)
            plan.setInput(1, to: kv)
            plan.run()
            return (0..<3).map(plan.output)
        }
        let expected = run(0)
        for padding: Float in [1e3, 1e30, .infinity, .nan] { #expect(run(padding) == expected, "\(padding)") }
        let slopes = expected[2].reshaped([8, 12]).rows(6..<8).values
        #expect(slopes.allSatisfy { $0 == 0 })
    }

    @Test func overItselfItIsSelfAttention() {
        var random = Random(seed: 1)
        let layer = MultiHeadAttention(6, heads: 2, using: &random)
        let x = Node.constant(Sample.uniform([2, 5, 6], seed: 1))
        let mask = Node.constant(Tensor([1, 1, 1, 1, 1, 1, 1, 1, 0, 0], shape: [2, 5]))
        let plan = Plan(
            inputs: [], outputs: [layer(x, mask: mask, .inference), layer(x, over: x, mask: mask, .inference)])
        plan.run()
        expectClose(plan.output(1), plan.output(0), 1e-6, "over itself")
    }

    struct Case: Decodable {
        let inputs: [String: StoredTensor]
        let gradients: [String: StoredTensor]
        let mask: StoredTensor?
        let direction: StoredTensor
        let output: StoredTensor
    }

    /// `Reference/cross_attention.py` made the numbers.
    @Test func valuesAndGradientsArePyTorchs() throws {
        var random = Random(seed: 1)
        let cases = stored("cross_attention", as: [String: Case].self)
        #expect(cases.keys.sorted() == ["padded", "whole"])
        for (name, expected) in cases {
            let layer = MultiHeadAttention(12, heads: 3, using: &random)
            try layer.load(expected.inputs.mapValues(\.tensor))
            let nodes = try ["x", "other"].map { Node.input($0, shape: try #require(expected.inputs[$0]).shape) }
            let y = layer(nodes[0], over: nodes[1], mask: expected.mask.map { .constant($0.tensor) }, .training)
            let loss = (y * .constant(expected.direction.tensor)).sum()
            let parameters = layer.namedParameters
            let reads = parameters.map { _, parameter in
                topologicalOrder([loss]).filter { ($0.op as? ParameterValue)?.parameter === parameter }
            }
            #expect(reads.allSatisfy { $0.count == 1 }, "every parameter is read once")
            let slopes = gradients(of: loss, withRespectTo: nodes + reads.map { $0[0] })
            let plan = Plan(inputs: nodes, outputs: [y] + slopes.compactMap { $0 })
            for (index, input) in ["x", "other"].enumerated() {
                plan.setInput(index, to: try #require(expected.inputs[input]).tensor)
            }
            plan.run()
            expectClose(plan.output(0), expected.output.tensor, 1e-5, name)
            for (index, path) in (["x", "other"] + parameters.map(\.name)).enumerated() {
                expectClose(
                    plan.output(index + 1), try #require(expected.gradients[path]).tensor, 1e-5,
                    "\(name): gradient of \(path)")
            }
        }
    }

    @Test func whatDoesNotFit() async {
        let op = Attention(heads: 2, isCausal: false, isMasked: true, readsAnother: true)
        expectShapeError(op, [[2, 3, 6], [2, 5, 12], [2, 3]])
        expectShapeError(op, [[2, 3, 6], [2, 5, 6], [2, 5]])
        expectShapeError(op, [[2, 3, 6], [1, 5, 12], [1, 5]])
        expectShapeError(op, [[2, 3, 5], [2, 5, 10], [2, 5]])
        expectShapeError(op, [[2, 3, 6], [2, 0, 12], [2, 0]])
        await #expect(processExitsWith: .failure) {
            var random = Random(seed: 1)
            let x = Node.input(shape: [1, 2, 4])
            _ = MultiHeadAttention(4, heads: 2, isCausal: true, using: &random)(x, over: x, .inference)
        }
    }
}
