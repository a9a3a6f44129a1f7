import Engine

extension Tensor {
    /// The first `count` columns of a table `[rows, columns]`.
    public func firstColumns(_ count: Int) -> Tensor {
        require(
            shape.count == 2 && (0...shape[1]).contains(count), "\(count) columns cannot be taken of shape \(shape)")
        let width = shape[1]
        return Tensor(shape: [rows, count]) { target in
            withUnsafeBuffer { source in
                for row in 0..<rows {
                    for column in 0..<count { target[row * count + column] = source[row * width + column] }
                }
            }
        }
    }
}
