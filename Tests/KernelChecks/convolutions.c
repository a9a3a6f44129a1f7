#include "checks.h"

// Calls `body` for every pair of pixels that a weight joins: indices of x, of the weight and of y.
#define FOR_EACH_PRODUCT(s, body)                                                                                      \
    for (long n = 0; n < (s)->n; n++)                                                                                  \
        for (long oy = 0; oy < (s)->oh; oy++)                                                                          \
            for (long ox = 0; ox < (s)->ow; ox++)                                                                      \
                for (long ky = 0; ky < (s)->kh; ky++)                                                                  \
                    for (long kx = 0; kx < (s)->kw; kx++) {                                                            \
                        const long iy = oy * (s)->stride + ky - (s)->pad_top, ix = ox * (s)->stride + kx - (s)->pad_left; \
                        if (iy < 0 || iy >= (s)->h || ix < 0 || ix >= (s)->w) continue;                                \
                        for (long c = 0; c < (s)->c; c++)                                                              \
                            for (long o = 0; o < (s)->o; o++) {                                                        \
                                const long i = ((n * (s)->h + iy) * (s)->w + ix) * (s)->c + c;                         \
                                const long k = ((ky * (s)->kw + kx) * (s)->c + c) * (s)->o + o;                        \
                                const long j = ((n * (s)->oh + oy) * (s)->ow + ox) * (s)->o + o;                       \
                                body;                                                                                  \
                            }                                                                                          \
                    }

static double activated(double x, kernels_activation activation) {
    switch (activation) {
        case KERNELS_ACTIVATION_RELU: return x > 0 ? x : 0;
        case KERNELS_ACTIVATION_SIGMOID: return 1 / (1 + exp(-x));
        default: return x;
    }
}

static void add_bias(double *y, size_t count, const float *bias, long channels, kernels_activation activation) {
    for (size_t i = 0; i < count; i++) y[i] = activated(y[i] + (bias ? (double)bias[i % (size_t)channels] : 0), activation);
}

static float *masked(const float *x, const float *mask, size_t count) {
    float *y = uniform(count, 0, 1);
    for (size_t i = 0; i < count; i++) y[i] = mask[i] > 0 ? x[i] : 0;
    return y;
}

static void convolution(const kernels_conv2d_shape *s) {
    const size_t large = (size_t)(s->n * s->h * s->w * s->c), small = (size_t)(s->n * s->oh * s->ow * s->o);
    const size_t count = (size_t)(s->kh * s->kw * s->c * s->o);
    const float *x = uniform(large, -1, 1), *z = uniform(small, -1, 1), *weights = uniform(count, -1, 1);
    const float *bias = uniform((size_t)s->o, -1, 1), *large_bias = uniform((size_t)s->c, -1, 1);
    const float *mask = uniform(small, -1, 1), *large_mask = uniform(large, -1, 1);
    const float *masked_z = masked(z, mask, small), *masked_x = masked(x, large_mask, large);
    float *scratch = unwritten((size_t)kernels_conv2d_scratch_floats(s));
    for (kernels_activation activation = KERNELS_ACTIVATION_NONE; activation <= KERNELS_ACTIVATION_SIGMOID; activation++) {
        double *y = zeros(small), *dx = zeros(large);
        FOR_EACH_PRODUCT(s, (y[j] += (double)x[i] * weights[k], dx[i] += (double)z[j] * weights[k]))
        add_bias(y, small, bias, s->o, activation);
        add_bias(dx, large, large_bias, s->c, activation);
        float *found = unwritten(small), *found_large = unwritten(large);
        kernels_conv2d_forward(s, x, weights, bias, activation, found, scratch);
        check_values("convolution", found, y, small, TOLERANCE);
        kernels_conv2d_transposed_forward(s, z, weights, large_bias, activation, found_large, scratch);
        check_values("transposed convolution", found_large, dx, large, TOLERANCE);
    }
    double *y = zeros(small), *dx = zeros(large), *dw = zeros(count), *transposed_dw = zeros(count);
    double *db = zeros((size_t)s->o), *large_db = zeros((size_t)s->c);
    FOR_EACH_PRODUCT(s, (y[j] += (double)masked_x[i] * weights[k], dx[i] += (double)masked_z[j] * weights[k],
                         dw[k] += (double)x[i] * masked_z[j], transposed_dw[k] += (double)masked_x[i] * z[j]))
    for (size_t i = 0; i < small; i++) db[i % (size_t)s->o] += masked_z[i];
    for (size_t i = 0; i < large; i++) large_db[i % (size_t)s->c] += masked_x[i];
    float *found = unwritten(small), *found_large = unwritten(large), *found_dw = unwritten(count);
    float *found_db = unwritten((size_t)s->o), *found_large_db = unwritten((size_t)s->c);
    kernels_conv2d_backward_data(s, z, mask, weights, found_large, scratch);
    check_values("convolution: gradient of the image", found_large, dx, large, TOLERANCE);
    kernels_conv2d_backward_weights(s, x, z, mask, found_dw, found_db, scratch);
    check_values("convolution: gradient of the weights", found_dw, dw, count, TOLERANCE);
    check_values("convolution: gradient of the bias", found_db, db, (size_t)s->o, TOLERANCE);
    kernels_conv2d_transposed_backward_data(s, x, large_mask, weights, found, scratch);
    check_values("transposed convolution: gradient of the image", found, y, small, TOLERANCE);
    kernels_conv2d_transposed_backward_weights(s, z, x, large_mask, found_dw, found_large_db, scratch);
    check_values("transposed convolution: gradient of the weights", found_dw, transposed_dw, count, TOLERANCE);
    check_values("transposed convolution: gradient of the bias", found_large_db, large_db, (size_t)s->c, TOLERANCE);
}

