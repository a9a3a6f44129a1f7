#include "elementwise.h"

#include <math.h>

#include "parallel.h"
#include "vector_math.h"

// Below this many floats a loop is over before a second thread has woken up.
enum { GRAIN = 8192 };

typedef struct {
    int function;
    float constant;
    const float *x, *y, *g;
    float *out;
} unary_work;

#define FOR(expression)                                \
    ELEMENTWISE                                        \
    for (size_t i = begin; i < end; i++) {             \
        float v = x[i];                                \
        (void)v;                                       \
        out[i] = (expression);                         \
    }                                                  \
    break;

VECTORISED static void unary_body(size_t begin, size_t end, int thread, void *context) {
    (void)thread;
    const unary_work *w = context;
    const float *x = w->x;
    float *out = w->out, constant = w->constant;
    switch (w->function) {
        case KERNELS_RELU: FOR(v < 0 ? 0 : v)  // a NaN passes, so that it is noticed
        case KERNELS_LEAKY_RELU: FOR(v > 0 ? v : constant * v)
        case KERNELS_SIGMOID: FOR(vector_sigmoid(v))
        case KERNELS_TANH: FOR(vector_tanh(v))
        case KERNELS_GELU: FOR(0.5f * v * (1.0f + vector_erf(v * 0.70710678f)))
        case KERNELS_SOFTPLUS: FOR((v > 0 ? v : 0) + vector_log1p(vector_exp(v > 0 ? -v : v)))
        case KERNELS_EXP: FOR(vector_exp(v))
        case KERNELS_LOG: FOR(vector_log(v))
        case KERNELS_SQRT: FOR(sqrtf(v))
        case KERNELS_SQUARE: FOR(v * v)
        case KERNELS_ABS: FOR(fabsf(v))
        // One by one: an exponential of a logarithm would lose digits where the result is large.
        case KERNELS_POWER: FOR(powf(v, constant))
    }
}

VECTORISED static void unary_gradient_body(size_t begin, size_t end, int thread, void *context) {
    (void)thread;
    const unary_work *w = context;
    const float *x = w->x, *y = w->y, *g = w->g;
    float *out = w->out, constant = w->constant;
    switch (w->function) {
        case KERNELS_RELU: FOR(y[i] > 0 ? g[i] : 0)
        case KERNELS_LEAKY_RELU: FOR(v > 0 ? g[i] : constant * g[i])
        case KERNELS_SIGMOID: FOR(g[i] * y[i] * (1.0f - y[i]))
        case KERNELS_TANH: FOR(g[i] * (1.0f - y[i] * y[i]))
        case KERNELS_GELU:
            FOR(g[i] * (0.5f * (1.0f + vector_erf(v * 0.70710678f)) + v * 0.39894228f * vector_exp(-0.5f * v * v)))
        case KERNELS_SOFTPLUS: FOR(g[i] * vector_sigmoid(v))
        case KERNELS_EXP: FOR(g[i] * y[i])
        case KERNELS_LOG: FOR(g[i] / v)
        case KERNELS_SQRT: FOR(g[i] * 0.5f / y[i])
        case KERNELS_SQUARE: FOR(g[i] * 2.0f * v)
        case KERNELS_ABS: FOR(g[i] * (v > 0 ? 1 : v < 0 ? -1 : v))
        case KERNELS_POWER: FOR(constant == 0 ? 0 : g[i] * constant * powf(v, constant - 1))
    }
}

void kernels_unary(kernels_unary_function f, size_t count, float constant, const float *x, float *y) {
    unary_work w = {f, constant, x, 0, 0, y};
    kernels_parallel(count, GRAIN, unary_body, &w);
}

void kernels_unary_gradient(kernels_unary_function f, size_t count, float constant, const float *x, const float *y,
                            const float *g, float *dx) {
    unary_work w = {f, constant, x, y, g, dx};
    kernels_parallel(count, GRAIN, unary_gradient_body, &w);
}

typedef struct {
    int function, axes;
    const ptrdiff_t *extents, *a_strides, *b_strides;
    const float *a, *b;
    float *c;
} binary_work;

#define BINARY_LOOP(op)                                                                \
    if (as && bs) {                                                                    \
        ELEMENTWISE                                                                    \
        for (size_t i = 0; i < n; i++) c[i] = a[i] op b[i];                            \
    } else if (as) {                                                                   \
        float v = b[0];                                                                \
        ELEMENTWISE                                                                    \
        for (size_t i = 0; i < n; i++) c[i] = a[i] op v;                               \
    } else if (bs) {                                                                   \
        float v = a[0];                                                                \
        ELEMENTWISE                                                                    \
        for (size_t i = 0; i < n; i++) c[i] = v op b[i];                               \
    } else {                                                                           \
        float v = a[0] op b[0];                                                        \
        for (size_t i = 0; i < n; i++) c[i] = v;                                       \
    }                                                                                  \
    break;

