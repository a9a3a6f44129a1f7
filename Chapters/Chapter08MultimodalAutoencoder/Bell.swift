import Engine
import Foundation
import Models

/// A normal distribution of one number.
struct Bell {
    var mean: Double
    var deviation: Double

    func density(_ z: Double) -> Double {
        let t = (z - mean) / deviation
        return exp(-t * t / 2) / (deviation * (2 * Double.pi).squareRoot())
    }

    /// The product of experts with the prior, as the model computes it.
    static func product(_ experts: [Bell]) -> Bell {
        let nodes = experts.map {
            Expert(
                DiagonalGaussian(
                    mean: .constant(Tensor([Float($0.mean)], shape: [1, 1])),
                    logVariance: .constant(Tensor([2 * Float(log($0.deviation))], shape: [1, 1]))))
        }
        let product = DiagonalGaussian(productOf: nodes, rows: 1, units: 1)
        let plan = Plan(inputs: [], outputs: [product.mean, product.standardDeviation])
        plan.run()
        return Bell(mean: Double(plan.scalar(0)), deviation: Double(plan.scalar(1)))
    }

    /// The same by its definition: densities multiplied on a fine grid, with the prior's, and divided by their sum.
    static func productOnGrid(_ experts: [Bell]) -> Bell {
        let places = (0..<16_001).map { -8 + Double($0) / 1_000 }
        let heights = places.map { z in (experts + [Bell(mean: 0, deviation: 1)]).reduce(1) { $0 * $1.density(z) } }
        let sum = heights.reduce(0, +)
        let mean = zip(places, heights).reduce(0) { $0 + $1.0 * $1.1 } / sum
        let variance = zip(places, heights).reduce(0) { $0 + ($1.0 - mean) * ($1.0 - mean) * $1.1 } / sum
        return Bell(mean: mean, deviation: variance.squareRoot())
    }
}

/// `posteriorAgreement` of two posteriors of one unit.
func agreementOfBells(_ first: Bell, _ second: Bell) -> Double {
    func codes(_ bell: Bell) -> (means: Tensor, logVariances: Tensor) {
        (
            Tensor([Float(bell.mean)], shape: [1, 1]),
            Tensor([2 * Float(log(bell.deviation))], shape: [1, 1])
        )
    }
    return Double(agreement(codes(first), codes(second)).values[0])
}
