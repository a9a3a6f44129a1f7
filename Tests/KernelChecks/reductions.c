#include "checks.h"

static void reduction(size_t outer, size_t reduced, size_t inner) {
    const size_t parts = (size_t)kernels_threads();
    float *x = uniform(outer * reduced * inner, 0, 1), *y = unwritten(outer * inner);
    float *partials = unwritten(inner * parts);
    for (int holes = 0; holes < 2; holes++) {
        if (holes && reduced > 0) x[outer * reduced * inner / 2] = NAN;
        double *sum = zeros(outer * inner), *most = zeros(outer * inner);
        for (size_t i = 0; i < outer * inner; i++) {
            most[i] = -INFINITY;
            for (size_t r = 0; r < reduced; r++) {
                const double value = x[(i / inner * reduced + r) * inner + i % inner];
                sum[i] += 0.5 * value;
                if (isnan(value) || value > most[i]) most[i] = value;
            }
        }
        kernels_reduce(KERNELS_REDUCE_SUM, outer, reduced, inner, 0.5f, x, y, parts, partials);
        check_values("sum", y, sum, outer * inner, 3e-6);
        kernels_reduce(KERNELS_REDUCE_MAX, outer, reduced, inner, 1, x, y, parts, partials);
        if (!holes) check_values("maximum", y, most, outer * inner, 0);
        for (size_t i = 0; holes && i < outer * inner; i++) check("maximum of missing numbers", isnan(y[i]) == isnan(sum[i]));
    }
}

// Equal numbers are the worst case of a long sum: all roundings go one way.
static void long_sums(size_t outer, size_t reduced, size_t inner) {
    float *x = uniform(outer * reduced * inner, 0.1f, 0.1f), *y = unwritten(outer * inner);
    double *sum = zeros(outer * inner);
    for (size_t i = 0; i < outer * inner; i++) sum[i] = (double)0.1f * (double)reduced;
    kernels_reduce(KERNELS_REDUCE_SUM, outer, reduced, inner, 1, x, y, (size_t)kernels_threads(),
                   unwritten(inner * (size_t)kernels_threads()));
    check_values("long sum", y, sum, outer * inner, 3e-6);
}

static void softmax(size_t rows, size_t columns, float spread) {
    const size_t count = rows * columns;
    const float *x = uniform(count, -spread, spread), *g = uniform(count, -1, 1);
    for (int logarithm = 0; logarithm < 2; logarithm++) {
        double *y = zeros(count), *dx = zeros(count);
        for (size_t r = 0; r < rows; r++) {
            double most = -INFINITY, total = 0, slope = 0;
            for (size_t i = r * columns; i < (r + 1) * columns; i++) most = fmax(most, x[i]);
            for (size_t i = r * columns; i < (r + 1) * columns; i++) total += exp(x[i] - most);
            for (size_t i = r * columns; i < (r + 1) * columns; i++) {
                const double p = exp(x[i] - most) / total;
                y[i] = logarithm ? x[i] - most - log(total) : p;
                slope += logarithm ? g[i] : g[i] * p;
            }
            for (size_t i = r * columns; i < (r + 1) * columns; i++)
                dx[i] = logarithm ? g[i] - exp(y[i]) * slope : y[i] * (g[i] - slope);
        }
        float *found = unwritten(count), *found_dx = unwritten(count);
        kernels_softmax(rows, columns, logarithm, x, found);
        check_values("softmax", found, y, count, TOLERANCE);
        kernels_softmax_gradient(rows, columns, logarithm, found, g, found_dx);
        check_values("softmax: gradient", found_dx, dx, count, TOLERANCE);
    }
}

static void losses(size_t count) {
    float *x = uniform(count, -3, 3), *t = uniform(count, 0, 1);
    for (kernels_loss f = KERNELS_BCE_LOGITS; f <= KERNELS_ABSOLUTE_ERROR; f++) {
        double sum = 0, *dx = zeros(count);
        for (size_t i = 0; i < count; i++) {
            const double d = (double)x[i] - t[i], p = 1 / (1 + exp(-(double)x[i]));
            if (f == KERNELS_BCE_LOGITS) sum -= t[i] * log(p) + (1 - t[i]) * log(1 - p), dx[i] = 0.5 * (p - t[i]);
            if (f == KERNELS_SQUARED_ERROR) sum += d * d, dx[i] = d;
            if (f == KERNELS_ABSOLUTE_ERROR) sum += fabs(d), dx[i] = d > 0 ? 0.5 : d < 0 ? -0.5 : 0;
        }
        check_number("loss", kernels_loss_sum(f, count, x, t), sum, 1e-5);
        float *found = unwritten(count);
        kernels_loss_gradient(f, count, 0.5f, x, t, found);
        check_values("loss: gradient", found, dx, count, TOLERANCE);
    }
}

static void cross_entropy(size_t rows, size_t classes) {
    const float *x = uniform(rows * classes, -4, 4);
    float *labels = uniform(rows, 0, (float)classes);
    double sum = 0, *dx = zeros(rows * classes);
    for (size_t r = 0; r < rows; r++) {
        labels[r] = floorf(labels[r]);
        double total = 0;
        for (size_t c = 0; c < classes; c++) total += exp(x[r * classes + c]);
        sum += log(total) - x[r * classes + (size_t)labels[r]];
        for (size_t c = 0; c < classes; c++)
            dx[r * classes + c] = 0.25 * (exp(x[r * classes + c]) / total - (c == (size_t)labels[r]));
    }
    check_number("cross-entropy", kernels_cross_entropy_sum(rows, classes, x, labels), sum, 1e-5);
    float *found = unwritten(rows * classes);
    kernels_cross_entropy_gradient(rows, classes, 0.25f, x, labels, found);
    check_values("cross-entropy: gradient", found, dx, rows * classes, TOLERANCE);
}

void check_reductions(void) {
    static const size_t shapes[][3] = {{1, 1, 1},     {1, 7, 1},      {5, 3, 1},    {4, 0, 1},   {1, 0, 3},   {2, 3, 4},
                                       {1, 70, 300},  {3, 9000, 1},   {2, 500, 3},  {1, 100, 1}, {1, 1, 65},  {9, 63, 1},
                                       {1, 20001, 1}, {1, 20000, 2},  {40, 65, 1},  {7, 72, 1},  {6, 129, 1}, {300, 2, 1},
                                       {1, 2, 300},   {1, 40000, 17}, {2, 4097, 20}};
    for (size_t i = 0; i < sizeof shapes / sizeof *shapes; i++) reduction(shapes[i][0], shapes[i][1], shapes[i][2]);
    long_sums(1, 1000000, 1), long_sums(1, 400000, 3), long_sums(2, 100000, 1), long_sums(2, 100000, 2), free_numbers();
    softmax(1, 1, 4), softmax(3, 5, 4), softmax(70, 33, 4), softmax(3, 9001, 4), softmax(5, 17, 80), free_numbers();
    losses(1), losses(7), losses(1030), losses(70001), free_numbers();
    cross_entropy(1, 1), cross_entropy(5, 3), cross_entropy(700, 33), cross_entropy(3, 9001);
}
