import Testing

@testable import Engine

@Suite struct ShapeOpTests {
    /// The same numbers, and a gradient only along the other ways.
    @Test func stopGradient() {
        let x = Sample.uniform([3, 4], seed: 5)
        check([x], differentiable: []) { $0[0].stoppingGradient() * 2 }
        // d(x · stop(x)) / dx = x, where that of x · x would be 2x.
        let node = Node.input(shape: [3, 4])
        let slope = gradients(of: (node * node.stoppingGradient()).sum(), withRespectTo: [node])[0]!
        let plan = Plan(inputs: [node], outputs: [slope])
        plan.setInput(0, to: x)
        plan.run()
        #expect(plan.output(0).values == x.values)
        #expect(gradients(of: node.stoppingGradient().sum(), withRespectTo: [node])[0] == nil)
    }

    @Test func views() {
        let x = Sample.uniform([4, 6], seed: 1)
        check([x]) { $0[0].reshaped([3, 8]) * 2 }
        check([x]) { $0[0].reshaped([24]).reshaped([2, 3, 4]).flattened() * 2 }
        // A view of a view of a view, used by two readers.
        check([x]) { x in
            let part = x[0].sliced(1..<4, axis: 0).sliced(1..<3, axis: 0).reshaped([12])
            return part.exp() * part.sliced(3..<4, axis: 0) + x[0].sum()
        }
        // Of something computed, whose buffer must outlive the views.
        check([x]) { x in
            let y = x[0].exp()
            let parts = y.split(2, axis: 0)
            return parts[0].tanh() - parts[1].sigmoid() * y.reshaped([2, 12])[1].reshaped([2, 6])
        }
        check([Tensor([3])]) { $0[0].reshaped([]) * 2 }
        expectShapeError(View(offset: 3, shape: [2, 2]), [[2, 3]])
        expectShapeError(Pad(offset: 3, shape: [2, 2]), [[2]])
    }

    @Test func embedding() {
        for offset in [0, 2, 5] {
            check([Sample.uniform([3], seed: 1)]) { Node(Pad(offset: offset, shape: [2, 4]), $0) }
        }
    }

    @Test(arguments: [[1], [5], [3, 4], [2, 3, 4], [1, 5, 1], [3, 1000, 5]]) func slices(_ shape: [Int]) {
        let x = Sample.uniform(shape, seed: 1)
        for axis in shape.indices {
            let extent = shape[axis]
            for range in [
                0..<extent, 0..<1, (extent - 1)..<extent, (extent / 3)..<(extent / 3 * 2 + 1), 0..<0, extent..<extent,
            ] {
                check([x], slope: x.count > 1000 ? nil : 1e-3) { $0[0].sliced(range, axis: axis) * 2 }
                check([x], slope: nil) { Node(Slice(axis: axis, range: range), $0) }
            }
        }
    }

    @Test func parts() {
        check([Sample.uniform([3, 6, 2], seed: 1)]) { x in
            let parts = x[0].split(3, axis: 1)
            return parts[0] * parts[1] - parts[2]
        }
    }

    @Test func concatenation() {
        for axis in 0..<3 {
            var shapes = [[2, 3, 4], [2, 3, 4], [2, 3, 4], [2, 3, 4]]
            for (position, extent) in [1, 5, 0, 2].enumerated() { shapes[position][axis] = extent }
            let inputs = shapes.enumerated().map { Sample.uniform($1, seed: UInt64($0)) }
            check(inputs) { .concatenated($0, axis: axis) }
        }
        check([Sample.uniform([3, 2], seed: 1)]) { .concatenated([$0[0], $0[0].exp(), $0[0]], axis: 1) }
        check([Sample.uniform([100, 70], seed: 1), Sample.uniform([100, 33], seed: 2)], slope: nil) {
            .concatenated($0, axis: 1)
        }
    }

    /// Last axes as short as a pixel's channels have loops of their own; five is too long for them.
    @Test(arguments: 1...5) func channels(_ width: Int) {
        for pixels in [[2, 3, 5], [3, 60, 70]] {
            let image = Sample.uniform(pixels + [width], seed: 1)
            let mask = Sample.uniform(pixels + [1], seed: 2)
            let colour = Sample.uniform([pixels[0], 1, 1, width], seed: 3)
            check([image, mask, colour]) { x in x[0] + x[1] * (x[2] - x[0]) }
            check([mask, colour]) { x in x[0] / (x[1] + 3) }
            check([image, mask]) { x in
                let both = Node.concatenated([x[0], x[1]], axis: 3)
                return both.sliced(0..<width, axis: 3) * both.sliced(width..<width + 1, axis: 3)
            }
            check([image]) { $0[0].sum(over: [3]) }
            check([image]) { $0[0].mean(over: [3]) }
        }
    }

