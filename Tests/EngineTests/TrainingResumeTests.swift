import Foundation
import Testing

@testable import Engine

/// A run that is stopped and taken up again must end in the very bytes of one that was not. Stopping is a signal to the
/// whole process, so each test stops in a process of its own.
extension TrainingTests {
    @Test func resumedAtAnyBatch() async {
        await #expect(processExitsWith: .success) {
            // Five batches an epoch, the last one short; 5 and 10 are the ends of epochs.
            try compareWithResumed(.init(batch: 10), epochs: 3, stops: [[1], [3], [5], [6], [10], [14], [15], [2, 5, 9, 11]])
        }
    }

    @Test func resumedWithEverythingThatHasAState() async {
        await #expect(processExitsWith: .success) {
            try compareWithResumed(
                .init(
                    batch: 10, optimizer: .adamW(rate: 0.02, decay: 0.1), schedule: .cosine(total: 15, warmup: 4),
                    clipNorm: 0.5, dropsLast: true), epochs: 3, stops: [[2], [4], [7], [1, 2, 3]])
            try compareWithResumed(.init(batch: 10, optimizer: .sgd(rate: 0.1, momentum: 0.9)), epochs: 2, stops: [[3], [5]])
            // Without batch norm, slices give the bytes of their own uninterrupted run.
            try compareWithResumed(.init(batch: 10, slice: 4), hasNorm: false, epochs: 2, stops: [[3], [5], [7]])
        }
    }

    @Test func resumedWithEarlyStopping() async {
        await #expect(processExitsWith: .success) {
            // A rate this large makes the validation loss rise soon.
            let options = Trainer.Options(batch: 10, optimizer: .adam(rate: 0.3), patience: 2)
            let history = try compareWithResumed(options, epochs: 30, stops: [[4], [5], [12], [5, 10, 15], [7, 13]])
            #expect(history.count < 30, "this run is meant to stop early")
        }
    }

    @Test func anInterruptionSaysWhatIsToBeDone() async {
        await #expect(processExitsWith: .success) {
            let model = SmallNetwork()
            do {
                try model.trainer().fit(epochs: 2) { _, batch, _ in if batch == 3 { Interrupt.request() } }
                Issue.record("training went on")
            } catch let error as TrainingError {
                #expect(error == .interrupted(epoch: 1, batch: 3, checkpoint: nil))
                #expect(error.description.contains("nothing was saved"))
            }
            // The next run is not stopped by the old signal.
            #expect(try model.trainer().fit(epochs: 1).count == 1)
        }
    }

    @Test func aFinishedRunIsNotTrainedAgain() throws {
        let path = temporaryPath()
        defer { try? FileManager.default.removeItem(atPath: path) }
        let (first, second) = (SmallNetwork(), SmallNetwork())
        let history = try first.trainer(options: .init(batch: 10, checkpoint: path)).fit(epochs: 2)
        var steps = 0
        let again = try second.trainer(options: .init(batch: 10, checkpoint: path)).fit(epochs: 2) { _, _, _ in steps += 1 }
        #expect(again == history && steps == 0 && first.weights == second.weights)
    }

    @Test func aCheckpointOfAnotherRunIsRefused() throws {
        let path = temporaryPath()
        defer { try? FileManager.default.removeItem(atPath: path) }
        try SmallNetwork().trainer(options: .init(batch: 10, checkpoint: path)).fit(epochs: 1)
        func refusal(_ run: () throws -> Void) -> String {
            do throws(any Error) { try run() } catch { return "\(error)" }
            return "accepted"
        }
        let seed = refusal { try SmallNetwork().trainer(seed: 8, options: .init(batch: 10, checkpoint: path)).fit(epochs: 2) }
        #expect(seed.contains(path) && seed.contains("seed 7") && seed.contains("seed 8"))
        let batch = refusal { try SmallNetwork().trainer(options: .init(batch: 9, checkpoint: path)).fit(epochs: 2) }
        #expect(batch.contains("batch 10") && batch.contains("batch 9"))
        let rows = refusal { try SmallNetwork().trainer(rows: 44, options: .init(batch: 10, checkpoint: path)).fit(epochs: 2) }
        #expect(rows.contains("45 rows") && rows.contains("44 rows"))
        let sgd = refusal {
            try SmallNetwork().trainer(options: .init(batch: 10, optimizer: .sgd(), checkpoint: path)).fit(epochs: 2)
        }
        #expect(sgd.contains("optimizer.second") && sgd.contains("another optimiser"))
        let weights = temporaryPath()
        defer { try? FileManager.default.removeItem(atPath: weights) }
        try SmallNetwork().save(to: weights)
        let bare = refusal { try SmallNetwork().trainer(options: .init(batch: 10, checkpoint: weights)).fit(epochs: 2) }
        #expect(bare.contains("no training state"))
    }
}

func temporaryPath(_ name: String = "checkpoint") -> String {
    NSTemporaryDirectory() + "\(name)-\(UUID().uuidString).safetensors"
}

/// Stops a run after each of the given steps (counted over all epochs), goes on in a new trainer on a new model each
/// time, and holds the end to that of an uninterrupted run.
@discardableResult
private func compareWithResumed(
    _ options: Trainer.Options, hasNorm: Bool = true, epochs: Int, stops: [[Int]]
) throws -> [Trainer.Epoch] {
    let whole = SmallNetwork(hasNorm: hasNorm)
    let expected = try resumable(whole, options).fit(epochs: epochs)
    for stops in stops {
        var options = options
        let path = temporaryPath()
        defer { try? FileManager.default.removeItem(atPath: path) }
        options.checkpoint = path
        for stop in stops {
            let trainer = resumable(SmallNetwork(hasNorm: hasNorm), options)
            let perEpoch = trainer.batchesPerEpoch
            var reached: (epoch: Int, batch: Int)?
            do {
                try trainer.fit(epochs: epochs) { epoch, batch, _ in
                    if (epoch - 1) * perEpoch + batch == stop { Interrupt.request() }
                }
            } catch TrainingError.interrupted(let epoch, let batch, checkpoint: path) { reached = (epoch, batch) }
            #expect(reached.map { ($0.epoch - 1) * perEpoch + $0.batch } == stop, "stopped elsewhere")
        }
        let resumed = SmallNetwork(hasNorm: hasNorm)
        let history = try resumable(resumed, options).fit(epochs: epochs)
        #expect(history == expected, "history after stops at \(stops)")
        #expect(
            resumed.weights.map(\.bitPattern) == whole.weights.map(\.bitPattern), "weights after stops at \(stops)")
    }
    return expected
}

/// A network without its norm trains as a module that has none.
private func resumable(_ network: SmallNetwork, _ options: Trainer.Options) -> Trainer {
    struct WithoutNorm: Module {
        let first, last: Dense
    }
    func make(_ model: some Module) -> Trainer {
        Trainer(
            model, columns: SmallNetwork.rows(45), validation: SmallNetwork.rows(20, seed: 2), seed: 7, options: options,
            loss: network.loss)
    }
    return network.hasNorm ? make(network) : make(WithoutNorm(first: network.first, last: network.last))
}
