import CKernels

/// Independent standard normal numbers, fresh in every run: → [shape].
struct RandomNormal: Op {
    let shape: [Int]
    let stream: Int
    var name: String { "random normal" }

    func shape(of inputs: [[Int]]) -> [Int] { shape }

    /// The numbers of seed 0, step 0, by Box and Muller's transform.
    func reference(_ inputs: [Tensor]) -> Tensor {
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

    func kernel(_ context: KernelContext) -> Kernel {
        let (y, count, stream, clock) = (context.output.pointer, context.output.count, stream, context.clock)
        return { kernels_normal(count, clock.seed, clock.stream(stream), UInt64(clock.step), y) }
    }
}

extension Node {
    /// Standard normal numbers of the given shape, drawn anew in every run.
    public static func randomNormal(_ shape: [Int], _ pass: ForwardPass) -> Node {
        Node(RandomNormal(shape: shape, stream: pass.nextStream()))
    }
}
