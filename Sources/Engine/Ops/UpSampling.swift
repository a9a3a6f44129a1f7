import CKernels

/// Every pixel repeated `factor` times in both directions: x [N, H, W, C] → [N, H·f, W·f, C].
struct UpSampling2D: Op {
    let factor: Int
    var name: String { "up-sampling" }

    func shape(of inputs: [[Int]]) throws(ShapeError) -> [Int] {
        guard inputs[0].count == 4 else { throw ShapeError(name, inputs, "x [N, H, W, C]") }
        return [inputs[0][0], inputs[0][1] * factor, inputs[0][2] * factor, inputs[0][3]]
    }

    func gradient(of node: Node, upstream: Node) -> [Node?] {
        [Node(UpSampling2DGradient(factor: factor), [upstream])]
    }

    func reference(_ inputs: [Tensor]) -> Tensor {
        var y = Tensor(shape: try! shape(of: [inputs[0].shape]))
        for i in indices(of: y.shape) {
            y[i[0], i[1], i[2], i[3]] = inputs[0][i[0], i[1] / factor, i[2] / factor, i[3]]
        }
        return y
    }

    func kernel(_ context: KernelContext) -> Kernel {
        let s = context.inputs[0].shape
        let (x, y, factor) = (context.inputs[0].pointer, context.output.pointer, factor)
        let (n, h, w, c) = (s[0], s[1], s[2], s[3])
        return { kernels_upsample_nearest_forward(n, h, w, c, factor, x, y) }
    }
}

/// The sum over each block of repeated pixels: g [N, H·f, W·f, C] → [N, H, W, C].
struct UpSampling2DGradient: Op {
    let factor: Int
    var name: String { "up-sampling gradient" }

    func shape(of inputs: [[Int]]) -> [Int] {
        [inputs[0][0], inputs[0][1] / factor, inputs[0][2] / factor, inputs[0][3]]
    }

    func reference(_ inputs: [Tensor]) -> Tensor {
        var dx = Tensor(shape: shape(of: [inputs[0].shape]))
        for i in indices(of: inputs[0].shape) {
            dx[i[0], i[1] / factor, i[2] / factor, i[3]] += inputs[0][i[0], i[1], i[2], i[3]]
        }
        return dx
    }

    func kernel(_ context: KernelContext) -> Kernel {
        let s = context.output.shape
        let (g, dx, factor) = (context.inputs[0].pointer, context.output.pointer, factor)
        let (n, h, w, c) = (s[0], s[1], s[2], s[3])
        return { kernels_upsample_nearest_backward(n, h, w, c, factor, g, dx) }
    }
}

extension Node {
    /// Every pixel repeated `factor` times in both directions.
    public func upSampled(_ factor: Int) -> Node { Node(UpSampling2D(factor: factor), [self]) }
}