// Convolution, ReLU and pooling in one: the largest of each four pixels, whose gradient goes to the first of them.
static void pooled(const kernels_conv2d_shape *s) {
    if (s->oh < 2 || s->ow < 2) return;
    const size_t large = (size_t)(s->n * s->h * s->w * s->c), middle = (size_t)(s->n * s->oh * s->ow * s->o);
    const long ph = s->oh / 2, pw = s->ow / 2;
    const size_t small = (size_t)(s->n * ph * pw * s->o), count = (size_t)(s->kh * s->kw * s->c * s->o);
    const float *x = uniform(large, -1, 1), *weights = uniform(count, -1, 1), *bias = uniform((size_t)s->o, -1, 1);
    const float *g = uniform(small, -1, 1);
    double *image = zeros(middle), *y = zeros(small), *dy = zeros(middle), *dx = zeros(large), *dw = zeros(count);
    double *db = zeros((size_t)s->o);
    FOR_EACH_PRODUCT(s, image[j] += (double)x[i] * weights[k])
    add_bias(image, middle, bias, s->o, KERNELS_ACTIVATION_RELU);
    for (size_t p = 0; p < small; p++) {
        const long o = (long)p % s->o, column = (long)p / s->o % pw, row = (long)p / s->o / pw % ph;
        const long n = (long)p / s->o / pw / ph;
        long winner = -1;
        for (long q = 0; q < 4; q++) {
            const long at = ((n * s->oh + 2 * row + q / 2) * s->ow + 2 * column + q % 2) * s->o + o;
            if (winner < 0 || image[at] > image[winner]) winner = at;
        }
        y[p] = image[winner];
        dy[winner] = y[p] > 0 ? g[p] : 0;
        db[o] += dy[winner];
    }
    FOR_EACH_PRODUCT(s, (dx[i] += dy[j] * weights[k], dw[k] += dy[j] * x[i]))
    float *scratch = unwritten((size_t)kernels_pooled_conv2d_scratch_floats(s));
    float *found = unwritten(small), *found_dx = unwritten(large), *found_dw = unwritten(count);
    float *found_db = unwritten((size_t)s->o);
    unsigned char *winners = (unsigned char *)unwritten(small);
    kernels_pooled_conv2d_forward(s, x, weights, bias, found, winners, scratch);
    check_values("pooled convolution", found, y, small, TOLERANCE);
    kernels_pooled_conv2d_backward_data(s, g, found, winners, weights, found_dx, scratch);
    check_values("pooled convolution: gradient of the image", found_dx, dx, large, TOLERANCE);
    kernels_pooled_conv2d_backward_weights(s, x, g, found, winners, found_dw, found_db, scratch);
    check_values("pooled convolution: gradient of the weights", found_dw, dw, count, TOLERANCE);
    check_values("pooled convolution: gradient of the bias", found_db, db, (size_t)s->o, TOLERANCE);

    // A missing pixel shows in every window that holds it.
    float *holes = uniform(large, -1, 1);
    for (size_t i = 0; i < large; i++) holes[i] = i % 97 == 13 ? NAN : x[i];
    memset(image, 0, middle * sizeof *image);
    FOR_EACH_PRODUCT(s, image[j] += (double)holes[i] * weights[k])
    kernels_pooled_conv2d_forward(s, holes, weights, bias, found, winners, scratch);
    int shown = 1;
    for (size_t p = 0; p < small; p++) {
        const long o = (long)p % s->o, column = (long)p / s->o % pw, row = (long)p / s->o / pw % ph;
        const long n = (long)p / s->o / pw / ph;
        for (long q = 0; q < 4; q++) {
            const long at = ((n * s->oh + 2 * row + q / 2) * s->ow + 2 * column + q % 2) * s->o + o;
            shown &= !isnan(image[at]) || isnan(found[p]);
        }
    }
    check("pooled convolution with missing pixels", shown);
}

