import ChapterSupport
import Engine
import Estimators
import Models

/// Two parts of two numbers each, of which we know what they share.
struct ToyParts {
    let name: String
    /// `[rows, 2]` each.
    let first: Tensor
    let second: Tensor

    /// The same number of rows for every way in which two parts may share something.
    static func all(rows: Int, random: Random) -> [ToyParts] {
        let x = Tensor(normal: [rows, 2], random.split(0)).values
        let y = Tensor(normal: [rows, 2], random.split(1)).values
        func parts(_ name: String, _ second: [Float]) -> ToyParts {
            ToyParts(name: name, first: Tensor(x, shape: [rows, 2]), second: Tensor(second, shape: [rows, 2]))
        }
        return [
            parts("independent", y),
            parts("a copy", x),
            parts("a copy, a tenth as large", x.map { $0 / 10 }),
            parts("a copy turned by a right angle", x.indices.map { $0 % 2 == 0 ? -x[$0 + 1] : x[$0 - 1] }),
            parts("its squares, less their mean", x.map { ($0 * $0 - 1) / Float(2).squareRoot() }),
        ]
    }

    /// What the penalties say.
    func values(unseen: ToyParts, seed: UInt64) throws -> ToyValues {
        let (z1, z2) = (Node.constant(first), Node.constant(second))
        let plan = Plan(
            inputs: [],
            outputs: [
                absoluteDotProduct(z1, z2), squaredCrossProduct(z1, z2),
                squaredCrossProduct(z1.standardizedColumns(), z2.standardizedColumns()),
            ])
        plan.run()
        return ToyValues(
            name: name, dotProduct: Double(plan.scalar(0)), crossProduct: Double(plan.scalar(1)),
            crossCorrelation: Double(plan.scalar(2)), information: try information(unseen: unseen, seed: seed))
    }

    /// The bound in nats, in rows that its guesser was not trained on.
    private func information(unseen: ToyParts, seed: UInt64) throws -> Double {
        var random = Random(seed: seed)
        let bound = InformationBound((2, 2), hidden: 32, using: &random)
        let recipe = TrainingRecipe(
            epochs: 40, batch: 250, optimizer: .adam(rate: 1e-2), dropsLast: true, seed: seed)
        _ = try recipe.train(bound, on: [DataColumn(first), DataColumn(second)]) { columns, _ in
            bound.misfit(columns[0].standardizedColumns(), columns[1].standardizedColumns())
        }
        let plan = Plan(
            inputs: [],
            outputs: [
                bound.bound(
                    Node.constant(unseen.first).standardizedColumns(),
                    Node.constant(unseen.second).standardizedColumns())
            ])
        plan.run()
        return Double(plan.scalar(0))
    }
}

struct ToyValues: Codable, Sendable {
    var name: String
    var dotProduct: Double
    var crossProduct: Double
    var crossCorrelation: Double
    var information: Double
}

/// A problem whose answer is known: the table nearest to a target `[N, 2]` among those whose columns are at right
/// angles to those of a given table. The answer is what regression leaves of the target; see how multipliers come to
/// it.
struct NearestOrthogonal: Module {
    let table: Parameter
    let constraint: OrthogonalityConstraint
    private let target: Tensor
    private let given: Tensor

    /// - Parameter given: with `ZᵀZ = N·1`, so that the multipliers are known, too: the products of target and given.
    init(target: Tensor, given: Tensor, rate: Float) {
        table = Parameter(target)
        constraint = OrthogonalityConstraint(
            (target.elementsPerRow, given.elementsPerRow), rate: rate, strength: 0)
        (self.target, self.given) = (target, given)
    }

    /// Half the squared distance, divided by N, under the constraint.
    private func loss(_ pass: ForwardPass) -> Node {
        let rows = Float(target.rows)
        return (table.node - .constant(target)).square().sum() * (0.5 / rows)
            + constraint(table.node, .constant(given), pass)
    }

    /// The greatest entry of `ZᵀZ₂ / N` after every step.
    func solve(steps: Int) throws -> [Double] {
        let trainer = Trainer(
            self, columns: [DataColumn(Tensor(shape: [1]))], seed: 0,
            options: .init(batch: 1, optimizer: .sgd(rate: 0.5 * Float(target.rows), momentum: 0))
        ) { _, pass in loss(pass) }
        return try (1...steps).map { step in
            try trainer.fit(epochs: step)
            let products = MatrixProduct.multiply(table.value, given, transposeA: true)
            return products.values.reduce(0) { max($0, Double(abs($1)) / Double(target.rows)) }
        }
    }

    /// How far the multipliers are from the products of target and given, which they should become.
    var multiplierError: Double {
        let products = MatrixProduct.multiply(target, given, transposeA: true)
        return zip(products.values, constraint.multipliers.value.values)
            .reduce(0) { max($0, Double(abs($1.0 / Float(target.rows) - $1.1))) }
    }
}
