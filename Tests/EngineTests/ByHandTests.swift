import Foundation
import Testing

@testable import Engine

/// Small cases whose results follow by hand, where the definitions and the kernels could be wrong in the same way.
@Suite struct ByHandTests {
    /// Extents of the image, window and stride; how many zeros stand before the first row and the first column. As
    /// TensorFlow documents it: ⌈extent / stride⌉ outputs, half of the zeros before, the odd one behind.
    @Test(arguments: [
        ([4, 4], 3, 2, [0, 0]), ([5, 4], 3, 2, [1, 0]), ([4, 7], 3, 2, [0, 1]), ([4, 5], 2, 1, [0, 0]),
        ([6, 5], 5, 2, [1, 2]), ([6, 7], 4, 1, [1, 1]), ([7, 6], 4, 3, [1, 0]), ([5, 8], 2, 3, [0, 0]),
    ] as [([Int], Int, Int, [Int])])
    func samePaddingPutsTheOddZeroBehind(_ extents: [Int], _ window: Int, _ stride: Int, _ before: [Int]) {
        let x = Tensor((1...extents[0] * extents[1]).map(Float.init), shape: [1] + extents + [1])
        // Every weight tells its place.
        let w = Tensor((0..<window * window).map { 1 + 100 * Float($0) }, shape: [window, window, 1, 1])
        let y = Function(Array(x.shape.dropFirst())) { conv2d($0, .constant(w), nil, stride: stride, padding: .same) }(x)
        #expect(y.shape == [1, (extents[0] + stride - 1) / stride, (extents[1] + stride - 1) / stride, 1])
        for row in 0..<y.shape[1] {
            for column in 0..<y.shape[2] {
                var sum: Float = 0
                for i in 0..<window {
                    for j in 0..<window {
                        let (r, c) = (row * stride + i - before[0], column * stride + j - before[1])
                        guard (0..<extents[0]).contains(r), (0..<extents[1]).contains(c) else { continue }
                        sum += x[0, r, c, 0] * w[i, j, 0, 0]
                    }
                }
                #expect(y[0, row, column, 0] == sum)
            }
        }
        // The transposed convolution spreads a pixel over the window that saw it.
        for (row, column) in [(0, 0), (y.shape[1] - 1, y.shape[2] - 1)] {
            var pixel = Tensor(shape: y.shape)
            pixel[0, row, column, 0] = 1
            let spread = Function(Array(y.shape.dropFirst())) {
                conv2dTransposed($0, .constant(w), nil, stride: stride, padding: .same)
            }(pixel)
            #expect(spread.shape == [1, y.shape[1] * stride, y.shape[2] * stride, 1])
            let total = (0..<2).map { max((y.shape[$0 + 1] - 1) * stride + window - y.shape[$0 + 1] * stride, 0) / 2 }
            for r in 0..<spread.shape[1] {
                for c in 0..<spread.shape[2] {
                    let (i, j) = (r - row * stride + total[0], c - column * stride + total[1])
                    let inside = (0..<window).contains(i) && (0..<window).contains(j)
                    #expect(spread[0, r, c, 0] == (inside ? w[i, j, 0, 0] : 0))
                }
            }
        }
    }

    /// ε is added to the variance: numbers far smaller than √ε stay small. (−1, 1)/1000 has the variance 10⁻⁶.
    @Test func epsilonIsAddedToVariances() {
        let x = Tensor([-1e-3, 1e-3, 1e-3, -1e-3], shape: [2, 2])
        let expected = 1e-3 / (1e-6 + 1e-4).squareRoot()
        let (one, zero) = (Node.constant(Tensor([1, 1])), Node.constant(Tensor([0, 0])))
        let byRow = Function([2]) { $0.layerNormalized(scale: one, shift: zero, epsilon: 1e-4) }(x)
        #expect(abs(Double(byRow[0, 1]) - expected) < 1e-6 && abs(Double(byRow[0, 0]) + expected) < 1e-6)
        let input = Node.input(shape: [2, 2])
        let plan = Plan(inputs: [input], outputs: [BatchNorm(2, epsilon: 1e-4)(input, .training)])
        plan.setInput(0, to: x)
        plan.run()
        #expect(abs(Double(plan.output(0)[1, 0]) - expected) < 1e-6)
        // In use: zeros and ones are the statistics of a layer that has seen nothing.
        let used = Function([2]) { BatchNorm(2, epsilon: 3)($0, .inference) }(Tensor([2, -4], shape: [1, 2]))
        #expect(used.values == [1, -2])
        // Constant rows become the shift.
        let flat = Function([2]) { LayerNorm(2)($0, .inference) }(Tensor([5, 5], shape: [1, 2]))
        #expect(flat.values == [0, 0])
    }

    /// Layers begin as their comments say.
    @Test func layersBeginAsTheySay() {
        var random = Random(seed: 8)
        let memory = LSTM(3, 2, using: &random)
        #expect(memory.bias.value.values == [0, 0, 1, 1, 0, 0, 0, 0], "the forget gate's bias is 1")
        let embedding = Embedding(2_000, 4, using: &random).weight.value.values.map(abs).max()!
        #expect(embedding <= 0.05 && embedding > 0.0499)
        // The variance is kept from `inputs` to `outputs`: 9 · 4 numbers come in.
        let transposed = ConvTranspose2D(4, 400, activation: .relu, using: &random).weight.value.values
        let square = transposed.reduce(0.0) { $0 + Double($1 * $1) } / Double(transposed.count)
        #expect(abs(square / (2 / 36) - 1) < 0.05)
        #expect(Dense(400, 50, activation: .relu, using: &random).bias!.value.values.allSatisfy { $0 == 0 })
    }

