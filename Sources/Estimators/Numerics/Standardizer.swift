import CKernels
import Engine
import System

/// Brings every column to mean 0 and variance 1, so that none counts more than another for its unit alone.
public struct Standardizer: Sendable {
    /// Without settings; `fit(_:)` measures.
    public init() {}

    /// Measures the columns of `samples [rows, columns]`.
    public func fit(_ samples: Tensor) -> FittedStandardizer {
        let rows = extent(of: samples, for: "a standardizer").rows
        let mean = samples.columnMeans()
        let squares = centredSquaresOfColumns(samples, mean: mean)
        // A constant column has no scale: it becomes zeros.
        let scale = squares.map { $0 > 0 ? Float(($0 / Double(rows)).squareRoot()) : 1 }
        return FittedStandardizer(mean: mean, scale: scale)
    }
}

/// The columns' means and standard deviations.
public struct FittedStandardizer: Sendable {
    /// `[columns]`.
    public let mean: [Float]
    /// Standard deviations (divided by `rows`), 1 for a constant column. `[columns]`.
    public let scale: [Float]
    /// What `mean` lacks for its rounding, where that counts: where the mean is thousands of deviations. `[columns]`.
    private let rest: [Float]

    fileprivate init(mean exact: [Double], scale: [Float]) {
        let mean = exact.map { Float($0) }
        self.mean = mean
        self.scale = scale
        rest = exact.indices.map { j in
            let rest = Float(exact[j] - Double(mean[j]))
            return abs(rest) > 0x1p-13 * scale[j] ? rest : 0
        }
    }

    /// `(x − mean) / scale` of `samples [rows, columns]`.
    public func transform(_ samples: Tensor) -> Tensor {
        map(samples) { value, mean, rest, scale in (value - mean - rest) / scale }
    }

    /// `x · scale + mean` of `samples [rows, columns]`.
    public func inverseTransform(_ samples: Tensor) -> Tensor {
        map(samples) { value, mean, rest, scale in (value * scale + rest) + mean }
    }

    @inline(__always)
    private func map(
        _ samples: Tensor, _ body: @Sendable (_ value: Float, _ mean: Float, _ rest: Float, _ scale: Float) -> Float
    ) -> Tensor {
        let (rows, columns) = extent(of: samples, for: "a standardizer")
        require(
            columns == mean.count, "samples of shape \(samples.shape) have not the \(mean.count) columns fitted")
        return Tensor(shape: [rows, columns]) { target in
            let target = target.baseAddress!
            samples.withUnsafeBuffer { x in
                let x = x.baseAddress!
                mean.withUnsafeBufferPointer { mean in
                    rest.withUnsafeBufferPointer { rest in
                        scale.withUnsafeBufferPointer { scale in
                            inParallel(
                                rows, grain: 256, sharing: target, x, mean, rest, scale
                            ) { range, _, target, x, mean, rest, scale in
                                for row in range {
                                    for j in 0..<columns {
                                        let place = row * columns + j
                                        target[place] = body(x[place], mean[j], rest[j], scale[j])
                                    }
                                }
                            }
                        }
                    }
                }
            }
        }
    }
}
