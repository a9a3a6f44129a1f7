import Engine
import System

/// Replaces every pixel by the median of its 3 × 3 neighbourhood, channel by channel (Tukey, 1977, "Exploratory data
/// analysis"): single wrong pixels vanish, edges stay.
///
/// Beyond the border the nearest pixel is repeated, as SciPy's `median_filter` does with `mode="nearest"` (and, at
/// this size, with `mode="reflect"`).
public struct MedianFilter: Sendable {
    /// Without settings: the neighbourhood is 3 × 3.
    public init() {}

    /// Images `[N, H, W, C]`, finite → images of the same shape.
    public func callAsFunction(_ images: Tensor) -> Tensor {
        let shape = images.shape
        require(shape.count == 4, "the median filter takes images [N, H, W, C], but the shape is \(shape)")
        requireFinite(images, "pixels", for: "the median filter")
        let (height, width, channels) = (shape[1], shape[2], shape[3])
        return Tensor(shape: shape) { result in
            let result = result.baseAddress!
            withPointers(images, images, []) { source, _, _ in
                inParallel(shape[0], grain: 16, sharing: source, result) { rows, _, source, result in
                    withUnsafeTemporaryAllocation(of: Float.self, capacity: 9) { window in
                        for row in rows {
                            let image = source + row * images.elementsPerRow, out = result + row * images.elementsPerRow
                            for y in 0..<height {
                                for x in 0..<width {
                                    for channel in 0..<channels {
                                        var count = 0
                                        for dy in -1...1 {
                                            let line = min(max(y + dy, 0), height - 1) * width
                                            for dx in -1...1 {
                                                let column = min(max(x + dx, 0), width - 1)
                                                window[count] = image[(line + column) * channels + channel]
                                                count += 1
                                            }
                                        }
                                        out[(y * width + x) * channels + channel] = median(of: window.baseAddress!)
                                    }
                                }
                            }
                        }
                    }
                }
            }
        }
    }
}

/// The fifth smallest of nine numbers, whose order is lost: 19 exchanges (Paeth, 1990, "Median finding on a 3×3 grid").
private func median(of p: UnsafeMutablePointer<Float>) -> Float {
    func sort(_ i: Int, _ j: Int) {
        let (low, high) = (min(p[i], p[j]), max(p[i], p[j]))
        p[i] = low
        p[j] = high
    }
    sort(1, 2); sort(4, 5); sort(7, 8); sort(0, 1); sort(3, 4); sort(6, 7); sort(1, 2); sort(4, 5); sort(7, 8)
    sort(0, 3); sort(5, 8); sort(4, 7); sort(3, 6); sort(1, 4); sort(2, 5); sort(4, 7); sort(4, 2); sort(6, 4)
    sort(4, 2)
    return p[4]
}
