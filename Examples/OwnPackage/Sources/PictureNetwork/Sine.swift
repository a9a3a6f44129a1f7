import Engine
import Foundation

/// An operation of one's own: y = sin(ω x + φ), element by element, x […] → […].
///
/// As the activation of a network that stands for a signal, it carries fine detail which ReLU smooths away (Sitzmann and
/// others, 2020, "Implicit neural representations with periodic activation functions").
struct Sine: Op {
    /// ω. The paper takes 30, for pictures of hundreds of pixels a side; these have 28.
    var frequency: Float = 12
    var phase: Float = 0

    var name: String { "sine" }

    func shape(of inputs: [[Int]]) -> [Int] { inputs[0] }

    // The cosine is a sine a quarter of a turn ahead.
    func gradient(of node: Node, upstream: Node) -> [Node?] {
        let ahead = Node(Sine(frequency: frequency, phase: phase + .pi / 2), [node.inputs[0]])
        return [upstream * frequency * ahead]
    }

    func reference(_ inputs: [Tensor]) -> Tensor {
        Tensor(inputs[0].values.map { sin(frequency * $0 + phase) }, shape: inputs[0].shape)
    }

    func kernel(_ context: KernelContext) -> Kernel {
        let (x, y, count) = (context.inputs[0].pointer, context.output.pointer, context.output.count)
        let (frequency, phase) = (frequency, phase)
        return { for i in 0..<count { y[i] = sin(frequency * x[i] + phase) } }
    }
}

extension Node {
    func sine(frequency: Float = Sine().frequency) -> Node { Node(Sine(frequency: frequency), [self]) }
}
