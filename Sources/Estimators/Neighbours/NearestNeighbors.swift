import CKernels
import Engine
import System

/// Exact nearest neighbours: every query is compared with every base row, by matrix products on blocks that stay in
/// cache, and only the best are kept, along with all that rounding may have kept from being the best. These few are
/// measured again, distances by differences and similarities in double precision. O(queries · rows · columns).
public struct NearestNeighbors: Sendable {
    /// What "near" means.
    public enum Metric: Sendable {
        /// The smallest Euclidean distance.
        case euclidean
        /// The greatest cosine of the angle to the query. A row of zeros has cosine 0 with everything. Of cosines that
        /// are one number in single precision, that of the smaller angle comes first.
        case cosine
        /// The greatest scalar product with the query.
        case innerProduct
    }

    /// What "near" means for the base and its queries.
    public var metric: Metric

    /// By Euclidean distance unless told otherwise.
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
    /// What "near" means, as it was told before the fit.
    public let metric: NearestNeighbors.Metric
    /// `[rows, columns]`, as given.
    private let base: Tensor
    /// The base, about its mean for Euclidean distances (which saves digits), of unit length for cosines. It is stored
    /// in panels of `panelRows` rows, each transposed: in this order the product reads it fastest.
    private let panels: Tensor
    /// What the base is multiplied by, and for Euclidean distances the queries, and where their origin is then.
    private let scale: Float
    private let origin: [Float]
    /// For Euclidean distances.
    private let offsets: ScoreOffsets
    /// The length of the longest row in the panels.
    private let greatestLength: Float

    fileprivate init(base: Tensor, metric: NearestNeighbors.Metric) {
        let (rows, columns) = extent(of: base, "base rows", for: "nearest neighbours")
        require(rows <= Int(Int32.max), "\(rows) base rows are more than indices of 32 bits can name")
        self.metric = metric
        self.base = base.reshaped([rows, columns])
        let scale = powerOfTwoScale(of: base)
        self.scale = scale
        origin = metric == .euclidean ? base.columnMeans().map { Float($0 * Double(scale)) } : []
        let prepared = prepare(base, metric, scale, origin)
        let squares = squaredLengths(of: prepared)
        offsets = ScoreOffsets(squares: metric == .euclidean ? squares : [], columns: columns)
        greatestLength = squares.max()!.squareRoot()
        panels = transposedPanels(of: prepared)
    }

    /// The `count` nearest base rows of each of `queries [rows, columns]`.
    public func neighbors(of queries: Tensor, count: Int) -> Neighbors {
        let (rows, columns) = extent(of: queries, "queries", for: "nearest neighbours")
        require(
            columns == base.elementsPerRow,
            "queries of shape \(queries.shape) do not fit base rows of shape \(base.shape)")
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
        let rows = queries.rows
        var indices = [Int32](repeating: -1, count: rows * count)
        var values = [Float](repeating: .nan, count: rows * count)
        let queryScale = metric == .euclidean ? scale : powerOfTwoScale(of: queries)
        let unit = Double(scale) * Double(queryScale)
        let prepared = prepare(queries, metric, queryScale, origin)
        let margins = squaredLengths(of: prepared).map(margin)
        indices.withUnsafeMutableBufferPointer { indices in
            values.withUnsafeMutableBufferPointer { values in
                let (indices, values) = (indices.baseAddress!, values.baseAddress!)
                withPointers(prepared, queries, margins) { prepared, queries, margins in
                    inParallel(
                        rows, grain: 16, sharing: prepared, queries, margins, indices, values
                    ) { range, _, prepared, queries, margins, indices, values in
                        let lists = CandidateLists(
                            queries: min(queryBlock, range.count), count: count, baseRows: base.rows)
                        for block in range.blocks(of: queryBlock) {
                            search(
                                block, prepared, queries, margins + block.lowerBound, unit, excludingSelf, lists,
                                (indices, values))
                        }
                    }
                }
            }
        }
        require(!indices.contains(-1), "nearest neighbours take finite samples, but some are NaN or infinite")
        return Neighbors(rows: rows, count: count, indices: indices, values: values)
    }

    /// How much less a neighbour may seem worth than another that it is nearer than.
    private func margin(querySquare: Float) -> Float {
        let columns = base.elementsPerRow
        switch metric {
        case .euclidean: return offsets.margin(querySquare: querySquare)
        case .cosine, .innerProduct:
            let length = querySquare.squareRoot() * greatestLength
            return 2 * (productError(columns: columns) * length + underflowError(columns: columns))
        }
    }

