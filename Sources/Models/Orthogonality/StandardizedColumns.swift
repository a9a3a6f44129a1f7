import Engine
import System

extension Node {
    /// Every column with mean 0 and variance 1 over the batch: `[N, d]` → `[N, d]`; a constant column becomes 0.
    ///
    /// What is computed from such columns does not depend on how large the features are, so that no penalty on it can
    /// be lowered by making them small. Gradients flow through mean and variance.
    public func standardizedColumns() -> Node {
        require(shape.count == 2, "columns are standardised in a table [N, d], but the shape is \(shape)")
        let centred = self - mean(over: [0])
        // Only so much that a constant column is no division by zero: a larger number would be a hiding place for small
        // features.
        return centred / (centred.square().mean(over: [0]) + 1e-12).sqrt()
    }
}
