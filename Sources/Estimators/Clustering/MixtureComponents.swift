import CKernels
import CLapack
import Engine
import Foundation

/// What a mixture's parameters are shaped like.
struct MixtureShape: Sendable {
    let count: Int
    let columns: Int
    let covariance: GaussianMixture.Covariance
    /// Whether densities and covariances are worked out in double precision.
    let isExact: Bool

    /// The number of elements of one component's covariance.
    var area: Int { covariance == .full ? columns * columns : columns }
    /// Rows to work on at once.
    var blockRows: Int { Estimators.blockRows(columns: 2 * columns, products: count) }
}

/// The components of a mixture, ready to tell densities. Samples and means are centred.
struct MixtureComponents: Sendable {
    let shape: MixtureShape
    let weights: [Double]
    /// `[count, columns]`.
    let means: [Float]
    /// `[count, area]`.
    let covariances: [Double]
    /// For each component `L⁻¹` with `Σ = L·Lᵀ`, so that `‖L⁻¹(x − μ)‖²` is the squared Mahalanobis distance; one over
    /// the standard deviations where the covariance is diagonal. `[count, area]`.
    private let whiteners: [Double]
    private let coarseWhiteners: [Float]
    /// `log w − ½·(columns·log 2π + log det Σ)` of each component.
    private let offsets: [Double]
    /// The least share of a column's variance, in any component, that the columns before it do not explain.
    let leastShare: Double

    /// - Parameter rounding: how much of each column's variance may be rounding; less variance than that, of a column
    ///   or of what others leave of it, is none. Nil where a regularisation keeps variances apart from it.
    init(
        shape: MixtureShape, weights: [Double], means: [Float], covariances: [Double], rounding: [Double]?
    ) throws {
        self.shape = shape
        self.weights = weights
        self.means = means
        self.covariances = covariances
        let columns = shape.columns
        var whiteners: [Double] = []
        var leastShare = 1.0
        var offsets: [Double] = []
        for k in 0..<shape.count {
            let covariance = Array(covariances[k * shape.area..<(k + 1) * shape.area])
            let operation = "the covariance of component \(k + 1) of \(shape.count), of \(columns) columns"
            let advice = "Use fewer components, diagonal covariances or a greater regularization."
            let logDeterminant: Double
            switch shape.covariance {
            case .full:
                let factor = try LinearAlgebra.cholesky(covariance, size: columns, naming: operation, advice: advice)
                leastShare = min(
                    leastShare, LinearAlgebra.leastPivotShare(factor, of: covariance, size: columns))
                if let rounding,
                    let column = try LinearAlgebra.firstDependentColumn(factor, size: columns, rounding: rounding)
                {
                    throw LinearAlgebraError(operation: operation + " (column \(column))", info: 1, advice: advice)
                }
                whiteners += try LinearAlgebra.inverse(ofLower: factor, size: columns)
                logDeterminant = (0..<columns).reduce(0) { $0 + 2 * log(factor[$1 * columns + $1]) }
            case .diagonal:
                guard zip(covariance, rounding ?? covariance.map { _ in 0 }).allSatisfy({ $0 > $1 }) else {
                    throw LinearAlgebraError(operation: operation, info: 1, advice: advice)
                }
                whiteners += covariance.map { 1 / $0.squareRoot() }
                logDeterminant = covariance.reduce(0) { $0 + log($1) }
            }
            offsets.append(log(weights[k]) - (Double(columns) * log(2 * .pi) + logDeterminant) / 2)
        }
        self.whiteners = whiteners
        coarseWhiteners = whiteners.map { Float($0) }
        self.offsets = offsets
        self.leastShare = leastShare
    }

    /// Log-density of every row of a centred table, and its responsibilities `[rows, count]`.
    func evaluate(_ table: Tensor) -> (densities: [Double], responsibilities: Tensor) {
        let densities = UnsafeMutablePointer<Double>.zeros(table.rows)
        defer { densities.deallocate() }
        let responsibilities = Tensor(shape: [table.rows, shape.count]) { responsibilities in
            let responsibilities = responsibilities.baseAddress!
            inParallel(
                table.rows, grain: shape.blockRows, sharing: responsibilities, densities
            ) { range, _, responsibilities, densities in
                for block in range.blocks(of: shape.blockRows) {
                    let found = expect(table, block, responsibilities + block.lowerBound * shape.count)
                    for (row, density) in zip(block, found) { densities[row] = density }
                }
            }
        }
        return (Array(UnsafeBufferPointer(start: densities, count: table.rows)), responsibilities)
    }

