import CKernels
import Foundation
import Testing

/// The C kernels against the definitions, written as plain loops in double precision. Each shape runs with vectors of
/// 4, 8 and 16 floats (as far as the machine has them) and with one to three threads.
@Suite(.serialized) struct ConvolutionKernelTests {
    /// Height, width, channels in and out, kernel height and width, stride, padding at the top and left, and at the
    /// bottom and right.
    static let shapes: [[Int]] = [
        // The layers that the chapters use.
        [28, 28, 1, 16, 3, 3, 1, 1, 1], [14, 14, 16, 8, 3, 3, 1, 1, 1], [7, 7, 8, 8, 3, 3, 1, 1, 1],
        [14, 14, 8, 16, 3, 3, 1, 1, 1], [28, 28, 16, 1, 3, 3, 1, 1, 1], [32, 32, 3, 32, 3, 3, 1, 1, 1],
        [16, 16, 32, 64, 3, 3, 1, 1, 1], [8, 8, 64, 64, 3, 3, 1, 1, 1], [32, 32, 32, 3, 3, 3, 1, 1, 1],
        [28, 28, 1, 32, 3, 3, 2, 1, 1], [14, 14, 32, 64, 3, 3, 2, 0, 1], [7, 7, 64, 128, 3, 3, 2, 1, 1],
        // Transposed convolutions' usual kernel, and odd cases: no overlap, gaps between windows, more padding than
        // kernel, a single pixel, channel counts around the vector lengths.
        [14, 14, 16, 8, 4, 4, 2, 1, 1], [9, 9, 4, 4, 2, 2, 2, 0, 0], [11, 10, 3, 5, 1, 1, 3, 0, 0],
        [3, 4, 2, 3, 1, 1, 1, 2, 2], [1, 1, 70, 70, 1, 1, 1, 0, 0], [5, 1, 6, 7, 5, 1, 1, 2, 0],
        [6, 23, 15, 17, 3, 5, 2, 2, 1], [4, 31, 9, 33, 2, 3, 1, 0, 2], [13, 7, 17, 4, 5, 2, 3, 1, 2],
        [10, 19, 2, 2, 4, 4, 3, 2, 0], [2, 40, 5, 12, 2, 5, 2, 1, 1], [40, 65, 33, 6, 3, 3, 1, 1, 1],
    ]

