import Testing

@testable import Engine

@Suite struct ReductionTests {
    static let shapes: [[Int]] = [
        [], [1], [7], [3, 5], [1, 4, 1], [2, 3, 4], [3, 2, 1, 5], [20001], [70, 300], [2, 5000, 3], [3, 9000],
        [1, 40000, 2],
    ]

    /// Every combination of axes.
    static func subsets(_ rank: Int) -> [[Int]] {
        (0..<(1 << rank)).map { bits in (0..<rank).filter { bits >> $0 & 1 == 1 } }
    }

    @Test(arguments: shapes) func sumAndMean(_ shape: [Int]) {
        let isLarge = shape.reduce(1, *) > 1000
        for axes in ReductionTests.subsets(shape.count) {
            let x = Sample.uniform(shape, 0...1, seed: 1)
            check([x], slope: isLarge ? nil : 1e-3) { $0[0].sum(over: axes) }
            check([x], slope: isLarge ? nil : 1e-3) { $0[0].mean(over: axes) }
        }
    }

    @Test(arguments: shapes) func max(_ shape: [Int]) {
        let isLarge = shape.reduce(1, *) > 1000
        for axes in ReductionTests.subsets(shape.count) {
            check([Sample.spaced(shape, seed: 1)], slope: isLarge ? nil : 1e-3) { $0[0].max(over: axes) }
        }
    }

    @Test func tiesShareTheGradient() {
        let x = Node.input(shape: [2, 3])
        let y = x.max(over: [1])
        let slope = gradients(of: (y * .constant(Tensor([6, 12]))).sum(), withRespectTo: [x])[0]!
        let plan = Plan(inputs: [x], outputs: [y, slope])
        plan.setInput(0, to: Tensor([5, 5, 1, -.infinity, -.infinity, -.infinity], shape: [2, 3]))
        plan.run()
        #expect(plan.output(0).values == [5, -.infinity])
        #expect(plan.output(1).values == [3, 3, 0, 4, 4, 4])
        check([Sample.indices([40, 300], below: 4, seed: 1)], slope: nil) { $0[0].max(over: [1]) }
        check([Sample.indices([40, 300], below: 4, seed: 1)], slope: nil) { $0[0].max(over: [0]) }
        check([Sample.indices([4, 3, 5], below: 2, seed: 1)], slope: nil) { $0[0].max(over: [0, 2]) }
    }

    @Test func missingNumbersShow() {
        for (shape, place) in [([3, 4], 5), ([4, 3000], 7001), ([3000, 4], 7001)] {
            var x = Sample.uniform(shape, seed: 1)
            x.withUnsafeMutableBuffer { $0[place] = .nan }
            for axes in [[0], [1], [0, 1]] {
                check([x], slope: nil) { $0[0].max(over: axes) }
                check([x], slope: nil) { $0[0].sum(over: axes) }
            }
        }
    }

    @Test func nothingToReduce() {
        for shape in [[0], [0, 3], [3, 0], [2, 0, 3]] {
            for axes in ReductionTests.subsets(shape.count) {
                check([Tensor(shape: shape)], slope: nil) { $0[0].sum(over: axes) }
                check([Tensor(shape: shape)], differentiable: [], slope: nil) { $0[0].max(over: axes) }
            }
        }
    }

    /// A long sum must not drift: one in a hundred million is lost when floats are added one by one.
    @Test func longSumsStayExact() {
        let count = 3_000_000
        let x = Node.input(shape: [count])
        let plan = Plan(inputs: [x], outputs: [x.sum()])
        plan.setInput(0, to: Tensor(shape: [count], repeating: 0.1))
        plan.run()
        #expect(abs(Double(plan.scalar(0)) - Double(Float(0.1)) * Double(count)) < 0.5)
    }

    /// Nor may one down the rows of a table, with one thread or with several.
    @Test(arguments: [[1_000_000, 3], [2, 500_000, 3], [40_000, 300]]) func longSumsOfRowsStayExact(_ shape: [Int]) {
        let usual = Threads.count
        defer { Threads.count = usual }
        for threads in [1, usual, 3] {
            Threads.count = threads
            let x = Node.input(shape: shape)
            let axis = shape.count - 2
            let plan = Plan(inputs: [x], outputs: [x.sum(over: [axis])])
            plan.setInput(0, to: Tensor(shape: shape, repeating: 0.1))
            plan.run()
            let sum = Double(Float(0.1)) * Double(shape[axis])
            for value in plan.output(0).values { #expect(abs(Double(value) / sum - 1) < 3e-6) }
        }
    }

    @Test func shapesThatDoNotFit() {
        expectShapeError(Sum(axes: [2], isMean: false), [[2, 3]])
        expectShapeError(Max(axes: [-1]), [[2, 3]])
        expectShapeError(Sum(axes: [0, 0], isMean: true), [[2, 3]])
    }
}

@Suite struct SoftmaxTests {
    static let shapes: [[Int]] = [[1], [7], [3, 1], [3, 5], [2, 3, 17], [700, 33], [3, 9001], [0, 4]]

