import Engine
import Foundation
import Models
import TestSupport
import Testing

extension ModelsTests {
    @Suite struct CanonicalCorrelationSumTests {
        /// What PyTorch found; `Reference/canonical_correlation_sum.py` wrote it.
        private struct Stored: Decodable {
            struct Table: Decodable {
                let shape: [Int]
                let values: [Float]
                var tensor: Tensor { Tensor(values, shape: shape) }
            }
            struct Sum: Decodable {
                let x, y: Table
                let count: Int?
                let ridge: Float
                let sum: Double
                let dx, dy: Table
            }
            let sums: [Sum]
        }

        private let sums = stored("canonical_correlation_sum", in: .module, as: Stored.self).sums

        private func normal(rows: Int, columns: Int, seed: UInt64) -> Tensor {
            var random = Random(seed: seed)
            return Tensor((0..<rows * columns).map { _ in random.normal() }, shape: [rows, columns])
        }

        private func greatestDifference(_ a: Tensor, _ b: Tensor) -> Float {
            // `max` of NaN and a number can be the number.
            zip(a.values, b.values).map { abs($0 - $1) }.reduce(0) { $0.isNaN || $1 <= $0 ? $0 : $1 }
        }

        /// Sum and gradients of a plan, as training runs them.
        private func planned(_ x: Tensor, _ y: Tensor, _ build: (Node, Node) -> Node) -> (Double, Tensor, Tensor) {
            let nodes = [x, y].map { Node.input(shape: $0.shape) }
            let sum = build(nodes[0], nodes[1])
            let slopes = gradients(of: sum, withRespectTo: nodes)
            let plan = Plan(inputs: nodes, outputs: [sum] + slopes.map { $0! })
            plan.setInput(0, to: x)
            plan.setInput(1, to: y)
            plan.run()
            return (Double(plan.output(0).values[0]), plan.output(1), plan.output(2))
        }

        @Test func equalsPyTorch() {
            for expected in sums {
                let (x, y) = (expected.x.tensor, expected.y.tensor)
                let (sum, dx, dy) = planned(x, y) {
                    canonicalCorrelationSum($0, $1, count: expected.count, ridge: expected.ridge)
                }
                #expect(abs(sum - expected.sum) < 1e-5)
                #expect(dx.shape == x.shape && dy.shape == y.shape)
                let scale = expected.dx.tensor.values.map(abs).max()!
                #expect(greatestDifference(dx, expected.dx.tensor) < 1e-3 * scale)
                #expect(greatestDifference(dy, expected.dy.tensor) < 1e-3 * scale)
            }
        }

        @Test func equalsItsReference() {
            for stored in sums {
                let node = canonicalCorrelationSum(
                    .input(shape: stored.x.shape), .input(shape: stored.y.shape), count: stored.count,
                    ridge: stored.ridge)
                let reference = node.op.reference([stored.x.tensor, stored.y.tensor])
                #expect(reference.shape == [] && abs(Double(reference.values[0]) - stored.sum) < 1e-5)
                let saved = node.op.referenceSaved([stored.x.tensor, stored.y.tensor])!
                #expect(saved.count == node.op.savedCount(of: node.inputs.map(\.shape)))
            }
        }

        /// Central differences of the plain definition, with a factor on the loss as training has it.
        @Test func gradientEqualsCentralDifferences() {
            let x = normal(rows: 25, columns: 3, seed: 1)
            let noise = normal(rows: 25, columns: 3, seed: 2)
            let y = Tensor(zip(x.values, noise.values).map { $0 + $1 }, shape: [25, 3])
            for (count, ridge) in [(nil, 1e-3), (1, 0.2)] as [(Int?, Float)] {
                let (_, dx, dy) = planned(x, y) { -2 * canonicalCorrelationSum($0, $1, count: count, ridge: ridge) }
                let op = canonicalCorrelationSum(
                    .input(shape: [25, 3]), .input(shape: [25, 3]), count: count, ridge: ridge
                ).op
                for (view, slope) in [dx, dy].enumerated() {
                    let scale = Double(slope.values.map(abs).max()!)
                    for element in stride(from: 0, to: 75, by: 7) {
                        func value(_ step: Float) -> Double {
                            var views = [x, y]
                            views[view].withUnsafeMutableBuffer { $0[element] += step }
                            return -2 * Double(op.reference(views).values[0])
                        }
                        let h: Float = 0.03
                        // Richardson's extrapolation takes the error in h² away.
                        let (narrow, wide) = (value(h / 2) - value(-h / 2), value(h) - value(-h))
                        let numeric = (4 * narrow / Double(h) - wide / Double(2 * h)) / 3
                        #expect(abs(numeric - Double(slope.values[element])) < 3e-3 * scale)
                    }
                }
            }
        }

        /// What one view hides in a last place is found, without a ridge.
        @Test func findsWhatHidesInADifference() {
            let (t, e) = (normal(rows: 500, columns: 1, seed: 4), normal(rows: 500, columns: 1, seed: 5))
            for step in [1e-1, 1e-2, 1e-3, 1e-4, 1e-5] as [Float] {
                let x = Tensor(zip(t.values, e.values).flatMap { [$0, $0 + step * $1] }, shape: [500, 2])
                let sum = planned(x, e) { canonicalCorrelationSum($0, $1, ridge: 0) }.0
                #expect(abs(sum - 1) < 1e-4, "\(step)")
            }
        }

        @Test func brokenBatchesAreNotANumber() {
            var x = normal(rows: 20, columns: 2, seed: 1)
            x[3, 1] = .infinity
            #expect(planned(x, normal(rows: 20, columns: 2, seed: 2)) { canonicalCorrelationSum($0, $1) }.0.isNaN)
        }

        @Test func shapesMustFit() {
            let op = canonicalCorrelationSum(.input(shape: [4, 2]), .input(shape: [4, 3])).op
            for shapes in [[[4, 2], [5, 2]], [[4], [4]], [[1, 2], [1, 2]]] {
                #expect(throws: ShapeError.self) { try op.shape(of: shapes) }
            }
        }
    }
}
