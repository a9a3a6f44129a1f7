#include "reduce.h"

#include <math.h>

#include "parallel.h"
#include "vector_math.h"

enum { GRAIN = 8192, PARTS = 64, SHORT = 4 };

// Reassociation lets the compiler keep several partial sums in a vector register; which ones is fixed at compile time, so
// results stay reproducible.
#define REASSOCIATE _Pragma("clang fp reassociate(on)")

typedef struct {
    int function;
    size_t outer, reduced, inner;
    float scale;
    const float *x;
    float *y, *partials;
} reduce_work;

typedef float block __attribute__((vector_size(16 * sizeof(float)), aligned(sizeof(float)), may_alias));

// Sixty-four running sums in a fixed order, however wide the processor's vectors are: so a long sum is as exact on all.
VECTORISED static float sum_run(size_t n, const float *x) {
    float rest[8] = {0};
    if (n >= 64) {
        block sums[4] = {{0}};
        for (; n >= 64; n -= 64, x += 64)
            for (size_t k = 0; k < 4; k++) sums[k] += *(const block *)(x + 16 * k);
        block all = sums[0] + sums[1] + sums[2] + sums[3];
        for (size_t half = 8; half > 0; half /= 2)
            for (size_t lane = 0; lane < half; lane++) all[lane] += all[lane + half];
        rest[0] = all[0];
    }
    for (; n >= 8; n -= 8, x += 8)
        for (size_t lane = 0; lane < 8; lane++) rest[lane] += x[lane];
    for (size_t half = 4; half > 0; half /= 2)
        for (size_t lane = 0; lane < half; lane++) rest[lane] += rest[lane + half];
    for (; n > 0; n--, x++) rest[0] += *x;
    return rest[0];
}

VECTORISED static float max_run(size_t n, const float *x) {
    float most = -INFINITY;
    int missing = 0;
    for (size_t i = 0; i < n; i++) {
        most = x[i] > most ? x[i] : most;
        missing |= x[i] != x[i];
    }
    return missing ? NAN : most;
}

// Long sums go by blocks whose totals are added in double precision: the rounding error then stays that of a block.
static float sum_long(size_t n, const float *x) {
    double total = 0;
    for (size_t i = 0; i < n; i += 4096) total += sum_run(n - i < 4096 ? n - i : 4096, x + i);
    return (float)total;
}

// Folds rows of `width` elements that lie `inner` apart.
VECTORISED static void fold_rows(int f, size_t rows, size_t inner, size_t width, const float *x, float *y) {
    if (rows == 0) {
        for (size_t i = 0; i < width; i++) y[i] = f == KERNELS_REDUCE_SUM ? 0 : -INFINITY;
        return;
    }
    for (size_t i = 0; i < width; i++) y[i] = x[i];
    for (size_t r = 1; r < rows; r++) {
        const float *row = x + r * inner;
        if (f == KERNELS_REDUCE_SUM) {
            for (size_t i = 0; i < width; i++) y[i] += row[i];
        } else {
            for (size_t i = 0; i < width; i++) y[i] = row[i] > y[i] || row[i] != row[i] ? row[i] : y[i];
        }
    }
}

// A thread's part of the rows. Sums of so many keep few digits in single precision: they go by blocks as well.
static void fold_part(const reduce_work *w, size_t rows, const float *x, float *y) {
    enum { MANY = 8192, ROWS = 64, COLUMNS = 256 };
    size_t inner = w->inner;
    if (w->function != KERNELS_REDUCE_SUM || w->reduced <= MANY) {
        fold_rows(w->function, rows, inner, inner, x, y);
        return;
    }
    for (size_t first = 0; first < inner; first += COLUMNS) {
        size_t width = inner - first < COLUMNS ? inner - first : COLUMNS;
        double totals[COLUMNS] = {0};
        _Alignas(64) float sums[COLUMNS];
        for (size_t r = 0; r < rows; r += ROWS) {
            fold_rows(KERNELS_REDUCE_SUM, rows - r < ROWS ? rows - r : ROWS, inner, width, x + r * inner + first, sums);
            for (size_t i = 0; i < width; i++) totals[i] += sums[i];
        }
        for (size_t i = 0; i < width; i++) y[first + i] = (float)totals[i];
    }
}

