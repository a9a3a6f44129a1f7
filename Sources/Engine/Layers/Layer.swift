/// A module that maps one node to another.
public protocol Layer: Module {
    /// Adds the layer to the graph. `pass` says whether it trains.
    func callAsFunction(_ x: Node, _ pass: ForwardPass) -> Node
}

/// Layers one after the other.
///
/// ```swift
/// var random = Random(seed: 7)
/// let encoder = Sequential([Dense(784, 256, activation: .relu, using: &random), Dense(256, 16, using: &random)])
/// ```
public struct Sequential: Layer {
    /// In the order in which they are called.
    public let layers: [any Layer]

    /// Layers in the order in which they are to be called.
    public init(_ layers: [any Layer]) { self.layers = layers }

    public func callAsFunction(_ x: Node, _ pass: ForwardPass) -> Node {
        layers.reduce(x) { node, layer in layer(node, pass) }
    }
}

/// Wraps a function of a node without parameters: `Lambda { $0.relu() }`.
public struct Lambda: Layer {
    private let body: (Node) -> Node

    /// - Parameter body: builds the output's node from the input's. Parameters that it captures are not found.
    public init(_ body: @escaping (Node) -> Node) { self.body = body }

    public func callAsFunction(_ x: Node, _ pass: ForwardPass) -> Node { body(x) }
}

/// `[N, …]` → `[N, M]`.
public struct Flatten: Layer {
    /// It has neither parameters nor options.
    public init() {}
    public func callAsFunction(_ x: Node, _ pass: ForwardPass) -> Node { x.flattened() }
}

/// The rows of a batch in another shape: `[N, …]` → `[N] + shape`.
public struct Reshape: Layer {
    let shape: [Int]
    /// - Parameter shape: of one row, without the batch's axis.
    public init(_ shape: [Int]) { self.shape = shape }
    public func callAsFunction(_ x: Node, _ pass: ForwardPass) -> Node { x.reshaped([x.shape[0]] + shape) }
}
