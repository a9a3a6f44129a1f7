import Engine
import Images
import System

/// Images of one size with one label each, in memory as bytes: a quarter of what `Float` would take.
///
/// Nothing but pixels and labels lives here. Numbers for a network come out by `tensor(of:)`, a batch at a time, in
/// 0…1; normalisation and augmentation are separate steps, so that it always shows which numbers a model was given.
public struct LabelledImages: Sendable {
    /// In pixels.
    public let height: Int
    /// In pixels.
    public let width: Int
    /// 1 for grey, 3 for red, green and blue.
    public let channels: Int
    /// `[N, H, W, C]`, row-major, channels last.
    public let pixels: [UInt8]
    /// One class index, `0..<classNames.count`, for every image.
    public let labels: [Int]
    /// In the order of the labels.
    public let classNames: [String]

    /// - Precondition: `pixels` holds `labels.count` images, and every label names a class.
    public init(pixels: [UInt8], labels: [Int], height: Int, width: Int, channels: Int, classNames: [String]) {
        require(
            height > 0 && width > 0 && (channels == 1 || channels == 3),
            "images are at least 1×1 with 1 or 3 channels, not \(height)×\(width) with \(channels)")
        require(
            pixels.count == labels.count * height * width * channels,
            "\(labels.count) images of [\(height), \(width), \(channels)] do not take \(pixels.count) bytes")
        require(
            labels.allSatisfy { classNames.indices.contains($0) },
            "a label lies outside the \(classNames.count) classes")
        self.height = height
        self.width = width
        self.channels = channels
        self.pixels = pixels
        self.labels = labels
        self.classNames = classNames
    }

    /// Number of images.
    public var count: Int { labels.count }

    /// Bytes of one image, height × width × channels.
    public var imageSize: Int { height * width * channels }

    /// `[N, H, W, C]`.
    public var shape: [Int] { [count, height, width, channels] }

    /// How many images each class has.
    public var classCounts: [Int] {
        var counts = [Int](repeating: 0, count: classNames.count)
        for label in labels { counts[label] += 1 }
        return counts
    }

    // MARK: Numbers for a model

    /// The images at `rows`, in that order, as numbers in 0…1: `[rows.count, H, W, C]`.
    public func tensor(of rows: [Int]) -> Tensor {
        for row in rows { checkRow(row) }
        let size = imageSize
        return Tensor(shape: [rows.count, height, width, channels]) { target in
            pixels.withUnsafeBufferPointer { source in
                inParallel(
                    rows.count, grain: itemsPerBlock(of: size, numbers: 1 << 18), sharing: source, target
                ) { places, _, source, target in
                    for place in places {
                        writeScaled(source, rows[place] * size, size, to: target.baseAddress! + place * size)
                    }
                }
            }
        }
    }

    /// The images of a range of rows as numbers in 0…1: `[rows.count, H, W, C]`.
    public func tensor(of rows: Range<Int>) -> Tensor {
        require(
            rows.lowerBound >= 0 && rows.upperBound <= count, "rows \(rows) are not all among the \(count) images")
        return Tensor(shape: [rows.count, height, width, channels]) { target in
            pixels.withUnsafeBufferPointer { source in
                let start = rows.lowerBound * imageSize
                inParallel(target.count, grain: 1 << 18, sharing: source, target) { part, _, source, target in
                    writeScaled(
                        source, start + part.lowerBound, part.count, to: target.baseAddress! + part.lowerBound)
                }
            }
        }
    }

    /// All images as numbers in 0…1: `[N, H, W, C]`. Four times the memory of the bytes.
    public func tensor() -> Tensor { tensor(of: 0..<count) }

    /// The images at `rows` as numbers in 0…1, each changed at random: `[rows.count, H, W, C]`.
    ///
    /// What happens to an image depends on `random` and its row alone, not on the batch it is in. Pass
    /// `Random(seed: seed).split(epoch)`, so that every epoch sees other changes.
    public func tensor(of rows: [Int], augmentation: Augmentation, random: Random) -> Tensor {
        augmentation.applied(to: tensor(of: rows), rows: rows, random: random)
    }

    /// The labels at `rows`, one each.
    public func labels(of rows: [Int]) -> [Int] { rows.map { labels[$0] } }

    /// The labels at `rows` as indicator vectors, 1 at the class and 0 elsewhere: `[rows.count, classes]`.
    public func oneHot(of rows: [Int]) -> Tensor {
        Datasets.oneHot(labels(of: rows), classes: classNames.count)
    }

    /// The bytes of one image, `[H, W, C]`.
    public func image(_ row: Int) -> ByteImage {
        checkRow(row)
        return ByteImage(
            width: width, height: height, channels: channels,
            pixels: Array(pixels[row * imageSize..<(row + 1) * imageSize]))
    }

