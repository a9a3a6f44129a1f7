import Engine
import System

/// What one source of knowledge says about the units of a code, and in which rows it is there to say anything.
public struct Expert {
    /// [N, L]
    public let opinion: DiagonalGaussian
    /// [N], 1 where the expert speaks and 0 where it is absent; nil where it speaks in every row.
    public let presence: Node?

    /// Stops the program unless `presence` has one number a row.
    public init(_ opinion: DiagonalGaussian, presence: Node? = nil) {
        require(
            presence == nil || presence!.shape == [opinion.mean.shape[0]],
            "an expert on rows \(opinion.mean.shape) has one presence each, but its shape is \(presence?.shape ?? [])")
        self.opinion = opinion
        self.presence = presence
    }
}

extension DiagonalGaussian {
    /// The normalised product of the densities of N(0, I), the prior's own expert, and of all experts present (Hinton,
    /// 2002, "Training products of experts by minimizing contrastive divergence"; Wu and Goodman, 2018, "Multimodal
    /// generative models for scalable weakly-supervised learning").
    ///
    /// Precisions (inverse variances) add, and the mean is the means' average, each weighed by its precision. A row
    /// without any expert is exactly N(0, I). An absent expert is not read, whatever its numbers are.
    ///
    /// - Parameters:
    ///   - experts: those that may speak; none will do.
    ///   - rows: N, which the experts' shapes must equal.
    ///   - units: L, likewise.
    public init(productOf experts: [Expert], rows: Int, units: Int) {
        // Of N(0, I): precision 1, and precision times mean 0.
        var precision = Node.constant(Tensor(shape: [rows, units], repeating: 1))
        var weighted = Node.constant(Tensor(shape: [rows, units]))
        for expert in experts {
            require(
                expert.opinion.mean.shape == [rows, units],
                "an expert on a product of shape \([rows, units]) has the shape \(expert.opinion.mean.shape)")
            // Chosen before the exponential as well as behind it: its slope at NaN times the zero that leads back to an
            // absent row would be NaN.
            func present(_ node: Node) -> Node { expert.presence.map { node.rows(where: $0) } ?? node }
            let own = present((-present(expert.opinion.logVariance)).exp())
            precision = precision + own
            weighted = weighted + own * present(expert.opinion.mean)
        }
        self.init(mean: weighted / precision, logVariance: -precision.log())
    }
}
