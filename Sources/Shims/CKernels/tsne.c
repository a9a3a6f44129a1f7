#include "tsne.h"

#include <math.h>

#include "vector_math.h"

enum { LANES = KERNELS_TSNE_LANES };

INLINE float sum_of_lanes(float *part) {
    for (size_t half = LANES / 2; half > 0; half /= 2)
        for (size_t lane = 0; lane < half; lane++) part[lane] += part[lane + half];
    return part[0];
}

VECTORISED void kernels_tsne_calibrate(const float *restrict squares, size_t rows, size_t count, float entropy,
                                       float *restrict weights) {
    for (size_t row = 0; row < rows; row++) {
        const float *d = squares + row * count;
        float *w = weights + row * count;
        float least = d[0], mean = 0;
        for (size_t i = 0; i < count; i++) least = d[i] < least ? d[i] : least;
        for (size_t i = 0; i < count; i++) mean += d[i] - least;
        mean /= (float)count;
        // Neighbours that are all equally far have the same weight at any width.
        float precision = mean > 0 ? 1 / mean : 1, low = 0, high = INFINITY, total = 1;
        for (int attempt = 0; attempt < 100; attempt++) {
            float part[LANES] = {0}, moment[LANES] = {0};
            size_t i = 0;
            for (; i + LANES <= count; i += LANES)
                for (size_t lane = 0; lane < LANES; lane++) {
                    float e = d[i + lane] - least;
                    float p = vector_exp(-precision * e);
                    w[i + lane] = p;
                    part[lane] += p;
                    moment[lane] += p * e;
                }
            for (; i < count; i++) {
                float e = d[i] - least;
                w[i] = vector_exp(-precision * e);
                part[0] += w[i];
                moment[0] += w[i] * e;
            }
            total = sum_of_lanes(part);
            float difference = logf(total) + precision * sum_of_lanes(moment) / total - entropy;
            if (fabsf(difference) < 1e-5f) break;
            if (difference > 0) low = precision;
            else high = precision;
            float next = isinf(high) ? precision * 2 : (low + high) / 2;
            if (next == precision || isinf(next)) break;
            precision = next;
        }
        for (size_t i = 0; i < count; i++) w[i] /= total;
    }
}

VECTORISED void kernels_tsne_attract(size_t begin, size_t end, const int64_t *restrict offsets,
                                     const int32_t *restrict indices, const float *restrict weights,
                                     const float *restrict x, const float *restrict y, float *restrict fx,
                                     float *restrict fy) {
    for (size_t row = begin; row < end; row++) {
        float px = x[row], py = y[row], sx[LANES] = {0}, sy[LANES] = {0};
        for (int64_t e = offsets[row]; e < offsets[row + 1]; e += LANES)
            for (size_t lane = 0; lane < LANES; lane++) {
                int32_t j = indices[e + (int64_t)lane];
                float dx = px - x[j], dy = py - y[j];
                float w = weights[e + (int64_t)lane] / (1 + dx * dx + dy * dy);
                sx[lane] += w * dx;
                sy[lane] += w * dy;
            }
        fx[row] = sum_of_lanes(sx);
        fy[row] = sum_of_lanes(sy);
    }
}

VECTORISED double kernels_tsne_spread_cost(size_t begin, size_t end, const int64_t *restrict offsets,
                                           const int32_t *restrict indices, const float *restrict weights,
                                           const float *restrict x, const float *restrict y) {
    double cost = 0;
    for (size_t row = begin; row < end; row++) {
        float px = x[row], py = y[row], part[LANES] = {0};
        for (int64_t e = offsets[row]; e < offsets[row + 1]; e += LANES)
            for (size_t lane = 0; lane < LANES; lane++) {
                int32_t j = indices[e + (int64_t)lane];
                float dx = px - x[j], dy = py - y[j];
                part[lane] += weights[e + (int64_t)lane] * vector_log1p(dx * dx + dy * dy);
            }
        cost += sum_of_lanes(part);
    }
    return cost;
}

