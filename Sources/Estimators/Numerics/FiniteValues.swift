import Engine
import System

// What an estimator or a score is given must be finite: a NaN compares as neither less nor greater, so that a sum, a
// search or a sort that meets one goes on and ends in a number that looks right. Every public function asks here before
// it computes. Rows, columns and places count from 0.

/// Stops the program where `samples [rows, …]` hold a NaN or an infinity, and says where. Higher axes count as columns.
///
/// - Parameters:
///   - argument: what the samples are called, in the plural or as a mass: "samples", "codes", "the first view".
///   - reader: who takes them: "k-means".
func requireFinite(_ samples: Tensor, _ argument: String = "samples", for reader: String) {
    let complaint = complaint(samples, argument, reader)
    require(complaint == nil, complaint ?? "")
}

/// Stops the program where a list holds a NaN or an infinity, and says where.
func requireFinite(_ values: some Collection<Double>, _ argument: String = "values", for reader: String) {
    guard let (place, value) = values.enumerated().first(where: { !$1.isFinite }) else { return }
    require(false, "\(reader) takes finite \(argument), but number \(place) is \(name(value))")
}

/// Stops the program where a list holds a NaN, which has no place in an order. Infinities have one.
func requireOrdered(_ values: some Collection<Double>, _ argument: String = "values", for reader: String) {
    guard let (place, _) = values.enumerated().first(where: { $1.isNaN }) else { return }
    require(false, "\(reader) puts \(argument) in order, but number \(place) is NaN")
}

/// Stops the program where a table `[rows, …]` holds a NaN, which has no place in an order. Infinities have one.
func requireOrdered(_ table: Tensor, _ argument: String, for reader: String) {
    guard let place = table.firstNaN else { return }
    require(false, "\(reader) puts \(argument) in order, but \(table.sentence(about: place))")
}

/// Throws where `samples [rows, …]` hold a NaN or an infinity, and says where: for functions that throw already.
func checkFinite(_ samples: Tensor, _ argument: String = "samples", for reader: String) throws(LinearAlgebraError) {
    if let complaint = complaint(samples, argument, reader) { throw LinearAlgebraError(refusal: complaint, of: reader) }
}

private func complaint(_ samples: Tensor, _ argument: String, _ reader: String) -> String? {
    samples.firstNotFinite.map { "\(reader) takes finite \(argument), but \(samples.sentence(about: $0))" }
}

private func name(_ value: Double) -> String { value.isNaN ? "NaN" : value > 0 ? "∞" : "−∞" }