    /// Finds the neighbours of a block of queries.
    private func search(
        _ block: Range<Int>, _ prepared: UnsafePointer<Float>, _ queries: UnsafePointer<Float>,
        _ margins: UnsafePointer<Float>, _ unit: Double, _ excludingSelf: Bool, _ lists: CandidateLists,
        _ found: (indices: UnsafeMutablePointer<Int32>, values: UnsafeMutablePointer<Float>)
    ) {
        let columns = base.elementsPerRow, count = lists.count
        withPointers(base, panels, offsets.values) { base, panels, offsets in
            func nearest(of query: Int) -> NearestRows {
                NearestRows(
                    metric, query: queries + query * columns, base, columns, unit: unit, count: count,
                    values: found.values + query * count, indices: found.indices + query * count)
            }
            lists.clear(block.count, margins, share: self.offsets.share)
            forEachPanel { rows in
                MatrixProduct.multiply(
                    prepared + block.lowerBound * columns, panels + rows.lowerBound * columns, into: lists.scores,
                    m: block.count, n: rows.count, k: columns)
                kernels_keep_candidates(
                    lists.candidates, lists.scores, rows.count,
                    metric == .euclidean ? offsets + rows.lowerBound : nil, block.count, rows.count,
                    Int32(rows.lowerBound), excludingSelf ? block.lowerBound : -1)
            }
            kernels_drop_candidates(lists.candidates, block.count)
            var crowded: [Int] = []
            for query in block {
                guard let candidates = lists.candidates(of: query - block.lowerBound) else {
                    crowded.append(query)
                    continue
                }
                var best = nearest(of: query)
                for row in candidates { best.offer(row) }
                best.finish()
            }
            guard !crowded.isEmpty else { return }

            // Many rows look equally near to these, being far from the origin or copies. Each of them is measured as it
            // comes along; how much a row must be worth is known by now.
            var best = crowded.map(nearest)
            withUnsafeTemporaryAllocation(of: Float.self, capacity: crowded.count * columns) { gathered in
                let gathered = gathered.baseAddress!
                for (place, query) in crowded.enumerated() {
                    (gathered + place * columns).update(from: prepared + query * columns, count: columns)
                }
                forEachPanel { rows in
                    MatrixProduct.multiply(
                        gathered, panels + rows.lowerBound * columns, into: lists.scores, m: crowded.count,
                        n: rows.count, k: columns)
                    for (place, query) in crowded.enumerated() {
                        lists.forEachNotBelow(
                            lists.threshold(of: query - block.lowerBound), lists.scores + place * rows.count,
                            metric == .euclidean ? offsets + rows.lowerBound : nil, rows.count
                        ) {
                            let row = rows.lowerBound + $0
                            if !(excludingSelf && row == query) { best[place].offer(Int32(row)) }
                        }
                    }
                }
            }
            for place in best.indices { best[place].finish() }
        }
    }

    private func forEachPanel(_ body: (Range<Int>) -> Void) {
        for rows in (0..<base.rows).blocks(of: panelRows) { body(rows) }
    }
}

/// Wide enough for an efficient product, small enough that the products are still in cache when they are read.
private let panelRows = 1024
private let queryBlock = 192

/// What scalar products of samples tell their nearness by.
private func prepare(
    _ samples: Tensor, _ metric: NearestNeighbors.Metric, _ scale: Float, _ origin: [Float]
) -> Tensor {
    switch metric {
    case .euclidean: centred(scaled(samples, by: scale), by: origin)
    case .cosine: unitRows(samples)
    case .innerProduct: scaled(samples, by: scale)
    }
}

