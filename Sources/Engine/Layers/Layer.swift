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
    public let layers: [any Layer]

    public init(_ layers: [any Layer]) { self.layers = layers }

    public func callAsFunction(_ x: Node, _ pass: ForwardPass) -> Node {
        layers.reduce(x) { node, layer in layer(node, pass) }
    }
}

/// Wraps a function of a node without parameters: `Lambda { $0.relu() }`.
public struct Lambda: Layer {
    private let body: (Node) -> Node

    public init(_ body: @escaping (Node) -> Node) { self.body = body }

    public func callAsFunction(_ x: Node, _ pass: ForwardPass) -> Node { body(x) }
}

/// `[N, …]` → `[N, M]`.
public struct Flatten: Layer {
    public init() {}
    public func callAsFunction(_ x: Node, _ pass: ForwardPass) -> Node { x.flattened() }
}

/// The rows of a batch in another shape: `[N, …]` → `[N] + shape`.
public struct Reshape: Layer {
    let shape: [Int]
    public init(_ shape: [Int]) { self.shape = shape }
    public func callAsFunction(_ x: Node, _ pass: ForwardPass) -> Node { x.reshaped([x.shape[0]] + shape) }
}
