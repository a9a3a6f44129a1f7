// The C kernels against their definitions, which are plain loops in double precision. `Scripts/check-kernels` builds these
// checks with the kernels for one processor after another, and runs them.
#ifndef KERNEL_CHECKS_H
#define KERNEL_CHECKS_H
#include <math.h>
#include <stddef.h>
#include <stdint.h>
#include <stdlib.h>
#include <string.h>

#include "CKernels.h"

/// Rounding of floats stays below this; a wrong index is off by about 1.
#define TOLERANCE 3e-5

/// Counts as passed if every value is within `tolerance` of the expected one, in units of the expected values' spread plus
/// 1, and NaN and infinities stand in the same places.
void check_values(const char *name, const float *values, const double *expected, size_t count, double tolerance);
void check_number(const char *name, double value, double expected, double tolerance);
void check(const char *name, int holds);

/// Uniform numbers in low ..< high, the same in every run.
float *uniform(size_t count, float low, float high);
/// Numbers that a kernel must overwrite: NaN everywhere.
float *unwritten(size_t count);
/// Zeros.
double *zeros(size_t count);
int32_t *whole_numbers(size_t count, int32_t below);
/// Frees all that the functions above gave.
void free_numbers(void);

void check_convolutions(void);
void check_pooling(void);
void check_reductions(void);
void check_elementwise(void);
void check_norms(void);
void check_attention(void);
void check_lstm(void);
void check_distances(void);
void check_training(void);
void check_tsne(void);
#endif
