import Engine
import System

/// Row numbers in two parts, drawn at random by a seed; cheaper than two copies of the images.
public struct RowSplit: Equatable, Sendable {
    /// Ascending.
    public let train: [Int]
    /// Ascending.
    public let validation: [Int]

    /// - Parameters:
    ///   - labels: The class of every row.
    ///   - fraction: The share of the rows that `validation` gets, rounded to whole rows.
    ///   - seed: The same seed gives the same parts.
    ///   - stratified: Whether every class is split by that fraction as well, to within one row.
    public init(labels: [Int], validation fraction: Double, seed: UInt64, stratified: Bool = true) {
        require((0...1).contains(fraction), "a fraction lies in 0…1, but is \(fraction)")
        if stratified {
            self.init(labels: labels, heldOut: RowSplit.quotas(labels, fraction), seed: seed)
        } else {
            let total = Int((fraction * Double(labels.count)).rounded())
            self.init(count: labels.count, heldOut: RowSplit.order(labels.count, seed).prefix(total))
        }
    }

    /// Holds so many rows of each class out.
    init(labels: [Int], heldOut quotas: [Int: Int], seed: UInt64) {
        var remaining = quotas
        let chosen = RowSplit.order(labels.count, seed).filter { row in
            guard remaining[labels[row], default: 0] > 0 else { return false }
            remaining[labels[row]]! -= 1
            return true
        }
        self.init(count: labels.count, heldOut: chosen)
    }

    private init(count: Int, heldOut: some Sequence<Int>) {
        var isHeldOut = [Bool](repeating: false, count: count)
        for row in heldOut { isHeldOut[row] = true }
        train = isHeldOut.indices.filter { !isHeldOut[$0] }
        validation = isHeldOut.indices.filter { isHeldOut[$0] }
    }

    private static func order(_ count: Int, _ seed: UInt64) -> [Int] {
        // The stream is told apart from other uses of the seed by its own index ("spli" in ASCII).
        var random = Random(seed: seed).split(0x7370_6C69)
        return random.permutation(count)
    }

    /// How many rows of each class are held out: its share rounded down, and one more for the classes with the largest
    /// remainders until the total is reached (Hamilton's method of apportionment).
    static func quotas(_ labels: [Int], _ fraction: Double) -> [Int: Int] {
        let total = Int((fraction * Double(labels.count)).rounded())
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
