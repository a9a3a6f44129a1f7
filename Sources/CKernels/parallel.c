#include "parallel.h"

#if defined(__x86_64__)
#include <xmmintrin.h>
#endif

// oneDNN runs on GCC's OpenMP pool. Swift's clang would bring a second pool (LLVM's) if these files used `#pragma omp`,
// and two pools fight over the cores; so the same pool is entered here through libgomp's own documented entry points.
extern void GOMP_parallel(void (*body)(void *), void *data, unsigned threads, unsigned flags);
extern int omp_get_thread_num(void);
extern int omp_get_num_threads(void);
extern int omp_get_max_threads(void);
extern int omp_in_parallel(void);
extern void omp_set_num_threads(int);
extern void omp_set_dynamic(int);

typedef struct {
    size_t count;
    size_t parts;
    kernels_body body;
    void *context;
} work;

static void run_part(void *data) {
    const work *w = data;
    size_t thread = (size_t)omp_get_thread_num(), threads = (size_t)omp_get_num_threads();
    // A team smaller than asked for still covers every part.
    for (size_t part = thread; part < w->parts; part += threads) {
        size_t begin = w->count * part / w->parts, end = w->count * (part + 1) / w->parts;
        if (begin < end) w->body(begin, end, (int)part, w->context);
    }
}

void kernels_parallel(size_t count, size_t grain, kernels_body body, void *context) {
    if (count == 0) return;
    if (grain == 0) grain = 1;
    size_t threads = (size_t)omp_get_max_threads(), parts = (count + grain - 1) / grain;
    if (parts > threads) parts = threads;
    if (parts <= 1 || omp_in_parallel()) {
        body(0, count, 0, context);
        return;
    }
    work w = {count, parts, body, context};
    GOMP_parallel(run_part, &w, (unsigned)parts, 0);
}

int kernels_threads(void) { return omp_get_max_threads(); }

void kernels_set_threads(int threads) {
    omp_set_dynamic(0);
    omp_set_num_threads(threads < 1 ? 1 : threads);
}

// Subnormal numbers cost many cycles each and mean nothing here. They are flushed to zero from the start of the program
// and for good: a thread inherits the setting from the one that makes it, so every thread that ever computes has it
// (OpenMP's, Swift's, LAPACK's), and what is computed does not depend on what ran before.
__attribute__((constructor)) static void flush_subnormals(void) {
#if defined(__x86_64__)
    _mm_setcsr(_mm_getcsr() | 0x8040);  // flush-to-zero and denormals-are-zero
#elif defined(__aarch64__)
    unsigned long fpcr;
    __asm__ volatile("mrs %0, fpcr" : "=r"(fpcr));
    __asm__ volatile("msr fpcr, %0" : : "r"(fpcr | (1UL << 24)));
#endif
}