VECTORISED static void binary_run(int f, size_t n, size_t as, size_t bs, const float *a, const float *b, float *c) {
    switch (f) {
        case KERNELS_ADD: BINARY_LOOP(+)
        case KERNELS_SUB: BINARY_LOOP(-)
        case KERNELS_MUL: BINARY_LOOP(*)
        case KERNELS_DIV: BINARY_LOOP(/)
        case KERNELS_EQUAL: BINARY_LOOP(==)
        case KERNELS_NOT_EQUAL: BINARY_LOOP(!=)
        case KERNELS_LESS: BINARY_LOOP(<)
        case KERNELS_LESS_EQUAL: BINARY_LOOP(<=)
    }
}

// Runs as short as the channels of a pixel: a call for each would cost more than its work, so a whole row of them is one
// loop, whose body the compiler writes out for every length.
enum { SHORT = 4 };

#define SHORT_RUNS(n, op)                                                                           \
    for (size_t r = 0; r < runs; r++)                                                               \
        for (size_t i = 0; i < (n); i++) c[r * (n) + i] = a[r * ar + i * as] op b[r * br + i * bs]; \
    break;
#define BINARY_SHORT(op)                              \
    switch (n) {                                      \
        case 2: ELEMENTWISE SHORT_RUNS(2, op)         \
        case 3: ELEMENTWISE SHORT_RUNS(3, op)         \
        case SHORT: ELEMENTWISE SHORT_RUNS(SHORT, op) \
        default: SHORT_RUNS(n, op)                    \
    }                                                 \
    break;

VECTORISED static void binary_short(int f, size_t runs, size_t n, size_t ar, size_t as, size_t br, size_t bs,
                                    const float *a, const float *b, float *c) {
    switch (f) {
        case KERNELS_ADD: BINARY_SHORT(+)
        case KERNELS_SUB: BINARY_SHORT(-)
        case KERNELS_MUL: BINARY_SHORT(*)
        case KERNELS_DIV: BINARY_SHORT(/)
        case KERNELS_EQUAL: BINARY_SHORT(==)
        case KERNELS_NOT_EQUAL: BINARY_SHORT(!=)
        case KERNELS_LESS: BINARY_SHORT(<)
        case KERNELS_LESS_EQUAL: BINARY_SHORT(<=)
    }
}

// Where a run along the last axis begins in both operands, and how many runs from there on, up to `end`, lie along the
// axis before it.
typedef struct {
    size_t first, second, count;
} run_place;

INLINE run_place place_of_run(size_t run, size_t end, int axes, const ptrdiff_t *extents, const ptrdiff_t *first,
                              const ptrdiff_t *second) {
    run_place place = {0, 0, 1};
    size_t rest = run;
    for (int axis = axes - 2; axis >= 0; axis--) {
        size_t extent = (size_t)extents[axis], i = rest % extent;
        rest /= extent;
        place.first += i * (size_t)first[axis];
        place.second += i * (size_t)second[axis];
        if (axis == axes - 2) place.count = extent - i < end - run ? extent - i : end - run;
    }
    return place;
}

// Items are runs along the last axis, which every operand crosses with stride 0 or 1. With a single axis the run itself
// is divided.
static void binary_body(size_t begin, size_t end, int thread, void *context) {
    (void)thread;
    const binary_work *w = context;
    int last = w->axes - 1;
    size_t n = (size_t)w->extents[last], as = (size_t)w->a_strides[last], bs = (size_t)w->b_strides[last];
    if (w->axes == 1) {
        binary_run(w->function, end - begin, as, bs, w->a + begin * as, w->b + begin * bs, w->c + begin);
        return;
    }
    size_t ar = (size_t)w->a_strides[last - 1], br = (size_t)w->b_strides[last - 1];
    for (size_t run = begin; run < end;) {
        run_place at = place_of_run(run, end, w->axes, w->extents, w->a_strides, w->b_strides);
        const float *a = w->a + at.first, *b = w->b + at.second;
        float *c = w->c + run * n;
        if (n <= SHORT) {
            binary_short(w->function, at.count, n, ar, as, br, bs, a, b, c);
        } else {
            for (size_t r = 0; r < at.count; r++)
                binary_run(w->function, n, as, bs, a + r * ar, b + r * br, c + r * n);
        }
        run += at.count;
    }
}

