import Charts

/// A number with all that is said of it: how it is written, its name and its unit. Said once, it can stand in a
/// sentence (`\(gain)`), a table (`.quantity(gain)`) and a goal.
///
/// ```swift
/// let (network, components) = (Trials([0.91, 0.93, 0.92]), Trials([0.9, 0.91, 0.91]))
/// let gain = Quantity(network - components, .points(1), name: "gain over PCA")
/// ```
public struct Quantity: Sendable {
    /// The number itself, or the mean of the trials.
    public let value: Double
    /// nil for a number that was measured once.
    public let trials: Trials?
    public let format: NumberFormat
    /// The name in `results.json`.
    public let name: String
    public let unit: String?
    let tolerance: Double?

    /// - Parameters:
    ///   - name: the number's name in `results.json`.
    ///   - unit: follows the number in the text ("nats"); percentages and points bring their own.
    ///   - tolerance: relative difference at which another run still counts as agreeing.
    public init(
        _ value: Double, _ format: NumberFormat, name: String, unit: String? = nil, tolerance: Double? = nil
    ) {
        (self.value, trials, self.format) = (value, nil, format)
        (self.name, self.unit, self.tolerance) = (name, unit, tolerance)
    }

    /// A number in single precision.
    @_disfavoredOverload
    public init(
        _ value: Float, _ format: NumberFormat, name: String, unit: String? = nil, tolerance: Double? = nil
    ) {
        self.init(Double(shortest: value), format, name: name, unit: unit, tolerance: tolerance)
    }

    /// A whole number.
    public init(
        _ value: Int, _ format: NumberFormat = .integer, name: String, unit: String? = nil, tolerance: Double? = nil
    ) {
        self.init(Double(value), format, name: name, unit: unit, tolerance: tolerance)
    }

    /// A number from several trials.
    public init(
        _ trials: Trials, _ format: NumberFormat, name: String, unit: String? = nil, tolerance: Double? = nil
    ) {
        (value, self.trials, self.format) = (trials.mean, trials, format)
        (self.name, self.unit, self.tolerance) = (name, unit, tolerance)
    }

    /// The number, with its spread if there is one.
    var text: String { format.text(value, spread: trials?.standardDeviation).followed(by: unit) }

    var recorded: Prose.RecordedNumber {
        .init(name: name, value: value, unit: unit, tolerance: tolerance, format: format, trials: trials)
    }
}

extension String {
    func followed(by unit: String?) -> String { unit.map { self + " " + $0 } ?? self }
}

extension Prose.Interpolation {
    // MARK: Light numbers

    /// A number with so many decimals: `\(loss, 2)` is `\(loss, .fixed(2))`.
    public mutating func appendInterpolation(
        _ value: Double, _ decimals: Int, name: String? = nil, unit: String? = nil, tolerance: Double? = nil
    ) {
        appendInterpolation(value, .fixed(decimals), name: name, unit: unit, tolerance: tolerance)
    }

    /// A number in single precision with so many decimals.
    @_disfavoredOverload
    public mutating func appendInterpolation(
        _ value: Float, _ decimals: Int, name: String? = nil, unit: String? = nil, tolerance: Double? = nil
    ) {
        appendInterpolation(value, .fixed(decimals), name: name, unit: unit, tolerance: tolerance)
    }

    /// A share of one as a percentage: `\(percent: accuracy)` reads "50.3 %", `\(percent: accuracy, 0)` "50 %".
    public mutating func appendInterpolation(
        percent share: Double, _ decimals: Int = 1, name: String? = nil, tolerance: Double? = nil
    ) {
        appendInterpolation(share, .percent(decimals), name: name, tolerance: tolerance)
    }

    /// A share in single precision as a percentage.
    @_disfavoredOverload
    public mutating func appendInterpolation(
        percent share: Float, _ decimals: Int = 1, name: String? = nil, tolerance: Double? = nil
    ) {
        appendInterpolation(share, .percent(decimals), name: name, tolerance: tolerance)
    }

    /// A number as its quantity says it, with its spread if it has one.
    public mutating func appendInterpolation(_ quantity: Quantity) { add(quantity.recorded, quantity.text) }

    // MARK: Trials

    /// The mean of the trials ± their standard deviation: "0.123 ± 0.004", "55.4 ± 0.8 %"; of one trial just the
    /// number.
    public mutating func appendInterpolation(
        _ trials: Trials, _ format: NumberFormat, name: String? = nil, unit: String? = nil, tolerance: Double? = nil
    ) {
        add(
            .init(name: name, value: trials.mean, unit: unit, tolerance: tolerance, format: format, trials: trials),
            format.text(trials.mean, spread: trials.standardDeviation).followed(by: unit))
    }

    /// The same with so many decimals.
    public mutating func appendInterpolation(
        _ trials: Trials, _ decimals: Int, name: String? = nil, unit: String? = nil, tolerance: Double? = nil
    ) {
        appendInterpolation(trials, .fixed(decimals), name: name, unit: unit, tolerance: tolerance)
    }

    /// The same for a share of one as a percentage.
    public mutating func appendInterpolation(
        percent trials: Trials, _ decimals: Int = 1, name: String? = nil, tolerance: Double? = nil
    ) {
        appendInterpolation(trials, .percent(decimals), name: name, tolerance: tolerance)
    }

    /// The mean of a difference with its 95 % interval: "1.2 points (95 % interval 0.4 to 2.0)"; of one trial just the
    /// number. A difference of percentages is in points.
    /// - Parameter signed: whether positive numbers have a plus: "+1.2 points", for differences that the sentence gives
    ///   no direction.
    public mutating func appendInterpolation(
        difference trials: Trials, _ format: NumberFormat, name: String? = nil, unit: String? = nil,
        tolerance: Double? = nil, signed: Bool = false
    ) {
        appendInterpolation(
            difference: Difference(trials), format, name: name, unit: unit, tolerance: tolerance, signed: signed)
    }

