import Charts
import Engine
import Notebook

/// Squared differences of images [N, H, W, C], averaged over channels, as pictures in colour: black for none, over red
/// and yellow to white for `most` and above.
func errorMaps(_ images: Tensor, _ others: Tensor, most: Float) -> [Picture] {
    let (height, width, channels) = (images.shape[1], images.shape[2], images.shape[3])
    let (a, b) = (images.values, others.values)
    let area = height * width
    return (0..<images.rows).map { row in
        var pixels: [Float] = []
        for pixel in row * area..<(row + 1) * area {
            var sum: Float = 0
            for i in pixel * channels..<(pixel + 1) * channels { sum += (a[i] - b[i]) * (a[i] - b[i]) }
            // The square root is the difference itself: what is seen grows evenly with it.
            let share = 3 * min((sum / Float(channels)).squareRoot() / most, 1)
            pixels += [min(share, 1), min(max(share - 1, 0), 1), min(max(share - 2, 0), 1)]
        }
        return Picture(width: width, height: height, channels: 3, pixels: pixels)
    }
}

func mean(_ values: [Double]) -> Double { values.reduce(0, +) / Double(values.count) }

/// The place of the largest element, the first if several tie.
func largest<Value: Comparable>(_ values: [Value]) -> Int { values.firstIndex(of: values.max()!)! }

/// A table's row: a name, and a number for every method.
func row(_ name: String, _ values: [Double], _ format: NumberFormat) -> [Cell] {
    [.text(name)] + values.map { .number($0, format) }
}

/// The share of false alarms that a quantile as threshold accepts.
let accepted = 0.05

/// A share of anomalies that is closer to life than the test bench's.
let rare = 0.01

/// The number of hidden units on either side of the code.
let hidden = 128
