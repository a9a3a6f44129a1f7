import Foundation

/// Uninitialised memory for floats, to be freed by `deallocate()`.
///
/// It begins on a cache line of 64 bytes, so that vector kernels can load from its start without a split. Large blocks
/// begin on a page of 2 MB and ask the kernel for such pages: with the usual ones of 4 KB, the processor's table of
/// addresses holds a few megabytes only, and whoever sweeps over more waits for look-ups beside the data.
func allocateFloats(_ count: Int) -> UnsafeMutablePointer<Float> {
    let bytes = max(count, 1) * MemoryLayout<Float>.stride
    let (line, page) = (64, 2 << 20)
    let isLarge = bytes >= 2 * page
    let memory = UnsafeMutableRawPointer.allocate(byteCount: bytes, alignment: isLarge ? page : line)
    // Advice, and no need: where it is refused, pages stay small.
    if isLarge { madvise(memory, bytes, MADV_HUGEPAGE) }
    return memory.bindMemory(to: Float.self, capacity: max(count, 1))
}
