#include "attention.h"

#include <math.h>

#include "parallel.h"
#include "vector_math.h"

#define REASSOCIATE _Pragma("clang fp reassociate(on)")

typedef struct {
    kernels_attention_shape shape;
    const float *qkv, *mask, *weights_in, *g;
    float *weights, *y, *d_qkv, *scratch;
} attention_work;

// One item is one head of one sequence: its matrices are small and stay in the first cache. Reading the packed qkv in
// place, row by row, saves the copies that separate batched products would need.

//
// Heads are narrow and sequences often shorter than a vector register, so a loop over either would mostly run in its
// scalar remainder. All loops therefore go by blocks of LANES, and rows of scores are padded to whole blocks.
enum { LANES = 16 };
typedef float block __attribute__((vector_size(LANES * sizeof(float)), aligned(sizeof(float)), may_alias));
#define BLOCK(x) (*(block *)(x))
#define BLOCK_IN(x) (*(const block *)(x))
#define BLOCKWISE _Pragma("clang loop vectorize(assume_safety) vectorize_width(16) interleave_count(1)")

static size_t padded(size_t length) { return (length + LANES - 1) & ~(size_t)(LANES - 1); }

// A transposed table, and the scores of all positions or two rows of them.
static size_t scratch_floats(const kernels_attention_shape *s) {
    return padded(s->length) * (s->width + (s->length > 2 ? s->length : 2));
}

size_t kernels_attention_scratch(const kernels_attention_shape *shape) { return scratch_floats(shape) * shape->parts; }

/// x [rows, columns] → y [columns, padded rows], with zeros behind.
INLINE void transpose(size_t rows, size_t columns, size_t stride, const float *x, float *y) {
    size_t width = padded(rows);
    for (size_t j = 0; j < columns; j++) {
        // Loads that gather would be slower than one after the other.
        _Pragma("clang loop vectorize(disable)")
        for (size_t i = 0; i < rows; i++) y[j * width + i] = x[i * stride + j];
        for (size_t i = rows; i < width; i++) y[j * width + i] = 0;
    }
}

/// out[j] = scale · Σ_p x[p] · table[p, j]
INLINE void combine(size_t count, size_t n, float scale, const float *x, const float *table, size_t stride, float *out) {
    size_t j = 0;
    for (; j + LANES <= n; j += LANES) {
        block sums = {0};
        for (size_t p = 0; p < count; p++) sums += x[p] * BLOCK_IN(table + p * stride + j);
        BLOCK(out + j) = scale * sums;
    }
    for (; j < n; j++) {
        float sum = 0;
        for (size_t p = 0; p < count; p++) sum += x[p] * table[p * stride + j];
        out[j] = scale * sum;
    }
}

/// out[j] += a · x[j]
INLINE void accumulate(size_t n, float a, const float *x, float *out) {
    size_t j = 0;
    for (; j + LANES <= n; j += LANES) BLOCK(out + j) += a * BLOCK_IN(x + j);
    for (; j < n; j++) out[j] += a * x[j];
}

INLINE float sum_of_lanes(const float *x) {
    REASSOCIATE
    float total = 0;
    for (size_t l = 0; l < LANES; l++) total += x[l];
    return total;
}

/// Of `n` scores, whole blocks, the first `seen` count.
INLINE void softmax_row(size_t n, size_t seen, const float *mask, float *s) {
    for (size_t j = seen; j < n; j++) s[j] = -INFINITY;
    if (mask)
        for (size_t j = 0; j < seen; j++) s[j] = mask[j] != 0 ? s[j] : -INFINITY;
    block highest = BLOCK(s), totals = {0};
    for (size_t j = LANES; j < n; j += LANES) highest = __builtin_elementwise_max(highest, BLOCK(s + j));
    float most = __builtin_reduce_max(highest);
    most = most == -INFINITY ? 0 : most;
    BLOCKWISE for (size_t j = 0; j < n; j++) s[j] = vector_exp(s[j] - most);
    for (size_t j = 0; j < n; j += LANES) totals += BLOCK(s + j);
    float total = sum_of_lanes((const float *)&totals);
    float factor = total > 0 || total != total ? 1 / total : 0;
    for (size_t j = 0; j < n; j += LANES) BLOCK(s + j) *= factor;
}

