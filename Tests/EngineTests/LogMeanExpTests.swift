import Foundation
import Testing

@testable import Engine

@Suite struct LogMeanExpTests {
    @Test(arguments: [[4], [3, 5], [2, 3, 4], [2, 1]]) func equalsItsDefinitionWithGradients(_ shape: [Int]) {
        let x = Sample.spaced(shape, seed: 1)
        check([x]) { $0[0].logSumExp() }
        check([x]) { $0[0].logMeanExp() }
        let node = Node.constant(x).logMeanExp()
        let plan = Plan(inputs: [], outputs: [node])
        plan.run()
        let columns = shape.last!
        for row in 0..<x.count / columns {
            let values = x.values[row * columns..<(row + 1) * columns].map { exp(Double($0)) }
            #expect(abs(Double(plan.output(0).values[row]) - log(values.reduce(0, +) / Double(columns))) < 1e-5)
        }
    }

    @Test(arguments: [-1_000, 1_000] as [Float]) func neitherVanishesNorOverflows(shift: Float) {
        let plan = Plan(inputs: [], outputs: [Node.constant(Tensor([shift, shift + 1], shape: [1, 2])).logSumExp()])
        plan.run()
        #expect(abs(Double(plan.scalar(0)) - (Double(shift) + log(1 + exp(1)))) < 1e-3)
    }
}
