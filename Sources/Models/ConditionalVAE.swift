import Engine
import System

/// A variational autoencoder that is told the class of every image (Sohn, Lee and Yan, 2015, "Learning structured
/// output representation using deep conditional generative models"): the code is left with what the class does not say.
///
/// The bound is greatest where code and class are independent, so that the codes of every class have the prior's
/// distribution. At the start of training a class told by a single 1 is one small number among many, and the network
/// learns to tell classes by the code. So the class is told in numbers larger than a unit's.
public struct ConditionalVAE: Module {
    /// Takes pixels and class side by side, and decodes code and class.
    public let network: DenseVAE
    /// How many there are.
    public let classes: Int
    /// What stands at a row's class, where other classes have 0.
    public let loudness: Float

    /// - Parameters:
    ///   - pixels: numbers per image.
    ///   - classes: how many there are.
    ///   - hidden: widths of the encoder's hidden layers; the decoder's are the same, reversed.
    ///   - latent: dimensions of the code.
    ///   - loudness: what stands at a row's class where other classes have 0. Units of the code have a deviation of 1.
    ///   - random: gives the first weights.
    public init(
        pixels: Int, classes: Int, hidden: [Int], latent: Int, loudness: Float = 8, using random: inout Random
    ) {
        require(loudness > 0, "a class told with a loudness of \(loudness) is none")
        self.loudness = loudness
        network = DenseVAE(pixels: pixels, hidden: hidden, latent: latent, given: classes, using: &random)
        self.classes = classes
    }

    /// The autoencoder of images of the given classes: `classes` is [N, classes], 1 at the class of each row and 0
    /// elsewhere. Its bound is one on log p(x | class).
    public func given(_ classes: Node) -> GivenClass {
        require(
            classes.shape.count == 2 && classes.shape[1] == self.classes,
            "classes are told as rows [N, \(self.classes)], but the shape is \(classes.shape)")
        return GivenClass(network: network, told: classes * loudness)
    }

    /// A conditional autoencoder with its condition.
    public struct GivenClass: VariationalAutoencoder {
        let network: DenseVAE
        /// [N, classes], as loud as the network is told.
        let told: Node
        public var latent: Int { network.latent }

        public func encode(_ images: Node, _ pass: ForwardPass = .inference) -> DiagonalGaussian {
            network.encode(.concatenated([images.flattened(), told], axis: 1), pass)
        }

        public func decode(_ codes: Node, _ pass: ForwardPass = .inference) -> Node {
            network.decode(.concatenated([codes, told], axis: 1), pass)
        }
    }
}
