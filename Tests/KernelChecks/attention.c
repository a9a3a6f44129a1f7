#include "checks.h"

// Masks: none, some positions, all; causal or not; and, with `garbage`, numbers that are none where the mask is 0.
static void attention(size_t batch, size_t length, size_t heads, size_t width, int masks, int causal, int garbage) {
    const size_t stride = heads * width, count = batch * length * 3 * stride;
    float *x = uniform(count, -2, 2), *mask = uniform(batch * length, 0, 1), *g = uniform(batch * length * stride, -1, 1);
    for (size_t i = 0; i < batch * length; i++) {
        mask[i] = masks == 2 || mask[i] < 0.4f ? 0 : 1;
        if (masks != 1) continue;
        for (size_t j = 0; garbage && mask[i] == 0 && j < stride; j++) x[i * 3 * stride + 3 * j + i % 3] = NAN, g[i * stride + j] = 0;
    }
    double *y = zeros(batch * length * stride), *dx = zeros(count), *p = zeros(length), *dp = zeros(length);
    const double scale = 1 / sqrt((double)width);
#define AT(n, i, part, c) (((n) * length + (i)) * 3 * stride + (part) * stride + head * width + (c))
#define SEEN(n, j) (!masks || mask[(n) * length + (j)] != 0)
#define NUMBER(n, i, part, c) (garbage && masks == 1 && !SEEN(n, i) ? 0 : (double)x[AT(n, i, part, c)])
    for (size_t n = 0; n < batch; n++)
        for (size_t head = 0; head < heads; head++)
            for (size_t i = 0; i < length; i++) {
                double most = -INFINITY, total = 0, mean = 0;
                for (size_t j = 0; j < length; j++) {
                    p[j] = -INFINITY;
                    if (!SEEN(n, j) || (causal && j > i)) continue;
                    p[j] = 0;
                    for (size_t c = 0; c < width; c++) p[j] += scale * NUMBER(n, i, 0, c) * NUMBER(n, j, 1, c);
                    most = fmax(most, p[j]);
                }
                for (size_t j = 0; j < length; j++) total += p[j] = p[j] == -INFINITY ? 0 : exp(p[j] - most);
                for (size_t j = 0; j < length; j++) {
                    p[j] = total > 0 ? p[j] / total : 0;
                    dp[j] = 0;
                    for (size_t c = 0; c < width; c++) {
                        const size_t at = (n * length + i) * stride + head * width + c;
                        y[at] += p[j] * NUMBER(n, j, 2, c);
                        dp[j] += g[at] * NUMBER(n, j, 2, c);
                        dx[AT(n, j, 2, c)] += p[j] * g[at];
                    }
                    mean += p[j] * dp[j];
                }
                for (size_t j = 0; j < length; j++)
                    for (size_t c = 0; c < width; c++) {
                        const double slope = p[j] * (dp[j] - mean) * scale;
                        dx[AT(n, i, 0, c)] += slope * NUMBER(n, j, 1, c);
                        dx[AT(n, j, 1, c)] += slope * NUMBER(n, i, 0, c);
                    }
            }
    const kernels_attention_shape s = {batch, length, heads, width, causal, (size_t)kernels_threads()};
    float *scratch = unwritten(kernels_attention_scratch(&s)), *weights = unwritten(batch * heads * length * length);
    float *found = unwritten(batch * length * stride), *found_dx = unwritten(count);
    kernels_attention(&s, x, masks ? mask : 0, weights, found, scratch);
    check_values("attention", found, y, batch * length * stride, TOLERANCE);
    kernels_attention_gradient(&s, x, masks ? mask : 0, weights, g, found_dx, scratch);
    check_values("attention: gradient", found_dx, dx, count, TOLERANCE);
}

void check_attention(void) {
    static const size_t shapes[][4] = {{1, 1, 1, 1}, {2, 3, 2, 4}, {1, 5, 3, 3}, {2, 7, 1, 5}, {3, 33, 4, 17}, {4, 16, 2, 16}};
    for (size_t i = 0; i < sizeof shapes / sizeof *shapes; i++)
        for (int masks = 0; masks < 3; masks++)
            for (int causal = 0; causal < 2; causal++)
                for (int garbage = 0; garbage < 2; garbage++) {
                    attention(shapes[i][0], shapes[i][1], shapes[i][2], shapes[i][3], masks, causal, garbage);
                    free_numbers();
                }
}