VECTORISED void kernels_tsne_repel(size_t begin, size_t end, size_t count, const float *restrict x,
                                   const float *restrict y, float *restrict gx, float *restrict gy,
                                   float *restrict potential) {
    for (size_t row = begin; row < end; row++) {
        float px = x[row], py = y[row], sx[LANES] = {0}, sy[LANES] = {0}, sw[LANES] = {0};
        size_t j = 0;
        for (; j + LANES <= count; j += LANES)
            for (size_t lane = 0; lane < LANES; lane++) {
                float dx = px - x[j + lane], dy = py - y[j + lane];
                float w = 1 / (1 + dx * dx + dy * dy);
                sw[lane] += w;
                sx[lane] += w * w * dx;
                sy[lane] += w * w * dy;
            }
        for (; j < count; j++) {
            float dx = px - x[j], dy = py - y[j], w = 1 / (1 + dx * dx + dy * dy);
            sw[0] += w;
            sx[0] += w * w * dx;
            sy[0] += w * w * dy;
        }
        gx[row] = sum_of_lanes(sx);
        gy[row] = sum_of_lanes(sy);
        potential[row] = sum_of_lanes(sw);
    }
}

// The six pieces of the quintic B-spline that cover a cell, as polynomials in t, the place within the cell; a row is a
// power of t, a column a node, and the last two columns are spare lanes.
static const float spline[6][8] = {
    {1.f / 120, 26.f / 120, 66.f / 120, 26.f / 120, 1.f / 120, 0, 0, 0},
    {-5.f / 120, -50.f / 120, 0, 50.f / 120, 5.f / 120, 0, 0, 0},
    {10.f / 120, 20.f / 120, -60.f / 120, 20.f / 120, 10.f / 120, 0, 0, 0},
    {-10.f / 120, 20.f / 120, 0, -20.f / 120, 10.f / 120, 0, 0, 0},
    {5.f / 120, -20.f / 120, 30.f / 120, -20.f / 120, 5.f / 120, 0, 0, 0},
    {-1.f / 120, 5.f / 120, -10.f / 120, 10.f / 120, -5.f / 120, 1.f / 120, 0, 0},
};

INLINE void spline_weights(float t, float *restrict weights) {
    for (size_t k = 0; k < 8; k++) weights[k] = spline[5][k];
    for (int power = 4; power >= 0; power--)
        for (size_t k = 0; k < 8; k++) weights[k] = weights[k] * t + spline[power][k];
}

INLINE void spline_slopes(float t, float *restrict slopes) {
    for (size_t k = 0; k < 8; k++) slopes[k] = 5 * spline[5][k];
    for (int power = 4; power >= 1; power--)
        for (size_t k = 0; k < 8; k++) slopes[k] = slopes[k] * t + (float)power * spline[power][k];
}

/// The first of the six nodes beside a coordinate, and the place within the cell. A point outside of the grid is read at
/// its rim.
INLINE size_t cell(float coordinate, size_t nodes, float *t) {
    float last = (float)(nodes - 4);
    float u = coordinate < 2 ? 2 : coordinate > last ? last : coordinate;
    size_t floor = (size_t)u;
    floor = floor > nodes - 5 ? nodes - 5 : floor;
    *t = u - (float)floor;
    return floor - 2;
}

VECTORISED void kernels_tsne_spread(kernels_tsne_grid grid, const float *restrict x, const float *restrict y,
                                    size_t count, float *restrict values) {
    for (size_t i = 0; i < count; i++) {
        float tx, ty, wx[8], wy[8];
        size_t column = cell((x[i] - grid.origin_x) * grid.inverse_spacing, grid.nodes, &tx);
        size_t row = cell((y[i] - grid.origin_y) * grid.inverse_spacing, grid.nodes, &ty);
        spline_weights(tx, wx);
        spline_weights(ty, wy);
        for (size_t r = 0; r < 6; r++) {
            float *target = values + (row + r) * grid.stride + column;
            for (size_t c = 0; c < 8; c++) target[c] += wy[r] * wx[c];
        }
    }
}

