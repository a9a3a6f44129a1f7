import System

/// What one experiment gave for every seed.
///
/// ```swift
/// struct Errors { var network: Double, pca: Double, byEpoch: [Double] }
/// func gains(_ runs: OverSeeds<Errors>) -> [Trials] {
///     [
///         runs[\.network],                    // mean, spread, interval
///         runs[\.pca] - runs[\.network],      // the paired difference, seed by seed
///         runs.trials { $0.byEpoch.last! },   // any number of a run
///     ]
/// }
/// ```
public struct OverSeeds<Value> {
    public let seeds: [UInt64]
    /// One for every seed, in the seeds' order.
    public let values: [Value]

    public init(seeds: [UInt64], values: [Value]) {
        require(
            !values.isEmpty && seeds.count == values.count, "\(seeds.count) seeds do not fit \(values.count) values")
        (self.seeds, self.values) = (seeds, values)
    }

    /// Of the first seed: the run that a page shows pictures of.
    public var first: Value { values[0] }

    /// A number of every run.
    public func trials(_ number: (Value) throws -> Double) rethrows -> Trials { Trials(try values.map(number)) }

    public subscript(number: KeyPath<Value, Double>) -> Trials { trials { $0[keyPath: number] } }

    /// A number in single precision of every run.
    public subscript(number: KeyPath<Value, Float>) -> Trials { trials { Double(shortest: $0[keyPath: number]) } }

    /// A whole number of every run.
    public subscript(number: KeyPath<Value, Int>) -> Trials { trials { Double($0[keyPath: number]) } }
}

extension OverSeeds: Sendable where Value: Sendable {}
