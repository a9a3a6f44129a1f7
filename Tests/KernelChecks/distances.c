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

static double product(const float *x, const float *y, size_t width) {
    double sum = 0;
    for (size_t i = 0; i < width; i++) sum += (double)x[i] * y[i];
    return sum;
}

static void centroids(size_t count, size_t rows, size_t width) {
    float *x = uniform(rows * width, -1, 1), *c = uniform(count * width, -1, 1);
    // Coarse, so that there are ties, which the first wins.
    for (size_t i = 0; i < rows * width; i++) x[i] = rintf(2 * x[i]) / 2;
    for (size_t i = 0; i < count * width; i++) c[i] = rintf(2 * c[i]) / 2;
    float *scores = unwritten(count * rows), *squares = unwritten(rows), *half_squares = unwritten(count);
    double *places = zeros(count * width), *closer = zeros(rows), sum = 0;
    for (size_t i = 0; i < count * width; i++) places[i] = c[i];
    for (size_t j = 0; j < count; j++) half_squares[j] = (float)product(c + j * width, c + j * width, width) / 2;
    for (size_t r = 0; r < rows; r++) {
        squares[r] = (float)product(x + r * width, x + r * width, width);
        for (size_t j = 0; j < count; j++) scores[j * rows + r] = (float)product(x + r * width, c + j * width, width);
    }
    int32_t *nearest = whole_numbers(rows, 1);
    const kernels_centroids all = {count, width, half_squares, places, 1e-5f};
    kernels_nearest(all, scores, rows, rows, x, squares, nearest, unwritten(2 * rows));
    const float *closest = uniform(rows, 0, 4);
    float *found = unwritten(rows);
    for (size_t r = 0; r < rows; r++) {
        size_t first = 0;
        for (size_t j = 1; j < count; j++)
            if (squared_distance(x + r * width, c + j * width, width) <
                squared_distance(x + r * width, c + first * width, width))
                first = j;
        check("nearest centroid", nearest[r] == (int32_t)first);
        closer[r] = fmin(squared_distance(x + r * width, c, width), closest[r]);
        sum += closer[r];
    }
    const double total = kernels_closer(scores, squares, 2 * half_squares[0], 1e-3f, closest, x, c, rows, width, found);
    check_number("sum of the distances to the nearest", total, sum, 1e-5);
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

// Candidates are whoever is among the `count` best, for all that rounding may have done; without rounding just those.
static void neighbours(size_t queries, size_t columns, size_t count, int with_offsets, float margin) {
    float *scores = uniform(queries * columns, -1, 1), *margins = unwritten(queries);
    const float *offsets = uniform(columns, 0, 1);
    for (size_t q = 0; q < queries; q++) margins[q] = margin;
    // Coarse, so that there are ties: all that are worth as much as the last of the best are kept.
    for (size_t i = 0; i < queries * columns; i++) scores[i] = rintf(20 * scores[i]) / 20;
    float *least = unwritten(queries * count);
    for (size_t i = 0; i < queries * count; i++) least[i] = -INFINITY;
    int32_t *indices = whole_numbers(queries * columns, 1), *held = whole_numbers(queries, 1);
    const kernels_candidates candidates = {count, columns, 0, margins, least, unwritten(queries * columns), indices, held};
    const size_t half = columns / 2;
    for (size_t part = 0; part < 2; part++) {
        const size_t first = part * half;
        kernels_keep_candidates(candidates, scores + first, columns, with_offsets ? offsets + first : 0, queries,
                                part ? columns - half : half, (int32_t)(100 + first), 103);
    }
    kernels_drop_candidates(candidates, queries);
    for (size_t q = 0; q < queries; q++) {
        size_t place = 0;
        int holds = 1;
        for (size_t j = 0; j < columns; j++) {
            const float own = scores[q * columns + j] - (with_offsets ? offsets[j] : 0);
            size_t better = 0;
            for (size_t i = 0; i < columns; i++)
                better += i != 3 + q && scores[q * columns + i] - (with_offsets ? offsets[i] : 0) > own;
            const int is_kept = (int32_t)place < held[q] && indices[q * columns + place] == (int32_t)(100 + j);
            const int must = j != 3 + q && better < count;
            holds &= is_kept || !must;
            if (margin == 0) holds &= must || !is_kept;
            holds &= !is_kept || j != 3 + q;
            place += (size_t)is_kept;
        }
        check("nearest neighbours", holds && (int32_t)place == held[q]);
    }
}

void check_distances(void) {
    rows_of(1, 1), rows_of(7, 31), rows_of(20, 100), rows_of(9, 784), free_numbers();
    centroids(1, 5, 3), centroids(7, 100, 2), centroids(33, 17, 40), free_numbers();
    moves(50, 3), moves(200, 65), free_numbers();
    for (int part = 0; part < 2; part++) {
        const float margin = part ? 0.07f : 0;
        neighbours(5, 300, 10, 0, margin), neighbours(5, 300, 10, 1, margin), neighbours(3, 70, 1, 1, margin);
        neighbours(20, 64, 32, 0, margin), free_numbers();
    }
}