    /// Writes the responsibilities `[block, count]` of some rows, and returns these rows' log-densities.
    ///
    /// With `lₖ = log wₖ + log N(x; μₖ, Σₖ)`, the density is `log Σₖ exp lₖ`. The greatest `l` is taken out of the sum
    /// first, since `exp` of it would often be zero.
    func expect(_ table: Tensor, _ block: Range<Int>, _ responsibilities: UnsafeMutablePointer<Float>) -> [Double] {
        let count = shape.count
        let logs = shape.isExact ? exactLogs(table, block) : coarseLogs(table, block)
        return (0..<block.count).map { row in
            let own = row * count..<(row + 1) * count
            let greatest = own.reduce(-Double.infinity) { max($0, logs[$1]) }
            let density = greatest + log(own.reduce(0) { $0 + exp(logs[$1] - greatest) })
            for i in own { responsibilities[i] = Float(exp(logs[i] - density)) }
            return density
        }
    }

    /// `lₖ` of a block of rows: `[block, count]`.
    private func coarseLogs(_ table: Tensor, _ block: Range<Int>) -> [Double] {
        let (count, columns) = (shape.count, shape.columns)
        var logs = [Double](repeating: 0, count: block.count * count)
        withPointers(table, table, means, coarseWhiteners) { x, _, means, whiteners in
            withUnsafeTemporaryAllocation(of: Float.self, capacity: block.count * (2 * columns + 1)) {
                let differences = $0.baseAddress!
                let whitened = differences + block.count * columns
                let squares = whitened + block.count * columns
                for k in 0..<count {
                    kernels_centre(
                        x + block.lowerBound * columns, means + k * columns, block.count, columns, differences, nil)
                    switch shape.covariance {
                    case .full:
                        MatrixProduct.multiply(
                            differences, whiteners + k * shape.area, into: whitened, m: block.count, n: columns,
                            k: columns, transposeB: true)
                    case .diagonal:
                        for row in 0..<block.count {
                            let place = row * columns
                            for j in 0..<columns {
                                whitened[place + j] = differences[place + j] * whiteners[k * columns + j]
                            }
                        }
                    }
                    kernels_squared_lengths(whitened, block.count, columns, squares)
                    for row in 0..<block.count {
                        let square = squares[row] < 0x1p126
                            ? Double(squares[row]) : squareInDouble(differences + row * columns, component: k)
                        logs[row * count + k] = offsets[k] - square / 2
                    }
                }
            }
        }
        return logs
    }

    /// The same in double precision.
    private func exactLogs(_ table: Tensor, _ block: Range<Int>) -> [Double] {
        let (count, columns) = (shape.count, shape.columns)
        var logs = [Double](repeating: 0, count: block.count * count)
        for k in 0..<count {
            let differences = differences(table, block, from: means[k * columns..<(k + 1) * columns])
            let whitener = Array(whiteners[k * shape.area..<(k + 1) * shape.area])
            let whitened =
                switch shape.covariance {
                case .full:
                    LinearAlgebra.multiply(
                        differences, whitener, m: block.count, n: columns, k: columns, transposeB: true)
                case .diagonal: differences.indices.map { differences[$0] * whitener[$0 % columns] }
                }
            for row in 0..<block.count {
                let square = whitened[row * columns..<(row + 1) * columns].reduce(0) { $0 + $1 * $1 }
                logs[row * count + k] = offsets[k] - square / 2
            }
        }
        return logs
    }
}

/// A block of rows less `centre [columns]`, in double precision: `[block, columns]`.
private func differences(_ table: Tensor, _ block: Range<Int>, from centre: ArraySlice<Float>) -> [Double] {
    let columns = centre.count, centre = centre.map { Double($0) }
    return table.withUnsafeBuffer { x in
        (0..<block.count * columns).map { Double(x[block.lowerBound * columns + $0]) - centre[$0 % columns] }
    }
}

extension MixtureComponents {
    /// The squared Mahalanobis distance of a row from a component's mean, for rows so far away that it is no float.
    fileprivate func squareInDouble(_ difference: UnsafePointer<Float>, component: Int) -> Double {
        let columns = shape.columns, own = component * shape.area
        return (0..<columns).reduce(0) { sum, j in
            let whitened = shape.covariance == .diagonal
                ? Double(difference[j]) * Double(whiteners[own + j])
                : (0...j).reduce(0) { $0 + Double(difference[$1]) * Double(whiteners[own + j * columns + $1]) }
            return sum + whitened * whitened
        }
    }
}

/// What the next parameters of a mixture are made of: for each component the sum of its responsibilities `r`, and the
/// sums of `r·y` and `r·y·yᵀ` for the samples' differences `y` from a centre near its mean.
struct MixtureSums {
    let shape: MixtureShape
    private var centres: [Float] = []
    private var sizes: [Double] = []
    private var shifts: [Double] = []
    private var squares: [Double] = []

    init(shape: MixtureShape) { self.shape = shape }

