// Left out under sanitizers, which need to stand before `malloc` themselves.
#if canImport(AllocationCounter)

import AllocationCounter
import Foundation
import Testing

@testable import Engine

/// In steady state a training step allocates nothing. Counted is every allocation of the process, in every thread, but
/// for those that oneDNN, the C++ library beneath it and the OpenMP pool make inside their own calls. Each test counts
/// in a process of its own, where nothing else runs.
extension TrainingTests {
    @Test func convolutionalStepsAllocateNothing() async {
        await #expect(processExitsWith: .success) {
            for slice in [nil, 4] as [Int?] {
                let model = TinyAutoencoder()
                try expectNoAllocations(
                    Trainer(
                        model, columns: [DataColumn(Sample.uniform([1220, 8, 8, 1], 0...1, seed: 1))], seed: 1,
                        options: .init(batch: 12, slice: slice), loss: model.loss))
            }
        }
    }

    @Test func bytesShortBatchesAndClippingAllocateNothing() async {
        await #expect(processExitsWith: .success) {
            for slice in [nil, 4] as [Int?] {
                let model = TinyAutoencoder()
                let bytes = (0..<1220 * 64).map { UInt8($0 % 251) }
                try expectNoAllocations(
                    Trainer(
                        model, columns: [DataColumn(bytes: bytes, rowShape: [8, 8, 1])], seed: 1,
                        options: .init(
                            batch: 12, slice: slice, optimizer: .sgd(rate: 0.01, momentum: 0.9),
                            schedule: .cosine(total: 1000, warmup: 10), clipNorm: 0.1), loss: model.loss))
            }
        }
    }

    @Test func variationalStepsAllocateNothing() async {
        await #expect(processExitsWith: .success) {
            for slice in [nil, 4] as [Int?] {
                let model = TinyVAE()
                try expectNoAllocations(
                    Trainer(
                        model, columns: [DataColumn(Sample.uniform([1220, 20], 0...1, seed: 1))], seed: 1,
                        options: .init(batch: 12, slice: slice, optimizer: .adamW()), loss: model.loss))
            }
        }
    }

    @Test func runningStatisticsAndDropoutAllocateNothing() async {
        await #expect(processExitsWith: .success) { try expectNoAllocations(SmallNetwork().trainer(rows: 1015)) }
    }

    @Test func stepsOfOnesOwnAllocateNothing() async {
        await #expect(processExitsWith: .success) {
            for slice in [nil, 4] as [Int?] {
                let model = TinyAutoencoder()
                let step = try TrainingStep(
                    inputs: [[12, 8, 8, 1]], slice: slice, training: model.parameters, clipNorm: 0.1, loss: model.loss)
                try expectNoAllocations(step, on: [12, 7, 12].map { [Sample.uniform([$0, 8, 8, 1], 0...1, seed: 1)] })
            }
        }
    }

    /// The counter sees what it should: a single array made in a step, a block taken by C.
    @Test func oneAllocationIsSeen() async {
        await #expect(processExitsWith: .success) {
            allocation_counter_start()
            allocation_counter_stop()
            #expect(allocation_counter_total(ownAllocators) == 0)
            allocation_counter_start()
            let array = (0..<3).map { _ in Random(seed: 1) }
            allocation_counter_stop()
            #expect(array.count == 3 && allocation_counter_total(ownAllocators) > 0)
            allocation_counter_start()
            let block = malloc(1)
            allocation_counter_stop()
            free(block)
            #expect(allocation_counter_total(ownAllocators) == 1)
        }
    }
}

/// Libraries that allocate inside their own calls.
private let ownAllocators = "libdnnl libstdc++ libgomp"

private func expectNoAllocations(_ trainer: Trainer, sourceLocation: SourceLocation = #_sourceLocation) throws {
    // The first epoch prepares plans, that of a short last batch too.
    let last = trainer.batchesPerEpoch
    #expect(last > 100, sourceLocation: sourceLocation)
    try trainer.fit(epochs: 2) {
        guard case .step(let epoch, let batch, _) = $0 else { return }
        if epoch == 2, batch == 1 { allocation_counter_start() }
        if epoch == 2, batch == last { allocation_counter_stop() }
    }
    let total = allocation_counter_total(ownAllocators)
    #expect(
            total == 0,
            "\(last - 1) steps allocate, for instance \(String(cString: allocation_counter_example(ownAllocators)))",
        sourceLocation: sourceLocation)
}

private func expectNoAllocations(
    _ step: TrainingStep, on batches: [[Tensor]], sourceLocation: SourceLocation = #_sourceLocation
) throws {
    // The first round prepares plans.
    for batch in batches { try step(batch) }
    allocation_counter_start()
    for number in 0..<150 { try step(batches[number % 3]) }
    allocation_counter_stop()
    let total = allocation_counter_total(ownAllocators)
    #expect(
            total == 0,
            "150 steps make \(total) allocations, for instance \(String(cString: allocation_counter_example(ownAllocators)))",
        sourceLocation: sourceLocation)
}

#endif
