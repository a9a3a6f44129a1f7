#include "checks.h"

// Positions that look at each other (keys = 0) or at as many of another sequence. Masks: none, some positions, all; causal
// or not; and, with `garbage`, numbers that are none where the mask is 0.
static void attention(size_t batch, size_t length, size_t others, size_t heads, size_t width, int masks, int causal,
                      int garbage) {
    const int is_self = others == 0;
    const size_t keys = is_self ? length : others, stride = heads * width;
    const size_t q_row = (is_self ? 3 : 1) * stride, row = (is_self ? 3 : 2) * stride;
    const size_t q_count = batch * length * q_row, kv_count = batch * keys * row;
    float *q = uniform(q_count, -2, 2), *kv = is_self ? q + stride : uniform(kv_count, -2, 2);
    float *mask = uniform(batch * keys, 0, 1), *g = uniform(batch * length * stride, -1, 1);
    for (size_t i = 0; i < batch * keys; i++) {
        mask[i] = masks == 2 || mask[i] < 0.4f ? 0 : 1;
        if (masks != 1 || !garbage || mask[i] != 0) continue;
        for (size_t j = 0; j < stride; j++) {
            if (is_self) q[i * row + 3 * j + i % 3] = NAN, g[i * stride + j] = 0;
            else kv[i * row + 2 * j + i % 2] = NAN;
        }
    }
    double *y = zeros(batch * length * stride), *dq = zeros(q_count), *dkv = is_self ? dq + stride : zeros(kv_count);
    double *p = zeros(keys), *dp = zeros(keys);
    const double scale = 1 / sqrt((double)width);
#define Q_AT(n, i, c) (((n) * length + (i)) * q_row + head * width + (c))
#define K_AT(n, j, c) (((n) * keys + (j)) * row + head * width + (c))
#define V_AT(n, j, c) (K_AT(n, j, c) + stride)
#define SEEN(n, j) (!masks || mask[(n) * keys + (j)] != 0)
#define IS_KEPT(n, j) (!garbage || masks != 1 || SEEN(n, j))
#define Q(n, i, c) (!is_self || IS_KEPT(n, i) ? (double)q[Q_AT(n, i, c)] : 0)
#define K(n, j, c) (IS_KEPT(n, j) ? (double)kv[K_AT(n, j, c)] : 0)
#define V(n, j, c) (IS_KEPT(n, j) ? (double)kv[V_AT(n, j, c)] : 0)
    for (size_t n = 0; n < batch; n++)
        for (size_t head = 0; head < heads; head++)
            for (size_t i = 0; i < length; i++) {
                double most = -INFINITY, total = 0, mean = 0;
                for (size_t j = 0; j < keys; j++) {
                    p[j] = -INFINITY;
                    if (!SEEN(n, j) || (causal && j > i)) continue;
                    p[j] = 0;
                    for (size_t c = 0; c < width; c++) p[j] += scale * Q(n, i, c) * K(n, j, c);
                    most = fmax(most, p[j]);
                }
                for (size_t j = 0; j < keys; j++) total += p[j] = p[j] == -INFINITY ? 0 : exp(p[j] - most);
                for (size_t j = 0; j < keys; j++) {
                    p[j] = total > 0 ? p[j] / total : 0;
                    dp[j] = 0;
                    for (size_t c = 0; c < width; c++) {
                        const size_t at = (n * length + i) * stride + head * width + c;
                        y[at] += p[j] * V(n, j, c);
                        dp[j] += g[at] * V(n, j, c);
                        dkv[V_AT(n, j, c)] += p[j] * g[at];
                    }
                    mean += p[j] * dp[j];
                }
                for (size_t j = 0; j < keys; j++)
                    for (size_t c = 0; c < width; c++) {
                        const double slope = p[j] * (dp[j] - mean) * scale;
                        dq[Q_AT(n, i, c)] += slope * K(n, j, c);
                        dkv[K_AT(n, j, c)] += slope * Q(n, i, c);
                    }
            }
    const kernels_attention_shape s = {batch, length, keys, heads, width, causal, (size_t)kernels_threads()};
    float *scratch = unwritten(kernels_attention_scratch(&s)), *weights = unwritten(batch * heads * length * keys);
    float *found = unwritten(batch * length * stride), *found_dq = unwritten(q_count), *found_dkv = unwritten(kv_count);
    const float *others_kv = is_self ? 0 : kv, *seen = masks ? mask : 0;
    kernels_attention(&s, q, others_kv, seen, weights, found, scratch);
    check_values("attention", found, y, batch * length * stride, TOLERANCE);
    kernels_attention_gradient(&s, q, others_kv, seen, weights, g, found_dq, is_self ? 0 : found_dkv, scratch);
    check_values("attention: gradient", found_dq, dq, q_count, TOLERANCE);
    if (!is_self) check_values("attention: gradient of the other sequence", found_dkv, dkv, kv_count, TOLERANCE);
}

void check_attention(void) {
    static const size_t shapes[][5] = {{1, 1, 0, 1, 1}, {2, 3, 0, 2, 4},  {1, 5, 0, 3, 3},   {2, 7, 0, 1, 5},  {3, 33, 0, 4, 17}, {4, 16, 0, 2, 16},
                                       {1, 1, 3, 1, 1}, {2, 3, 17, 2, 4}, {3, 20, 5, 3, 17}, {2, 5, 1, 1, 16}, {2, 4, 33, 2, 16}};
    for (size_t i = 0; i < sizeof shapes / sizeof *shapes; i++)
        for (int masks = 0; masks < 3; masks++)
            for (int causal = 0; causal < 2; causal++)
                for (int garbage = 0; garbage < 2; garbage++) {
                    const size_t *s = shapes[i];
                    attention(s[0], s[1], s[2], s[3], s[4], masks, causal, garbage);
                    free_numbers();
                }
}