    @Test(arguments: shapes) func softmax(_ shape: [Int]) {
        let x = Sample.uniform(shape, -4...4, seed: 1)
        check([x], slope: x.count > 1000 ? nil : 1e-3) { $0[0].softmax() }
        check([x], slope: x.count > 1000 ? nil : 1e-3) { $0[0].logSoftmax() }
    }

    @Test func hugeValues() {
        let x = Tensor([1e4, 1e4 - 1, -1e4, 3e38, -3e38, 3e38, -200, -100, 0], shape: [3, 3])
        check([x], slope: nil) { $0[0].softmax() }
        check([x], slope: nil) { $0[0].logSoftmax() }
    }

    /// Where all is masked there is nothing to share out; no NaN comes back either. One that is there stays.
    @Test(arguments: [1, 3, 40]) func rowsOfMinusInfinity(_ columns: Int) {
        let masked = [Float](repeating: -.infinity, count: columns)
        var missing = masked
        missing[columns - 1] = .nan
        let x = Tensor(masked + [Float](repeating: 2, count: columns) + missing, shape: [3, columns])
        let softmax = Function([columns]) { $0.softmax() }(x), logarithm = Function([columns]) { $0.logSoftmax() }(x)
        for column in 0..<columns {
            #expect(softmax[0, column] == 0 && logarithm[0, column] == -.infinity)
            #expect(abs(softmax[1, column] * Float(columns) - 1) < 1e-6)
            #expect(softmax[2, column].isNaN && logarithm[2, column].isNaN)
        }
        check([x.rows(0..<2)], slope: nil) { $0[0].softmax() }
        check([x.rows(0..<2)], slope: nil) { $0[0].logSoftmax() }
    }

    @Test func maskedByMinusInfinity() {
        check([Tensor([1, -.infinity, 2, -.infinity, -.infinity, 0], shape: [2, 3])], slope: nil) { $0[0].softmax() }
    }

    @Test func shapesThatDoNotFit() {
        expectShapeError(Softmax(isLogarithm: false), [[]])
        expectShapeError(SoftmaxGradient(isLogarithm: true), [[3], [4]])
    }
}

@Suite struct LossTests {
    static let functions: [PointwiseLoss.Function] = [.binaryCrossEntropy, .squaredError, .absoluteError]

    @Test(arguments: [[], [1], [7], [3, 5], [2, 9000], [70001]]) func pointwise(_ shape: [Int]) {
        for function in LossTests.functions {
            // Predictions keep clear of the targets, where the absolute error has its kink.
            check(
                [
                    Sample.spaced(shape, gap: shape.count == 2 ? 0.01 : 0.1, seed: 1),
                    Sample.uniform(shape, 0...0.02, seed: 2),
                ],
                differentiable: [0], slope: shape.reduce(1, *) > 1000 || shape == [3, 5] ? nil : 1e-3
            ) { Node(PointwiseLoss(function: function), $0) }
            check(
                [Sample.uniform(shape, -3...3, seed: 3), Sample.uniform(shape, 4...5, seed: 4)], differentiable: [0],
                slope: shape.reduce(1, *) > 1000 ? nil : 1e-3
            ) { Node(PointwiseLoss(function: function), $0) }
        }
    }

    @Test func extremeLogits() {
        for x: Float in [-1e4, -100, -50, 0, 50, 100, 1e4] {
            for target: Float in [0, 0.5, 1] {
                check([Tensor([x]), Tensor([target])], differentiable: [0], slope: nil) {
                    binaryCrossEntropy(logits: $0[0], target: $0[1])
                }
            }
        }
        let logits = Tensor([1e4, -1e4, 0, 3e38, 0, -3e38, 100, 101, 102], shape: [3, 3])
        for labels: [Float] in [[0, 0, 2], [2, 0, 0]] {
            check([logits, Tensor(labels)], differentiable: [0], slope: nil) {
                crossEntropy(logits: $0[0], labels: $0[1])
            }
        }
    }

