import CKernels
import Engine
import Foundation
import System

/// Clusters by k-means: centroids `c` and an assignment `a` that make the inertia `Σᵢ ‖xᵢ − c(aᵢ)‖²` small.
///
/// Lloyd's algorithm (1982, "Least squares quantization in PCM") in full, over all samples, from several starts by
/// greedy k-means++ (Arthur and Vassilvitskii, 2007, "k-means++: the advantages of careful seeding"; of each step's few
/// candidates, the one that lowers the inertia most is kept). All restarts advance together: one iteration is one
/// matrix product of the centroids of every restart with the samples, so the samples are read once for all.
///
/// The same seed and thread count give the same bytes. An iteration takes O(restarts · count · rows · columns).
public struct KMeans: Sendable {
    /// The number of clusters.
    public var count: Int
    /// How many starts to try; the fit with the lowest inertia is returned.
    public var restarts: Int
    /// Iterations after which a restart ends all the same.
    public var maximumIterations: Int
    /// A restart ends when its centroids' summed squared movement is at most `tolerance` times the mean variance of the
    /// columns, or when no sample changes its cluster.
    public var tolerance: Double
    /// Of the starts.
    public var seed: UInt64

    /// Stops the program without a cluster, a restart or an iteration, or for a negative tolerance.
    public init(
        count: Int, restarts: Int = 10, maximumIterations: Int = 300, tolerance: Double = 1e-4, seed: UInt64 = 0
    ) {
        require(count > 0, "k-means needs at least one cluster, but count is \(count)")
        require(restarts > 0 && maximumIterations > 0, "k-means needs at least one restart and one iteration")
        require(tolerance >= 0, "a tolerance is zero or more, but is \(tolerance)")
        self.count = count
        self.restarts = restarts
        self.maximumIterations = maximumIterations
        self.tolerance = tolerance
        self.seed = seed
    }

    /// Clusters the rows of `samples [rows, columns]`.
    ///
    /// - Precondition: at least `count` rows, all finite.
    public func fit(_ samples: Tensor) -> FittedKMeans {
        let (rows, columns) = extent(of: samples, for: "k-means")
        require(rows >= count, "\(count) clusters cannot be found in samples of shape \(samples.shape)")
        // Distances are ‖x‖² + ‖c‖² − 2·x·c: about their mean, the samples lose the fewest digits in that difference.
        let scale = powerOfTwoScale(of: samples)
        let scaledSamples = scaled(samples, by: scale)
        let origin = scaledSamples.columnMeans().map { Float($0) }
        let table = centred(scaledSamples, by: origin)
        let squares = squaredLengths(of: table)
        let totalSquares = sumOfSquares(of: table)
        require(totalSquares.isFinite, "k-means takes finite samples, but some are NaN or infinite")

        let starts = KMeansStarts(count: count, restarts: restarts, seed: seed).choose(from: table, squares: squares)
        var lloyd = Lloyd(
            samples: scaledSamples, origin: origin, table: table, squares: squares, totalSquares: totalSquares,
            count: count, starts: starts)
        let movement = tolerance * totalSquares / Double(rows * columns)
        for _ in 0..<maximumIterations where !lloyd.active.isEmpty { lloyd.iterate(stoppingBelow: movement) }

        let winner = lloyd.history.indices.min { lloyd.history[$0].last! < lloyd.history[$1].last! }!
        let unit = 1 / (Double(scale) * Double(scale))
        var fitted = FittedKMeans(
            centredCentroids: Tensor(lloyd.centroids[winner].map { Float($0) }, shape: [count, columns]),
            origin: origin, scale: scale, history: lloyd.history[winner].map { $0 * unit },
            restartInertias: lloyd.history.map { $0.last! * unit })
        // A restart that stopped by its tolerance moved its centroids once more: the assignment follows them.
        let assignment = fitted.nearest(samples)
        fitted.history.append(lloyd.inertia(ofRestart: winner, relabelled: assignment) * unit)
        fitted.assignment = assignment.map { Int($0) }
        return fitted
    }
}

