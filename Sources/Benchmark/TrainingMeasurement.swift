import Engine
import Foundation

/// Trains a network as every training workload does, with Adam at 10⁻³: a warm-up of about 2,000 rows, then the timed
/// epochs, each in a random order of its own, in full batches. Gathering the rows of a batch is part of the time.
///
/// - Parameters:
///   - slice: rows that a core carries through the whole network at a time, where that is the fastest way.
///   - scale: what the seconds are multiplied by, where the data are fewer than the unit says.
func measureTraining(
    _ model: some Module, _ columns: [DataColumn], batch: Int, slice: Int? = nil, scale: Double = 1,
    _ settings: Settings,
    loss: @escaping ([Node], ForwardPass) -> Node
) throws -> (trainer: Trainer, measurement: Measurement) {
    let batch = settings.batch ?? batch
    let slice = settings.slice.map { $0 == 0 ? nil : $0 } ?? slice
    let trainer = Trainer(
        model, columns: columns, seed: 0, options: .init(batch: batch, slice: slice, dropsLast: true), loss: loss)
    let warmUp = try timed { try trainer.warmUp(batches: max(1, 2048 / batch)) }
    var times: [Time] = []
    for epoch in 1...settings.epochs { times.append(try timed { try trainer.fit(epochs: epoch) }.time * scale) }
    if settings.showsProfile {
        printProfile(of: trainer, slice: slice, secondsPerStep: median(times) / scale / Double(trainer.batchesPerEpoch))
    }
    let quality: [(String, JSON)] = [
        ("train_loss", .number(Double(trainer.history.last!.loss), digits: 5)),
        ("epochs", .integer(times.count)),
        ("warmup_seconds", .number(warmUp.time.wall, digits: 3)),
    ]
    let config: [(String, JSON)] = [
        ("batch", .integer(batch)), ("slice", .integer(slice ?? batch)), ("epochs", .integer(settings.epochs)),
    ]
    return (trainer, Measurement(times: times, quality: quality, config: config))
}

/// The kernels of a training step with the time of each, to standard error. The optimiser's update and the gathering of
/// the batch are not among them.
private func printProfile(of trainer: Trainer, slice: Int?, secondsPerStep: Double) {
    // A slice is the work of one core.
    let threads = Threads.count
    if slice != nil { Threads.count = 1 }
    let kernels = trainer.profile()
    Threads.count = threads
    let total = kernels.reduce(0) { $0 + $1.seconds }
    var lines = [
        "a step takes \(milliseconds(secondsPerStep)) ms; the kernels of "
            + (slice.map { "a slice of \($0) rows on one core" } ?? "a batch") + " take \(milliseconds(total)) ms",
        "      ms  share  kernel",
    ]
    for (node, seconds) in kernels {
        lines.append(
            String(format: "%8.4f %5.1f%%  ", seconds * 1e3, 100 * seconds / total) + node.description + " from "
                + node.inputs.map { "\($0.shape)" }.joined(separator: " "))
    }
    FileHandle.standardError.write(Data((lines.joined(separator: "\n") + "\n").utf8))
}

private func milliseconds(_ seconds: Double) -> String { String(format: "%.3f", seconds * 1e3) }
