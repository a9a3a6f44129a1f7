import Foundation
import Testing

@testable import Engine

/// Convolutions, pooling and up-sampling through the harness, with PyTorch's values and with the identity of the
/// adjoint.
@Suite struct ConvolutionOpTests {
    struct Case: CustomStringConvertible, Sendable {
        var image: [Int]
        var window: Int
        var outputs: Int
        var stride = 1
        var padding = Padding.same
        var description: String { "\(image) window \(window) → \(outputs), stride \(stride), \(padding)" }

        /// Large images are there for the threads; their reference kernels take their time.
        var activations: [ElementFunction?] {
            image.reduce(1, *) > 1000 ? [.relu] : [nil, .relu, .sigmoid, .tanh, .gelu]
        }

        var x: Tensor { Sample.uniform(image, seed: 1) }
        var w: Tensor { Sample.uniform([window, window, image[3], outputs], seed: 2) }
        var bias: Tensor { Sample.uniform([outputs], seed: 3) }
        /// Weights and input of the transposed convolution: channels change their places.
        var transposedWeights: Tensor { Sample.uniform([window, window, outputs, image[3]], seed: 2) }
    }

    static let cases = [
        Case(image: [2, 5, 4, 3], window: 3, outputs: 2),
        Case(image: [1, 7, 7, 1], window: 3, outputs: 5, stride: 2),
        Case(image: [2, 8, 6, 2], window: 3, outputs: 3, stride: 2),
        Case(image: [1, 9, 8, 2], window: 5, outputs: 2, stride: 3),
        // One zero before the rows and none before the columns.
        Case(image: [2, 7, 8, 2], window: 3, outputs: 3, stride: 2),
        Case(image: [2, 5, 5, 2], window: 2, outputs: 3, padding: .valid),
        Case(image: [1, 6, 7, 3], window: 4, outputs: 2, stride: 2, padding: .valid),
        Case(image: [1, 5, 3, 4], window: 1, outputs: 17, padding: .valid),
        Case(image: [2, 6, 6, 2], window: 3, outputs: 2, stride: 2, padding: .zeros(1)),
        Case(image: [1, 4, 5, 3], window: 4, outputs: 2, padding: .zeros(2)),
        Case(image: [1, 3, 3, 2], window: 5, outputs: 2, padding: .zeros(2)),
        Case(image: [1, 1, 1, 3], window: 3, outputs: 2),
        // Large enough for several threads.
        Case(image: [3, 28, 28, 1], window: 3, outputs: 16),
        Case(image: [3, 14, 14, 16], window: 3, outputs: 8, stride: 2),
    ]

    @Test(arguments: cases) func convolution(_ c: Case) {
        for activation in c.activations {
            let slope: Double? = activation == .relu ? nil : 1e-3
            check([c.x, c.w, c.bias], slope: slope) {
                conv2d($0[0], $0[1], $0[2], stride: c.stride, padding: c.padding, activation: activation)
            }
            check([c.x, c.w], slope: slope) {
                conv2d($0[0], $0[1], nil, stride: c.stride, padding: c.padding, activation: activation)
            }
            // Activations that the kernel does not fold in can be handed to the operation itself, too.
            let op = Convolution2D(
                geometry: .init(stride: c.stride, padding: c.padding), activation: activation, hasBias: true)
            guard fusedCode(activation) != fusedCode(nil) else { continue }
            check([c.x, c.w, c.bias], slope: slope) { Node(op, $0) }
        }
    }

    @Test(arguments: cases) func transposedConvolution(_ c: Case) throws {
        let geometry = ConvolutionGeometry(stride: c.stride, padding: c.padding)
        guard geometry.imageExtent(of: c.image[1], kernelSize: c.window) > 0 else { return }
        for activation in c.activations {
            let slope: Double? = activation == .relu ? nil : 1e-3
            check([c.x, c.transposedWeights, c.bias], slope: slope) {
                conv2dTransposed($0[0], $0[1], $0[2], stride: c.stride, padding: c.padding, activation: activation)
            }
            check([c.x, c.transposedWeights], slope: slope) {
                conv2dTransposed($0[0], $0[1], nil, stride: c.stride, padding: c.padding, activation: activation)
            }
        }
    }

