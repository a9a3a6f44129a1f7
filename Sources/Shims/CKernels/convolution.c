// Direct convolution for images with few channels.
//
// A row of the kernel covers `kw` neighbouring pixels, and channels come last, so what it reads is one run of kw·c
// floats. The weights of that row are a matrix [kw·c, o]. A convolution is therefore a sum of `kh` matrix products
// whose left rows overlap in memory, and needs no copy of the image in columns ("im2col"):
//
//        zero-bordered image, one row                weights of kernel row ky
//      … | c c c | c c c | c c c | c c c | …             o o o o … o
//        └──── pixel x: kw·c ────┘                 kw·c  o o o o … o
//                └─── pixel x+1: kw·c ───┘               o o o o … o
//
// The *correlation tile* keeps the sums of P pixels × V vectors of output channels in registers. Each step ("tap")
// loads V vectors of weights and multiplies them with one float of each of the P pixels:
//
//        sum[p][v] += image[p·step + tap] · weights[tap][v]          P·V multiply-adds for P + V loads
//
// With fewer output channels than the register has lanes, a tap is a group of G floats instead of one. A register then
// holds each channel G times, lane o·G + g taking the g-th float of every group; neighbouring lanes are added at last:
//
//        image   a b a b a b …        G = 2, channels o, p, q, …
//        weights o o p p q q …        tap (a, b) of the pixel times the weights of a and of b
//
// So one output channel still uses all lanes. Backward:
//  - The gradient at the input is again a correlation, of `dy` with the kernel turned by 180° and its channels swapped.
//    With a stride s, the pixels fall into s × s classes that each see their own part of the kernel ("phases").
//  - The gradient at the weights is a sum of outer products over all pixels. The *outer tile* keeps the sums of T taps
//    × V vectors in registers, in the layout of the weights above, and walks over the pixels.
//
// Images are shared among the threads. Each thread adds up its own gradient at the weights; these are then added in the
// order of the threads.
#include "convolution.h"

#include <math.h>
#include <string.h>

#include "parallel.h"
#include "pooling_rows.h"

typedef struct {
    const float *x;                  // image with its border, at the first output pixel
    long x_row, x_step, tap_row;     // floats to the next row and pixel of the output, and to the next kernel row
    const float *weights, *bias;     // in vectors; see pack_weights
    long kh, taps;                   // kernel rows, groups of floats in each
    int group;                       // floats in a tap: G above
    float least;                     // results below it become it: 0 for a ReLU, else −∞
    float *y;
    long y_row, y_step, rows, columns, channels;
} correlation;

typedef struct {
    const float *x;                  // as above, of several images
    long x_image, x_row, x_step, tap_row;
    const float *dy;                 // images × rows × columns pixels, each laid out over whole vectors
    long dy_step;
    long kh, taps;
    int group;
    float *dw;                       // laid out as the packed weights; added to
    long images, rows, columns, channels;
} outer_product;

// The inner loops, compiled for one instruction set.
typedef struct {
    int lanes;
    void (*correlate)(const correlation *job);
    void (*add_outer_products)(const outer_product *job);
    void (*copy_masked)(const float *from, const float *mask, long count, float *to);
    void (*expand)(int group, const float *from, const float *mask, long pixels, long channels, float *to, float *sum);
    void (*sigmoid)(float *values, long count);
} instruction_set;

static long minimum(long a, long b) { return a < b ? a : b; }
static long maximum(long a, long b) { return a > b ? a : b; }
static long rounded_up(long a, long unit) { return (a + unit - 1) / unit * unit; }
static long quotient_up(long a, long b) { return (a + b - 1) / b; }

#if defined(__x86_64__)
#pragma clang attribute push(__attribute__((target("avx512f,avx512vl,avx512bw,avx512dq,fma"))), apply_to = function)
#define LANES 16
#define TARGET(name) name##_avx512
#include "convolution_tiles.h"
#pragma clang attribute pop

#pragma clang attribute push(__attribute__((target("avx2,fma"))), apply_to = function)
#define LANES 8
#define TARGET(name) name##_avx2
#include "convolution_tiles.h"
#pragma clang attribute pop
#endif

#define LANES 4
#define TARGET(name) name##_any
#include "convolution_tiles.h"

