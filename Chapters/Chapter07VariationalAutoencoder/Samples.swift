import Datasets
import Engine
import Estimators

/// The images of this run, and what every part asks about them.
struct Samples {
    let data: ImageDataset
    /// To learn from: `data.train` without `validation`.
    let train: LabelledImages
    let validation: LabelledImages
    /// The first test images, for what takes long.
    let some: LabelledImages
    /// [H, W, C] of one image.
    let image: [Int]
    /// H · W · C.
    let pixels: Int
    /// Of the classes.
    let names: [String]
    let subject: Noun

    var test: LabelledImages { data.test }
}

/// Draws from a normal distribution with the mean and the variance of every column of `codes`.
func normal(like codes: Tensor, rows: Int, _ random: Random) throws -> Tensor {
    let pca = try PCA(count: codes.elementsPerRow, whiten: true).fit(codes)
    return pca.inverseTransform(Tensor(normal: [rows, codes.elementsPerRow], random))
}
