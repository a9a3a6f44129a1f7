#ifndef CKERNELS_FINITE_H
#define CKERNELS_FINITE_H
#include <stddef.h>

#ifdef __cplusplus
extern "C" {
#endif

/// The place of the first of `count` numbers that is NaN or infinite; `count` where all are finite. It runs on the
/// calling thread alone.
size_t kernels_first_not_finite(const float *x, size_t count);

#ifdef __cplusplus
}
#endif
#endif