static _Thread_local int most_lanes = 16;

static const instruction_set *best_instruction_set(void) {
#if defined(__x86_64__)
    if (most_lanes >= 16 && __builtin_cpu_supports("avx512f") && __builtin_cpu_supports("avx512vl") &&
        __builtin_cpu_supports("avx512bw") && __builtin_cpu_supports("avx512dq")) {
        return &kernels_avx512;
    }
    if (most_lanes >= 8 && __builtin_cpu_supports("avx2") && __builtin_cpu_supports("fma")) return &kernels_avx2;
#endif
    return &kernels_any;
}

// MARK: Layout

enum {
    whole_line = 16,            // floats in a cache line, and in the widest vector
    window_budget = 64 * 1024,  // floats of an image that a thread works on at a time; they should stay in its L2 cache
    tile_budget = 4 * 1024,     // floats of `dy`, or of rows to pool, worked on at a time; they should stay in L1
    tile_pixels = 128,          // small images are taken together until they have as many: a tile's sums are then loaded
                                // and stored seldom
};

// Copies of each output channel in a vector: G above.
static int group_of(long channels, int lanes) {
    if (channels > lanes / 2) return 1;
    int each = 1;
    while (each < channels) each *= 2;
    return lanes / each;
}

static long vectors_of(long channels, int lanes) { return quotient_up(channels * group_of(channels, lanes), lanes); }

static long packed_floats(long kh, long kw, long in, long out, int lanes) {
    return kh * quotient_up(kw * in, group_of(out, lanes)) * vectors_of(out, lanes) * lanes;
}

// Which weights a correlation uses: kernel row i is row `y + i·dy` of the whole kernel, its pixel j is `x + j·dx`.
// `in` and `out` are the correlation's channels; the strides tell where they lie in weights [kh, kw, c, o].
typedef struct {
    long y, dy, kh, x, dx, kw;
    long in, in_stride, out, out_stride, kernel_row, kernel_pixel;
} weight_view;

static weight_view whole_kernel(const kernels_conv2d_shape *s) {
    return (weight_view){0, 1, s->kh, 0, 1, s->kw, s->c, s->o, s->o, 1, s->kw * s->c * s->o, s->c * s->o};
}

// Calls for every weight: its index in weights [kh, kw, c, o], and its place in the packed layout
//    [pairs of vectors][kernel rows][taps][vectors of the pair][lanes].
#define FOR_EACH_WEIGHT(view, lanes, body)                                                                             \
    do {                                                                                                               \
        const weight_view *k = (view);                                                                                 \
        const long G = group_of(k->out, lanes), taps = quotient_up(k->kw * k->in, G), step = (lanes) / G;              \
        const long vectors = vectors_of(k->out, lanes);                                                                \
        for (long v = 0; v < vectors; v++) {                                                                           \
            const long first = v / 2 * 2, width = minimum(2, vectors - first);                                         \
            const long channels = minimum(step, k->out - v * step);                                                    \
            for (long i = 0; i < k->kh; i++) {                                                                         \
                for (long j = 0, run = 0; j < k->kw; j++) {                                                            \
                    const long corner = (k->y + i * k->dy) * k->kernel_row + (k->x + j * k->dx) * k->kernel_pixel;     \
                    for (long in = 0; in < k->in; in++, run++) {                                                       \
                        const long place = ((first * k->kh + i * width) * taps + run / G * width + v - first) *        \
                                               (lanes) + run % G;                                                      \
                        const long from = corner + in * k->in_stride + v * step * k->out_stride;                       \
                        for (long out = 0; out < channels; out++) {                                                    \
                            const long packed = place + out * G, index = from + out * k->out_stride;                   \
                            body;                                                                                      \
                        }                                                                                              \
                    }                                                                                                  \
                }                                                                                                      \
            }                                                                                                          \
        }                                                                                                              \
    } while (0)

static void pack_weights(const weight_view *view, int lanes, const float *weights, float *to) {
    const long count = packed_floats(view->kh, view->kw, view->in, view->out, lanes);
    memset(to, 0, (size_t)count * sizeof *to);
    FOR_EACH_WEIGHT(view, lanes, to[packed] = weights[index]);
}

