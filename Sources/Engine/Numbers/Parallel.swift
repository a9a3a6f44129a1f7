import CKernels
import System

/// Splits `0..<count` into one contiguous range a thread, each of at least `grain` items, and runs `body` on all of
/// them at once. `body` also receives its part's number, below `Threads.count`; it must write to places of its own.
///
/// Which rows a part gets depends on the thread count alone, so sums that are kept by part and added in the parts'
/// order come out the same in every run. Matrix products inside `body` run on its thread alone.
///
/// `body` may capture nothing that two threads could change at once: the compiler refuses it. Memory that the parts fill
/// is handed to them by name, which says that each writes to places of its own:
/// ```swift
/// let x: [Float] = [1, 2, 3]
/// let squares = Tensor(shape: [3]) { target in
///     inParallel(x.count, sharing: target) { range, _, target in
///         for i in range { target[i] = x[i] * x[i] }
///     }
/// }
/// ```
public func inParallel(_ count: Int, grain: Int = 1, _ body: @Sendable (_ range: Range<Int>, _ part: Int) -> Void) {
    require(count >= 0 && grain > 0, "\(count) items cannot be split into ranges of at least \(grain)")
    withoutActuallyEscaping(body) { escaping in
        var box = ParallelBody(run: escaping)
        withUnsafeMutablePointer(to: &box) { pointer in
            kernels_parallel(
                count, grain,
                { begin, end, part, context in
                    context!.assumingMemoryBound(to: ParallelBody.self).pointee.run(begin..<end, Int(part))
                }, pointer)
        }
    }
}

/// The same for work on memory that all parts see: what is named is given to each.
public func inParallel<Memory: SharedMemory, each Other: SharedMemory>(
    _ count: Int, grain: Int = 1, sharing memory: Memory, _ others: repeat each Other,
    body: @Sendable (_ range: Range<Int>, _ part: Int, Memory, repeat each Other) -> Void
) {
    let (memory, others) = (Shared(memory), Shared((repeat each others)))
    inParallel(count, grain: grain) { range, part in body(range, part, memory.memory, repeat each others.memory) }
}

private struct ParallelBody {
    let run: @Sendable (Range<Int>, Int) -> Void
}

/// `element(0)`, `element(1)`, …, made on all threads in ranges of at least `grain`.
public func listInParallel<Element>(_ count: Int, grain: Int, _ element: @Sendable (Int) -> Element) -> [Element] {
    require(count >= 0, "a list has 0 or more elements, not \(count)")
    return [Element](unsafeUninitializedCapacity: count) { target, written in
        let places = Shared(target)
        inParallel(count, grain: grain) { range, _ in
            for place in range { places.memory.initializeElement(at: place, to: element(place)) }
        }
        written = count
    }
}

/// The same for elements made from memory, or with parts of it to fill.
public func listInParallel<Element, Memory: SharedMemory, each Other: SharedMemory>(
    _ count: Int, grain: Int, sharing memory: Memory, _ others: repeat each Other,
    element: @Sendable (Int, Memory, repeat each Other) -> Element
) -> [Element] {
    let (memory, others) = (Shared(memory), Shared((repeat each others)))
    return listInParallel(count, grain: grain) { place in element(place, memory.memory, repeat each others.memory) }
}

/// What may be handed to all parts of a region at once: memory by its address, or what holds nothing but addresses.
public protocol SharedMemory: SendableMetatype {}
extension UnsafePointer: SharedMemory {}
extension UnsafeMutablePointer: SharedMemory {}
extension UnsafeBufferPointer: SharedMemory {}
extension UnsafeMutableBufferPointer: SharedMemory {}
extension Optional: SharedMemory where Wrapped: SharedMemory {}
extension Array: SharedMemory where Element: SharedMemory {}

/// The one place where the compiler is told to trust: whoever makes a `Shared` sees to it that no two threads write to one
/// place, and that none reads what another writes.
struct Shared<Memory>: @unchecked Sendable {
    let memory: Memory

    init(_ memory: Memory) { self.memory = memory }
}
