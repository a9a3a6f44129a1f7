/// Resizes many images of one size to one other size; the weights are worked out once.
struct Resizer {
    private let source: (height: Int, width: Int)
    private let target: (height: Int, width: Int)
    private let channels: Int
    private let vertical: AxisWeights
    private let horizontal: AxisWeights
    /// The image with its width changed and its height not yet.
    private var between: [Float]

    init(from source: (height: Int, width: Int), to target: (height: Int, width: Int), channels: Int) {
        precondition(target.height > 0 && target.width > 0, "an image cannot be resized to \(target.height)×\(target.width)")
        self.source = source
        self.target = target
        self.channels = channels
        vertical = AxisWeights(from: source.height, to: target.height)
        horizontal = AxisWeights(from: source.width, to: target.width)
        between = [Float](repeating: 0, count: source.height * target.width * channels)
    }

    /// `image [H, W, C]` → `result [H′, W′, C]`, rounded to the nearest byte.
    mutating func resize(_ image: UnsafePointer<UInt8>, into result: UnsafeMutablePointer<UInt8>) {
        let rowLength = target.width * channels
        between.withUnsafeMutableBufferPointer { between in
            for y in 0..<source.height {
                for x in 0..<target.width {
                    for channel in 0..<channels {
                        var sum: Float = 0
                        for tap in horizontal.taps(of: x) {
                            let from = (y * source.width + horizontal.position(tap, of: x)) * channels + channel
                            sum += horizontal.weights[tap] * Float(image[from])
                        }
                        between[y * rowLength + x * channels + channel] = sum
                    }
                }
            }
            for y in 0..<target.height {
                for i in 0..<rowLength {
                    var sum: Float = 0
                    for tap in vertical.taps(of: y) {
                        sum += vertical.weights[tap] * between[vertical.position(tap, of: y) * rowLength + i]
                    }
                    result[y * rowLength + i] = UInt8(min(max(sum.rounded(), 0), 255))
                }
            }
        }
    }
}

/// For every new pixel along one axis, the old pixels it is mixed from, and how much of each.
private struct AxisWeights {
    private(set) var weights: [Float] = []
    private var firstTap: [Int] = [0]
    private var firstPosition: [Int] = []

    init(from old: Int, to new: Int) {
        let step = Double(old) / Double(new)
        let reach = max(step, 1)
        for i in 0..<new {
            // Pixel centres lie at half numbers, so that both images cover the same area.
            let centre = (Double(i) + 0.5) * step - 0.5
            let positions = max(Int((centre - reach).rounded(.down)), 0)...min(Int((centre + reach).rounded(.up)), old - 1)
            let raw = positions.map { max(0, 1 - abs(Double($0) - centre) / reach) }
            // What falls outside the image is left out, and the rest made up to one.
            let sum = raw.reduce(0, +)
            firstPosition.append(positions.lowerBound)
            weights += raw.map { Float($0 / sum) }
            firstTap.append(weights.count)
        }
    }

    func taps(of pixel: Int) -> Range<Int> { firstTap[pixel]..<firstTap[pixel + 1] }

    func position(_ tap: Int, of pixel: Int) -> Int { firstPosition[pixel] + tap - firstTap[pixel] }
}
