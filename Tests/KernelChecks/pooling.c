#include "checks.h"

static void pooling(long h, long w, long c, long window, long stride, int holes) {
    const kernels_pool2d_shape s = {3, h, w, c, window, stride, (h - window) / stride + 1, (w - window) / stride + 1};
    const size_t large = (size_t)(s.n * h * w * c), small = (size_t)(s.n * s.oh * s.ow * c);
    float *x = uniform(large, -2, 2), *g = uniform(small, -1, 1);
    // Coarse values, so that a window often holds its maximum more than once; and some that are missing.
    for (size_t i = 0; i < large; i++) x[i] = holes && i % 11 == 3 ? NAN : rintf(x[i]);
    double *most = zeros(small), *mean = zeros(small), *d_most = zeros(large), *d_mean = zeros(large);
    for (size_t p = 0; p < small; p++) {
        const long k = (long)p % c, column = (long)p / c % s.ow, row = (long)p / c / s.ow % s.oh, n = (long)p / c / s.ow / s.oh;
        long winner = -1;
        most[p] = -INFINITY;
        for (long q = 0; q < window * window; q++) {
            const long at = ((n * h + row * stride + q / window) * w + column * stride + q % window) * c + k;
            if (isnan(x[at]) || x[at] > most[p]) winner = at, most[p] = x[at];
            if (isnan(x[at])) break;
            mean[p] += x[at] / (double)(window * window);
            d_mean[at] += g[p] / (double)(window * window);
        }
        if (!isnan(most[p])) d_most[winner] += g[p];
    }
    float *y = unwritten(small), *dx = unwritten(large);
    kernels_maxpool2d_forward(&s, x, y);
    check_values("maximum pooling", y, most, small, 0);
    kernels_maxpool2d_backward(&s, x, y, g, dx);
    check_values("maximum pooling: gradient", dx, d_most, large, TOLERANCE);
    if (holes) return;
    kernels_avgpool2d_forward(&s, x, y);
    check_values("average pooling", y, mean, small, TOLERANCE);
    kernels_avgpool2d_backward(&s, g, dx);
    check_values("average pooling: gradient", dx, d_mean, large, TOLERANCE);
}

static void up_sampling(long h, long w, long c, long factor) {
    const size_t small = (size_t)(2 * h * w * c), large = small * (size_t)(factor * factor);
    const float *x = uniform(small, -1, 1), *g = uniform(large, -1, 1);
    double *y = zeros(large), *dx = zeros(small);
    for (size_t i = 0; i < large; i++) {
        const long k = (long)i % c, column = (long)i / c % (w * factor), row = (long)i / c / (w * factor);
        const long at = (row / factor * w + column / factor) * c + k;
        y[i] = x[at];
        dx[at] += g[i];
    }
    float *found = unwritten(large), *found_dx = unwritten(small);
    kernels_upsample_nearest_forward(2, h, w, c, factor, x, found);
    check_values("up-sampling", found, y, large, 0);
    kernels_upsample_nearest_backward(2, h, w, c, factor, g, found_dx);
    check_values("up-sampling: gradient", found_dx, dx, small, TOLERANCE);
}

void check_pooling(void) {
    static const long shapes[][5] = {
        {28, 28, 16, 2, 2}, {14, 14, 8, 2, 2}, {8, 9, 32, 2, 2}, {7, 7, 3, 2, 2}, {6, 6, 64, 2, 2}, {9, 7, 5, 3, 2},
        {10, 10, 4, 2, 3},  {6, 6, 1, 3, 1},   {11, 8, 17, 1, 2}, {5, 5, 2, 5, 5},
    };
    for (size_t i = 0; i < sizeof shapes / sizeof *shapes; i++)
        for (int holes = 0; holes < 2; holes++)
            pooling(shapes[i][0], shapes[i][1], shapes[i][2], shapes[i][3], shapes[i][4], holes);
    up_sampling(7, 7, 8, 2), up_sampling(3, 5, 7, 2), up_sampling(4, 3, 32, 3), up_sampling(5, 2, 1, 1);
}
