/// The share of the values' variance that lies between the groups.
func correlationRatio(_ values: [Double], groups: [Int]) -> Double {
    func mean(_ values: [Double]) -> Double { values.reduce(0, +) / Double(values.count) }
    let all = mean(values)
    let total = values.reduce(0) { $0 + ($1 - all) * ($1 - all) }
    guard total > 0 else { return 0 }
    var between = 0.0
    for group in Set(groups).sorted() {
        let members = zip(values, groups).filter { $0.1 == group }.map(\.0)
        let distance = mean(members) - all
        between += Double(members.count) * distance * distance
    }
    return between / total
}
