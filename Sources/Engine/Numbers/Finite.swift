import CKernels

extension Tensor {
    /// The place, in row-major order, of the first element that is NaN or infinite; nil where all are finite. One sweep
    /// on all threads, as fast as memory is read.
    public var firstNotFinite: Int? {
        // As many places as there can be parts: one for each thread.
        var found = [Int](repeating: count, count: Threads.count)
        found.withUnsafeMutableBufferPointer { found in
            let found = found.baseAddress!
            withUnsafeBuffer { values in
                inParallel(count, grain: 1 << 16) { range, part in
                    let place = kernels_first_not_finite(values.baseAddress! + range.lowerBound, range.count)
                    if place < range.count { found[part] = range.lowerBound + place }
                }
            }
        }
        let first = found.min()!
        return first < count ? first : nil
    }

    /// The place of the first element that is NaN.
    public var firstNaN: Int? {
        firstNotFinite.flatMap { first in
            withUnsafeBuffer { values in (first..<count).first { values[$0].isNaN } }
        }
    }

    /// What stands at a place in row-major order: "row 3, column 7 is NaN". Higher axes count as columns, and both count
    /// from 0.
    public func sentence(about place: Int) -> String {
        let (value, width) = (withUnsafeBuffer { $0[place] }, elementsPerRow)
        let name = value.isNaN ? "NaN" : value == .infinity ? "∞" : value == -.infinity ? "−∞" : "\(value)"
        return shape.count < 2
            ? "number \(place) is \(name)" : "row \(place / width), column \(place % width) is \(name)"
    }
}
