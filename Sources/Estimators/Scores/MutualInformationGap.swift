import Engine
import Foundation
import System

/// How far each known factor has a unit of a code to itself (Chen, Li, Grosse and Duvenaud, 2018, "Isolating sources of
/// disentanglement in variational autoencoders"): of the unit that knows most about a factor and the one that knows
/// second most, the difference of their mutual information with it, divided by the factor's entropy. 1 where one unit
/// knows all and no other anything; 0 where the two best know equally much.
///
/// Each unit is cut into bins of equal width between its least and its greatest value, as Locatello and others (2019)
/// do, and information is that of the counts. It is never negative, and finite samples make it a little too large:
/// by about (bins − 1)(values − 1) / 2 rows nats.
public struct MutualInformationGap: Sendable {
    /// Of every factor (outer) with every unit (inner), in nats.
    public let information: [[Double]]
    /// Of every factor, in nats.
    public let entropies: [Double]
    /// Of every factor, in 0…1.
    public let gaps: [Double]
    /// The mean of `gaps`: the score of the code.
    public var mean: Double { gaps.reduce(0, +) / Double(gaps.count) }

    /// - Parameters:
    ///   - codes: `[rows, units]`.
    ///   - factors: for every factor its value in each row, counted from 0; at least two different values.
    ///   - bins: into which each unit is cut.
    public init(codes: Tensor, factors: [[Int]], bins: Int = 20) {
        let (rows, units) = extent(of: codes, "codes", for: "the mutual-information gap")
        require(bins > 1 && bins <= 1 << 32, "a unit is cut into two bins at least and 2³² at most, not \(bins)")
        require(
            !factors.isEmpty && factors.allSatisfy { $0.count == rows && Set($0).count > 1 },
            "every factor needs \(rows) values, some of them different, for codes of shape \(codes.shape)")
        let table = codes.reshaped([rows, units])
        let cut = (0..<units).map { unit in
            Labels(binned((0..<rows).map { table[$0, unit] }, bins), for: "the mutual-information gap")
        }
        let factors = factors.map { Labels($0, for: "the mutual-information gap") }
        information = factors.map { factor in cut.map { mutualInformation($0, factor) } }
        entropies = factors.map { mutualInformation($0, $0) }
        gaps = zip(information, entropies).map(Self.gap)
    }

    /// Of one factor: what every unit knows about it, and its entropy, in nats.
    private static func gap(_ information: [Double], _ entropy: Double) -> Double {
        let falling = information.sorted(by: >)
        return (falling[0] - (falling.count > 1 ? falling[1] : 0)) / entropy
    }
}

/// The bin of every value, counted from 0. The greatest value belongs to the last bin; if all are equal, to the first.
private func binned(_ values: [Float], _ bins: Int) -> [Int] {
    let least = Double(values.min()!), greatest = Double(values.max()!)
    guard greatest > least else { return values.map { _ in 0 } }
    return values.map { min(Int((Double($0) - least) / (greatest - least) * Double(bins)), bins - 1) }
}

/// Σ p(a, b) log p(a, b) / p(a) p(b), in nats.
private func mutualInformation(_ a: Labels, _ b: Labels) -> Double {
    let table = PairCounts(a, b)
    let (rows, columns, total) = (table.rowTotals, table.columnTotals, Double(a.places.count))
    var sum = 0.0
    for (i, j, count) in table.cells {
        let joint = Double(count)
        sum += joint / total * log(joint * total / (Double(rows[i]) * Double(columns[j])))
    }
    return max(sum, 0)
}
