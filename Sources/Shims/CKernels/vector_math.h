// Elementary functions as short branch-free expressions that the compiler turns into vector code, and the attribute that
// compiles a loop for several processors at once. Private to this target.
#ifndef CKERNELS_VECTOR_MATH_H
#define CKERNELS_VECTOR_MATH_H
#include <stdint.h>
#include <string.h>

// One binary serves every x86-64: the loader picks the widest version that the processor has. Defined from outside, as
// nothing, there is one version only, for the processor that the compiler was told (Scripts/check-kernels).
#if defined(VECTORISED)
#elif defined(__x86_64__) && defined(__linux__)
#define VECTORISED __attribute__((target_clones("avx512f", "arch=x86-64-v3", "default")))
#else
#define VECTORISED
#endif
// For loops whose output may be one of their inputs: element i is read before it is written and nobody else reads it, so
// vectors are safe, which the compiler cannot know (it would fall back on a scalar loop as soon as the buffers are one).
#define ELEMENTWISE _Pragma("clang loop vectorize(assume_safety) interleave(enable)")
#define INLINE static inline __attribute__((always_inline))

INLINE float float_from_bits(uint32_t u) {
    float f;
    memcpy(&f, &u, sizeof f);
    return f;
}

INLINE uint32_t bits_of_float(float f) {
    uint32_t u;
    memcpy(&u, &f, sizeof u);
    return u;
}

/// exp(x) to about 1 unit in the last place: x = n·ln 2 + r, |r| ≤ ½ ln 2, a polynomial for exp(r) (Cephes' coefficients),
/// and n added to the exponent. Infinite where the value overflows, 0 below the smallest normal number; a NaN stays one.
INLINE float vector_exp(float x) {
    // A NaN takes the bound, too: it has no place among integers.
    float clamped = x < 88.7228391f ? x : 88.7228391f;
    clamped = clamped > -87.3365447f ? clamped : -87.3365447f;
    // Adding and subtracting 1.5·2²³ rounds to an integer without a rounding instruction. 2¹²⁸ is no float: the last
    // half of the range takes a larger r instead, where the polynomial is still good to a few units.
    float n = (clamped * 1.44269504f + 12582912.0f) - 12582912.0f;
    n = n > 127.0f ? 127.0f : n;
    float r = clamped - n * 0.693359375f;
    r = r + n * 2.12194440e-4f;
    float p = 1.9875691500e-4f;
    p = p * r + 1.3981999507e-3f;
    p = p * r + 8.3334519073e-3f;
    p = p * r + 4.1665795894e-2f;
    p = p * r + 1.6666665459e-1f;
    p = p * r + 5.0000001201e-1f;
    p = p * r * r + r + 1.0f;
    float scaled = p * float_from_bits((uint32_t)((int32_t)n + 127) << 23);
    scaled = x > 88.7228391f ? __builtin_inff() : scaled;
    scaled = x < -87.3365447f ? 0.0f : scaled;
    return x != x ? x : scaled;
}

/// log(x) for positive normal x, to about 1 unit in the last place (Cephes' coefficients); −∞ at 0, NaN below.
INLINE float vector_log(float x) {
    uint32_t bits = bits_of_float(x);
    // Split so that the mantissa lies in [√½, √2).
    uint32_t shifted = bits - 0x3f3504f3u;
    float exponent = (float)((int32_t)shifted >> 23);
    float m = float_from_bits((shifted & 0x007fffffu) + 0x3f3504f3u) - 1.0f;
    float p = 7.0376836292e-2f;
    p = p * m - 1.1514610310e-1f;
    p = p * m + 1.1676998740e-1f;
    p = p * m - 1.2420140846e-1f;
    p = p * m + 1.4249322787e-1f;
    p = p * m - 1.6668057665e-1f;
    p = p * m + 2.0000714765e-1f;
    p = p * m - 2.4999993993e-1f;
    p = p * m + 3.3333331174e-1f;
    float z = m * m;
    float y = p * m * z - 2.12194440e-4f * exponent - 0.5f * z;
    float result = m + y + 0.693359375f * exponent;
    result = x == 0.0f ? -__builtin_inff() : result;
    result = x == __builtin_inff() ? x : result;
    return x < 0.0f || x != x ? __builtin_nanf("") : result;
}

/// log(1 + x) for x ≥ 0: the rounding of 1 + x is corrected to first order.
INLINE float vector_log1p(float x) {
    float u = 1.0f + x;
    return vector_log(u) + (x - (u - 1.0f)) / u;
}

INLINE float vector_sigmoid(float x) { return 1.0f / (1.0f + vector_exp(-x)); }

INLINE float vector_tanh(float x) {
    // Near 0 a polynomial keeps the relative error small; elsewhere 1 − 2/(e^{2|x|} + 1).
    float a = x < 0 ? -x : x;
    float z = x * x;
    float p = -5.70498872745e-3f;
    p = p * z + 2.06390887954e-2f;
    p = p * z - 5.37397155531e-2f;
    p = p * z + 1.33314422036e-1f;
    p = p * z - 3.33332819422e-1f;
    float small = p * z * x + x;
    float big = 1.0f - 2.0f / (vector_exp(2.0f * a) + 1.0f);
    big = x < 0 ? -big : big;
    return a < 0.625f ? small : big;
}

/// The error function to 1.5e-7 (Abramowitz and Stegun, 1964, formula 7.1.26).
INLINE float vector_erf(float x) {
    float a = x < 0 ? -x : x;
    float t = 1.0f / (1.0f + 0.3275911f * a);
    float p = 1.061405429f;
    p = p * t - 1.453152027f;
    p = p * t + 1.421413741f;
    p = p * t - 0.284496736f;
    p = p * t + 0.254829592f;
    float y = 1.0f - p * t * vector_exp(-a * a);
    return x < 0 ? -y : y;
}

#endif
