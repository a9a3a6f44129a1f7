import COneDNN
import System

/// Owns a prepared oneDNN computation.
final class Primitive {
    private let handle: OpaquePointer

    init(_ handle: OpaquePointer) { self.handle = handle }
    deinit { onednn_destroy(handle) }

    var scratchFloats: Int { onednn_scratch_floats(handle) + 16 }

    func run(_ scratch: Scratchpad) {
        let status = onednn_run(handle, scratch.pointer)
        require(status == 0, "oneDNN failed while running (status \(status))")
    }
}
