#include "pooling.h"

#include <math.h>
#include <string.h>

#include "parallel.h"
#include "pooling_rows.h"
#include "vector_math.h"

// Every function below walks over output rows; its body is written for any channel count, and compiled once more for
// each of the common ones, where the loop over channels becomes a few vector instructions.
typedef struct {
    kernels_pool2d_shape shape;
    const float *x, *y, *dy;
    float *to;
} pooling;

// Sixteen channels at a time, where a plain loop over several rows would not be turned into vector instructions.
typedef float floats __attribute__((ext_vector_type(16)));
typedef int integers __attribute__((ext_vector_type(16)));
typedef unsigned char bytes __attribute__((ext_vector_type(16)));

// By way of pointers: a vector as an argument would need one calling convention for all machines.
INLINE void load(floats *v, const float *from, long count) {
    *v = 0;
    if (count >= 16) memcpy(v, from, sizeof *v);
    else if (count == 8) memcpy(v, from, sizeof *v / 2);  // a length known to the compiler: one instruction
    else memcpy(v, from, (size_t)count * sizeof *from);
}

INLINE void store(float *to, const floats *v, long count) {
    if (count >= 16) memcpy(to, v, sizeof *v);
    else if (count == 8) memcpy(to, v, sizeof *v / 2);
    else memcpy(to, v, (size_t)count * sizeof *to);
}

// The pixels of a 2×2 window, row by row.
typedef struct {
    floats pixel[4];
} window;

INLINE void store_window(float *top, float *below, long c, const window *w, long count) {
    store(top, &w->pixel[0], count);
    store(top + c, &w->pixel[1], count);
    store(below, &w->pixel[2], count);
    store(below + c, &w->pixel[3], count);
}

INLINE void load_window(window *w, const float *top, const float *below, long c, long count) {
    load(&w->pixel[0], top, count);
    load(&w->pixel[1], top + c, count);
    load(&w->pixel[2], below, count);
    load(&w->pixel[3], below + c, count);
}

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
    VECTORISED static void name(size_t begin, size_t end, int thread, void *context) {                           \
        (void)thread;                                                                                                  \
        const pooling *job = context;                                                                                  \
        for (size_t image = begin; image < end; image++) {                                                             \
            FOR_COMMON_CHANNELS(job->shape.c, part, job, (long)image)                                                  \
        }                                                                                                              \
    }

// MARK: Maximum. A comparison with a NaN is false, which would lose it: each is asked for, so that it shows

/// The largest of a window's pixels.
INLINE void largest(const window *w, floats *most) {
    const floats top = w->pixel[0] > w->pixel[1] ? w->pixel[0] : w->pixel[1];
    const floats bottom = w->pixel[2] > w->pixel[3] ? w->pixel[2] : w->pixel[3];
    const integers missing = (w->pixel[0] != w->pixel[0]) | (w->pixel[1] != w->pixel[1]) |
                             (w->pixel[2] != w->pixel[2]) | (w->pixel[3] != w->pixel[3]);
    *most = missing ? (floats)NAN : top > bottom ? top : bottom;
}

INLINE void max_image(const pooling *job, long image, const long c) {
    const kernels_pool2d_shape *s = &job->shape;
    for (long oy = 0; oy < s->oh; oy++) {
        const float *row = job->x + (image * s->h + oy * s->stride) * s->w * c;
        float *to = job->to + (image * s->oh + oy) * s->ow * c;
        for (long ox = 0; ox < s->ow; ox++, row += s->stride * c, to += c) {
            for (long i = 0; i < c; i += 16) {
                const long left = c - i;
                floats most;
                if (s->window == 2) {
                    window pixels;
                    load_window(&pixels, row + i, row + s->w * c + i, c, left);
                    largest(&pixels, &most);
                } else {
                    load(&most, row + i, left);
                    for (long k = 1; k < s->window * s->window; k++) {
                        floats pixel;
                        load(&pixel, row + (k / s->window * s->w + k % s->window) * c + i, left);
                        most = ((pixel > most) | (pixel != pixel)) ? pixel : most;
                    }
                }
                store(to + i, &most, left);
            }
        }
    }
}
DEFINE_FOR_EACH_IMAGE(max_images, max_image)

