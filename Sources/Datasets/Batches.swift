import Engine
import System

/// The row numbers `0..<count` in batches: one epoch of training.
///
/// The order is a function of `(seed, epoch)` alone, so a run can be resumed at any epoch and sees the same batches.
public struct Batches: Sequence, Sendable {
    /// Rows in one epoch.
    public let rowCount: Int
    /// Rows in a batch; the last batch holds what remains.
    public let size: Int
    private let order: [Int]

    /// Batches in an order shuffled for this epoch.
    public init(count: Int, size: Int, seed: UInt64, epoch: Int) {
        // The stream is told apart from other uses of the seed by its own index ("batc" in ASCII).
        var random = Random(seed: seed).split(0x6261_7463).split(epoch)
        self.init(order: random.permutation(count), size: size)
    }

    /// Batches in ascending order, as for evaluation.
    public init(count: Int, size: Int) { self.init(order: Array(0..<count), size: size) }

    private init(order: [Int], size: Int) {
        require(size > 0, "a batch holds at least one row, but its size is \(size)")
        rowCount = order.count
        self.size = size
        self.order = order
    }

    /// Number of batches, the short last one included.
    public var count: Int { (rowCount + size - 1) / size }

    /// Batch number `index`.
    public subscript(index: Int) -> [Int] {
        require(index >= 0 && index < count, "batch \(index) is not among the \(count) batches")
        return Array(order[index * size..<Swift.min((index + 1) * size, rowCount)])
    }

    /// Goes through the batches of one epoch.
    public struct Iterator: IteratorProtocol {
        let batches: Batches
        var position = 0

        public mutating func next() -> [Int]? {
            guard position < batches.count else { return nil }
            defer { position += 1 }
            return batches[position]
        }
    }

    public func makeIterator() -> Iterator { Iterator(batches: self) }
}
