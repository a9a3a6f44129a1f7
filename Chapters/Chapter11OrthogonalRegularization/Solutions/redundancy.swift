/// The mean square of the correlations between the columns of two tables with as many rows.
func redundancy(_ first: [[Double]], _ second: [[Double]]) -> Double {
    /// Each column with mean 0 and length 1.
    func directions(_ table: [[Double]]) -> [[Double]] {
        table[0].indices.map { column in
            let values = table.map { $0[column] }
            let mean = values.reduce(0, +) / Double(values.count)
            let length = values.reduce(0) { $0 + ($1 - mean) * ($1 - mean) }.squareRoot()
            return values.map { ($0 - mean) / length }
        }
    }
    let (a, b) = (directions(first), directions(second))
    var total = 0.0
    for x in a {
        for y in b {
            let correlation = zip(x, y).reduce(0) { $0 + $1.0 * $1.1 }
            total += correlation * correlation
        }
    }
    return total / Double(a.count * b.count)
}
