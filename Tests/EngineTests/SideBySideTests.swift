import Foundation
import Synchronization
import TestSupport
import Testing

@testable import Engine

/// Tasks that run at once, each on one thread, must find what they would find alone.
@Suite struct SideBySideTests {
    @Test(arguments: [1, 2, 3]) func everyTaskRunsOnceOnOneThread(threads: Int) throws {
        let usual = Threads.count
        Threads.count = threads
        defer { Threads.count = usual }
        for count in [0, 1, 2, 7, 40] {
            let runs = Guarded([Int](repeating: 0, count: count))
            let found = try sideBySide(count) { place in
                runs.withLock { $0[place] += 1 }
                return (square: place * place, threads: Threads.count)
            }
            #expect(found.map(\.square) == (0..<count).map { $0 * $0 })
            #expect(found.allSatisfy { $0.threads == 1 })
            #expect(runs.withLock { $0 } == [Int](repeating: 1, count: count))
            #expect(Threads.count == threads, "the count comes back")
        }
    }

    /// Two tasks that wait for each other come to an end only if they run at once.
    @Test func tasksRunAtOnce() async {
        await #expect(processExitsWith: .success) {
            Threads.count = 2
            let met = Atomic<Int>(0)
            _ = try sideBySide(2) { _ in
                met.add(1, ordering: .sequentiallyConsistent)
                while met.load(ordering: .sequentiallyConsistent) < 2 { usleep(100) }
            }
        }
    }

    /// The network is large enough for its kernels to be split among threads, were there several.
    @Test(arguments: [1, 2, 3]) func trainingsFindWhatTheyFindAlone(threads: Int) throws {
        let usual = Threads.count
        defer { Threads.count = usual }
        Threads.count = 1
        let alone = try (0..<5).map(trainedWeights)
        Threads.count = threads
        let together = try sideBySide(5, trainedWeights)
        // Not `==` in the expectation, which would list the differences of many weights for minutes.
        let isSame = zip(alone, together).allSatisfy { $0.map(\.bitPattern) == $1.map(\.bitPattern) }
        #expect(isSame, "trainings side by side on \(threads) threads find other weights than alone")
        #expect(Set(alone).count == 5, "seeds differ")
    }

    @Test func theFirstErrorByNumberIsThrownAndNothingMoreBegins() throws {
        struct Failure: Error, Equatable { var place: Int }
        let begun = Guarded(Set<Int>())
        #expect(throws: Failure(place: 3)) {
            try sideBySide(1_000) { place in
                begun.withLock { _ = $0.insert(place) }
                // The earlier task fails later.
                if place == 3 { usleep(20_000) }
                if place == 3 || place == 4 { throw Failure(place: place) }
                if place > 4 { usleep(1_000) }
            }
        }
        #expect(begun.withLock { $0.count } < 900)
    }

    /// Ctrl-C ends all of them, also when others have ended before.
    @Test func anInterruptionReachesEveryTraining() async {
        await #expect(processExitsWith: .success) {
            // Processes of tests begin with the signal held back.
            var signals = sigset_t()
            sigemptyset(&signals)
            sigaddset(&signals, SIGINT)
            pthread_sigmask(SIG_UNBLOCK, &signals, nil)
            Interrupt.watch()
            try SmallNetwork().trainer().fit(epochs: 1)
            raise(SIGINT)
            #expect(Interrupt.isRequested, "one that ends leaves the signal to those that go on")
            #expect(throws: TrainingError.interrupted(epoch: 1, batch: 1, checkpoint: nil)) {
                try SmallNetwork().trainer().fit(epochs: 1)
            }
            Interrupt.unwatch()
            #expect(try SmallNetwork().trainer().fit(epochs: 1).count == 1, "a new run does not hear an old signal")
        }
    }
}

/// Convolutions, dense layers and a norm over 96 rows, some steps from a seed of their own.
private func trainedWeights(seed: Int) throws -> [Float] {
    struct Network: Module {
        let convolution: Conv2D, norm: BatchNorm, dense: Dense

        init(seed: UInt64) {
            var random = Random(seed: seed)
            convolution = Conv2D(1, 8, activation: .relu, using: &random)
            norm = BatchNorm(8)
            dense = Dense(16 * 16 * 8, 64, using: &random)
        }

        func loss(_ batch: [Node], _ pass: ForwardPass) -> Node {
            let maps = norm(convolution(batch[0], pass), pass)
            return meanSquaredError(dense(maps.flattened(), pass), batch[1])
        }
    }
    let network = Network(seed: UInt64(seed))
    let columns = [
        DataColumn(Sample.uniform([192, 16, 16, 1], seed: 1)), DataColumn(Sample.uniform([192, 64], seed: 2)),
    ]
    let trainer = Trainer(network, columns: columns, seed: UInt64(seed), options: .init(batch: 96), loss: network.loss)
    try trainer.fit(epochs: 2)
    return network.weights
}
