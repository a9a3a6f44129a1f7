import Engine
import Estimators
import Models

/// A way to describe images by numbers, and these numbers, a row for every image.
struct Description: Sendable {
    let name: String
    let codes: Tensor
}

/// Images [N, H, W, C] described in three ways.
func descriptions(
    of images: Tensor, pca: FittedPCA, network: BottleneckAutoencoder
) -> [Description] {
    let pixels = images.reshaped([images.rows, images.elementsPerRow])
    let encode = Function(Array(images.shape.dropFirst())) { network.encode($0) }
    return [
        Description(name: "pixels", codes: pixels),
        Description(name: "PCA code", codes: pca.transform(pixels)),
        Description(name: "network's code", codes: encode(images)),
    ]
}

extension [Description] {
    /// The codes of one name.
    subscript(name: String) -> Tensor {
        guard let found = first(where: { $0.name == name }) else { fatalError("no description is called \(name)") }
        return found.codes
    }
}
