#include "lstm.h"

#include <math.h>

#include "parallel.h"
#include "vector_math.h"

enum { GRAIN = 1024 };

typedef struct {
    size_t units;
    kernels_lstm_input input;
    const float *bias, *mask, *cell_before, *hidden_before, *gates_in, *cell_in, *d_output;
    float *gates, *cell, *hidden, *d_hidden, *d_cell, *d_gates;
} lstm_work;

// The loops below come in versions with and without a state before; `always_inline` makes the choice once a row.
INLINE void cell_row(size_t n, const float *restrict input, const float *restrict bias, float *restrict gates,
                     const float *before, float *restrict cell, float *restrict hidden) {
    float *restrict i = gates, *restrict f = gates + n, *restrict g = gates + 2 * n, *restrict o = gates + 3 * n;
    ELEMENTWISE for (size_t j = 0; j < n; j++) {
        i[j] = vector_sigmoid((before ? i[j] : 0) + input[j] + bias[j]);
        f[j] = vector_sigmoid((before ? f[j] : 0) + input[n + j] + bias[n + j]);
        g[j] = vector_tanh((before ? g[j] : 0) + input[2 * n + j] + bias[2 * n + j]);
        o[j] = vector_sigmoid((before ? o[j] : 0) + input[3 * n + j] + bias[3 * n + j]);
        cell[j] = i[j] * g[j] + (before ? f[j] * before[j] : 0);
        hidden[j] = o[j] * vector_tanh(cell[j]);
    }
}

// The row of the table for a row of the step; null where the index names none.
INLINE const float *input_row(const lstm_work *w, size_t row) {
    size_t at = row;
    if (w->input.indices) {
        const float index = w->input.indices[row];
        if (!(index >= 0 && index < (float)w->input.entries)) return 0;
        at = (size_t)index;
    }
    return w->input.table + at * 4 * w->units;
}

VECTORISED static void cell_body(size_t begin, size_t end, int thread, void *context) {
    (void)thread;
    const lstm_work *w = context;
    size_t n = w->units;
    for (size_t row = begin; row < end; row++) {
        float *gates = w->gates + row * 4 * n, *cell = w->cell + row * n, *hidden = w->hidden + row * n;
        if (w->mask && w->mask[row] == 0) {
            for (size_t j = 0; j < n; j++) {
                cell[j] = w->cell_before ? w->cell_before[row * n + j] : 0;
                hidden[j] = w->hidden_before ? w->hidden_before[row * n + j] : 0;
            }
            continue;
        }
        const float *input = input_row(w, row);
        if (!input) {
            for (size_t j = 0; j < 4 * n; j++) gates[j] = NAN;
            for (size_t j = 0; j < n; j++) cell[j] = hidden[j] = NAN;
        } else if (w->cell_before) {
            cell_row(n, input, w->bias, gates, w->cell_before + row * n, cell, hidden);
        } else {
            cell_row(n, input, w->bias, gates, 0, cell, hidden);
        }
    }
}

void kernels_lstm_cell(size_t rows, size_t units, kernels_lstm_input input, const float *bias, const float *mask,
                       float *gates, const float *cell_before, const float *hidden_before, float *cell, float *hidden) {
    lstm_work w = {.units = units, .input = input, .bias = bias, .mask = mask, .gates = gates,
                   .cell_before = cell_before, .hidden_before = hidden_before, .cell = cell, .hidden = hidden};
    kernels_parallel(rows, GRAIN / (units + 1) + 1, cell_body, &w);
}

INLINE void gradient_row(size_t n, const float *gates, const float *before, const float *cell, const float *d_output,
                         const float *d_hidden, float *restrict d_cell, float *restrict d) {
    const float *i = gates, *f = gates + n, *g = gates + 2 * n, *o = gates + 3 * n;
    ELEMENTWISE for (size_t j = 0; j < n; j++) {
        float t = vector_tanh(cell[j]);
        float dh = d_hidden[j] + (d_output ? d_output[j] : 0);
        float total = d_cell[j] + dh * o[j] * (1 - t * t);
        d[j] = total * g[j] * i[j] * (1 - i[j]);
        d[n + j] = before ? total * before[j] * f[j] * (1 - f[j]) : 0;
        d[2 * n + j] = total * i[j] * (1 - g[j] * g[j]);
        d[3 * n + j] = dh * t * o[j] * (1 - o[j]);
        d_cell[j] = total * f[j];
    }
}

VECTORISED static void gradient_body(size_t begin, size_t end, int thread, void *context) {
    (void)thread;
    const lstm_work *w = context;
    size_t n = w->units;
    for (size_t row = begin; row < end; row++) {
        const float *gates = w->gates_in + row * 4 * n, *cell = w->cell_in + row * n;
        const float *before = w->cell_before ? w->cell_before + row * n : 0;
        const float *d_output = w->d_output ? w->d_output + row * n : 0;
        float *d_hidden = w->d_hidden + row * n, *d_cell = w->d_cell + row * n, *d = w->d_gates + row * 4 * n;
        if (w->mask && w->mask[row] == 0) {
            for (size_t j = 0; j < 4 * n; j++) d[j] = 0;
            if (d_output)
                for (size_t j = 0; j < n; j++) d_hidden[j] += d_output[j];
            continue;
        }
        if (before && d_output) {
            gradient_row(n, gates, before, cell, d_output, d_hidden, d_cell, d);
        } else if (before) {
            gradient_row(n, gates, before, cell, 0, d_hidden, d_cell, d);
        } else {
            gradient_row(n, gates, 0, cell, d_output, d_hidden, d_cell, d);
        }
        if (w->mask)
            for (size_t j = 0; j < n; j++) d_hidden[j] = 0;
    }
}

void kernels_lstm_cell_gradient(size_t rows, size_t units, const float *mask, const float *gates, const float *cell_before,
                                const float *cell, const float *d_output, float *d_hidden, float *d_cell, float *d_gates) {
    lstm_work w = {.units = units, .mask = mask, .gates_in = gates, .cell_before = cell_before, .cell_in = cell,
                   .d_output = d_output, .d_hidden = d_hidden, .d_cell = d_cell, .d_gates = d_gates};
    kernels_parallel(rows, GRAIN / (units + 1) + 1, gradient_body, &w);
}
