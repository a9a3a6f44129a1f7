#ifndef CKERNELS_PARALLEL_H
#define CKERNELS_PARALLEL_H
#include <stddef.h>

#ifdef __cplusplus
extern "C" {
#endif

/// The work of one thread: the part `[begin, end)` of the whole, and the thread's number in `0..<kernels_threads()`.
typedef void (*kernels_body)(size_t begin, size_t end, int thread, void *context);

/// Runs `body` over `[0, count)` on all threads, each taking one contiguous part of at least `grain` items.
/// Runs on the calling thread alone when `count <= grain`.
void kernels_parallel(size_t count, size_t grain, kernels_body body, void *context);

/// The size of the pool that these kernels, oneDNN and LAPACK share.
int kernels_threads(void);
/// For the calling thread; 0 for the program's default. Gives back what was there.
int kernels_set_threads(int threads);
/// For all threads that have none of their own.
void kernels_set_default_threads(int threads);

#ifdef __cplusplus
}
#endif
#endif
