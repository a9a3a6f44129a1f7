import Engine

/// A network that is trained to give back what it is given: an encoder makes a code of an image, a decoder makes logits
/// of the code, and their sigmoid is the reconstruction.
public protocol Autoencoder: Module {
    /// Images [N, H, W, C] → codes.
    var encoder: Sequential { get }
    /// Codes → logits [N, H, W, C].
    var decoder: Sequential { get }
}

extension Autoencoder {
    /// Images [N, H, W, C] → codes.
    public func encode(_ images: Node, _ pass: ForwardPass = .inference) -> Node { encoder(images, pass) }

    /// Codes → the logits of pixels [N, H, W, C].
    public func decode(_ codes: Node, _ pass: ForwardPass = .inference) -> Node { decoder(codes, pass) }

    /// Images → reconstructions in 0…1.
    public func reconstruct(_ images: Node, _ pass: ForwardPass = .inference) -> Node {
        decode(encode(images, pass), pass).sigmoid()
    }

    /// Mean binary cross-entropy in nats per pixel between images and their reconstructions.
    public func loss(_ images: Node, _ pass: ForwardPass) -> Node {
        binaryCrossEntropy(logits: decode(encode(images, pass), pass), target: images)
    }
}
