import Engine

/// A network that is a picture: from a place [N, 2], −1 to 1 along both sides, to the brightness there [N, 1].
struct PictureNetwork: Module {
    /// All but the last are followed by a sine.
    let layers: [Dense]

    /// Layers begin as Sitzmann and others (2020, section 3.2) have it, so that what a sine is given is as spread in the
    /// last layer as in the first.
    init(hidden: Int, depth: Int, using random: inout Random) {
        let inner = (6 / Float(hidden)).squareRoot() / Sine().frequency
        layers =
            [Dense(2, hidden, initializer: .uniform(limit: 1 / 2), using: &random)]
            + (1..<depth).map { _ in Dense(hidden, hidden, initializer: .uniform(limit: inner), using: &random) }
            + [Dense(hidden, 1, initializer: .uniform(limit: inner), using: &random)]
    }

    func callAsFunction(_ places: Node, _ pass: ForwardPass) -> Node {
        let features = layers.dropLast().reduce(places) { x, layer in layer(x, pass).sine() }
        return layers[layers.count - 1](features, pass)
    }
}
