// Two-dimensional convolution of channels-last images, forward and backward, for any shape.
//
// All arrays are dense float32. Images are [n, h, w, channels], weights [kh, kw, c, o] (height, width, in, out).
// Results are overwritten, not added to. A NaN shows wherever a window holds it, and may show beside. Nothing is
// allocated: the caller passes `scratch`, of the size that `..._scratch_floats` tells for the present thread count. The
// same thread count gives the same bytes.
#ifndef CKERNELS_CONVOLUTION_H
#define CKERNELS_CONVOLUTION_H

#ifdef __cplusplus
extern "C" {
#endif

/// A convolution from `x [n,h,w,c]` to `y [n,oh,ow,o]`; what lies outside `x` counts as zero. Padding at the bottom and
/// at the right follows from `oh` and `ow`.
typedef struct {
    long n, h, w, c, o;
    long kh, kw, stride, pad_top, pad_left;
    long oh, ow;
} kernels_conv2d_shape;

typedef enum {
    KERNELS_ACTIVATION_NONE,
    KERNELS_ACTIVATION_RELU,
    KERNELS_ACTIVATION_SIGMOID,
} kernels_activation;

/// The scratch that any one of the `kernels_conv2d_...` functions needs for this shape, in floats.
long kernels_conv2d_scratch_floats(const kernels_conv2d_shape *shape);

/// y = activation(x ∗ weights + bias). `bias [o]` may be null.
void kernels_conv2d_forward(const kernels_conv2d_shape *shape, const float *x, const float *weights, const float *bias,
                            kernels_activation activation, float *y, float *scratch);

/// The gradient at the input, `dx [n,h,w,c]`, from the one at the output, `dy [n,oh,ow,o]`.
/// Where `relu_y` (the layer's own output) is given, `dy` counts only where `relu_y` is positive: ReLU's gradient.
void kernels_conv2d_backward_data(const kernels_conv2d_shape *shape, const float *dy, const float *relu_y,
                                  const float *weights, float *dx, float *scratch);

/// The gradients at the weights, `dw [kh,kw,c,o]`, and at the bias, `db [o]` (may be null). `relu_y` as above.
void kernels_conv2d_backward_weights(const kernels_conv2d_shape *shape, const float *x, const float *dy,
                                     const float *relu_y, float *dw, float *db, float *scratch);

/// Transposed convolution: the transpose of the convolution that `shape` describes, from `x [n,oh,ow,o]` to
/// `y [n,h,w,c]`, with `weights [kh,kw,c,o]` and `bias [c]` (may be null).
void kernels_conv2d_transposed_forward(const kernels_conv2d_shape *shape, const float *x, const float *weights,
                                       const float *bias, kernels_activation activation, float *y, float *scratch);

/// From `dy [n,h,w,c]` to `dx [n,oh,ow,o]`.
void kernels_conv2d_transposed_backward_data(const kernels_conv2d_shape *shape, const float *dy, const float *relu_y,
                                             const float *weights, float *dx, float *scratch);

/// From `x [n,oh,ow,o]` and `dy [n,h,w,c]` to `dw [kh,kw,c,o]` and `db [c]` (may be null).
void kernels_conv2d_transposed_backward_weights(const kernels_conv2d_shape *shape, const float *x, const float *dy,
                                                const float *relu_y, float *dw, float *db, float *scratch);

// Convolution, ReLU and 2×2 maximum pooling with stride 2 as one operation: from `x [n,h,w,c]` to
// `y [n,oh/2,ow/2,o]` (an odd last row or column is left out, as pooling does). `winners [n,oh/2,ow/2,o]` keeps which
// of its four pixels each maximum came from, for the way back. The large images of `o` channels and their gradients
// stay in the processor's cache; written out, they take more time than the arithmetic where `c` is 1 or 3. (From about 8
// input channels on, the arithmetic prevails, and the parts one by one are as fast.)

long kernels_pooled_conv2d_scratch_floats(const kernels_conv2d_shape *shape);

void kernels_pooled_conv2d_forward(const kernels_conv2d_shape *shape, const float *x, const float *weights,
                                   const float *bias, float *y, unsigned char *winners, float *scratch);

/// From `dy [n,oh/2,ow/2,o]` to `dx [n,h,w,c]`; `y` and `winners` as the forward function left them.
void kernels_pooled_conv2d_backward_data(const kernels_conv2d_shape *shape, const float *dy, const float *y,
                                         const unsigned char *winners, const float *weights, float *dx,
                                         float *scratch);

void kernels_pooled_conv2d_backward_weights(const kernels_conv2d_shape *shape, const float *x, const float *dy,
                                            const float *y, const unsigned char *winners, float *dw, float *db,
                                            float *scratch);

// Nearest up-sampling by two, followed by a 3×3 convolution with stride 1 that keeps the size, as one operation: from
// `x [n,h,w,c]` to `y [n,2h,2w,o]`, with `weights [3,3,c,o]` and `bias [o]` (may be null). It takes 4/9 of the
// arithmetic of the two, and the large image of `c` channels is never written.

long kernels_upsampled_conv2d_scratch_floats(long n, long h, long w, long c, long o);

void kernels_upsampled_conv2d_forward(long n, long h, long w, long c, long o, const float *x, const float *weights,
                                      const float *bias, kernels_activation activation, float *y, float *scratch);

/// From `dy [n,2h,2w,o]` to `dx [n,h,w,c]`.
void kernels_upsampled_conv2d_backward_data(long n, long h, long w, long c, long o, const float *dy,
                                            const float *relu_y, const float *weights, float *dx, float *scratch);

/// From `x [n,h,w,c]` and `dy [n,2h,2w,o]` to `dw [3,3,c,o]` and `db [o]` (may be null).
void kernels_upsampled_conv2d_backward_weights(long n, long h, long w, long c, long o, const float *x,
                                               const float *dy, const float *relu_y, float *dw, float *db,
                                               float *scratch);

/// For tests: vectors of at most this many floats from now on (4, 8 or 16) in calls from this thread, as on an older
/// machine. The size of the
/// scratch memory depends on it.
void kernels_conv2d_set_lanes(int most);

#ifdef __cplusplus
}
#endif
#endif
