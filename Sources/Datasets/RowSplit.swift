import Engine

/// Row numbers in two parts, drawn at random by a seed; cheaper than two copies of the images.
public struct RowSplit: Equatable, Sendable {
    /// Ascending.
    public let train: [Int]
    /// Ascending.
    public let validation: [Int]

    /// - Parameters:
    ///   - labels: The class of every row.
    ///   - fraction: The share of the rows that `validation` gets, rounded to whole rows.
    ///   - stratified: Whether every class is split by that fraction as well, to within one row.
    ///   - inBoth: Whether every class of two rows or more has one in either part, though the total may grow by that.
    public init(
        labels: [Int], validation fraction: Double, seed: UInt64, stratified: Bool = true, inBoth: Bool = false
    ) {
        require(stratified || !inBoth, "only a stratified split looks at classes")
        require((0...1).contains(fraction), "a fraction lies in 0…1, but is \(fraction)")
        // The stream is told apart from other uses of the seed by its own index ("spli" in ASCII).
        var random = Random(seed: seed).split(0x7370_6C69)
        let order = random.permutation(labels.count)
        let total = Int((fraction * Double(labels.count)).rounded())
        var isHeldOut = [Bool](repeating: false, count: labels.count)
        if stratified {
            var remaining = RowSplit.quotas(labels, fraction, total)
            if inBoth {
                for (label, count) in Dictionary(labels.map { ($0, 1) }, uniquingKeysWith: +) where count > 1 {
                    remaining[label] = min(max(remaining[label]!, 1), count - 1)
                }
            }
            for row in order where remaining[labels[row], default: 0] > 0 {
                remaining[labels[row]]! -= 1
                isHeldOut[row] = true
            }
        } else {
            for row in order.prefix(total) { isHeldOut[row] = true }
        }
        train = labels.indices.filter { !isHeldOut[$0] }
        validation = labels.indices.filter { isHeldOut[$0] }
    }

    /// How many rows of each class are held out: its share rounded down, and one more for the classes with the largest
    /// remainders until the total is reached (Hamilton's method of apportionment).
    private static func quotas(_ labels: [Int], _ fraction: Double, _ total: Int) -> [Int: Int] {
        let shares = Dictionary(grouping: labels, by: { $0 }).mapValues { fraction * Double($0.count) }
        var quotas = shares.mapValues { Int($0) }
        let byRemainder = shares.sorted { a, b in
            let (x, y) = (a.value - a.value.rounded(.down), b.value - b.value.rounded(.down))
            return x != y ? x > y : a.key < b.key
        }
        for (label, _) in byRemainder.prefix(total - quotas.values.reduce(0, +)) { quotas[label]! += 1 }
        return quotas
    }
}
