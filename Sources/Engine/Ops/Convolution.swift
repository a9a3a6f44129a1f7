import CKernels

/// Where a square window may stand on an image.
public enum Padding: Sendable, Equatable {
    /// Only wholly inside.
    case valid
    /// The output has ⌈extent / stride⌉ rows; zeros are added evenly, the odd one at the end (as Keras does).
    case same
    /// This many zeros on every side (as PyTorch does).
    case zeros(Int)
}

/// The geometry of a two-dimensional convolution, shared by the convolution and its transpose.
struct ConvolutionGeometry: Sendable {
    let stride: Int
    let padding: Padding

    /// The output's extent and the padding before the first row, along one axis.
    func extent(of input: Int, kernelSize: Int) -> (output: Int, before: Int) {
        switch padding {
        case .valid: ((input - kernelSize) / stride + 1, 0)
        case .zeros(let zeros): ((input + 2 * zeros - kernelSize) / stride + 1, zeros)
        case .same:
            (
                (input + stride - 1) / stride,
                max(((input + stride - 1) / stride - 1) * stride + kernelSize - input, 0) / 2
            )
        }
    }

    /// The shape that the kernels take: from images [N, H, W, C] with weights [K, K, C, O].
    func kernelShape(image: [Int], weights: [Int]) -> kernels_conv2d_shape {
        let rows = extent(of: image[1], kernelSize: weights[0]), columns = extent(of: image[2], kernelSize: weights[1])
        return kernels_conv2d_shape(
            n: image[0], h: image[1], w: image[2], c: weights[2], o: weights[3], kh: weights[0], kw: weights[1],
            stride: stride, pad_top: rows.before, pad_left: columns.before, oh: rows.output, ow: columns.output)
    }

    /// The smallest image whose convolution has the given shape (the one that a transposed convolution gives back).
    func imageExtent(of output: Int, kernelSize: Int) -> Int {
        switch padding {
        case .valid: (output - 1) * stride + kernelSize
        case .zeros(let zeros): (output - 1) * stride + kernelSize - 2 * zeros
        case .same: output * stride
        }
    }

    /// Every pair of an output pixel and an input pixel that a weight joins.
    func visit(
        _ s: kernels_conv2d_shape, _ body: (_ row: Int, _ column: Int, _ ky: Int, _ kx: Int, _ y: Int, _ x: Int) -> Void
    ) {
        for row in 0..<s.oh {
            for column in 0..<s.ow {
                for ky in 0..<s.kh {
                    for kx in 0..<s.kw {
                        let (y, x) = (row * stride + ky - s.pad_top, column * stride + kx - s.pad_left)
                        if y >= 0, y < s.h, x >= 0, x < s.w { body(row, column, ky, kx, y, x) }
                    }
                }
            }
        }
    }
}

/// Activations that the convolution kernels apply as they write their output.
func fusedCode(_ activation: ElementFunction?) -> kernels_activation {
    switch activation {
    case .relu: KERNELS_ACTIVATION_RELU
    case .sigmoid: KERNELS_ACTIVATION_SIGMOID
    default: KERNELS_ACTIVATION_NONE
    }
}

/// ReLU's gradient is folded into the kernels that follow, which look at the layer's output as they read `upstream`.
/// Any other activation's is a node of its own.
func throughActivation(_ activation: ElementFunction?, _ node: Node, _ upstream: Node) -> (gradient: Node, mask: [Node])
{
    switch activation {
    case nil: (upstream, [])
    case .relu: (upstream, [node])
    case .some(let function): (Node(ElementwiseGradient(function: function), [node, upstream]), [])
    }
}

/// g where y > 0, else 0; for reference kernels.
func masked(_ g: Tensor, by y: Tensor?) -> [Double] {
    guard let y else { return g.values.map(Double.init) }
    return zip(g.values, y.values).map { $1 > 0 ? Double($0) : 0 }
}

/// The gradient of a bias, for reference kernels: the sum of g […, O] over all pixels where y > 0 → [O].
func sumOverPixels(_ g: Tensor, where y: Tensor?) -> Tensor {
    var sums = [Double](repeating: 0, count: g.shape.last!)
    for (index, value) in masked(g, by: y).enumerated() { sums[index % sums.count] += value }
    return Tensor(sums.map(Float.init))
}
