#ifndef CKERNELS_ATTENTION_H
#define CKERNELS_ATTENTION_H
#include <stddef.h>

/// Sizes of a self-attention: `batch` sequences of `length` positions, `heads` heads of `width` numbers each.
typedef struct {
    size_t batch, length, heads, width;
    /// Whether a position sees only itself and those before it.
    int causal;
    /// How many threads `scratch` is large enough for.
    size_t parts;
} kernels_attention_shape;

/// Floats of scratch memory that either kernel needs.
size_t kernels_attention_scratch(const kernels_attention_shape *shape);

/// softmax(Q Kᵀ / √width) V, head by head. qkv [batch, length, 3, heads, width]; `mask` [batch, length] (may be null)
/// is 0 for positions that nobody may look at; one that holds what has no finite square counts as zeros. A position
/// that may look nowhere gets zeros. The softmax is kept in `weights` [batch, heads, length, length]; y [batch, length, heads,
/// width].
void kernels_attention(const kernels_attention_shape *shape, const float *qkv, const float *mask, float *weights, float *y,
                       float *scratch);
/// The gradient of qkv from that of y.
void kernels_attention_gradient(const kernels_attention_shape *shape, const float *qkv, const float *mask,
                                const float *weights, const float *g, float *d_qkv, float *scratch);
#endif
