// Pooling and nearest-neighbour up-sampling of channels-last images. Results are overwritten, not added to.
#ifndef CKERNELS_POOLING_H
#define CKERNELS_POOLING_H

#ifdef __cplusplus
extern "C" {
#endif

/// Square windows without padding, from `x [n,h,w,c]` to `y [n,oh,ow,c]`. Every window must lie inside the image:
/// (oh − 1)·stride + window ≤ h, and the same for the width.
typedef struct {
    long n, h, w, c;
    long window, stride;
    long oh, ow;
} kernels_pool2d_shape;

/// A window with a NaN has the maximum NaN.
void kernels_maxpool2d_forward(const kernels_pool2d_shape *shape, const float *x, float *y);

/// The first maximum of a window, row by row, takes the whole gradient.
void kernels_maxpool2d_backward(const kernels_pool2d_shape *shape, const float *x, const float *y, const float *dy,
                                float *dx);

void kernels_avgpool2d_forward(const kernels_pool2d_shape *shape, const float *x, float *y);
void kernels_avgpool2d_backward(const kernels_pool2d_shape *shape, const float *dy, float *dx);

/// Repeats each pixel `factor` times in both directions: `x [n,h,w,c]` to `y [n,h·factor,w·factor,c]`.
void kernels_upsample_nearest_forward(long n, long h, long w, long c, long factor, const float *x, float *y);
void kernels_upsample_nearest_backward(long n, long h, long w, long c, long factor, const float *dy, float *dx);

#ifdef __cplusplus
}
#endif
#endif
