import Foundation
import Testing

@testable import Engine

/// A run that is stopped and taken up again must end in the very bytes of one that was not. Stopping is a signal to the
/// whole process, so each test stops in a process of its own.
extension TrainingTests {
    @Test func resumedAtAnyBatch() async {
        await #expect(processExitsWith: .success) {
            // Five batches an epoch, the last one short; 5 and 10 are the ends of epochs.
            try compareWithResumed(
                .init(batch: 10), epochs: 3, stops: [[1], [3], [5], [6], [10], [14], [15], [2, 5, 9, 11]])
        }
    }

    @Test func resumedWithEverythingThatHasAState() async {
        await #expect(processExitsWith: .success) {
            try compareWithResumed(
                .init(
                    batch: 10, optimizer: .adamW(rate: 0.02, decay: 0.1), schedule: .cosine(total: 15, warmup: 4),
                    clipNorm: 0.5, dropsLast: true), epochs: 3, stops: [[2], [4], [7], [1, 2, 3]])
            try compareWithResumed(
                .init(batch: 10, optimizer: .sgd(rate: 0.1, momentum: 0.9)), epochs: 2, stops: [[3], [5]])
            // Without batch norm, slices give the bytes of their own uninterrupted run.
            try compareWithResumed(.init(batch: 10, slice: 4), hasNorm: false, epochs: 2, stops: [[3], [5], [7]])
        }
    }

    /// Another process must know the optimiser again, by a checkpoint's or a cache key's word for it.
    @Test func optimizersAreCalledTheSameInEveryProcess() {
        let names = [Optimizer.sgd(rate: 0.1), .adam(), .adamW(decay: 0.1), .rmsProp()].map(\.ruleName)
        #expect(names == ["Engine.SGD", "Engine.Adam", "Engine.Adam", "Engine.RMSProp"])
    }

    @Test func resumedWithEarlyStopping() async {
        await #expect(processExitsWith: .success) {
            // A rate this large makes the validation loss rise soon.
            let options = Trainer.Options(batch: 10, optimizer: .adam(rate: 0.3), patience: 2)
            let history = try compareWithResumed(options, epochs: 30, stops: [[4], [5], [12], [5, 10, 15], [7, 13]])
            #expect(history.count < 30, "this run is meant to stop early")
        }
    }

    /// The model shows the best weights between calls; training goes on from the latest, as if it had not been looked at.
    @Test(arguments: [Optimizer.adam(rate: 0.1), .sgd(rate: 0.2, momentum: 0.9)], [2, 5, 100])
    func cutUpTrainingIsOneTraining(_ optimizer: Optimizer, _ patience: Int) throws {
        let options = Trainer.Options(batch: 10, optimizer: optimizer, patience: patience)
        func bits(_ network: SmallNetwork) -> [UInt32] { network.weights.map(\.bitPattern) }
        let whole = SmallNetwork()
        let history = try whole.trainer(options: options).fit(epochs: 19)
        let losses = history.map { $0.validationLoss! }
        let best = losses.firstIndex(of: losses.min()!)! + 1
        #expect(best < history.count, "the last epoch is meant not to be the best")
        for cuts in [[1], [10], [best, best + 1], Array(1...18)] {
            let model = SmallNetwork()
            let trainer = model.trainer(options: options)
            for cut in cuts {
                try trainer.fit(epochs: cut)
                let reached = trainer.history.map { $0.validationLoss! }
                #expect(try trainer.evaluate(SmallNetwork.rows(20, seed: 2)) == reached.min(), "the best weights are shown")
            }
            #expect(try trainer.fit(epochs: 19) == history && bits(model) == bits(whole), "cut at \(cuts)")

            // Written within and between the calls, while the best weights are shown, and read by another trainer.
            let path = temporaryPath()
            defer { try? FileManager.default.removeItem(atPath: path) }
            var saving = options
            saving.checkpoint = path
            let first = SmallNetwork().trainer(options: saving)
            for cut in cuts {
                try first.fit(epochs: cut)
                for savesAgain in [false, true] {
                    if savesAgain { try first.save(to: path) }
                    let kept = try Data(contentsOf: URL(fileURLWithPath: path))
                    let second = SmallNetwork()
                    #expect(try second.trainer(options: saving).fit(epochs: 19) == history, "resumed at \(cut)")
                    #expect(bits(second) == bits(whole), "resumed at \(cut)")
                    try kept.write(to: URL(fileURLWithPath: path))
                }
            }
        }
        // Weights that somebody sets while the best ones are shown are the ones to go on from.
        guard patience == 100 else { return }
        let shown = try #require((2..<19).first { losses[..<$0].min()! < losses[$0 - 1] })
        let model = SmallNetwork()
        let trainer = model.trainer(options: options)
        try trainer.fit(epochs: shown)
        model.weights = model.weights.map { _ in 0 }
        #expect(try trainer.fit(epochs: 19) != history)
    }

    @Test func aCheckpointWithoutAllOfTheBestWeightsIsRefused() throws {
        let path = temporaryPath()
        defer { try? FileManager.default.removeItem(atPath: path) }
        let options = Trainer.Options(batch: 10, patience: 3, checkpoint: path)
        try SmallNetwork().trainer(options: options).fit(epochs: 1)
        let (tensors, metadata) = try Safetensors.read(path)
        try Safetensors.write(
            tensors.filter { $0.key != "best.last.weight" }.sorted { $0.key < $1.key }.map {
                (name: $0.key, tensor: $0.value)
            },
            metadata: metadata, to: path)
        #expect(throws: CheckpointError.self) { try SmallNetwork().trainer(options: options).fit(epochs: 2) }
    }

    // MARK: Ctrl-C

    /// What the signal did before, it does afterwards: after a run, after a failure, after an interruption.
    @Test func theSignalGoesBackToItsHandler() async {
        await #expect(processExitsWith: .success) {
            unblockInterrupts()
            signal(SIGINT) { _ in heard += 1 }
            try SmallNetwork().trainer().fit(epochs: 1)
            raise(SIGINT)
            #expect(heard == 1)
            #expect(throws: TrainingError.self) {
                try SmallNetwork().trainer().fit(epochs: 1) {
                    if case .step(_, 2, _) = $0 { raise(SIGINT) }
                }
            }
            #expect(heard == 1, "during the run the signal is the trainer's")
            raise(SIGINT)
            #expect(heard == 2)
            #expect(throws: TrainingError.self) {
                try SmallNetwork().trainer(options: .init(batch: 10, optimizer: .sgd(rate: 1e30))).fit(epochs: 3)
            }
            raise(SIGINT)
            #expect(heard == 3)
            signal(SIGINT, SIG_IGN)
            try SmallNetwork().trainer().fit(epochs: 1)
            raise(SIGINT)
            #expect(heard == 3, "a program that ignores it still does")
        }
        // A second signal within the run ends the program.
        await #expect(processExitsWith: .signal(SIGINT)) {
            unblockInterrupts()
            signal(SIGINT) { _ in }
            try SmallNetwork().trainer().fit(epochs: 1) { _ in
                raise(SIGINT)
                raise(SIGINT)
            }
        }
    }

    /// A signal that comes when no step is under way is not lost, and neither is the epoch.
    @Test func ctrlCDuringTheValidationIsHeard() async {
        await #expect(processExitsWith: .success) {
            let path = temporaryPath()
            defer { try? FileManager.default.removeItem(atPath: path) }
            let options = Trainer.Options(batch: 10, checkpoint: path)
            let model = SmallNetwork()
            let trainer = Trainer(
                model, columns: SmallNetwork.rows(45), validation: SmallNetwork.rows(20, seed: 2), seed: 7,
                options: options
            ) { batch, pass in
                // The graph of the validation is built when the first one begins.
                if !pass.isTraining { Interrupt.request() }
                return model.loss(batch, pass)
            }
            #expect(throws: TrainingError.interrupted(epoch: 1, batch: 5, checkpoint: path)) { try trainer.fit(epochs: 1) }
            let whole = SmallNetwork()
            let history = try whole.trainer(options: .init(batch: 10)).fit(epochs: 2)
            let resumed = SmallNetwork()
            #expect(try resumed.trainer(options: options).fit(epochs: 2) == history)
            #expect(resumed.weights == whole.weights)
        }
    }

    @Test func anInterruptionSaysWhatIsToBeDone() async {
        await #expect(processExitsWith: .success) {
            let model = SmallNetwork()
            do {
                try model.trainer().fit(epochs: 2) { if case .step(_, 3, _) = $0 { Interrupt.request() } }
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
        let again = try second.trainer(options: .init(batch: 10, checkpoint: path)).fit(epochs: 2) { _ in steps += 1 }
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
        let seed = refusal {
            try SmallNetwork().trainer(seed: 8, options: .init(batch: 10, checkpoint: path)).fit(epochs: 2)
        }
        #expect(seed.contains(path) && seed.contains("seed 7") && seed.contains("seed 8"))
        let batch = refusal { try SmallNetwork().trainer(options: .init(batch: 9, checkpoint: path)).fit(epochs: 2) }
        #expect(batch.contains("batch 10") && batch.contains("batch 9"))
        let rows = refusal {
            try SmallNetwork().trainer(rows: 44, options: .init(batch: 10, checkpoint: path)).fit(epochs: 2)
        }
        #expect(rows.contains("45 rows") && rows.contains("44 rows"))
        let sgd = refusal {
            try SmallNetwork().trainer(options: .init(batch: 10, optimizer: .sgd(), checkpoint: path)).fit(epochs: 2)
        }
        #expect(sgd.contains("another optimiser") && sgd.contains("Adam") && sgd.contains("SGD"))
        let weights = temporaryPath()
        defer { try? FileManager.default.removeItem(atPath: weights) }
        try SmallNetwork().save(to: weights)
        let bare = refusal { try SmallNetwork().trainer(options: .init(batch: 10, checkpoint: weights)).fit(epochs: 2) }
        #expect(bare.contains("no training state"))
    }
}

/// Where a handler, which captures nothing, counts.
nonisolated(unsafe) private var heard = 0

/// Processes of tests begin with the signal held back.
private func unblockInterrupts() {
    var signals = sigset_t()
    sigemptyset(&signals)
    sigaddset(&signals, SIGINT)
    pthread_sigmask(SIG_UNBLOCK, &signals, nil)
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
                try trainer.fit(epochs: epochs) {
                    guard case .step(let epoch, let batch, _) = $0 else { return }
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
            model, columns: SmallNetwork.rows(45), validation: SmallNetwork.rows(20, seed: 2), seed: 7,
            options: options,
            loss: network.loss)
    }
    return network.hasNorm ? make(network) : make(WithoutNorm(first: network.first, last: network.last))
}
