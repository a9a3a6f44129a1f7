#include "checks.h"

static double sigmoid(double x) { return 1 / (1 + exp(-x)); }

// One step, with or without a state before it, a mask and a table of inputs.
static void step(size_t rows, size_t units, int begins, int masked, int gathered) {
    const size_t entries = 5, count = rows * units;
    const float *table = uniform((gathered ? entries : rows) * 4 * units, -1, 1), *bias = uniform(4 * units, -1, 1);
    const float *products = uniform(4 * count, -1, 1), *cell_before = uniform(count, -1, 1);
    const float *hidden_before = uniform(count, -1, 1), *d_output = uniform(count, -1, 1);
    float *indices = uniform(rows, 0, (float)entries + 1), *mask = uniform(rows, 0, 1);
    float *d_hidden = uniform(count, -1, 1), *d_cell = uniform(count, -1, 1);
    double *cell = zeros(count), *hidden = zeros(count), *d = zeros(4 * count), *dc = zeros(count), *dh = zeros(count);
    for (size_t r = 0; r < rows; r++) {
        indices[r] = floorf(indices[r]);
        mask[r] = mask[r] < 0.3f ? 0 : 1;
        const size_t row = gathered ? (size_t)indices[r] : r;
        const int missing = gathered && row >= entries;
        for (size_t j = 0; j < units; j++) {
            const size_t at = r * units + j;
            const double before = begins ? 0 : (double)cell_before[at];
            if (masked && mask[r] == 0) {
                cell[at] = before;
                hidden[at] = begins ? 0 : (double)hidden_before[at];
                dc[at] = d_cell[at];
                dh[at] = (double)d_hidden[at] + d_output[at];
                continue;
            }
            double a[4];
            for (size_t k = 0; k < 4; k++) {
                a[k] = (begins ? 0 : (double)products[(r * 4 + k) * units + j]) + bias[k * units + j];
                a[k] += missing ? NAN : (double)table[row * 4 * units + k * units + j];
            }
            const double i = sigmoid(a[0]), f = sigmoid(a[1]), g = tanh(a[2]), o = sigmoid(a[3]);
            cell[at] = f * before + i * g;
            const double t = tanh(cell[at]), up = (double)d_hidden[at] + d_output[at];
            hidden[at] = o * t;
            const double total = d_cell[at] + up * o * (1 - t * t);
            d[(r * 4 + 0) * units + j] = total * g * i * (1 - i);
            d[(r * 4 + 1) * units + j] = begins ? 0 : total * before * f * (1 - f);
            d[(r * 4 + 2) * units + j] = total * i * (1 - g * g);
            d[(r * 4 + 3) * units + j] = up * t * o * (1 - o);
            dc[at] = total * f;
            dh[at] = masked ? 0 : (double)d_hidden[at];
        }
    }
    float *gates = unwritten(4 * count), *found_cell = unwritten(count), *found_hidden = unwritten(count);
    float *d_gates = unwritten(4 * count);
    if (!begins) memcpy(gates, products, 4 * count * sizeof *gates);
    const kernels_lstm_input input = {table, gathered ? indices : 0, gathered ? entries : rows};
    kernels_lstm_cell(rows, units, input, bias, masked ? mask : 0, gates, begins ? 0 : cell_before,
                      begins ? 0 : hidden_before, found_cell, found_hidden);
    check_values("lstm: cell", found_cell, cell, count, TOLERANCE);
    check_values("lstm: state", found_hidden, hidden, count, TOLERANCE);
    for (size_t i = 0; i < 4 * count; i++)
        if (isnan(cell[i / (4 * units) * units])) d[i] = NAN;
    kernels_lstm_cell_gradient(rows, units, masked ? mask : 0, gates, begins ? 0 : cell_before, found_cell, d_output,
                               d_hidden, d_cell, d_gates);
    for (size_t i = 0; i < 4 * count; i++)
        if (isnan(d[i]) && d_gates[i] == 0) d_gates[i] = NAN;  // nothing flows to a cell that is not there
    check_values("lstm: gradient of the gates", d_gates, d, 4 * count, TOLERANCE);
    check_values("lstm: gradient of the cell before", d_cell, dc, count, TOLERANCE);
    check_values("lstm: gradient of the state that passes by", d_hidden, dh, count, TOLERANCE);
}

void check_lstm(void) {
    for (int k = 0; k < 8; k++) {
        step(1, 1, k & 1, k & 2, k & 4), step(3, 5, k & 1, k & 2, k & 4), step(70, 33, k & 1, k & 2, k & 4);
        step(64, 16, k & 1, k & 2, k & 4);
        free_numbers();
    }
}
