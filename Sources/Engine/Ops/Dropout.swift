import CKernels

/// Sets each element to zero with probability `rate` and scales the rest by 1/(1 − rate), so that the expectation stays
/// (Srivastava and others, 2014). x […] → […].
///
/// The mask is a pure function of seed, stream, step and position: the gradient draws it again instead of storing it.
public struct Dropout: Op {
    let rate: Float
    let stream: Int
    public var name: String { "dropout" }
    public var reusableInputs: [Int] { [0] }

    public func shape(of inputs: [[Int]]) -> [Int] { inputs[0] }

    public func gradient(of node: Node, upstream: Node) -> [Node?] { [Node(self, [upstream])] }

    /// The mask of seed 0, step 0.
    public func reference(_ inputs: [Tensor]) -> Tensor {
        let words = philoxWords(inputs[0].count, seed: 0, stream: UInt64(stream), step: 0)
        return Tensor(
            zip(inputs[0].values, words).map { x, word in unitInterval(word) < rate ? 0 : x / (1 - rate) },
            shape: inputs[0].shape)
    }

    public func kernel(_ site: Site) -> Kernel {
        let (x, y, count) = (site.inputs[0].pointer, site.output.pointer, site.output.count)
        let (rate, stream, clock) = (rate, stream, site.clock)
        return { kernels_dropout(count, rate, clock.seed, clock.stream(stream), UInt64(clock.step), x, y) }
    }
}

/// Independent standard normal numbers, fresh in every run: → [shape].
public struct RandomNormal: Op {
    let shape: [Int]
    let stream: Int
    public var name: String { "random normal" }

    public func shape(of inputs: [[Int]]) -> [Int] { shape }

    /// The numbers of seed 0, step 0, by Box and Muller's transform.
    public func reference(_ inputs: [Tensor]) -> Tensor {
        let count = shape.reduce(1, *)
        let words = philoxWords(count, seed: 0, stream: UInt64(stream), step: 0)
        let values = words.indices.map { i -> Float in
            // Words come in groups of 64: sixteen radii, sixteen angles, and both once more.
            let (group, row, lane) = (i / 64 * 64, i % 64 / 16, i % 16)
            let radius = words[group + row / 2 * 32 + lane]
            let angle = words[group + row / 2 * 32 + 16 + lane]
            return boxMuller(radius, angle, cosine: row % 2 == 0)
        }
        return Tensor(Array(values.prefix(count)), shape: shape)
    }

    public func kernel(_ site: Site) -> Kernel {
        let (y, count, stream, clock) = (site.output.pointer, site.output.count, stream, site.clock)
        return { kernels_normal(count, clock.seed, clock.stream(stream), UInt64(clock.step), y) }
    }
}

extension Node {
    /// Dropout in training; nothing otherwise.
    public func dropout(rate: Float, _ pass: Pass) -> Node {
        precondition(rate >= 0 && rate < 1, "the dropout rate must lie in 0..<1, but is \(rate)")
        return pass.isTraining && rate > 0 ? Node(Dropout(rate: rate, stream: pass.nextStream()), [self]) : self
    }

    /// Standard normal numbers of the given shape, drawn anew in every run.
    public static func randomNormal(_ shape: [Int], _ pass: Pass) -> Node {
        Node(RandomNormal(shape: shape, stream: pass.nextStream()))
    }
}
