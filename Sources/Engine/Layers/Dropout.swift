import System

/// Drops activations at random in training, and passes everything in use (Srivastava and others, 2014): x […] → […].
public struct Dropout: Layer {
    let rate: Float

    /// - Parameter rate: the share that is dropped.
    public init(_ rate: Float) {
        require((0..<1).contains(rate), "the dropout rate must lie in 0..<1, but is \(rate)")
        self.rate = rate
    }

    public func callAsFunction(_ x: Node, _ pass: ForwardPass) -> Node { x.dropout(rate: rate, pass) }
}
