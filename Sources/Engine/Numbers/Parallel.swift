import CKernels
import System

/// Splits `0..<count` into one contiguous range a thread, each of at least `grain` items, and runs `body` on all of
/// them at once. `body` also receives its part's number, below `Threads.count`; it must write to places of its own.
///
/// Which rows a part gets depends on the thread count alone, so sums that are kept by part and added in the parts'
/// order come out the same in every run. Matrix products inside `body` run on its thread alone.
public func inParallel(_ count: Int, grain: Int = 1, _ body: (_ range: Range<Int>, _ part: Int) -> Void) {
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

private struct ParallelBody {
    let run: (Range<Int>, Int) -> Void
}

/// `element(0)`, `element(1)`, …, made on all threads in ranges of at least `grain`.
public func listInParallel<Element>(_ count: Int, grain: Int, _ element: (Int) -> Element) -> [Element] {
    require(count >= 0, "a list has 0 or more elements, not \(count)")
    return [Element](unsafeUninitializedCapacity: count) { target, written in
        inParallel(count, grain: grain) { range, _ in
            for place in range { target.initializeElement(at: place, to: element(place)) }
        }
        written = count
    }
}
