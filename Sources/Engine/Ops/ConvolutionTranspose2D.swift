import CKernels
import System

/// The transpose of a convolution, with bias and activation: every pixel of x adds a window of weights to the output.
/// x [N, H, W, O], w [K, K, C, O], b [C] → [N, H′, W′, C], where a convolution with the same weights leads from
/// [N, H′, W′, C] back to [N, H, W, O] (Zeiler and others, 2010).
struct ConvolutionTranspose2D: Op {
    let geometry: ConvolutionGeometry
    let activation: ElementFunction?
    let hasBias: Bool
    var name: String { "conv2d transposed" }

    func shape(of inputs: [[Int]]) throws(ShapeError) -> [Int] {
        let (x, w) = (inputs[0], inputs[1])
        guard x.count == 4, w.count == 4, w[3] == x[3], !hasBias || inputs[2] == [w[2]] else {
            throw ShapeError(name, inputs, "x [N, H, W, O], w [K, K, C, O] and b [C]")
        }
        let height = geometry.imageExtent(of: x[1], kernelSize: w[0])
        let width = geometry.imageExtent(of: x[2], kernelSize: w[1])
        guard height > 0, width > 0 else { throw ShapeError(name, inputs, "less padding, which leaves no image") }
        return [x[0], height, width, w[2]]
    }

    func gradient(of node: Node, upstream: Node) -> [Node?] {
        let (x, w) = (node.inputs[0], node.inputs[1])
        let (g, mask) = throughActivation(activation, node, upstream)
        let dx = Node(ConvolutionTranspose2DDataGradient(geometry: geometry, inputShape: x.shape), [g, w] + mask)
        let dw = Node(ConvolutionTranspose2DWeightGradient(geometry: geometry, weightShape: w.shape), [x, g] + mask)
        return [dx, dw] + (hasBias ? [dw.saved] : [])
    }

    // By definition the gradient of a convolution with respect to its image.
    func reference(_ inputs: [Tensor]) -> Tensor {
        let shape = try! shape(of: inputs.map(\.shape))
        let sums = Convolution2DDataGradient(geometry: geometry, imageShape: shape).reference([inputs[0], inputs[1]])
        return Tensor(
            sums.values.enumerated().map { index, sum in
                let total = Double(sum) + (hasBias ? Double(inputs[2][index % shape[3]]) : 0)
                return Float(activation?.value(total) ?? total)
            }, shape: shape)
    }

    func kernel(_ context: KernelContext) -> Kernel {
        var s = geometry.kernelShape(image: context.output.shape, weights: context.inputs[1].shape)
        let (x, w, y) = (context.inputs[0].pointer, context.inputs[1].pointer, context.output.pointer)
        let bias = hasBias ? context.inputs[2].pointer : nil
        let scratch = context.scratch(floats: kernels_conv2d_scratch_floats(&s))
        let (shape, code) = (s, fusedCode(activation))
        return {
            withUnsafePointer(to: shape) { kernels_conv2d_transposed_forward($0, x, w, bias, code, y, scratch.pointer) }
        }
    }
}

/// With respect to the input: g [N, H′, W′, C], w [K, K, C, O] → [N, H, W, O]; a third input masks g as in conv2d.
struct ConvolutionTranspose2DDataGradient: Op {
    let geometry: ConvolutionGeometry
    let inputShape: [Int]
    var name: String { "conv2d transposed data gradient" }

    func shape(of inputs: [[Int]]) -> [Int] { inputShape }

    func reference(_ inputs: [Tensor]) -> Tensor {
        let g = Tensor(
            masked(inputs[0], by: inputs.count > 2 ? inputs[2] : nil).map(Float.init), shape: inputs[0].shape)
        return Convolution2D(geometry: geometry, activation: nil, hasBias: false).reference([g, inputs[1]])
    }

    func kernel(_ context: KernelContext) -> Kernel {
        var s = geometry.kernelShape(image: context.inputs[0].shape, weights: context.inputs[1].shape)
        let (g, w, dx) = (context.inputs[0].pointer, context.inputs[1].pointer, context.output.pointer)
        let y = context.inputs.count > 2 ? context.inputs[2].pointer : nil
        let scratch = context.scratch(floats: kernels_conv2d_scratch_floats(&s))
        let shape = s
        return {
            withUnsafePointer(to: shape) { kernels_conv2d_transposed_backward_data($0, g, y, w, dx, scratch.pointer) }
        }
    }
}

/// With respect to the weights, and to the bias in `saved`: x [N, H, W, O], g [N, H′, W′, C] → [K, K, C, O].
struct ConvolutionTranspose2DWeightGradient: Op {
    let geometry: ConvolutionGeometry
    let weightShape: [Int]
    var name: String { "conv2d transposed weight gradient" }

    func shape(of inputs: [[Int]]) -> [Int] { weightShape }
    func savedCount(of inputs: [[Int]]) -> Int { weightShape[2] }

    func reference(_ inputs: [Tensor]) -> Tensor {
        let g = Tensor(
            masked(inputs[1], by: inputs.count > 2 ? inputs[2] : nil).map(Float.init), shape: inputs[1].shape)
        return Convolution2DWeightGradient(geometry: geometry, weightShape: weightShape).reference([g, inputs[0]])
    }

    func referenceSaved(_ inputs: [Tensor]) -> Tensor? {
        sumOverPixels(inputs[1], where: inputs.count > 2 ? inputs[2] : nil)
    }

    func kernel(_ context: KernelContext) -> Kernel {
        var s = geometry.kernelShape(image: context.inputs[1].shape, weights: weightShape)
        let (x, g, dw, db) = (
            context.inputs[0].pointer, context.inputs[1].pointer, context.output.pointer, context.saved
        )
        let y = context.inputs.count > 2 ? context.inputs[2].pointer : nil
        let scratch = context.scratch(floats: kernels_conv2d_scratch_floats(&s))
        let shape = s
        return {
            withUnsafePointer(to: shape) {
                kernels_conv2d_transposed_backward_weights($0, x, g, y, dw, db, scratch.pointer)
            }
        }
    }
}

/// f(xᵀ∗w + b): x [N, H, W, O], weight [K, K, C, O], bias [C] → [N, H′, W′, C].
public func conv2dTransposed(
    _ x: Node, _ weight: Node, _ bias: Node?, stride: Int = 1, padding: Padding = .same,
    activation: ElementFunction? = nil
) -> Node {
    require(stride > 0, "the stride must be positive, but is \(stride)")
    let folded: ElementFunction? = activation == .relu || activation == .sigmoid ? activation : nil
    let op = ConvolutionTranspose2D(
        geometry: .init(stride: stride, padding: padding), activation: folded, hasBias: bias != nil)
    let y = Node(op, [x, weight] + (bias.map { [$0] } ?? []))
    return folded == nil ? activation.map(y.applying) ?? y : y
}
