import Foundation
import System

/// How a number is written in prose, tables and figures.
public enum NumberFormat: Hashable, Sendable {
    /// A share of one as a percentage: `0.5034` with `.percent(1)` reads "50.3 %".
    case percent(_ decimals: Int)
    /// A fixed number of decimals: `.fixed(3)` reads "0.503".
    case fixed(_ decimals: Int)
    /// A whole number with thousands separated by commas: "60,000".
    case integer
    /// Decimal powers: `0.00123` with `.scientific(2)` reads "1.23 × 10⁻³".
    case scientific(_ decimals: Int)
    /// A fixed number of significant digits: `1234.5` with `.significant(3)` reads "1,230".
    case significant(_ digits: Int)

    /// The number as text. Not-a-number and the infinities read "not a number", "∞" and "−∞".
    public func string(_ value: Double) -> String {
        guard !value.isNaN else { return "not a number" }
        guard value.isFinite else { return value < 0 ? "−∞" : "∞" }
        switch self {
        case .percent(let decimals): return Self.decimal(value * 100, decimals) + " %"
        case .fixed(let decimals): return Self.decimal(value, decimals)
        case .integer: return Self.decimal(value, 0)
        case .scientific(let decimals):
            guard value != 0 else { return "0" }
            let parts = Self.mantissaAndExponent(value, decimals)
            return Self.decimal(parts.mantissa, decimals) + " × 10" + Self.superscript(parts.exponent)
        case .significant(let digits):
            require(digits > 0, "a number needs at least one significant digit, but \(digits) were asked for")
            guard value != 0 else { return "0" }
            let parts = Self.mantissaAndExponent(value, digits - 1)
            if parts.exponent < -4 || parts.exponent > 9 { return NumberFormat.scientific(digits - 1).string(value) }
            let decimals = digits - 1 - parts.exponent
            if decimals >= 0 { return Self.decimal(value, decimals) }
            let step = pow(10, Double(-decimals))
            return Self.decimal((value / step).rounded() * step, 0)
        }
    }

    private static func mantissaAndExponent(_ value: Double, _ decimals: Int) -> (mantissa: Double, exponent: Int) {
        // `%e` rounds and carries at once, so 9.996 with two decimals becomes 1.00e1 rather than 10.00e0.
        let text = String(format: "%.*e", decimals, value)
        let parts = text.split(separator: "e")
        return (Double(parts[0])!, Int(parts[1])!)
    }

    private static func decimal(_ value: Double, _ decimals: Int) -> String {
        require(decimals >= 0, "a number cannot have \(decimals) decimals")
        let text = String(format: "%.*f", decimals, abs(value))
        let isZero = !text.contains { $0 != "0" && $0 != "." }
        let parts = text.split(separator: ".", omittingEmptySubsequences: false)
        var whole = ""
        for (index, digit) in parts[0].enumerated() {
            if index > 0, (parts[0].count - index) % 3 == 0 { whole.append(",") }
            whole.append(digit)
        }
        let sign = value < 0 && !isZero ? "−" : ""
        return sign + whole + (parts.count > 1 ? "." + parts[1] : "")
    }

    private static func superscript(_ exponent: Int) -> String {
        let digits: [Character: Character] = [
            "-": "⁻", "0": "⁰", "1": "¹", "2": "²", "3": "³", "4": "⁴", "5": "⁵", "6": "⁶", "7": "⁷", "8": "⁸",
            "9": "⁹",
        ]
        return String(String(exponent).map { digits[$0]! })
    }
}
