// The package's only door to oneDNN: plain C, so that no Swift target sees C++. Builds against oneDNN 2.6 and 3.x.
#ifndef CONEDNN_H
#define CONEDNN_H
#include <stddef.h>

#ifdef __cplusplus
extern "C" {
#endif

/// C[m, n] = alpha * op(A) op(B) + beta * C, all row-major; `lda`, `ldb`, `ldc` are row strides of the stored matrices.
/// Returns 0, or oneDNN's status.
int onednn_sgemm(int transpose_a, int transpose_b, ptrdiff_t m, ptrdiff_t n, ptrdiff_t k, float alpha, const float *a,
                 ptrdiff_t lda, const float *b, ptrdiff_t ldb, float beta, float *c, ptrdiff_t ldc);

/// A prepared computation on fixed buffers.
typedef struct onednn_primitive onednn_primitive;

/// `batch` products op(A_i) op(B_i) → C_i; the matrices of an operand lie `step` floats apart, 0 for one shared matrix.
/// Null if oneDNN has no implementation.
onednn_primitive *onednn_batched_product(int transpose_a, int transpose_b, ptrdiff_t batch, ptrdiff_t m, ptrdiff_t n,
                                         ptrdiff_t k, ptrdiff_t step_a, ptrdiff_t step_b, const float *a,
                                         const float *b, float *c);

/// Floats of scratch memory, aligned to 64 bytes, that a run needs.
size_t onednn_scratch_floats(const onednn_primitive *primitive);
/// Returns 0, or oneDNN's status.
int onednn_run(const onednn_primitive *primitive, float *scratch);
void onednn_destroy(onednn_primitive *primitive);

/// oneDNN's version, for example "2.6.3".
const char *onednn_version(void);

#ifdef __cplusplus
}
#endif
#endif
