/// The greatest correlation of y with a linear combination of two variables.
func canonicalCorrelation(_ first: [Double], _ second: [Double], with y: [Double]) -> Double {
    func covariance(_ a: [Double], _ b: [Double]) -> Double {
        let means = (a.reduce(0, +) / Double(a.count), b.reduce(0, +) / Double(b.count))
        return zip(a, b).reduce(0) { $0 + ($1.0 - means.0) * ($1.1 - means.1) }
    }
    let (a, b, d) = (covariance(first, first), covariance(first, second), covariance(second, second))
    let (p, q) = (covariance(first, y), covariance(second, y))
    // The regression's weights solve [a b; b d] w = [p q]; the variance it explains is w · [p q].
    let explained = (d * p * p - 2 * b * p * q + a * q * q) / (a * d - b * b)
    return (explained / covariance(y, y)).squareRoot()
}