    /// One step of a memory with gates that differ: with a = (i, f, g, o), c = σ(i) tanh(g), h = σ(o) tanh(c).
    @Test func gatesStandInTheirOrder() {
        func sigmoid(_ x: Double) -> Double { 1 / (1 + exp(-x)) }
        let a: [Double] = [0.5, -1, 0.8, 2]
        let bias = Node.constant(Tensor(a.map(Float.init)))
        let none = Node.constant(Tensor(shape: [1, 4])), recurrent = Node.constant(Tensor([0, 0, 0, 0], shape: [1, 4]))
        let y = Function([2, 1]) {
            lstm($0.transposed([1, 0, 2]), weight: none, recurrentWeight: recurrent, bias: bias, returnSequences: true)
                .transposed([1, 0, 2])
        }(Tensor(shape: [1, 2, 1])).values
        let first = sigmoid(a[0]) * tanh(a[2]), second = sigmoid(a[1]) * first + first
        #expect(abs(Double(y[0]) - sigmoid(a[3]) * tanh(first)) < 1e-6)
        #expect(abs(Double(y[1]) - sigmoid(a[3]) * tanh(second)) < 1e-6)
    }

    /// Equal values are looked at for their product with the query over √d: two keys, d = 4.
    @Test func attentionDividesByTheRootOfTheWidth() {
        let q: [Float] = [1, 2, 0, -1], keys: [[Float]] = [[1, 1, 1, 1], [0, 2, 3, -1]]
        var qkv = Tensor(shape: [1, 2, 12])
        for t in 0..<2 {
            for c in 0..<4 { (qkv[0, t, c], qkv[0, t, 4 + c], qkv[0, t, 8 + c]) = (q[c], keys[t][c], t == 0 ? 0 : 1) }
        }
        let y = Function([2, 12]) { attention(qkv: $0, heads: 1) }(qkv)
        // q · k is 2 and 5: a difference of 3, halved.
        #expect(abs(y[0, 0, 0] - 1 / (1 + exp(-1.5))) < 1e-6)
        let causal = Function([2, 12]) { attention(qkv: $0, heads: 1, isCausal: true) }(qkv)
        #expect(causal[0, 0, 0] == 0 && abs(causal[0, 1, 0] - y[0, 1, 0]) < 1e-6)
    }

    /// A row that is looked up twice receives both gradients; kept numbers are scaled by 1/(1 − rate); schedules have
    /// their corners where they say.
    @Test func repeatedRowsDropoutAndSchedules() {
        let table = Node.input(shape: [3, 2])
        let rows = Node.constant(Tensor([1, 1, 0, 1])).gathered(from: table)
        let direction = Node.constant(Tensor([1, 2, 10, 20, 5, 5, 100, 200], shape: [4, 2]))
        let slope = gradients(of: (rows * direction).sum(), withRespectTo: [table])[0]!
        let plan = Plan(inputs: [table], outputs: [slope])
        plan.run()
        #expect(plan.output(0).values == [5, 5, 111, 222, 0, 0])

        let x = Node.input(shape: [1000])
        let dropped = Plan(inputs: [x], outputs: [x.dropout(rate: 0.75, .training)])
        dropped.setInput(0, to: Tensor(shape: [1000], repeating: 3))
        dropped.run()
        #expect(Set(dropped.output(0).values) == [0, 12])

        let steps = Schedule.steps(every: 3, factor: 0.5)
        #expect((0..<7).map(steps.factor) == [1, 1, 1, 0.5, 0.5, 0.5, 0.25])
        let warm = Schedule.warmup(4)
        #expect((0..<6).map(warm.factor) == [0.25, 0.5, 0.75, 1, 1, 1])
        let cosine = Schedule.cosine(total: 10, warmup: 2, floor: 0.5)
        let factors = [0, 1, 2, 6, 10, 50].map(cosine.factor)
        for (found, expected) in zip(factors, [0.5, 1, 1, 0.75, 0.5, 0.5] as [Float]) { #expect(abs(found - expected) < 1e-6) }
    }

    /// x Φ(x) by tables of the normal distribution: Φ(1) = 0.8413447, Φ(2) = 0.9772499.
    @Test func activationsAreTheirTables() {
        let x = Tensor([-2, -1, 0, 1, 2], shape: [1, 5])
        func values(_ function: ElementFunction) -> [Float] { Function([5]) { $0.applying(function) }(x).values }
        func expectValues(_ function: ElementFunction, _ expected: [Float]) {
            for (found, value) in zip(values(function), expected) { #expect(abs(found - value) < 1e-6, "\(function)") }
        }
        expectValues(.gelu, [-0.045_500_3, -0.158_655_3, 0, 0.841_344_7, 1.954_499_7])
        expectValues(.softplus, [0.126_928, 0.313_261_7, 0.693_147_2, 1.313_261_7, 2.126_928])
        expectValues(.sigmoid, [0.119_202_9, 0.268_941_4, 0.5, 0.731_058_6, 0.880_797_1])
        expectValues(.tanh, [-0.964_027_6, -0.761_594_2, 0, 0.761_594_2, 0.964_027_6])
        expectValues(.leakyRelu(slope: 0.25), [-0.5, -0.25, 0, 1, 2])
    }
}
