import Engine
import Foundation
import System

/// The isolation forest (Liu, Ting and Zhou, 2008, "Isolation forest"): what random cuts separate from the rest soon is
/// odd.
///
/// Each tree cuts a small random subsample in two, again and again: a random column that is not constant there, and a
/// uniformly random place between the least and the greatest value. The number of cuts until a sample is alone is its
/// path length; of the many trees' mean length the score is made. Neither distances nor densities are computed.
public struct IsolationForest: Sendable {
    /// How many trees are grown.
    public var trees: Int
    /// Samples per tree, drawn without replacement; all, where there are fewer.
    public var subsample: Int
    /// Of the subsamples and the cuts.
    public var seed: UInt64

    /// Stops the program unless there is a tree, and a subsample of two samples to cut.
    public init(trees: Int = 100, subsample: Int = 256, seed: UInt64) {
        require(
            trees > 0 && subsample > 1, "a forest of \(trees) trees of \(subsample) samples cannot isolate anything")
        self.trees = trees
        self.subsample = subsample
        self.seed = seed
    }

    /// Grows the trees on `samples [rows, columns]`, on all cores. Each tree has a random stream of its own, so the
    /// forest does not depend on the number of threads.
    ///
    /// - Precondition: at least two rows, all finite.
    public func fit(_ samples: Tensor) -> FittedIsolationForest {
        let (rows, columns) = extent(of: samples, for: "an isolation forest")
        require(rows > 1, "an isolation forest takes at least two samples, but the shape is \(samples.shape)")
        let size = min(subsample, rows)
        let lengths = PathLengths(upTo: size)
        let random = Random(seed: seed)
        var grown = [IsolationTree?](repeating: nil, count: trees)
        grown.withUnsafeMutableBufferPointer { grown in
            let grown = grown.baseAddress!
            samples.withUnsafeBuffer { values in
                let values = values.baseAddress!
                inParallel(trees, sharing: values, grown) { range, _, values, grown in
                    for tree in range {
                        var growth = TreeGrowth(
                            values: values, columns: columns, lengths: lengths, random: random.split(tree))
                        grown[tree] = growth.grow(rows: rows, subsample: size)
                    }
                }
            }
        }
        return FittedIsolationForest(trees: grown.map { $0! }, subsample: size, columns: columns)
    }

    /// The mean path length of an unsuccessful search in a binary search tree of `count` keys, by which path lengths
    /// are normalised: c(n) = 2 H(n − 1) − 2 (n − 1)/n, with the harmonic number H in full. (The paper, like
    /// scikit-learn, puts ln(n − 1) + 0.5772 in its place, which is 0.004 less at n = 256.)
    public static func averagePathLength(_ count: Int) -> Double {
        require(count >= 0, "a number of samples cannot be negative, but is \(count)")
        return PathLengths(upTo: count)[count]
    }
}

/// A grown forest.
public struct FittedIsolationForest: Sendable {
    private let trees: [IsolationTree]
    /// Samples that each tree was grown on.
    public let subsample: Int
    private let columns: Int

    fileprivate init(trees: [IsolationTree], subsample: Int, columns: Int) {
        self.trees = trees
        self.subsample = subsample
        self.columns = columns
    }

    /// The mean over the trees of the number of cuts that each of `samples [rows, columns]` goes through, where cuts
    /// that were never made in a crowded leaf count as many as they would be on average: `[rows]`.
    public func pathLengths(of samples: Tensor) -> [Double] {
        let (rows, columns) = extent(of: samples, for: "an isolation forest")
        require(
            columns == self.columns,
            "samples of shape \(samples.shape) do not fit a forest grown on \(self.columns) columns")
        return [Double](unsafeUninitializedCapacity: rows) { lengths, count in
            let lengths = lengths.baseAddress!
            samples.withUnsafeBuffer { values in
                let values = values.baseAddress!
                inParallel(rows, grain: 64, sharing: values, lengths) { range, _, values, lengths in
                    for row in range {
                        let sample = values + row * columns
                        // The trees in their order, whichever thread adds up.
                        lengths[row] = trees.reduce(0) { $0 + $1.pathLength(of: sample) } / Double(trees.count)
                    }
                }
            }
            count = rows
        }
    }

