import Foundation
import System

/// How the learning rate changes from step to step: a factor on the optimiser's rate.
///
/// ```swift
/// let usual = Schedule.cosine(total: .epochs(20), warmup: .epochs(1))
/// let own = Schedule("triangle", total: .steps(1_000)) { progress in 1 - abs(2 * progress - 1) }
/// ```
public struct Schedule: Sendable {
    /// A stretch of training.
    public enum Length: Sendable, Equatable, Encodable, ExpressibleByIntegerLiteral {
        /// So many steps.
        case steps(Int)
        /// As many steps as the trainer's rows fill batches, times this.
        case epochs(Int)

        /// Steps.
        public init(integerLiteral value: Int) { self = .steps(value) }

        func steps(_ stepsPerEpoch: Int?) -> Int {
            switch self {
            case .steps(let count): return count
            case .epochs(let count):
                guard let stepsPerEpoch else {
                    fatalError("a schedule counts in epochs, which only a trainer knows: give it steps")
                }
                return count * stepsPerEpoch
            }
        }
    }

    /// What tells one schedule from another, in the keys of caches as well.
    let name: String
    /// Up to where the factor changes; nil: over the whole training, which somebody has yet to tell.
    private(set) var total: Length?
    private let warmup: Length
    private let floor: Float
    private let form: Form

    private enum Form: Sendable {
        case constant, cosine
        case steps(every: Length, factor: Float)
        case own(@Sendable (Float) -> Float)
    }

    private init(_ name: String, total: Length?, warmup: Length = 0, floor: Float = 0, _ form: Form) {
        (self.name, self.total, self.warmup, self.floor, self.form) = (name, total, warmup, floor, form)
    }

    /// A schedule of one's own.
    ///
    /// - Parameters:
    ///   - name: stands for the function where schedules are compared and in the keys of caches, so give another function
    ///     another name.
    ///   - total: how long it goes, in steps or epochs.
    ///   - factor: the factor after the given share of `total`, 0…1; of 1, once that is over.
    public init(_ name: String, total: Length, _ factor: @escaping @Sendable (_ progress: Float) -> Float) {
        self.init("own: " + name, total: total, .own(factor))
    }

    /// The optimiser's rate, always.
    public static let constant = Schedule("constant", total: 0, .constant)

    /// Rises linearly over `warmup`, then falls along half a cosine to `floor` at the end of `total`, warm-up included
    /// (Loshchilov and Hutter, 2017). A `total` of nil is the whole training, where a recipe knows how long that is; a
    /// `Trainer`, which may always train on, wants a number.
    public static func cosine(total: Length? = nil, warmup: Length, floor: Float = 0) -> Schedule {
        Schedule("cosine", total: total, warmup: warmup, floor: floor, .cosine)
    }

    /// The same with a warm-up that is counted in steps.
    public static func cosine(total: Length? = nil, warmup: Int = 0, floor: Float = 0) -> Schedule {
        cosine(total: total, warmup: .steps(warmup), floor: floor)
    }

    /// Rises linearly over this length, then stays.
    public static func warmup(_ length: Length) -> Schedule {
        Schedule("warm-up", total: length, warmup: length, .constant)
    }

    /// Falls by `factor` at every such length.
    public static func steps(every length: Length, factor: Float) -> Schedule {
        Schedule("steps", total: 0, .steps(every: length, factor: factor))
    }

    /// The factor at a step, counted from 0.
    ///
    /// - Precondition: lengths are in steps, and the whole is known.
    public func factor(at step: Int) -> Float {
        let warmup = warmup.steps(nil)
        if step < warmup { return Float(step + 1) / Float(warmup) }
        switch form {
        case .constant: return 1
        case .steps(let every, let factor): return pow(factor, Float(step / max(every.steps(nil), 1)))
        case .cosine: return floor + (1 - floor) * 0.5 * (1 + cos(.pi * progress(step, after: warmup)))
        case .own(let factor): return factor(progress(step, after: 0))
        }
    }

    private func progress(_ step: Int, after start: Int) -> Float {
        guard let total else {
            fatalError("the schedule “\(name)” does not know how long the training is: give it a total")
        }
        return min(1, Float(step - start) / Float(max(total.steps(nil) - start, 1)))
    }

    /// The same, over `length` if it was to be over the whole training.
    public func over(_ length: Length) -> Schedule {
        var result = self
        result.total = total ?? length
        return result
    }

    /// Whether it can tell the factor at a step.
    var isInSteps: Bool {
        func counts(_ length: Length) -> Bool { if case .steps = length { true } else { false } }
        if case .steps(let every, _) = form, !counts(every) { return false }
        return total.map(counts) == true && counts(warmup)
    }

    /// The same in steps.
    func resolved(stepsPerEpoch: Int) -> Schedule {
        func resolved(_ length: Length) -> Length { .steps(length.steps(stepsPerEpoch)) }
        var form = form
        if case .steps(let every, let factor) = form { form = .steps(every: resolved(every), factor: factor) }
        return Schedule(name, total: total.map(resolved), warmup: resolved(warmup), floor: floor, form)
    }
}

extension Schedule: Equatable {
    public static func == (a: Schedule, b: Schedule) -> Bool {
        if case .steps(let every, let factor) = a.form, case .steps(let other, let otherFactor) = b.form {
            return every == other && factor == otherFactor
        }
        return (a.name, a.warmup, a.floor) == (b.name, b.warmup, b.floor) && a.total == b.total
    }
}

/// For the keys of caches.
extension Schedule: Encodable {
    private enum Part: CodingKey { case name, total, warmup, floor, every, factor }

    public func encode(to encoder: any Encoder) throws {
        var parts = encoder.container(keyedBy: Part.self)
        try parts.encode(name, forKey: .name)
        try parts.encodeIfPresent(total, forKey: .total)
        try parts.encode(warmup, forKey: .warmup)
        try parts.encode(floor, forKey: .floor)
        guard case .steps(let every, let factor) = form else { return }
        try parts.encode(every, forKey: .every)
        try parts.encode(factor, forKey: .factor)
    }
}