// One value for each lane of the results: with groups, one vector holds `group` pixels.
static void pack_bias(const float *bias, long channels, int lanes, float *to) {
    const long each = lanes / group_of(channels, lanes), count = vectors_of(channels, lanes) * lanes;
    for (long i = 0; i < count; i++) {
        const long channel = group_of(channels, lanes) == 1 ? i : i % each;
        to[i] = bias && channel < channels ? bias[channel] : 0;
    }
}

// A part of one image, with zeros where it reaches beyond it.
typedef struct {
    long row, column, rows, columns;
} window;

// The last tap of the last pixel may be a whole vector of which only a part counts; what it reads must be finite.
static long window_floats(long rows, long columns, long channels) {
    return rounded_up(rows * columns * channels + whole_line, whole_line);
}

static void copy_window(const instruction_set *set, window part, const float *image, const float *mask, long h, long w,
                        long channels, float *to) {
    const long width = part.columns * channels;
    const long left = minimum(maximum(-part.column, 0), part.columns);
    const long inside = maximum(minimum(part.columns, w - part.column) - left, 0);
    for (long i = 0; i < part.rows; i++, to += width) {
        const long y = part.row + i;
        if (y < 0 || y >= h || inside == 0) {
            memset(to, 0, (size_t)width * sizeof *to);
            continue;
        }
        const long from = (y * w + part.column + left) * channels, end = (left + inside) * channels;
        memset(to, 0, (size_t)(left * channels) * sizeof *to);
        set->copy_masked(image + from, mask ? mask + from : 0, inside * channels, to + left * channels);
        memset(to + end, 0, (size_t)(width - end) * sizeof *to);
    }
    memset(to, 0, whole_line * sizeof *to);
}

// Images are cut into bands of rows where there are few images, or where they are large.
// With pooling, a band is a whole number of pairs of rows.
static long rows_of_band(long images, long rows, long floats_per_row, int pooled) {
    const long wanted = 4 * kernels_threads(), bands = images >= wanted ? 1 : quotient_up(wanted, images);
    const long band = maximum(1, minimum(quotient_up(rows, bands), window_budget / maximum(1, floats_per_row)));
    return pooled ? rounded_up(band, 2) : band;
}

static float *aligned(float *scratch) {
    return (float *)(((size_t)scratch + 63) & ~(size_t)63);
}

static float least_result(kernels_activation activation) {
    return activation == KERNELS_ACTIVATION_RELU ? 0 : -INFINITY;
}

// MARK: From [n,h,w,c] to [n,oh,ow,o]: forward, and the transposed convolution's gradient at its input

typedef struct {
    const instruction_set *set;
    kernels_conv2d_shape shape;
    kernels_activation activation;
    const float *x, *mask;
    float *y;
    unsigned char *winners;           // with pooling
    long band, bands, tile_rows;      // rows to pool at a time
    float *weights, *bias, *windows;  // parts of the scratch memory; a thread has a window, and rows to pool
    long window_floats, thread_floats, scratch_floats;
} down_plan;

static down_plan plan_down(const kernels_conv2d_shape *s, int pooled) {
    down_plan plan = {.set = best_instruction_set(), .shape = *s};
    const long lanes = plan.set->lanes, columns = (s->ow - 1) * s->stride + s->kw;
    plan.band = rows_of_band(s->n, s->oh, s->stride * columns * s->c, pooled);
    plan.bands = quotient_up(s->oh, plan.band);
    plan.window_floats = window_floats((plan.band - 1) * s->stride + s->kh, columns, s->c);
    plan.tile_rows = minimum(plan.band, rounded_up(maximum(1, tile_budget / (s->ow * s->o)), 2));
    plan.thread_floats = plan.window_floats + (pooled ? rounded_up(plan.tile_rows * s->ow * s->o, whole_line) : 0);
    plan.scratch_floats = whole_line + rounded_up(packed_floats(s->kh, s->kw, s->c, s->o, lanes), whole_line) +
                          rounded_up(vectors_of(s->o, lanes) * lanes, whole_line) +
                          kernels_threads() * plan.thread_floats;
    return plan;
}

