import CKernels
import System

/// The one pool of threads that the engine's kernels, oneDNN and LAPACK share.
public enum Threads {
    /// The number of threads in use; a run is reproducible byte for byte at a fixed count. It is kept for each
    /// calling thread: set it on the thread that trains.
    public static var count: Int {
        get { Int(kernels_threads()) }
        set {
            require(
                newValue > 0 && newValue <= Int(Int32.max),
                "the thread count must be positive and fit 32 bits, but is \(newValue)")
            kernels_set_threads(Int32(newValue))
        }
    }
}
