import System

/// How a number is written in prose, tables and figures.
///
/// What is rounded is the number's shortest decimal text, halves away from zero, as one does by hand: 0.125 with
/// `.percent(0)` reads "13 %", and so does −0.125 with a minus. Zero has no sign.
public enum NumberFormat: Hashable, Sendable {
    /// A share of one as a percentage: `0.5034` with `.percent(1)` reads "50.3 %".
    case percent(_ decimals: Int)
    /// A difference of two shares, in percentage points: `0.012` with `.points(1)` reads "1.2 points".
    case points(_ decimals: Int)
    /// A fixed number of decimals: `.fixed(3)` reads "0.503".
    case fixed(_ decimals: Int)
    /// A whole number with thousands separated by commas: "60,000".
    case integer
    /// Decimal powers: `0.00123` with `.scientific(2)` reads "1.23 × 10⁻³".
    case scientific(_ decimals: Int)
    /// A fixed number of significant digits: `1234.5` with `.significant(3)` reads "1,230".
    case significant(_ digits: Int)

    /// The number as text. Not-a-number and the infinities read "not a number", "∞" and "−∞".
    public func string(_ value: Double) -> String { text(value, signed: false) }

    /// The same with a plus for positive numbers, where `signed`.
    public func text(_ value: Double, signed: Bool) -> String {
        let layout = layout(value)
        let number = layout.number(value, signed: signed)
        guard value.isFinite else { return number }
        return number + layout.suffix(isOne: ["1", "+1", "−1"].contains(number))
    }

    /// A mean with the spread about it: "0.123 ± 0.004", "55.4 ± 0.8 %". The spread has the decimals of the mean, or
    /// one more where it would read 0. The mean alone without a spread.
    public func text(_ mean: Double, spread: Double?) -> String {
        guard let spread, spread.isFinite, mean.isFinite else { return string(mean) }
        let layout = layout(mean)
        var finer = layout
        if ShortestDecimal(spread).rounded(layout.decimals + layout.shift).isZero { finer.decimals += 1 }
        let text = "\(layout.number(mean)) ± \(spread == 0 ? "0" : finer.number(spread))"
        return layout.power == nil ? text + layout.suffix() : "(\(text))" + layout.suffix()
    }

    /// A range, as that of an interval: "0.4 to 2.0", "54.6 to 56.2 %". Where it stands beside a number, the digits of that
    /// number, `scale`, decide those of the ends.
    public func text(_ range: ClosedRange<Double>, scale: Double? = nil, signed: Bool = false) -> String {
        digits(range, scale: scale, signed: signed) + layout(scale ?? range.upperBound).unit
    }

    /// A number without its unit, for where that was said already: "1.2" of "1.2 points".
    public func digits(_ value: Double, signed: Bool = false) -> String {
        let layout = layout(value)
        return layout.power == nil ? layout.number(value, signed: signed) : text(value, signed: signed)
    }

    /// A range without its unit.
    public func digits(_ range: ClosedRange<Double>, scale: Double? = nil, signed: Bool = false) -> String {
        let (low, high) = (range.lowerBound, range.upperBound)
        let layout = layout(scale ?? (abs(low) > abs(high) ? low : high))
        let text = "\(layout.number(low, signed: signed)) to \(layout.number(high, signed: signed))"
        return layout.power == nil ? text : "(\(text))" + layout.suffix()
    }

    // MARK: Layout

    /// How digits are set: numbers are shown 10^shift times as large.
    private struct Layout {
        var shift = 0
        /// May be negative: −1 rounds to tens.
        var decimals: Int
        var unit = ""
        /// Of ten, behind the digits.
        var power: Int?

        func number(_ value: Double, signed: Bool = false) -> String {
            guard !value.isNaN else { return "not a number" }
            guard value.isFinite else { return value < 0 ? "−∞" : signed ? "+∞" : "∞" }
            var decimal = ShortestDecimal(value)
            decimal.exponent += shift
            decimal = decimal.rounded(decimals)
            let sign = decimal.isZero ? "" : value < 0 ? "−" : signed ? "+" : ""
            return sign + decimal.text(decimals: max(decimals, 0))
        }

