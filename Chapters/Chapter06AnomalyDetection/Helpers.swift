import ChapterSupport
import Datasets
import Engine
import Estimators
import Foundation
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

/// A curve without the points that lie so near to the one before that a figure cannot show them.
func thinned(_ x: [Double], _ y: [Double]) -> (x: [Double], y: [Double]) {
    var (newX, newY): ([Double], [Double]) = ([], [])
    for i in x.indices {
        let isEnd = i == 0 || i == x.count - 1
        guard isEnd || abs(x[i] - newX.last!) >= 0.005 || abs(y[i] - newY.last!) >= 0.02 else { continue }
        newX.append(x[i])
        newY.append(y[i])
    }
    return (newX, newY)
}

func mean(_ values: [Double]) -> Double { values.reduce(0, +) / Double(values.count) }

/// The rows of the lowest and of the highest scores, the most extreme first.
func extremes(_ scores: [Double], count: Int) -> (lowest: [Int], highest: [Int]) {
    let order = scores.indices.sorted { (scores[$0], $0) < (scores[$1], $1) }
    return (Array(order.prefix(count)), Array(order.suffix(count).reversed()))
}

/// The place of the largest element, the first if several tie.
func largest<Value: Comparable>(_ values: [Value]) -> Int { values.firstIndex(of: values.max()!)! }

/// A table's row: a name, and a number for every method.
func row(_ name: String, _ values: [Double], _ format: NumberFormat) -> [Cell] {
    [.text(name)] + values.map { .number($0, format) }
}

/// The share of false alarms that a quantile as threshold accepts.
let accepted = 0.05

/// The share of a normal distribution that lies more than two standard deviations above its mean.
let bellShare = erfc(2 / 2.0.squareRoot()) / 2

/// A share of anomalies that is closer to life than the test bench's.
let rare = 0.01

/// The number of hidden units on either side of the code.
let hidden = 128

/// The share of the training images that validates: a sixth, or more where a class has few, so that two are left.
func validationShare(_ images: LabelledImages) -> Double {
    let smallest = images.classCounts.filter { $0 > 0 }.min() ?? 1
    return max(1.0 / 6, min(0.5, 2 / Double(smallest)))
}

/// The classes that can be taken as normal: with two images to learn from, one to set a threshold by, one to test with,
/// and other classes beside them.
/// - Throws: `DatasetError` if there is none.
func usableClasses(_ data: ImageDataset, _ train: LabelledImages, _ validation: LabelledImages) throws -> [Int] {
    let (learned, held, tested) = (train.classCounts, validation.classCounts, data.test.classCounts)
    let usable = data.classNames.indices.filter {
        learned[$0] > 1 && held[$0] > 0 && tested[$0] > 0 && tested[$0] < data.test.count
    }
    guard !usable.isEmpty else {
        throw DatasetError(
            file: data.name, found: "training images \(data.train.classCounts) and test images \(tested) by class",
            expected: "two classes or more, one of them with at least three training images",
            advice: "Add images, or use more rows.")
    }
    return usable
}

/// The class that most of the rows have, and its share of them.
func share(of images: LabelledImages, _ rows: [Int]) -> (name: String, share: Double) {
    var counts = [Int](repeating: 0, count: images.classNames.count)
    for row in rows { counts[images.labels[row]] += 1 }
    let place = largest(counts)
    return (images.classNames[place], Double(counts[place]) / Double(rows.count))
}

/// The trials in which the autoencoder's area is lowest and highest.
func hardest(_ trials: [Trial]) -> Trial { trials.min { $0.autoencoderArea < $1.autoencoderArea }! }
func easiest(_ trials: [Trial]) -> Trial { trials.max { $0.autoencoderArea < $1.autoencoderArea }! }
