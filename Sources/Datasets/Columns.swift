import Engine

// A data set's columns as the engine wants them.

extension ImageDataset {
    /// [H, W, C] of one image.
    public var imageShape: [Int] { [height, width, channels] }
}

extension LabelledImages {
    /// All images as a column to train on, without converting them to floats.
    public var column: DataColumn { DataColumn(bytes: pixels, rowShape: [height, width, channels]) }

    /// All images as rows of pixels, [N, H·W·C] in 0…1.
    public var flattened: Tensor { tensor().reshaped([count, imageSize]) }

    /// The first row of every class that occurs, in the order of the classes.
    public var oneOfEachClass: [Int] { classNames.indices.compactMap { rows(ofClass: $0).first } }

    /// The class names of the given rows.
    public func names(of rows: [Int]) -> [String] { rows.map { classNames[labels[$0]] } }
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
