import CKernels
import System

/// Sets each element to zero with probability `rate` and scales the rest by 1/(1 − rate), so that the expectation stays
/// (Srivastava and others, 2014). x […] → […].
///
/// The mask is a pure function of seed, stream, step and position: the gradient draws it again instead of storing it.
struct DropoutMask: Op {
    let rate: Float
    let stream: Int
    var name: String { "dropout" }
    var reusableInputs: [Int] { [0] }

    func shape(of inputs: [[Int]]) -> [Int] { inputs[0] }

    func gradient(of node: Node, upstream: Node) -> [Node?] { [Node(self, [upstream])] }

    /// The mask of seed 0, step 0.
    func reference(_ inputs: [Tensor]) -> Tensor {
        let words = philoxWords(inputs[0].count, seed: 0, stream: UInt64(stream), step: 0)
        return Tensor(
            zip(inputs[0].values, words).map { x, word in unitInterval(word) < rate ? 0 : x / (1 - rate) },
            shape: inputs[0].shape)
    }

    func kernel(_ context: KernelContext) -> Kernel {
        let (x, y, count) = (context.inputs[0].pointer, context.output.pointer, context.output.count)
        let (rate, stream, clock) = (rate, stream, context.clock)
        return { kernels_dropout(count, rate, clock.seed, clock.stream(stream), UInt64(clock.step), x, y) }
    }
}

extension Node {
    /// Dropout in training; nothing otherwise.
    public func dropout(rate: Float, _ pass: ForwardPass) -> Node {
        require(rate >= 0 && rate < 1, "the dropout rate must lie in 0..<1, but is \(rate)")
        return pass.isTraining && rate > 0 ? Node(DropoutMask(rate: rate, stream: pass.nextStream()), [self]) : self
    }
}
