// The package's only door to oneDNN: plain C, so that no Swift target sees C++.
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

/// oneDNN's version, for example "2.6.3".
const char *onednn_version(void);

#ifdef __cplusplus
}
#endif
#endif
