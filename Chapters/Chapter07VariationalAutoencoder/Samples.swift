import Datasets

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