// Sums of as few elements as a pixel has channels: a call for each would cost more than its work.
#define SHORT_SUMS(n)                                             \
    for (size_t o = 0; o < count; o++) {                          \
        float total = 0;                                          \
        for (size_t i = 0; i < (n); i++) total += x[o * (n) + i]; \
        y[o] = scale * total;                                     \
    }                                                             \
    break;

VECTORISED static void sum_short(size_t count, size_t n, float scale, const float *x, float *y) {
    switch (n) {
        case 2: SHORT_SUMS(2)
        case 3: SHORT_SUMS(3)
        case SHORT: SHORT_SUMS(SHORT)
        default: SHORT_SUMS(n)
    }
}

static void reduce_outer(size_t begin, size_t end, int thread, void *context) {
    (void)thread;
    const reduce_work *w = context;
    if (w->function == KERNELS_REDUCE_SUM && w->inner == 1 && w->reduced > 1 && w->reduced <= SHORT) {
        sum_short(end - begin, w->reduced, w->scale, w->x + begin * w->reduced, w->y + begin);
        return;
    }
    for (size_t o = begin; o < end; o++) {
        const float *x = w->x + o * w->reduced * w->inner;
        float *y = w->y + o * w->inner;
        if (w->inner == 1) {
            *y = w->function == KERNELS_REDUCE_SUM ? sum_long(w->reduced, x) : max_run(w->reduced, x);
        } else {
            fold_part(w, w->reduced, x, y);
        }
        if (w->function == KERNELS_REDUCE_SUM && w->scale != 1)
            for (size_t i = 0; i < w->inner; i++) y[i] *= w->scale;
    }
}

static void reduce_rows(size_t begin, size_t end, int thread, void *context) {
    const reduce_work *w = context;
    fold_part(w, end - begin, w->x + begin * w->inner, w->partials + thread * w->inner);
}

void kernels_reduce(kernels_reduction f, size_t outer, size_t reduced, size_t inner, float scale, const float *x, float *y,
                    size_t parts, float *partials) {
    reduce_work w = {f, outer, reduced, inner, scale, x, y, partials};
    size_t threads = (size_t)kernels_threads();
    if (threads > parts) threads = parts;
    if (outer == 1 && inner > 1 && reduced >= 2 * threads && reduced * inner > 4 * GRAIN) {
        // Every thread folds some of the rows, and the partial results are folded in thread order.
        kernels_parallel(reduced, (reduced + threads - 1) / threads, reduce_rows, &w);
        parts = (reduced + (reduced + threads - 1) / threads - 1) / ((reduced + threads - 1) / threads);
        fold_rows(f, parts, inner, inner, partials, y);
        if (f == KERNELS_REDUCE_SUM && scale != 1)
            for (size_t i = 0; i < inner; i++) y[i] *= scale;
        return;
    }
    kernels_parallel(outer, GRAIN / (reduced * inner + 1) + 1, reduce_outer, &w);
}

typedef struct {
    size_t columns;
    int logarithm;
    float epsilon;
    const float *x, *y, *g, *scale, *shift, *statistics;
    float *out, *statistics_out;
} rows_work;

// In this order, which the compiler must keep: the second number would be rounded away beside a huge first one.
INLINE void subtract_both(size_t n, const float *x, float first, float second, float *y) {
    for (size_t i = 0; i < n; i++) y[i] = (x[i] - first) - second;
}

// The greatest number of a row, −∞ of none.
INLINE float greatest(size_t n, const float *x) {
    REASSOCIATE
    float most = -INFINITY;
    for (size_t i = 0; i < n; i++) most = x[i] > most ? x[i] : most;
    return most;
}

