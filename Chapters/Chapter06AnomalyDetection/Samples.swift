import Datasets

/// The images of this run, and what every part asks about them.
struct Samples {
    let data: ImageDataset
    /// To learn from: `data.train` without `validation`.
    let train: LabelledImages
    /// To set thresholds by.
    let validation: LabelledImages
    /// [H, W, C] of one image.
    let image: [Int]
    /// Of the classes.
    let names: [String]
    /// The classes that are taken as normal, one after the other.
    let classes: [Int]

    var test: LabelledImages { data.test }
}

/// The share of the training images that validates: a sixth, or more where a class has few, two of it if two are left,
/// else one.
func validationShare(_ images: LabelledImages) -> Double {
    let smallest = images.classCounts.min()!
    return max(1.0 / 6, Double(min(2, smallest - 2)) / Double(smallest))
}
