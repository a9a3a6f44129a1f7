#include "pooling.h"

#include <string.h>

#include "parallel.h"
#include "pooling_rows.h"

// Every function below walks over output rows; its body is written for any channel count, and compiled once more for each
// of the common ones, where the loop over channels becomes a few vector instructions.
#define ALWAYS_INLINE static inline __attribute__((always_inline))

#if defined(__x86_64__) && defined(__linux__)
#define FOR_EACH_MACHINE __attribute__((target_clones("avx512f", "avx2", "default")))
#else
#define FOR_EACH_MACHINE
#endif

typedef struct {
    kernels_pool2d_shape shape;
    const float *x, *y, *dy;
    float *to;
} pooling;

// Calls `part(…, channels)`.
#define FOR_COMMON_CHANNELS(channels, part, ...)                                                                       \
    switch (channels) {                                                                                                \
        case 8: part(__VA_ARGS__, 8); break;                                                                           \
        case 16: part(__VA_ARGS__, 16); break;                                                                         \
        case 32: part(__VA_ARGS__, 32); break;                                                                         \
        case 64: part(__VA_ARGS__, 64); break;                                                                         \
        default: part(__VA_ARGS__, channels); break;                                                                   \
    }

// Defines `name(begin, end, …)`, a body for kernels_parallel over all images, from `part(job, image, channels)`.
#define DEFINE_FOR_EACH_IMAGE(name, part)                                                                              \
    FOR_EACH_MACHINE static void name(size_t begin, size_t end, int thread, void *context) {                           \
        (void)thread;                                                                                                  \
        const pooling *job = context;                                                                                  \
        for (size_t image = begin; image < end; image++) {                                                             \
            FOR_COMMON_CHANNELS(job->shape.c, part, job, (long)image)                                                  \
        }                                                                                                              \
    }

// MARK: Maximum

ALWAYS_INLINE void max_image(const pooling *job, long image, const long c) {
    const kernels_pool2d_shape *s = &job->shape;
    for (long oy = 0; oy < s->oh; oy++) {
        const float *restrict row = job->x + (image * s->h + oy * s->stride) * s->w * c;
        float *restrict to = job->to + (image * s->oh + oy) * s->ow * c;
        for (long ox = 0; ox < s->ow; ox++, row += s->stride * c, to += c) {
            if (s->window == 2) {
                const float *restrict below = row + s->w * c;
                for (long i = 0; i < c; i++) {
                    const float top = row[i] > row[c + i] ? row[i] : row[c + i];
                    const float bottom = below[i] > below[c + i] ? below[i] : below[c + i];
                    to[i] = top > bottom ? top : bottom;
                }
                continue;
            }
            memcpy(to, row, (size_t)c * sizeof *to);
            for (long ky = 0; ky < s->window; ky++) {
                for (long kx = 0; kx < s->window; kx++) {
                    const float *restrict from = row + (ky * s->w + kx) * c;
                    for (long i = 0; i < c; i++) to[i] = from[i] > to[i] ? from[i] : to[i];
                }
            }
        }
    }
}
DEFINE_FOR_EACH_IMAGE(max_images, max_image)

// Windows that tile the plane: every pixel belongs to one window, so that its gradient is written, not added to.
ALWAYS_INLINE void max_gradient_of_tiles(const pooling *job, long image, const long c) {
    const kernels_pool2d_shape *s = &job->shape;
    for (long oy = 0; oy < s->oh; oy++) {
        const long top = (image * s->h + oy * 2) * s->w * c;
        const float *restrict x = job->x + top, *restrict below = x + s->w * c;
        const float *restrict y = job->y + (image * s->oh + oy) * s->ow * c;
        const float *restrict dy = job->dy + (image * s->oh + oy) * s->ow * c;
        float *restrict dx = job->to + top, *restrict dx_below = dx + s->w * c;
        for (long ox = 0; ox < s->ow; ox++) {
            for (long i = 0; i < c; i++) {
                const float most = y[i], gradient = dy[i];
                const int a = x[i] == most, b = x[c + i] == most, d = below[i] == most, e = below[c + i] == most;
                dx[i] = a ? gradient : 0;
                dx[c + i] = (b & !a) ? gradient : 0;
                dx_below[i] = (d & !(a | b)) ? gradient : 0;
                dx_below[c + i] = (e & !(a | b | d)) ? gradient : 0;
            }
            x += 2 * c, below += 2 * c, dx += 2 * c, dx_below += 2 * c, y += c, dy += c;
        }
        const size_t beyond = (size_t)((s->w - 2 * s->ow) * c) * sizeof *dx;
        memset(dx, 0, beyond);
        memset(dx_below, 0, beyond);
    }
    const long covered = 2 * s->oh;
    memset(job->to + (image * s->h + covered) * s->w * c, 0, (size_t)((s->h - covered) * s->w * c) * sizeof *job->to);
}
DEFINE_FOR_EACH_IMAGE(max_gradients_of_tiles, max_gradient_of_tiles)

