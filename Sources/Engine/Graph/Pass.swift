/// One pass through a model: whether it trains, and what it leaves behind. An argument rather than a global mode, so
/// that the graphs of training and evaluation can stand side by side.
public final class Pass {
    public let isTraining: Bool
    /// New values of non-trainable parameters (running statistics), written when a training step ends.
    private(set) var updates: [(parameter: Parameter, value: Node)] = []
    private var streams = 0

    public init(training: Bool) { isTraining = training }

    /// A fresh pass for use (dropout off, running statistics read).
    public static var inference: Pass { Pass(training: false) }
    /// A fresh pass for training.
    public static var training: Pass { Pass(training: true) }

    /// Sets `parameter` to `value` at the end of each training step.
    public func update(_ parameter: Parameter, to value: Node) { updates.append((parameter, value)) }

    /// A stream of random numbers of its own for each layer that draws, numbered in the order of the calls.
    public func nextStream() -> Int {
        streams += 1
        return streams
    }
}
