#include "checks.h"

static double squared_distance(const float *x, const float *y, size_t width) {
    double sum = 0;
    for (size_t i = 0; i < width; i++) sum += ((double)x[i] - y[i]) * ((double)x[i] - y[i]);
    return sum;
}

static void rows_of(size_t rows, size_t width) {
    const float *x = uniform(rows * width, -1, 1), *mean = uniform(width, -1, 1);
    const int32_t *labels = whole_numbers(rows, 3);
    double *squares = zeros(rows), *centred = zeros(rows * width), *sums = zeros(width), *found_sums = zeros(width);
    double *distances = zeros(3), *found_distances = zeros(3);
    for (size_t r = 0; r < rows; r++) {
        for (size_t i = 0; i < width; i++) {
            squares[r] += (double)x[r * width + i] * x[r * width + i];
            centred[r * width + i] = (double)x[r * width + i] - mean[i];
            sums[i] += centred[r * width + i];
        }
        const double square = squared_distance(x, x + r * width, width);
        distances[labels[r]] += sqrt(square);
        check_number("squared distance", kernels_squared_distance(x, x + r * width, width), square, TOLERANCE);
    }
    float *found = unwritten(rows), *found_centred = unwritten(rows * width);
    kernels_squared_lengths(x, rows, width, found);
    check_values("squared lengths", found, squares, rows, TOLERANCE);
    kernels_centre(x, mean, rows, width, found_centred, found_sums);
    check_values("centred rows", found_centred, centred, rows * width, 1e-6);
    for (size_t i = 0; i < width; i++) check_number("sums of centred rows", found_sums[i], sums[i], 1e-5);
    kernels_distance_sums(x, x, rows, width, labels, found_distances);
    for (size_t k = 0; k < 3; k++) check_number("sums of distances", found_distances[k], distances[k], 1e-5);
}

static void centroids(size_t count, size_t rows) {
    float *scores = uniform(count * rows, -1, 1), *offsets = uniform(count, 0, 1);
    // Coarse, so that there are ties, which the first wins.
    for (size_t i = 0; i < count * rows; i++) scores[i] = rintf(4 * scores[i]) / 4;
    for (size_t j = 0; j < count; j++) offsets[j] = rintf(4 * offsets[j]) / 4;
    const float *squares = uniform(rows, 0, 4), *closest = uniform(rows, 0, 4);
    int32_t *nearest = whole_numbers(rows, 1);
    float *best = unwritten(rows), *found = unwritten(rows);
    double *closer = zeros(rows), sum = 0;
    kernels_nearest(scores, rows, offsets, count, rows, nearest, best);
    for (size_t r = 0; r < rows; r++) {
        size_t first = 0;
        for (size_t j = 1; j < count; j++)
            if (offsets[j] - scores[j * rows + r] < offsets[first] - scores[first * rows + r]) first = j;
        check("nearest centroid", nearest[r] == (int32_t)first && best[r] == offsets[first] - scores[first * rows + r]);
        closer[r] = fmin(fmax((double)squares[r] + 1.5 - 2 * (double)scores[r], 0), closest[r]);
        sum += closer[r];
    }
    check_number("sum of the distances to the nearest", kernels_closer(scores, squares, 1.5f, closest, rows, found), sum, 1e-5);
    check_values("distances to the nearest", found, closer, rows, 1e-6);
}

static void moves(size_t rows, size_t width) {
    const float *x = uniform(rows * width, -1, 1);
    const int32_t *first = whole_numbers(rows, 4), *second = whole_numbers(rows, 4);
    int32_t *labels = whole_numbers(rows, 1);
    double *sums = zeros(4 * width), *counts = zeros(4), *expected = zeros(4 * width), *sizes = zeros(4);
    size_t moved = 0;
    for (size_t r = 0; r < rows; r++) {
        labels[r] = -1;
        moved += first[r] != second[r];
        sizes[second[r]] += 1;
        for (size_t i = 0; i < width; i++) expected[(size_t)second[r] * width + i] += x[r * width + i];
    }
    check("labels of all rows", kernels_move_labels(x, rows, width, first, labels, sums, counts) == rows);
    check("labels that changed", kernels_move_labels(x, rows, width, second, labels, sums, counts) == moved);
    for (size_t i = 0; i < 4 * width; i++) check_number("sums of clusters", sums[i], expected[i], 1e-10);
    for (size_t k = 0; k < 4; k++) check("sizes of clusters", counts[k] == sizes[k]);
}

static void neighbours(size_t queries, size_t columns, size_t count, int with_offsets) {
    float *scores = uniform(queries * columns, -1, 1);
    const float *offsets = uniform(columns, 0, 1);
    // Coarse, so that there are ties, which the lower index wins.
    for (size_t i = 0; i < queries * columns; i++) scores[i] = rintf(20 * scores[i]) / 20;
    float *values = uniform(queries * count, -INFINITY, -INFINITY);
    for (size_t i = 0; i < queries * count; i++) values[i] = -INFINITY;
    int32_t *indices = whole_numbers(queries * count, 1);
    kernels_keep_best(scores, columns, with_offsets ? offsets : 0, queries, columns, 100, 103, count, values, indices);
    for (size_t q = 0; q < queries; q++) {
        int holds = 1;
        for (size_t k = 0; k < count; k++) {
            // As many as come before it beat it.
            const size_t at = (size_t)(indices[q * count + k] - 100);
            const float own = scores[q * columns + at] - (with_offsets ? offsets[at] : 0);
            size_t before = 0;
            for (size_t j = 0; j < columns; j++) {
                const float other = scores[q * columns + j] - (with_offsets ? offsets[j] : 0);
                before += j != 3 + q && (other > own || (other == own && j < at));
            }
            holds &= before == k && at != 3 + q && values[q * count + k] == own;
        }
        check("nearest neighbours", holds);
    }
}

void check_distances(void) {
    rows_of(1, 1), rows_of(7, 31), rows_of(20, 100), rows_of(9, 784), free_numbers();
    centroids(1, 5), centroids(7, 100), centroids(33, 17), free_numbers();
    moves(50, 3), moves(200, 65), free_numbers();
    neighbours(5, 300, 10, 0), neighbours(5, 300, 10, 1), neighbours(3, 70, 1, 1), neighbours(20, 64, 32, 0);
}
