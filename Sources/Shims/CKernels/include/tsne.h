#ifndef CKERNELS_TSNE_H
#define CKERNELS_TSNE_H
#include <stddef.h>
#include <stdint.h>

#ifdef __cplusplus
extern "C" {
#endif

// The loops of t-SNE. Points of the map are two arrays, x and y. None of these starts threads: the caller shares out
// rows, and a row's result depends on that row alone, so that it is the same for any number of threads.

/// Lanes of the sums over neighbours: rows of `indices` and `weights` are padded to a multiple of it with weight 0.
enum { KERNELS_TSNE_LANES = 16 };

/// Gaussian weights of `rows` lists of `count` squared distances, `[rows, count]`, each row scaled to sum 1 and as wide
/// as makes its perplexity `exp(entropy)`.
void kernels_tsne_calibrate(const float *squares, size_t rows, size_t count, float entropy, float *weights);

/// Attraction: fx, fy ← Σⱼ pᵢⱼ wᵢⱼ (yᵢ − yⱼ), w = 1 / (1 + ‖yᵢ − yⱼ‖²), for rows begin..<end of a sparse p.
void kernels_tsne_attract(size_t begin, size_t end, const int64_t *offsets, const int32_t *indices,
                          const float *weights, const float *x, const float *y, float *fx, float *fy);

/// Σᵢⱼ pᵢⱼ log(1 + ‖yᵢ − yⱼ‖²) over rows begin..<end: the part of the divergence that needs every pair of neighbours.
double kernels_tsne_spread_cost(size_t begin, size_t end, const int64_t *offsets, const int32_t *indices,
                                const float *weights, const float *x, const float *y);

/// Repulsion from all `count` points, pair by pair: gx, gy ← Σⱼ wᵢⱼ² (yᵢ − yⱼ); potential ← Σⱼ wᵢⱼ, itself included.
void kernels_tsne_repel(size_t begin, size_t end, size_t count, const float *x, const float *y, float *gx, float *gy,
                        float *potential);

/// A square grid over the map: node (row, column) lies at origin + spacing · (column, row). Rows are `stride` apart and
/// end in at least two spare zeros, so that six weights may be handled as eight.
typedef struct {
    float origin_x, origin_y, inverse_spacing;
    size_t nodes, stride;
} kernels_tsne_grid;

/// Adds every point's quintic B-spline to `values`, the grid's nodes.
void kernels_tsne_spread(kernels_tsne_grid grid, const float *x, const float *y, size_t count, float *values);

/// Reads the spline with the coefficients `values` at every point: potential, and gx, gy ← −½ of its gradient.
void kernels_tsne_interpolate(kernels_tsne_grid grid, const float *values, const float *x, const float *y,
                              size_t count, float *gx, float *gy, float *potential);

/// The sum of `parts` grids, each `part_size` floats behind the last, split into what is even and odd about the middle in
/// either direction, for rows begin..<end of the `half = nodes / 2` rows on one side of the middle. `quadrants` is
/// `[x parity][y parity][half, half]`, and element (i, j) belongs to the nodes i + ½ and j + ½ from the middle.
void kernels_tsne_fold(const float *values, size_t parts, size_t part_size, size_t nodes, size_t stride, size_t begin,
                       size_t end, float *quadrants);

/// The way back: the grid whose even and odd parts are `quadrants`.
void kernels_tsne_unfold(const float *quadrants, size_t nodes, size_t stride, size_t begin, size_t end, float *values);

/// One step of gradient descent with momentum and a gain for every coordinate (Jacobs, 1988):
/// gradient = attraction · f − repulsion · g; no point moves farther than `longest`.
typedef struct {
    float attraction, repulsion, rate, momentum, longest;
} kernels_tsne_step;

void kernels_tsne_move(kernels_tsne_step step, size_t count, const float *fx, const float *fy, const float *gx,
                       const float *gy, float *velocity_x, float *velocity_y, float *gain_x, float *gain_y, float *x,
                       float *y);

#ifdef __cplusplus
}
#endif
#endif
