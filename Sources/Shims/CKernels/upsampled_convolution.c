// Up-sampling by two and a 3×3 convolution (a b c in each direction) in one. Behind the up-sampling, neighbouring
// pixels are equal in pairs, so a kernel at an even pixel sees two values only, and so does one at an odd pixel:
//
//        x         …   s    s    t    t   …         y(even) = a·s + (b + c)·t     with s left of t, kernel centred on
//                         a    b    c               y(odd)  = (a + b)·t + c·u     the first and on the second t
//
// Read the other way round, each small pixel is multiplied with (c, b + c, a + b, a) and added to four large pixels,
// two further for the next small pixel. That is a transposed convolution with a 4×4 kernel, stride 2 and padding 1,
// and its phases are four 2×2 convolutions: 16 products for each small pixel where 36 were.
#include <string.h>

#include "convolution.h"

// Whether tap `i` of the three is part of tap `j` of the four.
static int contributes(long i, long j) { return j == 3 - i || j == 2 - i; }

static kernels_conv2d_shape transposed_shape(long n, long h, long w, long c, long o) {
    return (kernels_conv2d_shape){
        .n = n, .h = 2 * h, .w = 2 * w, .c = o, .o = c, .kh = 4, .kw = 4, .stride = 2, .pad_top = 1, .pad_left = 1,
        .oh = h, .ow = w,
    };
}

// Calls `body` for all weights `[3,3,c,o]` at `from` and all those of the 4×4 kernel `[4,4,o,c]` at `to` that they are
// part of.
#define FOR_EACH_CONTRIBUTION(c, o, body)                                                                              \
    for (long ky = 0; ky < 3; ky++)                                                                                    \
        for (long ty = 0; ty < 4; ty++)                                                                                \
            for (long kx = 0; kx < 3; kx++)                                                                            \
                for (long tx = 0; tx < 4; tx++)                                                                        \
                    if (contributes(ky, ty) && contributes(kx, tx))                                                    \
                        for (long in = 0; in < c; in++)                                                                \
                            for (long out = 0; out < o; out++) {                                                       \
                                const long from = ((ky * 3 + kx) * c + in) * o + out;                                  \
                                const long to = ((ty * 4 + tx) * o + out) * c + in;                                    \
                                body;                                                                                  \
                            }

static void fold(long c, long o, const float *weights, float *folded) {
    memset(folded, 0, (size_t)(16 * c * o) * sizeof *folded);
    FOR_EACH_CONTRIBUTION(c, o, folded[to] += weights[from])
}

long kernels_upsampled_conv2d_scratch_floats(long n, long h, long w, long c, long o) {
    const kernels_conv2d_shape shape = transposed_shape(n, h, w, c, o);
    return 16 * c * o + kernels_conv2d_scratch_floats(&shape);
}

void kernels_upsampled_conv2d_forward(long n, long h, long w, long c, long o, const float *x, const float *weights,
                                      const float *bias, kernels_activation activation, float *y, float *scratch) {
    const kernels_conv2d_shape shape = transposed_shape(n, h, w, c, o);
    fold(c, o, weights, scratch);
    kernels_conv2d_transposed_forward(&shape, x, scratch, bias, activation, y, scratch + 16 * c * o);
}

void kernels_upsampled_conv2d_backward_data(long n, long h, long w, long c, long o, const float *dy,
                                            const float *relu_y, const float *weights, float *dx, float *scratch) {
    const kernels_conv2d_shape shape = transposed_shape(n, h, w, c, o);
    fold(c, o, weights, scratch);
    kernels_conv2d_transposed_backward_data(&shape, dy, relu_y, scratch, dx, scratch + 16 * c * o);
}

void kernels_upsampled_conv2d_backward_weights(long n, long h, long w, long c, long o, const float *x,
                                               const float *dy, const float *relu_y, float *dw, float *db,
                                               float *scratch) {
    const kernels_conv2d_shape shape = transposed_shape(n, h, w, c, o);
    kernels_conv2d_transposed_backward_weights(&shape, x, dy, relu_y, scratch, db, scratch + 16 * c * o);
    memset(dw, 0, (size_t)(9 * c * o) * sizeof *dw);
    FOR_EACH_CONTRIBUTION(c, o, dw[from] += scratch[to])
}
