#include "distances.h"

#include <math.h>

#include "vector_math.h"

// Lanes in fixed order: a vector's worth of partial sums, and the same result on every machine.
INLINE float squared_distance(const float *restrict x, const float *restrict y, size_t width) {
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

INLINE double sum_of_lanes(double *part) {
    for (size_t half = 8; half > 0; half /= 2)
        for (size_t lane = 0; lane < half; lane++) part[lane] += part[lane + half];
    return part[0];
}

INLINE double distance(const float *restrict x, const float *restrict y, size_t width) {
    float square = squared_distance(x, y, width);
    if (square > 0x1p-80f && square < 0x1p126f) return sqrt((double)square);
    // Squares that are no floats, or lost what was small among them; copies, too, whose distance this leaves at 0.
    double part[16] = {0}, sum = 0;
    size_t i = 0;
    for (; i + 16 <= width; i += 16)
        for (size_t lane = 0; lane < 16; lane++) {
            double d = (double)x[i + lane] - (double)y[i + lane];
            part[lane] += d * d;
        }
    for (; i < width; i++) sum += ((double)x[i] - (double)y[i]) * ((double)x[i] - (double)y[i]);
    return sqrt(sum + sum_of_lanes(part));
}

VECTORISED float kernels_distance(const float *x, const float *y, size_t width) {
    return (float)distance(x, y, width);
}

INLINE double squared_distance_from(const float *restrict x, const double *restrict place, size_t width) {
    double part[16] = {0}, sum = 0;
    size_t i = 0;
    for (; i + 16 <= width; i += 16)
        for (size_t lane = 0; lane < 16; lane++) {
            double d = (double)x[i + lane] - place[i + lane];
            part[lane] += d * d;
        }
    for (; i < width; i++) sum += ((double)x[i] - place[i]) * ((double)x[i] - place[i]);
    return sum + sum_of_lanes(part);
}

VECTORISED double kernels_squared_distance_from(const float *x, const double *place, size_t width) {
    return squared_distance_from(x, place, width);
}

VECTORISED double kernels_scalar_product(const float *restrict x, const float *restrict y, size_t width) {
    double part[16] = {0}, sum = 0;
    size_t i = 0;
    for (; i + 16 <= width; i += 16)
        for (size_t lane = 0; lane < 16; lane++) part[lane] += (double)x[i + lane] * (double)y[i + lane];
    for (; i < width; i++) sum += (double)x[i] * (double)y[i];
    return sum + sum_of_lanes(part);
}

VECTORISED float kernels_greatest_magnitude(const float *x, size_t count) {
    float part[32] = {0};
    size_t i = 0;
    for (; i + 32 <= count; i += 32)
        for (size_t lane = 0; lane < 32; lane++) {
            float a = fabsf(x[i + lane]);
            part[lane] = a > part[lane] ? a : part[lane];
        }
    for (; i < count; i++) part[0] = fabsf(x[i]) > part[0] ? fabsf(x[i]) : part[0];
    for (size_t lane = 1; lane < 32; lane++) part[0] = part[lane] > part[0] ? part[lane] : part[0];
    return part[0];
}

// Samples run along the vector lanes, so that a comparison of centroids needs no step across lanes. `best` and `second`
// are the two least values of half the squared distance, less half the sample's square, and less its greatest error.
VECTORISED static void two_least(const float *restrict scores, size_t stride, const float *restrict half_squares,
                                 float factor, size_t count, size_t rows, int32_t *restrict nearest,
                                 float *restrict best, float *restrict second) {
    for (size_t i = 0; i < rows; i++) {
        best[i] = half_squares[0] * factor - scores[i];
        second[i] = __builtin_inff();
        nearest[i] = 0;
    }
    for (size_t j = 1; j < count; j++) {
        const float *s = scores + j * stride;
        float offset = half_squares[j] * factor;
        for (size_t i = 0; i < rows; i++) {
            float distance = offset - s[i];
            int closer = distance < best[i];
            float other = closer ? best[i] : distance;
            second[i] = other > second[i] ? second[i] : other;
            best[i] = closer ? distance : best[i];
            nearest[i] = closer ? (int32_t)j : nearest[i];
        }
    }
}

VECTORISED void kernels_nearest(kernels_centroids c, const float *scores, size_t stride, size_t rows, const float *x,
                                const float *squares, int32_t *nearest, float *scratch) {
    float *best = scratch, *second = scratch + rows, factor = 1 - 2 * c.error;
    two_least(scores, stride, c.half_squares, factor, c.count, rows, nearest, best, second);
    for (size_t i = 0; i < rows; i++) {
        // No other centroid is nearer if each is farther at least than the first is at most. Not a number is in doubt.
        float limit = best[i] + 4 * c.error * c.half_squares[nearest[i]] + 2 * c.error * squares[i];
        if (second[i] > limit || c.count == 1) continue;
        double least = __builtin_inf();
        for (size_t j = 0; j < c.count; j++) {
            if (c.half_squares[j] * factor - scores[j * stride + i] > limit) continue;
            double square = squared_distance_from(x + i * c.width, c.places + j * c.width, c.width);
            if (square < least) {
                least = square;
                nearest[i] = (int32_t)j;
            }
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

VECTORISED double kernels_closer(const float *restrict scores, const float *restrict squares, float square, float doubt,
                                 const float *restrict closest, const float *restrict x, const float *restrict y,
                                 size_t rows, size_t width, float *restrict distances) {
    enum { chunk = 16 };
    for (size_t begin = 0; begin < rows; begin += chunk) {
        size_t end = begin + chunk < rows ? begin + chunk : rows;
        int doubtful = 0;
        for (size_t i = begin; i < end; i++) {
            float d = squares[i] + square - 2 * scores[i];
            doubtful |= d < doubt * (squares[i] + square);
            distances[i] = d;
        }
        if (doubtful)
            for (size_t i = begin; i < end; i++)
                if (distances[i] < doubt * (squares[i] + square))
                    distances[i] = squared_distance(x + i * width, y, width);
        for (size_t i = begin; i < end; i++) distances[i] = distances[i] < closest[i] ? distances[i] : closest[i];
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

INLINE void insert(float value, size_t count, float *values) {
    size_t place = count - 1;
    for (; place > 0 && values[place - 1] < value; place--) values[place] = values[place - 1];
    values[place] = value;
}

/// Keeps what is not below the threshold, in its order. Returns how many these are.
INLINE int32_t drop_below(float threshold, int32_t held, float *worth, int32_t *indices) {
    int32_t kept = 0;
    for (int32_t i = 0; i < held; i++) {
        if (worth[i] < threshold) continue;
        worth[kept] = worth[i];
        indices[kept++] = indices[i];
    }
    return kept;
}

/// Whether a score, less its offset, is not below the threshold. So asked, a score that is not a number is none either.
INLINE int any_not_below(const float *restrict scores, const float *restrict offsets, size_t count, float threshold) {
    int any = 0;
    if (offsets)
        for (size_t i = 0; i < count; i++) any |= !(scores[i] - offsets[i] < threshold);
    else
        for (size_t i = 0; i < count; i++) any |= !(scores[i] < threshold);
    return any;
}

VECTORISED void kernels_keep_candidates(kernels_candidates c, const float *restrict scores, size_t stride,
                                        const float *restrict offsets, size_t queries, size_t columns, int32_t first,
                                        ptrdiff_t skip) {
    // After the first thousands of rows hardly any score enters a list, so a stretch is first asked whether it holds
    // one, and then its chunks are.
    enum { stretch = 256, chunk = 32 };
    for (size_t q = 0; q < queries; q++) {
        const float *s = scores + q * stride;
        float *least = c.least + q * c.count, margin = c.margins[q];
        // Whoever is below this is farther at most than `count` others are at least.
        float threshold = least[c.count - 1] - margin;
        for (size_t begin = 0; begin < columns; begin += chunk) {
            if (begin % stretch == 0 && begin + stretch <= columns &&
                !any_not_below(s + begin, offsets ? offsets + begin : NULL, stretch, threshold)) {
                begin += stretch - chunk;
                continue;
            }
            size_t end = begin + chunk < columns ? begin + chunk : columns;
            if (!any_not_below(s + begin, offsets ? offsets + begin : NULL, end - begin, threshold)) continue;
            for (size_t i = begin; i < end; i++) {
                float value = offsets ? s[i] - offsets[i] : s[i];
                if (value < threshold) continue;
                int32_t index = first + (int32_t)i, *held = c.held + q;
                if (skip >= 0 && index == (int32_t)(skip + (ptrdiff_t)q)) continue;
                float lower = offsets ? value - c.share * offsets[i] : value;
                if (lower > least[c.count - 1]) {
                    insert(lower, c.count, least);
                    threshold = least[c.count - 1] - margin;
                }
                if (*held < 0) continue;
                float *worth = c.worth + q * c.capacity;
                int32_t *indices = c.indices + q * c.capacity;
                if (*held == (int32_t)c.capacity) {
                    *held = drop_below(threshold, *held, worth, indices);
                    // A list that stays nearly full would have to be swept again and again.
                    if (*held > (int32_t)(c.capacity - c.capacity / 4)) {
                        *held = -1;
                        continue;
                    }
                }
                worth[*held] = value;
                indices[(*held)++] = index;
            }
        }
    }
}

void kernels_drop_candidates(kernels_candidates c, size_t queries) {
    for (size_t q = 0; q < queries; q++)
        if (c.held[q] > 0)
            c.held[q] = drop_below(c.least[q * c.count + c.count - 1] - c.margins[q], c.held[q],
                                   c.worth + q * c.capacity, c.indices + q * c.capacity);
}

VECTORISED size_t kernels_not_below(const float *restrict scores, const float *restrict offsets, size_t count,
                                    float threshold, int32_t *restrict places) {
    size_t found = 0;
    for (size_t i = 0; i < count; i++)
        if (!((offsets ? scores[i] - offsets[i] : scores[i]) < threshold)) places[found++] = (int32_t)i;
    return found;
}

VECTORISED void kernels_distance_sums(const float *restrict x, const float *restrict y, size_t rows, size_t width,
                                      const int32_t *restrict labels, double *restrict sums) {
    for (size_t j = 0; j < rows; j++) sums[labels[j]] += distance(x, y + j * width, width);
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

VECTORISED size_t kernels_ranks_beyond(float *restrict scores, const float *restrict offsets, float share, float margin,
                                       const float *restrict x, size_t n, size_t width, size_t own,
                                       const int32_t *restrict listed, size_t count, float *restrict scratch) {
    enum { chunk = 64 };
    float *least = scratch, *distances = scratch + n, *worth = scores;
    const float *row = x + own * width;
    for (size_t i = 0; i < n; i++) {
        worth[i] = scores[i] - offsets[i];
        least[i] = worth[i] - share * offsets[i];
        distances[i] = -1;
    }
    worth[own] = least[own] = -__builtin_inff();
    size_t beyond = 0;
    for (size_t k = 0; k < count; k++) {
        // Nearer than the listed row at any rate, and perhaps.
        int32_t l = listed[k];
        float sure = worth[l] + margin, perhaps = least[l] - margin;
        uint32_t nearer = 0, possible = 0;
        for (size_t i = 0; i < n; i++) {
            nearer += least[i] > sure;
            possible += !(worth[i] < perhaps);
        }
        // The listed row itself is no better than itself.
        if (possible != nearer + 1) {
            float limit = kernels_distance(row, x + (size_t)l * width, width);
            for (size_t begin = 0; begin < n; begin += chunk) {
                size_t end = begin + chunk < n ? begin + chunk : n;
                int open = 0;
                for (size_t i = begin; i < end; i++) open |= !(least[i] > sure) & !(worth[i] < perhaps);
                if (!open) continue;
                for (size_t i = begin; i < end; i++) {
                    if (least[i] > sure || worth[i] < perhaps || i == own) continue;
                    if (distances[i] < 0) distances[i] = kernels_distance(row, x + i * width, width);
                    nearer += distances[i] < limit;
                }
            }
        }
        beyond += nearer + 1 > count ? nearer + 1 - count : 0;
    }
    return beyond;
}
