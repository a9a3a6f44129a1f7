/// How many of the greatest variances it takes to reach a share of their sum.
func componentsNeeded(variances: [Double], share: Double) -> Int {
    let wanted = share * variances.reduce(0, +)
    var (sum, count) = (0.0, 0)
    for variance in variances.sorted(by: >) {
        if sum >= wanted { break }
        sum += variance
        count += 1
    }
    return count
}
