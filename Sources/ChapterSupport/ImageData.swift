import Charts
import Datasets
import Engine
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

    /// [H, W, C] of one image.
    public var imageShape: [Int] { [height, width, channels] }
}

extension LabelledImages {
    /// All images as a column to train on, without converting them to floats.
    public var column: DataColumn { DataColumn(bytes: pixels, rowShape: [height, width, channels]) }

    /// All images as rows of pixels, [N, H·W·C] in 0…1.
    public var flattened: Tensor { tensor().reshaped([count, imageSize]) }

    /// The first row of every class that occurs, in the order of the classes.
    public var oneOfEachClass: [Int] { classNames.indices.compactMap { firstRows(ofClass: $0, 1).first } }

    /// The first images of every class, one row a class.
    public func pictures(ofEachClass count: Int) -> [[Picture]] {
        classNames.indices.map { self.pictures(firstRows(ofClass: $0, count)) }
    }

    public func pictures(_ rows: [Int]) -> [Picture] { ChapterSupport.pictures(tensor(of: rows)) }

    /// The class names of the given rows.
    public func names(of rows: [Int]) -> [String] { rows.map { classNames[labels[$0]] } }

    private func firstRows(ofClass label: Int, _ count: Int) -> [Int] { Array(rows(ofClass: label).prefix(count)) }
}

/// The rows of an image tensor [N, H, W, C] in 0…1 as pictures.
public func pictures(_ images: Tensor) -> [Picture] {
    Picture.all(width: images.shape[2], height: images.shape[1], channels: images.shape[3], pixels: images.values)
}

/// Applies a function to all images, a thousand at a time, so that floats of the whole set never stand in memory at
/// once.
public func apply(_ function: Function, to images: LabelledImages) -> Tensor {
    var parts: [Tensor] = []
    for start in stride(from: 0, to: images.count, by: 1_000) {
        parts.append(function(images.tensor(of: start..<min(start + 1_000, images.count))))
    }
    let shape = [images.count] + parts[0].shape.dropFirst()
    return Tensor(shape: Array(shape)) { target in
        var place = target.baseAddress!
        for part in parts {
            part.withUnsafeBuffer { place.update(from: $0.baseAddress!, count: $0.count) }
            place += part.count
        }
    }
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
            return Double(sum) / Double(images.rowCount)
        }
    }
}

/// The mean pixel of every image `[N, H, W, C]`, 0 black to 1 white.
public func ink(_ images: Tensor) -> [Double] {
    let width = images.rowCount
    return images.withUnsafeBuffer { pixels in
        stride(from: 0, to: images.count, by: width).map { start in
            var sum: Float = 0
            for i in start..<start + width { sum += pixels[i] }
            return Double(sum) / Double(width)
        }
    }
}
