import CKernels

/// Convolution, ReLU and 2×2 max pooling as one operation: x [N, H, W, C], w [K, K, C, O], b [O] → [N, H′/2, W′/2, O].
///
/// The image of O channels before pooling is the largest of a small network and is wanted by nobody else: here it never
/// leaves the cache. `maxPooled(2)` behind a ReLU convolution becomes this operation by itself.
struct PooledConvolution2D: Op {
    let geometry: ConvolutionGeometry
    var name: String { "conv2d with max pool" }

    private var convolution: Convolution2D { Convolution2D(geometry: geometry, activation: .relu, hasBias: true) }
    private var pooling: Pooling2D { Pooling2D(function: .max, window: 2, stride: 2) }

    func shape(of inputs: [[Int]]) throws(ShapeError) -> [Int] {
        try pooling.shape(of: [convolution.shape(of: inputs)])
    }

    /// One byte for each output: which of its four pixels was the largest.
    func savedCount(of inputs: [[Int]]) -> Int { ((try? shape(of: inputs)) ?? []).reduce(1, *) / 4 + 1 }

    func gradient(of node: Node, upstream: Node) -> [Node?] {
        let (x, w) = (node.inputs[0], node.inputs[1])
        let seen = [node, node.saved]
        let dx = Node(PooledConvolution2DDataGradient(geometry: geometry, imageShape: x.shape), [upstream, w] + seen)
        let dw = Node(PooledConvolution2DWeightGradient(geometry: geometry, weightShape: w.shape), [x, upstream] + seen)
        return [dx, dw, dw.saved]
    }

    func reference(_ inputs: [Tensor]) -> Tensor { pooling.reference([convolution.reference(inputs)]) }

    func referenceSaved(_ inputs: [Tensor]) -> Tensor? {
        let y = convolution.reference(inputs)
        let shape = try! pooling.shape(of: [y.shape])
        let places = indices(of: shape).map { index in
            // The first of the largest, row by row.
            let pixels = (0..<4).map { y[index[0], 2 * index[1] + $0 / 2, 2 * index[2] + $0 % 2, index[3]] }
            return UInt8(pixels.firstIndex(where: \.isNaN) ?? pixels.firstIndex(of: pixels.max()!)!)
        }
        return Tensor(shape: [savedCount(of: inputs.map(\.shape))]) { floats in
            let bytes = UnsafeMutableRawBufferPointer(floats)
            for index in bytes.indices { bytes[index] = index < places.count ? places[index] : 0 }
        }
    }

    func kernel(_ context: KernelContext) -> Kernel {
        var s = geometry.kernelShape(image: context.inputs[0].shape, weights: context.inputs[1].shape)
        let (x, w, bias, y) = (
            context.inputs[0].pointer, context.inputs[1].pointer, context.inputs[2].pointer, context.output.pointer
        )
        let winners = UnsafeMutableRawPointer(context.saved).assumingMemoryBound(to: UInt8.self)
        let scratch = context.scratch(floats: kernels_pooled_conv2d_scratch_floats(&s))
        let shape = s
        return {
            withUnsafePointer(to: shape) { kernels_pooled_conv2d_forward($0, x, w, bias, y, winners, scratch.pointer) }
        }
    }
}

/// With respect to the image: g [N, H′/2, W′/2, O], w [K, K, C, O], the operation's output and its winners →
/// [N, H, W, C].
struct PooledConvolution2DDataGradient: Op {
    let geometry: ConvolutionGeometry
    let imageShape: [Int]
    var name: String { "conv2d with max pool data gradient" }

    func shape(of inputs: [[Int]]) -> [Int] { imageShape }

    func reference(_ inputs: [Tensor]) -> Tensor {
        let s = geometry.kernelShape(image: imageShape, weights: inputs[1].shape)
        let large = unpooled(inputs[0], inputs[2], inputs[3], height: s.oh, width: s.ow)
        return Convolution2DDataGradient(geometry: geometry, imageShape: imageShape).reference([large, inputs[1]])
    }

    func kernel(_ context: KernelContext) -> Kernel {
        var s = geometry.kernelShape(image: imageShape, weights: context.inputs[1].shape)
        let (g, w, y) = (context.inputs[0].pointer, context.inputs[1].pointer, context.inputs[2].pointer)
        let winners = UnsafeMutableRawPointer(context.inputs[3].pointer).assumingMemoryBound(to: UInt8.self)
        let (dx, scratch) = (context.output.pointer, context.scratch(floats: kernels_pooled_conv2d_scratch_floats(&s)))
        let shape = s
        return {
            withUnsafePointer(to: shape) {
                kernels_pooled_conv2d_backward_data($0, g, y, winners, w, dx, scratch.pointer)
            }
        }
    }
}

/// With respect to the weights, and to the bias in `saved`: x [N, H, W, C], g, output and winners → [K, K, C, O].
struct PooledConvolution2DWeightGradient: Op {
    let geometry: ConvolutionGeometry
    let weightShape: [Int]
    var name: String { "conv2d with max pool weight gradient" }

    func shape(of inputs: [[Int]]) -> [Int] { weightShape }
    func savedCount(of inputs: [[Int]]) -> Int { weightShape[3] }

    func reference(_ inputs: [Tensor]) -> Tensor {
        let s = geometry.kernelShape(image: inputs[0].shape, weights: weightShape)
        let large = unpooled(inputs[1], inputs[2], inputs[3], height: s.oh, width: s.ow)
        return Convolution2DWeightGradient(geometry: geometry, weightShape: weightShape).reference([inputs[0], large])
    }

    func referenceSaved(_ inputs: [Tensor]) -> Tensor? { sumOverPixels(inputs[1], where: inputs[2]) }

    func kernel(_ context: KernelContext) -> Kernel {
        var s = geometry.kernelShape(image: context.inputs[0].shape, weights: weightShape)
        let (x, g, y) = (context.inputs[0].pointer, context.inputs[1].pointer, context.inputs[2].pointer)
        let winners = UnsafeMutableRawPointer(context.inputs[3].pointer).assumingMemoryBound(to: UInt8.self)
        let (dw, db) = (context.output.pointer, context.saved)
        let scratch = context.scratch(floats: kernels_pooled_conv2d_scratch_floats(&s))
        let shape = s
        return {
            withUnsafePointer(to: shape) {
                kernels_pooled_conv2d_backward_weights($0, x, g, y, winners, dw, db, scratch.pointer)
            }
        }
    }
}

/// The gradient before pooling and ReLU: g where a winner stood and its output y is positive, else 0.
private func unpooled(_ g: Tensor, _ y: Tensor, _ winners: Tensor, height: Int, width: Int) -> Tensor {
    var large = Tensor(shape: [g.shape[0], height, width, g.shape[3]])
    winners.withUnsafeBuffer { winners in
        let places = UnsafeRawBufferPointer(winners)
        for (position, i) in indices(of: g.shape).enumerated() where y[i[0], i[1], i[2], i[3]] > 0 {
            let place = Int(places[position])
            large[i[0], 2 * i[1] + place / 2, 2 * i[2] + place % 2, i[3]] = g[i[0], i[1], i[2], i[3]]
        }
    }
    return large
}
