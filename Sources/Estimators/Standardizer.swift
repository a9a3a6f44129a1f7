import CKernels
import Engine

/// Brings every column to mean 0 and variance 1, so that none counts more than another for its unit alone.
public struct Standardizer: Sendable {
    public init() {}

    /// Measures the columns of `samples [rows, columns]`.
    public func fit(_ samples: Tensor) -> FittedStandardizer {
        let (rows, columns) = extent(of: samples, for: "a standardizer")
        let mean = columnMeans(of: samples)
        var squares = [Double](repeating: 0, count: columns)
        squares.withUnsafeMutableBufferPointer { squares in
            let squares = squares.baseAddress!
            samples.withUnsafeBuffer { x in
                let x = x.baseAddress!
                mean.withUnsafeBufferPointer { mean in
                    let mean = mean.baseAddress!
                    // Each thread has columns of its own, so that every sum is over the rows in their order.
                    inParallel(columns, grain: 64) { own, _ in
                        for row in 0..<rows {
                            for j in own {
                                let difference = Double(x[row * columns + j]) - mean[j]
                                squares[j] += difference * difference
                            }
                        }
                    }
                }
            }
        }
        // A constant column has no scale: it becomes zeros.
        let scale = squares.map { $0 > 0 ? Float(($0 / Double(rows)).squareRoot()) : 1 }
        return FittedStandardizer(mean: mean.map { Float($0) }, scale: scale)
    }
}

/// The columns' means and standard deviations.
public struct FittedStandardizer: Sendable {
    /// `[columns]`.
    public let mean: [Float]
    /// Standard deviations (divided by `rows`), 1 for a constant column. `[columns]`.
    public let scale: [Float]

    /// `(x − mean) / scale` of `samples [rows, columns]`.
    public func transform(_ samples: Tensor) -> Tensor {
        map(samples) { value, mean, scale in (value - mean) / scale }
    }

    /// `x · scale + mean` of `samples [rows, columns]`.
    public func inverseTransform(_ samples: Tensor) -> Tensor {
        map(samples) { value, mean, scale in value * scale + mean }
    }

    @inline(__always)
    private func map(_ samples: Tensor, _ body: (_ value: Float, _ mean: Float, _ scale: Float) -> Float) -> Tensor {
        let (rows, columns) = extent(of: samples, for: "a standardizer")
        require(
            columns == mean.count, "samples of shape \(samples.shape) have not the \(mean.count) columns fitted")
        return Tensor(shape: [rows, columns]) { target in
            let target = target.baseAddress!
            samples.withUnsafeBuffer { x in
                let x = x.baseAddress!
                mean.withUnsafeBufferPointer { mean in
                    scale.withUnsafeBufferPointer { scale in
                        inParallel(rows, grain: 256) { range, _ in
                            for row in range {
                                for j in 0..<columns {
                                    target[row * columns + j] = body(x[row * columns + j], mean[j], scale[j])
                                }
                            }
                        }
                    }
                }
            }
        }
    }
}
