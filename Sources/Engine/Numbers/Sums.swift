import CKernels
import System

// Unless it is said otherwise, sums are added in one fixed order, from the first row to the last and within a row from
// the first column to the last, on one thread: so their last digits are always the same.

extension Tensor {
    /// The sum of all elements, in double precision.
    public func sum() -> Double { withUnsafeBuffer { $0.reduce(0) { $0 + Double($1) } } }

    /// The mean of all elements, in double precision; not a number where there are none.
    public func mean() -> Double { sum() / Double(count) }

    /// The mean of every column, in double precision; not a number where there are no rows. Higher axes count as
    /// columns: of images `[N, H, W, C]` it is the mean image, in `H·W·C` numbers.
    ///
    /// Every thread sums rows of its own, and the threads' sums are added in their order.
    public func columnMeans() -> [Double] {
        let (rows, columns) = (rows, elementsPerRow)
        guard count > 0 else { return [Double](repeating: .nan, count: columns) }
        let zero = [Float](repeating: 0, count: columns)
        let scratchRows = 64
        var sums = [Double](repeating: 0, count: Threads.count * columns)
        withUnsafeBuffer { x in
            sums.withUnsafeMutableBufferPointer { sums in
                let (x, sums) = (x.baseAddress!, sums.baseAddress!)
                inParallel(rows, grain: 1024, sharing: x, sums) { range, part, x, sums in
                    withUnsafeTemporaryAllocation(of: Float.self, capacity: scratchRows * columns) { scratch in
                        for start in stride(from: range.lowerBound, to: range.upperBound, by: scratchRows) {
                            kernels_centre(
                                x + start * columns, zero, Swift.min(scratchRows, range.upperBound - start), columns,
                                scratch.baseAddress!, sums + part * columns)
                        }
                    }
                }
            }
        }
        return (0..<columns).map { column in
            stride(from: column, to: sums.count, by: columns).reduce(0) { $0 + sums[$1] } / Double(rows)
        }
    }

    /// The sum of the squares of every column, in double precision. Higher axes count as columns.
    public func columnSquares() -> [Double] {
        let (rows, columns) = (rows, elementsPerRow)
        var sums = [Double](repeating: 0, count: columns)
        withUnsafeBuffer { source in
            sums.withUnsafeMutableBufferPointer { sums in
                for row in 0..<rows {
                    for column in 0..<columns { 
                        let value = Double(source[row * columns + column])
                        sums[column] += value * value
                    }
                }
            }
        }
        return sums
    }
}
