#ifndef CKERNELS_LSTM_H
#define CKERNELS_LSTM_H
#include <stddef.h>

/// What the input adds to the gates' pre-activations: rows of 4 · units floats. Row r of a step takes row `indices[r]` of
/// `entries`, or row r where `indices` is null. An index outside gives NaN.
typedef struct {
    const float *table, *indices;
    size_t entries;
} kernels_lstm_input;

/// One step of a long short-term memory (Hochreiter and Schmidhuber, 1997), gates in the order input, forget, candidate,
/// output. `gates` [rows, 4 · units] holds the product of the state before and the recurrent weights, and is overwritten
/// by activations; the input and `bias` [4 · units] are added on the way. In the first step `cell_before` and
/// `hidden_before` are null, and what `gates` held is not read. Where `mask` [rows] (may be null) is 0, the state stays as
/// it was.
void kernels_lstm_cell(size_t rows, size_t units, kernels_lstm_input input, const float *bias, const float *mask,
                       float *gates, const float *cell_before, const float *hidden_before, float *cell, float *hidden);
/// Its gradient. `d_output` (may be null: zero) is the gradient with respect to `hidden` from outside, `d_hidden` the one
/// that the next step hands back; with a mask, `d_hidden` becomes what passes by the step to the one before. `d_cell` is
/// updated to what is handed to the step before. `d_gates` receives the gradients of the pre-activations.
void kernels_lstm_cell_gradient(size_t rows, size_t units, const float *mask, const float *gates, const float *cell_before,
                                const float *cell, const float *d_output, float *d_hidden, float *d_cell, float *d_gates);
#endif
