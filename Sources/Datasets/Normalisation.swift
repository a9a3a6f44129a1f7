import Engine

/// Takes the mean from every channel and divides by its standard deviation: what many networks like their input to be.
///
/// A separate and visible step: measure it on training images, and apply it to whatever the model sees.
public struct Normalisation: Equatable, Codable, Sendable {
    /// One mean for each channel, of pixels in 0…1.
    public let mean: [Float]
    /// One (population) standard deviation for each channel, of pixels in 0…1.
    public let deviation: [Float]

    /// - Precondition: as many means as deviations, and every deviation is positive.
    public init(mean: [Float], deviation: [Float]) {
        precondition(
            mean.count == deviation.count && deviation.allSatisfy { $0 > 0 },
            "means \(mean) and deviations \(deviation) do not make a normalisation")
        self.mean = mean
        self.deviation = deviation
    }

    /// Measures the images. A channel that never changes gets deviation 1.
    public init(measuring images: LabelledImages) {
        // A histogram is exact: no rounding adds up over millions of pixels.
        var histogram = [[Int]](repeating: [Int](repeating: 0, count: 256), count: images.channels)
        for channel in 0..<images.channels {
            histogram[channel].withUnsafeMutableBufferPointer { counts in
                images.pixels.withUnsafeBufferPointer { pixels in
                    for i in stride(from: channel, to: pixels.count, by: images.channels) { counts[Int(pixels[i])] += 1 }
                }
            }
        }
        let number = Double(max(images.count * images.height * images.width, 1))
        let means = histogram.map { counts in
            counts.enumerated().reduce(0.0) { $0 + Double($1.offset) / 255 * Double($1.element) } / number
        }
        let deviations = zip(histogram, means).map { counts, mean in
            let squares = counts.enumerated().reduce(0.0) { sum, bin in
                let distance = Double(bin.offset) / 255 - mean
                return sum + distance * distance * Double(bin.element)
            }
            return (squares / number).squareRoot()
        }
        self.init(mean: means.map(Float.init), deviation: deviations.map { $0 > 1e-9 ? Float($0) : 1 })
    }

    /// `(x - mean) / deviation` by channel: `[…, C]` → `[…, C]`.
    public func applied(to images: Tensor) -> Tensor {
        map(images) { ($0 - mean[$1]) / deviation[$1] }
    }

    /// Back from normalised numbers to pixels: `[…, C]` → `[…, C]`.
    public func undone(on images: Tensor) -> Tensor {
        map(images) { $0 * deviation[$1] + mean[$1] }
    }

    private func map(_ images: Tensor, _ change: (Float, Int) -> Float) -> Tensor {
        let channels = mean.count
        precondition(
            images.shape.last == channels, "a normalisation of \(channels) channels does not fit the shape \(images.shape)")
        return Tensor(shape: images.shape) { target in
            images.withUnsafeBuffer { source in
                var i = 0
                while i < source.count {
                    for channel in 0..<channels { target[i + channel] = change(source[i + channel], channel) }
                    i += channels
                }
            }
        }
    }
}