    /// Reads a centred table once. `expect` writes the responsibilities `[block, count]` of a block of rows, and
    /// returns their log-likelihood; the sum of these is returned.
    @discardableResult
    mutating func add(
        _ table: Tensor, about centres: [Float],
        expecting expect: @Sendable (_ block: Range<Int>, _ responsibilities: UnsafeMutablePointer<Float>) -> Double
    ) -> Double {
        let (shape, count, columns, area) = (shape, shape.count, shape.columns, shape.area)
        let threads = Threads.count, blockRows = shape.blockRows, given = centres
        let sizes = UnsafeMutablePointer<Double>.zeros(threads * count)
        let shifts = UnsafeMutablePointer<Double>.zeros(threads * count * columns)
        let squares = UnsafeMutablePointer<Double>.zeros(threads * count * area)
        let likelihoods = UnsafeMutablePointer<Double>.zeros(threads)
        defer {
            sizes.deallocate()
            shifts.deallocate()
            squares.deallocate()
            likelihoods.deallocate()
        }
        withPointers(table, table, centres) { x, _, centres in
            inParallel(
                table.rows, grain: blockRows, sharing: likelihoods, x, centres, sizes, shifts, squares
            ) { range, part, likelihoods, x, centres, sizes, shifts, squares in
                let responsibilities = UnsafeMutablePointer<Float>.allocate(capacity: blockRows * count)
                let differences = UnsafeMutablePointer<Float>.allocate(capacity: blockRows * columns)
                let weighted = UnsafeMutablePointer<Float>.allocate(capacity: blockRows * columns)
                let products = UnsafeMutablePointer<Float>.allocate(capacity: area)
                defer {
                    responsibilities.deallocate()
                    differences.deallocate()
                    weighted.deallocate()
                    products.deallocate()
                }
                for block in range.blocks(of: blockRows) {
                    likelihoods[part] += expect(block, responsibilities)
                    for k in 0..<count {
                        let own = part * count + k
                        kernels_centre(
                            x + block.lowerBound * columns, centres + k * columns, block.count, columns, differences,
                            nil)
                        for row in 0..<block.count {
                            let r = responsibilities[row * count + k]
                            sizes[own] += Double(r)
                            let shift = shifts + own * columns
                            for j in row * columns..<(row + 1) * columns {
                                weighted[j] = r * differences[j]
                                shift[j - row * columns] += Double(weighted[j])
                            }
                        }
                        let square = squares + own * area
                        switch shape.covariance {
                        case .full where shape.isExact:
                            let exact = Estimators.differences(
                                table, block, from: given[k * columns..<(k + 1) * columns])
                            let weighted = exact.indices.map {
                                exact[$0] * Double(responsibilities[$0 / columns * count + k])
                            }
                            lapack_add_product_double(
                                Int32(columns), Int32(columns), Int32(block.count), 1, weighted, Int32(columns), 1,
                                exact, Int32(columns), square, Int32(columns))
                        case .full:
                            MatrixProduct.multiply(
                                weighted, differences, into: products, m: columns, n: columns, k: block.count,
                                transposeA: true)
                            for i in 0..<area { square[i] += Double(products[i]) }
                        case .diagonal:
                            for row in 0..<block.count {
                                for j in 0..<columns {
                                    let place = row * columns + j
                                    square[j] += Double(weighted[place] * differences[place])
                                }
                            }
                        }
                    }
                }
            }
        }
        self.centres = centres
        self.sizes = total(sizes, length: count)
        self.shifts = total(shifts, length: count * columns)
        self.squares = total(squares, length: count * area)
        return total(likelihoods, length: 1)[0]
    }

    /// The parameters of greatest likelihood under these responsibilities, with `regularization` added to each
    /// variance; without it a variance must exceed its `rounding [columns]`.
    func components(regularization: Double, rounding: [Double]) throws -> MixtureComponents {
        let (columns, area) = (shape.columns, shape.area)
        // A component that nothing belongs to keeps its place, with next to no weight.
        let sizes = sizes.map { max($0, 1e-10) }
        let all = sizes.reduce(0, +)
        var means = centres
        var covariances = squares
        for k in 0..<shape.count {
            let shift = (0..<columns).map { shifts[k * columns + $0] / sizes[k] }
            for j in 0..<columns { means[k * columns + j] = Float(Double(centres[k * columns + j]) + shift[j]) }
            for j in 0..<columns {
                switch shape.covariance {
                case .full:
                    // The product is symmetric but for rounding: its lower half stands for both.
                    for i in 0...j {
                        let value = squares[k * area + j * columns + i] / sizes[k] - shift[i] * shift[j]
                        covariances[k * area + j * columns + i] = value
                        covariances[k * area + i * columns + j] = value
                    }
                    covariances[k * area + j * columns + j] += regularization
                case .diagonal:
                    let value = squares[k * area + j] / sizes[k] - shift[j] * shift[j]
                    covariances[k * area + j] = value + regularization
                }
            }
        }
        return try MixtureComponents(
            shape: shape, weights: sizes.map { $0 / all }, means: means, covariances: covariances,
            rounding: regularization > 0 ? nil : rounding)
    }
}
