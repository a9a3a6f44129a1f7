import System

/// Normalises each channel (the last axis) over the batch and all positions (Ioffe and Szegedy, 2015): x […, C] →
/// […, C].
///
/// Training uses the batch's own mean and variance, and moves the running ones towards them; use reads the running
/// ones, so that a sample's result does not depend on its company. A norm that is used several times in one step moves
/// them by each use in turn. Slices of a batch (`Trainer.Options.slice`) are refused: each would have a mean of its own.
public struct BatchNorm: Layer {
    /// [C], ones at first
    public let scale: Parameter
    /// [C], zeros at first
    public let shift: Parameter
    /// [C], zeros at first; not trained
    public let runningMean: Parameter
    /// [C], ones at first; not trained
    public let runningVariance: Parameter
    let momentum: Float
    let epsilon: Float

    /// - Parameters:
    ///   - channels: the last axis.
    ///   - momentum: the share of the running statistics that each training step keeps.
    ///   - epsilon: added to variances, so that a constant channel does not divide by zero.
    public init(_ channels: Int, momentum: Float = 0.9, epsilon: Float = 1e-5) {
        require((0..<1).contains(momentum), "the momentum must lie in 0..<1, but is \(momentum)")
        scale = Parameter(Tensor(shape: [channels], repeating: 1))
        shift = Parameter(Tensor(shape: [channels]))
        runningMean = Parameter(Tensor(shape: [channels]), isTrainable: false)
        runningVariance = Parameter(Tensor(shape: [channels], repeating: 1), isTrainable: false)
        self.momentum = momentum
        self.epsilon = epsilon
    }

    public func callAsFunction(_ x: Node, _ pass: ForwardPass) -> Node {
        guard pass.isTraining else {
            let factor = scale.node / (runningVariance.node + epsilon).sqrt()
            return x * factor + (shift.node - runningMean.node * factor)
        }
        let statistics = Node(BatchStatistics(epsilon: epsilon), [x])
        let channels = scale.shape
        let mean = statistics.sliced(0..<1, axis: 0).reshaped(channels)
        let variance = statistics.sliced(1..<2, axis: 0).reshaped(channels)
        // The variance within a batch of n underestimates that of the population by n / (n − 1).
        let rows = Float(x.count / scale.count)
        let unbiased = variance * (rows / max(rows - 1, 1))
        pass.update(runningMean) { $0 * momentum + mean * (1 - momentum) }
        pass.update(runningVariance) { $0 * momentum + unbiased * (1 - momentum) }
        return Node(BatchNormalization(), [x, scale.node, shift.node, statistics])
    }
}
