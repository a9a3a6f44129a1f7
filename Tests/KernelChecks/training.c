#include "checks.h"

static void optimisers(size_t count) {
    const float *start = uniform(count, -1, 1), *g = uniform(count, -1, 1), *m = uniform(count, -1, 1);
    const float *v = uniform(count, 0, 1);
    float *p = unwritten(count), *first = unwritten(count), *second = unwritten(count);
    memcpy(p, start, count * sizeof *p), memcpy(first, m, count * sizeof *m), memcpy(second, v, count * sizeof *v);
    // Two parameters, of which the first decays, and the second learns at half the rate.
    const size_t cut = count / 3;
    const kernels_segment segments[2] = {{p, 0, cut, 1, 1}, {p + cut, cut, count - cut, 0.5f, 0}};
    double *dp = zeros(count), *dm = zeros(count), *dv = zeros(count), squares = 0;
    for (size_t i = 0; i < count; i++) {
        const double gradient = 0.5 * g[i], keep = i < cut ? 1 - (double)0.01f : 1;
        dm[i] = (double)0.9f * m[i] + (1 - (double)0.9f) * gradient;
        dv[i] = (double)0.99f * v[i] + (1 - (double)0.99f) * gradient * gradient;
        dp[i] = keep * start[i] - (i < cut ? 1 : 0.5) * (double)0.1f * dm[i] / (sqrt(dv[i]) + (double)0.001f);
        squares += (double)g[i] * g[i];
    }
    kernels_adam(2, segments, count, 0.5f, g, first, second, 0.1f, 0.001f, 0.9f, 0.99f, 0.01f);
    check_values("adam", p, dp, count, 1e-6);
    check_values("adam: first moment", first, dm, count, 1e-6);
    check_values("adam: second moment", second, dv, count, 1e-6);
    memcpy(p, start, count * sizeof *p), memcpy(first, m, count * sizeof *m);
    for (size_t i = 0; i < count; i++) {
        dm[i] = (double)0.9f * m[i] + 0.5 * g[i] + (i < cut ? (double)0.01f * start[i] : 0);
        dp[i] = start[i] - (i < cut ? 1 : 0.5) * (double)0.1f * dm[i];
    }
    kernels_sgd(2, segments, count, 0.5f, g, first, 0.1f, 0.9f, 0.01f);
    check_values("gradient descent", p, dp, count, 1e-6);
    memcpy(p, start, count * sizeof *p), memcpy(first, v, count * sizeof *v), memcpy(second, m, count * sizeof *m);
    for (size_t i = 0; i < count; i++) {
        const double gradient = 0.5 * g[i];
        dv[i] = (double)0.9f * v[i] + (1 - (double)0.9f) * gradient * gradient;
        dm[i] = (double)0.8f * m[i] + gradient / (sqrt(dv[i]) + (double)0.01f);
        dp[i] = start[i] - (i < cut ? 1 : 0.5) * (double)0.1f * dm[i];
    }
    kernels_rmsprop(2, segments, count, 0.5f, g, first, second, 0.1f, 0.01f, 0.9f, 0.8f);
    check_values("rmsprop", p, dp, count, 1e-6);
    check_values("rmsprop: squares", first, dv, count, 1e-6);
    check_values("rmsprop: velocity", second, dm, count, 1e-6);
    memcpy(p, start, count * sizeof *p), memcpy(first, m, count * sizeof *m);
    for (size_t i = 0; i < count; i++) dp[i] = (double)0.9f * m[i] + (1 - (double)0.9f) * start[i];
    kernels_average(2, segments, count, 0.9f, first);
    check_values("moving average", first, dp, count, 1e-6);
    check_number("sum of squares", kernels_sum_of_squares(count, g), squares, 1e-6);
    const kernels_gradient_part parts[3] = {{start, g}, {0, m}, {v, g}};
    for (size_t i = 0; i < count; i++) dp[i] = (double)start[i] + g[i] + m[i] + v[i] + g[i];
    kernels_add_gradients(3, parts, count, first);
    check_values("sum of gradients", first, dp, count, 1e-6);
}