    @Test func transpositions() {
        let orders = [[0, 1, 2], [0, 2, 1], [1, 0, 2], [1, 2, 0], [2, 0, 1], [2, 1, 0]]
        for order in orders {
            for shape in [[2, 3, 4], [1, 3, 1], [5, 1, 2], [30, 11, 40]] {
                check([Sample.uniform(shape, seed: 1)], slope: shape[0] > 10 ? nil : 1e-3) { $0[0].transposed(order) }
            }
        }
        check([Sample.uniform([3, 2, 4, 5], seed: 1)]) { $0[0].transposed([0, 2, 1, 3]) }
        check([Sample.uniform([3, 2], seed: 1)]) { $0[0].transposed() }
        check([Sample.uniform([], seed: 1)]) { $0[0].transposed([]) }
    }

    @Test func shapesThatDoNotFit() {
        expectShapeError(Slice(axis: 1, range: 0..<4), [[2, 3]])
        expectShapeError(Slice(axis: 2, range: 0..<1), [[2, 3]])
        expectShapeError(Concatenate(axis: 0), [[2, 3], [2, 4]])
        expectShapeError(Concatenate(axis: 2), [[2, 3], [2, 3]])
        expectShapeError(Concatenate(axis: 0), [[2, 3], [2, 3, 1]])
        expectShapeError(Transpose(order: [0, 0]), [[2, 3]])
        expectShapeError(Transpose(order: [1, 0]), [[2, 3, 4]])
    }

    @Test func lookUp() {
        let table = Sample.uniform([5, 3], seed: 1)
        for shape in [[], [1], [7], [4, 6]] {
            check([Sample.indices(shape, below: 5, seed: 2), table], differentiable: [1]) {
                $0[0].gathered(from: $0[1])
            }
        }
        // Repeated and wide enough for threads.
        check(
            [Sample.indices([40, 9], below: 11, seed: 2), Sample.uniform([11, 65], seed: 3)], differentiable: [1],
            slope: nil
        ) {
            $0[0].gathered(from: $0[1])
        }
        // A number outside the table shows as NaN and changes no row.
        check([Tensor([0, 5, -1, .nan, 4, 1e9, 0]), table], differentiable: [1], slope: nil) {
            $0[0].gathered(from: $0[1])
        }
        expectShapeError(Gather(), [[4], [5]])
        expectShapeError(ScatterAdd(tableShape: [5, 3]), [[4], [4, 2]])
    }
}

extension Node {
    /// Row `i`, without its axis.
    fileprivate subscript(_ i: Int) -> Node { sliced(i..<i + 1, axis: 0).reshaped(Array(shape.dropFirst())) }
}

@Suite struct ProductTests {
    static func stored(_ shape: [Int], _ transposed: Bool) -> [Int] {
        transposed ? shape.dropLast(2) + [shape[shape.count - 1], shape[shape.count - 2]] : shape
    }

    @Test(arguments: [(1, 1, 1), (2, 3, 4), (1, 7, 1), (5, 1, 3), (3, 4, 1), (33, 17, 65), (120, 80, 100)])
    func matrices(_ m: Int, _ k: Int, _ n: Int) {
        for transposeA in [false, true] {
            for transposeB in [false, true] {
                for (a, b) in [
                    ([], []), ([3], [3]), ([3], []), ([], [3]), ([2, 3], [2, 3]), ([1], [1]), ([2, 2], []),
                ] as [([Int], [Int])] {
                    if m * k * n > 100_000 && a.count + b.count > 1 { continue }
                    check(
                        [
                            Sample.uniform(ProductTests.stored(a + [m, k], transposeA), seed: 1),
                            Sample.uniform(ProductTests.stored(b + [k, n], transposeB), seed: 2),
                        ], slope: m * n * k > 100 ? nil : 1e-3
                    ) { $0[0].matmul($0[1], transposeA: transposeA, transposeB: transposeB) }
                }
            }
        }
    }

    @Test func aMatrixWithItself() {
        check([Sample.uniform([4, 4], seed: 1)]) { $0[0].matmul($0[0]) }
        check([Sample.uniform([3, 4, 5], seed: 1)]) { $0[0].matmul($0[0], transposeB: true) }
    }