static void run_down(size_t begin, size_t end, int thread, void *context) {
    const down_plan *plan = context;
    const kernels_conv2d_shape *s = &plan->shape;
    float *area = plan->windows + thread * plan->thread_floats, *large = area + plan->window_floats;
    for (size_t unit = begin; unit < end; unit++) {
        const long image = (long)unit / plan->bands, row = (long)unit % plan->bands * plan->band;
        const long rows = minimum(plan->band, s->oh - row);
        float *y = plan->winners ? large : plan->y + (image * s->oh + row) * s->ow * s->o;
        const window part = {row * s->stride - s->pad_top, -s->pad_left, (rows - 1) * s->stride + s->kh,
                             (s->ow - 1) * s->stride + s->kw};
        const long from = image * s->h * s->w * s->c;
        copy_window(plan->set, part, plan->x + from, plan->mask ? plan->mask + from : 0, s->h, s->w, s->c, area);
        const int group = group_of(s->o, plan->set->lanes);
        correlation job = {
            .x = area, .x_row = s->stride * part.columns * s->c, .x_step = s->stride * s->c,
            .tap_row = part.columns * s->c, .weights = plan->weights, .bias = plan->bias, .kh = s->kh,
            .taps = quotient_up(s->kw * s->c, group), .group = group, .least = least_result(plan->activation),
            .y = y, .y_row = s->ow * s->o, .y_step = s->o, .rows = rows, .columns = s->ow, .channels = s->o,
        };
        if (!plan->winners) {
            plan->set->correlate(&job);
            if (plan->activation == KERNELS_ACTIVATION_SIGMOID) plan->set->sigmoid(y, rows * s->ow * s->o);
            continue;
        }
        for (long done = 0; done < rows; done += plan->tile_rows) {
            job.x = area + done * job.x_row, job.rows = minimum(plan->tile_rows, rows - done);
            plan->set->correlate(&job);
            const long to = (image * (s->oh / 2) + (row + done) / 2) * (s->ow / 2) * s->o;
            kernels_pool_rows(y, job.rows, s->ow, s->o, plan->y + to, plan->winners + to);
        }
    }
}

static void down(const kernels_conv2d_shape *s, const float *x, const float *mask, const float *weights,
                 const float *bias, kernels_activation activation, float *y, unsigned char *winners, float *scratch) {
    down_plan plan = plan_down(s, winners != 0);
    const int lanes = plan.set->lanes;
    plan.x = x, plan.mask = mask, plan.y = y, plan.winners = winners, plan.activation = activation;
    plan.weights = aligned(scratch);
    plan.bias = plan.weights + rounded_up(packed_floats(s->kh, s->kw, s->c, s->o, lanes), whole_line);
    plan.windows = plan.bias + rounded_up(vectors_of(s->o, lanes) * lanes, whole_line);
    const weight_view view = whole_kernel(s);
    pack_weights(&view, lanes, weights, plan.weights);
    pack_bias(bias, s->o, lanes, plan.bias);
    kernels_parallel((size_t)(s->n * plan.bands), 1, run_down, &plan);
}

// MARK: The gradient that arrives

// `dy` [n,oh,ow,o], which counts where the mask is positive (or everywhere without one). With `winners`, `dy` and the
// mask (pooling's result) are small images [n,oh/2,ow/2,o]; the large one is put together where it is needed.
typedef struct {
    const float *dy, *mask;
    const unsigned char *winners;
} arriving;

// The rows `begin ..< end` of one image, in place or (with winners) in `large` [oh,ow,o]. The result's `dy` points to
// the image's first row.
static arriving arriving_rows(arriving from, const kernels_conv2d_shape *s, long image, long begin, long end,
                              float *large) {
    if (!from.winners) {
        const long at = image * s->oh * s->ow * s->o;
        return (arriving){from.dy + at, from.mask ? from.mask + at : 0, 0};
    }
    const long at = image * (s->oh / 2) * (s->ow / 2) * s->o;
    kernels_unpool_rows(from.dy + at, from.mask + at, from.winners + at, s->oh, s->ow, s->o, begin / 2 * 2, end, large);
    return (arriving){large, 0, 0};
}

static long large_floats(const kernels_conv2d_shape *s, int pooled) {
    return pooled ? rounded_up(rounded_up(s->oh, 2) * s->ow * s->o, whole_line) : 0;
}

