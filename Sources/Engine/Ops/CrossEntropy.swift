import CKernels
import Foundation

/// Mean of −log softmax(x)[label] in nats: logits [N, C], labels [N] → scalar. Labels are class numbers stored as
/// floats; one outside 0..<C gives NaN, which training reports.
struct CrossEntropy: Op {
    var name: String { "cross-entropy" }
    var discreteInputs: [Int] { [1] }

    func shape(of inputs: [[Int]]) throws(ShapeError) -> [Int] {
        guard inputs[0].count == 2, inputs[1] == [inputs[0][0]] else {
            throw ShapeError(name, inputs, "logits [N, C] and labels [N]")
        }
        return []
    }

    func gradient(of node: Node, upstream: Node) -> [Node?] {
        [Node(CrossEntropyGradient(), [node.inputs[0], node.inputs[1], upstream]), nil]
    }

    func reference(_ inputs: [Tensor]) -> Tensor {
        let logProbabilities = Softmax(isLogarithm: true).reference([inputs[0]])
        let (rows, classes) = (inputs[0].shape[0], inputs[0].shape[1])
        let sum = (0..<rows).reduce(0.0) { sum, row in
            let label = inputs[1][row]
            return sum - (label >= 0 && label < Float(classes) ? Double(logProbabilities[row, Int(label)]) : .nan)
        }
        return Tensor([Float(sum / Double(rows))], shape: [])
    }

    func kernel(_ context: KernelContext) -> Kernel {
        let (x, labels, y) = (context.inputs[0].pointer, context.inputs[1].pointer, context.output.pointer)
        let (rows, classes) = (context.inputs[0].shape[0], context.inputs[0].shape[1])
        return { y[0] = Float(kernels_cross_entropy_sum(rows, classes, x, labels) / Double(rows)) }
    }
}

/// upstream / N · (softmax(x) − one-hot(label)): logits [N, C], labels [N], upstream scalar → [N, C].
struct CrossEntropyGradient: Op {
    var name: String { "cross-entropy gradient" }

    func shape(of inputs: [[Int]]) -> [Int] { inputs[0] }

    func reference(_ inputs: [Tensor]) -> Tensor {
        var result = Softmax(isLogarithm: false).reference([inputs[0]])
        let scale = inputs[2].values[0] / Float(inputs[0].shape[0])
        for row in 0..<inputs[0].shape[0] {
            let label = inputs[1][row]
            if label >= 0, label < Float(inputs[0].shape[1]) { result[row, Int(label)] -= 1 }
        }
        return Tensor(result.values.map { $0 * scale }, shape: result.shape)
    }

    func kernel(_ context: KernelContext) -> Kernel {
        let (x, labels, g) = (context.inputs[0].pointer, context.inputs[1].pointer, context.inputs[2].pointer)
        let (rows, classes, dx) = (context.inputs[0].shape[0], context.inputs[0].shape[1], context.output.pointer)
        return { kernels_cross_entropy_gradient(rows, classes, g[0] / Float(rows), x, labels, dx) }
    }
}

/// Mean cross-entropy in nats of logits [N, C] and class numbers [N].
public func crossEntropy(logits: Node, labels: Node) -> Node { Node(CrossEntropy(), [logits, labels]) }
