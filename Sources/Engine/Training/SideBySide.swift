import Synchronization

/// `task(0)`, `task(1)`, …, as many at once as there are threads, each on one thread alone: for trainings, and whatever
/// else is so small that threads would spend more time on meeting than on computing. A thread that is done takes the
/// next task, so tasks may differ in length.
///
/// Tasks share nothing that one of them could change, so that the compiler sees races: each makes its model, or takes a
/// copy of the numbers.
///
/// What a task computes depends neither on the thread count nor on the other tasks, as long as it writes to nothing
/// that they touch. Memory is needed for as many tasks as there are threads.
///
/// - Throws: the error of the first task, by number, that failed; tasks not begun by then are left out.
public func sideBySide<Result>(_ count: Int, _ task: @Sendable (Int) throws -> Result) throws -> [Result] {
    let next = Atomic<Int>(0)
    let places = UnsafeMutableBufferPointer<Swift.Result<Result, any Error>?>.allocate(capacity: count)
    places.initialize(repeating: nil)
    defer {
        places.deinitialize()
        places.deallocate()
    }
    inParallel(min(count, Threads.count), sharing: places) { _, _, places in
        // A kernel inside a task is to split its work as one thread does, whoever runs it.
        Threads.with(1) {
            while true {
                let place = next.add(1, ordering: .relaxed).oldValue
                guard place < count else { return }
                places[place] = Swift.Result { try task(place) }
                if case .failure = places[place] { next.store(count, ordering: .relaxed) }
            }
        }
    }
    // A task that was left out comes after one that failed.
    return try places.map { try $0!.get() }
}
