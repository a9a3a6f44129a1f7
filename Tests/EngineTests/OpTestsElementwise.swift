import Testing

@testable import Engine

/// Shapes that exercise edges: scalars, extents of 1, odd sizes, none at all, and more than the threads' grain of 8192.
let shapes: [[Int]] = [[], [1], [7], [1, 1, 3], [3, 5, 2], [0, 3], [2, 8193]]

@Suite struct ElementwiseTests {
    static let smooth: [ElementFunction] = [
        .sigmoid, .tanh, .gelu, .softplus, .exp, .square, .power(exponent: 3), .power(exponent: 0), .power(exponent: 1),
    ]
    static let positive: [ElementFunction] = [.log, .sqrt, .power(exponent: 2.5), .power(exponent: -1)]
    static let kinked: [ElementFunction] = [.relu, .leakyRelu(slope: 0.2), .abs]

    @Test(arguments: shapes) func functions(_ shape: [Int]) {
        for function in ElementwiseTests.smooth {
            check([Sample.uniform(shape, -3...3, seed: 1)]) { $0[0].applying(function) }
        }
        for function in ElementwiseTests.positive {
            check([Sample.uniform(shape, 0.5...4, seed: 2)]) { $0[0].applying(function) }
        }
        for function in ElementwiseTests.kinked {
            check([Sample.spaced(shape, gap: shape.count == 2 ? 1 : 0.1, seed: 3)]) { $0[0].applying(function) }
        }
    }

    @Test(arguments: smooth + positive + kinked) func extremes(_ function: ElementFunction) {
        let values: [Float] = [
            0, -0.0, 1e-6, -1e-6, 15, -15, 40, -40, 87, -87, 88.5, -88.5, 100, -100, 1e4, -1e4, .infinity,
            -.infinity, .nan,
        ]
        // One by one beside a 1, which sets the scale: one overflow must not hide the others' errors.
        for value in values {
            check([Tensor([value, 1])], tolerance: 4e-6, slope: nil) { $0[0].applying(function) }
        }
    }

    @Test(arguments: shapes) func clamp(_ shape: [Int]) {
        // No kink lies at the half steps of these numbers; beyond the range the gradient is not the slope.
        let values = Sample.spaced(shape, gap: shape.count == 2 ? 1 : 0.1, seed: 6)
        check([values], slope: nil) { $0[0].clamped(to: -1...2) }
        check([values]) { $0[0].clamped(to: -1e6...1e6) }
    }

    @Test func clampLetsBackWhatHasLeft() {
        let x = Node.input(shape: [6]), weights = Node.constant(Tensor([1, -1, 1, -1, 1, -1]))
        let loss = (x.clamped(to: -1...2) * weights).sum()
        let plan = Plan(
            inputs: [x], outputs: [x.clamped(to: -1...2)] + gradients(of: loss, withRespectTo: [x]).map { $0! })
        plan.setInput(0, to: Tensor([5, 5, 0, 0, -3, -3]))
        plan.run()
        #expect(plan.output(0).values == [2, 2, 0, 0, -1, -1])
        // A step down the gradient leads 5 back where the gradient is positive, and −3 where it is negative.
        #expect(plan.output(1).values == [1, 0, 1, -1, 0, -1])
    }

    @Test func exponentialAndTanhAreAccurateToRounding() {
        check([Sample.uniform([20000], -1e-3...1e-3, seed: 4)], tolerance: 3e-7, slope: nil) { $0[0].tanh() }
        for start in stride(from: Float(-87), through: 88, by: 5) {
            check([Sample.uniform([64], start...(start + 0.5), seed: 5)], tolerance: 1e-6, slope: nil) { $0[0].exp() }
        }
    }

    /// A step in place of the input must not be taken while someone still reads the input.
    @Test func functionsOfOneInputUsedTwice() {
        check([Sample.uniform([5, 3], 0.5...2, seed: 6)]) { x in
            let y = x[0].exp()
            return y.sigmoid() * y.log() + y.square() + y
        }
        check([Sample.uniform([3, 3000], 0.5...2, seed: 6)]) { $0[0] * $0[0] + $0[0] / ($0[0] + 1) }
    }
}

