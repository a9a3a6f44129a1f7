import System

/// How a layer's weights begin. The choice decides whether a deep network starts to learn at all.
public enum Initializer: Sendable {
    /// Uniform in ±√(6 / (fanIn + fanOut)) (Glorot and Bengio, 2010): keeps variances through linear and sigmoid-like
    /// layers; what Keras uses by default.
    case glorotUniform
    /// Normal with variance 2 / fanIn (He and others, 2015): makes up for the half that ReLU discards.
    case heNormal
    /// A random orthogonal matrix (Saxe, McClelland and Ganguli, 2014): recurrent steps neither grow nor shrink a
    /// state.
    case orthogonal
    case normal(standardDeviation: Float)
    /// Uniform in ±limit.
    case uniform(limit: Float)
    case constant(Float)

    /// Weights of the given shape; the last axis is the output, the one before it the input, those before a window.
    public func callAsFunction(_ shape: [Int], using random: inout Random) -> Tensor {
        let fanOut = shape.last ?? 1
        let window = shape.dropLast(2).reduce(1, *)
        let fanIn = shape.count > 1 ? shape[shape.count - 2] : 1
        switch self {
        case .glorotUniform:
            let limit = (6 / Float(window * (fanIn + fanOut))).squareRoot()
            return fill(shape) { (2 * random.uniform() - 1) * limit }
        case .heNormal:
            let deviation = (2 / Float(window * fanIn)).squareRoot()
            return fill(shape) { random.normal() * deviation }
        case .uniform(let limit): return fill(shape) { (2 * random.uniform() - 1) * limit }
        case .normal(let deviation): return fill(shape) { random.normal() * deviation }
        case .constant(let value): return Tensor(shape: shape, repeating: value)
        case .orthogonal: return orthogonal(shape, using: &random)
        }
    }

    private func fill(_ shape: [Int], _ next: () -> Float) -> Tensor {
        Tensor(shape: shape) { for i in $0.indices { $0[i] = next() } }
    }

    /// Gram and Schmidt's process on normal columns (or rows, whichever are fewer), twice over for rounding.
    private func orthogonal(_ shape: [Int], using random: inout Random) -> Tensor {
        require(shape.count == 2, "an orthogonal start needs a matrix, but the shape is \(shape)")
        let (long, short) = (max(shape[0], shape[1]), min(shape[0], shape[1]))
        var vectors: [[Double]] = []
        while vectors.count < short {
            var vector = (0..<long).map { _ in Double(random.normal()) }
            for _ in 0..<2 {
                for other in vectors {
                    let projection = zip(vector, other).reduce(0) { $0 + $1.0 * $1.1 }
                    for i in vector.indices { vector[i] -= projection * other[i] }
                }
            }
            let norm = vector.reduce(0) { $0 + $1 * $1 }.squareRoot()
            if norm > 1e-6 { vectors.append(vector.map { $0 / norm }) }
        }
        return Tensor(shape: shape) { values in
            for row in 0..<shape[0] {
                for column in 0..<shape[1] {
                    values[row * shape[1] + column] = Float(
                        shape[0] >= shape[1] ? vectors[column][row] : vectors[row][column])
                }
            }
        }
    }
}