/// `Σ ‖x‖²` over all rows, in double precision.
private func sumOfSquares(of table: Tensor) -> Double {
    let columns = table.elementsPerRow
    return table.withUnsafeBuffer { x in
        let x = x.baseAddress!
        return listInParallel(table.rows, grain: 1024, sharing: x) { row, x in
            kernels_scalar_product(x + row * columns, x + row * columns, columns)
        }.reduce(0, +)
    }
}

/// Centroids found by k-means, and what they made of the samples that they were fitted to.
public struct FittedKMeans: Sendable {
    /// `[count, columns]`.
    public let centroids: Tensor
    /// The cluster of every fitted row.
    public fileprivate(set) var assignment: [Int] = []
    /// Inertia of the winning restart after every iteration, and last that of `assignment`. It never rises.
    public fileprivate(set) var history: [Double]
    /// The inertia that every restart ended with.
    public let restartInertias: [Double]

    /// Sum of squared distances of the fitted rows to their centroids.
    public var inertia: Double { history.last! }
    /// Iterations of the winning restart.
    public var iterations: Int { history.count - 1 }

    /// What samples are multiplied by, where their origin is then, and the centroids about it.
    private let scale: Float
    private let origin: [Float]
    private let centredCentroids: Tensor
    private let halfSquares: [Float]

    fileprivate init(
        centredCentroids: Tensor, origin: [Float], scale: Float, history: [Double], restartInertias: [Double]
    ) {
        self.scale = scale
        self.origin = origin
        self.history = history
        self.restartInertias = restartInertias
        // Samples are compared with the centroids that are told, which are rounded to single precision.
        let told = centred(centredCentroids, by: origin.map { -$0 })
        centroids = scaled(told, by: 1 / scale)
        self.centredCentroids = centred(told, by: origin)
        halfSquares = squaredLengths(of: self.centredCentroids).map { $0 / 2 }
    }

    /// The nearest centroid of every row of `samples [rows, columns]`.
    public func predict(_ samples: Tensor) -> [Int] {
        checkWidth(of: samples)
        return nearest(samples).map { Int($0) }
    }

    /// Euclidean distances `[rows, count]` of `samples [rows, columns]` to the centroids.
    public func transform(_ samples: Tensor) -> Tensor {
        checkWidth(of: samples)
        let (rows, columns, count) = (samples.rows, samples.elementsPerRow, centroids.rows)
        return Tensor(shape: [rows, count]) { distances in
            let distances = distances.baseAddress!
            samples.withUnsafeBuffer { x in
                centroids.withUnsafeBuffer { c in
                    inParallel(rows, grain: 64, sharing: distances, x, c) { range, _, distances, x, c in
                        for row in range {
                            for cluster in 0..<count {
                                distances[row * count + cluster] = kernels_distance(
                                    x.baseAddress! + row * columns, c.baseAddress! + cluster * columns, columns)
                            }
                        }
                    }
                }
            }
        }
    }

    private func checkWidth(of samples: Tensor) {
        let columns = extent(of: samples, for: "k-means").columns
        require(
            columns == origin.count,
            "samples of shape \(samples.shape) do not fit centroids of shape \(centroids.shape)")
    }

    fileprivate func nearest(_ samples: Tensor) -> [Int32] {
        let (rows, columns, count) = (samples.rows, samples.elementsPerRow, centroids.rows)
        let blockRows = blockRows(columns: columns, products: count)
        let scaledSamples = scaled(samples, by: scale)
        let places = centroids.values.map { Double($0) }
        let error = scoreError(columns: columns)
        return [Int32](unsafeUninitializedCapacity: rows) { nearest, initialized in
            let nearest = nearest.baseAddress!
            withPointers(samples, scaledSamples, halfSquares) { samples, scaledSamples, halfSquares in
                centredCentroids.withUnsafeBuffer { c in
                    places.withUnsafeBufferPointer { places in
                        let centroids = kernels_centroids(
                            count: count, width: columns, half_squares: halfSquares, places: places.baseAddress!,
                            error: error)
                        inParallel(
                            rows, grain: blockRows, sharing: scaledSamples, c, centroids, samples, nearest
                        ) { range, _, scaledSamples, c, centroids, samples, nearest in
                            withUnsafeTemporaryAllocation(of: Float.self, capacity: blockRows * (columns + count + 3)) {
                                let table = $0.baseAddress!
                                let scores = table + blockRows * columns
                                let squares = scores + blockRows * count
                                for block in range.blocks(of: blockRows) {
                                    let first = block.lowerBound * columns
                                    kernels_centre(scaledSamples + first, origin, block.count, columns, table, nil)
                                    kernels_squared_lengths(table, block.count, columns, squares)
                                    MatrixProduct.multiply(
                                        c.baseAddress!, table, into: scores, m: count, n: block.count, k: columns,
                                        transposeB: true)
                                    kernels_nearest(
                                        centroids, scores, block.count, block.count, samples + first, squares,
                                        nearest + block.lowerBound, squares + blockRows)
                                }
                            }
                        }
                    }
                }
            }
            initialized = rows
        }
    }
}

