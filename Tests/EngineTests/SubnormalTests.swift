import Foundation
import Synchronization
import Testing

@testable import Engine

/// Half the least normal number, as the calling thread computes it: 0 where subnormal numbers are flushed.
@inline(never) private func halfOfTheLeast() -> [Double] {
    let (single, double) = ([Float.leastNormalMagnitude, 0.5], [Double.leastNormalMagnitude, 0.5])
    return [Double(single.reduce(1, *)), double.reduce(1, *)]
}

/// What every kind of thread computes.
private func everywhere() async -> [[Double]] {
    var found = [halfOfTheLeast()]
    found.append(await Task.detached { halfOfTheLeast() }.value)
    found += await withTaskGroup(of: [Double].self) { group in
        for _ in 0..<4 { group.addTask { halfOfTheLeast() } }
        return await group.reduce(into: []) { $0.append($1) }
    }
    let fromThread = Mutex<[[Double]]>([])
    let isDone = DispatchSemaphore(value: 0)
    // A thread that Foundation makes, and the pool that OpenMP makes for it.
    Thread {
        let own = halfOfTheLeast()
        let pool = listInParallel(64, grain: 1) { _ in halfOfTheLeast() }
        fromThread.withLock { $0 = [own] + pool }
        isDone.signal()
    }.start()
    await withCheckedContinuation { continuation in
        DispatchQueue.global().async {
            isDone.wait()
            continuation.resume()
        }
    }
    return found + fromThread.withLock { $0 } + listInParallel(64, grain: 1) { _ in halfOfTheLeast() }
}

@Suite struct SubnormalTests {
    /// What is computed on any thread must not depend on whether a plan was made, or a thread count set, before.
    @Test func everyThreadFlushesThemFromTheStart() async {
        await #expect(processExitsWith: .success) {
            let before = await everywhere()
            #expect(before.allSatisfy { $0 == [0, 0] }, "\(before)")
            Threads.count = 3
            let x = Node.input(shape: [4])
            let plan = Plan(inputs: [x], outputs: [x.exp()])
            plan.run()
            let after = await everywhere()
            #expect(after.allSatisfy { $0 == [0, 0] }, "\(after)")
        }
    }
}
