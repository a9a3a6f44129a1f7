#include "checks.h"

static double value(kernels_unary_function f, double x) {
    switch (f) {
        case KERNELS_RELU: return x < 0 ? 0 : x;
        case KERNELS_LEAKY_RELU: return x > 0 ? x : 0.1f * x;
        case KERNELS_SIGMOID: return 1 / (1 + exp(-x));
        case KERNELS_TANH: return tanh(x);
        case KERNELS_GELU: return 0.5 * x * (1 + erf(x / sqrt(2)));
        case KERNELS_SOFTPLUS: return fmax(x, 0) + log1p(exp(-fabs(x))) + (isnan(x) ? x : 0);
        case KERNELS_EXP: return exp(x);
        case KERNELS_LOG: return log(x);
        case KERNELS_SQRT: return sqrt(x);
        case KERNELS_SQUARE: return x * x;
        case KERNELS_ABS: return fabs(x);
        case KERNELS_POWER: return pow(x, 0.1f);
    }
    return NAN;
}

static double derivative(kernels_unary_function f, double x) {
    const double p = 1 / (1 + exp(-x)), pi = acos(-1);
    switch (f) {
        case KERNELS_RELU: return x > 0;
        case KERNELS_LEAKY_RELU: return x > 0 ? 1 : 0.1f;
        case KERNELS_SIGMOID: return p * (1 - p);
        case KERNELS_TANH: return 1 - tanh(x) * tanh(x);
        case KERNELS_GELU: return 0.5 * (1 + erf(x / sqrt(2))) + x * exp(-x * x / 2) / sqrt(2 * pi);
        case KERNELS_SOFTPLUS: return p;
        case KERNELS_EXP: return exp(x);
        case KERNELS_LOG: return 1 / x;
        case KERNELS_SQRT: return 0.5 / sqrt(x);
        case KERNELS_SQUARE: return 2 * x;
        case KERNELS_ABS: return x < 0 ? -1 : 1;
        case KERNELS_POWER: return 0.1f * pow(x, 0.1f - 1);
    }
    return NAN;
}

static void functions(size_t count) {
    for (kernels_unary_function f = KERNELS_RELU; f <= KERNELS_POWER; f++) {
        const int positive = f == KERNELS_LOG || f == KERNELS_SQRT || f == KERNELS_POWER;
        float *x = uniform(count, positive ? 0.1f : -6, 6);
        const float *g = uniform(count, -1, 1);
        double *y = zeros(count), *dx = zeros(count);
        for (size_t i = 0; i < count; i++) y[i] = value(f, x[i]), dx[i] = g[i] * derivative(f, x[i]);
        float *found = unwritten(count), *found_dx = unwritten(count);
        kernels_unary(f, count, 0.1f, x, found);
        check_values("function of one number", found, y, count, 1e-6);
        kernels_unary_gradient(f, count, 0.1f, x, found, g, found_dx);
        check_values("function of one number: gradient", found_dx, dx, count, 2e-6);
        // In its own place, and with what no number is.
        x[count / 2] = NAN;
        y[count / 2] = NAN;
        kernels_unary(f, count, 0.1f, x, x);
        check_values("function of one number, in place", x, y, count, 1e-6);
    }
    float far[] = {-INFINITY, -1e4f, -100, 100, 1e4f, INFINITY, 0, -0.0f};
    double sigmoid[] = {0, 0, exp(-100), 1, 1, 1, 0.5, 0.5}, exponential[] = {0, 0, 0, INFINITY, INFINITY, INFINITY, 1, 1};
    float found[8];
    kernels_unary(KERNELS_SIGMOID, 8, 0, far, found);
    check_values("sigmoid far away", found, sigmoid, 8, 1e-6);
    kernels_unary(KERNELS_EXP, 8, 0, far, found);
    check_values("exponential far away", found, exponential, 8, 1e-6);
}

static double binary(kernels_binary_function f, double p, double q) {
    switch (f) {
        case KERNELS_ADD: return p + q;
        case KERNELS_SUB: return p - q;
        case KERNELS_MUL: return p * q;
        case KERNELS_DIV: return p / q;
        case KERNELS_EQUAL: return p == q;
        case KERNELS_NOT_EQUAL: return p != q;
        case KERNELS_LESS: return p < q;
        case KERNELS_LESS_EQUAL: return p <= q;
    }
    return NAN;
}

