import Engine
import Foundation
import System

/// How close images are to their originals.
///
/// All functions take two tensors of one shape, images `[N, H, W, C]` whose values span `range` (1 for 0…1). A pixel that
/// is NaN or infinite stops the program.
public enum ImageQuality {
    /// Peak signal-to-noise ratio in decibels, 10 log₁₀(range² / MSE), with the error averaged over *all* pixels of all
    /// images before the logarithm is taken. Infinite for equal images. A tensor of any shape will do.
    ///
    /// The mean of the images' own ratios would be infinite as soon as one image is reproduced exactly; this one is
    /// not, and it falls exactly where the squared error rises.
    public static func psnr(_ images: Tensor, _ originals: Tensor, range: Double = 1) -> Double {
        requireSameShape(images, originals)
        return decibels(Scores.meanSquaredError(images, originals), range)
    }

    /// The peak signal-to-noise ratio of every image, in decibels. `[N]`.
    public static func psnrOfEach(_ images: Tensor, _ originals: Tensor, range: Double = 1) -> [Double] {
        requireSameShape(images, originals)
        return images.withUnsafeBuffer { a in
            originals.withUnsafeBuffer { b in
                (0..<images.rows).map { row in
                    var sum = 0.0
                    for i in row * images.elementsPerRow..<(row + 1) * images.elementsPerRow {
                        let difference = Double(a[i]) - Double(b[i])
                        sum += difference * difference
                    }
                    return decibels(sum / Double(images.elementsPerRow), range)
                }
            }
        }
    }

    /// The weights of the neighbourhood in which two images are compared.
    public enum Window: Sendable, Equatable {
        /// A square of this odd side, every pixel alike, with variances divided by its pixels − 1: scikit-image's
        /// default, with 7.
        case uniform(Int)
        /// An 11 × 11 window of normal weights of standard deviation 1.5, variances as they are: the choice of the
        /// article, and scikit-image's with `gaussian_weights=True, sigma=1.5, use_sample_covariance=False`.
        case gaussian

        /// Pixels along each side.
        public var side: Int {
            switch self {
            case .uniform(let side): side
            case .gaussian: 11
            }
        }

        /// The weights along one axis; they sum to one.
        var weights: [Double] {
            guard case .gaussian = self else { return Array(repeating: 1 / Double(side), count: side) }
            let raw = (-5...5).map { exp(-Double($0 * $0) / (2 * 1.5 * 1.5)) }
            return raw.map { $0 / raw.reduce(0, +) }
        }

        /// What turns a weighted variance into the one that is compared.
        var varianceScale: Double {
            guard case .uniform(let side) = self else { return 1 }
            return Double(side * side) / Double(side * side - 1)
        }
    }

    /// The mean structural similarity of all images; see `ssimOfEach`.
    public static func ssim(
        _ images: Tensor, _ originals: Tensor, window: Window = .uniform(7), range: Double = 1
    ) -> Double {
        let each = ssimOfEach(images, originals, window: window, range: range)
        return each.reduce(0, +) / Double(each.count)
    }

    /// The structural similarity of every image (Wang, Bovik, Sheikh and Simoncelli, 2004, "Image quality assessment:
    /// from error visibility to structural similarity"). `[N]`, 1 for equal images.
    ///
    /// In every window that lies within the image, with means μ, variances σ² and covariance σₓᵧ,
    /// (2 μₓ μᵧ + c₁)(2 σₓᵧ + c₂) / ((μₓ² + μᵧ² + c₁)(σₓ² + σᵧ² + c₂)) with c₁ = (0.01 range)², c₂ = (0.03 range)²;
    /// then the mean over windows and channels.
    /// - Precondition: images `[N, H, W, C]` at least as large as the window, whose side is odd and above 1.
    public static func ssimOfEach(
        _ images: Tensor, _ originals: Tensor, window: Window = .uniform(7), range: Double = 1
    ) -> [Double] {
        requireSameShape(images, originals)
        let shape = images.shape
        require(shape.count == 4, "structural similarity takes images [N, H, W, C], but the shape is \(shape)")
        require(
            window.side % 2 == 1 && window.side > 1 && window.side <= min(shape[1], shape[2]),
            "a window of side \(window.side) is not odd and within images of shape \(shape)")
        requireRange(range)
        let comparison = WindowedComparison(height: shape[1], width: shape[2], window: window, range: range)
        let channels = shape[3]
        var result = [Double](repeating: 0, count: shape[0])
        result.withUnsafeMutableBufferPointer { result in
            let result = result.baseAddress!
            withPointers(images, originals, []) { a, b, _ in
                inParallel(shape[0], grain: 16, sharing: result, a, b) { rows, _, result, a, b in
                    withUnsafeTemporaryAllocation(of: Double.self, capacity: comparison.scratchCount) { scratch in
                        for row in rows {
                            let start = row * images.elementsPerRow
                            for channel in 0..<channels {
                                result[row] +=
                                    comparison.similarity(
                                        a + start + channel, b + start + channel, stride: channels,
                                        scratch: scratch.baseAddress!) / Double(channels)
                            }
                        }
                    }
                }
            }
        }
        return result
    }

