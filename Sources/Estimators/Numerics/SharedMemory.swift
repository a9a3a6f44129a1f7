import CKernels
import Engine

// Tables of pointers, as kernels take them.
extension kernels_centroids: SharedMemory {}
