/// The mean and the variance of the product of normal experts with the prior, which has mean 0 and variance 1.
func productOfExperts(means: [Double], variances: [Double]) -> [Double] {
    var precision = 1.0
    var weighted = 0.0
    for (mean, variance) in zip(means, variances) {
        precision += 1 / variance
        weighted += mean / variance
    }
    return [weighted / precision, 1 / precision]
}