VECTORISED static void softmax_body(size_t begin, size_t end, int thread, void *context) {
    REASSOCIATE
    (void)thread;
    const rows_work *w = context;
    size_t n = w->columns;
    for (size_t row = begin; row < end; row++) {
        const float *x = w->x + row * n;
        float *y = w->out + row * n;
        float most = greatest(n, x), total = 0;
        // Of nothing but −∞ the sum is zero, and there is nothing to share out.
        most = most == -INFINITY ? 0 : most;
        if (w->logarithm) {
            for (size_t i = 0; i < n; i++) total += vector_exp(x[i] - most);
            subtract_both(n, x, most, total == 0 ? 0 : vector_log(total), y);
        } else {
            ELEMENTWISE for (size_t i = 0; i < n; i++) total += y[i] = vector_exp(x[i] - most);
            float factor = total == 0 ? 0 : 1 / total;
            for (size_t i = 0; i < n; i++) y[i] *= factor;
        }
    }
}

void kernels_softmax(size_t rows, size_t columns, int logarithm, const float *x, float *y) {
    rows_work w = {.columns = columns, .logarithm = logarithm, .x = x, .out = y};
    kernels_parallel(rows, GRAIN / 4 / (columns + 1) + 1, softmax_body, &w);
}

VECTORISED static void log_sum_exp_body(size_t begin, size_t end, int thread, void *context) {
    REASSOCIATE
    (void)thread;
    const rows_work *w = context;
    size_t n = w->columns;
    for (size_t row = begin; row < end; row++) {
        const float *x = w->x + row * n;
        float most = greatest(n, x), total = 0;
        // Infinities cannot be taken out of the sum, and need not be.
        most = most == -INFINITY || most == INFINITY ? 0 : most;
        for (size_t i = 0; i < n; i++) total += vector_exp(x[i] - most);
        w->out[row] = vector_log(total) + most;
    }
}

void kernels_log_sum_exp(size_t rows, size_t columns, const float *x, float *y) {
    rows_work w = {.columns = columns, .x = x, .out = y};
    kernels_parallel(rows, GRAIN / 4 / (columns + 1) + 1, log_sum_exp_body, &w);
}

VECTORISED static void softmax_gradient_body(size_t begin, size_t end, int thread, void *context) {
    REASSOCIATE
    (void)thread;
    const rows_work *w = context;
    size_t n = w->columns;
    for (size_t row = begin; row < end; row++) {
        const float *y = w->y + row * n, *g = w->g + row * n;
        float *dx = w->out + row * n, total = 0;
        if (w->logarithm) {
            for (size_t i = 0; i < n; i++) total += g[i];
            ELEMENTWISE for (size_t i = 0; i < n; i++) dx[i] = g[i] - vector_exp(y[i]) * total;
        } else {
            for (size_t i = 0; i < n; i++) total += g[i] * y[i];
            ELEMENTWISE for (size_t i = 0; i < n; i++) dx[i] = y[i] * (g[i] - total);
        }
    }
}

void kernels_softmax_gradient(size_t rows, size_t columns, int logarithm, const float *y, const float *g, float *dx) {
    rows_work w = {.columns = columns, .logarithm = logarithm, .y = y, .g = g, .out = dx};
    kernels_parallel(rows, GRAIN / 4 / (columns + 1) + 1, softmax_gradient_body, &w);
}

VECTORISED static void layer_norm_body(size_t begin, size_t end, int thread, void *context) {
    REASSOCIATE
    (void)thread;
    const rows_work *w = context;
    size_t n = w->columns;
    for (size_t row = begin; row < end; row++) {
        const float *x = w->x + row * n;
        float *y = w->out + row * n, mean = 0, variance = 0;
        for (size_t i = 0; i < n; i++) mean += x[i];
        mean /= (float)n;
        for (size_t i = 0; i < n; i++) variance += (x[i] - mean) * (x[i] - mean);
        float inverse = 1 / sqrtf(variance / (float)n + w->epsilon);
        for (size_t i = 0; i < n; i++) y[i] = (x[i] - mean) * inverse * w->scale[i] + w->shift[i];
        w->statistics_out[2 * row] = mean;
        w->statistics_out[2 * row + 1] = inverse;
    }
}

void kernels_layer_norm(size_t rows, size_t columns, float epsilon, const float *x, const float *scale,
                        const float *shift, float *y, float *statistics) {
    rows_work w = {.columns = columns, .epsilon = epsilon, .x = x, .scale = scale, .shift = shift, .out = y,
                   .statistics_out = statistics};
    kernels_parallel(rows, GRAIN / (columns + 1) + 1, layer_norm_body, &w);
}

