import Charts
import Datasets
import Engine
import Images
import Notebook

// What several chapters do with a data set: bring it to a size, draw from it, show it.

extension ImageDataset {
    /// The data set that a chapter's options name, at a size that chapters can hold; no more of it is read than they
    /// take. The notes say where that changes images.
    /// - Parameter divisor: Sides are rounded up to a multiple (the networks halve images).
    public static func load(_ options: Options, sidesDivisibleBy divisor: Int) throws -> ImageDataset {
        let side = options.side.map { ($0 + divisor - 1) / divisor * divisor }
        return try ImageDataset.load(
            DataSpec(options.data ?? "fashion"), size: side.map { ($0, $0) },
            // The least that windows of structural similarity fit in, and the most that covariances of pixels do.
            within: Bounds(leastSide: 8, mostNumbers: 64 * 64 * 3, divisor: divisor),
            limit: (options.rows(full: 60_000, quick: 3_000), options.pick(full: 10_000, quick: 600)),
            skippingBroken: options.skipBroken == true)
    }
}

extension LabelledImages {
    /// The first images of every class, one row a class.
    public func pictures(ofEachClass count: Int) -> [[ByteImage]] {
        classNames.indices.map { self.pictures(firstRows(ofClass: $0, count)) }
    }

    public func pictures(_ rows: [Int]) -> [ByteImage] { ChapterSupport.pictures(tensor(of: rows)) }

    private func firstRows(ofClass label: Int, _ count: Int) -> [Int] { Array(rows(ofClass: label).prefix(count)) }
}

/// The rows of an image tensor [N, H, W, C] in 0…1 as pictures.
public func pictures(_ images: Tensor) -> [ByteImage] {
    ByteImage.all(
        width: images.shape[2], height: images.shape[1], channels: images.shape[3], intensities: images.values)
}

/// How much there is to see in every image [H, W, C]: the mean squared difference of horizontal and vertical
/// neighbours.
public func detail(_ images: Tensor) -> [Double] {
    let (height, width, channels) = (images.shape[1], images.shape[2], images.shape[3])
    return images.withUnsafeBuffer { pixels in
        (0..<images.rows).map { row in
            var sum: Float = 0
            for y in 0..<height {
                for i in 0..<width * channels {
                    let place = (row * height + y) * width * channels + i
                    let below = y + 1 < height ? pixels[place + width * channels] - pixels[place] : 0
                    let right = i + channels < width * channels ? pixels[place + channels] - pixels[place] : 0
                    sum += below * below + right * right
                }
            }
            return Double(sum) / Double(images.elementsPerRow)
        }
    }
}

/// The mean pixel of every image `[N, H, W, C]`, 0 black to 1 white.
public func ink(_ images: Tensor) -> [Double] {
    let width = images.elementsPerRow
    return images.withUnsafeBuffer { pixels in
        stride(from: 0, to: images.count, by: width).map { start in
            var sum: Float = 0
            for i in start..<start + width { sum += pixels[i] }
            return Double(sum) / Double(width)
        }
    }
}