void kernels_binary(kernels_binary_function f, int axes, const ptrdiff_t *extents, const ptrdiff_t *a_strides,
                    const ptrdiff_t *b_strides, const float *a, const float *b, float *c) {
    binary_work w = {f, axes, extents, a_strides, b_strides, a, b, c};
    if (axes == 1) {
        kernels_parallel((size_t)extents[0], GRAIN, binary_body, &w);
        return;
    }
    size_t runs = 1, n = (size_t)extents[axes - 1];
    for (int axis = 0; axis < axes - 1; axis++) runs *= (size_t)extents[axis];
    kernels_parallel(runs, GRAIN / (n < GRAIN ? n + 1 : GRAIN) + 1, binary_body, &w);
}

VECTORISED static void accumulate_body(size_t begin, size_t end, int thread, void *context) {
    (void)thread;
    const unary_work *w = context;
    const float *x = w->x;
    float *y = w->out;
    for (size_t i = begin; i < end; i++) y[i] += x[i];
}

void kernels_accumulate(size_t count, const float *x, float *y) {
    unary_work w = {.x = x, .out = y};
    kernels_parallel(count, GRAIN, accumulate_body, &w);
}

typedef struct {
    float scale, shift;
    const float *x;
    float *y;
} affine_work;

VECTORISED static void affine_body(size_t begin, size_t end, int thread, void *context) {
    (void)thread;
    const affine_work *w = context;
    const float *x = w->x;
    float *y = w->y, scale = w->scale, shift = w->shift;
    ELEMENTWISE
    for (size_t i = begin; i < end; i++) y[i] = scale * x[i] + shift;
}

void kernels_affine(size_t count, float scale, float shift, const float *x, float *y) {
    affine_work w = {scale, shift, x, y};
    kernels_parallel(count, GRAIN, affine_body, &w);
}

typedef struct {
    int function;
    float constant;
    size_t columns;
    const float *bias;
    float *y;
} bias_work;

VECTORISED static void bias_body(size_t begin, size_t end, int thread, void *context) {
    const bias_work *w = context;
    size_t columns = w->columns;
    for (size_t row = begin; row < end; row++) {
        float *y = w->y + row * columns;
        const float *bias = w->bias;
        if (bias && w->function == KERNELS_RELU) {
            for (size_t i = 0; i < columns; i++) {
                float v = y[i] + bias[i];
                y[i] = v < 0 ? 0 : v;
            }
            continue;
        }
        if (bias)
            for (size_t i = 0; i < columns; i++) y[i] += bias[i];
    }
    if (w->function >= 0 && !(w->bias && w->function == KERNELS_RELU)) {
        float *y = w->y + begin * columns;
        unary_work u = {w->function, w->constant, y, 0, 0, y};
        unary_body(0, (end - begin) * columns, thread, &u);
    }
}

void kernels_bias_activation(int f, float constant, size_t rows, size_t columns, const float *bias, float *y) {
    if (!bias && f < 0) return;
    bias_work w = {f, constant, columns, bias, y};
    kernels_parallel(rows, GRAIN / (columns + 1) + 1, bias_body, &w);
}

typedef struct {
    size_t count, entries, width;
    const float *indices, *x;
    float *y;
} gather_work;

static void gather_body(size_t begin, size_t end, int thread, void *context) {
    (void)thread;
    const gather_work *w = context;
    for (size_t i = begin; i < end; i++) {
        float index = w->indices[i];
        float *y = w->y + i * w->width;
        if (index >= 0 && index < (float)w->entries) {
            memcpy(y, w->x + (size_t)index * w->width, w->width * sizeof(float));
        } else {
            for (size_t j = 0; j < w->width; j++) y[j] = NAN;
        }
    }
}

void kernels_gather(size_t count, size_t entries, size_t width, const float *indices, const float *table, float *y) {
    gather_work w = {count, entries, width, indices, table, y};
    kernels_parallel(count, GRAIN / (width + 1) + 1, gather_body, &w);
}

VECTORISED static void scatter_body(size_t begin, size_t end, int thread, void *context) {
    (void)thread;
    const gather_work *w = context;
    for (size_t row = 0; row < w->entries; row++) memset(w->y + row * w->width + begin, 0, (end - begin) * sizeof(float));
    for (size_t i = 0; i < w->count; i++) {
        float index = w->indices[i];
        if (!(index >= 0 && index < (float)w->entries)) continue;
        float *y = w->y + (size_t)index * w->width;
        const float *x = w->x + i * w->width;
        for (size_t j = begin; j < end; j++) y[j] += x[j];
    }
}

