import Engine
import Foundation
import System

/// How probable each symbol of one unit is, in exact shares of 2¹⁶.
public struct FrequencyTable: Sendable, Equatable {
    /// The share of every symbol, at least 1; together 2¹⁶.
    public let shares: [Int]
    /// Where each symbol's share starts; one longer than `shares`.
    let starts: [UInt32]

    /// All shares together.
    public static let whole = Int(RangeCoding.whole)

    /// - Precondition: positive shares that sum to `whole`.
    public init(shares: [Int]) {
        require(
            shares.allSatisfy { $0 > 0 } && shares.reduce(0, +) == FrequencyTable.whole,
            "the shares of \(shares.count) symbols are not positive or do not sum to \(FrequencyTable.whole)")
        self.shares = shares
        var starts: [UInt32] = [0]
        for share in shares { starts.append(starts.last! + UInt32(share)) }
        self.starts = starts
    }

    /// Shares in proportion to how often symbols were seen. One that was never seen gets the least share there is, so
    /// that it can still be written.
    public init(counting counts: [Int]) {
        require(
            !counts.isEmpty && counts.count <= Quantizer.mostSymbols && counts.allSatisfy { $0 >= 0 },
            "a table takes 1…\(Quantizer.mostSymbols) counts, none negative, but was given \(counts.count)")
        let total = max(counts.reduce(0, +), 1)
        let free = FrequencyTable.whole - counts.count
        var shares = counts.map { 1 + Int((Double($0) / Double(total) * Double(free)).rounded(.down)) }
        // What rounding down left over goes to the most frequent symbol, where it matters least.
        shares[counts.indices.max { counts[$0] < counts[$1] }!] += FrequencyTable.whole - shares.reduce(0, +)
        self.init(shares: shares)
    }

    /// The information in a symbol, −log₂ p, in bits.
    public func bits(of symbol: Int) -> Double { -log2(Double(shares[symbol]) / Double(FrequencyTable.whole)) }

    /// The symbol whose share holds `place`.
    func symbol(at place: UInt32) -> Int {
        var (low, high) = (0, shares.count)
        while high - low > 1 {
            let middle = (low + high) / 2
            if starts[middle] <= place { low = middle } else { high = middle }
        }
        return low
    }
}

/// Writes rows of symbols in nearly as few bits as their probabilities allow, one table a unit, and reads them back.
///
/// Frequent symbols take few bits and rare ones many: a symbol of probability p takes −log₂ p (Shannon, 1948, "A
/// mathematical theory of communication"). Units are taken to be independent of each other.
public struct EntropyCoder: Sendable, Equatable {
    public let tables: [FrequencyTable]

    public init(tables: [FrequencyTable]) {
        require(!tables.isEmpty, "an entropy coder needs at least one unit")
        self.tables = tables
    }

    /// Learns the tables from rows of symbols, `[N, counts.count]` row by row.
    /// - Parameter counts: how many symbols each unit has.
    public init(symbols: [Int32], counts: [Int]) {
        require(
            !counts.isEmpty && symbols.count % counts.count == 0,
            "\(symbols.count) symbols are not whole rows of \(counts.count) units")
        require(counts.allSatisfy { $0 > 0 }, "a unit has no symbols; the units have \(counts)")
        // One table after another in memory: where each begins.
        let starts = counts.reduce(into: [0]) { $0.append($0.last! + $1) }
        var seen = [Int](repeating: 0, count: starts.last!)
        for row in stride(from: 0, to: symbols.count, by: counts.count) {
            for unit in counts.indices {
                let symbol = Int(symbols[row + unit])
                require(
                    (0..<counts[unit]).contains(symbol),
                    "unit \(unit) has \(counts[unit]) symbols and none numbered \(symbol)")
                seen[starts[unit] + symbol] += 1
            }
        }
        self.init(tables: counts.indices.map { FrequencyTable(counting: Array(seen[starts[$0]..<starts[$0 + 1]])) })
    }

    /// The information in rows of symbols, in bits: what no code for these tables beats by more than rounding.
    public func information(in symbols: [Int32]) -> Double {
        let bits = tables.map { table in table.shares.indices.map(table.bits) }
        return symbols.indices.reduce(0) { $0 + bits[$1 % tables.count][Int(symbols[$1])] }
    }

    /// Rows of symbols as bytes.
    /// - Precondition: whole rows, every symbol within its unit's table.
    public func encode(_ symbols: [Int32]) -> [UInt8] {
        require(
            symbols.count % tables.count == 0, "\(symbols.count) symbols are not whole rows of \(tables.count) units")
        var encoder = RangeEncoder()
        for row in stride(from: 0, to: symbols.count, by: tables.count) {
            for unit in tables.indices {
                let symbol = Int(symbols[row + unit])
                require(
                    tables[unit].shares.indices.contains(symbol),
                    "unit \(unit) has \(tables[unit].shares.count) symbols and none numbered \(symbol)")
                encoder.encode(start: tables[unit].starts[symbol], size: UInt32(tables[unit].shares[symbol]))
            }
        }
        return encoder.finish()
    }

    /// The `rows` rows of symbols that `bytes` were made from.
    /// - Throws: `EntropyCoder.Fault` for bytes that no rows of this many symbols are encoded as.
    public func decode(_ bytes: ArraySlice<UInt8>, rows: Int) throws(Fault) -> [Int32] {
        var decoder = RangeDecoder(bytes)
        var symbols: [Int32] = []
        symbols.reserveCapacity(rows * tables.count)
        for row in 0..<rows {
            for unit in tables.indices {
                guard let place = decoder.place() else { throw Fault.impossible(row: row) }
                let symbol = tables[unit].symbol(at: place)
                decoder.decode(start: tables[unit].starts[symbol], size: UInt32(tables[unit].shares[symbol]))
                symbols.append(Int32(symbol))
            }
            guard decoder.missing == 0 else { throw Fault.tooShort(row: row) }
        }
        guard decoder.left == 0 else { throw Fault.tooLong(bytes: decoder.left) }
        return symbols
    }

    /// Why bytes were not made by this coder.
    public enum Fault: Error, Equatable, Sendable {
        /// The bytes end within this row.
        case tooShort(row: Int)
        /// So many bytes are left when all rows are read.
        case tooLong(bytes: Int)
        /// In this row the bytes leave the interval in which every message lies.
        case impossible(row: Int)
    }
}
