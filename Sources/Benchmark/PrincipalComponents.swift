import Datasets
import Engine
import Estimators

/// 50 components of Fashion-MNIST's pixels. Quality: the variance that they explain, worked out anew in double
/// precision from the pixels and the components alone.
func measurePCA() throws -> Measurement {
    let train = try ImageDataset.load(.fashionMNIST).train
    let pixels = train.tensor().reshaped([train.count, train.imageSize])
    let count = 50
    let (times, fitted) = try repeated { try PCA(count: count).fit(pixels) }
    let variance = explainedVariance(of: pixels, by: orthonormal(fitted.components))
    return Measurement(
        times: times,
        quality: [
            ("explained_variance_sum", .number(variance.explained, digits: 5)),
            ("explained_ratio", .number(variance.explained / variance.total, digits: 6)),
        ],
        config: [("k", .integer(count))])
}

/// Gram and Schmidt's process: directions that are not quite orthonormal must not count variance twice.
private func orthonormal(_ components: Tensor) -> [[Double]] {
    var directions: [[Double]] = []
    for row in 0..<components.rows {
        var direction = components.rows([row]).values.map(Double.init)
        for other in directions {
            let projection = zip(direction, other).reduce(0) { $0 + $1.0 * $1.1 }
            for i in direction.indices { direction[i] -= projection * other[i] }
        }
        let length = direction.reduce(0) { $0 + $1 * $1 }.squareRoot()
        directions.append(direction.map { $0 / length })
    }
    return directions
}

private func explainedVariance(
    of samples: Tensor, by directions: [[Double]]
) -> (explained: Double, total: Double) {
    let (rows, columns, count) = (samples.rows, samples.elementsPerRow, directions.count)
    // [columns, count]: the inner loop then runs along the directions.
    let weights = (0..<columns * count).map { directions[$0 % count][$0 / count] }
    var mean = [Double](repeating: 0, count: columns)
    var codes = [Double](repeating: 0, count: count)
    var (explained, total) = (0.0, 0.0)
    samples.withUnsafeBuffer { x in
        for i in x.indices { mean[i % columns] += Double(x[i]) / Double(rows) }
        weights.withUnsafeBufferPointer { weights in
            codes.withUnsafeMutableBufferPointer { codes in
                for row in 0..<rows {
                    codes.update(repeating: 0)
                    for column in 0..<columns {
                        let value = Double(x[row * columns + column]) - mean[column]
                        total += value * value
                        for i in 0..<count { codes[i] += value * weights[column * count + i] }
                    }
                    for code in codes { explained += code * code }
                }
            }
        }
    }
    return (explained / Double(rows - 1), total / Double(rows - 1))
}