static void pairs(size_t rows, size_t columns) {
    const size_t count = rows * columns;
    const float *a = uniform(count, 1, 2), *b = uniform(count, 1, 2);
    const ptrdiff_t extents[] = {(ptrdiff_t)rows, (ptrdiff_t)columns}, whole[] = {(ptrdiff_t)columns, 1};
    const ptrdiff_t strides[4][2] = {{(ptrdiff_t)columns, 1}, {0, 1}, {1, 0}, {0, 0}};
    for (kernels_binary_function f = KERNELS_ADD; f <= KERNELS_LESS_EQUAL; f++)
        for (size_t k = 0; k < 4; k++) {
            double *c = zeros(count), *mirrored = zeros(count);
            for (size_t i = 0; i < count; i++) {
                const double p = a[i];
                const double q = b[i / columns * (size_t)strides[k][0] + i % columns * (size_t)strides[k][1]];
                c[i] = binary(f, p, q);
                mirrored[i] = binary(f, q, p);
            }
            float *found = unwritten(count);
            kernels_binary(f, 2, extents, whole, strides[k], a, b, found);
            check_values("function of two numbers", found, c, count, 1e-6);
            kernels_binary(f, 2, extents, strides[k], whole, b, a, found);
            check_values("function of two numbers, the first stretched", found, mirrored, count, 1e-6);
        }
    const ptrdiff_t turned[] = {1, (ptrdiff_t)rows};
    double *c = zeros(count);
    for (size_t i = 0; i < count; i++) c[i % columns * rows + i / columns] = a[i];
    float *found = unwritten(count);
    kernels_copy_strided(2, extents, whole, turned, a, found);
    check_values("transposition", found, c, count, 0);

    double *sum = zeros(count), *affine = zeros(count), *dense = zeros(count), *chosen = zeros(count);
    float *bias = uniform(columns, -2, 1), *mask = uniform(rows, 0, 1), *accumulated = uniform(count, 0, 1), *dense_y = unwritten(count);
    for (size_t r = 0; r < rows; r++) mask[r] = mask[r] < 0.4f ? 0 : mask[r] < 0.9f ? 1 : NAN;
    for (size_t i = 0; i < count; i++) {
        sum[i] = (double)accumulated[i] + a[i];
        affine[i] = 3 * (double)a[i] - 1;
        const double v = (double)a[i] + bias[i % columns];
        dense[i] = v > 0 ? v : 0;
        chosen[i] = mask[i / columns] == 0 ? 0 : isnan(mask[i / columns]) ? NAN : (double)a[i];
        dense_y[i] = a[i];
    }
    kernels_accumulate(count, a, accumulated);
    check_values("accumulation", accumulated, sum, count, 1e-6);
    kernels_affine(count, 3, -1, a, found);
    check_values("affine function", found, affine, count, 1e-6);
    kernels_bias_activation(KERNELS_RELU, 0, rows, columns, bias, dense_y);
    check_values("bias and activation", dense_y, dense, count, 1e-6);
    kernels_select_rows(rows, columns, mask, a, found);
    check_values("rows by a mask", found, chosen, count, 0);
}

static void tables(size_t count, size_t entries, size_t width) {
    const float *table = uniform(entries * width, -1, 1), *g = uniform(count * width, -1, 1);
    float *indices = uniform(count, -1, (float)entries + 1);
    double *rows = zeros(count * width), *sums = zeros(entries * width);
    for (size_t i = 0; i < count; i++) {
        indices[i] = floorf(indices[i]);
        const int there = indices[i] >= 0 && indices[i] < (float)entries;
        for (size_t j = 0; j < width; j++) {
            rows[i * width + j] = there ? table[(size_t)indices[i] * width + j] : NAN;
            if (there) sums[(size_t)indices[i] * width + j] += g[i * width + j];
        }
    }
    float *found = unwritten(count * width), *found_sums = unwritten(entries * width);
    kernels_gather(count, entries, width, indices, table, found);
    check_values("rows of a table", found, rows, count * width, 0);
    kernels_scatter_add(count, entries, width, indices, g, found_sums);
    check_values("sums of rows of a table", found_sums, sums, entries * width, TOLERANCE);
}

void check_elementwise(void) {
    functions(1), functions(37), functions(20001), free_numbers();
    for (size_t columns = 1; columns <= 6; columns++) pairs(700, columns);
    free_numbers();
    pairs(1, 1), pairs(3, 40), pairs(70, 300), free_numbers();
    tables(7, 5, 3), tables(360, 11, 65), tables(1, 1, 1);
}
