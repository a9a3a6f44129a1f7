import CKernels
import System

/// Two-dimensional convolution with bias and activation:
/// x [N, H, W, C], w [K, K, C, O], b [O] → f(x ∗ w + b) [N, H′, W′, O].
///
/// (A cross-correlation, strictly, as everywhere in this field: the window is not flipped.)
struct Convolution2D: Op {
    let geometry: ConvolutionGeometry
    let activation: ElementFunction?
    let hasBias: Bool
    var name: String { "conv2d" }

    func shape(of inputs: [[Int]]) throws(ShapeError) -> [Int] {
        let (x, w) = (inputs[0], inputs[1])
        guard x.count == 4, w.count == 4, w[2] == x[3], !hasBias || inputs[2] == [w[3]] else {
            throw ShapeError(name, inputs, "x [N, H, W, C], w [K, K, C, O] and b [O]")
        }
        let s = geometry.kernelShape(image: x, weights: w)
        guard s.oh > 0, s.ow > 0 else { throw ShapeError(name, inputs, "an image no smaller than the window") }
        return [x[0], s.oh, s.ow, w[3]]
    }

    func gradient(of node: Node, upstream: Node) -> [Node?] {
        let (x, w) = (node.inputs[0], node.inputs[1])
        let (g, mask) = throughActivation(activation, node, upstream)
        let dx = Node(Convolution2DDataGradient(geometry: geometry, imageShape: x.shape), [g, w] + mask)
        let dw = Node(Convolution2DWeightGradient(geometry: geometry, weightShape: w.shape), [x, g] + mask)
        return [dx, dw] + (hasBias ? [dw.saved] : [])
    }

    func reference(_ inputs: [Tensor]) -> Tensor {
        let (x, w) = (inputs[0].values, inputs[1].values)
        let s = geometry.kernelShape(image: inputs[0].shape, weights: inputs[1].shape)
        var result = Tensor(shape: [s.n, s.oh, s.ow, s.o])
        for n in 0..<s.n {
            for o in 0..<s.o {
                var sums = [Double](repeating: hasBias ? Double(inputs[2][o]) : 0, count: s.oh * s.ow)
                geometry.visit(s) { row, column, ky, kx, iy, ix in
                    for c in 0..<s.c {
                        let weight = w[((ky * s.kw + kx) * s.c + c) * s.o + o]
                        sums[row * s.ow + column] += Double(x[((n * s.h + iy) * s.w + ix) * s.c + c]) * Double(weight)
                    }
                }
                for (pixel, sum) in sums.enumerated() {
                    result[n, pixel / s.ow, pixel % s.ow, o] = Float(activation?.value(sum) ?? sum)
                }
            }
        }
        return result
    }

    func kernel(_ context: KernelContext) -> Kernel {
        var s = geometry.kernelShape(image: context.inputs[0].shape, weights: context.inputs[1].shape)
        let (x, w, y) = (context.inputs[0].pointer, context.inputs[1].pointer, context.output.pointer)
        let bias = hasBias ? context.inputs[2].pointer : nil
        let scratch = context.scratch(floats: kernels_conv2d_scratch_floats(&s))
        let (shape, code) = (s, fusedCode(activation))
        return { withUnsafePointer(to: shape) { kernels_conv2d_forward($0, x, w, bias, code, y, scratch.pointer) } }
    }
}

/// The gradient with respect to the image: g [N, H′, W′, O], w [K, K, C, O] → [N, H, W, C]. A third input, the layer's
/// output, masks g by ReLU's gradient.
struct Convolution2DDataGradient: Op {
    let geometry: ConvolutionGeometry
    let imageShape: [Int]
    var name: String { "conv2d data gradient" }

    func shape(of inputs: [[Int]]) -> [Int] { imageShape }

    func reference(_ inputs: [Tensor]) -> Tensor {
        let g = masked(inputs[0], by: inputs.count > 2 ? inputs[2] : nil)
        let w = inputs[1].values
        let s = geometry.kernelShape(image: imageShape, weights: inputs[1].shape)
        var dx = [Double](repeating: 0, count: imageShape.reduce(1, *))
        for n in 0..<s.n {
            geometry.visit(s) { row, column, ky, kx, iy, ix in
                for c in 0..<s.c {
                    for o in 0..<s.o {
                        dx[((n * s.h + iy) * s.w + ix) * s.c + c] +=
                            g[((n * s.oh + row) * s.ow + column) * s.o + o]
                            * Double(w[((ky * s.kw + kx) * s.c + c) * s.o + o])
                    }
                }
            }
        }
        return Tensor(dx.map(Float.init), shape: imageShape)
    }

