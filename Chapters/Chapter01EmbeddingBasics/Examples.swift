import Charts
import Datasets
import Engine
import Estimators
import Images

/// Mean and standard deviation of every channel of images [N, H, W, C].
func channelMoments(_ images: Tensor) -> [(mean: Double, standardDeviation: Double)] {
    let channels = images.shape[3]
    let pixels = images.reshaped([images.count / channels, channels])
    return (0..<channels).map { Statistics.moments(pixels.column($0)) }
}

/// Up to `count` rows of every class, one of each in turn: where a picture has no room for all, the first come stay,
/// and no class must come before another.
func someOfEachClass(_ images: LabelledImages, _ count: Int) -> [Int] {
    let classes = images.classNames.indices.map { Array(images.rows(ofClass: $0).prefix(count)) }
    return (0..<count).flatMap { place in classes.compactMap { place < $0.count ? $0[place] : nil } }
}

/// The first `count` of some rows whose classes differ, or fewer.
func firstOfDifferentClasses(_ images: LabelledImages, _ rows: [Int], _ count: Int) -> [Int] {
    var classes: Set<Int> = []
    return Array(rows.filter { classes.insert(images.labels[$0]).inserted }.prefix(count))
}

/// The first `count` rows whose classes differ, or fewer where there are not so many classes.
func rowsOfDifferentClasses(_ images: LabelledImages, _ count: Int) -> [Int] {
    Array(images.classNames.indices.compactMap { images.rows(ofClass: $0).first }.prefix(count))
}

/// Each pixel as a square of `factor` pixels.
func enlarged(_ images: LabelledImages, by factor: Int) -> [ByteImage] {
    (0..<images.count).map { row in
        let image = images.image(row)
        let (width, height) = (image.width * factor, image.height * factor)
        var pixels: [UInt8] = []
        for y in 0..<height {
            for x in 0..<width {
                let start = (y / factor * image.width + x / factor) * image.channels
                pixels += image.pixels[start..<start + image.channels]
            }
        }
        return ByteImage(width: width, height: height, channels: image.channels, pixels: pixels)
    }
}

extension LabelledImages {
    /// The pixels of one image, 0…1.
    func flattened(row: Int) -> [Float] { tensor(of: [row]).values }
}

/// What always naming the most frequent class of these images gets right of them.
func largestShare(_ images: LabelledImages) -> Double {
    Double(images.classCounts.max()!) / Double(images.count)
}
