#include "checks.h"

static void weights(size_t rows, size_t count, double perplexity) {
    const float *squares = uniform(rows * count, 0, 9);
    float *found = unwritten(rows * count);
    kernels_tsne_calibrate(squares, rows, count, (float)log(perplexity), found);
    for (size_t r = 0; r < rows; r++) {
        double total = 0, entropy = 0, slope = 0, bend = 0;
        const float *w = found + r * count, *d = squares + r * count;
        for (size_t i = 0; i < count; i++) total += w[i], entropy -= w[i] * log((double)w[i]);
        check_number("weights of neighbours: sum", total, 1, 1e-5);
        check_number("weights of neighbours: perplexity", exp(entropy), perplexity, 1e-3);
        // Gaussian: the logarithm is a straight line over the squares.
        for (size_t i = 1; i < count; i++) {
            slope = (log((double)w[i]) - log((double)w[0])) / ((double)d[i] - d[0]);
            const double other = (log((double)w[count - 1]) - log((double)w[0])) / ((double)d[count - 1] - d[0]);
            if (fabs((double)d[i] - d[0]) > 1 && fabs((double)d[count - 1] - d[0]) > 1) bend = fmax(bend, fabs(slope - other));
        }
        check("weights of neighbours: Gaussian", bend < 1e-3);
    }
}

static void forces(size_t count) {
    const size_t lanes = KERNELS_TSNE_LANES;
    const float *x = uniform(count, -3, 3), *y = uniform(count, -3, 3);
    int64_t *offsets = (int64_t *)zeros(count + 1);
    int32_t *indices = whole_numbers(count * 2 * lanes, (int32_t)count);
    float *p = uniform(count * 2 * lanes, 0, 1);
    for (size_t i = 0; i < count; i++) offsets[i + 1] = offsets[i] + (int64_t)(i % 3 * lanes);
    double *fx = zeros(count), *fy = zeros(count), *gx = zeros(count), *gy = zeros(count), *potential = zeros(count), cost = 0;
    for (size_t i = 0; i < count; i++) {
        for (int64_t e = offsets[i]; e < offsets[i + 1]; e++) {
            const double dx = (double)x[i] - x[indices[e]], dy = (double)y[i] - y[indices[e]], d = dx * dx + dy * dy;
            fx[i] += p[e] * dx / (1 + d), fy[i] += p[e] * dy / (1 + d), cost += p[e] * log1p(d);
        }
        for (size_t j = 0; j < count; j++) {
            const double dx = (double)x[i] - x[j], dy = (double)y[i] - y[j], w = 1 / (1 + dx * dx + dy * dy);
            gx[i] += w * w * dx, gy[i] += w * w * dy, potential[i] += w;
        }
    }
    float *a = unwritten(count), *b = unwritten(count), *c = unwritten(count);
    kernels_tsne_attract(0, count, offsets, indices, p, x, y, a, b);
    check_values("attraction", a, fx, count, TOLERANCE), check_values("attraction", b, fy, count, TOLERANCE);
    check_number("cost of attraction", kernels_tsne_spread_cost(0, count, offsets, indices, p, x, y), cost, 1e-5);
    kernels_tsne_repel(0, count, count, x, y, a, b, c);
    check_values("repulsion", a, gx, count, TOLERANCE), check_values("repulsion", b, gy, count, TOLERANCE);
    check_values("potential", c, potential, count, TOLERANCE);
}

// The quintic B-spline and its slope at t, from its truncated powers.
static double spline(double t, int slope) {
    const double binomials[7] = {1, -6, 15, -20, 15, -6, 1};
    double sum = 0;
    for (int k = 0; k < 7; k++) {
        const double u = t + 3 - k;
        if (u > 0) sum += binomials[k] * (slope ? pow(u, 4) / 24 : pow(u, 5) / 120);
    }
    return sum;
}