    /// Both sides of a loss may be forecasts: central differences by prediction and by target.
    @Test(arguments: [[], [1], [7], [5, 9], [700, 33]]) func targetsHaveGradients(_ shape: [Int]) {
        // Between the predictions, so that no kink is near.
        let target = Tensor(Sample.spaced(shape, seed: 2).values.map { $0 + 0.05 }, shape: shape)
        for function in LossTests.functions {
            check([Sample.spaced(shape, seed: 1), target], slope: shape.reduce(1, *) > 1000 ? nil : 1e-3) {
                Node(PointwiseLoss(function: function), $0)
            }
        }
        // A loss of a thing and itself: nothing pulls.
        let x = Node.input(shape: [3])
        for loss in [meanSquaredError(x, x), meanAbsoluteError(x, x)] {
            let plan = Plan(inputs: [x], outputs: [gradients(of: loss, withRespectTo: [x])[0]!])
            plan.setInput(0, to: Tensor([1, -2, 3]))
            plan.run()
            #expect(plan.output(0).values.allSatisfy { $0 == 0 })
        }
    }

    /// Where the target is data, its gradient costs nothing.
    @Test func targetsThatAreDataCostNothing() {
        let (x, target) = (Node.input(shape: [4, 3]), Node.input(shape: [4, 3]))
        for function in LossTests.functions {
            let loss = Node(PointwiseLoss(function: function), [x, target])
            let plan = Plan(inputs: [x, target], outputs: [loss, gradients(of: loss, withRespectTo: [x])[0]!])
            #expect(plan.kernelCount == 2)
        }
    }

    @Test func gradientsThroughLabelsAreRefused() async {
        await #expect(processExitsWith: .failure) {
            let x = Node.input(shape: [4, 3])
            let loss = crossEntropy(logits: x, labels: x.max(over: [1]).relu())
            _ = gradients(of: loss, withRespectTo: [x])
        }
        await #expect(processExitsWith: .failure) {
            let x = Node.input(shape: [4, 3])
            _ = gradients(of: x.relu().gathered(from: .constant(Tensor(shape: [5, 2]))).sum(), withRespectTo: [x])
        }
        await #expect(processExitsWith: .success) {
            let x = Node.input(shape: [4, 3])
            let labels = x.max(over: [1]).relu().stoppingGradient()
            #expect(gradients(of: crossEntropy(logits: x, labels: labels), withRespectTo: [x])[0] != nil)
        }
    }

    @Test func equalNumbersHaveNoAbsoluteError() {
        let x = Sample.indices([9, 9], below: 3, seed: 1)
        check([x, Sample.indices([9, 9], below: 3, seed: 2)], differentiable: [0], slope: nil) {
            meanAbsoluteError($0[0], $0[1])
        }
    }

    @Test(arguments: [[1, 1], [1, 4], [5, 3], [700, 33], [3, 9001], [3000, 2]]) func crossEntropies(_ shape: [Int]) {
        let labels = Sample.indices([shape[0]], below: shape[1], seed: 2)
        check(
            [Sample.uniform(shape, -4...4, seed: 1), labels], differentiable: [0],
            slope: shape[0] * shape[1] > 1000 ? nil : 1e-3
        ) {
            crossEntropy(logits: $0[0], labels: $0[1])
        }
    }

    @Test(arguments: [Float.nan, -1, 3]) func labelsOutsideTheClassesShow(_ label: Float) {
        let x = Node.input(shape: [2, 3])
        let labels = Node.input(shape: [2])
        let loss = crossEntropy(logits: x, labels: labels)
        let plan = Plan(inputs: [x, labels], outputs: [loss, gradients(of: loss, withRespectTo: [x])[0]!])
        plan.setInput(1, to: Tensor([1, label]))
        plan.run()
        #expect(plan.scalar(0).isNaN)
        check([Sample.uniform([2, 3], seed: 1), Tensor([1, label])], differentiable: [0], slope: nil) {
            crossEntropy(logits: $0[0], labels: $0[1])
        }
    }

    @Test func shapesThatDoNotFit() {
        for function in LossTests.functions { expectShapeError(PointwiseLoss(function: function), [[2, 3], [3, 2]]) }
        expectShapeError(PointwiseLossGradient(function: .squaredError), [[2], [2], [1]])
        expectShapeError(CrossEntropy(), [[2, 3], [3]])
        expectShapeError(CrossEntropy(), [[2, 3, 4], [2]])
    }
}
