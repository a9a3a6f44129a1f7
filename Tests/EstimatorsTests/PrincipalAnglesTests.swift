import Engine
import Estimators
import Foundation
import Testing

extension EstimatorsTests {
    @Suite struct PrincipalAnglesTests {
        @Test func equalSciPys() throws {
            for pair in LinearEmbeddingReference.stored.angles {
                for (a, b) in [(pair.a, pair.b), (pair.b, pair.a)] {
                    let angles = try PrincipalAngles.between(a.tensor, b.tensor)
                    #expect(angles.count == pair.angles.count)
                    #expect(greatestDifference(angles, pair.angles) < 1e-12)
                }
            }
        }

        /// Below 1e-8 the cosine is 1 in double precision.
        @Test(arguments: [1e-3, 1e-6, 1e-9, 1e-12])
        func smallAnglesKeepTheirDigits(angle: Float) throws {
            let found = try PrincipalAngles.between(
                Tensor([1, 0, 0], shape: [1, 3]), Tensor([1, angle, 0], shape: [1, 3]))
            #expect(abs(found[0] / atan(Double(angle)) - 1) < 1e-6)
        }

        @Test func bothAnglesOfTwoPlanes() throws {
            // Planes that share the first axis and open by 0.3 around it.
            let a = Tensor([1, 0, 0, 0, 1, 0], shape: [2, 3])
            let b = Tensor([5, 0, 0, 1, Float(cos(0.3)), Float(sin(0.3))], shape: [2, 3])
            #expect(greatestDifference(try PrincipalAngles.between(a, b), [0.3, 0]) < 1e-7)
        }

        @Test func dependentRowsSpanLess() throws {
            let a = Tensor([1, 0, 0, 2, 0, 0], shape: [2, 3]), b = Tensor([0, 1, 0], shape: [1, 3])
            #expect(greatestDifference(try PrincipalAngles.between(a, b), [.pi / 2]) < 1e-12)
        }
    }
}
