import CKernels

/// Nearest up-sampling by two and a 3×3 convolution behind it as one operation:
/// x [N, H, W, C], w [3, 3, C, O], b [O] → f(up(x) ∗ w + b) [N, 2H, 2W, O].
///
/// The four pixels made from one see only 2×2 different pixels of x, so summing weights first leaves 4/9 of the
/// arithmetic, and the large image of C channels is never written. `conv2d` behind `upSampled(2)` becomes this
/// operation by itself.
struct UpSampledConvolution2D: Op {
    let activation: ElementFunction?
    let hasBias: Bool
    var name: String { "up-sampled conv2d" }

    private var convolution: Convolution2D {
        Convolution2D(geometry: .init(stride: 1, padding: .same), activation: activation, hasBias: hasBias)
    }
    private var upSampling: UpSampling2D { UpSampling2D(factor: 2) }

    func shape(of inputs: [[Int]]) throws(ShapeError) -> [Int] {
        guard inputs[1].prefix(2) == [3, 3] else { throw ShapeError(name, inputs, "a window of 3×3") }
        return try convolution.shape(of: [upSampling.shape(of: [inputs[0]])] + inputs.dropFirst())
    }

    func gradient(of node: Node, upstream: Node) -> [Node?] {
        let (x, w) = (node.inputs[0], node.inputs[1])
        let (g, mask) = throughActivation(activation, node, upstream)
        let dx = Node(UpSampledConvolution2DDataGradient(), [g, w] + mask)
        let dw = Node(UpSampledConvolution2DWeightGradient(weightShape: w.shape), [x, g] + mask)
        return [dx, dw] + (hasBias ? [dw.saved] : [])
    }

    func reference(_ inputs: [Tensor]) -> Tensor {
        convolution.reference([upSampling.reference([inputs[0]])] + inputs.dropFirst())
    }

    func kernel(_ context: KernelContext) -> Kernel {
        let s = context.inputs[0].shape
        let (n, h, w, c, o) = (s[0], s[1], s[2], s[3], context.output.shape[3])
        let (x, weights, y) = (context.inputs[0].pointer, context.inputs[1].pointer, context.output.pointer)
        let (bias, code) = (hasBias ? context.inputs[2].pointer : nil, fusedCode(activation))
        let scratch = context.scratch(floats: kernels_upsampled_conv2d_scratch_floats(n, h, w, c, o))
        return { kernels_upsampled_conv2d_forward(n, h, w, c, o, x, weights, bias, code, y, scratch.pointer) }
    }
}

/// With respect to the small image: g [N, 2H, 2W, O], w [3, 3, C, O] → [N, H, W, C]; a third input masks g as in
/// conv2d.
struct UpSampledConvolution2DDataGradient: Op {
    var name: String { "up-sampled conv2d data gradient" }

    func shape(of inputs: [[Int]]) -> [Int] {
        [inputs[0][0], inputs[0][1] / 2, inputs[0][2] / 2, inputs[1][2]]
    }

    func reference(_ inputs: [Tensor]) -> Tensor {
        let large = Array(inputs[0].shape[..<3]) + [inputs[1].shape[2]]
        let gradient = Convolution2DDataGradient(geometry: .init(stride: 1, padding: .same), imageShape: large)
        return UpSampling2DGradient(factor: 2).reference([gradient.reference(inputs)])
    }

    func kernel(_ context: KernelContext) -> Kernel {
        let s = context.output.shape
        let (n, h, w, c, o) = (s[0], s[1], s[2], s[3], context.inputs[0].shape[3])
        let (g, weights, dx) = (context.inputs[0].pointer, context.inputs[1].pointer, context.output.pointer)
        let y = context.inputs.count > 2 ? context.inputs[2].pointer : nil
        let scratch = context.scratch(floats: kernels_upsampled_conv2d_scratch_floats(n, h, w, c, o))
        return { kernels_upsampled_conv2d_backward_data(n, h, w, c, o, g, y, weights, dx, scratch.pointer) }
    }
}

/// With respect to the weights, and to the bias in `saved`: x [N, H, W, C], g [N, 2H, 2W, O] → [3, 3, C, O].
struct UpSampledConvolution2DWeightGradient: Op {
    let weightShape: [Int]
    var name: String { "up-sampled conv2d weight gradient" }

    func shape(of inputs: [[Int]]) -> [Int] { weightShape }
    func savedCount(of inputs: [[Int]]) -> Int { weightShape[3] }

    func reference(_ inputs: [Tensor]) -> Tensor {
        let gradient = Convolution2DWeightGradient(
            geometry: .init(stride: 1, padding: .same), weightShape: weightShape)
        return gradient.reference([UpSampling2D(factor: 2).reference([inputs[0]])] + inputs.dropFirst())
    }

    func referenceSaved(_ inputs: [Tensor]) -> Tensor? {
        sumOverPixels(inputs[1], where: inputs.count > 2 ? inputs[2] : nil)
    }

    func kernel(_ context: KernelContext) -> Kernel {
        let s = context.inputs[0].shape
        let (n, h, w, c, o) = (s[0], s[1], s[2], s[3], weightShape[3])
        let (x, g, dw, db) = (
            context.inputs[0].pointer, context.inputs[1].pointer, context.output.pointer, context.saved
        )
        let y = context.inputs.count > 2 ? context.inputs[2].pointer : nil
        let scratch = context.scratch(floats: kernels_upsampled_conv2d_scratch_floats(n, h, w, c, o))
        return { kernels_upsampled_conv2d_backward_weights(n, h, w, c, o, x, g, y, dw, db, scratch.pointer) }
    }
}
