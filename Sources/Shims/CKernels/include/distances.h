// What the estimators do with blocks of distances and scalar products, while these are still in a core's cache. None of
// these functions splits its work over threads: the caller gives each thread its own rows.
#ifndef CKERNELS_DISTANCES_H
#define CKERNELS_DISTANCES_H
#include <stddef.h>
#include <stdint.h>

#ifdef __cplusplus
extern "C" {
#endif

/// Centroids that samples are assigned to.
typedef struct {
    size_t count, width;
    const float *half_squares;  ///< `[count]`: half their squared lengths about the origin of the scores.
    const double *places;       ///< `[count, width]`: where they stand among the samples.
    float error;                ///< What a score may be off, as a share of the squared lengths of sample and centroid.
} kernels_centroids;

/// For each of `rows` samples `x [rows, width]` the nearest centroid; the first wins a tie. `scores [count, stride]`
/// holds scalar products of centroids and samples about an origin, `squares [rows]` the samples' squared lengths there.
/// Scores decide where their rounding cannot matter; the other centroids are measured by differences, in double
/// precision. `scratch [2 * rows]`.
void kernels_nearest(kernels_centroids centroids, const float *scores, size_t stride, size_t rows, const float *x,
                     const float *squares, int32_t *nearest, float *scratch);

/// Moves samples whose label changed from one cluster's sum to another's, and writes the labels. `x [rows, width]`,
/// `sums [clusters, width]`, `counts [clusters]`; a label of -1 belongs to no cluster yet. Returns how many moved.
size_t kernels_move_labels(const float *x, size_t rows, size_t width, const int32_t *nearest, int32_t *labels,
                           double *sums, double *counts);

/// `distances[row] = min(closest[row], |x_row - y|^2)` over the rows of `x [rows, width]`. Returns their sum.
/// `scores` are scalar products with y, `squares` the rows' squared lengths and `square` that of y. What is below
/// `doubt` of both lengths together has lost too many digits, and is measured by differences.
double kernels_closer(const float *scores, const float *squares, float square, float doubt, const float *closest,
                      const float *x, const float *y, size_t rows, size_t width, float *distances);

/// What is known of the nearest base rows of a block of queries. `scores - offsets` orders the base rows, but for
/// rounding: as much as `share * offset` and half a query's margin may be missing of it.
typedef struct {
    size_t count;         ///< How many neighbours are looked for.
    size_t capacity;      ///< How many candidates a query can hold.
    float share;          ///< Of a row's offset, what it may be too near by.
    const float *margins; ///< `[queries]`.
    float *least;         ///< `[queries, count]`, falling: what the best are worth at least. At first minus infinity.
    float *worth;         ///< `[queries, capacity]`: what the candidates seem to be worth.
    int32_t *indices;     ///< `[queries, capacity]`: who they are, in rising order.
    int32_t *held;        ///< `[queries]`: how many there are, -1 where there are too many. At first 0.
} kernels_candidates;

/// Adds one block of `scores [queries, stride]`, of which `columns` belong to base rows `first...`, to the candidates:
/// every row that, for all that rounding may have done, can be among a query's `count` best. `offsets [columns]`, or
/// NULL, is subtracted from the scores. Base row `skip + query` is left out for each query when `skip >= 0`.
void kernels_keep_candidates(kernels_candidates candidates, const float *scores, size_t stride, const float *offsets,
                             size_t queries, size_t columns, int32_t first, ptrdiff_t skip);

/// Drops the candidates that better ones have overtaken, once all blocks were seen.
void kernels_drop_candidates(kernels_candidates candidates, size_t queries);

/// Writes where `scores [count]`, less `offsets` unless NULL, are not below a threshold. Returns how many these are.
size_t kernels_not_below(const float *scores, const float *offsets, size_t count, float threshold, int32_t *places);

/// `sums[label[j]] += |x - y_j|` over the rows of `y [rows, width]`: Euclidean distances, by differences, so that
/// nothing cancels.
void kernels_distance_sums(const float *x, const float *y, size_t rows, size_t width, const int32_t *labels,
                           double *sums);

/// The squared Euclidean distance of two rows.
float kernels_squared_distance(const float *x, const float *y, size_t width);

/// The Euclidean distance of two rows, also where its square is no float.
float kernels_distance(const float *x, const float *y, size_t width);

/// The squared Euclidean distance of a row from a place, in double precision.
double kernels_squared_distance_from(const float *x, const double *place, size_t width);

/// The scalar product of two rows, in double precision.
double kernels_scalar_product(const float *x, const float *y, size_t width);

/// The greatest magnitude among `count` numbers, NaN aside.
float kernels_greatest_magnitude(const float *x, size_t count);

/// The squared length of each of `rows` rows.
void kernels_squared_lengths(const float *x, size_t rows, size_t width, float *squares);

/// `out[i] = x[i] - mean[column]` over `rows` rows; `sums [width]`, unless NULL, gains the columns' sums of `out`.
void kernels_centre(const float *x, const float *mean, size_t rows, size_t width, float *out, double *sums);

/// How far beyond rank `count` the rows `listed [count]` lie by nearness to row `own` of `x [n, width]`, added up.
/// `scores [n]`, which this overwrites, are the row's scalar products with all rows about an origin, `offsets`, `share`
/// and `margin` as for `kernels_candidates`. Rows that scores cannot tell apart are measured. `scratch [2 * n]`.
size_t kernels_ranks_beyond(float *scores, const float *offsets, float share, float margin, const float *x, size_t n,
                            size_t width, size_t own, const int32_t *listed, size_t count, float *scratch);

#ifdef __cplusplus
}
#endif
#endif
