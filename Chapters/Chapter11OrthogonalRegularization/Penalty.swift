import Engine
import Models

/// Ways to keep two parts apart.
enum Penalty: String, Codable, CaseIterable {
    case none, dotProduct, multipliers, crossCorrelation, crossProduct, weights, information

    var name: String {
        switch self {
        case .none: "no penalty"
        case .dotProduct: "dot product"
        case .multipliers: "multipliers"
        case .crossCorrelation: "correlations"
        case .crossProduct: "raw cross product"
        case .weights: "weights"
        case .information: "information bound"
        }
    }
}

/// A penalty and its weight λ: what one training is done with.
struct Trial: Codable, Hashable {
    var penalty: Penalty
    /// λ; of the multipliers, the strength of the damping square.
    var weight: Double

    static let unpenalised = Trial(penalty: .none, weight: 0)
    /// Three weights for each of the others, about the best of five by the validation scenes.
    static let others: [Trial] = [
        (.dotProduct, [0.003, 0.01, 0.03]), (.crossProduct, [0.001, 0.01, 0.1]), (.weights, [1, 3, 10]),
        (.multipliers, [0.03, 0.1, 0.3]), (.information, [0.01, 0.03, 0.1]),
    ].flatMap { (penalty: Penalty, weights: [Double]) in weights.map { Trial(penalty: penalty, weight: $0) } }
}

/// What a penalty adds to the loss, summed over all pairs of parts that are to be separate.
struct Regularizer: Module {
    let trial: Trial
    let constraints: [OrthogonalityConstraint]
    let bounds: [InformationBound]

    init(_ trial: Trial, partSize: Int, using random: inout Random) {
        self.trial = trial
        let sizes = (partSize, partSize)
        constraints =
            trial.penalty != .multipliers
            ? []
            : Part.separate.map { _ in
                // In an epoch's worth of steps the multipliers take up about what the damping square holds back.
                OrthogonalityConstraint(sizes, rate: Float(trial.weight) / 80, strength: Float(trial.weight))
            }
        bounds =
            trial.penalty != .information
            ? []
            : Part.separate.map { _ in
                InformationBound(sizes, hidden: 64, using: &random)
            }
    }

    func callAsFunction(_ parts: [Node], _ network: PartsNetwork, _ pass: ForwardPass) -> Node {
        let standardized = parts.map { $0.standardizedColumns() }
        let pairs = Part.separate.map { (standardized[$0.rawValue], standardized[$1.rawValue]) }
        let lambda = Float(trial.weight)
        func sum(_ terms: [Node]) -> Node { terms.dropFirst().reduce(terms[0], +) }
        switch trial.penalty {
        case .none: return .constant(0)
        case .dotProduct: return lambda * sum(pairs.map(absoluteDotProduct))
        case .crossCorrelation: return lambda * sum(pairs.map(squaredCrossProduct))
        case .crossProduct:
            return lambda * sum(Part.separate.map { squaredCrossProduct(parts[$0.rawValue], parts[$1.rawValue]) })
        case .weights:
            // Only parts of one modality read the same features.
            let w = network.ends.map { $0.weight.node.unitColumns() }
            return lambda * (squaredWeightProduct(w[0], w[1]) + squaredWeightProduct(w[2], w[3]))
        case .multipliers:
            return sum(zip(constraints, pairs).map { constraint, z in constraint(z.0, z.1, pass) })
        case .information:
            return sum(zip(bounds, pairs).map { lambda * $0.bound($1.0, $1.1) + $0.misfit($1.0, $1.1) })
        }
    }
}