// Up-sampling and a 3×3 convolution in one.
static void upsampled(long n, long h, long w, long c, long o) {
    const kernels_conv2d_shape shape = {n, 2 * h, 2 * w, c, o, 3, 3, 1, 1, 1, 2 * h, 2 * w}, *s = &shape;
    const size_t small = (size_t)(n * h * w * c), large = 4 * small, out = (size_t)(n * 4 * h * w * o);
    const size_t count = (size_t)(9 * c * o);
    const float *x = uniform(small, -1, 1), *weights = uniform(count, -1, 1), *bias = uniform((size_t)o, -1, 1);
    const float *g = uniform(out, -1, 1), *mask = uniform(out, -1, 1), *dy = masked(g, mask, out);
    double *image = zeros(large), *y = zeros(out), *d_large = zeros(large), *dx = zeros(small), *dw = zeros(count);
    double *db = zeros((size_t)o);
    size_t *source = (size_t *)zeros(large);
    for (size_t i = 0; i < large; i++) {
        const size_t channel = i % (size_t)c, pixel = i / (size_t)c;
        const size_t column = pixel % (size_t)(2 * w), row = pixel / (size_t)(2 * w) % (size_t)(2 * h);
        const size_t number = pixel / (size_t)(4 * h * w);
        source[i] = ((number * (size_t)h + row / 2) * (size_t)w + column / 2) * (size_t)c + channel;
        image[i] = x[source[i]];
    }
    FOR_EACH_PRODUCT(s, (y[j] += image[i] * weights[k], d_large[i] += (double)dy[j] * weights[k], dw[k] += dy[j] * image[i]))
    add_bias(y, out, bias, o, KERNELS_ACTIVATION_RELU);
    for (size_t i = 0; i < large; i++) dx[source[i]] += d_large[i];
    for (size_t i = 0; i < out; i++) db[i % (size_t)o] += dy[i];
    float *scratch = unwritten((size_t)kernels_upsampled_conv2d_scratch_floats(n, h, w, c, o));
    float *found = unwritten(out), *found_dx = unwritten(small), *found_dw = unwritten(count);
    float *found_db = unwritten((size_t)o);
    kernels_upsampled_conv2d_forward(n, h, w, c, o, x, weights, bias, KERNELS_ACTIVATION_RELU, found, scratch);
    check_values("up-sampled convolution", found, y, out, TOLERANCE);
    kernels_upsampled_conv2d_backward_data(n, h, w, c, o, g, mask, weights, found_dx, scratch);
    check_values("up-sampled convolution: gradient of the image", found_dx, dx, small, TOLERANCE);
    kernels_upsampled_conv2d_backward_weights(n, h, w, c, o, x, g, mask, found_dw, found_db, scratch);
    check_values("up-sampled convolution: gradient of the weights", found_dw, dw, count, TOLERANCE);
    check_values("up-sampled convolution: gradient of the bias", found_db, db, (size_t)o, TOLERANCE);
}

void check_convolutions(void) {
    // Height, width, channels in and out, kernel height and width, stride, padding at the top and left, and at the bottom
    // and right. At the left there is one zero less than at the top, if there is any.
    static const long shapes[][9] = {
        {28, 28, 1, 16, 3, 3, 1, 1, 1}, {14, 14, 16, 8, 3, 3, 1, 1, 1}, {7, 7, 8, 8, 3, 3, 1, 1, 1},
        {9, 9, 16, 1, 3, 3, 1, 1, 1},   {8, 8, 3, 32, 3, 3, 1, 1, 1},   {14, 14, 5, 40, 3, 3, 2, 0, 1},
        {14, 14, 6, 8, 4, 4, 2, 1, 1},  {9, 9, 4, 4, 2, 2, 2, 0, 0},    {11, 10, 3, 5, 1, 1, 3, 0, 0},
        {3, 4, 2, 3, 1, 1, 1, 2, 2},    {1, 1, 70, 70, 1, 1, 1, 0, 0},  {5, 1, 6, 7, 5, 1, 1, 2, 0},
        {6, 23, 15, 17, 3, 5, 2, 2, 1}, {4, 31, 9, 33, 2, 3, 1, 0, 2},  {13, 7, 17, 4, 5, 2, 3, 1, 2},
        {10, 19, 2, 2, 4, 4, 3, 2, 0},  {2, 40, 5, 12, 2, 5, 2, 1, 1},
    };
    for (int lanes = 4; lanes <= 16; lanes *= 2) {
        kernels_conv2d_set_lanes(lanes);
        for (size_t i = 0; i < sizeof shapes / sizeof *shapes; i++) {
            const long *s = shapes[i];
            const kernels_conv2d_shape shape = {
                2, s[0], s[1], s[2], s[3], s[4], s[5], s[6], s[7], s[7], (s[0] + s[7] + s[8] - s[4]) / s[6] + 1,
                (s[1] + s[7] + s[8] - s[5]) / s[6] + 1,
            };
            convolution(&shape);
            if (s[7] > 0 && s[1] + s[7] + s[8] > s[5]) {
                kernels_conv2d_shape uneven = shape;
                uneven.pad_left -= 1;
                uneven.ow = (s[1] + s[7] - 1 + s[8] - s[5]) / s[6] + 1;
                convolution(&uneven);
            }
            pooled(&shape);
            free_numbers();
        }
        upsampled(2, 7, 7, 8, 16), free_numbers();
        upsampled(3, 5, 2, 17, 2), free_numbers();
        upsampled(1, 1, 1, 1, 1), free_numbers();
    }
}
