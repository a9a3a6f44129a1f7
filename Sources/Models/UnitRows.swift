import Engine

extension Node {
    /// The rows of [N, D], each divided by its Euclidean length; a row of zeros stays one.
    public func unitRows() -> Node {
        // The small number keeps a row of zeros from a division by zero.
        self / (square().sum(over: [1]) + 1e-12).sqrt().reshaped([shape[0], 1])
    }
}
