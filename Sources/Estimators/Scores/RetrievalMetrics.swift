import Engine
import System

/// How well queries find what belongs to them in a gallery, given how similar every query is to every entry.
///
/// A query's rank is the place, from 1, of its first relevant entry when entries are sorted by similarity. **Equal
/// similarities are in random order, and every number here is the expectation over that order**: who calls all entries
/// equally similar scores exactly chance.
public struct RetrievalMetrics: Sendable {
    /// How many entries each query is compared with.
    public let gallerySize: Int
    /// The expected rank of every query.
    public let ranks: [Double]
    private let places: [Place]

    /// What decides a query's rank.
    private struct Place {
        /// Irrelevant entries that are more similar than the best relevant one, and equally similar ones.
        var before = 0, tied = 0
        /// Relevant entries that are as similar as the best, and all.
        var best = 0, relevant = 0
    }

    /// Query `i` belongs to the gallery's entry `i`: `similarities [N, N]`.
    public init(similarities: Tensor) {
        self.init(similarities: similarities, relevant: (0..<similarities.rows).map { [$0] })
    }

    /// - Parameters:
    ///   - similarities: `[queries, gallery]`, higher for more similar.
    ///   - relevant: for each query the entries that are right, one at least.
    /// - Precondition: no similarity is NaN, which has no place in an order.
    public init(similarities: Tensor, relevant: [[Int]]) {
        let (queries, gallery) = orderedExtent(of: similarities, "similarities", for: "retrieval")
        require(
            queries == relevant.count,
            "similarities of shape \(similarities.shape) do not fit \(relevant.count) lists of relevant entries")
        gallerySize = gallery
        places = similarities.withUnsafeBuffer { all in
            relevant.enumerated().map { query, entries in
                let row = UnsafeBufferPointer(rebasing: all[query * gallery..<(query + 1) * gallery])
                let right = Set(entries)
                require(
                    !right.isEmpty && right.allSatisfy(row.indices.contains),
                    "the relevant entries of query \(query), \(entries), are none of a gallery of \(gallery)")
                let best = right.map { row[$0] }.max()!
                var place = Place()
                place.relevant = right.count
                place.best = right.count { row[$0] == best }
                // No relevant entry is above the best one, and those that equal it are no competitors.
                for value in row {
                    if value > best { place.before += 1 } else if value == best { place.tied += 1 }
                }
                place.tied -= place.best
                return place
            }
        }
        // Of `tied` others and `best` right ones in random order, tied/(best + 1) are expected before the first right
        // one.
        ranks = places.map { 1 + Double($0.before) + Double($0.tied) / Double($0.best + 1) }
    }

    /// R@k: the share of queries that find a relevant entry among their first `k`.
    public func recall(at k: Int) -> Double {
        require(k > 0, "recall is among the first 1 or more, but k is \(k)")
        return mean(places) { hitProbability(right: $0.best, others: $0.tied, draws: k - $0.before) }
    }

    /// R@k of a random order.
    public func chance(at k: Int) -> Double {
        mean(places) { hitProbability(right: $0.relevant, others: gallerySize - $0.relevant, draws: k) }
    }

    /// The median of the queries' ranks.
    public var medianRank: Double { Statistics.median(ranks) }

    /// The median rank of queries that cannot tell entries apart.
    public var chanceMedianRank: Double {
        Statistics.median(places.map { 1 + Double(gallerySize - $0.relevant) / Double($0.relevant + 1) })
    }

    /// MRR: the mean of 1/rank.
    public var meanReciprocalRank: Double {
        mean(places) { place in
            // 1/rank, weighed by the probability that so many of the others come first.
            var (sum, noneYet) = (0.0, 1.0)
            for others in 0...place.tied {
                let left = Double(place.tied - others + place.best)
                sum += noneYet * Double(place.best) / left / Double(1 + place.before + others)
                noneYet *= Double(place.tied - others) / left
            }
            return sum
        }
    }

    private func mean(_ places: [Place], _ value: (Place) -> Double) -> Double {
        places.reduce(0) { $0 + value($1) } / Double(places.count)
    }
}

/// The probability that of `draws` entries, drawn from `right` and `others` without putting back, one at least is
/// right.
private func hitProbability(right: Int, others: Int, draws: Int) -> Double {
    guard draws > 0 else { return 0 }
    var missed = 1.0
    for i in 0..<min(draws, right + others) { missed *= Double(max(others - i, 0)) / Double(right + others - i) }
    return 1 - missed
}
