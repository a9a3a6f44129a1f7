import Engine
import Foundation
import System

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

        /// The symbol of a number, counted from 0 for the lowest. NaN has none, and stops the program.
        public func index(of value: Float) -> Int {
            require(!value.isNaN, "a quantiser has no symbol for NaN")
            return nearest((value - offset) / step, from: lowest, to: lowest + count - 1) - lowest
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
        requireNumbers(codes)
        let (rows, columns) = (codes.rows, steps.count)
        let most = Quantizer.mostSymbols / 2 - 1
        func place(_ value: Float, _ column: Int) -> Float { (value - offset) / steps[column] }
        let extremes = codes.columnExtremes().values
        let lowest = (0..<columns).map { nearest(place(extremes[$0], $0), from: -most, to: most) }
        let highest = (0..<columns).map { nearest(place(extremes[columns + $0], $0), from: -most, to: most) }
        // Where a column's symbols begin among all columns' symbols, and where symbol 0 would stand.
        let starts = zip(lowest, highest).reduce(into: [0]) { $0.append($0.last! + $1.1 - $1.0 + 1) }
        let origins = zip(starts, lowest).map { $0 - $1 }
        var sums = [Double](repeating: 0, count: starts.last!)
        var counts = [Double](repeating: 0, count: starts.last!)
        sums.withUnsafeMutableBufferPointer { sums in
            counts.withUnsafeMutableBufferPointer { counts in
                codes.withUnsafeBuffer { values in
                    // Each thread has columns of its own, so that every sum is over the rows in their order.
                    inParallel(columns, grain: 8, sharing: values, sums, counts) { own, _, values, sums, counts in
                        for row in 0..<rows {
                            for column in own {
                                let place = (values[row * columns + column] - offset) / steps[column]
                                let symbol = nearest(place, from: -most, to: most)
                                sums[origins[column] + symbol] += Double(place) - Double(symbol)
                                counts[origins[column] + symbol] += 1
                            }
                        }
                    }
                }
            }
        }
        units = steps.indices.map { column in
            let own = starts[column]..<starts[column + 1]
            let shifts = zip(sums[own], counts[own]).map { sum, count in
                Int8(min(max((256 * sum / max(count, 1)).rounded(), -127), 127))
            }
            return Unit(offset: offset, step: steps[column], lowest: lowest[column], shifts: shifts)
        }
    }

    /// The symbols of `codes [N, units]`, row by row, each counted from its unit's lowest.
    public func symbols(of codes: Tensor) -> [Int32] {
        require(
            codes.shape.count == 2 && codes.shape[1] == units.count,
            "codes of shape \(codes.shape) do not have the quantiser's \(units.count) units")
        requireNumbers(codes)
        return [Int32](unsafeUninitializedCapacity: codes.count) { symbols, count in
            codes.withUnsafeBuffer { values in
                units.withUnsafeBufferPointer { units in
                    inParallel(
                        codes.rows, grain: 1_024, sharing: units, symbols, values
                    ) { range, _, units, symbols, values in
                        for row in range {
                            for column in units.indices {
                                let place = row * units.count + column
                                symbols[place] = Int32(truncatingIfNeeded: units[column].index(of: values[place]))
                            }
                        }
                    }
                }
            }
            count = codes.count
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

/// Stops the program where `codes` hold a NaN, which lies on no grid.
private func requireNumbers(_ codes: Tensor) {
    guard let place = codes.firstNaN else { return }
    require(false, "a quantiser takes numbers, but of the codes \(codes.sentence(about: place))")
}

/// The integer of a range that is nearest to a number, halves away from zero. (The processor has no instruction for
/// this rounding, and a call for each of millions of numbers would take most of their time.)
private func nearest(_ place: Float, from lowest: Int, to highest: Int) -> Int {
    // What lies far beyond the range fits no integer.
    let within = min(max(place, Float(lowest)), Float(highest))
    let whole = Int(within)
    let rest = within - Float(whole)
    return rest >= 0.5 ? whole + 1 : rest <= -0.5 ? whole - 1 : whole
}
