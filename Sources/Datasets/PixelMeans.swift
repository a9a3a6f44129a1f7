import Engine
import System

extension LabelledImages {
    /// The mean image, 0…1 in double precision: `H·W·C` numbers.
    public var pixelMeans: [Double] {
        let size = imageSize
        var sums = [Double](repeating: 0, count: size)
        pixels.withUnsafeBufferPointer { source in
            sums.withUnsafeMutableBufferPointer { sums in
                for row in 0..<count {
                    for place in 0..<size { sums[place] += Double(source[row * size + place]) }
                }
            }
        }
        return sums.map { $0 / 255 / Double(count) }
    }

    /// The mean pixel of every image, 0 black to 1 white.
    public var brightness: [Double] {
        let size = imageSize
        return pixels.withUnsafeBufferPointer { source in
            (0..<count).map { row in
                var sum = 0
                for i in row * size..<(row + 1) * size { sum += Int(source[i]) }
                return Double(sum) / Double(size) / 255
            }
        }
    }

    /// The mean squared error of a pixel if one picture, such as `pixelMeans` of other images, stands for every image.
    ///
    /// - Precondition: `picture` has the `H·W·C` numbers of an image.
    public func meanSquaredError(ofForecast picture: [Double]) -> Double {
        let size = imageSize
        require(
            picture.count == size,
            "a picture of \(picture.count) numbers cannot stand for images of [\(height), \(width), \(channels)]")
        var sum = 0.0
        pixels.withUnsafeBufferPointer { source in
            for row in 0..<count {
                for place in 0..<size {
                    let difference = Double(Float(source[row * size + place]) / 255) - picture[place]
                    sum += difference * difference
                }
            }
        }
        return sum / Double(count * size)
    }
}