// Ten rounds of Philox4x32 (Salmon and others, 2011).
static void philox(uint32_t c[4], uint32_t k0, uint32_t k1) {
    for (int round = 0; round < 10; round++, k0 += 0x9E3779B9u, k1 += 0xBB67AE85u) {
        const uint64_t a = (uint64_t)0xD2511F53u * c[0], b = (uint64_t)0xCD9E8D57u * c[2];
        const uint32_t next[4] = {(uint32_t)(b >> 32) ^ c[1] ^ k0, (uint32_t)b, (uint32_t)(a >> 32) ^ c[3] ^ k1, (uint32_t)a};
        memcpy(c, next, sizeof next);
    }
}

static void random_numbers(size_t count) {
    const uint64_t seed = 0x123456789ABCDEFu, stream = 77, step = 5;
    const float *x = uniform(count, -1, 1);
    double *normal = zeros(count + 64), *dropped = zeros(count + 64);
    for (size_t group = 0; group * 64 < count; group++)
        for (size_t lane = 0; lane < 16; lane++) {
            const uint64_t number = group * 16 + lane;
            uint32_t c[4] = {(uint32_t)number, (uint32_t)(number >> 32) ^ (uint32_t)(stream << 8), (uint32_t)step,
                             (uint32_t)(step >> 32) ^ (uint32_t)stream};
            philox(c, (uint32_t)seed, (uint32_t)(seed >> 32));
            for (size_t k = 0; k < 4; k++) {
                const size_t at = group * 64 + k * 16 + lane;
                const double u = (double)(c[k] >> 8) * 0x1p-24;
                dropped[at] = at < count && u >= (double)0.3f ? x[at] / (1 - (double)0.3f) : 0;
                const double radius = sqrt(-2 * log(1 - (double)(c[k / 2 * 2] >> 8) * 0x1p-24));
                const double angle = 2 * acos(-1) * (double)(c[k / 2 * 2 + 1] >> 8) * 0x1p-24;
                normal[at] = radius * (k % 2 == 0 ? cos(angle) : sin(angle));
            }
        }
    float *found = unwritten(count);
    kernels_normal(count, seed, stream, step, found);
    check_values("normal numbers", found, normal, count, 1e-5);
    kernels_dropout(count, 0.3f, seed, stream, step, x, found);
    check_values("dropout", found, dropped, count, 1e-6);
}

static void rows(size_t count, size_t width) {
    const int32_t *chosen = whole_numbers(count, 9), *values = whole_numbers(9 * width, 256);
    const float *table = uniform(9 * width, -1, 1);
    uint8_t *bytes = (uint8_t *)whole_numbers(9 * width, 1);
    double *expected = zeros(count * width), *expected_bytes = zeros(count * width);
    for (size_t i = 0; i < 9 * width; i++) bytes[i] = (uint8_t)values[i];
    for (size_t i = 0; i < count * width; i++) {
        const size_t from = (size_t)chosen[i / width] * width + i % width;
        expected[i] = table[from];
        expected_bytes[i] = (float)bytes[from] / 255.0f;
    }
    float *found = unwritten(count * width);
    kernels_gather_rows(count, width, chosen, table, found);
    check_values("a batch of floats", found, expected, count * width, 0);
    kernels_gather_byte_rows(count, width, chosen, bytes, found);
    check_values("a batch of bytes", found, expected_bytes, count * width, 0);
}

void check_training(void) {
    optimisers(3), optimisers(100), optimisers(50001), free_numbers();
    random_numbers(1), random_numbers(63), random_numbers(64), random_numbers(65), random_numbers(40000), free_numbers();
    rows(1, 1), rows(40, 37), rows(100, 784);
}