/// How many rows to work on at once, so that they and their scalar products stay in a core's cache.
func blockRows(columns: Int, products: Int) -> Int {
    max(16, min(512, 160_000 / (columns + products) / 16 * 16))
}

/// Lloyd's iteration for all restarts at once, on centred samples.
private struct Lloyd {
    /// As they are, but for the scale.
    let samples: Tensor
    let origin: [Float]
    /// The samples about the origin, their squared lengths, and the sum of these.
    let table: Tensor
    let squares: [Float]
    let totalSquares: Double
    let count: Int
    /// For every restart, `[count, columns]`.
    var centroids: [[Double]]
    var history: [[Double]]
    /// The restarts that have not converged.
    var active: [Int]
    /// For every restart, the cluster of every row, -1 before the first iteration.
    private var labels: [Int32]
    /// For every restart, the sum `[count, columns]` and the number of each cluster's samples. They follow the samples
    /// that change clusters, which soon are few.
    private var sums: [[Double]]
    private var sizes: [[Double]]

    private var rows: Int { table.rows }
    private var columns: Int { table.elementsPerRow }

    init(
        samples: Tensor, origin: [Float], table: Tensor, squares: [Float], totalSquares: Double, count: Int,
        starts: [[Int]]
    ) {
        self.samples = samples
        self.origin = origin
        self.table = table
        self.squares = squares
        self.totalSquares = totalSquares
        self.count = count
        centroids = starts.map { rows in table.rows(rows).values.map { Double($0) } }
        history = starts.map { _ in [] }
        active = Array(starts.indices)
        labels = [Int32](repeating: -1, count: starts.count * table.rows)
        sums = starts.map { _ in [Double](repeating: 0, count: count * table.elementsPerRow) }
        sizes = starts.map { _ in [Double](repeating: 0, count: count) }
    }

    /// Assigns every sample to its nearest centroid, then moves the centroids to their samples' means.
    mutating func iterate(stoppingBelow movement: Double) {
        let moved = assign()
        var remaining: [Int] = []
        for (place, restart) in active.enumerated() {
            refillEmptyClusters(ofRestart: restart)
            let shift = moveCentroids(ofRestart: restart)
            history[restart].append(inertia(ofRestart: restart))
            if moved[place] > 0 && shift > movement { remaining.append(restart) }
        }
        active = remaining
    }

