#ifndef CKERNELS_LSTM_H
#define CKERNELS_LSTM_H
#include <stddef.h>

/// One step of a long short-term memory (Hochreiter and Schmidhuber, 1997), gates in the order input, forget, candidate,
/// output. `gates` [rows, 4 · units] holds pre-activations without the bias [4 · units], and is overwritten by activations.
/// `cell_before` and `hidden_before` may be null (zero). Where `mask` [rows] (may be null) is 0, the state stays as it was.
void kernels_lstm_cell(size_t rows, size_t units, const float *bias, const float *mask, float *gates,
                       const float *cell_before, const float *hidden_before, float *cell, float *hidden);
/// Its gradient. `d_output` (may be null: zero) is the gradient with respect to `hidden` from outside, `d_hidden` the one
/// that the next step hands back; with a mask, `d_hidden` becomes what passes by the step to the one before. `d_cell` is
/// updated to what is handed to the step before. `d_gates` receives the gradients of the pre-activations.
void kernels_lstm_cell_gradient(size_t rows, size_t units, const float *mask, const float *gates, const float *cell_before,
                                const float *cell, const float *d_output, float *d_hidden, float *d_cell, float *d_gates);
#endif