    /// The same for a difference that need not be of paired trials.
    public mutating func appendInterpolation(
        difference: Difference, _ format: NumberFormat, name: String? = nil, unit: String? = nil,
        tolerance: Double? = nil, signed: Bool = false
    ) {
        let format = format.ofDifference
        var text = format.text(difference.mean, signed: signed).followed(by: unit)
        if let interval = difference.interval {
            let ends = format.digits(interval, scale: difference.mean, signed: signed)
            text += " (95 % interval \(ends))"
        }
        add(
            .init(
                name: name, value: difference.mean, unit: unit, tolerance: tolerance, format: format,
                trials: difference.trials),
            text)
    }

    /// A quantity from several trials that is a difference, with its 95 % interval.
    public mutating func appendInterpolation(difference quantity: Quantity, signed: Bool = false) {
        appendInterpolation(
            difference: quantity.trials ?? Trials([quantity.value]), quantity.format, name: quantity.name,
            unit: quantity.unit, tolerance: quantity.tolerance, signed: signed)
    }

    /// The 95 % interval of the mean alone, "0.4 to 2.0", where the sentence has said what of; of one trial the number.
    public mutating func appendInterpolation(
        interval trials: Trials, _ format: NumberFormat, name: String? = nil, unit: String? = nil,
        tolerance: Double? = nil, signed: Bool = false
    ) {
        let text = trials.interval.map { format.text($0, scale: trials.mean, signed: signed) }
        add(
            .init(name: name, value: trials.mean, unit: unit, tolerance: tolerance, format: format, trials: trials),
            (text ?? format.text(trials.mean, signed: signed)).followed(by: unit))
    }
}

extension Cell {
    /// The mean of the trials ± their standard deviation. The best of a column is found by the means as they are
    /// written: whether it is clearly the best, a paired difference says.
    public static func number(
        _ trials: Trials, _ format: NumberFormat, name: String? = nil, unit: String? = nil, tolerance: Double? = nil
    ) -> Cell {
        number(
            .init(name: name, value: trials.mean, unit: unit, tolerance: tolerance, format: format, trials: trials),
            format.text(trials.mean, spread: trials.standardDeviation), rank: format.string(trials.mean))
    }

    /// The mean of a difference with its sign and its 95 % interval: "+1.2 (+0.4 to +2.0)". A difference of percentages
    /// is in points, which the column's title says.
    public static func difference(
        _ trials: Trials, _ format: NumberFormat, name: String? = nil, unit: String? = nil, tolerance: Double? = nil
    ) -> Cell {
        difference(Difference(trials), format, name: name, unit: unit, tolerance: tolerance)
    }

    /// The same for a difference that need not be of paired trials.
    public static func difference(
        _ difference: Difference, _ format: NumberFormat, name: String? = nil, unit: String? = nil,
        tolerance: Double? = nil
    ) -> Cell {
        let format = format.ofDifference
        let mean = format.digits(difference.mean, signed: true)
        let ends = difference.interval.map { " (\(format.digits($0, scale: difference.mean, signed: true)))" }
        return number(
            .init(
                name: name, value: difference.mean, unit: unit, tolerance: tolerance, format: format,
                trials: difference.trials),
            mean + (ends ?? ""), rank: mean)
    }

    /// A number as its quantity says it, with its spread if it has one; the column's title says the unit.
    public static func quantity(_ quantity: Quantity) -> Cell {
        let spread = quantity.trials?.standardDeviation
        return number(
            quantity.recorded, quantity.format.text(quantity.value, spread: spread),
            rank: quantity.format.string(quantity.value))
    }
}

extension Page {
    /// Reports whether the mean of trials reached a target; the verdict shows their spread.
    public func goal(
        _ text: Prose, reached: Trials, target: Double, _ direction: GoalDirection, _ format: NumberFormat,
        unit: String? = nil, file: StaticString = #filePath, line: Int = #line
    ) {
        goal(
            text,
            number: .init(
                name: nil, value: reached.mean, unit: unit, tolerance: nil, format: format, trials: reached),
            target: target, direction, format, unit: unit, file: file, line: line)
    }

    /// Reports whether a quantity reached a target.
    public func goal(
        _ text: Prose, reached: Quantity, target: Double, _ direction: GoalDirection,
        file: StaticString = #filePath, line: Int = #line
    ) {
        goal(
            text, number: reached.recorded, target: target, direction, reached.format, unit: reached.unit, file: file,
            line: line)
    }
}

extension NumberFormat {
    /// Percentages differ by points.
    fileprivate var ofDifference: NumberFormat {
        if case .percent(let decimals) = self { return .points(decimals) }
        return self
    }
}

extension BarSeries {
    /// The means of trials, with their 95 % intervals as errors; one trial has none.
    public init(_ name: String, trials: [Trials]) {
        self.init(name, trials.map(\.mean), errors: Trials.halfIntervals(trials))
    }
}

extension Series {
    /// The means of trials, with their 95 % intervals: a band about a line, bars at markers.
    public init(_ name: String, x: [Double]? = nil, trials: [Trials], style: Style = .line) {
        self.init(name, x: x, y: trials.map(\.mean), errors: Trials.halfIntervals(trials), style: style)
    }
}

extension Trials {
    /// Half the width of every interval, 0 where there is none; nil where there is none at all.
    fileprivate static func halfIntervals(_ list: [Trials]) -> [Double]? {
        guard list.contains(where: { $0.interval != nil }) else { return nil }
        return list.map { trials in trials.interval.map { ($0.upperBound - $0.lowerBound) / 2 } ?? 0 }
    }
}
