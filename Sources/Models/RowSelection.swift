import Engine

extension Node {
    /// The rows where `presence` is 1, and rows of zeros where it is 0: [N, …], [N] → [N, …].
    ///
    /// Rows are picked, not multiplied: whatever stands in an absent row, not-a-number included, has no effect on
    /// values or gradients. (0 · NaN is NaN.)
    public func rows(where presence: Node) -> Node {
        require(
            !shape.isEmpty && presence.shape == [shape[0]],
            "the presence of rows \(shape) is told by one number each, but its shape is \(presence.shape)")
        let rows = flattened(), count = Float(shape[0])
        // The last row of the table stands for all that are absent.
        let table = Node.concatenated([rows, .constant(Tensor(shape: [1, rows.shape[1]]))], axis: 0)
        let own = Node.constant(Tensor((0..<shape[0]).map(Float.init)))
        return (presence * (own - count) + count).gathered(from: table).reshaped(shape)
    }
}