    // MARK: Fewer images

    /// The rows whose label is `label`, ascending.
    public func rows(ofClass label: Int) -> [Int] { labels.indices.filter { labels[$0] == label } }

    /// The images at `rows`, in that order.
    public func selecting(_ rows: [Int]) -> LabelledImages {
        for row in rows { checkRow(row) }
        let size = imageSize
        let bytes = [UInt8](unsafeUninitializedCapacity: rows.count * size) { target, written in
            let result = target
            pixels.withUnsafeBufferPointer { source in
                inParallel(
                    rows.count, grain: itemsPerBlock(of: size, numbers: 1 << 20), sharing: result, source
                ) { places, _, result, source in
                    for place in places {
                        (result.baseAddress! + place * size)
                            .initialize(from: source.baseAddress! + rows[place] * size, count: size)
                    }
                }
            }
            written = rows.count * size
        }
        return replacing(pixels: bytes, labels: labels(of: rows))
    }

    /// The first `rows` images, or all of them where there are fewer.
    public func prefix(_ rows: Int) -> LabelledImages {
        require(rows >= 0, "the number of rows cannot be negative, but is \(rows)")
        guard rows < count else { return self }
        return replacing(pixels: Array(pixels.prefix(rows * imageSize)), labels: Array(labels.prefix(rows)))
    }

    /// The images in two parts: `validation` gets the fraction of that name, `train` the rest, both in the old order.
    ///
    /// - Parameters:
    ///   - fraction: The share of the images that `validation` gets, in 0…1.
    ///   - seed: The same seed gives the same parts.
    ///   - stratified: Whether every class keeps its share in both parts (to within one image).
    public func split(
        validation fraction: Double, seed: UInt64, stratified: Bool = true
    ) -> (train: LabelledImages, validation: LabelledImages) {
        let split = RowSplit(labels: labels, validation: fraction, seed: seed, stratified: stratified)
        return (selecting(split.train), selecting(split.validation))
    }

    // MARK: Other pixels

    /// The images at another size; see `ByteImage.resized`.
    public func resized(height: Int, width: Int) -> LabelledImages {
        guard height != self.height || width != self.width else { return self }
        let resizer = Resizer(from: (self.height, self.width), to: (height, width), channels: channels)
        let size = height * width * channels
        let bytes = [UInt8](unsafeUninitializedCapacity: count * size) { target, written in
            if count > 0 {
                let results = target.baseAddress!
                pixels.withUnsafeBufferPointer { source in
                    inParallel(
                        count, grain: itemsPerBlock(of: max(imageSize, size), numbers: 1 << 15), sharing: source,
                        results
                    ) { rows, _, source, results in
                        resizer.resize(source.baseAddress!, rows: rows, into: results)
                    }
                }
            }
            written = count * size
        }
        return replacing(pixels: bytes, height: height, width: width)
    }

    /// The images in shades of grey, by luma (see `ByteImage.grey`).
    public func grey() -> LabelledImages {
        channels == 1 ? self : replacing(pixels: luma(pixels), channels: 1)
    }

    /// The images with three channels; grey ones get three equal channels.
    public func colour() -> LabelledImages {
        channels == 3 ? self : replacing(pixels: tripled(pixels), channels: 3)
    }

    private func replacing(
        pixels: [UInt8], labels: [Int]? = nil, height: Int? = nil, width: Int? = nil, channels: Int? = nil
    ) -> LabelledImages {
        LabelledImages(
            pixels: pixels, labels: labels ?? self.labels, height: height ?? self.height, width: width ?? self.width,
            channels: channels ?? self.channels, classNames: classNames)
    }

    private func checkRow(_ row: Int) {
        require(row >= 0 && row < count, "row \(row) is not among the \(count) images")
    }
}

/// `count` bytes from `start` on as numbers in 0…1.
///
/// Divides, where a product with 1/255 would be off by a rounding for some bytes, so that values equal other tools'.
func writeScaled(
    _ source: UnsafeBufferPointer<UInt8>, _ start: Int, _ count: Int, to target: UnsafeMutablePointer<Float>
) {
    guard count > 0 else { return }
    let source = source.baseAddress! + start
    for i in 0..<count { target[i] = Float(source[i]) / 255 }
}

/// Class numbers as indicator vectors, 1 at the class and 0 elsewhere: `[labels.count, classes]`.
public func oneHot(_ labels: [Int], classes: Int) -> Tensor {
    Tensor(shape: [labels.count, classes]) { target in
        target.initialize(repeating: 0)
        for (row, label) in labels.enumerated() { target[row * classes + label] = 1 }
    }
}
