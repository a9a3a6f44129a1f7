import ChapterSupport
import Charts
import Engine
import Estimators

/// Points in the plane that are made by hand, so that the right answers to some questions are known.
struct KnownTruth {
    let name: String
    /// `[rows, 2]`.
    let points: Tensor
    /// Which cloud each point belongs to.
    let clouds: [Int]
    let questions: [String]
    /// The answer to each question, read off any picture of the points.
    let answers: (_ places: Tensor, _ clouds: [Int]) -> [Double]
}

/// Three kinds of about `count` points each.
func knownTruths(_ count: Int, seed: UInt64) -> [KnownTruth] {
    let normal = Tensor(normal: [count, 2], Random(seed: seed, stream: 4))
    /// Round clouds, equally large, beside one another: every one so wide, about a place so far to the right.
    func clouds(_ all: [(place: Float, width: Float)], isCopied: Bool = false) -> (points: Tensor, clouds: [Int]) {
        let size = count / all.count
        let points = all.indices.flatMap { cloud in
            (0..<size).flatMap { row in
                (0..<2).map { axis in
                    (axis == 0 ? all[cloud].place : 0)
                        + all[cloud].width * normal[isCopied ? row : cloud * size + row, axis]
                }
            }
        }
        return (
            Tensor(points, shape: [all.count * size, 2]),
            all.indices.flatMap { [Int](repeating: $0, count: size) }
        )
    }
    let widths = clouds([(0, 1), (30, 5)], isCopied: true)
    let gaps = clouds([(0, 1), (10, 1), (60, 1)])
    let noise = clouds([(0, 1)])
    let steps = [2.5, 3, 4]
    return [
        KnownTruth(
            name: "two widths", points: widths.points, clouds: widths.clouds,
            questions: ["width of the wide cloud, narrow = 1"]
        ) {
            let widths = spreads($0, $1, classes: 2)
            return [widths[1] / widths[0]]
        },
        KnownTruth(
            name: "two gaps", points: gaps.points, clouds: gaps.clouds,
            questions: ["length of the long gap, short = 1"]
        ) {
            let lengths = distances(centres(of: $0, $1, count: 3), [(0, 1), (1, 2)])
            return [lengths[1] / lengths[0]]
        },
        KnownTruth(
            name: "pure noise", points: noise.points, clouds: noise.clouds,
            questions: steps.map { "islands in pure noise, steps up to \(number($0))" }
        ) { places, _ in
            steps.map { Double(islands(of: places, longestStep: $0)) }
        },
    ]
}

/// The answers to every question about a truth: from its points, and from a map at every perplexity.
func answers(about truth: KnownTruth, at perplexities: [Double], seed: UInt64) throws -> [[Double]] {
    let dot = 1e-4 * Tensor(normal: [truth.points.rows, 2], Random(seed: seed))
    let maps = try perplexities.map { perplexity in
        try TSNE(perplexity: perplexity, start: .places(dot)).fit(truth.points).embedding
    }
    return ([truth.points] + maps).map { truth.answers($0, truth.clouds) }
}

/// The mean of the rows of every group, `[count, columns]`; zeros for a group without rows.
func centres(of table: Tensor, _ groups: [Int], count: Int) -> Tensor {
    let columns = table.elementsPerRow
    var sums = [Float](repeating: 0, count: count * columns), sizes = [Float](repeating: 0, count: count)
    for (row, group) in groups.enumerated() {
        sizes[group] += 1
        for column in 0..<columns { sums[group * columns + column] += table[row, column] }
    }
    return Tensor(sums.enumerated().map { $1 / max(1, sizes[$0 / columns]) }, shape: [count, columns])
}

/// How many islands a picture `[rows, 2]` of points shows: sets of five or more, joined by steps of at most
/// `longestStep` times the usual (median) distance to the nearest neighbour.
func islands(of places: Tensor, longestStep: Double) -> Int {
    let rows = places.rows
    let near = NearestNeighbors().fit(places).neighborsOfBase(count: rows - 1)
    let step = longestStep * Statistics.median((0..<rows).map { Double(near.values(of: $0)[0]) })
    var island = Array(0..<rows)
    func first(_ row: Int) -> Int { island[row] == row ? row : first(island[row]) }
    for row in 0..<rows {
        for (other, distance) in zip(near.indices(of: row), near.values(of: row)) where Double(distance) <= step {
            island[first(row)] = first(other)
        }
    }
    let sizes = Dictionary(grouping: 0..<rows, by: first).values.map(\.count)
    return sizes.count { $0 >= 5 }
}

/// Axes of a map with one unit of length on both, in a frame of that shape.
func axesInOneUnit(_ places: Tensor, width: Double, height: Double, x: String, y: String) -> (x: Axis, y: Axis) {
    let ends = (0..<2).map { axis in
        let values = (0..<places.rows).map { Double(places[$0, axis]) }
        return (low: values.min() ?? 0, high: values.max() ?? 0)
    }
    let share = height / width
    let span = 1.1 * max(ends[0].high - ends[0].low, (ends[1].high - ends[1].low) / share, 1e-9)
    func range(_ axis: Int, _ span: Double) -> ClosedRange<Double> {
        let middle = (ends[axis].low + ends[axis].high) / 2
        return middle - span / 2...middle + span / 2
    }
    return (.unscaled(x, range: range(0, span)), .unscaled(y, range: range(1, share * span)))
}

/// Points of several clouds with one unit of length on both axes, in a panel that is `height` times as high as wide.
func inOneUnit(
    _ places: Tensor, _ clouds: [Int], names: [String], x: String = "", y: String = "", height: Double = 0.86
) -> Figure {
    let axes = axesInOneUnit(places, width: 1, height: height, x: x, y: y)
    return .scatter(points(places), classes: clouds, names: names, x: axes.x, y: axes.y)
}
