#include <stdio.h>

#include "checks.h"

static int passed, failed;
static uint64_t state = 42;
static void *held[4096];
static size_t held_count;

void check(const char *name, int holds) {
    if (holds) {
        passed++;
        return;
    }
    failed++;
    printf("%s does not agree with its definition (%d threads)\n", name, kernels_threads());
}

void check_values(const char *name, const float *values, const double *expected, size_t count, double tolerance) {
    double squares = 0;
    size_t finite = 0;
    for (size_t i = 0; i < count; i++)
        if (isfinite(expected[i])) squares += expected[i] * expected[i], finite++;
    double unit = sqrt(squares / (double)(finite ? finite : 1)) + 1;
    for (size_t i = 0; i < count; i++) {
        int close = isfinite(expected[i]) ? fabs((double)values[i] - expected[i]) <= tolerance * unit
                    : isnan(expected[i]) ? isnan(values[i]) : (double)values[i] == expected[i];
        if (close) continue;
        printf("element %zu of %zu is %.9g, not %.9g: ", i, count, (double)values[i], expected[i]);
        check(name, 0);
        return;
    }
    check(name, 1);
}

void check_number(const char *name, double value, double expected, double tolerance) {
    int close = fabs(value - expected) <= tolerance * (1 + fabs(expected));
    if (!close) printf("%.9g is not %.9g: ", value, expected);
    check(name, close);
}

static void *hold(size_t count, size_t size) {
    void *memory = calloc(count + 64, size);
    if (!memory || held_count == sizeof held / sizeof *held) abort();
    return held[held_count++] = memory;
}

void free_numbers(void) {
    while (held_count > 0) free(held[--held_count]);
}

// A linear congruential generator (Knuth, 1997).
static double next(void) {
    state = state * 6364136223846793005u + 1442695040888963407u;
    return (double)(state >> 40) / (1 << 24);
}

float *uniform(size_t count, float low, float high) {
    float *x = hold(count, sizeof *x);
    for (size_t i = 0; i < count; i++) x[i] = low + (high - low) * (float)next();
    return x;
}

float *unwritten(size_t count) {
    float *x = hold(count, sizeof *x);
    for (size_t i = 0; i < count; i++) x[i] = NAN;
    return x;
}

double *zeros(size_t count) { return hold(count, sizeof(double)); }

int32_t *whole_numbers(size_t count, int32_t below) {
    int32_t *x = hold(count, sizeof *x);
    for (size_t i = 0; i < count; i++) x[i] = (int32_t)(next() * below);
    return x;
}

int main(void) {
    void (*const suites[])(void) = {check_convolutions, check_pooling, check_reductions, check_elementwise, check_norms,
                                    check_attention, check_lstm, check_distances, check_training, check_tsne};
    for (int threads = 1; threads <= 3; threads++) {
        kernels_set_threads(threads);
        for (size_t i = 0; i < sizeof suites / sizeof *suites; i++) suites[i](), free_numbers();
    }
    printf("%d passed, %d failed\n", passed, failed);
    return failed > 0;
}
