import CKernels
import Engine

// Scalar products are the fast way to compare distances, ‖x − y‖² = ‖x‖² − 2·x·y + ‖y‖², but near rows far from the
// origin lose all their digits in that difference. So products only rule out what rounding cannot have brought in, and
// differences decide between the rest.

/// A bound of what rounding adds to `x·y − ‖y‖²/2`, as a share of `‖x‖² + ‖y‖²`, where rows of so many columns were
/// centred and multiplied in single precision, and of what it adds to half their squared distance by differences.
///
/// A sum of n terms in any order errs by no more than n units of 2⁻²⁴ of the sum of magnitudes (Higham, 2002, "Accuracy
/// and stability of numerical algorithms", section 3.1), which is at most ‖x‖·‖y‖ ≤ (‖x‖² + ‖y‖²)/2 here. Sums of 32
/// lanes err by less; their remainders and the few other roundings are the constants.
func scoreError(columns: Int) -> Float {
    Float(0x1p-24 * min(2 * Double(columns) + 20, 0.55 * Double(columns) + 90))
}

/// A bound of what rounding adds to the scalar product of two rows that may have been brought to unit length before, as
/// a share of the product of their lengths.
func productError(columns: Int) -> Float {
    Float(0x1p-24 * min(2 * Double(columns) + 20, 1.05 * Double(columns) + 90))
}

/// A bound of what products that are too small for a float add to all this.
func underflowError(columns: Int) -> Float { Float(columns) * 0x1p-120 }

/// How `x·y − ‖y‖²/2` is compared with due regard to rounding: a row's offset is half its squared length less its
/// share in the error, so that the row seems as near as it can be; it may be farther by `share` of the offset.
struct ScoreOffsets {
    let values: [Float]
    let share: Float
    private let error: Float
    private let underflow: Float

    /// - Parameter squares: the rows' squared lengths.
    init(squares: [Float], columns: Int) {
        let error = scoreError(columns: columns)
        self.error = error
        underflow = underflowError(columns: columns)
        share = 2 * error / (0.5 - error)
        values = squares.map { (0.5 - error) * $0 }
    }

    /// How much farther than it seems a row may be, and another nearer, for what the query adds to the error.
    func margin(querySquare: Float) -> Float { 2 * (error * querySquare + underflow) }
}

/// A power of two by which `samples` are multiplied so that neither their squares nor sums of these leave the range of
/// a float, 1 for all that is not extreme. It changes no digit.
func powerOfTwoScale(of samples: Tensor) -> Float {
    let greatest = greatestMagnitude(of: samples)
    guard greatest > 0, greatest.isFinite, !(0x1p-20...0x1p50).contains(greatest) else { return 1 }
    return Float(sign: .plus, exponent: -min(Int(greatest.exponent), 126), significand: 1)
}

private func greatestMagnitude(of samples: Tensor) -> Float {
    var parts = [Float](repeating: 0, count: Threads.count)
    samples.withUnsafeBuffer { x in
        parts.withUnsafeMutableBufferPointer { parts in
            nonisolated(unsafe) let parts = parts
            inParallel(x.count, grain: 65_536) { range, part in
                parts[part] = kernels_greatest_magnitude(x.baseAddress! + range.lowerBound, range.count)
            }
        }
    }
    return parts.max()!
}

/// `samples` times a power of two, as a table; the samples themselves where it is 1.
func scaled(_ samples: Tensor, by scale: Float) -> Tensor {
    let table = samples.reshaped([samples.rows, samples.elementsPerRow])
    guard scale != 1 else { return table }
    return Tensor(shape: table.shape) { target in
        let target = target.baseAddress!
        table.withUnsafeBuffer { x in
            inParallel(x.count, grain: 65_536) { range, _ in
                for i in range { target[i] = x[i] * scale }
            }
        }
    }
}