// With x̂ the normalised row and h = g · scale: dx = (h − mean(h) − x̂ · mean(h x̂)) / σ.
VECTORISED static void layer_norm_gradient_body(size_t begin, size_t end, int thread, void *context) {
    REASSOCIATE
    (void)thread;
    const rows_work *w = context;
    size_t n = w->columns;
    for (size_t row = begin; row < end; row++) {
        const float *x = w->x + row * n, *g = w->g + row * n, *scale = w->scale;
        float *dx = w->out + row * n, mean = w->statistics[2 * row], inverse = w->statistics[2 * row + 1];
        float h_mean = 0, hx_mean = 0;
        for (size_t i = 0; i < n; i++) {
            float h = g[i] * scale[i];
            h_mean += h;
            hx_mean += h * (x[i] - mean) * inverse;
        }
        h_mean /= (float)n;
        hx_mean /= (float)n;
        for (size_t i = 0; i < n; i++)
            dx[i] = inverse * (g[i] * scale[i] - h_mean - (x[i] - mean) * inverse * hx_mean);
    }
}

void kernels_layer_norm_gradient(size_t rows, size_t columns, const float *x, const float *scale, const float *statistics,
                                 const float *g, float *dx) {
    rows_work w = {.columns = columns, .x = x, .scale = scale, .statistics = statistics, .g = g, .out = dx};
    kernels_parallel(rows, GRAIN / (columns + 1) + 1, layer_norm_gradient_body, &w);
}

typedef struct {
    size_t rows, columns;
    const float *x, *statistics, *g;
    float *out;
} columns_work;

// Each thread owns some columns and walks down all rows: no partial sums to add.
VECTORISED static void layer_norm_scale_body(size_t begin, size_t end, int thread, void *context) {
    (void)thread;
    const columns_work *w = context;
    float *out = w->out;
    for (size_t i = begin; i < end; i++) out[i] = 0;
    for (size_t row = 0; row < w->rows; row++) {
        const float *x = w->x + row * w->columns, *g = w->g + row * w->columns;
        float mean = w->statistics[2 * row], inverse = w->statistics[2 * row + 1];
        for (size_t i = begin; i < end; i++) out[i] += g[i] * (x[i] - mean) * inverse;
    }
}

void kernels_layer_norm_scale_gradient(size_t rows, size_t columns, const float *x, const float *statistics,
                                       const float *g, float *dscale) {
    columns_work w = {rows, columns, x, statistics, g, dscale};
    kernels_parallel(columns, 16, layer_norm_scale_body, &w);
}

typedef struct {
    int function;
    size_t classes;
    float scale;
    const float *x, *target;
    float *out;
    double *sums;
} loss_work;

VECTORISED static float loss_run(int f, size_t n, const float *x, const float *t) {
    REASSOCIATE
    float total = 0;
    switch (f) {
        case KERNELS_BCE_LOGITS:
            // −t log σ(x) − (1 − t) log(1 − σ(x)) = max(x, 0) − x t + log(1 + e^{−|x|}), which cannot overflow.
            for (size_t i = 0; i < n; i++) {
                float a = x[i] > 0 ? x[i] : -x[i];
                total += (x[i] > 0 ? x[i] : 0) - x[i] * t[i] + vector_log1p(vector_exp(-a));
            }
            break;
        case KERNELS_SQUARED_ERROR:
            for (size_t i = 0; i < n; i++) total += (x[i] - t[i]) * (x[i] - t[i]);
            break;
        case KERNELS_ABSOLUTE_ERROR:
            for (size_t i = 0; i < n; i++) total += x[i] > t[i] ? x[i] - t[i] : t[i] - x[i];
            break;
    }
    return total;
}

static void loss_body(size_t begin, size_t end, int thread, void *context) {
    const loss_work *w = context;
    double total = 0;
    for (size_t i = begin; i < end; i += 1024)
        total += loss_run(w->function, end - i < 1024 ? end - i : 1024, w->x + i, w->target + i);
    w->sums[thread] = total;
}