@Suite struct ArithmeticTests {
    static let pairs: [([Int], [Int])] = [
        ([], []), ([3], []), ([], [3]), ([1], [1]), ([4], [1]), ([2, 3], [3]), ([3], [2, 3]), ([2, 1], [1, 3]),
        ([2, 3, 4], [2, 1, 4]), ([2, 1, 4], [1, 3, 1]), ([1, 3, 1, 2], [5, 1, 4, 1]), ([3, 1], [3, 1]),
        ([2, 3], [1, 1]),
        ([0, 3], [3]), ([0, 3], [0, 1]), ([3, 4099], [4099]), ([3, 4099], [3, 1]), ([9001], [1]),
        ([4099, 3], [4099, 3]),
        ([4099, 3], [3]), ([1, 2, 1, 3, 1, 2], [2, 1, 3, 1, 2, 1]),
    ]

    @Test(arguments: pairs) func broadcasting(_ a: [Int], _ b: [Int]) {
        let x = Sample.uniform(a, seed: 1)
        let y = Sample.uniform(b, 0.6...2, seed: 2)
        let slope: Double? = 1e-3
        check([x, y], slope: slope) { $0[0] + $0[1] }
        check([x, y], slope: slope) { $0[0] - $0[1] }
        check([x, y], slope: slope) { $0[0] * $0[1] }
        check([x, y], slope: slope) { $0[0] / $0[1] }
    }

    @Test func withNumbers() {
        let x = Sample.uniform([3, 5], 0.5...2, seed: 3)
        check([x]) { $0[0] + 2 }
        check([x]) { 2 - $0[0] }
        check([x]) { $0[0] - 0.5 }
        check([x]) { -$0[0] / 3 }
        check([Sample.uniform([20000], seed: 4)]) { 3 * $0[0] * 0.5 + 1 }
    }

    @Test func shapesThatDoNotFit() {
        expectShapeError(Arithmetic(function: .add), [[2, 3], [2]])
        expectShapeError(Arithmetic(function: .divide), [[4], [3]])
        expectShapeError(Arithmetic(function: .multiply), [[2, 2, 3], [3, 2, 3]])
        expectShapeError(BroadcastTo(shape: [3, 2]), [[3]])
        expectShapeError(BroadcastTo(shape: [2]), [[3, 2]])
        for function in Comparison.Function.allCases { expectShapeError(Comparison(function: function), [[3], [2]]) }
        expectShapeError(Selection(), [[3], [3], [2]])
        expectShapeError(Selection(), [[2], [3], [3]])
        expectShapeError(ElementwiseGradient(function: .exp), [[3], [2]])
    }

    @Test func stretching() {
        for (from, to) in [
            ([], [2, 3]), ([3], [2, 3]), ([2, 1], [2, 3]), ([1, 1], [1, 4]), ([3, 1, 2], [2, 3, 4, 2]), ([1], [9000]),
        ] {
            check([Sample.uniform(from, seed: 1)]) { $0[0].broadcast(to: to) }
        }
    }

    @Test func equality() {
        let x = Tensor([1, 2, 2, .infinity, -.infinity, 0, .leastNonzeroMagnitude, .nan], shape: [2, 4])
        let nodes = [Node.input(shape: [2, 4]), Node.input(shape: [2, 4])]
        let plan = Plan(inputs: nodes, outputs: [nodes[0] .== nodes[1]])
        plan.setInput(0, to: x)
        plan.setInput(
            1, to: Tensor([1, 3, 2, .infinity, -.infinity, -0.0, .leastNonzeroMagnitude * 2, .nan], shape: [2, 4]))
        plan.run()
        // Numbers too small for the processor's normal range count as zero throughout the engine.
        #expect(plan.output(0).values == [1, 0, 1, 1, 1, 1, 1, 0])
        check(
            [Sample.indices([300, 40], below: 3, seed: 1), Sample.indices([300, 1], below: 3, seed: 2)],
            differentiable: []
        ) {
            $0[0] .== $0[1]
        }
    }

