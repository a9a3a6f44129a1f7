extension Tensor {
    /// The next standard normal numbers that `random` gives, in row-major order.
    public init(normal shape: [Int], using random: inout Random) {
        self.init(shape: shape) { target in for i in target.indices { target[i] = random.normal() } }
    }

    /// Standard normal numbers: those that `random` would give next, in row-major order.
    public init(normal shape: [Int], _ random: Random) {
        var random = random
        self.init(normal: shape, using: &random)
    }

    /// The next numbers that `random` gives, uniform in 0…1 without 1, in row-major order.
    public init(uniform shape: [Int], using random: inout Random) {
        self.init(shape: shape) { target in for i in target.indices { target[i] = random.uniform() } }
    }
}
