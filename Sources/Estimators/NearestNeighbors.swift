import CKernels
import Engine

/// Exact nearest neighbours: every query is compared with every base row, by matrix products on blocks that stay in
/// cache, and only the best are kept. O(queries · rows · columns).
public struct NearestNeighbors: Sendable {
    /// What "near" means.
    public enum Metric: Sendable {
        /// The smallest Euclidean distance.
        case euclidean
        /// The greatest cosine of the angle to the query. A row of zeros has cosine 0 with everything.
        case cosine
        /// The greatest scalar product with the query.
        case innerProduct
    }

    public var metric: Metric

    public init(metric: Metric = .euclidean) { self.metric = metric }

    /// Takes `base [rows, columns]` as what neighbours are looked for in.
    public func fit(_ base: Tensor) -> FittedNearestNeighbors { FittedNearestNeighbors(base: base, metric: metric) }
}

/// The nearest base rows of each query, nearest first.
public struct Neighbors: Sendable {
    /// The number of queries.
    public let rows: Int
    /// The number of neighbours of each.
    public let count: Int
    /// Base rows, `[rows, count]` in row-major order. Of equally near rows the one with the lower index comes first.
    public let indices: [Int32]
    /// Euclidean distances, or else cosines or scalar products, `[rows, count]`.
    public let values: [Float]

    /// The neighbours of one query.
    public func indices(of row: Int) -> [Int] {
        requireRow(row)
        return indices[row * count..<(row + 1) * count].map { Int($0) }
    }
    /// The distances (or similarities) of the neighbours of one query.
    public func values(of row: Int) -> [Float] {
        requireRow(row)
        return Array(values[row * count..<(row + 1) * count])
    }

    private func requireRow(_ row: Int) {
        require(row >= 0 && row < rows, "query \(row) is outside 0..<\(rows)")
    }
}

/// Base rows to look for neighbours in.
public struct FittedNearestNeighbors: Sendable {
    public let metric: NearestNeighbors.Metric
    /// `[rows, columns]`, as given.
    private let base: Tensor
    /// The base, about its mean for Euclidean distances (which saves digits), of unit length for cosines. It is stored
    /// in panels of `panelRows` rows, each transposed: in this order the product reads it fastest.
    private let panels: Tensor
    private let origin: [Float]
    private let halfSquares: [Float]

    fileprivate init(base: Tensor, metric: NearestNeighbors.Metric) {
        let (rows, columns) = extent(of: base, "base rows", for: "nearest neighbours")
        require(rows <= Int(Int32.max), "\(rows) base rows are more than indices of 32 bits can name")
        self.metric = metric
        self.base = base.reshaped([rows, columns])
        origin = metric == .euclidean ? columnMeans(of: base).map { Float($0) } : []
        let prepared = prepare(base, metric, origin)
        halfSquares = metric == .euclidean ? squaredLengths(of: prepared).map { $0 / 2 } : []
        panels = transposedPanels(of: prepared)
    }

    /// The `count` nearest base rows of each of `queries [rows, columns]`.
    public func neighbors(of queries: Tensor, count: Int) -> Neighbors {
        let (rows, columns) = extent(of: queries, "queries", for: "nearest neighbours")
        require(
            columns == base.rowCount, "queries of shape \(queries.shape) do not fit base rows of shape \(base.shape)")
        require(
            count > 0 && count <= base.rows, "\(count) neighbours asked of base rows of shape \(base.shape)")
        return search(queries.reshaped([rows, columns]), count: count, excludingSelf: false)
    }

    /// The `count` nearest base rows of every base row, itself excluded.
    public func neighborsOfBase(count: Int) -> Neighbors {
        require(
            count > 0 && count < base.rows, "\(count) other rows asked of base rows of shape \(base.shape)")
        return search(base, count: count, excludingSelf: true)
    }

