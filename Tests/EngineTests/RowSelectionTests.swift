import Testing

@testable import Engine

/// Rows that are absent: whatever they hold reaches neither values nor gradients.
@Suite struct RowSelectionTests {
    @Test(arguments: [([5], []), ([5, 3], []), ([2, 3], [4]), ([700], [33]), ([20000], [])] as [([Int], [Int])])
    func kernelsAndGradient(_ rows: [Int], _ rest: [Int]) {
        let mask = Tensor((0..<rows.reduce(1, *)).map { $0 * 7 % 3 == 0 ? 0 : 1 }, shape: rows)
        check([Sample.uniform(rows + rest, seed: 1), mask], differentiable: [0]) { $0[0].rows(where: $0[1]) }
        // In place, where the rows are nobody's any more.
        check([Sample.uniform(rows + rest, seed: 1), mask], differentiable: [0]) { $0[0].exp().rows(where: $0[1]) }
    }

    @Test func picksAndDoesNotMultiply() {
        let x = Tensor([1, 2, .nan, .infinity, 5, 6, 7, 8], shape: [4, 2])
        let mask = Tensor([1, 0, 1, .nan])
        let y = Function(shapes: [[2], []]) { [$0[0].rows(where: $0[1])] }([x, mask])[0].values
        #expect(Array(y[..<6]) == [1, 2, 0, 0, 5, 6])
        #expect(y[6].isNaN && y[7].isNaN, "what is not known to be absent must show")
        check([x, mask], differentiable: [0], slope: nil) { $0[0].rows(where: $0[1]) }
    }

    @Test func shapesThatDoNotFit() {
        expectShapeError(RowSelection(), [[3, 2], [2]])
        expectShapeError(RowSelection(), [[3], [3, 1]])
    }

    /// Values and all gradients of `build(x, mask)` are the same whatever stands where the mask is 0.
    private func expectBlindness(
        _ x: Tensor, _ mask: Tensor, _ parameters: [Parameter], sourceLocation: SourceLocation = #_sourceLocation,
        _ build: (Node, Node) -> Node
    ) {
        func results(_ fill: Float) -> [Tensor] {
            var x = x
            let width = x.count / mask.count
            x.withUnsafeMutableBuffer { values in
                for i in values.indices where mask.values[i / width] == 0 { values[i] = fill }
            }
            let input = Node.input(shape: x.shape)
            let y = build(input, .constant(mask)).rows(where: .constant(mask))
            let loss = (y * .constant(Sample.uniform(y.shape, seed: 9))).sum()
            let reads = topologicalOrder([loss]).filter { $0.op is ParameterValue }
            #expect(reads.count == parameters.count, sourceLocation: sourceLocation)
            let outputs = [y] + gradients(of: loss, withRespectTo: [input] + reads).map { $0! }
            let plan = Plan(inputs: [input], outputs: outputs)
            plan.setInput(0, to: x)
            plan.run()
            return outputs.indices.map(plan.output)
        }
        let usual = results(0.5)
        #expect(usual.allSatisfy { $0.values.allSatisfy(\.isFinite) }, sourceLocation: sourceLocation)
        for fill in [Float.nan, .infinity, -3e38] {
            for (number, pair) in zip(usual, results(fill)).enumerated() {
                expectClose(pair.1, pair.0, 1e-6, "result \(number), padded with \(fill)", sourceLocation)
            }
        }
    }

    @Test func paddingReachesNothing() {
        var random = Random(seed: 4)
        let x = Sample.uniform([3, 5, 6], seed: 1)
        let mask = Tensor([1, 1, 1, 1, 1, 1, 1, 0, 0, 0, 1, 0, 1, 0, 1], shape: [3, 5])
        let memory = LSTM(6, 4, returnSequences: true, using: &random)
        expectBlindness(x, mask, memory.parameters) { memory($0, mask: $1, .training) }
        for order in [TransformerEncoderLayer.Order.postNorm, .preNorm] {
            let encoder = TransformerEncoder(6, heads: 2, hidden: 8, layers: 2, order: order, using: &random)
            expectBlindness(x, mask, encoder.parameters) { encoder($0, mask: $1, .training) }
        }
        let qkv = Sample.uniform([3, 5, 12], seed: 2)
        for isCausal in [false, true] {
            expectBlindness(qkv, mask, []) { attention(qkv: $0, heads: 2, mask: $1, isCausal: isCausal) }
        }
    }

    /// Single heads, too; and where nothing is masked, what is not a number shows.
    @Test func attentionIsBlindToMaskedGarbage() {
        let mask = Tensor([1, 0, 1, 1, 1, 0, 0, 1], shape: [2, 4])
        for place in [0, 5, 9, 17, 12 * 7 + 3, 12 * 4] {
            var qkv = Sample.uniform([2, 4, 12], seed: 3)
            qkv.withUnsafeMutableBuffer { $0[place / 12 * 12 + place % 12] = .nan }
            for isCausal in [false, true] {
                check([qkv, mask], differentiable: [0], slope: nil) {
                    attention(qkv: $0[0], heads: 2, mask: $0[1], isCausal: isCausal)
                }
            }
        }
    }
}
