import System

/// Resizes many images of one size to one other size; the weights are worked out once.
package struct Resizer {
    private let source: (height: Int, width: Int)
    private let target: (height: Int, width: Int)
    /// 1 or 3.
    private let channels: Int
    private let vertical: AxisWeights
    private let horizontal: AxisWeights

    package init(from source: (height: Int, width: Int), to target: (height: Int, width: Int), channels: Int) {
        require(
            target.height > 0 && target.width > 0, "an image cannot be resized to \(target.height)×\(target.width)")
        self.source = source
        self.target = target
        self.channels = channels
        vertical = AxisWeights(from: source.height, to: target.height)
        horizontal = AxisWeights(from: source.width, to: target.width)
    }

    /// The images `rows` of `images [N, H, W, C]` → the same of `results [N, H′, W′, C]`, rounded to the nearest byte.
    /// Threads may each take rows of their own.
    package func resize(
        _ images: UnsafePointer<UInt8>, rows: Range<Int> = 0..<1, into results: UnsafeMutablePointer<UInt8>
    ) {
        let line = target.width * channels
        let (old, new) = (source.height * source.width * channels, target.height * line)
        // The image with its width changed and its height not yet, and one row of the result before it is rounded.
        let between = UnsafeMutablePointer<Float>.allocate(capacity: source.height * line)
        let sums = UnsafeMutablePointer<Float>.allocate(capacity: line)
        defer {
            between.deallocate()
            sums.deallocate()
        }
        for row in rows {
            resizeRows(images + row * old, into: between)
            resizeColumns(between, sums, into: results + row * new)
        }
    }

    private func resizeRows(_ image: UnsafePointer<UInt8>, into between: UnsafeMutablePointer<Float>) {
        horizontal.withPointers { first, weights in
            let taps = horizontal.taps
            var to = between
            for y in 0..<source.height {
                let line = image + y * source.width * channels
                for x in 0..<target.width {
                    let from = line + first[x] * channels
                    let weights = weights + x * taps
                    if channels == 3 {
                        var (red, green, blue): (Float, Float, Float) = (0, 0, 0)
                        for tap in 0..<taps {
                            let weight = weights[tap]
                            red += weight * Float(from[3 * tap])
                            green += weight * Float(from[3 * tap + 1])
                            blue += weight * Float(from[3 * tap + 2])
                        }
                        to[0] = red
                        to[1] = green
                        to[2] = blue
                    } else {
                        var sum: Float = 0
                        for tap in 0..<taps { sum += weights[tap] * Float(from[tap]) }
                        to[0] = sum
                    }
                    to += channels
                }
            }
        }
    }

    private func resizeColumns(
        _ between: UnsafePointer<Float>, _ sums: UnsafeMutablePointer<Float>, into result: UnsafeMutablePointer<UInt8>
    ) {
        vertical.withPointers { first, weights in
            let (taps, line) = (vertical.taps, target.width * channels)
            for y in 0..<target.height {
                sums.initialize(repeating: 0, count: line)
                for tap in 0..<taps {
                    let weight = weights[y * taps + tap]
                    // It would add zeros.
                    if weight == 0 { continue }
                    let from = between + (first[y] + tap) * line
                    for i in 0..<line { sums[i] += weight * from[i] }
                }
                let to = result + y * line
                for i in 0..<line { to[i] = UInt8(min(max(sums[i] + 0.5, 0), 255)) }
            }
        }
    }
}

/// For every new pixel along one axis, the run of old pixels it is mixed from, and how much of each.
private struct AxisWeights {
    /// The length of every run; a weight may be zero.
    let taps: Int
    /// Where each new pixel's run starts.
    private var first: [Int] = []
    /// `[new pixel, tap]`.
    private var weights: [Float] = []

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

    /// Lends both lists to `body`; there is at least one new pixel.
    func withPointers(_ body: (_ first: UnsafePointer<Int>, _ weights: UnsafePointer<Float>) -> Void) {
        first.withUnsafeBufferPointer { first in
            weights.withUnsafeBufferPointer { body(first.baseAddress!, $0.baseAddress!) }
        }
    }
}