static double add_up(const double *sums) {
    double total = 0;
    for (int i = 0; i < PARTS; i++) total += sums[i];
    return total;
}

double kernels_loss_sum(kernels_loss f, size_t count, const float *x, const float *target) {
    double sums[PARTS] = {0};
    loss_work w = {.function = f, .x = x, .target = target, .sums = sums};
    kernels_parallel(count, GRAIN > count / PARTS ? GRAIN : count / PARTS + 1, loss_body, &w);
    return add_up(sums);
}

VECTORISED static void loss_gradient_body(size_t begin, size_t end, int thread, void *context) {
    (void)thread;
    const loss_work *w = context;
    const float *x = w->x, *t = w->target;
    float *out = w->out, scale = w->scale;
    switch (w->function) {
        case KERNELS_BCE_LOGITS:
            ELEMENTWISE
            for (size_t i = begin; i < end; i++) out[i] = scale * (vector_sigmoid(x[i]) - t[i]);
            break;
        case KERNELS_SQUARED_ERROR:
            ELEMENTWISE
            for (size_t i = begin; i < end; i++) out[i] = scale * 2 * (x[i] - t[i]);
            break;
        case KERNELS_ABSOLUTE_ERROR:
            ELEMENTWISE
            for (size_t i = begin; i < end; i++) out[i] = x[i] > t[i] ? scale : x[i] < t[i] ? -scale : 0;
            break;
    }
}

void kernels_loss_gradient(kernels_loss f, size_t count, float scale, const float *x, const float *target, float *dx) {
    loss_work w = {.function = f, .scale = scale, .x = x, .target = target, .out = dx};
    kernels_parallel(count, GRAIN, loss_gradient_body, &w);
}

VECTORISED static void cross_entropy_body(size_t begin, size_t end, int thread, void *context) {
    REASSOCIATE
    const loss_work *w = context;
    size_t n = w->classes;
    double sum = 0;
    for (size_t row = begin; row < end; row++) {
        const float *x = w->x + row * n;
        float label = w->target[row], most = -INFINITY, total = 0;
        for (size_t i = 0; i < n; i++) most = x[i] > most ? x[i] : most;
        for (size_t i = 0; i < n; i++) total += vector_exp(x[i] - most);
        sum += label >= 0 && label < (float)n ? (double)(most - x[(size_t)label]) + (double)vector_log(total) : NAN;
    }
    w->sums[thread] = sum;
}

double kernels_cross_entropy_sum(size_t rows, size_t classes, const float *x, const float *labels) {
    double sums[PARTS] = {0};
    loss_work w = {.classes = classes, .x = x, .target = labels, .sums = sums};
    size_t grain = GRAIN / 4 / (classes + 1) + 1;
    kernels_parallel(rows, grain > rows / PARTS ? grain : rows / PARTS + 1, cross_entropy_body, &w);
    return add_up(sums);
}

VECTORISED static void cross_entropy_gradient_body(size_t begin, size_t end, int thread, void *context) {
    REASSOCIATE
    (void)thread;
    const loss_work *w = context;
    size_t n = w->classes;
    for (size_t row = begin; row < end; row++) {
        const float *x = w->x + row * n;
        float *dx = w->out + row * n, label = w->target[row], most = -INFINITY, total = 0;
        for (size_t i = 0; i < n; i++) most = x[i] > most ? x[i] : most;
        for (size_t i = 0; i < n; i++) total += dx[i] = vector_exp(x[i] - most);
        float factor = w->scale / total;
        for (size_t i = 0; i < n; i++) dx[i] *= factor;
        if (label >= 0 && label < (float)n) dx[(size_t)label] -= w->scale;
    }
}

void kernels_cross_entropy_gradient(size_t rows, size_t classes, float scale, const float *x, const float *labels,
                                    float *dx) {
    loss_work w = {.classes = classes, .scale = scale, .x = x, .target = labels, .out = dx};
    kernels_parallel(rows, GRAIN / 4 / (classes + 1) + 1, cross_entropy_gradient_body, &w);
}