    /// Returns how many samples changed their cluster, for each active restart.
    private mutating func assign() -> [Int] {
        let (rows, columns, count, active) = (rows, columns, count, active)
        let products = active.count * count
        let blockRows = blockRows(columns: columns, products: products)
        let packed = Tensor(active.flatMap { centroids[$0].map { Float($0) } }, shape: [products, columns])
        let halfSquares = squaredLengths(of: packed).map { $0 / 2 }
        let places = active.flatMap(places)
        let error = scoreError(columns: columns)
        // What each thread adds to the clusters' sums and sizes, and the number of its moves.
        let threads = Threads.count
        let addedSums = UnsafeMutablePointer<Double>.zeros(threads * products * columns)
        let addedSizes = UnsafeMutablePointer<Double>.zeros(threads * products)
        let moved = UnsafeMutablePointer<Double>.zeros(threads * active.count)
        defer {
            addedSums.deallocate()
            addedSizes.deallocate()
            moved.deallocate()
        }
        labels.withUnsafeMutableBufferPointer { labels in
            let labels = labels.baseAddress!
            withPointers(table, packed, halfSquares, squares) { table, packed, halfSquares, squares in
                withPointers(samples, places) { samples, places in
                    inParallel(
                        rows, grain: blockRows, sharing: table, packed, halfSquares, places, samples, squares, labels,
                        addedSums, addedSizes, moved
                    ) {
                        range, part, table, packed, halfSquares, places, samples, squares, labels, addedSums,
                        addedSizes, moved in
                        withUnsafeTemporaryAllocation(of: Float.self, capacity: blockRows * (products + 3)) {
                            let scores = $0.baseAddress!
                            let scratch = scores + blockRows * products
                            let nearest = UnsafeMutableRawPointer(scratch + 2 * blockRows)
                                .assumingMemoryBound(to: Int32.self)
                            for block in range.blocks(of: blockRows) {
                                let rowsOfBlock = table + block.lowerBound * columns
                                MatrixProduct.multiply(
                                    packed, rowsOfBlock, into: scores, m: products, n: block.count, k: columns,
                                    transposeB: true)
                                for (place, restart) in active.enumerated() {
                                    let first = place * count, own = part * products + first
                                    kernels_nearest(
                                        kernels_centroids(
                                            count: count, width: columns, half_squares: halfSquares + first,
                                            places: places + first * columns, error: error),
                                        scores + first * block.count, block.count, block.count,
                                        samples + block.lowerBound * columns, squares + block.lowerBound, nearest,
                                        scratch)
                                    let moves = kernels_move_labels(
                                        rowsOfBlock, block.count, columns, nearest,
                                        labels + restart * rows + block.lowerBound, addedSums + own * columns,
                                        addedSizes + own)
                                    moved[part * active.count + place] += Double(moves)
                                }
                            }
                        }
                    }
                }
            }
        }
        let newSums = total(addedSums, length: products * columns)
        let newSizes = total(addedSizes, length: products)
        for (place, restart) in active.enumerated() {
            for i in 0..<count * columns { sums[restart][i] += newSums[place * count * columns + i] }
            for i in 0..<count { sizes[restart][i] += newSizes[place * count + i] }
        }
        return total(moved, length: active.count).map { Int($0) }
    }

    /// A restart's centroids among the samples.
    private func places(ofRestart restart: Int) -> [Double] {
        centroids[restart].indices.map { centroids[restart][$0] + Double(origin[$0 % columns]) }
    }

    /// A cluster that lost all its samples takes the one that is farthest from its centroid. This lowers the inertia.
    private mutating func refillEmptyClusters(ofRestart restart: Int) {
        for empty in 0..<count where sizes[restart][empty] == 0 {
            let current = Tensor(centroids[restart].map { Float($0) })
            var farthest: Int?
            var greatest: Float = -1
            withPointers(table, current, []) { table, current, _ in
                for row in 0..<rows {
                    let cluster = Int(labels[restart * rows + row])
                    guard sizes[restart][cluster] > 1 else { continue }
                    let distance = kernels_squared_distance(
                        table + row * columns, current + cluster * columns, columns)
                    if distance > greatest { (farthest, greatest) = (row, distance) }
                }
            }
            if let farthest { relabel(farthest..<farthest + 1, ofRestart: restart, as: [Int32(empty)]) }
        }
    }

    /// Moves the samples at `rows` to other clusters.
    private mutating func relabel(_ changed: Range<Int>, ofRestart restart: Int, as new: [Int32]) {
        let place = restart * rows + changed.lowerBound..<restart * rows + changed.upperBound
        var old = Array(labels[place])
        table.withUnsafeBuffer { x in
            _ = kernels_move_labels(
                x.baseAddress! + changed.lowerBound * columns, changed.count, columns, new, &old, &sums[restart],
                &sizes[restart])
        }
        labels.replaceSubrange(place, with: old)
    }

