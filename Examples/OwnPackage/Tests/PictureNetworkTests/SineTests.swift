import Engine
import Testing

@testable import PictureNetwork

@Suite struct SineTests {
    private let numbers: [Float] = [0.3, -0.1, 0.7]

    private func run(_ node: Node) -> Tensor {
        let plan = Plan(inputs: [], outputs: [node])
        plan.run()
        return plan.output(0)
    }

    /// A loss of three numbers that goes through the operation.
    private func loss(_ x: Node) -> Node { (x.sine(frequency: 3) * .constant(Tensor([1, -2, 0.5]))).sum() }

    @Test func kernelEqualsDefinition() {
        let x = Tensor(numbers)
        #expect(run(Node.constant(x).sine()).greatestDifference(from: Sine().reference([x])) < 1e-6)
    }

    @Test func gradientEqualsCentralDifferences() throws {
        let x = Node.constant(Tensor(numbers))
        let gradient = run(try #require(gradients(of: loss(x), withRespectTo: [x])[0]))
        for place in numbers.indices {
            let values = [Float(-0.01), 0.01].map { step in
                var moved = numbers
                moved[place] += step
                return run(loss(.constant(Tensor(moved)))).values[0]
            }
            #expect(abs((values[1] - values[0]) / 0.02 - gradient[place]) < 1e-3)
        }
    }

    @Test func aSmallPictureIsLearnedByHeart() throws {
        var random = Random(seed: 1)
        let network = PictureNetwork(hidden: 32, depth: 2, using: &random)
        let (seen, brightness) = (
            places(width: 4, height: 4), Tensor((0..<16).map { $0 % 3 == 0 ? 1 : 0 }, shape: [16, 1])
        )
        let trainer = Trainer(
            network, columns: [DataColumn(seen), DataColumn(brightness)], seed: 1,
            options: .init(batch: 16, optimizer: .adam(rate: 1e-3))
        ) { batch, pass in
            meanSquaredError(network(batch[0], pass), batch[1])
        }
        #expect(try trainer.fit(epochs: 200).last!.loss < 1e-4)
    }
}