    @Test(arguments: shapes)
    func agreesWithTheDefinition(_ s: [Int]) {
        let images = s[2] * s[3] > 1000 ? 1 : 2  // the plain loops take their time
        let rows = (s[0] + s[7] + s[8] - s[4]) / s[6] + 1, columns = (s[1] + s[7] + s[8] - s[5]) / s[6] + 1
        var shape = kernels_conv2d_shape(
            n: images, h: s[0], w: s[1], c: s[2], o: s[3], kh: s[4], kw: s[5], stride: s[6], pad_top: s[7],
            pad_left: s[7], oh: rows, ow: columns)
        var random = Numbers()
        let large = images * shape.h * shape.w * shape.c, small = images * rows * columns * shape.o
        let count = shape.kh * shape.kw * shape.c * shape.o
        let x = random.next(large), z = random.next(small), weights = random.next(count)
        let bias = random.next(shape.o), biasOfLarge = random.next(shape.c)
        let maskOfX = random.next(large), maskOfZ = random.next(small)
        let maskedX = zip(x, maskOfX).map { $1 > 0 ? $0 : 0 }, maskedZ = zip(z, maskOfZ).map { $1 > 0 ? $0 : 0 }

        let definition = Definition(shape: shape)
        let forward = definition.forward(x, weights), forwardOfMasked = definition.forward(maskedX, weights)
        let transposed = definition.transposed(z, weights), transposedOfMasked = definition.transposed(maskedZ, weights)
        let gradient = definition.gradient(x, maskedZ), gradientOfTransposed = definition.gradient(maskedX, z)
        let activations = [KERNELS_ACTIVATION_NONE, KERNELS_ACTIVATION_RELU, KERNELS_ACTIVATION_SIGMOID]

        let threads = kernels_threads()
        defer {
            kernels_set_threads(threads)
            kernels_conv2d_set_lanes(16)
        }
        for lanes in [4, 8, 16] {
            kernels_set_threads(Int32(1 + (s[0] + lanes / 4) % 3))
            kernels_conv2d_set_lanes(Int32(lanes))
            // Not-a-number everywhere else, so that a kernel that reads what it has not written fails.
            var scratch = Scratch(count: kernels_conv2d_scratch_floats(&shape))
            var y = unwritten(small), dx = unwritten(large), dw = unwritten(count)
            var db = unwritten(shape.o), dbOfLarge = unwritten(shape.c)

            for activation in activations {
                kernels_conv2d_forward(&shape, x, weights, bias, activation, &y, scratch.fresh())
                #expect(error(y, activated(forward, bias, activation)) < tolerance)
                kernels_conv2d_transposed_forward(&shape, z, weights, biasOfLarge, activation, &dx, scratch.fresh())
                #expect(error(dx, activated(transposed, biasOfLarge, activation)) < tolerance)
            }
            kernels_conv2d_forward(&shape, x, weights, nil, KERNELS_ACTIVATION_NONE, &y, scratch.fresh())
            #expect(error(y, forward) < tolerance)

            kernels_conv2d_backward_data(&shape, z, nil, weights, &dx, scratch.fresh())
            #expect(error(dx, transposed) < tolerance)
            kernels_conv2d_backward_data(&shape, z, maskOfZ, weights, &dx, scratch.fresh())
            #expect(error(dx, transposedOfMasked) < tolerance)
            kernels_conv2d_backward_weights(&shape, x, maskedZ, nil, &dw, nil, scratch.fresh())
            #expect(error(dw, gradient) < tolerance)
            kernels_conv2d_backward_weights(&shape, x, z, maskOfZ, &dw, &db, scratch.fresh())
            #expect(error(dw, gradient) < tolerance)
            #expect(error(db, sums(maskedZ, of: shape.o)) < tolerance)

            kernels_conv2d_transposed_backward_data(&shape, x, maskOfX, weights, &y, scratch.fresh())
            #expect(error(y, forwardOfMasked) < tolerance)
            kernels_conv2d_transposed_backward_weights(&shape, z, x, maskOfX, &dw, &dbOfLarge, scratch.fresh())
            #expect(error(dw, gradientOfTransposed) < tolerance)
            #expect(error(dbOfLarge, sums(maskedX, of: shape.c)) < tolerance)
            #expect(scratch.isIntact)
        }
    }

    /// The fused operations against their parts, which the other tests hold to the definitions.
    @Test(arguments: shapes)
    func poolsBehindAConvolution(_ s: [Int]) {
        let images = 3
        let rows = (s[0] + s[7] + s[8] - s[4]) / s[6] + 1, columns = (s[1] + s[7] + s[8] - s[5]) / s[6] + 1
        guard rows > 1, columns > 1 else { return }
        var shape = kernels_conv2d_shape(
            n: images, h: s[0], w: s[1], c: s[2], o: s[3], kh: s[4], kw: s[5], stride: s[6], pad_top: s[7],
            pad_left: s[7], oh: rows, ow: columns)
        var pooling = kernels_pool2d_shape(
            n: images, h: rows, w: columns, c: shape.o, window: 2, stride: 2, oh: rows / 2, ow: columns / 2)
        var random = Numbers()
        let x = random.next(images * s[0] * s[1] * s[2]), weights = random.next(s[4] * s[5] * s[2] * s[3])
        let bias = random.next(s[3]), small = images * (rows / 2) * (columns / 2) * s[3], dy = random.next(small)

        var parts = Scratch(count: kernels_conv2d_scratch_floats(&shape))
        var large = unwritten(images * rows * columns * s[3]), gradient = large
        var y = unwritten(small), dx = unwritten(x.count), dw = unwritten(weights.count), db = unwritten(s[3])
        kernels_conv2d_forward(&shape, x, weights, bias, KERNELS_ACTIVATION_RELU, &large, parts.fresh())
        kernels_maxpool2d_forward(&pooling, large, &y)
        kernels_maxpool2d_backward(&pooling, large, y, dy, &gradient)
        kernels_conv2d_backward_data(&shape, gradient, large, weights, &dx, parts.fresh())
        kernels_conv2d_backward_weights(&shape, x, gradient, large, &dw, &db, parts.fresh())

        var scratch = Scratch(count: kernels_pooled_conv2d_scratch_floats(&shape))
        var fusedY = unwritten(small), winners = [UInt8](repeating: 9, count: small)
        var fusedDX = unwritten(x.count), fusedDW = unwritten(weights.count), fusedDB = unwritten(s[3])
        kernels_pooled_conv2d_forward(&shape, x, weights, bias, &fusedY, &winners, scratch.fresh())
        kernels_pooled_conv2d_backward_data(&shape, dy, fusedY, winners, weights, &fusedDX, scratch.fresh())
        kernels_pooled_conv2d_backward_weights(&shape, x, dy, fusedY, winners, &fusedDW, &fusedDB, scratch.fresh())
        #expect(error(fusedY, y.map(Double.init)) < tolerance)
        #expect(error(fusedDX, dx.map(Double.init)) < tolerance)
        #expect(error(fusedDW, dw.map(Double.init)) < tolerance)
        #expect(error(fusedDB, db.map(Double.init)) < tolerance)
        #expect(scratch.isIntact)
    }

