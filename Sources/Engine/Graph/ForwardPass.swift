import System

/// One pass through a model: whether it trains, and what it leaves behind. An argument rather than a global mode, so
/// that the graphs of training and evaluation can stand side by side.
public final class ForwardPass {
    /// Whether dropout drops and statistics are the batch's.
    public let isTraining: Bool
    /// What a training step changes beside the weights: each parameter once, with its last value.
    private(set) var updates: [(parameter: Parameter, value: Node)] = []
    private var streams = 0

    /// A fresh pass. One is made for each graph: it hands out random streams in the order in which layers ask.
    public init(training: Bool) { isTraining = training }

    /// A fresh pass for use (dropout off, running statistics read).
    public static var inference: ForwardPass { ForwardPass(training: false) }
    /// A fresh pass for training.
    public static var training: ForwardPass { ForwardPass(training: true) }

    /// Changes a parameter that no optimiser updates (a running statistic, a multiplier, a moving average) by each
    /// training step, once the step has succeeded: its loss and all gradients are finite.
    ///
    /// Every node of the step reads the values from before the step; all changes take effect together. A layer that is
    /// used several times in one step changes its parameters by each use in turn, in the order of the calls.
    ///
    /// - Parameters:
    ///   - parameter: what is changed; one that is not trainable.
    ///   - change: makes the new value from the old one, or from what earlier changes in this pass made of it.
    public func update(_ parameter: Parameter, _ change: (Node) -> Node) {
        require(
            !parameter.isTrainable,
            "a parameter of shape \(parameter.shape) is trained by the optimiser, so a pass must not update it as well")
        let place = updates.firstIndex { $0.parameter === parameter }
        let value = change(place.map { updates[$0].value } ?? parameter.node)
        require(
            value.shape == parameter.shape,
            "a parameter of shape \(parameter.shape) cannot take a value of shape \(value.shape)")
        if let place { updates[place].value = value } else { updates.append((parameter, value)) }
    }

    /// Sets a parameter to `value` at the end of each training step; otherwise as `update(_:_:)`.
    ///
    /// - Precondition: the parameter is updated once in a pass. A second value would undo the first.
    public func update(_ parameter: Parameter, to value: Node) {
        require(
            !updates.contains { $0.parameter === parameter },
            "a parameter of shape \(parameter.shape) is set twice in one step; "
                + "let the second value build on the first by update(_:_:)")
        update(parameter) { _ in value }
    }

    /// A stream of random numbers of its own for each layer that draws, numbered in the order of the calls.
    public func nextStream() -> Int {
        streams += 1
        return streams
    }
}