    /// How abnormal each of `samples [rows, columns]` is: 2^(−h / c(n)) for the mean path length h and trees of n
    /// samples, in 0…1. Near 1 is isolated at once; about 0.5 is as the average.
    public func scores(of samples: Tensor) -> [Double] {
        let normal = IsolationForest.averagePathLength(subsample)
        return pathLengths(of: samples).map { exp2(-$0 / normal) }
    }
}

/// One tree as an array of nodes; the two children of a cut stand side by side.
private struct IsolationTree: Sendable {
    enum Node: Sendable {
        /// Samples whose `column` is at most `place` go to the child at `children`, others to the next one.
        case cut(column: Int32, place: Float, children: Int32)
        case leaf(pathLength: Double)
    }

    var nodes: [Node]

    func pathLength(of sample: UnsafePointer<Float>) -> Double {
        nodes.withUnsafeBufferPointer { nodes in
            var index = 0
            while true {
                switch nodes[index] {
                case .cut(let column, let place, let children):
                    index = Int(children) + (sample[Int(column)] <= place ? 0 : 1)
                case .leaf(let length): return length
                }
            }
        }
    }
}

/// c(0), c(1), … as a table.
private struct PathLengths: Sendable {
    private let values: [Double]

    init(upTo count: Int) {
        var values = [0.0, 0.0]
        var harmonic = 0.0
        for n in stride(from: 2, through: count, by: 1) {
            harmonic += 1 / Double(n - 1)
            values.append(2 * harmonic - 2 * Double(n - 1) / Double(n))
        }
        self.values = values
    }

    subscript(count: Int) -> Double { values[count] }
}

/// What growing one tree needs.
private struct TreeGrowth {
    let values: UnsafePointer<Float>
    let columns: Int
    let lengths: PathLengths
    var random: Random
    private var nodes: [IsolationTree.Node] = []
    /// All columns, in an order that draws without replacement stir further.
    private var order: [Int32] = []

    init(values: UnsafePointer<Float>, columns: Int, lengths: PathLengths, random: Random) {
        self.values = values
        self.columns = columns
        self.lengths = lengths
        self.random = random
    }

    mutating func grow(rows: Int, subsample: Int) -> IsolationTree {
        order = (0..<columns).map(Int32.init)
        // Floyd's way of drawing without replacement would need a set; the first steps of a shuffle need only the rows.
        var drawn = Array(0..<rows)
        for i in 0..<subsample { drawn.swapAt(i, i + random.integer(below: rows - i)) }
        var members = Array(drawn[..<subsample])
        // Beyond the depth of a balanced tree a path is longer than the average, and no longer of interest.
        let limit = Int(log2(Double(max(subsample, 2))).rounded(.up))
        nodes = [.leaf(pathLength: 0)]
        split(&members, 0..<subsample, node: 0, depth: 0, limit: limit)
        return IsolationTree(nodes: nodes)
    }

    private mutating func split(_ members: inout [Int], _ range: Range<Int>, node: Int, depth: Int, limit: Int) {
        guard range.count > 1, depth < limit, let cut = drawCut(members[range]) else {
            nodes[node] = .leaf(pathLength: Double(depth) + lengths[range.count])
            return
        }
        var middle = range.lowerBound
        for i in range where values[members[i] * columns + Int(cut.column)] <= cut.place {
            members.swapAt(i, middle)
            middle += 1
        }
        let children = nodes.count
        nodes[node] = .cut(column: cut.column, place: cut.place, children: Int32(children))
        nodes += [.leaf(pathLength: 0), .leaf(pathLength: 0)]
        split(&members, range.lowerBound..<middle, node: children, depth: depth + 1, limit: limit)
        split(&members, middle..<range.upperBound, node: children + 1, depth: depth + 1, limit: limit)
    }

    /// A uniformly random column among those in which the members differ, and a place between; nil if they are all
    /// equal.
    private mutating func drawCut(_ members: ArraySlice<Int>) -> (column: Int32, place: Float)? {
        for tried in 0..<columns {
            order.swapAt(tried, tried + random.integer(below: columns - tried))
            let column = order[tried]
            var (least, greatest) = (Float.infinity, -Float.infinity)
            for member in members {
                let value = values[member * columns + Int(column)]
                least = min(least, value)
                greatest = max(greatest, value)
            }
            guard least < greatest else { continue }
            let place = least + random.uniform() * (greatest - least)
            // Rounding may carry the place up to the greatest value, above which nothing lies.
            return (column, place < greatest ? place : least)
        }
        return nil
    }
}
