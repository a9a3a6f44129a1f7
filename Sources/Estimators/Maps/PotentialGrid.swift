import CKernels
import Engine
import Foundation
import System

/// The potential of a cloud of points in the plane, φ(y) = Σⱼ 1 / (1 + ‖y − yⱼ‖²), at any place, in time that grows
/// with the cloud's area and not with the square of its size.
///
/// The kernel is replaced by its quintic spline on a square grid, so that φ is a spline too: points are spread over the
/// nodes beside them, the nodes' charges are convolved with the kernel, and the result is read off between nodes. The
/// gradient is the spline's own. Interpolation on a grid is Linderman and others' idea (2019, "Fast interpolation-based
/// t-SNE for improved visualization of single-cell RNA-seq data"); here one convolution serves instead of four, since
/// the force is the gradient of a potential, and smooth splines need fewer nodes than their local polynomials.
///
/// The convolution is circular on a grid of twice the side, where charges and kernel are even or odd about the middle.
/// So four real cosine and sine transforms of a quarter do it, and as matrix products they beat a Fourier transform up
/// to grids far larger than maps have.
final class PotentialGrid {
    /// The distance of nodes, in units of the map. The kernel's own width is 1.
    let spacing: Float
    /// Nodes along a side, even; 0 before the first cloud.
    private(set) var nodes = 0
    private var grid = kernels_tsne_grid()
    /// Partial charges, [parts, nodes, stride]: as many parts on any machine, so that sums always come out the same.
    private var charges = Storage(0)
    private var coefficients = Storage(0)
    private var quadrants = Storage(0)
    private var half = Storage(0)
    private var full = Storage(0)
    /// cos(πk(i + ½)/nodes) for k = 0…, sin the same for k = 1…, each [nodes, nodes / 2].
    private var transforms: [Storage] = []
    /// What every frequency is multiplied with, [nodes + 1, nodes + 1].
    private var spectrum = Storage(0)

    private static let parts = 4
    /// Rims where the splines of points in the cloud end, two nodes below and three above.
    private static let rim = 6
    /// The grid grows by steps of so many nodes, so that it is seldom prepared anew.
    private static let step = 16

    init(spacing: Float) {
        require(spacing > 0 && spacing.isFinite, "the nodes of a grid need a distance above 0, not \(spacing)")
        self.spacing = spacing
    }

    /// Makes φ the potential of the `count` points (x, y).
    func hold(_ x: UnsafePointer<Float>, _ y: UnsafePointer<Float>, count: Int) {
        let (left, right) = extremes(x, count), (low, high) = extremes(y, count)
        let side = max(right - left, high - low) / spacing
        require(
            side.isFinite && side < 8_192,
            "the points spread over \(side) nodes of \(spacing): the map has burst; take a lower rate")
        let needed = (Int(side) + 2 + PotentialGrid.rim + PotentialGrid.step - 1) / PotentialGrid.step
        if needed * PotentialGrid.step > nodes { prepare(nodes: needed * PotentialGrid.step) }
        let middle = Float(nodes - 1) / 2 * spacing
        grid = kernels_tsne_grid(
            origin_x: (left + right) / 2 - middle, origin_y: (low + high) / 2 - middle, inverse_spacing: 1 / spacing,
            nodes: nodes, stride: stride)
        spread(x, y, count)
        convolve()
    }

    /// φ and −½∇φ at `count` points.
    func read(
        _ x: UnsafePointer<Float>, _ y: UnsafePointer<Float>, count: Int, forceX: UnsafeMutablePointer<Float>,
        forceY: UnsafeMutablePointer<Float>, potential: UnsafeMutablePointer<Float>
    ) {
        inParallel(
            count, grain: 512, sharing: x, y, forceX, forceY, potential, coefficients
        ) { [grid] range, _, x, y, forceX, forceY, potential, coefficients in
            let begin = range.lowerBound
            kernels_tsne_interpolate(
                grid, coefficients.start, x + begin, y + begin, range.count, forceX + begin, forceY + begin,
                potential + begin)
        }
    }

    private var stride: Int { nodes + 8 }

    private func spread(_ x: UnsafePointer<Float>, _ y: UnsafePointer<Float>, _ count: Int) {
        let size = nodes * stride
        inParallel(PotentialGrid.parts, sharing: x, y, charges) { [grid] range, _, x, y, charges in
            for part in range {
                let target = charges.start + part * size
                target.update(repeating: 0, count: size)
                let begin = count * part / PotentialGrid.parts, end = count * (part + 1) / PotentialGrid.parts
                kernels_tsne_spread(grid, x + begin, y + begin, end - begin, target)
            }
        }
    }