// MARK: From [n,oh,ow,o] to [n,h,w,c]: the gradient at the input, and the transposed convolution
//
// Pixel y of dx gets weights[ky]·dy[oy] from all ky and oy with y + pad = oy·stride + ky. Those ky leave the remainder
// `a` of (y + pad) / stride: they are a, a + stride, …, and the larger ky, the smaller oy. The pixels of one remainder
// (in height and in width) are a phase: a correlation with the kernel's rows a + (count − 1)·stride, …, a + stride, a.

typedef struct {
    const instruction_set *set;
    kernels_conv2d_shape shape;
    kernels_activation activation;
    arriving from;
    float *dx;
    long band, bands, kh, kw;         // the largest phase is [kh, kw]
    long phase_floats;
    float *weights, *bias, *windows;  // weights of all phases; a thread has a window, and a large image with pooling
    long window_floats, thread_floats, scratch_floats;
} up_plan;

static up_plan plan_up(const kernels_conv2d_shape *s, int pooled) {
    up_plan plan = {.set = best_instruction_set(), .shape = *s};
    const long lanes = plan.set->lanes;
    plan.kh = quotient_up(s->kh, s->stride), plan.kw = quotient_up(s->kw, s->stride);
    const long columns = (s->w - 1 + s->pad_left) / s->stride - s->pad_left / s->stride + plan.kw;
    plan.band = rows_of_band(s->n, s->h, quotient_up(columns * s->o, s->stride), 0);
    plan.bands = quotient_up(s->h, plan.band);
    plan.window_floats = window_floats((plan.band - 1) / s->stride + 1 + plan.kh, columns, s->o);
    plan.thread_floats = plan.window_floats + large_floats(s, pooled);
    plan.phase_floats = rounded_up(packed_floats(plan.kh, plan.kw, s->o, s->c, lanes), whole_line);
    plan.scratch_floats = whole_line + s->stride * s->stride * plan.phase_floats +
                          rounded_up(vectors_of(s->c, lanes) * lanes, whole_line) +
                          kernels_threads() * plan.thread_floats;
    return plan;
}

static weight_view phase_of_kernel(const kernels_conv2d_shape *s, long a, long b) {
    const long kh = maximum(0, quotient_up(s->kh - a, s->stride)), kw = maximum(0, quotient_up(s->kw - b, s->stride));
    return (weight_view){a + (kh - 1) * s->stride, -s->stride, kh, b + (kw - 1) * s->stride, -s->stride, kw,
                         s->o, 1, s->c, s->o, s->kw * s->c * s->o, s->c * s->o};
}

static void run_up(size_t begin, size_t end, int thread, void *context) {
    const up_plan *plan = context;
    const kernels_conv2d_shape *s = &plan->shape;
    const long stride = s->stride;
    float *area = plan->windows + thread * plan->thread_floats, *large = area + plan->window_floats;
    for (size_t unit = begin; unit < end; unit++) {
        const long image = (long)unit / plan->bands, row = (long)unit % plan->bands * plan->band;
        const long row_end = minimum(row + plan->band, s->h);
        window part = {.row = (row + s->pad_top) / stride - plan->kh + 1};
        part.column = s->pad_left / stride - plan->kw + 1;
        part.rows = (row_end - 1 + s->pad_top) / stride - part.row + 1;
        part.columns = (s->w - 1 + s->pad_left) / stride - part.column + 1;
        const arriving from = arriving_rows(plan->from, s, image, maximum(part.row, 0),
                                            minimum(part.row + part.rows, s->oh), large);
        copy_window(plan->set, part, from.dy, from.mask, s->oh, s->ow, s->o, area);

        for (long a = 0; a < stride; a++) {
            // The first row and column of the phase: the least y ≥ row with (y + pad) mod stride = a.
            const long y = row + ((a - row - s->pad_top) % stride + stride) % stride;
            if (y >= row_end) continue;
            for (long b = 0; b < stride; b++) {
                const long x = ((b - s->pad_left) % stride + stride) % stride;
                if (x >= s->w) continue;
                const weight_view view = phase_of_kernel(s, a, b);
                const int group = group_of(s->c, plan->set->lanes);
                const long top = (y + s->pad_top) / stride - (view.kh - 1) - part.row;
                const long left = (x + s->pad_left) / stride - (view.kw - 1) - part.column;
                plan->set->correlate(&(correlation){
                    .x = area + (top * part.columns + left) * s->o, .x_row = part.columns * s->o, .x_step = s->o,
                    .tap_row = part.columns * s->o, .weights = plan->weights + (a * stride + b) * plan->phase_floats,
                    .bias = plan->bias, .kh = view.kh, .taps = quotient_up(view.kw * s->o, group), .group = group,
                    .least = least_result(plan->activation), .y = plan->dx + ((image * s->h + y) * s->w + x) * s->c,
                    .y_row = stride * s->w * s->c, .y_step = stride * s->c,
                    .rows = quotient_up(row_end - y, stride), .columns = quotient_up(s->w - x, stride),
                    .channels = s->c,
                });
            }
        }
        if (plan->activation == KERNELS_ACTIVATION_SIGMOID) {
            plan->set->sigmoid(plan->dx + (image * s->h + row) * s->w * s->c, (row_end - row) * s->w * s->c);
        }
    }
}

