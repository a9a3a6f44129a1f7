import System

/// Numbers in a box: a shape and contiguous row-major `Float` storage.
///
/// A value type: copies share storage until one is written to. Images are channels last, `[N, H, W, C]`; a table of
/// samples is `[rows, columns]`. The last axis varies fastest.
public struct Tensor: @unchecked Sendable {
    /// The extent of every axis; empty for a scalar.
    public private(set) var shape: [Int]
    private var storage: AlignedMemory

    /// Total number of elements, the product of `shape`.
    public var count: Int { storage.count }

    /// Number of rows, the extent of the first axis.
    public var rows: Int {
        require(!shape.isEmpty, "a scalar tensor has no rows")
        return shape[0]
    }

    /// Elements per row: the product of all axes but the first.
    public var elementsPerRow: Int { shape.dropFirst().reduce(1, *) }

    /// One number everywhere; zeros by default.
    public init(shape: [Int], repeating value: Float = 0) {
        self.shape = shape
        storage = AlignedMemory(uninitialized: elementCount(shape))
        storage.pointer.update(repeating: value, count: storage.count)
    }

    /// - Precondition: `values.count` is the product of `shape`.
    public init(_ values: [Float], shape: [Int]) {
        require(
            values.count == elementCount(shape),
            "\(values.count) values do not fill a tensor of shape \(shape), which holds \(elementCount(shape))")
        self.shape = shape
        storage = AlignedMemory(uninitialized: values.count)
        values.withUnsafeBufferPointer {
            if let base = $0.baseAddress { storage.pointer.update(from: base, count: $0.count) }
        }
    }

    /// A vector: shape [values.count].
    public init(_ values: [Float]) { self.init(values, shape: [values.count]) }

    /// Fills a new tensor through a pointer to its (uninitialised) storage.
    public init(shape: [Int], initializingWith fill: (UnsafeMutableBufferPointer<Float>) throws -> Void) rethrows {
        self.shape = shape
        storage = AlignedMemory(uninitialized: elementCount(shape))
        try fill(UnsafeMutableBufferPointer(start: storage.pointer, count: storage.count))
    }

    /// A copy of the elements, in row-major order.
    public var values: [Float] { withUnsafeBuffer { Array($0) } }

    /// The element at an index for every axis; stops the program outside the shape.
    public subscript(index: Int...) -> Float {
        get { storage.pointer[offset(of: index)] }
        set {
            makeUnique()
            storage.pointer[offset(of: index)] = newValue
        }
    }

    private func offset(of index: [Int]) -> Int {
        require(
            index.count == shape.count,
            "index \(index) has \(index.count) axes, the tensor's shape \(shape) has \(shape.count)")
        var offset = 0
        for (i, extent) in zip(index, shape) {
            require(i >= 0 && i < extent, "index \(index) is outside the shape \(shape)")
            offset = offset * extent + i
        }
        return offset
    }

    /// The elements in place, row-major; the pointer holds for the call.
    public func withUnsafeBuffer<R>(_ body: (UnsafeBufferPointer<Float>) throws -> R) rethrows -> R {
        try withExtendedLifetime(storage) {
            try body(UnsafeBufferPointer(start: storage.pointer, count: storage.count))
        }
    }

    /// The elements in place, to be changed; the pointer holds for the call. They are copied first where another tensor
    /// shares them.
    public mutating func withUnsafeMutableBuffer<R>(
        _ body: (UnsafeMutableBufferPointer<Float>) throws -> R
    ) rethrows -> R {
        makeUnique()
        return try withExtendedLifetime(storage) {
            try body(UnsafeMutableBufferPointer(start: storage.pointer, count: storage.count))
        }
    }

    private mutating func makeUnique() {
        guard !isKnownUniquelyReferenced(&storage) else { return }
        let copy = AlignedMemory(uninitialized: storage.count)
        copy.pointer.update(from: storage.pointer, count: storage.count)
        storage = copy
    }

    /// The same elements in another shape; no copy.
    public func reshaped(_ shape: [Int]) -> Tensor {
        require(elementCount(shape) == count, "cannot reshape \(self.shape) to \(shape): the element counts differ")
        var result = self
        result.shape = shape
        return result
    }

    /// The rows at `indices` of the first axis, in that order.
    public func rows(_ indices: some Collection<Int>) -> Tensor {
        let width = elementsPerRow
        return Tensor(shape: [indices.count] + shape.dropFirst()) { target in
            for (row, index) in indices.enumerated() {
                require(index >= 0 && index < rows, "row \(index) is outside a tensor of \(rows) rows")
                (target.baseAddress! + row * width).update(from: storage.pointer + index * width, count: width)
            }
        }
    }
}

/// The number of elements of a shape: the product of its axes. Stops the program where an axis is negative, or where no
/// machine could number that many.
func elementCount(_ shape: [Int]) -> Int {
    require(shape.allSatisfy { $0 >= 0 }, "axes cannot be negative, but the shape is \(shape)")
    // An axis of extent zero makes any others possible.
    guard !shape.contains(0) else { return 0 }
    var count = 1
    for extent in shape {
        let (product, isTooLarge) = count.multipliedReportingOverflow(by: extent)
        require(
            !isTooLarge && product <= Int.max / MemoryLayout<Float>.stride,
            "a tensor of shape \(shape) would take more bytes than an address can tell")
        count = product
    }
    return count
}

extension Tensor: Equatable {
    /// Equal shapes and equal elements (so a tensor that holds a NaN is not equal to itself).
    public static func == (a: Tensor, b: Tensor) -> Bool {
        a.shape == b.shape && a.withUnsafeBuffer { x in b.withUnsafeBuffer { y in x.elementsEqual(y) } }
    }
}

extension Tensor: CustomStringConvertible {
    public var description: String {
        let shown = withUnsafeBuffer { $0.prefix(8).map { String($0) } }.joined(separator: ", ")
        return "Tensor\(shape)(\(shown)\(count > 8 ? ", …" : ""))"
    }
}
