import Foundation
import System

/// The extent of one axis, its ticks and their words.
struct Scale {
    let range: ClosedRange<Double>
    let isLogarithmic: Bool
    let ticks: [(position: Double, label: String)]
    let minorTicks: [Double]

    /// - Parameters:
    ///   - values: what the axis must show.
    ///   - padding: free room at either end, as a share of the extent.
    ///   - wanted: roughly how many ticks there is room for.
    init(_ axis: Axis, values: [Double], padding: Double = 0.04, wanted: Int = 6) {
        isLogarithmic = axis.isLogarithmic
        let finite = values.filter { $0.isFinite && (!axis.isLogarithmic || $0 > 0) }
        var low = axis.range?.lowerBound ?? finite.min() ?? (axis.isLogarithmic ? 1 : 0)
        var high = axis.range?.upperBound ?? finite.max() ?? (axis.isLogarithmic ? 10 : 1)
        require(
            !axis.isLogarithmic || low > 0, "the logarithmic axis \"\(axis.title)\" cannot begin at \(low)")
        if axis.isLogarithmic { (low, high) = (log10(low), log10(high)) }
        if !(high > low) {
            let room = max(abs(low) * 0.1, 0.5)
            (low, high) = (low - room, high + room)
        } else if axis.range == nil {
            let room = (high - low) * padding
            (low, high) = (low - room, high + room)
        }

        guard axis.isLogarithmic else {
            range = low...high
            let step = Self.step(over: high - low, wanted: wanted)
            let first = (low / step - 1e-9).rounded(.up)
            let last = (high / step + 1e-9).rounded(.down)
            // Decimals enough for the step, so that labels of one axis agree: 0.0, 0.5, 1.0.
            let decimals = max(0, -Int(floor(log10(step) + 1e-9)))
            let isLarge = max(abs(low), abs(high)) >= 1e7 || step < 1e-6
            ticks =
                first > last
                ? []
                : stride(from: first, through: last, by: 1).map {
                    let value = $0 * step
                    let format = isLarge ? NumberFormat.significant(3) : .fixed(decimals)
                    return (value, axis.hidesNumbers ? "" : format.string(value))
                }
            minorTicks = []
            return
        }

        range = pow(10, low)...pow(10, high)
        let decades = (Int(floor(low))...Int(ceil(high))).filter {
            Double($0) >= low - 1e-9 && Double($0) <= high + 1e-9
        }
        let stride = max(1, Int((Double(decades.count) / Double(max(wanted, 2))).rounded(.up)))
        var marked = decades.enumerated().filter { $0.offset.isMultiple(of: stride) }.map {
            pow(10, Double($0.element))
        }
        var minor: [Double] = []
        for decade in Int(floor(low))...Int(ceil(high)) {
            for digit in 2...9 {
                let value = Double(digit) * pow(10, Double(decade))
                guard range.contains(value) else { continue }
                // Less than two decades show too few powers of ten; 2 and 5 then carry labels too.
                if decades.count < 3 && (digit == 2 || digit == 5) { marked.append(value) } else { minor.append(value) }
            }
        }
        ticks = marked.sorted().map { ($0, axis.hidesNumbers ? "" : Self.logLabel($0)) }
        minorTicks = minor
    }

    /// Where `value` lies between the ends, 0…1.
    func fraction(_ value: Double) -> Double {
        isLogarithmic
            ? log(value / range.lowerBound) / log(range.upperBound / range.lowerBound)
            : (value - range.lowerBound) / (range.upperBound - range.lowerBound)
    }

    /// The widest tick label, in pixels.
    func labelWidth(size: Double) -> Double { ticks.map { Theme.width($0.label, size: size) }.max() ?? 0 }

    /// A step of 1, 2 or 5 times a power of ten.
    private static func step(over extent: Double, wanted: Int) -> Double {
        let rough = extent / Double(max(wanted, 1))
        let power = pow(10, floor(log10(rough)))
        return power * ([1, 2, 5, 10].first { $0 * power >= rough * 0.999 } ?? 10)
    }

    private static func logLabel(_ value: Double) -> String {
        if value >= 1e-3 && value < 1e6 {
            return NumberFormat.fixed(max(0, -Int(floor(log10(value) + 1e-9)))).string(value)
        }
        return "10" + String(NumberFormat.scientific(0).string(value).drop { $0 != "×" }.dropFirst(4))
    }
}
