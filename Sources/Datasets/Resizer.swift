import Engine

/// Resizes many images of one size to one other size; the weights are worked out once.
final class Resizer {
    private let source: (height: Int, width: Int)
    private let target: (height: Int, width: Int)
    private let channels: Int
    private let vertical: AxisWeights
    private let horizontal: AxisWeights
    /// The image with its width changed and its height not yet.
    private var between: [Float]
    /// One row of the result before it is rounded.
    private var row: [Float]

    init(from source: (height: Int, width: Int), to target: (height: Int, width: Int), channels: Int) {
        require(
            target.height > 0 && target.width > 0, "an image cannot be resized to \(target.height)×\(target.width)")
        self.source = source
        self.target = target
        self.channels = channels
        vertical = AxisWeights(from: source.height, to: target.height)
        horizontal = AxisWeights(from: source.width, to: target.width)
        between = [Float](repeating: 0, count: source.height * target.width * channels)
        row = [Float](repeating: 0, count: target.width * channels)
    }

    /// `image [H, W, C]` → `result [H′, W′, C]`, rounded to the nearest byte.
    func resize(_ image: UnsafePointer<UInt8>, into result: UnsafeMutablePointer<UInt8>) {
        between.withUnsafeMutableBufferPointer { between in
            resizeRows(image, into: between.baseAddress!)
            row.withUnsafeMutableBufferPointer { resizeColumns(between.baseAddress!, row: $0, into: result) }
        }
    }

    private func resizeRows(_ image: UnsafePointer<UInt8>, into between: UnsafeMutablePointer<Float>) {
        horizontal.weights.withUnsafeBufferPointer { weights in
            var to = between
            for y in 0..<source.height {
                for x in 0..<target.width {
                    let from = image + (y * source.width + horizontal.first[x]) * channels
                    for channel in 0..<channels {
                        var sum: Float = 0
                        for tap in 0..<horizontal.taps {
                            sum += weights[x * horizontal.taps + tap] * Float(from[tap * channels + channel])
                        }
                        to[channel] = sum
                    }
                    to += channels
                }
            }
        }
    }

    private func resizeColumns(
        _ between: UnsafePointer<Float>, row: UnsafeMutableBufferPointer<Float>,
        into result: UnsafeMutablePointer<UInt8>
    ) {
        for y in 0..<target.height {
            row.update(repeating: 0)
            for tap in 0..<vertical.taps {
                let weight = vertical.weights[y * vertical.taps + tap]
                let from = between + (vertical.first[y] + tap) * row.count
                for i in 0..<row.count { row[i] += weight * from[i] }
            }
            let to = result + y * row.count
            for i in 0..<row.count { to[i] = UInt8(min(max(row[i] + 0.5, 0), 255)) }
        }
    }
}

/// For every new pixel along one axis, the run of old pixels it is mixed from, and how much of each.
private struct AxisWeights {
    /// The length of every run; a weight may be zero.
    let taps: Int
    /// Where each new pixel's run starts.
    private(set) var first: [Int] = []
    /// `[new pixel, tap]`.
    private(set) var weights: [Float] = []

    init(from old: Int, to new: Int) {
        let step = Double(old) / Double(new)
        // Half the width of the triangle.
        let reach = max(step, 1)
        taps = min(old, Int((2 * reach).rounded(.up)) + 1)
        for i in 0..<new {
            // Pixel centres lie at half numbers, so that both images cover the same area.
            let centre = (Double(i) + 0.5) * step - 0.5
            let start = min(max(Int((centre - reach).rounded(.up)), 0), old - taps)
            let raw = (start..<start + taps).map { max(0, 1 - abs(Double($0) - centre) / reach) }
            // What falls outside the image is left out, and the rest made up to one.
            let sum = raw.reduce(0, +)
            first.append(start)
            weights += raw.map { Float($0 / sum) }
        }
    }
}
