#ifndef CKERNELS_TRAINING_H
#define CKERNELS_TRAINING_H
#include <stdbool.h>
#include <stddef.h>
#include <stdint.h>

/// One parameter as the optimiser sees it: where its numbers are, and where its part of the slabs begins.
typedef struct {
    float *value;
    size_t begin, count;
    /// Factors on the learning rate and on the decay of weights (0 for biases and norms).
    float rate, decay;
} kernels_segment;

/// Adam's update (Kingma and Ba, 2015), decoupled decay as in AdamW (Loshchilov and Hutter, 2019): one pass over the slabs
/// of gradients and moments. `rate` is the step size with both bias corrections applied, `epsilon` likewise.
void kernels_adam(size_t segments, const kernels_segment *segment, size_t total, float gradient_scale,
                  const float *gradient, float *first, float *second, float rate, float epsilon, float beta1, float beta2,
                  float decay);
/// Stochastic gradient descent with momentum: velocity ← momentum · velocity + g; value ← value − rate · velocity.
void kernels_sgd(size_t segments, const kernels_segment *segment, size_t total, float gradient_scale,
                 const float *gradient, float *velocity, float rate, float momentum, float decay);
/// RMSprop (Tieleman and Hinton, 2012): squares ← smoothing · squares + (1 − smoothing) g²; velocity ← momentum · velocity +
/// g / (√squares + epsilon); value ← value − rate · velocity.
void kernels_rmsprop(size_t segments, const kernels_segment *segment, size_t total, float gradient_scale,
                     const float *gradient, float *squares, float *velocity, float rate, float epsilon, float smoothing,
                     float momentum);
/// average ← keep · average + (1 − keep) · value, for a slab of averages.
void kernels_average(size_t segments, const kernels_segment *segment, size_t total, float keep, float *average);
/// A core's part of a gradient: what its slices but the last added up to, if there were several, and what the last gave.
typedef struct {
    const float *before;  // or null
    const float *last;
} kernels_gradient_part;

/// total = Σ (before + last), in the parts' order: one sweep over memory for what the cores found.
void kernels_add_gradients(size_t parts, const kernels_gradient_part *part, size_t count, float *total);

/// Σ x², in double precision and a fixed order.
double kernels_sum_of_squares(size_t count, const float *x);

/// Whether no number is infinite or NaN.
bool kernels_all_finite(size_t count, const float *x);

/// Element i of the stream is a standard normal number, a pure function of (seed, stream, step, i).
void kernels_normal(size_t count, uint64_t seed, uint64_t stream, uint64_t step, float *y);
/// y = x · mask / (1 − rate), the mask a pure function of (seed, stream, step, i): applied to the gradient again, it is the
/// same mask.
void kernels_dropout(size_t count, float rate, uint64_t seed, uint64_t stream, uint64_t step, const float *x, float *y);

/// Rows of a table of bytes (times 1/255) or floats, gathered into a batch.
void kernels_gather_rows(size_t count, size_t width, const int32_t *rows, const float *table, float *y);
void kernels_gather_byte_rows(size_t count, size_t width, const int32_t *rows, const uint8_t *table, float *y);
#endif
