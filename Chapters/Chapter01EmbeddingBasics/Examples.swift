import Datasets

/// Up to `count` rows of every class, one of each in turn: where a picture has no room for all, the first come stay,
/// and no class must come before another.
func someOfEachClass(_ images: LabelledImages, _ count: Int) -> [Int] {
    let classes = images.classNames.indices.map { Array(images.rows(ofClass: $0).prefix(count)) }
    return (0..<count).flatMap { place in classes.compactMap { place < $0.count ? $0[place] : nil } }
}

/// The first `count` rows whose classes differ, or fewer where there are not so many classes.
func rowsOfDifferentClasses(_ images: LabelledImages, _ count: Int) -> [Int] {
    Array(images.classNames.indices.compactMap { images.rows(ofClass: $0).first }.prefix(count))
}

/// What always naming the most frequent class of these images gets right of them.
func largestShare(_ images: LabelledImages) -> Double {
    Double(images.classCounts.max()!) / Double(images.count)
}