ALWAYS_INLINE void max_gradient(const pooling *job, long image, const long c) {
    const kernels_pool2d_shape *s = &job->shape;
    memset(job->to + image * s->h * s->w * c, 0, (size_t)(s->h * s->w * c) * sizeof *job->to);
    for (long oy = 0; oy < s->oh; oy++) {
        for (long ox = 0; ox < s->ow; ox++) {
            const long corner = ((image * s->h + oy * s->stride) * s->w + ox * s->stride) * c;
            const long at = ((image * s->oh + oy) * s->ow + ox) * c;
            for (long i = 0; i < c; i++) {
                for (long k = 0; k < s->window * s->window; k++) {
                    const long pixel = corner + (k / s->window * s->w + k % s->window) * c + i;
                    if (job->x[pixel] == job->y[at + i]) {
                        job->to[pixel] += job->dy[at + i];
                        break;
                    }
                }
            }
        }
    }
}
DEFINE_FOR_EACH_IMAGE(max_gradients, max_gradient)

// MARK: Maximum with winners, for the fused convolution

ALWAYS_INLINE void pool_rows(const float *x, long rows, long columns, float *restrict y, unsigned char *restrict winners,
                             const long c) {
    for (long row = 0; row + 1 < rows; row += 2) {
        const float *restrict top = x + row * columns * c, *restrict below = top + columns * c;
        for (long column = 0; column + 1 < columns; column += 2) {
            for (long i = 0; i < c; i++) {
                float most = top[i];
                int winner = 0;
                winner = top[c + i] > most ? 1 : winner, most = top[c + i] > most ? top[c + i] : most;
                winner = below[i] > most ? 2 : winner, most = below[i] > most ? below[i] : most;
                winner = below[c + i] > most ? 3 : winner, most = below[c + i] > most ? below[c + i] : most;
                y[i] = most, winners[i] = (unsigned char)winner;
            }
            top += 2 * c, below += 2 * c, y += c, winners += c;
        }
    }
}

FOR_EACH_MACHINE void kernels_pool_rows(const float *x, long rows, long columns, long channels, float *y,
                                        unsigned char *winners) {
    FOR_COMMON_CHANNELS(channels, pool_rows, x, rows, columns, y, winners)
}

ALWAYS_INLINE void unpool_rows(const float *dy, const float *y, const unsigned char *winners, long rows, long columns,
                               long begin, long end, float *dx, const long c) {
    for (long row = begin; row < end; row += 2) {
        float *restrict top = dx + row * columns * c, *restrict below = top + columns * c;
        if (row + 1 == rows) {
            memset(top, 0, (size_t)(columns * c) * sizeof *top);
            break;
        }
        const long from = row / 2 * (columns / 2) * c;
        const float *restrict gradients = dy + from, *restrict maxima = y + from;
        const unsigned char *restrict won = winners + from;
        for (long column = 0; column + 1 < columns; column += 2) {
            for (long i = 0; i < c; i++) {
                const float gradient = maxima[i] > 0 ? gradients[i] : 0;
                const int winner = won[i];
                top[i] = winner == 0 ? gradient : 0;
                top[c + i] = winner == 1 ? gradient : 0;
                below[i] = winner == 2 ? gradient : 0;
                below[c + i] = winner == 3 ? gradient : 0;
            }
            top += 2 * c, below += 2 * c, gradients += c, maxima += c, won += c;
        }
        if (columns % 2) {
            memset(top, 0, (size_t)c * sizeof *top);
            memset(below, 0, (size_t)c * sizeof *below);
        }
    }
}

FOR_EACH_MACHINE void kernels_unpool_rows(const float *dy, const float *y, const unsigned char *winners, long rows,
                                          long columns, long channels, long begin, long end, float *dx) {
    FOR_COMMON_CHANNELS(channels, unpool_rows, dy, y, winners, rows, columns, begin, end, dx)
}

// MARK: Average

ALWAYS_INLINE void average_image(const pooling *job, long image, const long c) {
    const kernels_pool2d_shape *s = &job->shape;
    const float share = 1.0f / (float)(s->window * s->window);
    for (long oy = 0; oy < s->oh; oy++) {
        const float *restrict row = job->x + (image * s->h + oy * s->stride) * s->w * c;
        float *restrict to = job->to + (image * s->oh + oy) * s->ow * c;
        for (long ox = 0; ox < s->ow; ox++, row += s->stride * c, to += c) {
            for (long i = 0; i < c; i++) to[i] = 0;
            for (long ky = 0; ky < s->window; ky++) {
                for (long kx = 0; kx < s->window; kx++) {
                    const float *restrict from = row + (ky * s->w + kx) * c;
                    for (long i = 0; i < c; i++) to[i] += from[i];
                }
            }
            for (long i = 0; i < c; i++) to[i] *= share;
        }
    }
}
DEFINE_FOR_EACH_IMAGE(average_images, average_image)

