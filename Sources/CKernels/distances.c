#include "distances.h"

#include <math.h>

#include "vector_math.h"

// Samples run along the vector lanes, so that a comparison of centroids needs no step across lanes.
VECTORISED void kernels_nearest(const float *restrict scores, size_t stride, const float *restrict offsets, size_t count,
                                size_t rows, int32_t *restrict nearest, float *restrict best) {
    for (size_t i = 0; i < rows; i++) {
        best[i] = offsets[0] - scores[i];
        nearest[i] = 0;
    }
    for (size_t j = 1; j < count; j++) {
        const float *s = scores + j * stride;
        float offset = offsets[j];
        for (size_t i = 0; i < rows; i++) {
            float distance = offset - s[i];
            int closer = distance < best[i];
            best[i] = closer ? distance : best[i];
            nearest[i] = closer ? (int32_t)j : nearest[i];
        }
    }
}

VECTORISED static void add_row(const float *restrict x, size_t width, double *restrict sum) {
    for (size_t i = 0; i < width; i++) sum[i] += x[i];
}

VECTORISED static void move_row(const float *restrict x, size_t width, double *restrict from, double *restrict to) {
    for (size_t i = 0; i < width; i++) {
        from[i] -= x[i];
        to[i] += x[i];
    }
}

size_t kernels_move_labels(const float *x, size_t rows, size_t width, const int32_t *nearest, int32_t *labels,
                           double *sums, double *counts) {
    size_t moved = 0;
    for (size_t i = 0; i < rows; i++) {
        int32_t from = labels[i], to = nearest[i];
        if (from == to) continue;
        if (from < 0) {
            add_row(x + i * width, width, sums + (size_t)to * width);
        } else {
            move_row(x + i * width, width, sums + (size_t)from * width, sums + (size_t)to * width);
            counts[from] -= 1;
        }
        counts[to] += 1;
        labels[i] = to;
        moved++;
    }
    return moved;
}

VECTORISED double kernels_closer(const float *restrict scores, const float *restrict squares, float square,
                                 const float *restrict closest, size_t rows, float *restrict distances) {
    for (size_t i = 0; i < rows; i++) {
        float d = squares[i] + square - 2 * scores[i];
        d = d < 0 ? 0 : d;
        distances[i] = d < closest[i] ? d : closest[i];
    }
    // Sixteen running sums in a fixed order: a vector's worth, and the same result on every machine.
    double part[16] = {0}, sum = 0;
    size_t i = 0;
    for (; i + 16 <= rows; i += 16)
        for (size_t lane = 0; lane < 16; lane++) part[lane] += distances[i + lane];
    for (; i < rows; i++) sum += distances[i];
    for (size_t lane = 0; lane < 16; lane++) sum += part[lane];
    return sum;
}

static void insert(float value, int32_t index, size_t count, float *values, int32_t *indices) {
    size_t place = count - 1;
    while (place > 0 && values[place - 1] < value) {
        values[place] = values[place - 1];
        indices[place] = indices[place - 1];
        place--;
    }
    values[place] = value;
    indices[place] = index;
}

VECTORISED void kernels_keep_best(const float *restrict scores, size_t stride, const float *restrict offsets,
                                  size_t queries, size_t columns, int32_t first, ptrdiff_t skip, size_t count,
                                  float *restrict values, int32_t *restrict indices) {
    // After the first thousands of rows hardly any score enters a list, so a chunk is first asked whether it holds one.
    enum { chunk = 64 };
    for (size_t q = 0; q < queries; q++) {
        const float *s = scores + q * stride;
        float *v = values + q * count;
        int32_t *ix = indices + q * count;
        float shifted[chunk];
        for (size_t begin = 0; begin < columns; begin += chunk) {
            size_t n = columns - begin < chunk ? columns - begin : chunk;
            const float *block = s + begin;
            if (offsets) {
                for (size_t i = 0; i < n; i++) shifted[i] = block[i] - offsets[begin + i];
                block = shifted;
            }
            float threshold = v[count - 1];
            int hit = 0;
            if (n == chunk)
                for (size_t i = 0; i < chunk; i++) hit |= block[i] > threshold;
            else
                hit = 1;
            if (!hit) continue;
            for (size_t i = 0; i < n; i++) {
                if (!(block[i] > v[count - 1])) continue;
                int32_t index = first + (int32_t)(begin + i);
                if (skip >= 0 && index == (int32_t)(skip + (ptrdiff_t)q)) continue;
                insert(block[i], index, count, v, ix);
            }
        }
    }
}

// Lanes in fixed order, for the reason given at `kernels_closer`.
INLINE float squared_distance(const float *restrict x, const float *restrict y,
                              size_t width) {
    float part[32] = {0}, sum = 0;
    size_t i = 0;
    for (; i + 32 <= width; i += 32)
        for (size_t lane = 0; lane < 32; lane++) {
            float d = x[i + lane] - y[i + lane];
            part[lane] += d * d;
        }
    for (; i < width; i++) sum += (x[i] - y[i]) * (x[i] - y[i]);
    for (size_t half = 16; half > 0; half /= 2)
        for (size_t lane = 0; lane < half; lane++) part[lane] += part[lane + half];
    return sum + part[0];
}

VECTORISED float kernels_squared_distance(const float *x, const float *y, size_t width) {
    return squared_distance(x, y, width);
}

VECTORISED void kernels_distance_sums(const float *restrict x, const float *restrict y, size_t rows, size_t width,
                                      const int32_t *restrict labels, double *restrict sums) {
    for (size_t j = 0; j < rows; j++) sums[labels[j]] += sqrt((double)squared_distance(x, y + j * width, width));
}

VECTORISED void kernels_squared_lengths(const float *restrict x, size_t rows, size_t width, float *restrict squares) {
    for (size_t row = 0; row < rows; row++) {
        const float *v = x + row * width;
        float part[32] = {0}, sum = 0;
        size_t i = 0;
        for (; i + 32 <= width; i += 32)
            for (size_t lane = 0; lane < 32; lane++) part[lane] += v[i + lane] * v[i + lane];
        for (; i < width; i++) sum += v[i] * v[i];
        for (size_t lane = 0; lane < 32; lane++) sum += part[lane];
        squares[row] = sum;
    }
}

VECTORISED void kernels_centre(const float *restrict x, const float *restrict mean, size_t rows, size_t width,
                               float *restrict out, double *restrict sums) {
    for (size_t row = 0; row < rows; row++) {
        const float *from = x + row * width;
        float *to = out + row * width;
        if (sums)
            for (size_t i = 0; i < width; i++) {
                to[i] = from[i] - mean[i];
                sums[i] += to[i];
            }
        else
            for (size_t i = 0; i < width; i++) to[i] = from[i] - mean[i];
    }
}

VECTORISED size_t kernels_ranks_beyond(float *restrict scores, const float *restrict half_squares, size_t n, size_t own,
                                       const int32_t *restrict listed, size_t count) {
    for (size_t i = 0; i < n; i++) scores[i] -= half_squares[i];
    scores[own] = -__builtin_inff();
    size_t beyond = 0;
    for (size_t k = 0; k < count; k++) {
        float score = scores[listed[k]];
        uint32_t nearer = 0;
        for (size_t i = 0; i < n; i++) nearer += scores[i] > score;
        beyond += nearer + 1 > count ? nearer + 1 - count : 0;
    }
    return beyond;
}
