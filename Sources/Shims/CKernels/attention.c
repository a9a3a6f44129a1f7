#include "attention.h"

#include <math.h>

#include "parallel.h"
#include "vector_math.h"

#define REASSOCIATE _Pragma("clang fp reassociate(on)")

typedef struct {
    kernels_attention_shape shape;
    const float *q, *kv, *mask, *weights_in, *g;
    float *weights, *y, *d_q, *d_kv, *scratch;
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

// A transposed table, the scores of all positions, one more row of them, and a head's queries, keys, values and gradients.
static size_t scratch_floats(const kernels_attention_shape *s) {
    return padded(s->keys) * (s->width + s->length + 1) + 2 * (s->length + s->keys) * s->width;
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

/// A matrix whose elements lie `row` and `step` floats apart: transposed where `row` is the smaller one.
typedef struct {
    const float *x;
    size_t row, step;
} strided;

INLINE void combine(const int rows, size_t count, size_t n, float scale, strided a, const float *table, size_t stride,
                    float *out, size_t out_row) {
    size_t j = 0;
    for (; j + LANES <= n; j += LANES) {
        block sums[4] = {{0}};
        for (size_t p = 0; p < count; p++) {
            const block values = BLOCK_IN(table + p * stride + j);
            _Pragma("clang loop unroll(full)") for (int r = 0; r < rows; r++)
                sums[r] += a.x[(size_t)r * a.row + p * a.step] * values;
        }
        _Pragma("clang loop unroll(full)") for (int r = 0; r < rows; r++)
            BLOCK(out + (size_t)r * out_row + j) = scale * sums[r];
    }
    for (; j < n; j++) {
        for (int r = 0; r < rows; r++) {
            float sum = 0;
            for (size_t p = 0; p < count; p++) sum += a.x[(size_t)r * a.row + p * a.step] * table[p * stride + j];
            out[(size_t)r * out_row + j] = scale * sum;
        }
    }
}

/// out[i, j] = scale · Σ_p a[i, p] · table[p, j], with `n` columns. Four rows at a time, so that four sums are under way
/// and share what is loaded of the table.
INLINE void product(size_t rows, size_t count, size_t n, float scale, strided a, const float *table, size_t stride,
                    float *out, size_t out_row) {
    size_t i = 0;
    for (; i + 4 <= rows; i += 4, a.x += 4 * a.row) combine(4, count, n, scale, a, table, stride, out + i * out_row, out_row);
    for (; i < rows; i++, a.x += a.row) combine(1, count, n, scale, a, table, stride, out + i * out_row, out_row);
}

INLINE float sum_of_lanes(const float *x) {
    REASSOCIATE
    float total = 0;
    for (size_t l = 0; l < LANES; l++) total += x[l];
    return total;
}

/// One head of one sequence: queries lie `q_row` floats apart, keys and values `row`, the output's gradient `g_row`.
typedef struct {
    const float *q, *k, *v, *g;
    size_t q_row, row, g_row;
    /// Whether queries, keys and values are of the same positions.
    int is_self;
} attention_head;

/// Squares, because products of two such numbers must be finite as well.
INLINE int is_finite(size_t n, const float *x) {
    int finite = 1;
    for (size_t i = 0; i < n; i++) finite &= x[i] * x[i] < INFINITY;
    return finite;
}

INLINE int is_garbage(const attention_head *h, size_t width, const float *mask, size_t i) {
    if (mask[i] != 0) return 0;
    return !((!h->is_self || is_finite(width, h->q + i * h->q_row)) && is_finite(width, h->k + i * h->row) &&
             is_finite(width, h->v + i * h->row));
}

/// The head itself, unless a masked position holds what has no finite square. A weight of 0 times that would be NaN, so then
/// it is a copy in `to` with zeros there.
INLINE attention_head without_garbage(attention_head h, size_t keys, size_t width, const float *mask, float *to) {
    if (!mask) return h;
    // Nearly always there is none, which one number tells: the sum of all squares that no one is to see.
    block squares = {0};
    float rest = 0;
    for (size_t i = 0; i < keys; i++) {
        if (mask[i] != 0) continue;
        const float *parts[3] = {h.k + i * h.row, h.v + i * h.row, h.q + i * h.q_row};
        for (size_t part = 0; part < (h.is_self ? 3 : 2); part++) {
            size_t j = 0;
            for (; j + LANES <= width; j += LANES) squares += BLOCK_IN(parts[part] + j) * BLOCK_IN(parts[part] + j);
            for (; j < width; j++) rest += parts[part][j] * parts[part][j];
        }
    }
    if (sum_of_lanes((const float *)&squares) + rest < INFINITY) return h;
    // Of another sequence's positions there are keys and values alone.
    const size_t count = h.is_self ? 4 : 2, row = count * width;
    for (size_t i = 0; i < keys; i++) {
        const float *parts[4] = {h.k + i * h.row, h.v + i * h.row, h.q + i * h.q_row, h.g ? h.g + i * h.g_row : 0};
        int keep = !is_garbage(&h, width, mask, i);
        for (size_t part = 0; part < count; part++)
            for (size_t j = 0; j < width; j++) to[i * row + part * width + j] = keep && parts[part] ? parts[part][j] : 0;
    }
    h.k = to, h.v = to + width, h.row = row;
    if (h.is_self) h.q = to + 2 * width, h.g = to + 3 * width, h.q_row = row, h.g_row = row;
    return h;
}

/// By halves: the compiler's own reduction goes lane by lane, for the sake of a NaN's order.
INLINE float largest_of_lanes(const float *lanes) {
    block x = BLOCK_IN(lanes);
    x = __builtin_elementwise_max(x, __builtin_shufflevector(x, x, 8, 9, 10, 11, 12, 13, 14, 15, 0, 1, 2, 3, 4, 5, 6, 7));
    x = __builtin_elementwise_max(x, __builtin_shufflevector(x, x, 4, 5, 6, 7, 0, 1, 2, 3, 0, 1, 2, 3, 0, 1, 2, 3));
    x = __builtin_elementwise_max(x, __builtin_shufflevector(x, x, 2, 3, 0, 1, 0, 1, 0, 1, 0, 1, 0, 1, 0, 1, 0, 1));
    return x[0] > x[1] ? x[0] : x[1];
}

/// Of `n` scores, whole blocks, the first `seen` count.
INLINE void softmax_row(size_t n, size_t seen, const float *mask, float *s) {
    for (size_t j = seen; j < n; j++) s[j] = -INFINITY;
    if (mask)
        for (size_t j = 0; j < seen; j++) s[j] = mask[j] != 0 ? s[j] : -INFINITY;
    block highest = BLOCK(s), totals = {0};
    for (size_t j = LANES; j < n; j += LANES) highest = __builtin_elementwise_max(highest, BLOCK(s + j));
    float most = largest_of_lanes((const float *)&highest);
    most = most == -INFINITY ? 0 : most;
    BLOCKWISE for (size_t j = 0; j < n; j++) s[j] = vector_exp(s[j] - most);
    for (size_t j = 0; j < n; j += LANES) totals += BLOCK(s + j);
    float total = sum_of_lanes((const float *)&totals);
    float factor = total > 0 || total != total ? 1 / total : 0;
    for (size_t j = 0; j < n; j += LANES) BLOCK(s + j) *= factor;
}

// Floats from one position to the next.
static size_t query_row(const attention_work *w) { return (w->kv ? 1 : 3) * w->shape.heads * w->shape.width; }
static size_t key_row(const attention_work *w) { return (w->kv ? 2 : 3) * w->shape.heads * w->shape.width; }

INLINE attention_head head_of(const attention_work *w, size_t sequence, size_t head) {
    const kernels_attention_shape *s = &w->shape;
    size_t stride = s->heads * s->width, q_row = query_row(w), row = key_row(w);
    const float *q = w->q + sequence * s->length * q_row + head * s->width;
    const float *k = w->kv ? w->kv + sequence * s->keys * row + head * s->width : q + stride;
    const float *g = w->g ? w->g + sequence * s->length * stride + head * s->width : 0;
    return (attention_head){q, k, k + stride, g, q_row, row, stride, !w->kv};
}

VECTORISED static void attention_body(size_t begin, size_t end, int thread, void *context) {
    const attention_work *w = context;
    size_t length = w->shape.length, keys = w->shape.keys, width = w->shape.width, heads = w->shape.heads;
    size_t stride = heads * width, columns = padded(keys);
    float scale = 1 / sqrtf((float)width);
    float *table = w->scratch + (size_t)thread * scratch_floats(&w->shape), *scores = table + columns * width;
    for (size_t item = begin; item < end; item++) {
        size_t sequence = item / heads, head = item % heads;
        const float *mask = w->mask ? w->mask + sequence * keys : 0;
        attention_head h =
            without_garbage(head_of(w, sequence, head), keys, width, mask, scores + columns * (length + 1));
        float *weights = w->weights + item * length * keys, *y = w->y + sequence * length * stride + head * width;
        transpose(keys, width, h.row, h.k, table);
        // Step by step for all positions, so that the processor has several rows under way at once.
        product(length, width, columns, scale, (strided){h.q, h.q_row, 1}, table, columns, scores, columns);
        for (size_t i = 0; i < length; i++)
            softmax_row(columns, w->shape.causal && i < keys ? i + 1 : keys, mask, scores + i * columns);
        for (size_t i = 0; i < length; i++)
            for (size_t j = 0; j < keys; j++) weights[i * keys + j] = scores[i * columns + j];
        product(length, keys, width, 1, (strided){scores, columns, 1}, h.v, h.row, y, stride);
    }
}

static size_t grain(const kernels_attention_shape *s) {
    size_t items = s->batch * s->heads, work = s->length * s->keys * s->width + 1;
    size_t least = 16384 / work + 1, even = (items + s->parts - 1) / (s->parts ? s->parts : 1);
    return least > even ? least : even;
}

void kernels_attention(const kernels_attention_shape *shape, const float *q, const float *kv, const float *mask,
                       float *weights, float *y, float *scratch) {
    attention_work w = {.shape = *shape, .q = q, .kv = kv, .mask = mask, .weights = weights, .y = y, .scratch = scratch};
    kernels_parallel(shape->batch * shape->heads, grain(shape), attention_body, &w);
}

// With P the softmax, S its argument: dV = Pᵀ g, dP = g Vᵀ, dS = P (dP − Σ P dP), dQ = dS K / √width, dK = dSᵀ Q / √width.
VECTORISED static void attention_gradient_body(size_t begin, size_t end, int thread, void *context) {
    const attention_work *w = context;
    size_t length = w->shape.length, keys = w->shape.keys, width = w->shape.width, heads = w->shape.heads;
    size_t stride = heads * width, q_row = query_row(w), row = key_row(w), columns = padded(keys);
    float scale = 1 / sqrtf((float)width);
    float *values = w->scratch + (size_t)thread * scratch_floats(&w->shape), *ds = values + columns * width;
    float *p = ds + columns * length;
    for (size_t j = keys; j < columns; j++) p[j] = 0;
    for (size_t item = begin; item < end; item++) {
        size_t sequence = item / heads, head = item % heads;
        const float *weights = w->weights_in + item * length * keys;
        const float *mask = w->mask ? w->mask + sequence * keys : 0;
        attention_head h = without_garbage(head_of(w, sequence, head), keys, width, mask, p + columns);
        float *dq = w->d_q + sequence * length * q_row + head * width;
        float *dk = w->kv ? w->d_kv + sequence * keys * row + head * width : dq + stride, *dv = dk + stride;
        transpose(keys, width, h.row, h.v, values);
        product(length, width, columns, 1, (strided){h.g, h.g_row, 1}, values, columns, ds, columns);
        for (size_t i = 0; i < length; i++) {
            float *d = ds + i * columns;
            for (size_t j = 0; j < keys; j++) p[j] = weights[i * keys + j];
            block products = {0};
            for (size_t j = 0; j < columns; j += LANES) products += BLOCK(p + j) * BLOCK(d + j);
            float total = sum_of_lanes((const float *)&products);
            for (size_t j = 0; j < columns; j += LANES) BLOCK(d + j) = BLOCK(p + j) * (BLOCK(d + j) - total) * scale;
        }
        product(length, keys, width, 1, (strided){ds, columns, 1}, h.k, h.row, dq, q_row);
        product(keys, length, width, 1, (strided){ds, 1, columns}, h.q, h.q_row, dk, row);
        product(keys, length, width, 1, (strided){weights, 1, keys}, h.g, h.g_row, dv, row);
    }
}

void kernels_attention_gradient(const kernels_attention_shape *shape, const float *q, const float *kv, const float *mask,
                                const float *weights, const float *g, float *d_q, float *d_kv, float *scratch) {
    attention_work w = {.shape = *shape, .q = q, .kv = kv, .mask = mask, .weights_in = weights, .g = g, .d_q = d_q,
                        .d_kv = d_kv, .scratch = scratch};
    kernels_parallel(shape->batch * shape->heads, grain(shape), attention_gradient_body, &w);
}