static void up(const kernels_conv2d_shape *s, arriving from, const float *weights, const float *bias,
               kernels_activation activation, float *dx, float *scratch) {
    up_plan plan = plan_up(s, from.winners != 0);
    const int lanes = plan.set->lanes;
    plan.from = from, plan.dx = dx, plan.activation = activation;
    plan.weights = aligned(scratch);
    plan.bias = plan.weights + s->stride * s->stride * plan.phase_floats;
    plan.windows = plan.bias + rounded_up(vectors_of(s->c, lanes) * lanes, whole_line);
    for (long a = 0; a < s->stride; a++) {
        for (long b = 0; b < s->stride; b++) {
            const weight_view view = phase_of_kernel(s, a, b);
            pack_weights(&view, lanes, weights, plan.weights + (a * s->stride + b) * plan.phase_floats);
        }
    }
    pack_bias(bias, s->c, lanes, plan.bias);
    kernels_parallel((size_t)(s->n * plan.bands), 1, run_up, &plan);
}

// MARK: The gradients at the weights and at the bias

typedef struct {
    const instruction_set *set;
    kernels_conv2d_shape shape;
    const float *x, *x_mask;
    arriving from;
    long band, bands, tile_rows;
    long images;          // taken together; more than one only where a whole image is one band and one tile
    long window_floats, tile_floats, dw_floats, sum_floats;
    float *partial, *areas;  // one of each a thread: [dw, sum] and [windows, tile, large image with pooling]
    long thread_floats, scratch_floats;
} weights_plan;

static weights_plan plan_weights(const kernels_conv2d_shape *s, int pooled) {
    weights_plan plan = {.set = best_instruction_set(), .shape = *s};
    const long lanes = plan.set->lanes, columns = (s->ow - 1) * s->stride + s->kw;
    plan.sum_floats = rounded_up(vectors_of(s->o, lanes) * lanes, whole_line);
    plan.dw_floats = rounded_up(packed_floats(s->kh, s->kw, s->c, s->o, lanes), whole_line);
    plan.band = rows_of_band(s->n, s->oh, s->stride * columns * s->c, pooled);
    plan.bands = quotient_up(s->oh, plan.band);
    plan.tile_rows = maximum(1, minimum(plan.band, tile_budget / (s->ow * plan.sum_floats)));
    if (pooled) plan.tile_rows = minimum(plan.band, rounded_up(plan.tile_rows, 2));
    plan.window_floats = window_floats((plan.band - 1) * s->stride + s->kh, columns, s->c);
    plan.images = 1;
    if (plan.tile_rows >= s->oh) {
        plan.images = minimum(quotient_up(tile_pixels, s->oh * s->ow), maximum(1, window_budget / plan.window_floats));
    }
    plan.tile_floats = rounded_up(plan.images * plan.tile_rows * s->ow * vectors_of(s->o, lanes) * lanes, whole_line);
    plan.thread_floats = plan.images * plan.window_floats + plan.tile_floats + large_floats(s, pooled);
    plan.scratch_floats = whole_line + kernels_threads() * (plan.thread_floats + plan.dw_floats + plan.sum_floats);
    return plan;
}