    /// The gradient of ReLU away from its kink: one channel is open everywhere, the other closed.
    @Test func foldedReLUHasTheRightSlope() {
        let (x, w) = (Sample.uniform([1, 4, 4, 2], seed: 11), Sample.uniform([3, 3, 2, 2], seed: 12))
        let bias = Tensor([20, -20])
        check([x, w, bias], slope: 5e-3, step: 0.001) { conv2d($0[0], $0[1], $0[2], activation: .relu) }
        check([x, w, bias], slope: 5e-3, step: 0.001) { conv2dTransposed($0[0], $0[1], $0[2], activation: .relu) }
        check([x, w, bias], slope: 5e-3, step: 0.001) {
            conv2d($0[0], $0[1], $0[2], activation: .relu).maxPooled(2)
        }
        check([x, w, bias], slope: 5e-3, step: 0.001) {
            conv2d($0[0].upSampled(2), $0[1], $0[2], activation: .relu)
        }
    }

    @Test func shapesThatDoNotFit() {
        let same = ConvolutionGeometry(stride: 1, padding: .same)
        let valid = ConvolutionGeometry(stride: 1, padding: .valid)
        func conv(_ geometry: ConvolutionGeometry) -> Convolution2D {
            Convolution2D(geometry: geometry, activation: nil, hasBias: true)
        }
        expectShapeError(conv(same), [[2, 5, 5], [3, 3, 1, 2], [2]])
        expectShapeError(conv(same), [[2, 5, 5, 3], [3, 3, 1, 2], [2]])
        expectShapeError(conv(same), [[2, 5, 5, 1], [3, 3, 1, 2], [3]])
        expectShapeError(conv(valid), [[2, 2, 5, 1], [3, 3, 1, 2], [2]])
        let transposed = ConvolutionTranspose2D(
            geometry: .init(stride: 1, padding: .zeros(2)), activation: nil, hasBias: true)
        expectShapeError(transposed, [[1, 2, 2, 3], [3, 3, 4, 3], [4]])
        expectShapeError(transposed, [[1, 9, 9, 2], [3, 3, 4, 3], [4]])
        expectShapeError(transposed, [[1, 9, 9, 3], [3, 3, 4, 3], [3]])
        expectShapeError(Pooling2D(function: .max, window: 3, stride: 3), [[1, 2, 5, 1]])
        expectShapeError(Pooling2D(function: .average, window: 2, stride: 2), [[4, 4, 1]])
        expectShapeError(UpSampling2D(factor: 2), [[4, 4, 1]])
        expectShapeError(UpSampledConvolution2D(activation: nil, hasBias: false), [[1, 4, 4, 1], [5, 5, 1, 2]])
    }

    /// ⟨A x, y⟩ = ⟨x, Aᵀ y⟩, both sides by the fast kernels, the sums in double precision.
    @Test(arguments: cases) func adjoint(_ c: Case) {
        let x = Node.input(shape: c.image), w = Node.constant(c.w)
        let forward = conv2d(x, w, nil, stride: c.stride, padding: c.padding)
        let y = Node.input(shape: forward.shape)
        let geometry = ConvolutionGeometry(stride: c.stride, padding: c.padding)
        // The gradient of a convolution is its transpose …
        let back = Node(Convolution2DDataGradient(geometry: geometry, imageShape: c.image), [y, w])
        let plan = Plan(inputs: [x, y], outputs: [forward, back])
        let direction = Sample.uniform(forward.shape, seed: 5)
        plan.setInput(0, to: c.x)
        plan.setInput(1, to: direction)
        plan.run()
        expectEqualProducts((plan.output(0), direction), (c.x, plan.output(1)))

        // … and so is the transposed convolution with the same weights, onto the smallest image that fits.
        let spread = conv2dTransposed(y, w, nil, stride: c.stride, padding: c.padding)
        let large = Node.input(shape: spread.shape)
        let gathered = conv2d(large, w, nil, stride: c.stride, padding: c.padding)
        #expect(gathered.shape == forward.shape)
        let image = Sample.uniform(spread.shape, seed: 6)
        let other = Plan(inputs: [large, y], outputs: [gathered, spread])
        other.setInput(0, to: image)
        other.setInput(1, to: direction)
        other.run()
        expectEqualProducts((other.output(0), direction), (image, other.output(1)))
    }