/// The table in panels of `panelRows` rows, each stored `[columns, rows of the panel]`.
private func transposedPanels(of table: Tensor) -> Tensor {
    let (rows, columns) = (table.rows, table.elementsPerRow)
    return Tensor(shape: [rows, columns]) { panels in
        let panels = panels.baseAddress!
        table.withUnsafeBuffer { x in
            inParallel((rows + panelRows - 1) / panelRows, sharing: panels, x) { range, _, panels, x in
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

/// A thread's memory for the candidates of one block of queries.
private final class CandidateLists {
    let count: Int
    private(set) var candidates: kernels_candidates
    /// `[queries, rows of a panel]`.
    let scores: UnsafeMutablePointer<Float>
    private let places: UnsafeMutablePointer<Int32>

    /// - Parameter queries: the most of a block.
    init(queries: Int, count: Int, baseRows: Int) {
        let capacity = min(2 * count + 64, baseRows)
        self.count = count
        scores = .allocate(capacity: queries * panelRows)
        places = .allocate(capacity: panelRows)
        candidates = kernels_candidates(
            count: count, capacity: capacity, share: 0, margins: scores, least: .allocate(capacity: queries * count),
            worth: .allocate(capacity: queries * capacity), indices: .allocate(capacity: queries * capacity),
            held: .allocate(capacity: queries))
    }

    deinit {
        scores.deallocate()
        places.deallocate()
        candidates.least.deallocate()
        candidates.worth.deallocate()
        candidates.indices.deallocate()
        candidates.held.deallocate()
    }

    func clear(_ queries: Int, _ margins: UnsafePointer<Float>, share: Float) {
        candidates.margins = margins
        candidates.share = share
        candidates.least.update(repeating: -.infinity, count: queries * count)
        candidates.held.update(repeating: 0, count: queries)
    }

    /// Nil where there are too many.
    func candidates(of query: Int) -> UnsafeBufferPointer<Int32>? {
        let held = Int(candidates.held[query])
        return held < 0
            ? nil : UnsafeBufferPointer(start: candidates.indices + query * candidates.capacity, count: held)
    }

    /// What a neighbour of this query is worth at least, after all panels.
    func threshold(of query: Int) -> Float {
        candidates.least[query * count + count - 1] - candidates.margins[query]
    }

    func forEachNotBelow(
        _ threshold: Float, _ scores: UnsafePointer<Float>, _ offsets: UnsafePointer<Float>?, _ count: Int,
        _ body: (Int) -> Void
    ) {
        let found = kernels_not_below(scores, offsets, count, threshold, places)
        for i in 0..<found { body(Int(places[i])) }
    }
}

/// The nearest of the rows offered so far to one query, nearest first, by what is measured.
private struct NearestRows {
    private let metric: NearestNeighbors.Metric
    private let query: UnsafePointer<Float>
    private let querySquare: Double
    private let base: UnsafePointer<Float>
    private let columns: Int
    private let unit: Double
    private let count: Int
    /// Distances, or similarities with the other sign.
    private let values: UnsafeMutablePointer<Float>
    private let indices: UnsafeMutablePointer<Int32>
    /// For similarities, what tells equal values apart.
    private var finer: [Float]
    private var found = 0

    init(
        _ metric: NearestNeighbors.Metric, query: UnsafePointer<Float>, _ base: UnsafePointer<Float>, _ columns: Int,
        unit: Double, count: Int, values: UnsafeMutablePointer<Float>, indices: UnsafeMutablePointer<Int32>
    ) {
        self.metric = metric
        self.query = query
        self.base = base
        self.columns = columns
        self.unit = unit
        self.count = count
        self.values = values
        self.indices = indices
        querySquare = metric == .cosine ? kernels_scalar_product(query, query, columns) : 0
        finer = metric == .euclidean ? [] : Array(repeating: 0, count: count)
    }

    mutating func offer(_ index: Int32) {
        let row = base + Int(index) * columns
        switch metric {
        case .euclidean: insert(kernels_distance(query, row, columns), index)
        case .innerProduct:
            let product = kernels_scalar_product(query, row, columns)
            // Products that are no floats are some in a suitable unit.
            insert(0 - Float(product), index, finer: 0 - Float(product * unit))
        case .cosine:
            let length = (querySquare * kernels_scalar_product(row, row, columns)).squareRoot()
            let cosine = length > 0 ? min(max(kernels_scalar_product(query, row, columns) / length, -1), 1) : 0
            // Near 1 a cosine says little about an angle, and 1 − cos much. Below 2⁻⁴⁹ that is rounding.
            insert(0 - Float(cosine), index, finer: 1 - cosine < 0x1p-49 ? 0 : Float(1 - cosine))
        }
    }

    private mutating func insert(_ value: Float, _ index: Int32, finer fine: Float = 0) {
        func isNearer(than place: Int) -> Bool {
            if value != values[place] { return value < values[place] }
            if metric != .euclidean && fine != finer[place] { return fine < finer[place] }
            return index < indices[place]
        }
        guard !value.isNaN, found < count || isNearer(than: count - 1) else { return }
        var place = min(found, count - 1)
        found = min(found + 1, count)
        while place > 0, isNearer(than: place - 1) {
            values[place] = values[place - 1]
            indices[place] = indices[place - 1]
            if metric != .euclidean { finer[place] = finer[place - 1] }
            place -= 1
        }
        values[place] = value
        indices[place] = index
        if metric != .euclidean { finer[place] = fine }
    }

    /// Gives similarities their own sign.
    func finish() {
        guard metric != .euclidean else { return }
        for place in 0..<found { values[place] = 0 - values[place] }
    }
}

/// Samples as a table [rows, columns], each row divided by its Euclidean length; rows of zeros stay zeros.
public func unitRows(_ samples: Tensor) -> Tensor {
    requireFinite(samples, for: "the division by lengths")
    let columns = samples.elementsPerRow
    var result = samples.reshaped([samples.rows, columns])
    let squares = squaredLengths(of: samples)
    result.withUnsafeMutableBuffer { values in
        let values = values.baseAddress!
        inParallel(squares.count, grain: 1024, sharing: values) { range, _, values in
            for row in range {
                let own = UnsafeMutableBufferPointer(start: values + row * columns, count: columns)
                var length = squares[row].squareRoot()
                if !(0x1p-80...0x1p126).contains(squares[row]) {
                    // The square is no float, or lost what was small: the row is brought to a size where it is one.
                    let greatest = kernels_greatest_magnitude(own.baseAddress!, columns)
                    guard greatest > 0, greatest.isFinite else { continue }
                    for i in own.indices { own[i] /= greatest }
                    length = Float(kernels_scalar_product(own.baseAddress!, own.baseAddress!, columns)).squareRoot()
                }
                for i in own.indices { own[i] /= length }
            }
        }
    }
    return result
}
