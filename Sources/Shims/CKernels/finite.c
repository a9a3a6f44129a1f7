#include "finite.h"

#include "vector_math.h"

// Without its sign, a number that is not finite has bits no smaller than those of infinity. Asked of the bits, the
// question has an answer that no floating-point option of the compiler can take away; and as integers of 31 bits the
// greatest is found by whole vectors.
enum { INFINITE = 0x7f800000, BLOCK = 4096 };

INLINE int32_t magnitude(float x) { return (int32_t)(bits_of_float(x) & 0x7fffffffu); }

VECTORISED static int32_t greatest_magnitude(const float *x, size_t count) {
    int32_t greatest = 0;
    for (size_t i = 0; i < count; i++) greatest = magnitude(x[i]) > greatest ? magnitude(x[i]) : greatest;
    return greatest;
}

size_t kernels_first_not_finite(const float *x, size_t count) {
    for (size_t begin = 0; begin < count; begin += BLOCK) {
        size_t end = count - begin < BLOCK ? count : begin + BLOCK;
        if (greatest_magnitude(x + begin, end - begin) < INFINITE) continue;
        for (size_t i = begin; i < end; i++)
            if (magnitude(x[i]) >= INFINITE) return i;
    }
    return count;
}