VECTORISED void kernels_tsne_interpolate(kernels_tsne_grid grid, const float *restrict values,
                                         const float *restrict x, const float *restrict y, size_t count,
                                         float *restrict gx, float *restrict gy, float *restrict potential) {
    float scale = -0.5f * grid.inverse_spacing;
    for (size_t i = 0; i < count; i++) {
        float tx, ty, wx[8], wy[8], vx[8], vy[8], rows[8] = {0}, slopes[8] = {0};
        size_t column = cell((x[i] - grid.origin_x) * grid.inverse_spacing, grid.nodes, &tx);
        size_t row = cell((y[i] - grid.origin_y) * grid.inverse_spacing, grid.nodes, &ty);
        spline_weights(tx, wx);
        spline_weights(ty, wy);
        spline_slopes(tx, vx);
        spline_slopes(ty, vy);
        for (size_t r = 0; r < 6; r++) {
            const float *source = values + (row + r) * grid.stride + column;
            for (size_t c = 0; c < 8; c++) {
                rows[c] += wy[r] * source[c];
                slopes[c] += vy[r] * source[c];
            }
        }
        float value = 0, right = 0, up = 0;
        for (size_t c = 0; c < 6; c++) {
            value += wx[c] * rows[c];
            right += vx[c] * rows[c];
            up += wx[c] * slopes[c];
        }
        potential[i] = value;
        gx[i] = scale * right;
        gy[i] = scale * up;
    }
}

VECTORISED void kernels_tsne_fold(const float *restrict values, size_t parts, size_t part_size, size_t nodes,
                                  size_t stride, size_t begin, size_t end, float *restrict quadrants) {
    size_t half = nodes / 2, area = half * half;
    for (size_t i = begin; i < end; i++) {
        float *ee = quadrants + i * half, *eo = ee + area, *oe = ee + 2 * area, *oo = ee + 3 * area;
        for (size_t j = 0; j < half; j++) ee[j] = eo[j] = oe[j] = oo[j] = 0;
        for (size_t part = 0; part < parts; part++) {
            const float *upper = values + part * part_size + (half + i) * stride + half;
            const float *lower = values + part * part_size + (half - 1 - i) * stride + half;
            for (size_t j = 0; j < half; j++) {
                float a = upper[j], b = *(upper - 1 - j), c = lower[j], d = *(lower - 1 - j);
                ee[j] += (a + b) + (c + d);
                eo[j] += (a + b) - (c + d);
                oe[j] += (a - b) + (c - d);
                oo[j] += (a - b) - (c - d);
            }
        }
    }
}

VECTORISED void kernels_tsne_unfold(const float *restrict quadrants, size_t nodes, size_t stride, size_t begin,
                                    size_t end, float *restrict values) {
    size_t half = nodes / 2, area = half * half;
    for (size_t i = begin; i < end; i++) {
        const float *ee = quadrants + i * half, *eo = ee + area, *oe = ee + 2 * area, *oo = ee + 3 * area;
        float *upper = values + (half + i) * stride + half;
        float *lower = values + (half - 1 - i) * stride + half;
        for (size_t j = 0; j < half; j++) {
            upper[j] = (ee[j] + eo[j]) + (oe[j] + oo[j]);
            lower[j] = (ee[j] - eo[j]) + (oe[j] - oo[j]);
        }
        for (size_t j = 0; j < half; j++) {
            *(upper - 1 - j) = (ee[j] + eo[j]) - (oe[j] + oo[j]);
            *(lower - 1 - j) = (ee[j] - eo[j]) - (oe[j] - oo[j]);
        }
    }
}

/// The velocity of one coordinate: its gain grows while the gradient agrees with the motion, and shrinks when it turns.
INLINE float accelerated(kernels_tsne_step step, float gradient, float velocity, float *gain) {
    float g = (gradient > 0) == (velocity > 0) ? *gain * 0.8f : *gain + 0.2f;
    g = g < 0.01f ? 0.01f : g;
    *gain = g;
    return step.momentum * velocity - step.rate * g * gradient;
}

VECTORISED void kernels_tsne_move(kernels_tsne_step step, size_t count, const float *restrict fx,
                                  const float *restrict fy, const float *restrict gx, const float *restrict gy,
                                  float *restrict velocity_x, float *restrict velocity_y, float *restrict gain_x,
                                  float *restrict gain_y, float *restrict x, float *restrict y) {
    for (size_t i = 0; i < count; i++) {
        float vx = accelerated(step, step.attraction * fx[i] - step.repulsion * gx[i], velocity_x[i], gain_x + i);
        float vy = accelerated(step, step.attraction * fy[i] - step.repulsion * gy[i], velocity_y[i], gain_y + i);
        float length = sqrtf(vx * vx + vy * vy);
        float scale = length > step.longest ? step.longest / length : 1;
        velocity_x[i] = vx * scale;
        velocity_y[i] = vy * scale;
        x[i] += velocity_x[i];
        y[i] += velocity_y[i];
    }
}
