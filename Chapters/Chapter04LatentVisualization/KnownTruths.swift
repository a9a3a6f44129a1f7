import ChapterSupport
import Charts
import Engine
import Estimators

/// Points in the plane that are made by hand, so that the right answer to a question is known.
struct KnownTruth {
    let question: String
    /// `[rows, 2]`.
    let points: Tensor
    /// Which cloud each point belongs to.
    let clouds: [Int]
    /// The answer, read off any picture of the points.
    let answer: (_ places: Tensor, _ clouds: [Int]) -> Double
}

/// Three questions whose answers are known, about `count` points each.
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
    let one = clouds([(0, 1)])
    return [
        KnownTruth(question: "width of the wide cloud, narrow = 1", points: widths.points, clouds: widths.clouds) {
            let widths = spreads($0, $1, classes: 2)
            return widths[1] / widths[0]
        },
        KnownTruth(question: "length of the long gap, short = 1", points: gaps.points, clouds: gaps.clouds) {
            let lengths = distances(centres(of: $0, $1, count: 3), [(0, 1), (1, 2)])
            return lengths[1] / lengths[0]
        },
        KnownTruth(question: "number of clouds", points: one.points, clouds: one.clouds) { places, _ in
            Double(islands(of: places))
        },
    ]
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

/// How many islands a picture `[rows, 2]` of points shows: sets of a twentieth of them or more, joined by steps of at
/// most three times the usual (median) distance to the nearest neighbour.
func islands(of places: Tensor) -> Int {
    let rows = places.rows
    let near = NearestNeighbors().fit(places).neighborsOfBase(count: rows - 1)
    let step = 3 * Statistics.median((0..<rows).map { Double(near.values(of: $0)[0]) })
    var island = Array(0..<rows)
    func first(_ row: Int) -> Int { island[row] == row ? row : first(island[row]) }
    for row in 0..<rows {
        for (other, distance) in zip(near.indices(of: row), near.values(of: row)) where Double(distance) <= step {
            island[first(row)] = first(other)
        }
    }
    let sizes = Dictionary(grouping: 0..<rows, by: first).values.map(\.count)
    return sizes.count { 20 * $0 >= rows }
}

/// Points of several clouds with one unit of length on both axes, which a panel's shape asks for.
func inOneUnit(_ places: Tensor, _ clouds: [Int], names: [String]) -> Figure {
    func range(_ axis: Int, span: Double) -> ClosedRange<Double> {
        let values = (0..<places.rows).map { Double(places[$0, axis]) }
        let middle = ((values.min() ?? 0) + (values.max() ?? 0)) / 2
        return middle - span / 2...middle + span / 2
    }
    let sides = (0..<2).map { axis in
        let values = (0..<places.rows).map { Double(places[$0, axis]) }
        return (values.max() ?? 0) - (values.min() ?? 0)
    }
    // A panel is somewhat wider than high.
    let width = 1.1 * max(sides[0], sides[1] / 0.86, 1e-9)
    return .scatter(
        points(places), classes: clouds, names: names, x: .unscaled("", range: range(0, span: width)),
        y: .unscaled("", range: range(1, span: 0.86 * width)))
}
