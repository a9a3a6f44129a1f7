import ChapterSupport
import Engine
import Estimators
import Notebook

/// How far a map can be trusted, and how well classes part on it.
public struct MapScore: Codable, Sendable {
    public var trustworthiness: Double
    public var continuity: Double
    /// The share of true neighbours that are neighbours on the map.
    public var kept: Double
    /// The rank correlation of distances among the samples and on the map.
    public var order: Double
    /// The share of points whose nearest neighbour has their label.
    public var sameClass: Double

    init(trustworthiness: Double, continuity: Double, kept: Double, order: Double, sameClass: Double) {
        (self.trustworthiness, self.continuity, self.kept) = (trustworthiness, continuity, kept)
        (self.order, self.sameClass) = (order, sameClass)
    }

    /// Compares a map with the samples that it shows, by as many neighbours as `neighborCount` says.
    init(_ map: Tensor, of samples: Tensor, labels: [Int], seed: UInt64) {
        let k = neighborCount(samples.rows)
        trustworthiness = MapMetrics.trustworthiness(of: map, for: samples, neighbors: k)
        continuity = MapMetrics.continuity(of: map, for: samples, neighbors: k)
        kept = MapMetrics.neighborPreservation(of: map, for: samples, neighbors: k)
        order = distanceOrder(samples, map, seed: seed)
        sameClass = nearestNeighborAccuracy(of: map, labels)
    }
}

/// How many neighbours count among so many points: ten, or fewer in a small crowd.
func neighborCount(_ rows: Int) -> Int { min(10, max(1, (rows - 1) / 3)) }

/// Spearman's rank correlation between the distances of 20,000 random pairs in one description and in another.
func distanceOrder(_ samples: Tensor, _ map: Tensor, seed: UInt64) -> Double {
    let pairs = randomPairs(20_000, among: samples.rows, seed: seed)
    return Statistics.rankCorrelation(distances(samples, pairs), distances(map, pairs))
}

/// Pairs of different rows, drawn at random; the same seed gives the same pairs.
func randomPairs(_ count: Int, among rows: Int, seed: UInt64) -> [(Int, Int)] {
    var random = Random(seed: seed)
    return (0..<count).map { _ in
        let first = random.integer(below: rows)
        return (first, (first + 1 + random.integer(below: rows - 1)) % rows)
    }
}

/// A map that was drawn one way, and its scores.
struct ScoredMap: Codable, Sendable {
    let name: String
    /// `[rows, 2]`, row by row.
    let values: [Float]
    let score: MapScore

    /// `[rows, 2]`.
    var places: Tensor { Tensor(values, shape: [values.count / 2, 2]) }
}

/// The maps of one sample, drawn in several ways.
struct MapsOfSample: Codable, Sendable {
    let maps: [ScoredMap]
    /// The share of codes whose nearest neighbour among the codes has their label.
    let sameClassInTheCode: Double

    /// The map of that name.
    subscript(name: String) -> ScoredMap { maps.first { $0.name == name }! }
}

/// The perplexity, or the greatest that makes sense for so many points: a third of the others.
func fitting(_ perplexity: Double, _ rows: Int) -> Double { max(1, min(perplexity, Double(rows - 1) / 3)) }

/// A way to draw a map by t-SNE.
struct Way: Sendable {
    let name: String
    let method: TSNE
}

/// Perplexities to compare at so many points: a sixth of the usual one, that one, and ten thirds of it, as far as they
/// make a difference.
func perplexities(around usual: Double, rows: Int) -> [Double] {
    let all = [usual / 6, usual, usual * 10 / 3].map { fitting($0, rows) }
    return all.reduce(into: []) { if !$0.contains($1) { $0.append($1) } }
}

