import Engine
import System

extension LabelledImages {
    /// The given columns of all images, from top to bottom: one part of what is to be seen.
    public func cropped(columns: Range<Int>) -> LabelledImages {
        require(
            columns.lowerBound >= 0 && columns.upperBound <= width && !columns.isEmpty,
            "columns \(columns) are no part of images \(width) wide")
        let line = columns.count * channels
        let part = [UInt8](unsafeUninitializedCapacity: count * height * line) { target, written in
            pixels.withUnsafeBufferPointer { source in
                for row in 0..<count * height {
                    (target.baseAddress! + row * line).initialize(
                        from: source.baseAddress! + (row * width + columns.lowerBound) * channels, count: line)
                }
            }
            written = count * height * line
        }
        return LabelledImages(
            pixels: part, labels: labels, height: height, width: columns.count, channels: channels,
            classNames: classNames)
    }
}
