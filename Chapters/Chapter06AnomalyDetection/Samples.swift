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

/// The share of the training images that validates: a sixth, or more where a class has few, so that two are left.
func validationShare(_ images: LabelledImages) -> Double {
    let smallest = images.classCounts.filter { $0 > 0 }.min() ?? 1
    return max(1.0 / 6, min(0.5, 2 / Double(smallest)))
}

/// The classes that can be taken as normal: with two images to learn from, one to set a threshold by, one to test with,
/// and other classes beside them.
/// - Throws: `DatasetError` if there is none.
func usableClasses(_ data: ImageDataset, _ train: LabelledImages, _ validation: LabelledImages) throws -> [Int] {
    let (learned, held, tested) = (train.classCounts, validation.classCounts, data.test.classCounts)
    let usable = data.classNames.indices.filter {
        learned[$0] > 1 && held[$0] > 0 && tested[$0] > 0 && tested[$0] < data.test.count
    }
    guard !usable.isEmpty else {
        throw DatasetError(
            file: data.name, found: "training images \(data.train.classCounts) and test images \(tested) by class",
            expected: "two classes or more, one of them with at least three training images",
            advice: "Add images, or use more rows.")
    }
    return usable
}
