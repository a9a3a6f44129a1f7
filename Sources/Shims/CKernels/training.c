#include "training.h"

#include <math.h>

#include "parallel.h"
#include "vector_math.h"

enum { GRAIN = 8192, PARTS = 64, GRADIENT_BLOCK = 2048 };

typedef struct {
    enum { SGD, ADAM, RMSPROP, AVERAGE } rule;
    size_t segments;
    const kernels_segment *segment;
    float gradient_scale, rate, epsilon, beta1, beta2, decay;
    const float *gradient;
    float *first, *second;
} update_work;

VECTORISED static void adam_run(const update_work *w, float rate, float decay, size_t n, const float *restrict g, float *restrict m,
                                float *restrict v, float *restrict p) {
    float scale = w->gradient_scale, epsilon = w->epsilon;
    float b1 = w->beta1, b2 = w->beta2, keep = 1 - decay;
    for (size_t i = 0; i < n; i++) {
        float gradient = g[i] * scale;
        m[i] = b1 * m[i] + (1 - b1) * gradient;
        v[i] = b2 * v[i] + (1 - b2) * gradient * gradient;
        p[i] = keep * p[i] - rate * m[i] / (sqrtf(v[i]) + epsilon);
    }
}

VECTORISED static void sgd_run(const update_work *w, float rate, float decay, size_t n, const float *restrict g,
                               float *restrict m, float *restrict p) {
    float scale = w->gradient_scale, momentum = w->beta1;
    for (size_t i = 0; i < n; i++) {
        m[i] = momentum * m[i] + g[i] * scale + decay * p[i];
        p[i] -= rate * m[i];
    }
}

VECTORISED static void rmsprop_run(const update_work *w, float rate, size_t n, const float *restrict g, float *restrict s,
                                   float *restrict m, float *restrict p) {
    float scale = w->gradient_scale, epsilon = w->epsilon, smoothing = w->beta1, momentum = w->beta2;
    for (size_t i = 0; i < n; i++) {
        float gradient = g[i] * scale;
        s[i] = smoothing * s[i] + (1 - smoothing) * gradient * gradient;
        m[i] = momentum * m[i] + gradient / (sqrtf(s[i]) + epsilon);
        p[i] -= rate * m[i];
    }
}

VECTORISED static void average_run(float keep, size_t n, float *restrict average, const float *restrict p) {
    for (size_t i = 0; i < n; i++) average[i] = keep * average[i] + (1 - keep) * p[i];
}

// A thread's part of the slab may begin and end inside a parameter.
static void update_body(size_t begin, size_t end, int thread, void *context) {
    (void)thread;
    const update_work *w = context;
    for (size_t s = 0; s < w->segments; s++) {
        const kernels_segment *segment = &w->segment[s];
        size_t from = segment->begin > begin ? segment->begin : begin;
        size_t to = segment->begin + segment->count < end ? segment->begin + segment->count : end;
        if (from >= to) continue;
        float *value = segment->value + (from - segment->begin);
        size_t n = to - from;
        float rate = w->rate * segment->rate, decay = w->decay * segment->decay;
        switch (w->rule) {
            case SGD: sgd_run(w, rate, decay, n, w->gradient + from, w->first + from, value); break;
            case ADAM:
                adam_run(w, rate, decay * segment->rate, n, w->gradient + from, w->first + from, w->second + from, value);
                break;
            case RMSPROP: rmsprop_run(w, rate, n, w->gradient + from, w->first + from, w->second + from, value); break;
            case AVERAGE: average_run(w->beta1, n, w->first + from, value); break;
        }
    }
}

void kernels_adam(size_t segments, const kernels_segment *segment, size_t total, float gradient_scale,
                  const float *gradient, float *first, float *second, float rate, float epsilon, float beta1, float beta2,
                  float decay) {
    update_work w = {ADAM, segments, segment, gradient_scale, rate, epsilon, beta1, beta2, decay, gradient, first, second};
    kernels_parallel(total, GRAIN, update_body, &w);
}

void kernels_sgd(size_t segments, const kernels_segment *segment, size_t total, float gradient_scale,
                 const float *gradient, float *velocity, float rate, float momentum, float decay) {
    update_work w = {SGD, segments, segment, gradient_scale, rate, 0, momentum, 0, decay, gradient, velocity, 0};
    kernels_parallel(total, GRAIN, update_body, &w);
}

void kernels_rmsprop(size_t segments, const kernels_segment *segment, size_t total, float gradient_scale,
                     const float *gradient, float *squares, float *velocity, float rate, float epsilon, float smoothing,
                     float momentum) {
    update_work w = {RMSPROP, segments, segment, gradient_scale, rate, epsilon, smoothing, momentum, 0, gradient, squares,
                     velocity};
    kernels_parallel(total, GRAIN, update_body, &w);
}

void kernels_average(size_t segments, const kernels_segment *segment, size_t total, float keep, float *average) {
    update_work w = {AVERAGE, segments, segment, 1, 0, 0, keep, 0, 0, 0, average, 0};
    kernels_parallel(total, GRAIN, update_body, &w);
}

