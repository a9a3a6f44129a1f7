import CKernels

/// The one pool of threads that the engine's kernels, oneDNN and LAPACK share.
public enum Threads {
    /// The number of threads in use; a run is reproducible byte for byte at a fixed count. OpenMP keeps it for each
    /// calling thread: set it on the thread that trains.
    public static var count: Int {
        get { Int(kernels_threads()) }
        set {
            require(newValue > 0, "the thread count must be positive, but is \(newValue)")
            kernels_set_threads(Int32(newValue))
        }
    }
}
