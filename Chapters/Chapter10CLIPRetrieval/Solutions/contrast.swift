import Foundation

/// The symmetric contrast of a square table of logits, texts in rows, in nats.
func contrast(_ table: [[Double]]) -> Double {
    /// The mean cross-entropy of the rows' softmax, the right answers on the diagonal.
    func loss(_ rows: [[Double]]) -> Double {
        var total = 0.0
        for (i, row) in rows.enumerated() {
            let greatest = row.max()!
            let sum = row.reduce(0) { $0 + exp($1 - greatest) }
            total += greatest + log(sum) - row[i]
        }
        return total / Double(rows.count)
    }
    let columns = table.indices.map { column in table.map { $0[column] } }
    return (loss(table) + loss(columns)) / 2
}