ALWAYS_INLINE void average_gradient(const pooling *job, long image, const long c) {
    const kernels_pool2d_shape *s = &job->shape;
    const float share = 1.0f / (float)(s->window * s->window);
    memset(job->to + image * s->h * s->w * c, 0, (size_t)(s->h * s->w * c) * sizeof *job->to);
    for (long oy = 0; oy < s->oh; oy++) {
        const float *restrict dy = job->dy + (image * s->oh + oy) * s->ow * c;
        float *restrict row = job->to + (image * s->h + oy * s->stride) * s->w * c;
        for (long ox = 0; ox < s->ow; ox++, row += s->stride * c, dy += c) {
            for (long ky = 0; ky < s->window; ky++) {
                for (long kx = 0; kx < s->window; kx++) {
                    float *restrict to = row + (ky * s->w + kx) * c;
                    for (long i = 0; i < c; i++) to[i] += dy[i] * share;
                }
            }
        }
    }
}
DEFINE_FOR_EACH_IMAGE(average_gradients, average_gradient)

// MARK: Nearest up-sampling: windows of `factor`, where `x` is the image of windows and `to` the large one

ALWAYS_INLINE void repeat_image(const pooling *job, long image, const long c) {
    const kernels_pool2d_shape *s = &job->shape;
    const long width = s->w * c;
    for (long oy = 0; oy < s->oh; oy++) {
        const float *restrict from = job->x + (image * s->oh + oy) * s->ow * c;
        float *restrict first = job->to + (image * s->h + oy * s->window) * width, *restrict to = first;
        for (long ox = 0; ox < s->ow; ox++, from += c) {
            for (long k = 0; k < s->window; k++, to += c) {
                for (long i = 0; i < c; i++) to[i] = from[i];
            }
        }
        for (long k = 1; k < s->window; k++) memcpy(first + k * width, first, (size_t)width * sizeof *to);
    }
}
DEFINE_FOR_EACH_IMAGE(repeat_images, repeat_image)

ALWAYS_INLINE void sum_image(const pooling *job, long image, const long c) {
    const kernels_pool2d_shape *s = &job->shape;
    for (long oy = 0; oy < s->oh; oy++) {
        const float *restrict row = job->dy + (image * s->h + oy * s->window) * s->w * c;
        float *restrict to = job->to + (image * s->oh + oy) * s->ow * c;
        for (long ox = 0; ox < s->ow; ox++, row += s->window * c, to += c) {
            if (s->window == 2) {
                const float *restrict below = row + s->w * c;
                for (long i = 0; i < c; i++) to[i] = (row[i] + row[c + i]) + (below[i] + below[c + i]);
                continue;
            }
            for (long i = 0; i < c; i++) to[i] = 0;
            for (long ky = 0; ky < s->window; ky++) {
                for (long kx = 0; kx < s->window; kx++) {
                    const float *restrict from = row + (ky * s->w + kx) * c;
                    for (long i = 0; i < c; i++) to[i] += from[i];
                }
            }
        }
    }
}
DEFINE_FOR_EACH_IMAGE(sum_images, sum_image)

// MARK: The public functions

void kernels_maxpool2d_forward(const kernels_pool2d_shape *shape, const float *x, float *y) {
    pooling job = {*shape, x, 0, 0, y};
    kernels_parallel((size_t)shape->n, 1, max_images, &job);
}

void kernels_maxpool2d_backward(const kernels_pool2d_shape *shape, const float *x, const float *y, const float *dy,
                                float *dx) {
    pooling job = {*shape, x, y, dy, dx};
    const int tiles = shape->window == 2 && shape->stride == 2;
    kernels_parallel((size_t)shape->n, 1, tiles ? max_gradients_of_tiles : max_gradients, &job);
}

void kernels_avgpool2d_forward(const kernels_pool2d_shape *shape, const float *x, float *y) {
    pooling job = {*shape, x, 0, 0, y};
    kernels_parallel((size_t)shape->n, 1, average_images, &job);
}

void kernels_avgpool2d_backward(const kernels_pool2d_shape *shape, const float *dy, float *dx) {
    pooling job = {*shape, 0, 0, dy, dx};
    kernels_parallel((size_t)shape->n, 1, average_gradients, &job);
}

void kernels_upsample_nearest_forward(long n, long h, long w, long c, long factor, const float *x, float *y) {
    pooling job = {{n, h * factor, w * factor, c, factor, factor, h, w}, x, 0, 0, y};
    kernels_parallel((size_t)n, 1, repeat_images, &job);
}

void kernels_upsample_nearest_backward(long n, long h, long w, long c, long factor, const float *dy, float *dx) {
    pooling job = {{n, h * factor, w * factor, c, factor, factor, h, w}, 0, 0, dy, dx};
    kernels_parallel((size_t)n, 1, sum_images, &job);
}