    private func expectEqualProducts(
        _ a: (Tensor, Tensor), _ b: (Tensor, Tensor), sourceLocation: SourceLocation = #_sourceLocation
    ) {
        func product(_ pair: (Tensor, Tensor)) -> (sum: Double, size: Double) {
            zip(pair.0.values, pair.1.values).reduce((0, 0)) {
                let term = Double($1.0) * Double($1.1)
                return ($0.0 + term, $0.1 + abs(term))
            }
        }
        let (left, right) = (product(a), product(b))
        #expect(left.size > 0 && abs(left.sum - right.sum) <= 1e-6 * left.size, sourceLocation: sourceLocation)
    }
}

@Suite struct PoolingOpTests {
    @Test(arguments: [[1, 2, 2, 1], [2, 4, 6, 3], [1, 5, 7, 2], [2, 6, 6, 17], [3, 28, 28, 16], [1, 3, 3, 40]])
    func pooling(_ shape: [Int]) {
        for (window, stride) in [(2, 2), (2, 1), (3, 2), (3, 3)] where min(shape[1], shape[2]) >= window {
            check([Sample.spaced(shape, seed: 1)]) { $0[0].maxPooled(window, stride: stride) }
            check([Sample.uniform(shape, seed: 2)]) { $0[0].averagePooled(window, stride: stride) }
        }
    }