void kernels_scatter_add(size_t count, size_t entries, size_t width, const float *indices, const float *g, float *table) {
    gather_work w = {count, entries, width, indices, g, table};
    kernels_parallel(width, 16, scatter_body, &w);
}

typedef struct {
    size_t width;
    const float *mask, *x;
    float *y;
} select_work;

VECTORISED static void select_body(size_t begin, size_t end, int thread, void *context) {
    (void)thread;
    const select_work *w = context;
    const float *mask = w->mask, *x = w->x;
    float *y = w->y;
    size_t n = w->width;
    if (n == 1) {
        ELEMENTWISE for (size_t i = begin; i < end; i++) y[i] = mask[i] == 0 ? 0 : mask[i] == mask[i] ? x[i] : mask[i];
        return;
    }
    for (size_t row = begin; row < end; row++) {
        float present = mask[row];
        if (present == 0) {
            memset(y + row * n, 0, n * sizeof(float));
        } else if (present != present) {
            for (size_t i = 0; i < n; i++) y[row * n + i] = present;
        } else if (x != y) {
            memcpy(y + row * n, x + row * n, n * sizeof(float));
        }
    }
}

void kernels_select_rows(size_t rows, size_t width, const float *mask, const float *x, float *y) {
    select_work w = {width, mask, x, y};
    kernels_parallel(rows, GRAIN / (width + 1) + 1, select_body, &w);
}

typedef struct {
    const float *mask, *a, *b;
    float *y;
} where_work;

VECTORISED static void where_body(size_t begin, size_t end, int thread, void *context) {
    (void)thread;
    const where_work *w = context;
    const float *mask = w->mask, *a = w->a, *b = w->b;
    float *y = w->y;
    ELEMENTWISE for (size_t i = begin; i < end; i++) y[i] = mask[i] == 0 ? b[i] : mask[i] == mask[i] ? a[i] : mask[i];
}

void kernels_where(size_t count, const float *mask, const float *a, const float *b, float *y) {
    where_work w = {mask, a, b, y};
    kernels_parallel(count, GRAIN, where_body, &w);
}

typedef struct {
    int axes;
    const ptrdiff_t *extents, *x_strides, *y_strides;
    const float *x;
    float *y;
} copy_work;

#define COPY_RUNS(n)                                                              \
    for (size_t r = 0; r < at.count; r++)                                         \
        for (size_t i = 0; i < (n); i++) y[r * yr + i * ys] = x[r * xr + i * xs]; \
    break;

static void copy_body(size_t begin, size_t end, int thread, void *context) {
    (void)thread;
    const copy_work *w = context;
    int last = w->axes - 1;
    size_t n = (size_t)w->extents[last], xs = (size_t)w->x_strides[last], ys = (size_t)w->y_strides[last];
    // The strides from run to run; a single axis has a single run.
    size_t xr = last > 0 ? (size_t)w->x_strides[last - 1] : 0, yr = last > 0 ? (size_t)w->y_strides[last - 1] : 0;
    for (size_t run = begin; run < end;) {
        run_place at = place_of_run(run, end, w->axes, w->extents, w->x_strides, w->y_strides);
        const float *x = w->x + at.first;
        float *y = w->y + at.second;
        if (n > SHORT && xs == 1 && ys == 1) {
            for (size_t r = 0; r < at.count; r++) memcpy(y + r * yr, x + r * xr, n * sizeof(float));
        } else {
            switch (n) {
                case 2: COPY_RUNS(2)
                case 3: COPY_RUNS(3)
                case SHORT: COPY_RUNS(SHORT)
                default: COPY_RUNS(n)
            }
        }
        run += at.count;
    }
}

void kernels_copy_strided(int axes, const ptrdiff_t *extents, const ptrdiff_t *x_strides, const ptrdiff_t *y_strides,
                          const float *x, float *y) {
    copy_work w = {axes, extents, x_strides, y_strides, x, y};
    size_t runs = 1, n = (size_t)extents[axes - 1];
    for (int axis = 0; axis < axes - 1; axis++) runs *= (size_t)extents[axis];
    kernels_parallel(runs, GRAIN / (n < GRAIN ? n + 1 : GRAIN) + 1, copy_body, &w);
}
