import Datasets
import Engine
import Estimators

/// The data set, and its images as rows of pixels: the samples that linear methods compute with. They take a few
/// hundred megabytes, so they are made once.
struct Samples {
    let data: ImageDataset
    /// `[N, H·W·C]`, 0 black to 1 white.
    let trainPixels: Tensor
    let testPixels: Tensor
}

/// The linear maps that the chapter fits, each from an image to a short description of it.
struct LinearMaps {
    let pca: FittedPCA
    /// Of as many numbers as `pca`.
    let autoencoder: LinearAutoencoder
    let lda: FittedLDA
    /// A rotation of the whitened `pca`.
    let ica: FittedICA
}

/// What one method makes of all images: `[N, numbers]` for the training images and for the test images.
struct Description {
    let name: String
    let train: Tensor
    let test: Tensor

    init(_ name: String, _ train: Tensor, _ test: Tensor) {
        (self.name, self.train, self.test) = (name, train, test)
    }

    /// How many numbers describe an image.
    var size: Int { train.shape[1] }
}
