import CKernels
import System

/// The one pool of threads that the engine's kernels, oneDNN and LAPACK share.
public enum Threads {
    /// The number of threads that work begun here is split among; a run is reproducible byte for byte at a fixed count.
    public internal(set) static var count: Int {
        get { Int(kernels_threads()) }
        // For the calling thread and for good: `with` is what others have.
        set { kernels_set_threads(checked(newValue)) }
    }

    /// Runs `body` with as many threads, and with all that it calls. A count holds for the calling thread and as long as
    /// `body` runs, so none can leak into other tasks.
    ///
    /// ```swift
    /// let product = Threads.with(1) { MatrixProduct.multiply(Tensor(shape: [8, 8]), Tensor(shape: [8, 8])) }
    /// ```
    public static func with<Result>(_ count: Int, _ body: () throws -> Result) rethrows -> Result {
        let before = kernels_set_threads(checked(count))
        defer { kernels_set_threads(before) }
        return try body()
    }

    /// Sets the number of threads for the whole program, wherever `with` says no other; one a processor unless set. For a
    /// command line's option, before the work begins.
    public static func useByDefault(_ count: Int) { kernels_set_default_threads(checked(count)) }

    private static func checked(_ count: Int) -> Int32 {
        require(
            count > 0 && count <= Int(Int32.max), "the thread count must be positive and fit 32 bits, but is \(count)")
        return Int32(count)
    }
}