    @Test(arguments: pairs) func comparisons(_ a: [Int], _ b: [Int]) {
        let inputs = [Sample.indices(a, below: 3, seed: 1), Sample.indices(b, below: 3, seed: 2)]
        let comparisons: [(Node, Node) -> Node] = [
            { a, b in a .< b }, { a, b in a .<= b }, { a, b in a .> b }, { a, b in a .>= b }, { a, b in a .== b },
            { a, b in a .!= b },
        ]
        for compare in comparisons {
            check(inputs, differentiable: []) { compare($0[0], $0[1]) }
        }
    }

    @Test func masksAreOnesAndZeros() {
        let (x, y): (Tensor, Tensor) = (Tensor([1, 2, 3, .nan, 1, .infinity]), Tensor([2, 2, 2, 1, .nan, .infinity]))
        func masks(_ compare: (Node, Node) -> Node) -> [Float] {
            let plan = Plan(inputs: [], outputs: [compare(.constant(x), .constant(y))])
            plan.run()
            return plan.output(0).values
        }
        #expect(masks { $0 .< $1 } == [1, 0, 0, 0, 0, 0] && masks { $0 .> $1 } == [0, 0, 1, 0, 0, 0])
        #expect(masks { $0 .<= $1 } == [1, 1, 0, 0, 0, 1] && masks { $0 .>= $1 } == [0, 1, 1, 0, 0, 1])
        #expect(masks { $0 .== $1 } == [0, 1, 0, 0, 0, 1] && masks { $0 .!= $1 } == [1, 0, 1, 1, 1, 0])
        #expect(masks { x, _ in x .< 2 } == [1, 0, 0, 0, 1, 0] && masks { x, _ in x .>= 2 } == [0, 1, 1, 0, 0, 1])
        #expect(masks { x, _ in x .<= 1 } == [1, 0, 0, 0, 1, 0] && masks { x, _ in x .> 2 } == [0, 0, 1, 0, 0, 1])
        #expect(masks { x, _ in x .== 1 } == [1, 0, 0, 0, 1, 0] && masks { x, _ in x .!= 1 } == [0, 1, 1, 1, 0, 1])
    }
}

@Suite struct SelectionTests {
    @Test(arguments: shapes) func selections(_ shape: [Int]) {
        let inputs = [
            Sample.indices(shape, below: 2, seed: 1), Sample.uniform(shape, seed: 2), Sample.uniform(shape, seed: 3),
        ]
        check(inputs, differentiable: [1, 2]) { .where($0[0], $0[1], $0[2]) }
        // The mask is made of what is differentiable; no kink lies at the half steps.
        check([Sample.spaced(shape, gap: shape.count == 2 ? 1 : 0.1, seed: 4)]) {
            .where($0[0] .> 0, $0[0].square(), -$0[0])
        }
    }

    @Test func operandsAreStretched() {
        check(
            [Sample.indices([3, 1], below: 2, seed: 1), Sample.uniform([4], seed: 2), Sample.uniform([], seed: 3)],
            differentiable: [1, 2]
        ) { .where($0[0], $0[1], $0[2]) }
        check([Sample.indices([], below: 2, seed: 1), Sample.uniform([2, 3], seed: 2)], differentiable: [1]) {
            .where($0[0], $0[1], $0[1].square())
        }
    }

    @Test func whatIsNotPickedHasNoEffect() {
        let mask = Tensor([1, 0, 1, 0, .nan]), weights = Node.constant(Tensor([.nan, .infinity, 2, 3, 4]))
        let nodes = [Node.input(shape: [5]), Node.input(shape: [5])]
        let y = Node.where(.constant(mask), nodes[0], nodes[1])
        let slopes = gradients(of: (y * weights).sum(), withRespectTo: nodes).map { $0! }
        let plan = Plan(inputs: nodes, outputs: [y] + slopes)
        plan.setInput(0, to: Tensor([1, .nan, 3, .infinity, 5]))
        plan.setInput(1, to: Tensor([.nan, 20, .infinity, 40, 50]))
        plan.run()
        let values = (0..<3).map { plan.output($0).values }
        #expect(values[0].prefix(4) == [1, 20, 3, 40] && values[0][4].isNaN)
        // What is no number upstream stays with what was picked.
        #expect(values[1][0].isNaN && values[1][1..<4] == [0, 2, 0] && values[1][4].isNaN)
        #expect(values[2] == [0, .infinity, 0, 3, 0])
    }
}