/// The usual map first, and then each that differs from it in one thing.
func settingsToCompare(perplexity usual: Double, exaggeration: Double, rows: Int, seed: UInt64) -> [Way] {
    let all = perplexities(around: usual, rows: rows)
    let perplexity = all.min { abs($0 - usual) < abs($1 - usual) }!
    func name(_ perplexity: Double) -> String { "perplexity \(number(perplexity))" }
    let plain = TSNE(perplexity: perplexity, exaggeration: exaggeration)
    var (other, start, unhurried, strong) = (plain, plain, plain, plain)
    (start.start, start.seed) = (.random, seed)
    unhurried.exaggeration = 1
    (strong.exaggeration, strong.exaggeratedIterations) = (4, strong.iterations)
    var ways = [Way(name: name(perplexity), method: plain)]
    for another in all where another != perplexity {
        other.perplexity = another
        ways.append(Way(name: name(another), method: other))
    }
    ways.append(Way(name: "random start", method: start))
    if exaggeration > 1 { ways.append(Way(name: "no exaggeration", method: unhurried)) }
    ways.append(Way(name: "pull of 4 to the end", method: strong))
    return ways
}

/// A sample's maps by every way, by PCA and at random, scored.
func mapsOfSample(_ codes: Tensor, _ labels: [Int], _ ways: [Way], seed: UInt64) throws -> MapsOfSample {
    let shadow = try PCA(count: 2).fit(codes).transform(codes)
    let maps =
        try [("PCA", shadow), ("random places", Tensor(normal: [codes.rows, 2], Random(seed: seed)))]
        + ways.map { ($0.name, try $0.method.fit(codes).embedding) }
    return MapsOfSample(
        maps: maps.map { name, map in
            ScoredMap(name: name, values: map.values, score: MapScore(map, of: codes, labels: labels, seed: seed))
        }, sameClassInTheCode: nearestNeighborAccuracy(of: codes, labels))
}

/// How alike two maps at a time order the distances of their points, for all pairs of `maps`.
func agreement(of maps: [Tensor], seed: UInt64) -> Trials {
    Trials(maps.indices.flatMap { i in maps[..<i].map { distanceOrder($0, maps[i], seed: seed) } })
}

/// The divergence to a map at the size that makes it least, among powers of √2: a map that knows no scale must not be
/// blamed for a wrong one.
func leastDivergence(_ affinities: Affinities, to map: Tensor) -> Double {
    (-10...24).map { power in
        var scale: Float = power.isMultiple(of: 2) ? 1 : Float(2).squareRoot()
        for _ in 0..<abs(power / 2) { scale *= power < 0 ? 0.5 : 2 }
        return affinities.divergence(to: map * scale)
        // Far apart, the weights of a few points vanish in single precision, and with them the divergence's meaning.
    }.filter { $0.isFinite && $0 >= 0 }.min() ?? affinities.divergence(to: map)
}

/// The distance of every picture to the nearest real one, root mean square per pixel: one list for each walk, if all
/// `parts` of the first come before all of the second.
func distancesToReal(_ pictures: Tensor, _ real: FittedNearestNeighbors, parts: Int) -> [[Double]] {
    let near = real.neighbors(of: pictures.reshaped([pictures.rows, pictures.elementsPerRow]), count: 1)
    let perPixel = Double(pictures.elementsPerRow).squareRoot()
    return stride(from: 0, to: near.rows, by: parts).map { walk in
        (walk..<walk + parts).map { Double(near.values[$0]) / perPixel }
    }
}

/// Rows to walk from and to, by lot: pairs of different classes, where there are two.
func endsByLot(_ count: Int, _ labels: [Int], seed: UInt64) -> (from: [Int], to: [Int]) {
    var random = Random(seed: seed, stream: 6)
    let isOneClass = Set(labels).count == 1
    var from: [Int] = [], to: [Int] = []
    while from.count < count {
        let (first, second) = (random.integer(below: labels.count), random.integer(below: labels.count))
        guard isOneClass || labels[first] != labels[second] else { continue }
        from.append(first)
        to.append(second)
    }
    return (from, to)
}

/// How far the steps between lie above the straight line that joins the two ends' values, in the mean.
func rise(_ way: [Double]) -> Double {
    let last = way.count - 1
    let steps = (1..<last).map { step in
        let part = Double(step) / Double(last)
        return way[step] - (1 - part) * way[0] - part * way[last]
    }
    return steps.reduce(0, +) / Double(steps.count)
}
