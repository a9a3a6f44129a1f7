#include "CLapack.h"

#include <cblas.h>
#include <lapacke.h>
#include <stdlib.h>

// A symmetric matrix is its own transpose, so row-major storage is handed over as column-major with the other triangle
// named, which spares LAPACKE's transposed copies; eigenvectors then arrive as columns of a column-major matrix, which
// are the rows promised.
#define EIGEN(NAME, TYPE, CALL)                                                                                        \
    int NAME(int n, TYPE *a, int first, int last, TYPE *values, TYPE *vectors) {                                       \
        lapack_int found = 0;                                                                                          \
        lapack_int *support = malloc(sizeof(lapack_int) * 2 * (size_t)(n > 0 ? n : 1));                                \
        if (!support) return LAPACK_WORK_MEMORY_ERROR;                                                                 \
        int info = CALL(LAPACK_COL_MAJOR, 'V', first == 0 && last == n - 1 ? 'A' : 'I', 'U', n, a, n, 0, 0, first + 1, \
                        last + 1, 0, &found, values, vectors, n, support);                                             \
        free(support);                                                                                                 \
        return info;                                                                                                   \
    }

EIGEN(lapack_eigen_double, double, LAPACKE_dsyevr)
EIGEN(lapack_eigen_float, float, LAPACKE_ssyevr)

// The row-major a = u·s·vt is the column-major aᵀ = v·s·uᵀ: the same call with the two factors swapped.
int lapack_svd_double(int m, int n, double *a, double *s, double *u, double *vt) {
    int r = m < n ? m : n;
    return LAPACKE_dgesdd(LAPACK_COL_MAJOR, 'S', n, m, a, n, s, vt, n, u, r);
}

int lapack_svd_float(int m, int n, float *a, float *s, float *u, float *vt) {
    int r = m < n ? m : n;
    return LAPACKE_sgesdd(LAPACK_COL_MAJOR, 'S', n, m, a, n, s, vt, n, u, r);
}

int lapack_cholesky_double(int n, double *a) {
    int info = LAPACKE_dpotrf(LAPACK_COL_MAJOR, 'U', n, a, n);
    for (int i = 0; i < n; i++)
        for (int j = i + 1; j < n; j++) a[(size_t)i * n + j] = 0;
    return info;
}

int lapack_solve_lower_double(int n, int columns, const double *l, int transposed, double *b) {
    return LAPACKE_dtrtrs(LAPACK_ROW_MAJOR, 'L', transposed ? 'T' : 'N', 'N', n, columns, l, n, b, columns);
}

void lapack_multiply_double(
    int m, int n, int k, const double *a, int transpose_a, const double *b, int transpose_b, double *c) {
    cblas_dgemm(CblasRowMajor, transpose_a ? CblasTrans : CblasNoTrans, transpose_b ? CblasTrans : CblasNoTrans, m, n, k,
                1, a, transpose_a ? m : k, b, transpose_b ? k : n, 0, c, n);
}

void lapack_add_product_double(int m, int n, int k, double factor, const double *a, int stride_a, int transpose_a,
                               const double *b, int stride_b, double *c, int stride_c) {
    cblas_dgemm(CblasRowMajor, transpose_a ? CblasTrans : CblasNoTrans, CblasNoTrans, m, n, k, factor, a, stride_a, b,
                stride_b, 1, c, stride_c);
}

void lapack_add_squares_double(int n, int k, const double *a, double *c) {
    cblas_dsyrk(CblasRowMajor, CblasLower, CblasTrans, n, k, 1, a, n, 1, c, n);
}
