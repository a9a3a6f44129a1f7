// Factorisations of small dense matrices, over LAPACKE. All matrices are row-major and contiguous.
//
// Every function returns LAPACK's `info`: 0 on success, negative for an argument it refuses (or NaN in it), positive
// where the numbers have no such factorisation. Products in single precision do not go through here but through oneDNN.
//
// OpenBLAS's OpenMP build runs on the pool of threads that the kernels use, and follows its size
// (`kernels_set_threads`).
#ifndef CLAPACK_H
#define CLAPACK_H

#ifdef __cplusplus
extern "C" {
#endif

/// Eigenvalues `first...last` (0-based, in rising order) of the symmetric `a [n, n]`, whose lower triangle is read and
/// then overwritten. `values` holds `n` numbers, of which `last - first + 1` are written; row `i` of
/// `vectors [last - first + 1, n]` is the unit eigenvector of `values[i]`.
int lapack_eigen_double(int n, double *a, int first, int last, double *values, double *vectors);
int lapack_eigen_float(int n, float *a, int first, int last, float *values, float *vectors);

/// Thin singular value decomposition `a [m, n] = u [m, r] · diag(s [r]) · vt [r, n]` with `r = min(m, n)`; `a` is
/// overwritten.
int lapack_svd_double(int m, int n, double *a, double *s, double *u, double *vt);
int lapack_svd_float(int m, int n, float *a, float *s, float *u, float *vt);

/// Cholesky factor: the lower triangle of `a [n, n]` becomes `L` with `a = L·Lᵀ`, the upper triangle becomes zero.
/// Returns `i > 0` when the leading block of size `i` is not positive definite.
int lapack_cholesky_double(int n, double *a);

/// Solves `L·x = b`, or `Lᵀ·x = b` when `transposed`, for the columns of `b [n, columns]`, in place.
int lapack_solve_lower_double(int n, int columns, const double *l, int transposed, double *b);

/// `c [m, n] = op(a) [m, k] · op(b) [k, n]`, either operand transposed as it is read.
void lapack_multiply_double(
    int m, int n, int k, const double *a, int transpose_a, const double *b, int transpose_b, double *c);

/// `c [m, n] += factor · op(a) [m, k] · b [k, n]`; `stride_…` are the distances between rows as stored.
void lapack_add_product_double(int m, int n, int k, double factor, const double *a, int stride_a, int transpose_a,
                               const double *b, int stride_b, double *c, int stride_c);

/// `c [n, n] += aᵀ·a` for `a [k, n]`; only the lower triangle of `c` is read and written.
void lapack_add_squares_double(int n, int k, const double *a, double *c);

#ifdef __cplusplus
}
#endif
#endif