    /// Charges → coefficients of the potential.
    private func convolve() {
        let (n, m) = (nodes, nodes / 2)
        let (area, stride) = (m * m, stride)
        inParallel(m, grain: 16, sharing: charges, quadrants) { range, _, charges, quadrants in
            kernels_tsne_fold(
                charges.start, PotentialGrid.parts, n * stride, n, stride, range.lowerBound, range.upperBound,
                quadrants.start)
        }
        for odd in 0...1 {  // about the middle column
            for oddRow in 0...1 {
                MatrixProduct.multiply(
                    transforms[oddRow].start, quadrants.start + (2 * odd + oddRow) * area,
                    into: half.start + oddRow * n * m, m: n, n: m, k: m)
            }
            MatrixProduct.multiply(
                half.start, transforms[odd].start, into: full.start, m: 2 * n, n: n, k: m, transposeB: true)
            inParallel(2 * n, grain: 32, sharing: spectrum, full) { range, _, spectrum, full in
                for row in range {
                    let (oddRow, frequency) = row.quotientAndRemainder(dividingBy: n)
                    let factors = spectrum.start + (frequency + oddRow) * (n + 1) + odd
                    let values = full.start + row * n
                    for k in 0..<n { values[k] *= factors[k] }
                }
            }
            MatrixProduct.multiply(full.start, transforms[odd].start, into: half.start, m: 2 * n, n: m, k: n)
            for oddRow in 0...1 {
                MatrixProduct.multiply(
                    transforms[oddRow].start, half.start + oddRow * n * m,
                    into: quadrants.start + (2 * odd + oddRow) * area, m: m, n: m, k: n, transposeA: true)
            }
        }
        inParallel(m, grain: 16, sharing: quadrants, coefficients) { range, _, quadrants, coefficients in
            kernels_tsne_unfold(quadrants.start, n, stride, range.lowerBound, range.upperBound, coefficients.start)
        }
    }

    /// Room and tables for a grid of n × n nodes.
    private func prepare(nodes n: Int) {
        nodes = n
        let m = n / 2
        charges = Storage(PotentialGrid.parts * n * stride)
        coefficients = Storage(n * stride)
        quadrants = Storage(n * n)
        half = Storage(2 * n * m)
        full = Storage(2 * n * n)
        let angle = Double.pi / Double(n)
        transforms = [
            Storage(table: n, m) { k, i in cos(angle * Double(k) * (Double(i) + 0.5)) },
            Storage(table: n, m) { k, i in sin(angle * Double(k + 1) * (Double(i) + 0.5)) },
        ]
        // The kernel's cosine series in both directions. A spline with the kernel's values at the nodes has that series
        // divided by the spline's own, b; and points are spread by a spline, so it is divided by b once more.
        let weights = Storage(table: n + 1, n + 1) { k, distance in
            let theta = angle * Double(k)
            let b = (66 + 52 * cos(theta) + 2 * cos(2 * theta)) / 120
            let ends = (k % n == 0 ? 1.0 : 2) * (distance % n == 0 ? 1 : 2)
            return ends * cos(theta * Double(distance)) / (Double(2 * n) * b * b)
        }
        let kernel = Storage(table: n + 1, n + 1) { [spacing] row, column in
            1 / (1 + Double(spacing * spacing) * Double(row * row + column * column))
        }
        let product = Storage((n + 1) * (n + 1))
        spectrum = Storage((n + 1) * (n + 1))
        MatrixProduct.multiply(weights.start, kernel.start, into: product.start, m: n + 1, n: n + 1, k: n + 1)
        MatrixProduct.multiply(
            product.start, weights.start, into: spectrum.start, m: n + 1, n: n + 1, k: n + 1, transposeB: true)
    }
}

/// Floats on the heap that threads write by plain pointers.
final class Storage: SharedMemory {
    let start: UnsafeMutablePointer<Float>

    init(_ count: Int) { start = .zeros(count) }

    init(table rows: Int, _ columns: Int, _ entry: (_ row: Int, _ column: Int) -> Double) {
        start = .allocate(capacity: rows * columns)
        for row in 0..<rows {
            for column in 0..<columns { (start + row * columns + column).initialize(to: Float(entry(row, column))) }
        }
    }

    deinit { start.deallocate() }
}

private func extremes(_ values: UnsafePointer<Float>, _ count: Int) -> (Float, Float) {
    var (low, high) = (values[0], values[0])
    for i in 1..<count {
        low = min(low, values[i])
        high = max(high, values[i])
    }
    return (low, high)
}
