import Engine
import System

/// A variational autoencoder whose decoder draws pixel by pixel: one small network is told the code and where the pixel
/// lies, and gives the pixel's channels (Watters and others, 2019, "Spatial broadcast decoder"). Where something stands
/// is then a number to compare with, not a choice among pixels.
public struct SpatialBroadcastVAE: VariationalAutoencoder {
    /// Images → means and log variances side by side, [N, 2 · latent].
    public let encoder: Sequential
    /// From the code to the first hidden layer of every pixel's network.
    public let code: Dense
    /// From the pixel's place to the same layer.
    public let place: Dense
    /// The rest of every pixel's network.
    public let decoder: Sequential
    public let latent: Int
    public let likelihood: PixelLikelihood
    private let places: Tensor
    private let channels: Int

    /// - Parameters:
    ///   - image: [H, W, C].
    ///   - hidden: widths of the encoder's hidden layers.
    ///   - width: of the two hidden layers of a pixel's network.
    ///   - latent: dimensions of the code.
    ///   - likelihood: the distribution of a pixel.
    ///   - random: gives the first weights.
    public init(
        image: [Int], hidden: [Int], width: Int, latent: Int, likelihood: PixelLikelihood = .bernoulli,
        using random: inout Random
    ) {
        require(image.count == 3, "images are of shape [H, W, C], not \(image)")
        self.latent = latent
        self.likelihood = likelihood
        channels = image[2]
        var layers: [any Layer] = [Flatten()]
        var before = image.reduce(1, *)
        for after in hidden {
            layers.append(Dense(before, after, activation: .relu, using: &random))
            before = after
        }
        encoder = Sequential(layers + [Dense(before, 2 * latent, using: &random)] as [any Layer])
        code = Dense(latent, width, using: &random)
        place = Dense(2, width, bias: false, using: &random)
        decoder = Sequential([
            Dense(width, width, activation: .relu, using: &random), Dense(width, image[2], using: &random),
        ])
        let (height, breadth) = (image[0], image[1])
        // From −2 to 2 each, about as far as codes reach.
        places = Tensor(shape: [height * breadth, 2]) { target in
            for y in 0..<height {
                for x in 0..<breadth {
                    let pixel = y * breadth + x
                    target[2 * pixel] = 4 * (Float(x) + 0.5) / Float(breadth) - 2
                    target[2 * pixel + 1] = 4 * (Float(y) + 0.5) / Float(height) - 2
                }
            }
        }
    }

    public func encode(_ images: Node, _ pass: ForwardPass = .inference) -> DiagonalGaussian {
        let parts = encoder(images, pass).split(2, axis: 1)
        return DiagonalGaussian(mean: parts[0], logVariance: parts[1])
    }

    public func decode(_ codes: Node, _ pass: ForwardPass = .inference) -> Node {
        let rows = codes.shape[0], pixels = places.rows
        let fromCode = code(codes, pass)
        let width = fromCode.shape[1]
        let fromPlace = place(.constant(places), pass)
        let first = (fromCode.reshaped([rows, 1, width]) + fromPlace.reshaped([1, pixels, width])).relu()
        return decoder(first.reshaped([rows * pixels, width]), pass).reshaped([rows, pixels * channels])
    }
}
