import Engine

extension Range<Int> {
    /// The range in pieces of at most `size` items, in order.
    func blocks(of size: Int) -> some Sequence<Range<Int>> {
        stride(from: lowerBound, to: upperBound, by: size).lazy.map { $0..<Swift.min($0 + size, upperBound) }
    }
}

extension UnsafeMutablePointer where Pointee: Numeric {
    /// Room for `count` zeros. Threads write to such memory through plain pointers; free it with `deallocate()`.
    static func zeros(_ count: Int) -> UnsafeMutablePointer<Pointee> {
        let pointer = allocate(capacity: count)
        pointer.initialize(repeating: 0, count: count)
        return pointer
    }
}

/// Adds up what the threads summed: `parts [Threads.count, length]` → `[length]`, in the order of the parts.
func total(_ parts: UnsafePointer<Double>, length: Int) -> [Double] {
    var sums = [Double](repeating: 0, count: length)
    for part in 0..<Threads.count {
        for i in 0..<length { sums[i] += parts[part * length + i] }
    }
    return sums
}

/// Lends the storage of two tensors and some arrays to `body`, which may read it from any thread until it returns.
func withPointers<R>(
    _ a: Tensor, _ b: Tensor, _ c: [Float], _ body: (
        UnsafePointer<Float>, UnsafePointer<Float>, UnsafePointer<Float>
    ) throws -> R
) rethrows -> R {
    try withPointers(a, b, c, []) { a, b, c, _ in try body(a, b, c) }
}

func withPointers<R>(
    _ a: Tensor, _ b: Tensor, _ c: [Float], _ d: [Float], _ body: (
        UnsafePointer<Float>, UnsafePointer<Float>, UnsafePointer<Float>, UnsafePointer<Float>
    ) throws -> R
) rethrows -> R {
    try a.withUnsafeBuffer { a in
        try b.withUnsafeBuffer { b in
            // An empty array has no storage; any address will do, since nothing is read from it.
            try c.withUnsafeBufferPointer { c in
                try d.withUnsafeBufferPointer { d in
                    let a = a.baseAddress!, b = b.baseAddress!
                    return try body(a, b, c.baseAddress ?? a, d.baseAddress ?? a)
                }
            }
        }
    }
}
