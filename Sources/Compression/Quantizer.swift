import Engine
import Foundation

/// Rounds every unit of a code to a grid of its own: number → symbol → number.
///
/// Symbol `q` of a unit stands for all numbers within half a step of `offset + q · step`. It is decoded as the mean of
/// the training numbers that fell there, as far as 8 bits tell it (the best single number for them: Max, 1960,
/// "Quantizing for minimum distortion"). Numbers beyond the training codes' range get the symbol at its end.
public struct Quantizer: Sendable, Equatable {
    /// The grid of one unit.
    public struct Unit: Sendable, Equatable {
        /// The number in the middle of symbol 0.
        public let offset: Float
        /// The distance between neighbouring symbols' middles, above 0.
        public let step: Float
        /// The lowest symbol.
        public let lowest: Int
        /// For every symbol from `lowest` on, how far its number lies above the middle, in 256ths of a step.
        public let shifts: [Int8]

        public init(offset: Float, step: Float, lowest: Int, shifts: [Int8]) {
            require(step > 0 && step.isFinite && offset.isFinite, "a grid cannot have step \(step) at \(offset)")
            require(!shifts.isEmpty, "a grid needs at least one symbol")
            self.offset = offset
            self.step = step
            self.lowest = lowest
            self.shifts = shifts
        }

        /// How many symbols there are.
        public var count: Int { shifts.count }

        /// The symbol of a number, counted from 0 for the lowest. What is not a number gets the one nearest to 0.
        public func index(of value: Float) -> Int {
            let place = ((value - offset) / step).rounded()
            let highest = lowest + count - 1
            if place.isNaN { return min(max(0, lowest), highest) - lowest }
            return place <= Float(lowest) ? 0 : place >= Float(highest) ? count - 1 : Int(place) - lowest
        }

        /// The number that the symbol `lowest + index` is decoded as.
        public func value(at index: Int) -> Float {
            offset + step * (Float(lowest + index) + Float(shifts[index]) / 256)
        }
    }

    public let units: [Unit]

    public init(units: [Unit]) { self.units = units }

    /// More symbols than this in one unit are not distinguished: those at the ends are merged.
    public static let mostSymbols = 4096

    /// Learns ranges and decoded numbers from `codes [N, units]`, for steps that are given.
    /// - Parameters:
    ///   - steps: one a unit.
    ///   - offset: the middle of symbol 0 in every unit.
    public init(codes: Tensor, steps: [Float], offset: Float = 0) {
        require(
            codes.shape.count == 2 && codes.rows > 0 && codes.shape[1] == steps.count,
            "\(steps.count) steps do not fit codes of shape \(codes.shape)")
        let (rows, columns) = (codes.rows, steps.count)
        units = codes.withUnsafeBuffer { values in
            steps.enumerated().map { column, step in
                let most = Float(Quantizer.mostSymbols / 2 - 1)
                func place(_ row: Int) -> Float { (values[row * columns + column] - offset) / step }
                func symbol(_ row: Int) -> Int { Int(min(max(place(row).rounded(), -most), most)) }
                var (lowest, highest) = (symbol(0), symbol(0))
                for row in 0..<rows { (lowest, highest) = (min(lowest, symbol(row)), max(highest, symbol(row))) }
                var sums = [Double](repeating: 0, count: highest - lowest + 1)
                var counts = [Double](repeating: 0, count: highest - lowest + 1)
                for row in 0..<rows {
                    let symbol = symbol(row)
                    sums[symbol - lowest] += Double(place(row)) - Double(symbol)
                    counts[symbol - lowest] += 1
                }
                let shifts = zip(sums, counts).map { sum, count in
                    Int8(min(max((256 * sum / max(count, 1)).rounded(), -127), 127))
                }
                return Unit(offset: offset, step: step, lowest: lowest, shifts: shifts)
            }
        }
    }

    /// The symbols of `codes [N, units]`, row by row, each counted from its unit's lowest.
    public func symbols(of codes: Tensor) -> [Int32] {
        require(
            codes.shape.count == 2 && codes.shape[1] == units.count,
            "codes of shape \(codes.shape) do not have the quantiser's \(units.count) units")
        return codes.withUnsafeBuffer { values in
            values.indices.map { Int32(units[$0 % units.count].index(of: values[$0])) }
        }
    }

    /// The numbers that symbols are decoded as, `[N, units]`.
    public func codes(of symbols: [Int32]) -> Tensor {
        require(
            symbols.count % units.count == 0, "\(symbols.count) symbols are not whole rows of \(units.count) units")
        let tables = units.map { unit in (0..<unit.count).map(unit.value) }
        return Tensor(shape: [symbols.count / units.count, units.count]) { values in
            for i in values.indices { values[i] = tables[i % units.count][Int(symbols[i])] }
        }
    }
}
