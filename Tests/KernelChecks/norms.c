#include "checks.h"

static void layer_norm(size_t rows, size_t columns) {
    const size_t count = rows * columns;
    const float epsilon = 1e-2f;
    const float *x = uniform(count, -2, 3), *scale = uniform(columns, -1, 1), *shift = uniform(columns, -1, 1);
    const float *g = uniform(count, -1, 1);
    double *y = zeros(count), *dx = zeros(count), *d_scale = zeros(columns);
    for (size_t r = 0; r < rows; r++) {
        const size_t begin = r * columns;
        double mean = 0, variance = 0, h_mean = 0, hx_mean = 0;
        for (size_t i = 0; i < columns; i++) mean += x[begin + i] / (double)columns;
        for (size_t i = 0; i < columns; i++) variance += (x[begin + i] - mean) * (x[begin + i] - mean) / (double)columns;
        const double inverse = 1 / sqrt(variance + (double)epsilon);
        for (size_t i = 0; i < columns; i++) {
            const double unit = (x[begin + i] - mean) * inverse, h = (double)g[begin + i] * scale[i];
            y[begin + i] = unit * scale[i] + shift[i];
            d_scale[i] += g[begin + i] * unit;
            h_mean += h / (double)columns, hx_mean += h * unit / (double)columns;
        }
        for (size_t i = 0; i < columns; i++) {
            const double unit = (x[begin + i] - mean) * inverse, h = (double)g[begin + i] * scale[i];
            dx[begin + i] = inverse * (h - h_mean - unit * hx_mean);
        }
    }
    float *found = unwritten(count), *statistics = unwritten(2 * rows), *found_scale = unwritten(columns);
    kernels_layer_norm(rows, columns, epsilon, x, scale, shift, found, statistics);
    check_values("layer norm", found, y, count, TOLERANCE);
    kernels_layer_norm_gradient(rows, columns, x, scale, statistics, g, found);
    check_values("layer norm: gradient", found, dx, count, TOLERANCE);
    kernels_layer_norm_scale_gradient(rows, columns, x, statistics, g, found_scale);
    check_values("layer norm: gradient of the scale", found_scale, d_scale, columns, TOLERANCE);
}

static void batch_norm(size_t rows, size_t columns) {
    const size_t count = rows * columns, parts = (size_t)kernels_threads();
    const float epsilon = 1e-2f;
    const float *x = uniform(count, -2, 3), *scale = uniform(columns, -1, 1), *shift = uniform(columns, -1, 1);
    const float *g = uniform(count, -1, 1);
    double *statistics = zeros(3 * columns), *sums = zeros(2 * columns), *y = zeros(count), *dx = zeros(count);
    const double share = 1 / (double)rows;
    for (size_t i = 0; i < count; i++) statistics[i % columns] += share * x[i];
    for (size_t i = 0; i < count; i++) {
        const double d = x[i] - statistics[i % columns];
        statistics[columns + i % columns] += share * d * d;
    }
    for (size_t c = 0; c < columns; c++) statistics[2 * columns + c] = 1 / sqrt(statistics[columns + c] + (double)epsilon);
    for (size_t i = 0; i < count; i++) {
        const size_t c = i % columns;
        const double unit = (x[i] - statistics[c]) * statistics[2 * columns + c];
        y[i] = unit * scale[c] + shift[c];
        sums[c] += g[i] * unit, sums[columns + c] += g[i];
    }
    for (size_t i = 0; i < count; i++) {
        const size_t c = i % columns;
        const double inverse = statistics[2 * columns + c], unit = (x[i] - statistics[c]) * inverse;
        dx[i] = scale[c] * inverse * (g[i] - share * (sums[columns + c] + unit * sums[c]));
    }
    double *partials = zeros(parts * 2 * columns);
    float *found_statistics = unwritten(3 * columns), *found = unwritten(count), *found_sums = unwritten(2 * columns);
    kernels_column_statistics(rows, columns, epsilon, x, found_statistics, parts, partials);
    check_values("columns' statistics", found_statistics, statistics, 3 * columns, TOLERANCE);
    kernels_batch_norm(rows, columns, x, found_statistics, scale, shift, found);
    check_values("batch norm", found, y, count, TOLERANCE);
    kernels_batch_norm_sums(rows, columns, x, found_statistics, g, found_sums, parts, partials);
    check_values("batch norm: sums", found_sums, sums, 2 * columns, TOLERANCE);
    kernels_batch_norm_gradient(rows, columns, x, found_statistics, scale, found_sums, g, found);
    check_values("batch norm: gradient", found, dx, count, TOLERANCE);
}

void check_norms(void) {
    layer_norm(1, 1), layer_norm(3, 5), layer_norm(70, 33), layer_norm(3, 9001), layer_norm(500, 64), free_numbers();
    batch_norm(4, 1), batch_norm(7, 3), batch_norm(3000, 7), batch_norm(500, 300), batch_norm(20000, 2);
}
