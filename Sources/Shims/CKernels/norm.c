#include "norm.h"

#include <math.h>

#include "parallel.h"
#include "vector_math.h"

// Columns are summed down blocks of rows in single precision, and the blocks' sums added in double: fast, and exact
// enough for the hundreds of thousands of pixels that a batch of images holds.
enum { GRAIN = 8192, BLOCK = 64, WIDTH = 256 };

typedef enum { SUM, SQUARES, PRODUCTS } column_sum;

typedef struct {
    column_sum kind;
    size_t rows, columns;
    const float *x, *g, *statistics, *scale, *shift, *sums;
    float *out;
    double *partials;
} norm_work;

/// Adds one block of rows and columns to the totals. `totals` [columns], or [2, columns] for products.
VECTORISED static void sum_block(const norm_work *w, size_t first, size_t rows, size_t from, size_t width, double *totals) {
    float sums[WIDTH] = {0}, products[WIDTH] = {0};
    const float *mean = w->statistics + from, *inverse = w->statistics + 2 * w->columns + from;
    for (size_t row = first; row < first + rows; row++) {
        const float *x = w->x + row * w->columns + from, *g = w->g + row * w->columns + from;
        switch (w->kind) {
            case SUM:
                for (size_t i = 0; i < width; i++) sums[i] += x[i];
                break;
            case SQUARES:
                for (size_t i = 0; i < width; i++) sums[i] += (x[i] - mean[i]) * (x[i] - mean[i]);
                break;
            case PRODUCTS:
                for (size_t i = 0; i < width; i++) {
                    sums[i] += g[i] * (x[i] - mean[i]) * inverse[i];
                    products[i] += g[i];
                }
                break;
        }
    }
    for (size_t i = 0; i < width; i++) totals[from + i] += sums[i];
    if (w->kind == PRODUCTS)
        for (size_t i = 0; i < width; i++) totals[w->columns + from + i] += products[i];
}

static void sum_body(size_t begin, size_t end, int thread, void *context) {
    const norm_work *w = context;
    size_t kinds = w->kind == PRODUCTS ? 2 : 1;
    double *totals = w->partials + (size_t)thread * kinds * w->columns;
    for (size_t i = 0; i < kinds * w->columns; i++) totals[i] = 0;
    for (size_t row = begin; row < end; row += BLOCK)
        for (size_t from = 0; from < w->columns; from += WIDTH)
            sum_block(w, row, end - row < BLOCK ? end - row : BLOCK, from,
                      w->columns - from < WIDTH ? w->columns - from : WIDTH, totals);
}

/// Leaves the totals of all threads in the first one's partials.
static void sum_columns(norm_work *w, size_t parts) {
    size_t threads = (size_t)kernels_threads();
    if (threads > parts) threads = parts;
    size_t least = GRAIN / (w->columns + 1) + 1, grain = (w->rows + threads - 1) / threads;
    if (grain < least) grain = least;
    kernels_parallel(w->rows, grain, sum_body, w);
    size_t width = w->columns * (w->kind == PRODUCTS ? 2 : 1), used = (w->rows + grain - 1) / grain;
    if (used == 0)
        for (size_t i = 0; i < width; i++) w->partials[i] = 0;
    for (size_t part = 1; part < used; part++)
        for (size_t i = 0; i < width; i++) w->partials[i] += w->partials[part * width + i];
}

void kernels_column_statistics(size_t rows, size_t columns, float epsilon, const float *x, float *statistics,
                               size_t parts, double *partials) {
    norm_work w = {.kind = SUM, .rows = rows, .columns = columns, .x = x, .g = x, .statistics = statistics,
                   .partials = partials};
    sum_columns(&w, parts);
    for (size_t i = 0; i < columns; i++) statistics[i] = (float)(partials[i] / (double)rows);
    w.kind = SQUARES;
    sum_columns(&w, parts);
    for (size_t i = 0; i < columns; i++) {
        double variance = partials[i] / (double)rows;
        statistics[columns + i] = (float)variance;
        statistics[2 * columns + i] = (float)(1 / sqrt(variance + (double)epsilon));
    }
}

void kernels_batch_norm_sums(size_t rows, size_t columns, const float *x, const float *statistics, const float *g,
                             float *sums, size_t parts, double *partials) {
    norm_work w = {.kind = PRODUCTS, .rows = rows, .columns = columns, .x = x, .g = g, .statistics = statistics,
                   .partials = partials};
    sum_columns(&w, parts);
    for (size_t i = 0; i < 2 * columns; i++) sums[i] = (float)partials[i];
}

VECTORISED static void batch_norm_body(size_t begin, size_t end, int thread, void *context) {
    (void)thread;
    const norm_work *w = context;
    size_t n = w->columns;
    const float *mean = w->statistics, *inverse = w->statistics + 2 * n, *scale = w->scale, *shift = w->shift;
    for (size_t row = begin; row < end; row++) {
        const float *x = w->x + row * n;
        float *y = w->out + row * n;
        for (size_t i = 0; i < n; i++) y[i] = (x[i] - mean[i]) * (inverse[i] * scale[i]) + shift[i];
    }
}

void kernels_batch_norm(size_t rows, size_t columns, const float *x, const float *statistics, const float *scale,
                        const float *shift, float *y) {
    norm_work w = {.columns = columns, .x = x, .statistics = statistics, .scale = scale, .shift = shift, .out = y};
    kernels_parallel(rows, GRAIN / (columns + 1) + 1, batch_norm_body, &w);
}

VECTORISED static void batch_norm_gradient_body(size_t begin, size_t end, int thread, void *context) {
    (void)thread;
    const norm_work *w = context;
    size_t n = w->columns;
    const float *mean = w->statistics, *inverse = w->statistics + 2 * n, *scale = w->scale;
    const float *products = w->sums, *sums = w->sums + n;
    float share = 1 / (float)w->rows;
    for (size_t row = begin; row < end; row++) {
        const float *x = w->x + row * n, *g = w->g + row * n;
        float *dx = w->out + row * n;
        for (size_t i = 0; i < n; i++) {
            float normalised = (x[i] - mean[i]) * inverse[i];
            dx[i] = scale[i] * inverse[i] * (g[i] - share * (sums[i] + normalised * products[i]));
        }
    }
}

void kernels_batch_norm_gradient(size_t rows, size_t columns, const float *x, const float *statistics, const float *scale,
                                 const float *sums, const float *g, float *dx) {
    norm_work w = {.rows = rows, .columns = columns, .x = x, .g = g, .statistics = statistics, .scale = scale,
                   .sums = sums, .out = dx};
    kernels_parallel(rows, GRAIN / (columns + 1) + 1, batch_norm_gradient_body, &w);
}
