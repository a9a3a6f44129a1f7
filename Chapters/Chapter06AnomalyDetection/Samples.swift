import Datasets

/// The images of this run, and what every part asks about them.
struct Samples {
    let data: ImageDataset
    /// To learn from: `data.train` without `validation`.
    let train: LabelledImages
    /// To set thresholds by.
    let validation: LabelledImages

    var test: LabelledImages { data.test }
    /// [H, W, C] of one image.
    var image: [Int] { data.imageShape }
    /// Of the classes.
    var names: [String] { data.test.classNames }
    /// The classes that are taken as normal, one after the other.
    var classes: [Int] { Array(names.indices) }
}
