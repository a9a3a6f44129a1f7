#ifndef CKERNELS_ELEMENTWISE_H
#define CKERNELS_ELEMENTWISE_H
#include <stddef.h>

/// Functions of one number.
typedef enum {
    KERNELS_RELU, KERNELS_LEAKY_RELU, KERNELS_SIGMOID, KERNELS_TANH, KERNELS_GELU, KERNELS_SOFTPLUS, KERNELS_EXP,
    KERNELS_LOG, KERNELS_SQRT, KERNELS_SQUARE, KERNELS_ABS, KERNELS_POWER
} kernels_unary_function;

/// y[i] = f(x[i]); `constant` is the leaky ReLU's slope, or a power's exponent. y may be x.
void kernels_unary(kernels_unary_function f, size_t count, float constant, const float *x, float *y);
/// dx[i] = g[i] · f′, from whichever of x and y = f(x) gives it more cheaply. dx may be g.
void kernels_unary_gradient(kernels_unary_function f, size_t count, float constant, const float *x, const float *y,
                            const float *g, float *dx);

/// Those from `KERNELS_EQUAL` on give 1 or 0.
typedef enum {
    KERNELS_ADD, KERNELS_SUB, KERNELS_MUL, KERNELS_DIV, KERNELS_EQUAL, KERNELS_NOT_EQUAL, KERNELS_LESS, KERNELS_LESS_EQUAL
} kernels_binary_function;

#define KERNELS_MAX_AXES 8

/// c = f(a, b) over an index space of `axes` extents; a stride of 0 stretches an operand along that axis. `c` is
/// contiguous, and may be an operand that is not stretched.
void kernels_binary(kernels_binary_function f, int axes, const ptrdiff_t *extents, const ptrdiff_t *a_strides,
                    const ptrdiff_t *b_strides, const float *a, const float *b, float *c);

/// y[i] += x[i]
void kernels_accumulate(size_t count, const float *x, float *y);
/// y = scale · x + shift
void kernels_affine(size_t count, float scale, float shift, const float *x, float *y);
/// y[r, :] = f(y[r, :] + bias): the epilogue of a dense layer. `bias` may be null; `f` < 0 is the identity.
void kernels_bias_activation(int f, float constant, size_t rows, size_t columns, const float *bias, float *y);
/// y[i] = rows of `table` [entries, width] at the indices stored as floats; an index outside gives NaN.
void kernels_gather(size_t count, size_t entries, size_t width, const float *indices, const float *table, float *y);
/// table[indices[i]] += g[i]; `table` is zeroed first. Deterministic: each thread owns some columns.
void kernels_scatter_add(size_t count, size_t entries, size_t width, const float *indices, const float *g, float *table);
/// y[r, :] = x[r, :] where mask[r] is not 0, else 0; NaN where it is NaN. y may be x.
void kernels_select_rows(size_t rows, size_t width, const float *mask, const float *x, float *y);
/// y[i] = a[i] where mask[i] is not 0, else b[i]; NaN where it is NaN. y may be any of them.
void kernels_where(size_t count, const float *mask, const float *a, const float *b, float *y);
/// Copies an index space between strided places.
void kernels_copy_strided(int axes, const ptrdiff_t *extents, const ptrdiff_t *x_strides, const ptrdiff_t *y_strides,
                          const float *x, float *y);
#endif
