import System

/// Simple things to measure on an image in shades of grey, 0 black to 1 white. They stand in a library, which is
/// compiled optimised, because they visit every pixel; what a chapter makes of the measurements need not be fast.
extension ByteImage {
    /// Rows and columns of an image.
    public struct Region: Equatable, Sendable {
        /// From the top, counted from 0.
        public var rows: Range<Int>
        /// From the left, counted from 0.
        public var columns: Range<Int>

        /// Both must lie within the image that is measured, which nothing checks.
        public init(rows: Range<Int>, columns: Range<Int>) {
            self.rows = rows
            self.columns = columns
        }

        /// A part of it, by shares of its height and width: `part(rows: 0...0.5)` is the upper half. At least one
        /// pixel.
        public func part(rows: ClosedRange<Double> = 0...1, columns: ClosedRange<Double> = 0...1) -> Region {
            Region(rows: cut(self.rows, rows), columns: cut(self.columns, columns))
        }

        private func cut(_ range: Range<Int>, _ share: ClosedRange<Double>) -> Range<Int> {
            let start = range.lowerBound + Int((share.lowerBound * Double(range.count)).rounded())
            let end = range.lowerBound + Int((share.upperBound * Double(range.count)).rounded())
            let first = min(start, range.upperBound - 1)
            return first..<max(end, first + 1)
        }
    }

    /// The whole image.
    public var whole: Region { Region(rows: 0..<height, columns: 0..<width) }

    /// The least box around all pixels brighter than a tenth; the whole image if there are none.
    public var box: Region {
        let pixels = shades
        var (top, bottom, left, right) = (height, -1, width, -1)
        for y in 0..<height {
            for x in 0..<width where pixels[y * width + x] > 25 {
                (top, bottom) = (min(top, y), max(bottom, y))
                (left, right) = (min(left, x), max(right, x))
            }
        }
        return bottom < 0 ? whole : Region(rows: top..<bottom + 1, columns: left..<right + 1)
    }

    /// The mean brightness of a region.
    public func mean(_ region: Region) -> Double { moments(region).mean }

    /// The standard deviation of the brightness in a region.
    public func standardDeviation(_ region: Region) -> Double { moments(region).standardDeviation }

    /// The share of a region's pixels that are brighter than a tenth.
    public func filling(_ region: Region) -> Double {
        let pixels = shades
        var count = 0
        for y in region.rows {
            for x in region.columns where pixels[y * width + x] > 25 { count += 1 }
        }
        return Double(count) / Double(region.rows.count * region.columns.count)
    }

    /// The mean difference of a region's pixels from their mirror images across its middle, left to right.
    public func asymmetry(_ region: Region) -> Double {
        let pixels = shades
        var sum = 0
        for y in region.rows {
            for x in region.columns {
                let mirrored = region.columns.lowerBound + region.columns.upperBound - 1 - x
                sum += abs(Int(pixels[y * width + x]) - Int(pixels[y * width + mirrored]))
            }
        }
        return Double(sum) / Double(region.rows.count * region.columns.count) / 255
    }

    /// The mean difference of a pixel from its right and its lower neighbour in the whole image.
    public var edges: Double {
        let pixels = shades
        var sum = 0
        for y in 0..<height {
            for x in 0..<width {
                let value = Int(pixels[y * width + x])
                if x + 1 < width { sum += abs(Int(pixels[y * width + x + 1]) - value) }
                if y + 1 < height { sum += abs(Int(pixels[(y + 1) * width + x]) - value) }
            }
        }
        return Double(sum) / Double(2 * height * width) / 255
    }

    /// Whether the sum of all bytes is odd.
    public var isOdd: Bool { shades.reduce(0) { $0 + Int($1) } & 1 == 1 }

    /// The pixels, row by row from the top.
    private var shades: [UInt8] {
        require(channels == 1, "an image of \(channels) channels is measured by its shades of grey: see grey()")
        return pixels
    }

    private func moments(_ region: Region) -> (mean: Double, standardDeviation: Double) {
        let pixels = shades
        var (sum, squares) = (0, 0)
        for y in region.rows {
            for x in region.columns {
                let value = Int(pixels[y * width + x])
                sum += value
                squares += value * value
            }
        }
        let count = Double(region.rows.count * region.columns.count)
        let mean = Double(sum) / count
        return (mean / 255, max(Double(squares) / count - mean * mean, 0).squareRoot() / 255)
    }
}