static void run_weights(size_t begin, size_t end, int thread, void *context) {
    const weights_plan *plan = context;
    const kernels_conv2d_shape *s = &plan->shape;
    const int group = group_of(s->o, plan->set->lanes);
    const long step = vectors_of(s->o, plan->set->lanes) * plan->set->lanes;
    float *dw = plan->partial + thread * (plan->dw_floats + plan->sum_floats), *sum = dw + plan->dw_floats;
    float *area = plan->areas + thread * plan->thread_floats;
    float *tile = area + plan->images * plan->window_floats, *large = tile + plan->tile_floats;
    for (long unit = (long)begin, images; unit < (long)end; unit += images) {
        images = minimum(plan->images, (long)end - unit);
        const long first = unit / plan->bands, row = unit % plan->bands * plan->band;
        const long rows = minimum(plan->band, s->oh - row);
        const window part = {row * s->stride - s->pad_top, -s->pad_left, (rows - 1) * s->stride + s->kh,
                             (s->ow - 1) * s->stride + s->kw};
        for (long i = 0; i < images; i++) {
            const long from = (first + i) * s->h * s->w * s->c;
            copy_window(plan->set, part, plan->x + from, plan->x_mask ? plan->x_mask + from : 0, s->h, s->w, s->c,
                        area + i * plan->window_floats);
        }
        for (long at = 0; at < rows; at += plan->tile_rows) {
            const long count = minimum(plan->tile_rows, rows - at), from = (row + at) * s->ow * s->o;
            for (long i = 0; i < images; i++) {
                const arriving gradient = arriving_rows(plan->from, s, first + i, row + at, row + at + count, large);
                plan->set->expand(group, gradient.dy + from, gradient.mask ? gradient.mask + from : 0, count * s->ow,
                                  s->o, tile + i * count * s->ow * step, sum);
            }
            plan->set->add_outer_products(&(outer_product){
                .x = area + at * s->stride * part.columns * s->c, .x_image = plan->window_floats,
                .x_row = s->stride * part.columns * s->c, .x_step = s->stride * s->c, .tap_row = part.columns * s->c,
                .dy = tile, .dy_step = step, .kh = s->kh, .taps = quotient_up(s->kw * s->c, group), .group = group,
                .dw = dw, .images = images, .rows = count, .columns = s->ow, .channels = s->o,
            });
        }
    }
}

static void gradient_at_weights(const kernels_conv2d_shape *s, const float *x, const float *x_mask, arriving from,
                                float *dw, float *db, float *scratch) {
    weights_plan plan = plan_weights(s, from.winners != 0);
    const int lanes = plan.set->lanes, group = group_of(s->o, lanes), threads = kernels_threads();
    const long stride = plan.dw_floats + plan.sum_floats;
    plan.x = x, plan.x_mask = x_mask, plan.from = from;
    plan.partial = aligned(scratch);
    plan.areas = plan.partial + threads * stride;
    memset(plan.partial, 0, (size_t)(threads * stride) * sizeof *dw);
    kernels_parallel((size_t)(s->n * plan.bands), 1, run_weights, &plan);

    for (int t = 1; t < threads; t++) {
        for (long i = 0; i < stride; i++) plan.partial[i] += plan.partial[t * stride + i];
    }
    const weight_view view = whole_kernel(s);
    FOR_EACH_WEIGHT(&view, lanes, dw[index] = plan.partial[packed]);
    for (long o = 0; db && o < s->o; o++) db[o] = plan.partial[plan.dw_floats + o * group];
}

// The sum of all pixels, for each channel.
typedef struct {
    const instruction_set *set;
    const float *from, *mask;
    long pixels, channels, stride;
    float *areas;  // one a thread: [sum, copy], of 16 pixels each, so that there are many channels to add at once
} sums_plan;

static long sums_stride(long channels) { return rounded_up(2 * 16 * channels, whole_line); }

static void run_sums(size_t begin, size_t end, int thread, void *context) {
    const sums_plan *plan = context;
    const long width = 16 * plan->channels, last = (long)end * plan->channels;
    float *sum = plan->areas + thread * plan->stride, *copy = sum + width;
    for (long i = (long)begin * plan->channels; i < last; i += width) {
        const long count = minimum(width, last - i);
        plan->set->copy_masked(plan->from + i, plan->mask ? plan->mask + i : 0, count, copy);
        for (long j = 0; j < count; j++) sum[j] += copy[j];
    }
}

