import Engine

/// A network that is trained to give back what it is given.
public protocol Autoencoder: Module {
    /// What training makes small: the mean loss of a batch of images [N, H, W, C], a scalar.
    func loss(_ images: Node, _ pass: ForwardPass) -> Node
}