    /// As in PyTorch: a window with a NaN, wherever it stands, has the maximum NaN, and no other has.
    @Test(arguments: [(2, 2), (2, 1), (3, 3), (3, 2)], [1, 3, 8, 16, 17]) func missingNumbersShow(
        _ pooling: (Int, Int), _ c: Int
    ) {
        let (window, stride) = pooling
        for place in 0..<36 {
            var x = Sample.spaced([1, 6, 6, c], seed: 4)
            x[0, place / 6, place % 6, c - 1] = .nan
            let y = Function([6, 6, c]) { $0.maxPooled(window, stride: stride) }(x)
            for row in 0..<y.shape[1] {
                for column in 0..<y.shape[2] {
                    let holds = (row * stride..<row * stride + window).contains(place / 6)
                        && (column * stride..<column * stride + window).contains(place % 6)
                    for channel in 0..<c { #expect(y[0, row, column, channel].isNaN == (holds && channel == c - 1)) }
                }
            }
            if place % 5 == 0 { check([x], slope: nil) { $0[0].maxPooled(window, stride: stride) } }
        }
    }

    /// The same behind a convolution, in the fused kernel: a window of one pixel and ReLU leave the large numbers alone.
    @Test(arguments: [1, 3, 8, 16, 17]) func missingNumbersShowBehindAConvolution(_ c: Int) {
        let (weights, bias) = (
            Node.constant(Tensor(shape: [1, 1, 1, c], repeating: 1)), Node.constant(Tensor(shape: [c]))
        )
        for place in 0..<36 {
            var x = Sample.uniform([1, 6, 6, 1], 1...2, seed: 4)
            x[0, place / 6, place % 6, 0] = .nan
            let pooled = { (x: Node) in conv2d(x, weights, bias, activation: .relu).maxPooled(2) }
            #expect(pooled(.input(shape: [1, 6, 6, 1])).op is PooledConvolution2D)
            let y = Function([6, 6, 1], pooled)(x)
            let own = place / 12 * 3 + place % 6 / 2
            for channel in 0..<c { #expect(y[0, own / 3, own % 3, channel].isNaN) }
            // With few channels a pixel is read together with its neighbours, and they may show what is missing as well.
            if c > 8 && place % 7 == 0 { check([x], slope: nil) { pooled($0[0]) } }
        }
    }

    /// As in PyTorch: the first of several largest values takes the gradient alone.
    @Test func tiesGoToTheFirst() {
        check([Tensor([1, 2, 2, 1, 2, 0, 0, 2, 5, 5, 5, 5, 1, 1, 1, 1], shape: [1, 4, 4, 1])], slope: nil) {
            $0[0].maxPooled(2)
        }
        let x = Node.input(shape: [1, 2, 2, 1])
        let slope = gradients(of: x.maxPooled(2).sum(), withRespectTo: [x])[0]!
        let plan = Plan(inputs: [x], outputs: [slope])
        plan.setInput(0, to: Tensor([1, 3, 3, 3], shape: [1, 2, 2, 1]))
        plan.run()
        #expect(plan.output(0).values == [0, 1, 0, 0])
    }

    @Test(arguments: [[1, 1, 1, 1], [2, 3, 4, 3], [1, 2, 5, 17], [3, 14, 14, 16]]) func upSampling(_ shape: [Int]) {
        for factor in 1...4 { check([Sample.uniform(shape, seed: 1)]) { $0[0].upSampled(factor) } }
    }

    @Test(arguments: [[1, 1, 1, 1, 1], [2, 3, 4, 3, 5], [1, 5, 2, 17, 2], [3, 7, 7, 8, 16], [2, 14, 14, 16, 1]])
    func upSampledConvolution(_ s: [Int]) {
        let x = Sample.uniform(Array(s[..<4]), seed: 1)
        let (w, b) = (Sample.uniform([3, 3, s[3], s[4]], seed: 2), Sample.uniform([s[4]], seed: 3))
        for activation in x.count > 1000 ? [.relu] : [nil, .relu, .sigmoid, .tanh] as [ElementFunction?] {
            let slope: Double? = activation == .relu ? nil : 1e-3
            check([x, w, b], slope: slope) {
                let y = conv2d($0[0].upSampled(2), $0[1], $0[2], activation: activation)
                #expect(folds(y, UpSampledConvolution2D.self))
                return y
            }
            check([x, w], slope: slope) { conv2d($0[0].upSampled(2), $0[1], nil, activation: activation) }
        }
    }

    @Test(arguments: [[1, 2, 2, 1, 1], [2, 4, 6, 3, 5], [1, 5, 7, 2, 17], [3, 28, 28, 1, 16], [2, 14, 14, 16, 8]])
    func pooledConvolution(_ s: [Int]) {
        let x = Sample.uniform(Array(s[..<4]), seed: 1)
        let (w, b) = (Sample.uniform([3, 3, s[3], s[4]], seed: 2), Sample.uniform([s[4]], seed: 3))
        for (stride, padding) in [(1, Padding.same), (1, .valid), (2, .same), (1, .zeros(2))].prefix(
            x.count > 1000 ? 1 : 4)
        {
            let geometry = ConvolutionGeometry(stride: stride, padding: padding)
            let large = geometry.kernelShape(image: x.shape, weights: w.shape)
            guard large.oh >= 2, large.ow >= 2 else { continue }
            check([x, w, b], slope: nil) {
                let y = conv2d($0[0], $0[1], $0[2], stride: stride, padding: padding, activation: .relu).maxPooled(2)
                #expect(folds(y, PooledConvolution2D.self))
                return y
            }
            // The same as its three parts, one by one.
            let nodes = [x, w, b].map { Node.input(shape: $0.shape) }
            let whole = conv2d(nodes[0], nodes[1], nodes[2], stride: stride, padding: padding, activation: .relu)
                .maxPooled(2)
            let linear = conv2d(nodes[0], nodes[1], nodes[2], stride: stride, padding: padding)
            let parts = Node(Pooling2D(function: .max, window: 2, stride: 2), [linear.relu()])
            let direction = Node.constant(Sample.uniform(whole.shape, seed: 9))
            let outputs = [whole, parts].flatMap { y in
                [y] + gradients(of: (y * direction).sum(), withRespectTo: nodes).map { $0! }
            }
            let plan = Plan(inputs: nodes, outputs: outputs)
            for (index, value) in [x, w, b].enumerated() { plan.setInput(index, to: value) }
            plan.run()
            for index in 0..<4 {
                expectClose(plan.output(index), plan.output(index + 4), 1e-5, "whole against parts, output \(index)")
            }
        }
    }
}

/// Whether the node, or the one that its activation is applied to, is the operation.
private func folds<O: Op>(_ node: Node, _ type: O.Type) -> Bool { node.op is O || node.inputs[0].op is O }
