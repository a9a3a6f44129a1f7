/// The transpose of a one-dimensional convolution that moves its window in steps of `stride`: every number of `code`
/// adds a window of weights to the result, at the place from which the convolution gathered it.
func spread(_ code: [Double], window: [Double], stride: Int) -> [Double] {
    var result = [Double](repeating: 0, count: (code.count - 1) * stride + window.count)
    for (place, number) in code.enumerated() {
        for (offset, weight) in window.enumerated() { result[place * stride + offset] += weight * number }
    }
    return result
}
