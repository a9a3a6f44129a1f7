import Engine

/// An upper bound of the mutual information of two parts, the contrastive log-ratio bound CLUB (Cheng and others, 2020,
/// "CLUB: a contrastive log-ratio upper bound of mutual information").
///
/// A small network guesses the second part from the first: `q(z₂|z₁)` is normal, with a mean `μ(z₁)` and a variance for
/// each column. The bound is how much likelier it finds a row's own second part than those of other rows,
///
/// ```text
/// E log q(z₂|z₁) over rows − E log q(z₂′|z₁) over all pairs of rows,
/// ```
///
/// in nats. It is at least the mutual information where q is the true conditional distribution, and an estimate of it
/// where q is close. Unlike a correlation it also sees what is not linear, as far as the guesser does.
///
/// The two play against each other: the guesser learns to guess (`misfit`), and whoever makes the parts learns to be
/// hard to guess (`bound`). No gradient of the one's aim reaches the other, so both may be added to one loss.
public struct InformationBound: Module {
    /// `[d₁, h]` and `[h]`; nil where the mean is a linear function.
    let hidden: (weight: Parameter, bias: Parameter)?
    /// `[h, d₂]`, or `[d₁, d₂]` without a hidden layer.
    public let weight: Parameter
    /// `[d₂]`.
    public let bias: Parameter
    /// `[d₂]`; the log variance is its hyperbolic tangent, as in the authors' program: a precision without limit would
    /// make the bound explode when a guess succeeds.
    public let rawLogVariance: Parameter

    /// - Parameters:
    ///   - sizes: d₁ and d₂.
    ///   - units: of the guesser's hidden layer; nil for a linear guess.
    ///   - random: gives the first weights.
    public init(_ sizes: (Int, Int), hidden units: Int?, using random: inout Random) {
        hidden = units.map {
            (
                Parameter(Initializer.heNormal([sizes.0, $0], using: &random)),
                Parameter(Tensor(shape: [$0]))
            )
        }
        weight = Parameter(Initializer.glorotUniform([units ?? sizes.0, sizes.1], using: &random))
        bias = Parameter(Tensor(shape: [sizes.1]))
        rawLogVariance = Parameter(Tensor(shape: [sizes.1]))
    }

    /// Parts `[N, d₁]` and `[N, d₂]` → the bound in nats, a scalar, whose gradient reaches the parts and not the
    /// guesser.
    public func bound(_ z1: Node, _ z2: Node) -> Node {
        let (mean, logVariance) = guess(z1) { $0.node.stoppingGradient() }
        // With z₂ and μ about any centre, y and ν, the mean of (yₖ − νᵢ)² over all rows k less (yᵢ − νᵢ)² is
        // 2νᵢ(yᵢ − ȳ) − (yᵢ² − mean of y²): no table of all pairs, and about the mean no large numbers that cancel.
        let centre = z2.mean(over: [0]).stoppingGradient()
        let (y, nu) = (z2 - centre, mean - centre)
        let square = y.square()
        let excess = 2 * nu * (y - y.mean(over: [0])) - (square - square.mean(over: [0]))
        return (0.5 * excess * (-logVariance).exp()).sum(over: [1]).mean()
    }

    /// The guesser's loss: the mean of −log q(z₂|z₁) in nats, less a constant. Its gradient reaches the guesser and not
    /// the parts.
    public func misfit(_ z1: Node, _ z2: Node) -> Node {
        let (mean, logVariance) = guess(z1.stoppingGradient()) { $0.node }
        let errors = (z2.stoppingGradient() - mean).square()
        return (0.5 * (errors * (-logVariance).exp() + logVariance)).sum(over: [1]).mean()
    }

    /// Means `[N, d₂]` and log variances `[d₂]`.
    private func guess(_ z1: Node, _ value: (Parameter) -> Node) -> (mean: Node, logVariance: Node) {
        let features = hidden.map { (z1.matmul(value($0.weight)) + value($0.bias)).relu() } ?? z1
        return (features.matmul(value(weight)) + value(bias), value(rawLogVariance).tanh())
    }
}