typedef struct {
    size_t parts;
    const kernels_gradient_part *part;
    float *total;
} gradient_work;

VECTORISED static void add_part(const kernels_gradient_part *part, int begins, size_t begin, size_t end, float *total) {
    const float *before = part->before, *last = part->last;
    if (before) {
        for (size_t i = begin; i < end; i++) total[i] = begins ? before[i] + last[i] : total[i] + (before[i] + last[i]);
    } else {
        for (size_t i = begin; i < end; i++) total[i] = begins ? last[i] : total[i] + last[i];
    }
}

// In blocks, so that the total stays in the first cache from part to part.
static void add_gradients_body(size_t begin, size_t end, int thread, void *context) {
    (void)thread;
    const gradient_work *w = context;
    for (size_t from = begin; from < end; from += GRADIENT_BLOCK) {
        size_t to = end - from < GRADIENT_BLOCK ? end : from + GRADIENT_BLOCK;
        for (size_t p = 0; p < w->parts; p++) add_part(&w->part[p], p == 0, from, to, w->total);
    }
}

void kernels_add_gradients(size_t parts, const kernels_gradient_part *part, size_t count, float *total) {
    gradient_work w = {parts, part, total};
    kernels_parallel(count, GRAIN, add_gradients_body, &w);
}

typedef struct {
    const float *x;
    double *sums;
} squares_work;

VECTORISED static float squares_run(size_t n, const float *x) {
    _Pragma("clang fp reassociate(on)")
    float total = 0;
    for (size_t i = 0; i < n; i++) total += x[i] * x[i];
    return total;
}

static void squares_body(size_t begin, size_t end, int thread, void *context) {
    const squares_work *w = context;
    double total = 0;
    for (size_t i = begin; i < end; i += 1024) total += squares_run(end - i < 1024 ? end - i : 1024, w->x + i);
    w->sums[thread] = total;
}

double kernels_sum_of_squares(size_t count, const float *x) {
    double sums[PARTS] = {0}, total = 0;
    squares_work w = {x, sums};
    kernels_parallel(count, GRAIN > count / PARTS ? GRAIN : count / PARTS + 1, squares_body, &w);
    for (int i = 0; i < PARTS; i++) total += sums[i];
    return total;
}

// An exponent of ones only is that of infinities and NaNs.
VECTORISED static uint32_t any_not_finite(size_t n, const float *x) {
    const uint32_t ones = 0x7F800000u;
    uint32_t found = 0;
    for (size_t i = 0; i < n; i++) {
        uint32_t bits;
        memcpy(&bits, x + i, sizeof bits);
        found |= (bits & ones) == ones;
    }
    return found;
}

typedef struct {
    const float *x;
    uint32_t *found;
} finite_work;

static void finite_body(size_t begin, size_t end, int thread, void *context) {
    const finite_work *w = context;
    w->found[thread] = any_not_finite(end - begin, w->x + begin);
}

// In the parts of the optimiser's sweep, which then finds in each core's cache what this one has read.
bool kernels_all_finite(size_t count, const float *x) {
    uint32_t found[PARTS] = {0}, any = 0;
    finite_work w = {x, found};
    kernels_parallel(count, GRAIN > count / PARTS ? GRAIN : count / PARTS + 1, finite_body, &w);
    for (int i = 0; i < PARTS; i++) any |= found[i];
    return !any;
}

typedef struct {
    size_t count;
    float rate;
    uint64_t seed, stream, step;
    const float *x;
    float *y;
} random_work;

// Ten rounds of Philox4x32 (Salmon and others, 2011): four random words from a counter and a key.
INLINE void philox(uint32_t c[4], uint32_t k0, uint32_t k1) {
    for (int round = 0; round < 10; round++) {
        uint64_t a = (uint64_t)0xD2511F53u * c[0], b = (uint64_t)0xCD9E8D57u * c[2];
        uint32_t c0 = (uint32_t)(b >> 32) ^ c[1] ^ k0, c2 = (uint32_t)(a >> 32) ^ c[3] ^ k1;
        c[1] = (uint32_t)b;
        c[3] = (uint32_t)a;
        c[0] = c0;
        c[2] = c2;
        k0 += 0x9E3779B9u;
        k1 += 0xBB67AE85u;
    }
}

// Four numbers a block, sixteen blocks at a time so that the rounds run in vector registers.
enum { BLOCKS = 16 };

INLINE void random_words(const random_work *w, uint64_t first, uint32_t words[4][BLOCKS]) {
    for (int b = 0; b < BLOCKS; b++) {
        uint64_t block = first + (uint64_t)b;
        uint32_t c[4] = {(uint32_t)block, (uint32_t)(block >> 32) ^ (uint32_t)(w->stream << 8), (uint32_t)w->step,
                         (uint32_t)(w->step >> 32) ^ (uint32_t)w->stream};
        philox(c, (uint32_t)w->seed, (uint32_t)(w->seed >> 32));
        for (int i = 0; i < 4; i++) words[i][b] = c[i];
    }
}

