#ifndef CKERNELS_NORM_H
#define CKERNELS_NORM_H
#include <stddef.h>

/// Mean, variance (the mean squared distance) and 1/√(variance + epsilon) of every column: statistics [3, columns].
/// `partials` holds `parts * columns` doubles; at most as many threads take part.
void kernels_column_statistics(size_t rows, size_t columns, float epsilon, const float *x, float *statistics,
                               size_t parts, double *partials);
/// y = (x − mean) / σ · scale + shift, column by column.
void kernels_batch_norm(size_t rows, size_t columns, const float *x, const float *statistics, const float *scale,
                        const float *shift, float *y);
/// sums [2, columns]: Σ g · normalised x, and Σ g, over rows. `partials` holds `parts * 2 * columns` doubles.
void kernels_batch_norm_sums(size_t rows, size_t columns, const float *x, const float *statistics, const float *g,
                             float *sums, size_t parts, double *partials);
/// dx = scale / σ · (g − (Σ g + normalised x · Σ g · normalised x) / rows).
void kernels_batch_norm_gradient(size_t rows, size_t columns, const float *x, const float *statistics, const float *scale,
                                 const float *sums, const float *g, float *dx);
#endif
