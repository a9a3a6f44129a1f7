#ifndef CKERNELS_ATTENTION_H
#define CKERNELS_ATTENTION_H
#include <stddef.h>

/// Sizes of an attention: `batch` sequences of `length` positions, which look at `keys` positions (as many, where they look
/// at each other), with `heads` heads of `width` numbers each.
typedef struct {
    size_t batch, length, keys, heads, width;
    /// Whether a position sees only itself and those before it.
    int causal;
    /// How many threads `scratch` is large enough for.
    size_t parts;
} kernels_attention_shape;

/// Floats of scratch memory that either kernel needs.
size_t kernels_attention_scratch(const kernels_attention_shape *shape);

/// softmax(Q Kᵀ / √width) V, head by head. Without `kv` (null) a sequence looks at itself: `q` [batch, length, 3, heads,
/// width] holds queries, keys and values. With it, `q` [batch, length, heads, width] looks at `kv` [batch, keys, 2, heads,
/// width]. `mask` [batch, keys] (may be null) is 0 for positions that nobody may look at; one that holds what has no finite
/// square counts as zeros. A position that may look nowhere gets zeros. The softmax is kept in `weights` [batch, heads,
/// length, keys]; y [batch, length, heads, width].
void kernels_attention(const kernels_attention_shape *shape, const float *q, const float *kv, const float *mask,
                       float *weights, float *y, float *scratch);
/// The gradients of q and kv from that of y.
void kernels_attention_gradient(const kernels_attention_shape *shape, const float *q, const float *kv, const float *mask,
                                const float *weights, const float *g, float *d_q, float *d_kv, float *scratch);
#endif