    private static func decibels(_ error: Double, _ range: Double) -> Double {
        requireRange(range)
        return 10 * log10(range * range / error)
    }

    private static func requireRange(_ range: Double) {
        require(range > 0 && range.isFinite, "values of images span a range above 0, not \(range)")
    }

    private static func requireSameShape(_ a: Tensor, _ b: Tensor) {
        require(
            a.shape == b.shape && a.count > 0,
            "images of shape \(a.shape) cannot be compared with originals of shape \(b.shape)")
        requireFinite(a, "pixels of images", for: "a measure of quality")
        requireFinite(b, "pixels of originals", for: "a measure of quality")
    }
}

/// Compares two planes of numbers window by window.
private struct WindowedComparison {
    let height: Int
    let width: Int
    let weights: [Double]
    let varianceScale: Double
    let c1: Double
    let c2: Double

    init(height: Int, width: Int, window: ImageQuality.Window, range: Double) {
        self.height = height
        self.width = width
        weights = window.weights
        varianceScale = window.varianceScale
        c1 = (0.01 * range) * (0.01 * range)
        c2 = (0.03 * range) * (0.03 * range)
    }

    private var innerWidth: Int { width - weights.count + 1 }
    private var innerHeight: Int { height - weights.count + 1 }

    /// Doubles that `similarity` works in: the five fields x, y, x², y², xy; these with rows filtered; and all
    /// filtered.
    var scratchCount: Int { 5 * (height * width + height * innerWidth + innerHeight * innerWidth) }

    /// The mean similarity of the planes that begin at `x` and `y`, whose neighbouring numbers lie `stride` apart.
    func similarity(
        _ x: UnsafePointer<Float>, _ y: UnsafePointer<Float>, stride: Int, scratch: UnsafeMutablePointer<Double>
    ) -> Double {
        let area = height * width, innerArea = innerHeight * innerWidth
        // About their first pixels, so that squares of bright planes do not swallow small variances.
        let (firstX, firstY) = (Double(x[0]), Double(y[0]))
        for i in 0..<area {
            let (p, q) = (Double(x[i * stride]) - firstX, Double(y[i * stride]) - firstY)
            scratch[i] = p
            scratch[area + i] = q
            scratch[2 * area + i] = p * p
            scratch[3 * area + i] = q * q
            scratch[4 * area + i] = p * q
        }
        // The window is a product of two, so rows are filtered first and columns then.
        let rows = scratch + 5 * area
        filter(scratch, into: rows, lines: 5 * height, from: width, to: innerWidth, step: 1)
        let means = rows + 5 * height * innerWidth
        for field in 0..<5 {
            filter(
                rows + field * height * innerWidth, into: means + field * innerArea, lines: innerHeight,
                from: innerWidth, to: innerWidth, step: innerWidth)
        }
        var sum = 0.0
        for i in 0..<innerArea {
            let (dx, dy) = (means[i], means[innerArea + i])
            let vx = varianceScale * max(means[2 * innerArea + i] - dx * dx, 0)
            let vy = varianceScale * max(means[3 * innerArea + i] - dy * dy, 0)
            let vxy = varianceScale * (means[4 * innerArea + i] - dx * dy)
            sum += similarity(means: (firstX + dx, firstY + dy), variances: (vx, vy), covariance: vxy)
        }
        return sum / Double(innerArea)
    }

    /// The similarity of two windows.
    @inline(__always)
    private func similarity(means m: (x: Double, y: Double), variances v: (x: Double, y: Double), covariance: Double)
        -> Double
    {
        let luminance = 2 * m.x * m.y + c1, structure = 2 * covariance + c2
        let most = (m.x * m.x + m.y * m.y + c1) * (v.x + v.y + c2)
        // Rounding can lift a perfect likeness slightly above 1.
        return min(luminance * structure / most, 1)
    }

    /// `target[line][i] = Σ weight[t] · source[line][i + t · step]`, lines `from` numbers apart before and `to` after.
    private func filter(
        _ source: UnsafePointer<Double>, into target: UnsafeMutablePointer<Double>, lines: Int, from: Int, to: Int,
        step: Int
    ) {
        for line in 0..<lines {
            let out = target + line * to
            for i in 0..<to { out[i] = 0 }
            for (tap, weight) in weights.enumerated() {
                let place = source + line * from + tap * step
                for i in 0..<to { out[i] += weight * place[i] }
            }
        }
    }
}