VECTORISED static void attention_body(size_t begin, size_t end, int thread, void *context) {
    const attention_work *w = context;
    size_t length = w->shape.length, width = w->shape.width, heads = w->shape.heads, stride = heads * width;
    size_t columns = padded(length);
    float scale = 1 / sqrtf((float)width);
    float *keys = w->scratch + (size_t)thread * scratch_floats(&w->shape), *scores = keys + columns * width;
    for (size_t item = begin; item < end; item++) {
        size_t sequence = item / heads, head = item % heads;
        const float *q = w->qkv + sequence * length * 3 * stride + head * width, *k = q + stride, *v = k + stride;
        float *weights = w->weights + item * length * length, *y = w->y + sequence * length * stride + head * width;
        transpose(length, width, 3 * stride, k, keys);
        // Step by step for all positions, so that the processor has several rows under way at once.
        for (size_t i = 0; i < length; i++)
            combine(width, columns, scale, q + i * 3 * stride, keys, columns, scores + i * columns);
        for (size_t i = 0; i < length; i++)
            softmax_row(columns, w->shape.causal ? i + 1 : length, w->mask ? w->mask + sequence * length : 0,
                        scores + i * columns);
        for (size_t i = 0; i < length; i++) {
            for (size_t j = 0; j < length; j++) weights[i * length + j] = scores[i * columns + j];
            combine(length, width, 1, scores + i * columns, v, 3 * stride, y + i * stride);
        }
    }
}

static size_t grain(const kernels_attention_shape *s) {
    size_t items = s->batch * s->heads, work = s->length * s->length * s->width + 1;
    size_t least = 16384 / work + 1, even = (items + s->parts - 1) / (s->parts ? s->parts : 1);
    return least > even ? least : even;
}

void kernels_attention(const kernels_attention_shape *shape, const float *qkv, const float *mask, float *weights, float *y,
                       float *scratch) {
    attention_work w = {.shape = *shape, .qkv = qkv, .mask = mask, .weights = weights, .y = y, .scratch = scratch};
    kernels_parallel(shape->batch * shape->heads, grain(shape), attention_body, &w);
}

// With P the softmax, S its argument: dV = Pᵀ g, dP = g Vᵀ, dS = P (dP − Σ P dP), dQ = dS K / √width, dK = dSᵀ Q / √width.
VECTORISED static void attention_gradient_body(size_t begin, size_t end, int thread, void *context) {
    const attention_work *w = context;
    size_t length = w->shape.length, width = w->shape.width, heads = w->shape.heads, stride = heads * width, row = 3 * stride;
    float scale = 1 / sqrtf((float)width);
    size_t columns = padded(length);
    float *values = w->scratch + (size_t)thread * scratch_floats(&w->shape), *ds = values + columns * width;
    float *p = ds + columns;
    for (size_t j = length; j < columns; j++) p[j] = 0;
    for (size_t item = begin; item < end; item++) {
        size_t sequence = item / heads, head = item % heads, start = sequence * length * row + head * width;
        const float *q = w->qkv + start, *k = q + stride, *v = k + stride;
        const float *weights = w->weights_in + item * length * length, *g = w->g + sequence * length * stride + head * width;
        float *dq = w->d_qkv + start, *dk = dq + stride, *dv = dk + stride;
        transpose(length, width, row, v, values);
        for (size_t j = 0; j < length; j++)
            for (size_t p = 0; p < width; p++) dk[j * row + p] = dv[j * row + p] = 0;
        for (size_t i = 0; i < length; i++) {
            const float *gi = g + i * stride, *qi = q + i * row;
            for (size_t j = 0; j < length; j++) p[j] = weights[i * length + j];
            combine(width, columns, 1, gi, values, columns, ds);
            block products = {0};
            for (size_t j = 0; j < columns; j += LANES) products += BLOCK(p + j) * BLOCK(ds + j);
            float total = sum_of_lanes((const float *)&products);
            for (size_t j = 0; j < columns; j += LANES) BLOCK(ds + j) = BLOCK(p + j) * (BLOCK(ds + j) - total) * scale;
            combine(length, width, 1, ds, k, row, dq + i * row);
            for (size_t j = 0; j < length; j++) {
                accumulate(width, p[j], gi, dv + j * row);
                accumulate(width, ds[j], qi, dk + j * row);
            }
        }
    }
}

void kernels_attention_gradient(const kernels_attention_shape *shape, const float *qkv, const float *weights,
                                const float *g, float *d_qkv, float *scratch) {
    attention_work w = {.shape = *shape, .qkv = qkv, .weights_in = weights, .g = g, .d_qkv = d_qkv, .scratch = scratch};
    kernels_parallel(shape->batch * shape->heads, grain(shape), attention_gradient_body, &w);
}