static void grid(size_t nodes, size_t count) {
    const size_t stride = nodes + 2, half = nodes / 2;
    const kernels_tsne_grid g = {-2, -1, 2, nodes, stride};
    const float *x = uniform(count, 0, (float)nodes / 2 - 6), *y = uniform(count, 1, (float)nodes / 2 - 5);
    const float *coefficients = uniform(nodes * stride, -1, 1);
    double *spread = zeros(nodes * stride), *potential = zeros(count), *gx = zeros(count), *gy = zeros(count);
    for (size_t i = 0; i < count; i++)
        for (size_t r = 0; r < nodes; r++)
            for (size_t c = 0; c < nodes; c++) {
                const double u = ((double)x[i] + 2) * 2 - (double)c, v = ((double)y[i] + 1) * 2 - (double)r;
                const double value = coefficients[r * stride + c];
                if (fabs(u) >= 3 || fabs(v) >= 3) continue;
                spread[r * stride + c] += spline(u, 0) * spline(v, 0);
                potential[i] += value * spline(u, 0) * spline(v, 0);
                gx[i] -= value * spline(u, 1) * spline(v, 0), gy[i] -= value * spline(u, 0) * spline(v, 1);
            }
    float *found = uniform(nodes * stride, 0, 0), *a = unwritten(count), *b = unwritten(count), *c = unwritten(count);
    kernels_tsne_spread(g, x, y, count, found);
    check_values("spread points", found, spread, nodes * stride, TOLERANCE);
    kernels_tsne_interpolate(g, coefficients, x, y, count, a, b, c);
    check_values("potential of a grid", c, potential, count, TOLERANCE);
    check_values("slope of a grid", a, gx, count, TOLERANCE), check_values("slope of a grid", b, gy, count, TOLERANCE);
    // Folding and unfolding give four times what there was, part by part added up.
    float *quadrants = unwritten(4 * half * half), *back = unwritten(nodes * stride);
    const float *parts = uniform(2 * nodes * stride, -1, 1);
    kernels_tsne_fold(parts, 2, nodes * stride, nodes, stride, 0, half, quadrants);
    kernels_tsne_unfold(quadrants, nodes, stride, 0, half, back);
    int holds = 1;
    for (size_t r = 0; r < nodes; r++)
        for (size_t k = 0; k < nodes; k++) {
            const size_t at = r * stride + k;
            holds &= fabs((double)back[at] / 4 - ((double)parts[at] + parts[nodes * stride + at])) < 1e-5;
        }
    check("even and odd parts of a grid", holds);
}

static void motion(size_t count) {
    const kernels_tsne_step s = {4, 0.5f, 0.3f, 0.8f, 0.7f};
    const float *fx = uniform(count, -1, 1), *fy = uniform(count, -1, 1), *gx = uniform(count, -1, 1), *gy = uniform(count, -1, 1);
    float *v[2] = {uniform(count, -1, 1), uniform(count, -1, 1)}, *gain[2] = {uniform(count, 0, 2), uniform(count, 0, 2)};
    float *x[2] = {uniform(count, -1, 1), uniform(count, -1, 1)};
    double *ev[2] = {zeros(count), zeros(count)}, *egain[2] = {zeros(count), zeros(count)}, *ex[2] = {zeros(count), zeros(count)};
    for (size_t i = 0; i < count; i++) {
        for (int k = 0; k < 2; k++) {
            const double gradient = k ? 4 * (double)fy[i] - 0.5 * gy[i] : 4 * (double)fx[i] - 0.5 * gx[i];
            const int agree = (gradient > 0) == (v[k][i] > 0);
            egain[k][i] = fmax(agree ? gain[k][i] * (double)0.8f : gain[k][i] + (double)0.2f, (double)0.01f);
            ev[k][i] = (double)0.8f * v[k][i] - (double)0.3f * egain[k][i] * gradient;
        }
        const double length = hypot(ev[0][i], ev[1][i]), scale = length > (double)0.7f ? (double)0.7f / length : 1;
        for (int k = 0; k < 2; k++) ev[k][i] *= scale, ex[k][i] = x[k][i] + ev[k][i];
    }
    kernels_tsne_move(s, count, fx, fy, gx, gy, v[0], v[1], gain[0], gain[1], x[0], x[1]);
    for (int k = 0; k < 2; k++) {
        check_values("gains", gain[k], egain[k], count, 1e-6), check_values("velocities", v[k], ev[k], count, 1e-5);
        check_values("moved points", x[k], ex[k], count, 1e-5);
    }
}

void check_tsne(void) {
    weights(5, 20, 5), weights(3, 90, 30), weights(7, 37, 12), free_numbers();
    forces(1), forces(40), forces(150), free_numbers();
    grid(20, 1), grid(34, 100), free_numbers();
    motion(1), motion(100);
}
