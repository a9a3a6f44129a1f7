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

    /// Of nothing but −∞ the sum is 0, and its logarithm −∞; what has no share gets no gradient. +∞ outweighs all, and NaN
    /// stays. (SciPy's `logsumexp` gives the same.)
    @Test func infinities() {
        let (low, high) = (-Float.infinity, Float.infinity)
        let x = Tensor([low, low, low, low, 2, low, 1, high, low, high, high, 3, .nan, low, low], shape: [5, 3])
        let input = Node.input(shape: [5, 3])
        let sum = input.logSumExp()
        let gradient = gradients(of: sum.sum(), withRespectTo: [input])[0]!
        let plan = Plan(inputs: [input], outputs: [sum, input.logMeanExp(), gradient])
        plan.setInput(0, to: x)
        plan.run()
        let (values, means) = (plan.output(0).values, plan.output(1).values)
        #expect(values[0] == low && values[1] == 2 && values[2] == high && values[3] == high && values[4].isNaN)
        #expect(means[0] == low && abs(means[1] - (2 - log(3))) < 1e-6 && means[2] == high)
        #expect(Array(plan.output(2).values[..<6]) == [0, 0, 0, 0, 1, 0])
        check([x.rows(0..<4)], slope: nil) { $0[0].logSumExp() }
    }

    @Test func shapesThatDoNotFit() { expectShapeError(LogSumExp(), [[]]) }
}
