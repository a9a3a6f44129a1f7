import Engine
import Foundation
import System

/// How well an assignment to clusters agrees with labels that the clustering never saw. Swapping cluster numbers
/// changes none of these. Clusters and labels count from 0; memory grows with how many occur, not with the greatest,
/// except in `matching`, which has an entry for every number.
public enum ClusterMetrics {
    /// The class that each cluster stands for: the one-to-one matching of clusters and classes that pairs the most
    /// samples (Hungarian method). Nil for a cluster left over when clusters outnumber classes.
    public static func matching(_ assignment: [Int], labels: [Int]) -> [Int?] {
        Contingency(assignment, labels).matching
    }

    /// The share of samples whose cluster is matched to their class, in 0...1. Samples of clusters left over count as
    /// wrong. With k equal classes, chance is about 1/k, and slightly above since the matching is chosen to fit.
    public static func accuracy(_ assignment: [Int], labels: [Int]) -> Double {
        require(!labels.isEmpty, "no samples, no accuracy")
        let table = Contingency(
            Labels(assignment, for: "the accuracy of clusters").places,
            Labels(labels, for: "the accuracy of clusters").places)
        let agreeing = zip(table.counts, table.matching).map { counts, match in match.map { counts[$0] } ?? 0 }
        return Double(agreeing.reduce(0, +)) / Double(labels.count)
    }

    /// Adjusted Rand index (Hubert and Arabie, 1985, "Comparing partitions"): the share of pairs of samples on which
    /// the two agree, rescaled so that chance is 0 and equality is 1. It can be negative.
    public static func adjustedRandIndex(_ a: [Int], _ b: [Int]) -> Double {
        let table = pairCounts(a, b)
        func pairs(_ counts: some Sequence<Int>) -> Double {
            counts.reduce(0) { $0 + Double($1) * Double($1 - 1) / 2 }
        }
        let together = pairs(table.cells.map(\.count))
        let inA = pairs(table.rowTotals), inB = pairs(table.columnTotals)
        let all = max(pairs([a.count]), 1)
        let expected = inA * inB / all
        let greatest = (inA + inB) / 2
        // Both put all samples together, or all apart: they agree.
        return greatest == expected ? 1 : (together - expected) / (greatest - expected)
    }

    /// Normalised mutual information `2·I(a, b) / (H(a) + H(b))`, in 0...1: what knowing one tells about the other, as
    /// a share of the arithmetic mean of what there is to know (Strehl and Ghosh, 2002, "Cluster ensembles"). Unlike
    /// the adjusted Rand index it is not corrected for chance: many small clusters raise it.
    public static func normalizedMutualInformation(_ a: [Int], _ b: [Int]) -> Double {
        let table = pairCounts(a, b)
        func share(_ count: Int) -> Double { Double(count) / Double(a.count) }
        func entropy(_ totals: [Int]) -> Double { totals.reduce(0) { $0 - share($1) * log(share($1)) } }
        let information = table.cells.reduce(0) { sum, cell in
            let independent = share(table.rowTotals[cell.row]) * share(table.columnTotals[cell.column])
            return sum + share(cell.count) * log(share(cell.count) / independent)
        }
        let mean = (entropy(table.rowTotals) + entropy(table.columnTotals)) / 2
        // One cluster and one class: nothing to know, and the two agree.
        return mean > 0 ? min(max(information / mean, 0), 1) : 1
    }

    private static func pairCounts(_ a: [Int], _ b: [Int]) -> PairCounts {
        require(a.count == b.count, "\(a.count) labels cannot be paired with \(b.count)")
        return PairCounts(Labels(a, for: "a comparison of clusters"), Labels(b, for: "a comparison of clusters"))
    }
}