static void sum_pixels(const float *from, const float *mask, long pixels, long channels, float *to, float *scratch) {
    sums_plan plan = {best_instruction_set(), from, mask, pixels, channels, sums_stride(channels), aligned(scratch)};
    const long threads = kernels_threads();
    memset(plan.areas, 0, (size_t)(threads * plan.stride) * sizeof *to);
    kernels_parallel((size_t)pixels, 1024, run_sums, &plan);
    memset(to, 0, (size_t)channels * sizeof *to);
    for (long t = 0; t < threads; t++) {
        for (long i = 0; i < 16 * channels; i++) to[i % channels] += plan.areas[t * plan.stride + i];
    }
}

// MARK: The public functions

static long scratch_floats(const kernels_conv2d_shape *s, int pooled) {
    const long floats = maximum(plan_down(s, pooled).scratch_floats, plan_up(s, pooled).scratch_floats);
    return maximum(maximum(floats, plan_weights(s, pooled).scratch_floats),
                   whole_line + kernels_threads() * sums_stride(s->c));
}

long kernels_conv2d_scratch_floats(const kernels_conv2d_shape *shape) { return scratch_floats(shape, 0); }

void kernels_conv2d_forward(const kernels_conv2d_shape *shape, const float *x, const float *weights, const float *bias,
                            kernels_activation activation, float *y, float *scratch) {
    down(shape, x, 0, weights, bias, activation, y, 0, scratch);
}

void kernels_conv2d_backward_data(const kernels_conv2d_shape *shape, const float *dy, const float *relu_y,
                                  const float *weights, float *dx, float *scratch) {
    up(shape, (arriving){dy, relu_y, 0}, weights, 0, KERNELS_ACTIVATION_NONE, dx, scratch);
}

void kernels_conv2d_backward_weights(const kernels_conv2d_shape *shape, const float *x, const float *dy,
                                     const float *relu_y, float *dw, float *db, float *scratch) {
    gradient_at_weights(shape, x, 0, (arriving){dy, relu_y, 0}, dw, db, scratch);
}

void kernels_conv2d_transposed_forward(const kernels_conv2d_shape *shape, const float *x, const float *weights,
                                       const float *bias, kernels_activation activation, float *y, float *scratch) {
    up(shape, (arriving){x, 0, 0}, weights, bias, activation, y, scratch);
}

void kernels_conv2d_transposed_backward_data(const kernels_conv2d_shape *shape, const float *dy, const float *relu_y,
                                             const float *weights, float *dx, float *scratch) {
    down(shape, dy, relu_y, weights, 0, KERNELS_ACTIVATION_NONE, dx, 0, scratch);
}

void kernels_conv2d_transposed_backward_weights(const kernels_conv2d_shape *shape, const float *x, const float *dy,
                                                const float *relu_y, float *dw, float *db, float *scratch) {
    gradient_at_weights(shape, dy, relu_y, (arriving){x, 0, 0}, dw, 0, scratch);
    if (db) sum_pixels(dy, relu_y, shape->n * shape->h * shape->w, shape->c, db, scratch);
}

long kernels_pooled_conv2d_scratch_floats(const kernels_conv2d_shape *shape) { return scratch_floats(shape, 1); }

void kernels_pooled_conv2d_forward(const kernels_conv2d_shape *shape, const float *x, const float *weights,
                                   const float *bias, float *y, unsigned char *winners, float *scratch) {
    down(shape, x, 0, weights, bias, KERNELS_ACTIVATION_RELU, y, winners, scratch);
}

void kernels_pooled_conv2d_backward_data(const kernels_conv2d_shape *shape, const float *dy, const float *y,
                                         const unsigned char *winners, const float *weights, float *dx,
                                         float *scratch) {
    up(shape, (arriving){dy, y, winners}, weights, 0, KERNELS_ACTIVATION_NONE, dx, scratch);
}

void kernels_pooled_conv2d_backward_weights(const kernels_conv2d_shape *shape, const float *x, const float *dy,
                                            const float *y, const unsigned char *winners, float *dw, float *db,
                                            float *scratch) {
    gradient_at_weights(shape, x, 0, (arriving){dy, y, winners}, dw, db, scratch);
}

void kernels_conv2d_set_lanes(int most) { most_lanes = most; }
