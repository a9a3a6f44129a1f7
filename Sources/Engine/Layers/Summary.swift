/// One line of a model's summary.
public struct LayerSummary: Sendable {
    /// The layer's type, such as `Conv2D`.
    public let layer: String
    /// The shape of one row of its output.
    public let shape: [Int]
    /// The number of its trainable numbers.
    public let parameters: Int
}

extension Sequential {
    /// What each layer makes of rows of the given shape.
    public func summary(of rowShape: [Int]) -> [LayerSummary] {
        var node = Node.input(shape: [1] + rowShape)
        return layers.map { layer in
            node = layer(node, .inference)
            return LayerSummary(
                layer: "\(type(of: layer))", shape: Array(node.shape.dropFirst()), parameters: layer.parameterCount)
        }
    }

    /// The first layers of this network, as a network that shares their parameters.
    public func prefix(_ count: Int) -> Sequential { Sequential(Array(layers.prefix(count))) }
}
