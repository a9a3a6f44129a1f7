import Foundation

/// Uninitialised memory for floats, to be freed by `deallocate()`. Stops the program where there is not as much.
///
/// It begins on a cache line of 64 bytes, so that vector kernels can load from its start without a split. Large blocks
/// begin on a page of 2 MB and ask the kernel for such pages: with the usual ones of 4 KB, the processor's table of
/// addresses holds a few megabytes only, and whoever sweeps over more waits for look-ups beside the data.
func allocateFloats(_ count: Int) -> UnsafeMutablePointer<Float> {
    let bytes = max(count, 1) * MemoryLayout<Float>.stride
    let (line, page) = (64, 2 << 20)
    let isLarge = bytes >= 2 * page
    // Not `allocate`, which stops without a word where there is no such memory.
    var block: UnsafeMutableRawPointer?
    let isRefused = posix_memalign(&block, isLarge ? page : line, bytes) != 0
    guard !isRefused, let memory = block else {
        fatalError("\(count) floats, \(bytes >> 20) MB, are more than the memory that this machine has left")
    }
    // Advice, and no need: where it is refused, pages stay small.
    if isLarge { madvise(memory, bytes, MADV_HUGEPAGE) }
    return memory.bindMemory(to: Float.self, capacity: max(count, 1))
}

/// Floats that their owner frees: a tensor's, a parameter's, a plan's.
final class AlignedMemory {
    let pointer: UnsafeMutablePointer<Float>
    let count: Int

    /// Zeroed memory.
    convenience init(floats: Int) {
        self.init(uninitialized: floats)
        pointer.update(repeating: 0, count: floats)
    }

    /// Memory whose numbers are to be written before they are read.
    init(uninitialized floats: Int) {
        count = floats
        pointer = allocateFloats(floats)
    }

    deinit { UnsafeMutableRawPointer(pointer).deallocate() }
}
