import ChapterSupport
import Datasets
import Engine
import Estimators
import Models

/// Two networks, one for each view, whose outputs are to be correlated as much as can be (Andrew and others, 2013).
struct DeepCCA: Module {
    let left: Sequential
    let right: Sequential
    /// Added to the variances of a batch's outputs, in their own unit.
    let ridge: Double
    private let means: (left: Tensor, right: Tensor)

    /// - Parameters:
    ///   - views: `[N, p]` and `[N, q]`, whose means are taken off.
    ///   - hidden: units of both hidden layers of each network.
    ///   - outputs: variables of each view.
    ///   - ridge: added to the variances of a batch's outputs, in their own unit.
    init(_ views: Halves, hidden: Int, outputs: Int, ridge: Double, using random: inout Random) {
        func network(_ inputs: Int) -> Sequential {
            Sequential([
                Dense(inputs, hidden, activation: .relu, using: &random),
                Dense(hidden, hidden, activation: .relu, using: &random), Dense(hidden, outputs, using: &random),
            ])
        }
        self.ridge = ridge
        left = network(views.x.shape[1])
        right = network(views.y.shape[1])
        means = (Tensor(views.x.columnMeans().map { Float($0) }), Tensor(views.y.columnMeans().map { Float($0) }))
    }

    /// Views `[N, …]` → what the networks make of them, `[N, outputs]` each.
    func callAsFunction(_ x: Node, _ y: Node, _ pass: ForwardPass = .inference) -> (Node, Node) {
        (left(x.flattened() - .constant(means.left), pass), right(y.flattened() - .constant(means.right), pass))
    }

    /// The sum of the batch's canonical correlations, turned round: training makes losses small.
    func loss(_ x: Node, _ y: Node, _ pass: ForwardPass) -> Node {
        let (u, v) = self(x, y, pass)
        return -canonicalCorrelationSum(u, v, ridge: Float(ridge))
    }

    /// Outputs for all rows of two views.
    func outputs(_ views: Halves) -> (x: Tensor, y: Tensor) {
        let function = Function(shapes: [[views.x.shape[1]], [views.y.shape[1]]], batch: 1_000) {
            let (u, v) = self($0[0], $0[1])
            return [u, v]
        }
        let found = function([views.x, views.y])
        return (found[0], found[1])
    }
}