    private func search(_ queries: Tensor, count: Int, excludingSelf: Bool) -> Neighbors {
        let (rows, columns, baseRows) = (queries.rows, queries.rowCount, base.rows)
        var indices = [Int32](repeating: -1, count: rows * count)
        var values = [Float](repeating: -.infinity, count: rows * count)
        let queryBlock = 192
        indices.withUnsafeMutableBufferPointer { indices in
            let indices = indices.baseAddress!
            values.withUnsafeMutableBufferPointer { values in
                let values = values.baseAddress!
                withPointers(prepare(queries, metric, origin), panels, halfSquares) { queries, panels, halfSquares in
                    inParallel(rows, grain: 16) { range, _ in
                        withUnsafeTemporaryAllocation(of: Float.self, capacity: queryBlock * panelRows) {
                            let scores = $0.baseAddress!
                            for q in range.blocks(of: queryBlock) {
                                let found = q.lowerBound * count
                                for b in (0..<baseRows).blocks(of: panelRows) {
                                    MatrixProduct.multiply(
                                        queries + q.lowerBound * columns, panels + b.lowerBound * columns, into: scores,
                                        m: q.count, n: b.count, k: columns)
                                    kernels_keep_best(
                                        scores, b.count, metric == .euclidean ? halfSquares + b.lowerBound : nil,
                                        q.count, b.count, Int32(b.lowerBound), excludingSelf ? q.lowerBound : -1,
                                        count, values + found, indices + found)
                                }
                            }
                        }
                    }
                }
                if metric == .euclidean {
                    withPointers(queries, base, []) { queries, base, _ in
                        inParallel(rows, grain: 64) { range, _ in
                            for row in range {
                                replaceByDistances(
                                    values + row * count, indices + row * count, count, queries + row * columns, base,
                                    columns)
                            }
                        }
                    }
                }
            }
        }
        require(!indices.contains(-1), "nearest neighbours take finite samples, but some are NaN or infinite")
        return Neighbors(rows: rows, count: count, indices: indices, values: values)
    }
}

/// Wide enough for an efficient product, small enough that the products are still in cache when they are read.
private let panelRows = 1024

/// What scalar products of samples tell their nearness by.
private func prepare(_ samples: Tensor, _ metric: NearestNeighbors.Metric, _ origin: [Float]) -> Tensor {
    switch metric {
    case .euclidean: centred(samples, by: origin)
    case .cosine: unitRows(samples)
    case .innerProduct: samples
    }
}

/// The table in panels of `panelRows` rows, each stored `[columns, rows of the panel]`.
private func transposedPanels(of table: Tensor) -> Tensor {
    let (rows, columns) = (table.rows, table.rowCount)
    return Tensor(shape: [rows, columns]) { panels in
        let panels = panels.baseAddress!
        table.withUnsafeBuffer { x in
            inParallel((rows + panelRows - 1) / panelRows) { range, _ in
                for panel in range {
                    let first = panel * panelRows, count = min(panelRows, rows - first)
                    let target = panels + first * columns
                    for column in 0..<columns {
                        for row in 0..<count { target[column * count + row] = x[(first + row) * columns + column] }
                    }
                }
            }
        }
    }
}

/// Scores `q·b − ‖b‖²/2` order the rows, but a distance taken from them would lose digits: the few that were kept are
/// measured by differences, and put in order by that.
private func replaceByDistances(
    _ values: UnsafeMutablePointer<Float>, _ indices: UnsafeMutablePointer<Int32>, _ count: Int,
    _ query: UnsafePointer<Float>, _ base: UnsafePointer<Float>, _ columns: Int
) {
    for i in 0..<count {
        let index = indices[i]
        // Not a number where no neighbour was found, which the caller reports.
        let distance =
            index < 0 ? .nan : kernels_squared_distance(query, base + Int(index) * columns, columns).squareRoot()
        var place = i
        while place > 0, (distance, index) < (values[place - 1], indices[place - 1]) {
            values[place] = values[place - 1]
            indices[place] = indices[place - 1]
            place -= 1
        }
        values[place] = distance
        indices[place] = index
    }
}

/// Samples as a table [rows, columns], each row divided by its Euclidean length; rows of zeros stay zeros.
public func unitRows(_ samples: Tensor) -> Tensor {
    requireFinite(samples, for: "the division by lengths")
    let columns = samples.rowCount
    var result = samples.reshaped([samples.rows, columns])
    let squares = squaredLengths(of: samples)
    result.withUnsafeMutableBuffer { values in
        let values = values.baseAddress!
        inParallel(squares.count, grain: 1024) { range, _ in
            for row in range where squares[row] > 0 {
                let length = squares[row].squareRoot()
                for i in row * columns..<(row + 1) * columns { values[i] /= length }
            }
        }
    }
    return result
}
