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

static size_t scratch_floats(const kernels_attention_shape *s) { return ((s->length * (s->width + 1) + 15) & ~(size_t)15); }

size_t kernels_attention_scratch(const kernels_attention_shape *shape) { return scratch_floats(shape) * shape->parts; }

INLINE void transpose(size_t rows, size_t columns, size_t stride, const float *x, float *y) {
    for (size_t i = 0; i < rows; i++)
        for (size_t j = 0; j < columns; j++) y[j * rows + i] = x[i * stride + j];
}

/// out[j] = Σ_p x[p] · scale · table[p, j]
INLINE void combine(size_t count, size_t n, float scale, const float *x, const float *table, size_t stride, float *restrict out) {
    for (size_t j = 0; j < n; j++) out[j] = 0;
    size_t p = 0;
    for (; p + 4 <= count; p += 4) {
        const float *t = table + p * stride;
        float a = x[p] * scale, b = x[p + 1] * scale, c = x[p + 2] * scale, d = x[p + 3] * scale;
        for (size_t j = 0; j < n; j++)
            out[j] += a * t[j] + b * t[stride + j] + c * t[2 * stride + j] + d * t[3 * stride + j];
    }
    for (; p < count; p++)
        for (size_t j = 0; j < n; j++) out[j] += x[p] * scale * table[p * stride + j];
}

VECTORISED static void softmax_row(size_t n, size_t seen, const float *mask, float *s) {
    REASSOCIATE
    float most = -INFINITY, total = 0;
    for (size_t j = 0; j < n; j++) {
        s[j] = j < seen && (!mask || mask[j] != 0) ? s[j] : -INFINITY;
        most = s[j] > most ? s[j] : most;
    }
    most = most == -INFINITY ? 0 : most;
    for (size_t j = 0; j < n; j++) total += s[j] = vector_exp(s[j] - most);
    float factor = total > 0 || total != total ? 1 / total : 0;
    for (size_t j = 0; j < n; j++) s[j] *= factor;
}

VECTORISED static void attention_body(size_t begin, size_t end, int thread, void *context) {
    const attention_work *w = context;
    size_t length = w->shape.length, width = w->shape.width, heads = w->shape.heads, stride = heads * width;
    float scale = 1 / sqrtf((float)width);
    float *keys = w->scratch + (size_t)thread * scratch_floats(&w->shape);
    for (size_t item = begin; item < end; item++) {
        size_t sequence = item / heads, head = item % heads;
        const float *q = w->qkv + sequence * length * 3 * stride + head * width, *k = q + stride, *v = k + stride;
        float *weights = w->weights + item * length * length, *y = w->y + sequence * length * stride + head * width;
        transpose(length, width, 3 * stride, k, keys);
        for (size_t i = 0; i < length; i++) {
            float *s = weights + i * length;
            combine(width, length, scale, q + i * 3 * stride, keys, length, s);
            softmax_row(length, w->shape.causal ? i + 1 : length, w->mask ? w->mask + sequence * length : 0, s);
            combine(length, width, 1, s, v, 3 * stride, y + i * stride);
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

VECTORISED static float dot(size_t n, const float *x, const float *y) {
    REASSOCIATE
    float total = 0;
    for (size_t j = 0; j < n; j++) total += x[j] * y[j];
    return total;
}

// With P the softmax, S its argument: dV = Pᵀ g, dP = g Vᵀ, dS = P (dP − Σ P dP), dQ = dS K / √width, dK = dSᵀ Q / √width.
VECTORISED static void attention_gradient_body(size_t begin, size_t end, int thread, void *context) {
    const attention_work *w = context;
    size_t length = w->shape.length, width = w->shape.width, heads = w->shape.heads, stride = heads * width, row = 3 * stride;
    float scale = 1 / sqrtf((float)width);
    float *values = w->scratch + (size_t)thread * scratch_floats(&w->shape), *ds = values + length * width;
    for (size_t item = begin; item < end; item++) {
        size_t sequence = item / heads, head = item % heads, start = sequence * length * row + head * width;
        const float *q = w->qkv + start, *k = q + stride, *v = k + stride;
        const float *weights = w->weights_in + item * length * length, *g = w->g + sequence * length * stride + head * width;
        float *dq = w->d_qkv + start, *dk = dq + stride, *dv = dk + stride;
        transpose(length, width, row, v, values);
        for (size_t j = 0; j < length; j++)
            for (size_t p = 0; p < width; p++) dk[j * row + p] = dv[j * row + p] = 0;
        for (size_t i = 0; i < length; i++) {
            const float *p = weights + i * length, *gi = g + i * stride, *qi = q + i * row;
            combine(width, length, 1, gi, values, length, ds);
            float total = dot(length, p, ds);
            for (size_t j = 0; j < length; j++) ds[j] = p[j] * (ds[j] - total) * scale;
            combine(length, width, 1, ds, k, row, dq + i * row);
            for (size_t j = 0; j < length; j++) {
                float weight = p[j], slope = ds[j];
                float *restrict dkj = dk + j * row, *restrict dvj = dv + j * row;
                for (size_t c = 0; c < width; c++) {
                    dvj[c] += weight * gi[c];
                    dkj[c] += slope * qi[c];
                }
            }
        }
    }
}

void kernels_attention_gradient(const kernels_attention_shape *shape, const float *qkv, const float *weights,
                                const float *g, float *d_qkv, float *scratch) {
    attention_work w = {.shape = *shape, .qkv = qkv, .weights_in = weights, .g = g, .d_qkv = d_qkv, .scratch = scratch};
    kernels_parallel(shape->batch * shape->heads, grain(shape), attention_gradient_body, &w);
}