    /// Height, width, channels in and out.
    @Test(arguments: [[7, 7, 8, 16], [14, 14, 16, 1], [8, 8, 64, 32], [16, 16, 32, 3], [1, 1, 2, 5], [3, 9, 17, 20]])
    func upsamplesBeforeAConvolution(_ s: [Int]) {
        let (h, w, c, o) = (s[0], s[1], s[2], s[3]), images = 3
        var shape = kernels_conv2d_shape(
            n: images, h: 2 * h, w: 2 * w, c: c, o: o, kh: 3, kw: 3, stride: 1, pad_top: 1, pad_left: 1, oh: 2 * h,
            ow: 2 * w)
        var random = Numbers()
        let x = random.next(images * h * w * c), weights = random.next(9 * c * o), bias = random.next(o)
        let dy = random.next(images * 4 * h * w * o), mask = random.next(dy.count)

        var parts = Scratch(count: kernels_conv2d_scratch_floats(&shape))
        var large = unwritten(4 * x.count), gradient = large
        var y = unwritten(dy.count), dx = unwritten(x.count), dw = unwritten(weights.count), db = unwritten(o)
        kernels_upsample_nearest_forward(images, h, w, c, 2, x, &large)
        kernels_conv2d_forward(&shape, large, weights, bias, KERNELS_ACTIVATION_RELU, &y, parts.fresh())
        kernels_conv2d_backward_data(&shape, dy, mask, weights, &gradient, parts.fresh())
        kernels_upsample_nearest_backward(images, h, w, c, 2, gradient, &dx)
        kernels_conv2d_backward_weights(&shape, large, dy, mask, &dw, &db, parts.fresh())

        var scratch = Scratch(count: kernels_upsampled_conv2d_scratch_floats(images, h, w, c, o))
        var fusedY = unwritten(y.count), fusedDX = unwritten(x.count), fusedDW = unwritten(dw.count)
        var fusedDB = unwritten(o)
        kernels_upsampled_conv2d_forward(
            images, h, w, c, o, x, weights, bias, KERNELS_ACTIVATION_RELU, &fusedY, scratch.fresh())
        kernels_upsampled_conv2d_backward_data(
            images, h, w, c, o, dy, mask, weights, &fusedDX, scratch.fresh())
        kernels_upsampled_conv2d_backward_weights(
            images, h, w, c, o, x, dy, mask, &fusedDW, &fusedDB, scratch.fresh())
        #expect(error(fusedY, y.map(Double.init)) < tolerance)
        #expect(error(fusedDX, dx.map(Double.init)) < tolerance)
        #expect(error(fusedDW, dw.map(Double.init)) < tolerance)
        #expect(error(fusedDB, db.map(Double.init)) < tolerance)
        #expect(scratch.isIntact)
    }

    @Test func isTheSameTwice() {
        var shape = kernels_conv2d_shape(
            n: 7, h: 14, w: 14, c: 16, o: 8, kh: 3, kw: 3, stride: 1, pad_top: 1, pad_left: 1, oh: 14, ow: 14)
        var random = Numbers()
        let x = random.next(7 * 14 * 14 * 16), dy = random.next(7 * 14 * 14 * 8)
        var first = unwritten(9 * 16 * 8), second = first, db = unwritten(8)
        var scratch = Scratch(count: kernels_conv2d_scratch_floats(&shape))
        kernels_conv2d_backward_weights(&shape, x, dy, nil, &first, &db, scratch.fresh())
        kernels_conv2d_backward_weights(&shape, x, dy, nil, &second, &db, scratch.fresh())
        #expect(error(first, second.map(Double.init)) == 0)
    }

