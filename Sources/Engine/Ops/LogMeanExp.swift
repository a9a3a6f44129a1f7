import Foundation

extension Node {
    /// log Σ exp x over the last axis, which disappears: x […, K] → […]. The greatest element is taken out first, so
    /// that no exponential overflows and at least one of them is 1.
    public func logSumExp() -> Node {
        let last = shape.count - 1
        let greatest = max(over: [last])
        let rest = self - greatest.reshaped(greatest.shape + [1])
        return rest.exp().sum(over: [last]).log() + greatest
    }

    /// log of the mean of exp x over the last axis, which disappears: x […, K] → […].
    public func logMeanExp() -> Node { logSumExp() - Float(Foundation.log(Double(shape[shape.count - 1]))) }
}
