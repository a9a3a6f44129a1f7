import CKernels

/// The largest or the mean value of square windows: x [N, H, W, C] → [N, H′, W′, C]. A last partial window is left out.
/// A window with a NaN gives NaN.
struct Pooling2D: Op {
    enum Function: Sendable { case max, average }
    let function: Function
    let window: Int
    let stride: Int
    var name: String { function == .max ? "max pool" : "average pool" }

    func shape(of inputs: [[Int]]) throws(ShapeError) -> [Int] {
        let x = inputs[0]
        guard x.count == 4, x[1] >= window, x[2] >= window else {
            throw ShapeError(name, inputs, "x [N, H, W, C] no smaller than the window of \(window)")
        }
        return [x[0], (x[1] - window) / stride + 1, (x[2] - window) / stride + 1, x[3]]
    }

    func gradient(of node: Node, upstream: Node) -> [Node?] {
        // A maximum's place is found again by comparing, so nothing needs to be kept but what is there anyway.
        let seen = function == .max ? [node.inputs[0], node] : []
        let op = Pooling2DGradient(function: function, window: window, stride: stride, imageShape: node.inputs[0].shape)
        return [Node(op, [upstream] + seen)]
    }

    func reference(_ inputs: [Tensor]) -> Tensor {
        let x = inputs[0]
        let shape = try! shape(of: [x.shape])
        var y = Tensor(shape: shape)
        for index in indices(of: shape) {
            let (n, row, column, c) = (index[0], index[1], index[2], index[3])
            var (sum, most) = (0.0, -Float.infinity)
            for i in 0..<window {
                for j in 0..<window {
                    let value = x[n, row * stride + i, column * stride + j, c]
                    sum += Double(value)
                    most = value > most || value.isNaN ? value : most
                }
            }
            y[n, row, column, c] = function == .max ? most : Float(sum / Double(window * window))
        }
        return y
    }

    func kernel(_ context: KernelContext) -> Kernel {
        let shape = poolShape(context.inputs[0].shape, context.output.shape, window, stride)
        let (x, y) = (context.inputs[0].pointer, context.output.pointer)
        switch function {
        case .max: return { withUnsafePointer(to: shape) { kernels_maxpool2d_forward($0, x, y) } }
        case .average: return { withUnsafePointer(to: shape) { kernels_avgpool2d_forward($0, x, y) } }
        }
    }
}

/// g [N, H′, W′, C] → [N, H, W, C]. For a maximum also x and y: the first largest element of a window, row by row,
/// takes its whole gradient. For a mean every element takes its share.
struct Pooling2DGradient: Op {
    let function: Pooling2D.Function
    let window: Int
    let stride: Int
    let imageShape: [Int]
    var name: String { function == .max ? "max pool gradient" : "average pool gradient" }

    func shape(of inputs: [[Int]]) -> [Int] { imageShape }

    func reference(_ inputs: [Tensor]) -> Tensor {
        let g = inputs[0]
        var dx = Tensor(shape: imageShape)
        for index in indices(of: g.shape) {
            let (n, row, column, c) = (index[0], index[1], index[2], index[3])
            window: for i in 0..<window {
                for j in 0..<window {
                    let (y, x) = (row * stride + i, column * stride + j)
                    if function == .average {
                        dx[n, y, x, c] += g[n, row, column, c] / Float(window * window)
                    } else if inputs[1][n, y, x, c] == inputs[2][n, row, column, c] {
                        dx[n, y, x, c] += g[n, row, column, c]
                        break window
                    }
                }
            }
        }
        return dx
    }

    func kernel(_ context: KernelContext) -> Kernel {
        let shape = poolShape(imageShape, context.inputs[0].shape, window, stride)
        let (g, dx) = (context.inputs[0].pointer, context.output.pointer)
        switch function {
        case .max:
            let (x, y) = (context.inputs[1].pointer, context.inputs[2].pointer)
            return { withUnsafePointer(to: shape) { kernels_maxpool2d_backward($0, x, y, g, dx) } }
        case .average: return { withUnsafePointer(to: shape) { kernels_avgpool2d_backward($0, g, dx) } }
        }
    }
}

extension Node {
    /// The largest value of each window.
    public func maxPooled(_ window: Int, stride: Int? = nil) -> Node {
        // A ReLU convolution that is pooled at once need not write out its large image.
        if let convolution = op as? Convolution2D, convolution.activation == .relu, convolution.hasBias, window == 2,
            stride ?? 2 == 2
        {
            return Node(PooledConvolution2D(geometry: convolution.geometry), inputs)
        }
        return Node(Pooling2D(function: .max, window: window, stride: stride ?? window), [self])
    }

    /// The mean of each window.
    public func averagePooled(_ window: Int, stride: Int? = nil) -> Node {
        Node(Pooling2D(function: .average, window: window, stride: stride ?? window), [self])
    }
}

private func poolShape(_ image: [Int], _ output: [Int], _ window: Int, _ stride: Int) -> kernels_pool2d_shape {
    kernels_pool2d_shape(
        n: image[0], h: image[1], w: image[2], c: image[3], window: window, stride: stride, oh: output[1], ow: output[2]
    )
}