    /// Height, width, channels, window, stride.
    @Test(arguments: [
        [28, 28, 16, 2, 2], [14, 14, 8, 2, 2], [16, 16, 64, 2, 2], [8, 9, 32, 2, 2], [7, 7, 3, 2, 2], [9, 7, 5, 3, 2],
        [10, 10, 4, 2, 3], [6, 6, 1, 3, 1], [11, 8, 17, 1, 2], [5, 5, 2, 5, 5],
    ])
    func poolsAsDefined(_ s: [Int]) {
        let (h, w, c, window, stride) = (s[0], s[1], s[2], s[3], s[4])
        let oh = (h - window) / stride + 1, ow = (w - window) / stride + 1, images = 3
        var shape = kernels_pool2d_shape(n: images, h: h, w: w, c: c, window: window, stride: stride, oh: oh, ow: ow)
        var random = Numbers()
        // Coarse values, so that a window often holds its maximum more than once.
        let x = random.next(images * h * w * c).map { ($0 * 2).rounded() }
        let dy = random.next(images * oh * ow * c)
        var most = [Float](repeating: -.infinity, count: dy.count), mean = [Double](repeating: 0, count: dy.count)
        var dxOfMost = [Double](repeating: 0, count: x.count), dxOfMean = dxOfMost
        for n in 0..<images {
            for oy in 0..<oh {
                for ox in 0..<ow {
                    for k in 0..<c {
                        let to = ((n * oh + oy) * ow + ox) * c + k
                        var winner = 0
                        for i in 0..<window * window {
                            let from = ((n * h + oy * stride + i / window) * w + ox * stride + i % window) * c + k
                            if x[from] > most[to] { (most[to], winner) = (x[from], from) }
                            mean[to] += Double(x[from]) / Double(window * window)
                            dxOfMean[from] += Double(dy[to]) / Double(window * window)
                        }
                        dxOfMost[winner] += Double(dy[to])
                    }
                }
            }
        }
        var y = unwritten(dy.count), dx = unwritten(x.count)
        kernels_maxpool2d_forward(&shape, x, &y)
        #expect(error(y, most.map(Double.init)) == 0)
        kernels_maxpool2d_backward(&shape, x, y, dy, &dx)
        #expect(error(dx, dxOfMost) < tolerance)
        kernels_avgpool2d_forward(&shape, x, &y)
        #expect(error(y, mean) < tolerance)
        kernels_avgpool2d_backward(&shape, dy, &dx)
        #expect(error(dx, dxOfMean) < tolerance)
    }

    /// Height, width, channels, factor.
    @Test(arguments: [[7, 7, 8, 2], [14, 14, 16, 2], [3, 5, 7, 2], [4, 3, 32, 3], [5, 2, 1, 1]])
    func repeatsPixels(_ s: [Int]) {
        let (h, w, c, factor) = (s[0], s[1], s[2], s[3]), images = 2
        var random = Numbers()
        let x = random.next(images * h * w * c), dy = random.next(x.count * factor * factor)
        var repeated = unwritten(dy.count), gradient = [Double](repeating: 0, count: x.count)
        for n in 0..<images {
            for row in 0..<h * factor {
                for column in 0..<w * factor {
                    for k in 0..<c {
                        let large = ((n * h * factor + row) * w * factor + column) * c + k
                        let small = ((n * h + row / factor) * w + column / factor) * c + k
                        repeated[large] = x[small]
                        gradient[small] += Double(dy[large])
                    }
                }
            }
        }
        var y = unwritten(dy.count), dx = unwritten(x.count)
        kernels_upsample_nearest_forward(images, h, w, c, factor, x, &y)
        #expect(error(y, repeated.map(Double.init)) == 0)
        kernels_upsample_nearest_backward(images, h, w, c, factor, dy, &dx)
        #expect(error(dx, gradient) < tolerance)
    }
}

/// Convolution as it is defined, in double precision.
private struct Definition {
    let shape: kernels_conv2d_shape

    /// Calls `body` with every pair of pixels and the weights between them: indices of their first channels.
    private func forEachPair(_ body: (Int, Int, Int) -> Void) {
        let s = shape
        for n in 0..<s.n {
            for oy in 0..<s.oh {
                for ox in 0..<s.ow {
                    for ky in 0..<s.kh {
                        for kx in 0..<s.kw {
                            let iy = oy * s.stride + ky - s.pad_top, ix = ox * s.stride + kx - s.pad_left
                            guard iy >= 0, iy < s.h, ix >= 0, ix < s.w else { continue }
                            body(((n * s.h + iy) * s.w + ix) * s.c, (ky * s.kw + kx) * s.c * s.o,
                                 ((n * s.oh + oy) * s.ow + ox) * s.o)
                        }
                    }
                }
            }
        }
    }