        func suffix(isOne: Bool = false) -> String {
            if let power { return " × 10" + Layout.superscript(power) }
            return isOne && unit == " points" ? " point" : unit
        }

        private static func superscript(_ exponent: Int) -> String {
            let digits: [Character: Character] = [
                "-": "⁻", "0": "⁰", "1": "¹", "2": "²", "3": "³", "4": "⁴", "5": "⁵", "6": "⁶", "7": "⁷", "8": "⁸",
                "9": "⁹",
            ]
            return String(String(exponent).map { digits[$0]! })
        }
    }

    private func layout(_ value: Double) -> Layout {
        switch self {
        case .percent(let decimals): return Self.plain(decimals, shift: 2, unit: " %")
        case .points(let decimals): return Self.plain(decimals, shift: 2, unit: " points")
        case .fixed(let decimals): return Self.plain(decimals)
        case .integer: return Self.plain(0)
        case .scientific(let decimals):
            guard value != 0, value.isFinite else { return Self.plain(0) }
            let exponent = ShortestDecimal(value).rounded(toDigits: decimals + 1).exponent - 1
            var layout = Self.plain(decimals, shift: -exponent)
            layout.power = exponent
            return layout
        case .significant(let digits):
            require(digits > 0, "a number needs at least one significant digit, but \(digits) were asked for")
            guard value != 0, value.isFinite else { return Self.plain(0) }
            let exponent = ShortestDecimal(value).rounded(toDigits: digits).exponent - 1
            if exponent < -4 || exponent > 9 { return NumberFormat.scientific(digits - 1).layout(value) }
            return Layout(decimals: digits - 1 - exponent)
        }
    }

    private static func plain(_ decimals: Int, shift: Int = 0, unit: String = "") -> Layout {
        require(decimals >= 0, "a number cannot have \(decimals) decimals")
        return Layout(shift: shift, decimals: decimals, unit: unit)
    }
}

/// The shortest decimal that is nearest to a finite number among all doubles, without its sign: 0.d₁d₂d₃… ·
/// 10^exponent.
private struct ShortestDecimal {
    var digits: [UInt8]
    var exponent: Int

    var isZero: Bool { digits.isEmpty }

    init(_ value: Double) {
        // "12.5", "1e-05", "1.5e+16".
        let parts = abs(value).description.split(separator: "e")
        let mantissa = parts[0].split(separator: ".")
        digits = mantissa.joined().utf8.map { $0 - UInt8(ascii: "0") }
        exponent = mantissa[0].count + (parts.count > 1 ? Int(parts[1]) ?? 0 : 0)
        let zeros = digits.prefix { $0 == 0 }.count
        digits.removeFirst(zeros)
        exponent -= zeros
    }

    /// Rounded to so many decimals, to tens and hundreds by negative ones.
    func rounded(_ decimals: Int) -> ShortestDecimal { rounded(toDigits: exponent + decimals) }

    /// Rounded to the first `count` digits, halves up.
    func rounded(toDigits count: Int) -> ShortestDecimal {
        guard count < digits.count else { return self }
        var result = self
        let isUp = count >= 0 && digits[count] >= 5
        result.digits.removeSubrange(max(count, 0)...)
        if isUp {
            while result.digits.last == 9 { result.digits.removeLast() }
            if let last = result.digits.popLast() {
                result.digits.append(last + 1)
            } else {
                result.digits = [1]
                result.exponent += 1
            }
        }
        return result
    }

    /// With thousands separated by commas.
    func text(decimals: Int) -> String {
        func digit(_ place: Int) -> Character {
            Character(Unicode.Scalar(UInt8(ascii: "0") + (digits.indices.contains(place) ? digits[place] : 0)))
        }
        let wholes = isZero ? 1 : max(exponent, 1)
        var text = ""
        for place in 0..<wholes {
            if place > 0, (wholes - place).isMultiple(of: 3) { text.append(",") }
            text.append(digit(exponent - wholes + place))
        }
        guard decimals > 0 else { return text }
        text.append(".")
        for place in 0..<decimals { text.append(digit((isZero ? 0 : exponent) + place)) }
        return text
    }
}
