import Charts

/// How far one mean lies above another, and the 95 % interval of that.
public struct Difference: Sendable {
    public let mean: Double
    /// nil where one trial stands on a side.
    public let interval: ClosedRange<Double>?
    /// The differences trial by trial; nil where trials do not pair.
    let trials: Trials?

    /// Trial by trial, where both sides of a trial share what varies: `runs[\.a] - runs[\.b]`.
    public init(_ paired: Trials) { (mean, interval, trials) = (paired.mean, paired.interval, paired) }

    /// Of trials that share nothing, by the method of Welch (1947, "The generalization of Student's problem when
    /// several different population variances are involved"), the degrees of freedom rounded down.
    public init(independent a: Trials, _ b: Trials) {
        (mean, trials) = (a.mean - b.mean, nil)
        guard let errorA = a.standardError, let errorB = b.standardError else {
            interval = nil
            return
        }
        let (squareA, squareB) = (errorA * errorA, errorB * errorB)
        let square = squareA + squareB
        let spread = squareA * squareA / Double(a.count - 1) + squareB * squareB / Double(b.count - 1)
        let freedom = spread > 0 ? max(1, Int(square * square / spread)) : 1
        let half = square.squareRoot() * StudentT.quantile95(degreesOfFreedom: freedom)
        interval = mean - half...mean + half
    }

    /// Whether the interval excludes zero: whether a difference was seen. Never where one trial stands on a side.
    public var isClear: Bool { interval.map { !$0.contains(0) } ?? false }
}