    func forward(_ x: [Float], _ weights: [Float]) -> [Double] {
        sum(count: shape.n * shape.oh * shape.ow * shape.o, x, weights) { y, x, weights, c, o, i, w, j in
            y[j + o] += Double(x[i + c]) * Double(weights[w])
        }
    }

    func transposed(_ y: [Float], _ weights: [Float]) -> [Double] {
        sum(count: shape.n * shape.h * shape.w * shape.c, y, weights) { x, y, weights, c, o, i, w, j in
            x[i + c] += Double(y[j + o]) * Double(weights[w])
        }
    }

    func gradient(_ x: [Float], _ dy: [Float]) -> [Double] {
        sum(count: shape.kh * shape.kw * shape.c * shape.o, x, dy) { dw, x, dy, c, o, i, w, j in
            dw[w] += Double(x[i + c]) * Double(dy[j + o])
        }
    }

    /// Calls `add` with the result so far, both factors, a channel in and out, and the pair's indices (that of the
    /// weights with its channels).
    private func sum(
        count: Int, _ a: [Float], _ b: [Float],
        add: (UnsafeMutablePointer<Double>, UnsafePointer<Float>, UnsafePointer<Float>, Int, Int, Int, Int, Int) -> Void
    ) -> [Double] {
        var result = [Double](repeating: 0, count: count)
        result.withUnsafeMutableBufferPointer { result in
            let to = result.baseAddress!
            a.withUnsafeBufferPointer { a in
                b.withUnsafeBufferPointer { b in
                    forEachPair { i, w, j in
                        for c in 0..<shape.c {
                            for o in 0..<shape.o {
                                add(to, a.baseAddress!, b.baseAddress!, c, o, i, w + c * shape.o + o, j)
                            }
                        }
                    }
                }
            }
        }
        return result
    }
}

/// Scratch memory full of not-a-number, with a fence behind it.
private struct Scratch {
    private var floats: [Float]
    private let count: Int
    private let fence: Float = 123

    init(count: Int) {
        self.count = count
        floats = unwritten(count) + [Float](repeating: fence, count: 64)
    }

    mutating func fresh() -> UnsafeMutablePointer<Float> {
        floats.withUnsafeMutableBufferPointer { buffer in
            for i in 0..<count { buffer[i] = .nan }
            return buffer.baseAddress!
        }
    }

    var isIntact: Bool { floats[count...].allSatisfy { $0 == fence } }
}

private func unwritten(_ count: Int) -> [Float] { [Float](repeating: .nan, count: count) }

private func activated(_ values: [Double], _ bias: [Float], _ activation: kernels_activation) -> [Double] {
    values.indices.map { i in
        let value = values[i] + Double(bias[i % bias.count])
        return switch activation {
        case KERNELS_ACTIVATION_RELU: max(value, 0)
        case KERNELS_ACTIVATION_SIGMOID: 1 / (1 + exp(-value))
        default: value
        }
    }
}

private func sums(_ values: [Float], of channels: Int) -> [Double] {
    var sums = [Double](repeating: 0, count: channels)
    for (i, value) in values.enumerated() { sums[i % channels] += Double(value) }
    return sums
}

/// Rounding of floats stays below this; a wrong index is off by about 1.
private let tolerance = 3e-5

/// The largest difference, in units of the values' spread; infinite for a number that was not written.
private func error(_ values: [Float], _ expected: [Double]) -> Double {
    let spread = (expected.reduce(0) { $0 + $1 * $1 } / Double(max(1, expected.count))).squareRoot() + 1
    return zip(values, expected).reduce(values.count == expected.count ? 0 : .infinity) { most, pair in
        let difference = abs(Double(pair.0) - pair.1) / spread
        return difference <= most ? most : (difference.isNaN ? .infinity : difference)
    }
}

/// Uniform numbers in −1 ..< 1 (a linear congruential generator; Knuth, 1997).
private struct Numbers {
    private var state: UInt64 = 42

    mutating func next(_ count: Int) -> [Float] {
        (0..<count).map { _ in
            state = state &* 6_364_136_223_846_793_005 &+ 1_442_695_040_888_963_407
            return Float(state >> 40) / Float(1 << 23) - 1
        }
    }
}
