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

/// Images [N, H, W, C] moved to the right by so many pixels; what comes in is black.
func shifted(_ images: Tensor, by columns: Int) -> Tensor {
    let line = images.shape[2] * images.shape[3]
    let step = min(columns * images.shape[3], line)
    return images.withUnsafeBuffer { source in
        Tensor(shape: images.shape) { target in
            for i in target.indices { target[i] = i % line >= step ? source[i - step] : 0 }
        }
    }
}