    @Test(
        arguments: [nil, .relu, .leakyRelu(slope: 0.1), .sigmoid, .tanh, .gelu, .softplus, .exp] as [ElementFunction?])
    func denseLayers(_ activation: ElementFunction?) {
        for (x, units) in [([4, 3], 5), ([1, 1], 1), ([2, 3, 4], 3), ([3], 2), ([130, 70], 90)] {
            let inputs = [
                Sample.uniform(x, seed: 1), Sample.uniform([x.last!, units], seed: 2),
                Sample.uniform([units], 0.1...1, seed: 3),
            ]
            let slope: Double? =
                x == [130, 70] || activation == .relu || activation == .leakyRelu(slope: 0.1) ? nil : 1e-3
            check(inputs, slope: slope) { dense($0[0], $0[1], $0[2], activation: activation) }
            check(Array(inputs.prefix(2)), slope: slope) { dense($0[0], $0[1], nil, activation: activation) }
        }
        // No kinks where every sum is positive.
        check([Sample.uniform([3, 2], 1...2, seed: 1), Sample.uniform([2, 4], 1...2, seed: 2)]) {
            dense($0[0], $0[1], nil, activation: .relu)
        }
    }

    @Test func shapesThatDoNotFit() {
        expectShapeError(MatMul(transposeA: false, transposeB: false), [[2, 3], [2, 3]])
        expectShapeError(MatMul(transposeA: true, transposeB: false), [[2, 3], [3, 2]])
        expectShapeError(MatMul(transposeA: false, transposeB: true), [[2, 3], [3, 2]])
        expectShapeError(MatMul(transposeA: false, transposeB: false), [[2, 2, 3], [3, 3, 2]])
        expectShapeError(MatMul(transposeA: false, transposeB: false), [[3], [3, 2]])
        expectShapeError(DenseProduct(activation: nil, hasBias: true), [[2, 3], [3, 4], [3]])
        expectShapeError(DenseProduct(activation: nil, hasBias: false), [[2, 3], [4, 3]])
    }
}

@Suite struct RandomOpTests {
    @Test(arguments: [[1], [63], [64], [65], [3, 1000], [40000]]) func dropout(_ shape: [Int]) {
        for rate: Float in [0.1, 0.5, 0.9] {
            check([Sample.uniform(shape, seed: 1)]) { $0[0].dropout(rate: rate, .training) * 1.5 }
        }
        check([Sample.uniform(shape, seed: 1)]) { $0[0].dropout(rate: 0.5, .inference) * 1.5 }
    }

    @Test(arguments: [[], [1], [63], [64], [65], [3, 1000], [40000]]) func normal(_ shape: [Int]) {
        check([], tolerance: 2e-6) { _ in .randomNormal(shape, .training) }
    }

    @Test func dropoutKeepsTheExpectationAndChangesEveryRun() {
        let x = Node.input(shape: [100_000])
        let pass = ForwardPass.training
        let plan = Plan(inputs: [x], outputs: [x.dropout(rate: 0.3, pass), x.dropout(rate: 0.3, pass)], seed: 5)
        plan.setInput(0, to: Tensor(shape: [100_000], repeating: 1))
        plan.run()
        let first = plan.output(0).values
        #expect(abs(first.reduce(0, +) / 100_000 - 1) < 0.01)
        #expect(Set(first).count == 2)
        #expect(plan.output(1).values != first, "two layers must not share a mask")
        plan.run()
        #expect(plan.output(0).values != first, "two steps must not share a mask")
        plan.clock.step = 0
        plan.run()
        #expect(plan.output(0).values == first)
    }

    @Test func normalMoments() {
        let count = 1_000_000
        let plan = Plan(inputs: [], outputs: [.randomNormal([count], .training)], seed: 3)
        plan.run()
        let values = plan.output(0).values.map(Double.init)
        let mean = values.reduce(0, +) / Double(count)
        let moments = (2...4).map { power in
            values.reduce(0) { sum, x in sum + (0..<power).reduce(1.0) { product, _ in product * (x - mean) } }
                / Double(count)
        }
        // Five standard errors of each.
        #expect(abs(mean) < 0.005)
        #expect(abs(moments[0] - 1) < 0.0071)
        #expect(abs(moments[1]) < 0.0123)
        #expect(abs(moments[2] - 3) < 0.049)
        let neighbours = zip(values, values.dropFirst()).reduce(0) { $0 + $1.0 * $1.1 } / Double(count)
        #expect(abs(neighbours) < 0.005)
    }
}