INLINE float unit_interval(uint32_t word) { return (float)(int32_t)(word >> 8) * 0x1p-24f; }

// sin and cos of 2πu for u in [0, 1): a quarter turn is taken off, Taylor polynomials do the rest.
INLINE void circle(float u, float *sine, float *cosine) {
    float quarter = (u * 4.0f + 12582912.0f) - 12582912.0f;  // 0…4, rounded
    float r = (u - quarter * 0.25f) * 6.28318531f;
    float z = r * r;
    float s = r + r * z * (-1.66666547e-1f + z * (8.33216087e-3f - z * 1.95152959e-4f));
    float c = 1.0f - 0.5f * z + z * z * (4.16664568e-2f + z * (-1.38873162e-3f + z * 2.44331571e-5f));
    int q = (int)quarter & 3;
    float a = q & 1 ? c : s, b = q & 1 ? s : c;
    *sine = q & 2 ? -a : a;
    *cosine = q == 1 || q == 2 ? -b : b;
}

VECTORISED static void normal_body(size_t begin, size_t end, int thread, void *context) {
    (void)thread;
    const random_work *w = context;
    // Parts are counted in groups of 4 · BLOCKS numbers, so that thread borders do not change the numbers.
    uint32_t words[4][BLOCKS];
    float group[4][BLOCKS];
    for (size_t item = begin; item < end; item++) {
        random_words(w, item * BLOCKS, words);
        for (int half = 0; half < 2; half++)
            for (int b = 0; b < BLOCKS; b++) {
                float sine, cosine;
                float radius = sqrtf(-2.0f * vector_log(1.0f - unit_interval(words[2 * half][b])));
                circle(unit_interval(words[2 * half + 1][b]), &sine, &cosine);
                group[2 * half][b] = radius * cosine;
                group[2 * half + 1][b] = radius * sine;
            }
        size_t from = item * 4 * BLOCKS, n = w->count - from < 4 * BLOCKS ? w->count - from : 4 * BLOCKS;
        memcpy(w->y + from, group, n * sizeof(float));
    }
}

VECTORISED static void dropout_body(size_t begin, size_t end, int thread, void *context) {
    (void)thread;
    const random_work *w = context;
    uint32_t words[4][BLOCKS];
    float factor = w->rate < 1 ? 1 / (1 - w->rate) : 0;
    for (size_t item = begin; item < end; item++) {
        random_words(w, item * BLOCKS, words);
        const uint32_t *flat = &words[0][0];
        size_t from = item * 4 * BLOCKS, n = w->count - from < 4 * BLOCKS ? w->count - from : 4 * BLOCKS;
        ELEMENTWISE for (size_t i = 0; i < n; i++) w->y[from + i] = unit_interval(flat[i]) < w->rate ? 0 : w->x[from + i] * factor;
    }
}

void kernels_normal(size_t count, uint64_t seed, uint64_t stream, uint64_t step, float *y) {
    random_work w = {count, 0, seed, stream, step, 0, y};
    size_t groups = (count + 4 * BLOCKS - 1) / (4 * BLOCKS);
    kernels_parallel(groups, 32, normal_body, &w);
}

void kernels_dropout(size_t count, float rate, uint64_t seed, uint64_t stream, uint64_t step, const float *x, float *y) {
    random_work w = {count, rate, seed, stream, step, x, y};
    kernels_parallel((count + 4 * BLOCKS - 1) / (4 * BLOCKS), 64, dropout_body, &w);
}

typedef struct {
    size_t width;
    const int32_t *rows;
    const float *floats;
    const uint8_t *bytes;
    float *y;
} rows_work;

VECTORISED static void gather_rows_body(size_t begin, size_t end, int thread, void *context) {
    (void)thread;
    const rows_work *w = context;
    size_t n = w->width;
    for (size_t i = begin; i < end; i++) {
        float *y = w->y + i * n;
        if (w->floats) {
            memcpy(y, w->floats + (size_t)w->rows[i] * n, n * sizeof(float));
        } else {
            const uint8_t *x = w->bytes + (size_t)w->rows[i] * n;
            // A true division: k/255 is then the nearest float, as everybody else computes it.
            for (size_t j = 0; j < n; j++) y[j] = (float)x[j] / 255.0f;
        }
    }
}

void kernels_gather_rows(size_t count, size_t width, const int32_t *rows, const float *table, float *y) {
    rows_work w = {width, rows, table, 0, y};
    kernels_parallel(count, GRAIN / (width + 1) + 1, gather_rows_body, &w);
}

void kernels_gather_byte_rows(size_t count, size_t width, const int32_t *rows, const uint8_t *table, float *y) {
    rows_work w = {width, rows, 0, table, y};
    kernels_parallel(count, GRAIN / (width + 1) + 1, gather_rows_body, &w);
}