    /// Returns the summed squared movement.
    private mutating func moveCentroids(ofRestart restart: Int) -> Double {
        var shift = 0.0
        for cluster in 0..<count where sizes[restart][cluster] > 0 {
            let size = sizes[restart][cluster]
            for i in cluster * columns..<(cluster + 1) * columns {
                let mean = sums[restart][i] / size
                shift += (mean - centroids[restart][i]) * (mean - centroids[restart][i])
                centroids[restart][i] = mean
            }
        }
        return shift
    }

    /// `Σ ‖x‖² − 2·Σ c·s + Σ n·‖c‖²` over the clusters' centroids `c`, sums `s` and sizes `n`: no pass over the
    /// samples. Where that leaves little of `Σ ‖x‖²`, and so few digits, the samples are measured.
    private func inertia(ofRestart restart: Int) -> Double {
        let own = restart * rows..<(restart + 1) * rows
        var inertia = totalSquares
        for cluster in 0..<count {
            for i in cluster * columns..<(cluster + 1) * columns {
                let c = centroids[restart][i]
                inertia += c * (sizes[restart][cluster] * c - 2 * sums[restart][i])
            }
        }
        guard inertia <= 0x1p-10 * totalSquares else { return inertia }
        return measuredInertia(
            of: labels[own], about: means(of: labels[own], orElse: places(ofRestart: restart)))
    }

    /// The inertia of a restart's centroids when the samples have other labels.
    mutating func inertia(ofRestart restart: Int, relabelled new: [Int32]) -> Double {
        let own = restart * rows..<(restart + 1) * rows
        let means = means(of: labels[own], orElse: places(ofRestart: restart))
        relabel(0..<rows, ofRestart: restart, as: new)
        let inertia = inertia(ofRestart: restart)
        return inertia > 0x1p-10 * totalSquares ? inertia : measuredInertia(of: new[...], about: means)
    }

    /// The means of samples with the same label, `[count, columns]`; `centroids` where a label has none.
    private func means(of labels: ArraySlice<Int32>, orElse centroids: [Double]) -> [Double] {
        let parts = Threads.count
        let sums = UnsafeMutablePointer<Double>.zeros(parts * count * columns)
        let sizes = UnsafeMutablePointer<Double>.zeros(parts * count)
        defer {
            sums.deallocate()
            sizes.deallocate()
        }
        var unlabelled = [Int32](repeating: -1, count: rows)
        unlabelled.withUnsafeMutableBufferPointer { unlabelled in
            nonisolated(unsafe) let unlabelled = unlabelled.baseAddress!
            labels.withUnsafeBufferPointer { labels in
                samples.withUnsafeBuffer { x in
                    inParallel(
                        rows, grain: 1024, sharing: x, labels, sums, sizes
                    ) { [count, columns] range, part, x, labels, sums, sizes in
                        _ = kernels_move_labels(
                            x.baseAddress! + range.lowerBound * columns, range.count, columns,
                            labels.baseAddress! + range.lowerBound, unlabelled + range.lowerBound,
                            sums + part * count * columns, sizes + part * count)
                    }
                }
            }
        }
        let size = total(sizes, length: count)
        return zip(total(sums, length: count * columns), centroids).enumerated().map { place, pair in
            size[place / columns] > 0 ? pair.0 / size[place / columns] : pair.1
        }
    }

    /// `Σ ‖x − c‖²` by differences, where the centroids stand at `places [count, columns]`.
    private func measuredInertia(of labels: ArraySlice<Int32>, about places: [Double]) -> Double {
        withPointers(samples, places) { samples, places in
            labels.withUnsafeBufferPointer { labels in
                listInParallel(rows, grain: 1024, sharing: samples, places, labels) { row, samples, places, labels in
                    kernels_squared_distance_from(
                        samples + row * columns, places + Int(labels[row]) * columns, columns)
                }.reduce(0, +)
            }
        }
    }
}

/// Lends the storage of a tensor and of an array to `body`, which may read it from any thread until it returns.
private func withPointers<R>(
    _ a: Tensor, _ b: [Double], _ body: (UnsafePointer<Float>, UnsafePointer<Double>) -> R
) -> R {
    a.withUnsafeBuffer { a in b.withUnsafeBufferPointer { b in body(a.baseAddress!, b.baseAddress!) } }
}
