// What the estimators do with blocks of distances and scalar products, while these are still in a core's cache. None of
// these functions splits its work over threads: the caller gives each thread its own rows.
#ifndef CKERNELS_DISTANCES_H
#define CKERNELS_DISTANCES_H
#include <stddef.h>
#include <stdint.h>

#ifdef __cplusplus
extern "C" {
#endif

/// For each of `rows` samples the centroid that is nearest: the smallest `offsets[j] - scores[j][row]`, where `scores`
/// `[count, stride]` holds scalar products and `offsets` half the centroids' squared lengths. The first wins a tie.
void kernels_nearest(const float *scores, size_t stride, const float *offsets, size_t count, size_t rows,
                     int32_t *nearest, float *best);

/// Moves samples whose label changed from one cluster's sum to another's, and writes the labels. `x [rows, width]`,
/// `sums [clusters, width]`, `counts [clusters]`; a label of -1 belongs to no cluster yet. Returns how many moved.
size_t kernels_move_labels(const float *x, size_t rows, size_t width, const int32_t *nearest, int32_t *labels,
                           double *sums, double *counts);

/// `distances[row] = min(closest[row], squares[row] + square - 2 * scores[row])`, not below zero. Returns their sum.
double kernels_closer(const float *scores, const float *squares, float square, const float *closest, size_t rows,
                      float *distances);

/// Merges one block of `scores [queries, stride]`, of which `columns` belong to base rows `first...`, into each query's
/// `count` best so far: `values [queries, count]`, falling, and `indices`. `offsets [columns]`, or NULL, is subtracted
/// from the scores. Base row `skip + query` is left out for each query when `skip >= 0`. The lower index wins a tie.
void kernels_keep_best(const float *scores, size_t stride, const float *offsets, size_t queries, size_t columns,
                       int32_t first, ptrdiff_t skip, size_t count, float *values, int32_t *indices);

/// `sums[label[j]] += |x - y_j|` over the rows of `y [rows, width]`: Euclidean distances, by differences, so that
/// nothing cancels.
void kernels_distance_sums(const float *x, const float *y, size_t rows, size_t width, const int32_t *labels,
                           double *sums);

/// The squared Euclidean distance of two rows.
float kernels_squared_distance(const float *x, const float *y, size_t width);

/// The squared length of each of `rows` rows.
void kernels_squared_lengths(const float *x, size_t rows, size_t width, float *squares);

/// `out[i] = x[i] - mean[column]` over `rows` rows; `sums [width]`, unless NULL, gains the columns' sums of `out`.
void kernels_centre(const float *x, const float *mean, size_t rows, size_t width, float *out, double *sums);

/// How far beyond rank `count` the rows `listed [count]` lie by nearness to a row, added up. `scores [n]`, which this
/// overwrites, are the row's scalar products with all rows, itself (`own`) included, and `half_squares` half of all rows'
/// squared lengths.
size_t kernels_ranks_beyond(float *scores, const float *half_squares, size_t n, size_t own, const int32_t *listed,
                            size_t count);

#ifdef __cplusplus
}
#endif
#endif
