#ifndef CKERNELS_REDUCE_H
#define CKERNELS_REDUCE_H
#include <stddef.h>

typedef enum { KERNELS_REDUCE_SUM, KERNELS_REDUCE_MAX } kernels_reduction;

/// y[o, i] = reduction over r of x[o, r, i], times `scale` for a sum. `partials` holds `parts * inner`
/// floats, used when there is only one `outer`; at most as many threads take part.
void kernels_reduce(kernels_reduction f, size_t outer, size_t reduced, size_t inner, float scale, const float *x, float *y,
                    size_t parts, float *partials);

/// Rows of a softmax (or its logarithm); y may be x.
void kernels_softmax(size_t rows, size_t columns, int logarithm, const float *x, float *y);
/// log Σ exp x of each row: y [rows].
void kernels_log_sum_exp(size_t rows, size_t columns, const float *x, float *y);
/// dx from y = softmax(x): y(g − Σ g y). From y = log softmax(x): g − e^y Σ g. dx may be g.
void kernels_softmax_gradient(size_t rows, size_t columns, int logarithm, const float *y, const float *g, float *dx);

/// y = (x − mean) / √(variance + epsilon) · scale + shift for each row; statistics [rows, 2] keep mean and 1/√….
void kernels_layer_norm(size_t rows, size_t columns, float epsilon, const float *x, const float *scale,
                        const float *shift, float *y, float *statistics);
void kernels_layer_norm_gradient(size_t rows, size_t columns, const float *x, const float *scale, const float *statistics,
                                 const float *g, float *dx);
/// dscale[c] = Σ g · normalised x over rows.
void kernels_layer_norm_scale_gradient(size_t rows, size_t columns, const float *x, const float *statistics,
                                       const float *g, float *dscale);

/// Mean over all `count` elements of the named loss; the result is added up in double precision in a fixed order.
typedef enum { KERNELS_BCE_LOGITS, KERNELS_SQUARED_ERROR, KERNELS_ABSOLUTE_ERROR } kernels_loss;
double kernels_loss_sum(kernels_loss f, size_t count, const float *x, const float *target);
/// dx = scale · d loss / d x
void kernels_loss_gradient(kernels_loss f, size_t count, float scale, const float *x, const float *target, float *dx);

/// Σ over rows of −log softmax(x)[label]; a label outside the classes gives NaN.
double kernels_cross_entropy_sum(size_t rows, size_t classes, const float *x, const float *labels);
/// dx = scale · (softmax(x) − one-hot(label))
void kernels_cross_entropy_gradient(size_t rows, size_t classes, float scale, const float *x, const float *labels,
                                    float *dx);
#endif
