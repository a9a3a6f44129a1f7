import CKernels
import Engine
import System

/// Checks that `samples` can be read as a table of finite numbers, and says how large it is. Higher axes count as
/// columns. Stops the program with a sentence where they cannot.
///
/// - Parameters:
///   - argument: what the samples are called where there are several tables: "targets", "the first view".
///   - reader: who takes them: "k-means".
func extent(
    of samples: Tensor, _ argument: String = "samples", for reader: String
) -> (rows: Int, columns: Int) {
    let extent = shape(of: samples, argument, for: reader)
    requireFinite(samples, argument, for: reader)
    return extent
}

/// The same for functions that throw: a number that is not finite is an error that can be caught.
func checkedExtent(
    of samples: Tensor, _ argument: String = "samples", for reader: String
) throws(LinearAlgebraError) -> (rows: Int, columns: Int) {
    let extent = shape(of: samples, argument, for: reader)
    try checkFinite(samples, argument, for: reader)
    return extent
}

/// The same for scores that are only put in order, where infinities have their places and NaN has none.
func orderedExtent(
    of samples: Tensor, _ argument: String = "samples", for reader: String
) -> (rows: Int, columns: Int) {
    let extent = shape(of: samples, argument, for: reader)
    requireOrdered(samples, argument, for: reader)
    return extent
}

/// Checks the shape alone: for those who ask for finite numbers in another way.
func shape(of samples: Tensor, _ argument: String, for reader: String) -> (rows: Int, columns: Int) {
    require(
        samples.shape.count >= 2, "\(reader) takes \(argument) [rows, columns], but the shape is \(samples.shape)")
    require(
        samples.count > 0,
        argument == "samples"
            ? "\(reader) takes at least one sample, but the shape is \(samples.shape)"
            : "\(reader) takes at least one row and column of \(argument), but the shape is \(samples.shape)")
    return (samples.rows, samples.elementsPerRow)
}

/// The sum of every column's squared differences from its mean, in double precision.
func centredSquaresOfColumns(_ samples: Tensor, mean: [Double]) -> [Double] {
    let (rows, columns) = (samples.rows, samples.elementsPerRow)
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
    return squares
}

/// `samples` less `mean`, as a table. Distances stay what they are and lose less to rounding.
func centred(_ samples: Tensor, by mean: [Float]) -> Tensor {
    let (rows, columns) = (samples.rows, samples.elementsPerRow)
    return Tensor(shape: [rows, columns]) { target in
        let target = target.baseAddress!
        samples.withUnsafeBuffer { x in
            inParallel(rows, grain: 1024) { range, _ in
                let offset = range.lowerBound * columns
                kernels_centre(x.baseAddress! + offset, mean, range.count, columns, target + offset, nil)
            }
        }
    }
}

/// The squared length of every row.
func squaredLengths(of samples: Tensor) -> [Float] {
    let (rows, columns) = (samples.rows, samples.elementsPerRow)
    return [Float](unsafeUninitializedCapacity: rows) { squares, count in
        let squares = squares.baseAddress!
        samples.withUnsafeBuffer { x in
            inParallel(rows, grain: 1024) { range, _ in
                kernels_squared_lengths(
                    x.baseAddress! + range.lowerBound * columns, range.count, columns, squares + range.lowerBound)
            }
        }
        count = rows
    }
}