// Windows that tile the plane: every pixel belongs to one window, so that its gradient is written, not added to.
INLINE void max_gradient_of_tiles(const pooling *job, long image, const long c) {
    const kernels_pool2d_shape *s = &job->shape;
    for (long oy = 0; oy < s->oh; oy++) {
        const long top = (image * s->h + oy * 2) * s->w * c, small = (image * s->oh + oy) * s->ow * c;
        const float *x = job->x + top, *below = x + s->w * c, *y = job->y + small, *dy = job->dy + small;
        float *dx = job->to + top, *dx_below = dx + s->w * c;
        for (long ox = 0; ox < s->ow; ox++) {
            for (long i = 0; i < c; i += 16) {
                const long left = c - i;
                floats most, gradient;
                window pixels;
                load(&most, y + i, left);
                load(&gradient, dy + i, left);
                load_window(&pixels, x + i, below + i, c, left);
                integers open = -1;  // all ones until the window's maximum is found
                for (int k = 0; k < 4; k++) {
                    const integers found = (pixels.pixel[k] == most) & open;
                    pixels.pixel[k] = found ? gradient : (floats)0.0f;
                    open &= ~found;
                }
                store_window(dx + i, dx_below + i, c, &pixels, left);
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

INLINE void max_gradient(const pooling *job, long image, const long c) {
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

VECTORISED void kernels_pool_rows(const float *x, long rows, long columns, long c, float *y,
                                        unsigned char *winners) {
    for (long row = 0; row + 1 < rows; row += 2) {
        const float *top = x + row * columns * c, *below = top + columns * c;
        for (long column = 0; column + 1 < columns; column += 2) {
            for (long i = 0; i < c; i += 16) {
                const long left = c - i;
                window pixels;
                load_window(&pixels, top + i, below + i, c, left);
                floats most = pixels.pixel[0];
                integers winner = 0;
                for (int k = 1; k < 4; k++) {
                    const integers larger = pixels.pixel[k] > most;
                    winner = larger ? (integers)k : winner;
                    most = larger ? pixels.pixel[k] : most;
                }
                integers missing = 0;
                for (int k = 0; k < 4; k++) missing |= pixels.pixel[k] != pixels.pixel[k];
                most = missing ? (floats)NAN : most;
                store(y + i, &most, left);
                const bytes narrow = __builtin_convertvector(winner, bytes);
                if (left >= 16) memcpy(winners + i, &narrow, sizeof narrow);
                else if (left == 8) memcpy(winners + i, &narrow, sizeof narrow / 2);
                else memcpy(winners + i, &narrow, (size_t)left);
            }
            top += 2 * c, below += 2 * c, y += c, winners += c;
        }
    }
}

VECTORISED void kernels_unpool_rows(const float *dy, const float *y, const unsigned char *winners, long rows,
                                          long columns, long c, long begin, long end, float *dx) {
    for (long row = begin; row < end; row += 2) {
        float *top = dx + row * columns * c, *below = top + columns * c;
        if (row + 1 == rows) {
            memset(top, 0, (size_t)(columns * c) * sizeof *top);
            break;
        }
        long from = row / 2 * (columns / 2) * c;
        for (long column = 0; column + 1 < columns; column += 2, from += c, top += 2 * c, below += 2 * c) {
            for (long i = 0; i < c; i += 16) {
                const long left = c - i;
                floats most, gradient;
                load(&most, y + from + i, left);
                load(&gradient, dy + from + i, left);
                gradient = most > 0.0f ? gradient : (floats)0.0f;
                bytes narrow = 0;
                if (left >= 16) memcpy(&narrow, winners + from + i, sizeof narrow);
                else if (left == 8) memcpy(&narrow, winners + from + i, sizeof narrow / 2);
                else memcpy(&narrow, winners + from + i, (size_t)left);
                const integers winner = __builtin_convertvector(narrow, integers);
                window pixels;
                for (int k = 0; k < 4; k++) pixels.pixel[k] = winner == k ? gradient : (floats)0.0f;
                store_window(top + i, below + i, c, &pixels, left);
            }
        }
        if (columns % 2) {
            memset(top, 0, (size_t)c * sizeof *top);
            memset(below, 0, (size_t)c * sizeof *below);
        }
    }
}

// MARK: Average

INLINE void average_image(const pooling *job, long image, const long c) {
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

INLINE void average_gradient(const pooling *job, long image, const long c) {
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

INLINE void repeat_image(const pooling *job, long image, const long c) {
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

INLINE void sum_image(const pooling *job, long image, const long c) {
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
