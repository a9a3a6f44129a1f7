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
}
