import Engine
import System

/// Takes the mean from every channel and divides by its standard deviation: what many networks like their input to be.
///
/// A separate and visible step: measure it on training images, and apply it to whatever the model sees.
public struct Normalisation: Equatable, Codable, Sendable {
    /// One mean for each channel, of pixels in 0…1.
    public let mean: [Float]
    /// One (population) standard deviation for each channel, of pixels in 0…1.
    public let standardDeviation: [Float]

    /// - Precondition: as many means as deviations, and every deviation is positive.
    public init(mean: [Float], standardDeviation: [Float]) {
        require(
            mean.count == standardDeviation.count && standardDeviation.allSatisfy { $0 > 0 },
            "means \(mean) and deviations \(standardDeviation) do not make a normalisation")
        self.mean = mean
        self.standardDeviation = standardDeviation
    }

    /// Measures the images. A channel that never changes gets deviation 1.
    public init(measuring images: LabelledImages) {
        // A histogram is exact: no rounding adds up over millions of pixels.
        var histogram = [[Int]](repeating: [Int](repeating: 0, count: 256), count: images.channels)
        for channel in 0..<images.channels {
            histogram[channel].withUnsafeMutableBufferPointer { counts in
                images.pixels.withUnsafeBufferPointer { pixels in
                    for i in stride(from: channel, to: pixels.count, by: images.channels) {
                        counts[Int(pixels[i])] += 1
                    }
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
        self.init(mean: means.map(Float.init), standardDeviation: deviations.map { $0 > 1e-9 ? Float($0) : 1 })
    }

    /// `(x - mean) / standardDeviation` by channel: `[…, C]` → `[…, C]`.
    public func applied(to images: Tensor) -> Tensor {
        scaled(images, by: standardDeviation.map { 1 / $0 }, offset: zip(mean, standardDeviation).map { -$0 / $1 })
    }

    /// Back from normalised numbers to pixels: `[…, C]` → `[…, C]`.
    public func undone(on images: Tensor) -> Tensor { scaled(images, by: standardDeviation, offset: mean) }

    private func scaled(_ images: Tensor, by factors: [Float], offset: [Float]) -> Tensor {
        let channels = factors.count
        require(
            images.shape.last == channels,
            "a normalisation of \(channels) channels does not fit the shape \(images.shape)")
        return Tensor(shape: images.shape) { target in
            images.withUnsafeBuffer { source in
                for channel in 0..<channels {
                    let (factor, offset) = (factors[channel], offset[channel])
                    for i in stride(from: channel, to: source.count, by: channels) {
                        target[i] = source[i] * factor + offset
                    }
                }
            }
        }
    }
}