    func kernel(_ context: KernelContext) -> Kernel {
        var s = geometry.kernelShape(image: imageShape, weights: context.inputs[1].shape)
        let (g, w, dx) = (context.inputs[0].pointer, context.inputs[1].pointer, context.output.pointer)
        let y = context.inputs.count > 2 ? context.inputs[2].pointer : nil
        let scratch = context.scratch(floats: kernels_conv2d_scratch_floats(&s))
        let shape = s
        return { withUnsafePointer(to: shape) { kernels_conv2d_backward_data($0, g, y, w, dx, scratch.pointer) } }
    }
}

/// The gradients with respect to the weights, and to the bias in `saved`: x [N, H, W, C], g [N, H′, W′, O] →
/// [K, K, C, O]. A third input, the layer's output, masks g by ReLU's gradient.
struct Convolution2DWeightGradient: Op {
    let geometry: ConvolutionGeometry
    let weightShape: [Int]
    var name: String { "conv2d weight gradient" }

    func shape(of inputs: [[Int]]) -> [Int] { weightShape }
    func savedCount(of inputs: [[Int]]) -> Int { weightShape[3] }

    func reference(_ inputs: [Tensor]) -> Tensor {
        let g = masked(inputs[1], by: inputs.count > 2 ? inputs[2] : nil)
        let x = inputs[0].values
        let s = geometry.kernelShape(image: inputs[0].shape, weights: weightShape)
        var dw = [Double](repeating: 0, count: weightShape.reduce(1, *))
        for n in 0..<s.n {
            geometry.visit(s) { row, column, ky, kx, iy, ix in
                for c in 0..<s.c {
                    for o in 0..<s.o {
                        dw[((ky * s.kw + kx) * s.c + c) * s.o + o] +=
                            g[((n * s.oh + row) * s.ow + column) * s.o + o]
                            * Double(x[((n * s.h + iy) * s.w + ix) * s.c + c])
                    }
                }
            }
        }
        return Tensor(dw.map(Float.init), shape: weightShape)
    }

    func referenceSaved(_ inputs: [Tensor]) -> Tensor? {
        sumOverPixels(inputs[1], where: inputs.count > 2 ? inputs[2] : nil)
    }

    func kernel(_ context: KernelContext) -> Kernel {
        var s = geometry.kernelShape(image: context.inputs[0].shape, weights: weightShape)
        let (x, g, dw, db) = (
            context.inputs[0].pointer, context.inputs[1].pointer, context.output.pointer, context.saved
        )
        let y = context.inputs.count > 2 ? context.inputs[2].pointer : nil
        let scratch = context.scratch(floats: kernels_conv2d_scratch_floats(&s))
        let shape = s
        return {
            withUnsafePointer(to: shape) { kernels_conv2d_backward_weights($0, x, g, y, dw, db, scratch.pointer) }
        }
    }
}

/// f(x ∗ w + b): x [N, H, W, C], weight [K, K, C, O], bias [O] → [N, H′, W′, O].
public func conv2d(
    _ x: Node, _ weight: Node, _ bias: Node?, stride: Int = 1, padding: Padding = .same,
    activation: ElementFunction? = nil
) -> Node {
    require(stride > 0, "the stride must be positive, but is \(stride)")
    let folded: ElementFunction? = activation == .relu || activation == .sigmoid ? activation : nil
    let parameters = [weight] + (bias.map { [$0] } ?? [])
    let y: Node
    if let upSampling = x.op as? UpSampling2D, upSampling.factor == 2, weight.shape.prefix(2) == [3, 3], stride == 1,
        padding == .same
    {
        // What was up-sampled need not be written out.
        y = Node(UpSampledConvolution2D(activation: folded, hasBias: bias != nil), [x.inputs[0]] + parameters)
    } else {
        let geometry = ConvolutionGeometry(stride: stride, padding: padding)
        y = Node(Convolution2D(geometry: geometry, activation: folded, hasBias: bias != nil), [x] + parameters)
    }
    return folded == nil ? activation.map(y.applying) ?? y : y
}
