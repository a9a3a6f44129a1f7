// The inner loops of convolution.c. That file includes this one once for every instruction set, with
//   LANES        floats in a vector register: 16, 8 or 4
//   REGISTERS    accumulators that fit in the registers beside the operands: 28 or 12
//   TARGET(name) the name with the instruction set's suffix
// so that one binary holds a version for each. What the two tiles compute is told at the top of convolution.c.

#define ALWAYS_INLINE static inline __attribute__((always_inline))
#define UNROLL _Pragma("clang loop unroll(full)")

#define vector TARGET(vector)
typedef float vector __attribute__((ext_vector_type(LANES)));

ALWAYS_INLINE vector TARGET(load)(const float *from) {
    vector v;
    __builtin_memcpy(&v, from, sizeof v);
    return v;
}

ALWAYS_INLINE void TARGET(store)(float *to, vector v) { __builtin_memcpy(to, &v, sizeof v); }

// MARK: Lanes

// A group of G floats, repeated over the register: [a b c d a b c d …] for G = 4.
ALWAYS_INLINE vector TARGET(spread)(const int G, const float *from) {
    if (G == 1) return (vector)(*from);
    if (G == LANES) return TARGET(load)(from);
#if LANES > 4
    if (G == 4) {
        float __attribute__((ext_vector_type(4))) group;
        __builtin_memcpy(&group, from, sizeof group);
#if LANES == 16
        return __builtin_shufflevector(group, group, 0, 1, 2, 3, 0, 1, 2, 3, 0, 1, 2, 3, 0, 1, 2, 3);
#else
        return __builtin_shufflevector(group, group, 0, 1, 2, 3, 0, 1, 2, 3);
#endif
    }
#endif
#if LANES == 16
    if (G == 8) {
        float __attribute__((ext_vector_type(8))) group;
        __builtin_memcpy(&group, from, sizeof group);
        return __builtin_shufflevector(group, group, 0, 1, 2, 3, 4, 5, 6, 7, 0, 1, 2, 3, 4, 5, 6, 7);
    }
#endif
    double pair;  // G == 2: two floats travel as one double.
    __builtin_memcpy(&pair, from, sizeof pair);
    double __attribute__((ext_vector_type(LANES / 2))) pairs = pair;
    return (vector)pairs;
}

// The sums of neighbouring lanes, those of `a` first.
ALWAYS_INLINE vector TARGET(add_neighbours)(vector a, vector b) {
#if LANES == 16
    return __builtin_shufflevector(a, b, 0, 2, 4, 6, 8, 10, 12, 14, 16, 18, 20, 22, 24, 26, 28, 30) +
           __builtin_shufflevector(a, b, 1, 3, 5, 7, 9, 11, 13, 15, 17, 19, 21, 23, 25, 27, 29, 31);
#elif LANES == 8
    return __builtin_shufflevector(a, b, 0, 2, 4, 6, 8, 10, 12, 14) +
           __builtin_shufflevector(a, b, 1, 3, 5, 7, 9, 11, 13, 15);
#else
    return __builtin_shufflevector(a, b, 0, 2, 4, 6) + __builtin_shufflevector(a, b, 1, 3, 5, 7);
#endif
}

// MARK: Sigmoid

// e^x by e^x = 2^k·e^r with |r| ≤ ln 2 / 2 and a polynomial for e^r (coefficients of Cephes' expf; Moshier, 1992).
ALWAYS_INLINE vector TARGET(exponential)(vector x) {
    typedef int __attribute__((ext_vector_type(LANES))) integers;
    x = x > 88.0f ? (vector)88.0f : x;
    x = x < -87.0f ? (vector)-87.0f : x;
    vector scaled = x * 1.44269504f + 12582912.0f;  // 1.5·2²³: the sum's last bits hold the rounded integer
    integers power = (integers)scaled - 0x4B400000;
    vector k = scaled - 12582912.0f, r = x - k * 0.693359375f + k * 2.12194440e-4f;
    vector p = r * 1.9875691500e-4f + 1.3981999507e-3f;
    p = p * r + 8.3334519073e-3f;
    p = p * r + 4.1665795894e-2f;
    p = p * r + 1.6666665459e-1f;
    p = p * r + 5.0000001201e-1f;
    p = p * r * r + r + 1.0f;
    return p * (vector)((power + 127) << 23);
}

// v ← 1 / (1 + e^−v). The tiles leave this to a pass of its own; a ReLU costs them nothing.
static void TARGET(sigmoid)(float *values, long count) {
    for (long i = 0; i < count; i += LANES) {
        float lanes[LANES] = {0};
        const size_t bytes = (size_t)(count - i < LANES ? count - i : LANES) * sizeof *values;
        const int whole = bytes == sizeof lanes;
        if (!whole) __builtin_memcpy(lanes, values + i, bytes);
        const vector v = TARGET(load)(whole ? values + i : lanes);
        TARGET(store)(whole ? values + i : lanes, 1.0f / (1.0f + TARGET(exponential)(-v)));
        if (!whole) __builtin_memcpy(values + i, lanes, bytes);
    }
}

// MARK: Correlation: P pixels × V vectors of output channels, summed over all taps

// The pixels are `R` rows of P / R each; with groups, one row.
ALWAYS_INLINE void TARGET(correlation_tile)(const int R, const int P, const int V, const int G, const correlation *job,
                                            const float *x, const float *weights, const float *bias, long channels,
                                            float *y) {
    const int C = P / R;
    vector sum[32];
    UNROLL for (int i = 0; i < P * V; i++) sum[i] = G == 1 ? TARGET(load)(bias + i % V * LANES) : (vector)0.0f;

    const long step = job->x_step, x_row = job->x_row;
    for (long ky = 0; ky < job->kh; ky++, x += job->tap_row) {
        const float *from = x;
        for (long tap = 0; tap < job->taps; tap++, from += G, weights += V * LANES) {
            vector w[2];
            UNROLL for (int v = 0; v < V; v++) w[v] = TARGET(load)(weights + v * LANES);
            UNROLL for (int p = 0; p < P; p++) {
                const vector input = TARGET(spread)(G, from + p / C * x_row + p % C * step);
                UNROLL for (int v = 0; v < V; v++) sum[p * V + v] += input * w[v];
            }
        }
    }

    const vector least = job->least;
    if (G == 1) {
        // `least > v` is false for a NaN, which so stays visible.
        UNROLL for (int i = 0; i < P * V; i++) sum[i] = least > sum[i] ? least : sum[i];
        if (channels >= V * LANES) {
            UNROLL for (int i = 0; i < P * V; i++) {
                TARGET(store)(y + i / V / C * job->y_row + i / V % C * job->y_step + i % V * LANES, sum[i]);
            }
        } else {
            // By way of a copy: were the address of `sum` taken, it would lie in memory, not in registers.
            UNROLL for (int p = 0; p < P; p++) {
                float lanes[2 * LANES];
                UNROLL for (int v = 0; v < V; v++) TARGET(store)(lanes + v * LANES, sum[p * V + v]);
                __builtin_memcpy(y + p / C * job->y_row + p % C * job->y_step, lanes, (size_t)channels * sizeof *y);
            }
        }
        return;
    }

    // Each round adds neighbouring lanes and halves the registers, until G pixels share one.
    const int padded = (P + G - 1) / G * G;
    UNROLL for (int i = P; i < padded; i++) sum[i] = 0.0f;
    UNROLL for (int width = G, count = padded / 2; width > 1; width /= 2, count /= 2) {
        UNROLL for (int i = 0; i < count; i++) sum[i] = TARGET(add_neighbours)(sum[2 * i], sum[2 * i + 1]);
    }
    const int each = LANES / G;  // channels of a pixel, some of them perhaps unused
    const vector shift = TARGET(load)(bias);
    UNROLL for (int i = 0; i < padded / G; i++) {
        vector result = sum[i] + shift;
        result = least > result ? least : result;
        float *to = y + i * G * job->y_step;
        if (channels == each && job->y_step == each && (i + 1) * G <= P) {
            TARGET(store)(to, result);
            continue;
        }
        float lanes[LANES];
        TARGET(store)(lanes, result);
        const int pixels = P - i * G < G ? P - i * G : G;
        // Copies of a length known to the compiler are single instructions.
        UNROLL for (int p = 0; p < pixels; p++) {
            float *pixel = to + p * job->y_step;
            if (channels == each) {
                __builtin_memcpy(pixel, lanes + p * each, (size_t)each * sizeof *to);
            } else if (channels == each - 1) {
                __builtin_memcpy(pixel, lanes + p * each, (size_t)(each - 1) * sizeof *to);
            } else {
                for (long c = 0; c < channels; c++) pixel[c] = lanes[p * each + c];
            }
        }
    }
}

#define CORRELATION_TILE(P, V, G) CORRELATION_TILE_OF_ROWS(1, P, V, G)
#define CORRELATION_TILE_OF_ROWS(R, P, V, G)                                                                           \
    static void TARGET(correlation_##R##_##P##_##V##_##G)(const correlation *job, const float *x,                      \
                                                          const float *weights, const float *bias, long channels,      \
                                                          float *y) {                                                  \
        TARGET(correlation_tile)(R, P, V, G, job, x, weights, bias, channels, y);                                      \
    }
#define FOR_EACH_CORRELATION_TILE_OF_ANY_SIZE(X)                                                                       \
    X(1, 1, 1) X(2, 1, 1) X(3, 1, 1) X(4, 1, 1) X(5, 1, 1) X(6, 1, 1) X(7, 1, 1) X(8, 1, 1) X(10, 1, 1) X(12, 1, 1)    \
    X(1, 2, 1) X(2, 2, 1) X(3, 2, 1) X(4, 2, 1) X(5, 2, 1) X(6, 2, 1)                                                  \
    X(1, 1, 2) X(2, 1, 2) X(4, 1, 2) X(7, 1, 2) X(8, 1, 2)                                                             \
    X(1, 1, 4) X(2, 1, 4) X(4, 1, 4) X(7, 1, 4) X(8, 1, 4)
#if LANES == 16
#define FOR_EACH_CORRELATION_TILE(X)                                                                                   \
    FOR_EACH_CORRELATION_TILE_OF_ANY_SIZE(X)                                                                           \
    X(14, 1, 1) X(16, 1, 1) X(7, 2, 1) X(8, 2, 1) X(10, 2, 1) X(11, 2, 1) X(12, 2, 1) X(14, 2, 1)                      \
    X(14, 1, 2) X(16, 1, 2) X(14, 1, 4) X(16, 1, 4)                                                                    \
    X(1, 1, 8) X(2, 1, 8) X(4, 1, 8) X(7, 1, 8) X(8, 1, 8) X(14, 1, 8) X(16, 1, 8)                                     \
    X(1, 1, 16) X(2, 1, 16) X(4, 1, 16) X(7, 1, 16) X(8, 1, 16) X(14, 1, 16) X(16, 1, 16)
#elif LANES == 8
#define FOR_EACH_CORRELATION_TILE(X)                                                                                   \
    FOR_EACH_CORRELATION_TILE_OF_ANY_SIZE(X)                                                                           \
    X(1, 1, 8) X(2, 1, 8) X(4, 1, 8) X(7, 1, 8) X(8, 1, 8)
#else
#define FOR_EACH_CORRELATION_TILE(X) FOR_EACH_CORRELATION_TILE_OF_ANY_SIZE(X)
#endif

// Several rows at once, for images so narrow that one row's sums would wait for one another.
#if LANES == 16
#define FOR_EACH_CORRELATION_TILE_OF_ROWS(X)                                                                           \
    X(2, 4, 2, 1) X(2, 6, 2, 1) X(2, 8, 2, 1) X(2, 14, 2, 1) X(3, 6, 2, 1) X(3, 9, 2, 1) X(3, 12, 2, 1)                \
    X(4, 8, 2, 1) X(4, 12, 2, 1) X(2, 8, 1, 1) X(4, 16, 1, 1)
#else
#define FOR_EACH_CORRELATION_TILE_OF_ROWS(X) X(2, 4, 2, 1) X(2, 6, 2, 1) X(2, 8, 1, 1)
#endif

FOR_EACH_CORRELATION_TILE(CORRELATION_TILE)
FOR_EACH_CORRELATION_TILE_OF_ROWS(CORRELATION_TILE_OF_ROWS)

typedef struct {
    int rows, columns, vectors, group;
    void (*run)(const correlation *, const float *, const float *, const float *, long, float *);
} TARGET(correlation_entry);

#define CORRELATION_ENTRY(P, V, G) CORRELATION_ENTRY_OF_ROWS(1, P, V, G)
#define CORRELATION_ENTRY_OF_ROWS(R, P, V, G) {R, P / R, V, G, TARGET(correlation_##R##_##P##_##V##_##G)},
static const TARGET(correlation_entry) TARGET(correlation_entries)[] = {
    FOR_EACH_CORRELATION_TILE(CORRELATION_ENTRY) FOR_EACH_CORRELATION_TILE_OF_ROWS(CORRELATION_ENTRY_OF_ROWS)};

// The tile that covers an image in the least time. It is covered by tiles of one size, of which the last overlaps the
// one before it, so any size up to the image's will do. Fewer than 8 sums at once leave the multipliers waiting for one
// another.
static const TARGET(correlation_entry) *TARGET(best_correlation)(long rows, long columns, int vectors, int group) {
    const TARGET(correlation_entry) *best = 0;
    long least = 0;
    for (size_t i = 0; i < sizeof TARGET(correlation_entries) / sizeof *TARGET(correlation_entries); i++) {
        const TARGET(correlation_entry) *entry = &TARGET(correlation_entries)[i];
        if (entry->vectors != vectors || entry->group != group || entry->rows > rows || entry->columns > columns) continue;
        long sums = entry->rows * entry->columns * vectors, each = (sums < 8 ? 8 : sums) * 2 + 6;
        long cost = quotient_up(rows, entry->rows) * quotient_up(columns, entry->columns) * each;
        if (!best || cost < least || (cost == least && entry->columns > best->columns)) best = entry, least = cost;
    }
    return best;
}

static void TARGET(correlate)(const correlation *job) {
    const long step = LANES / job->group;  // output channels of a vector
    const float *weights = job->weights, *bias = job->bias;
    for (long first = 0; first < job->channels;) {
        const int vectors = job->channels - first > step && job->group == 1 ? 2 : 1;
        const TARGET(correlation_entry) *tile = TARGET(best_correlation)(job->rows, job->columns, vectors, job->group);
        for (long i = 0; i < job->rows; i += tile->rows) {
            const long row = minimum(i, job->rows - tile->rows);
            for (long j = 0; j < job->columns; j += tile->columns) {
                const long column = minimum(j, job->columns - tile->columns);
                tile->run(job, job->x + row * job->x_row + column * job->x_step, weights, bias, job->channels - first,
                          job->y + row * job->y_row + column * job->y_step + first);
            }
        }
        weights += job->kh * job->taps * vectors * LANES;
        bias += vectors * LANES;
        first += vectors * step;
    }
}

// MARK: Outer products: Y rows of taps × T taps × V vectors of output channels, summed over all pixels

ALWAYS_INLINE void TARGET(outer_tile)(const int Y, const int T, const int V, const int G, const outer_product *job,
                                      const float *x, const float *dy, float *dw) {
    vector sum[32];
    const long dw_row = job->taps * V * LANES;
    UNROLL for (int y = 0; y < Y; y++) {
        UNROLL for (int i = 0; i < T * V; i++) sum[y * T * V + i] = TARGET(load)(dw + y * dw_row + i * LANES);
    }
    const long step = job->x_step, tap_row = job->tap_row, dy_step = job->dy_step;
    for (long row = 0; row < job->images * job->rows; row++) {
        const float *from = x + row / job->rows * job->x_image + row % job->rows * job->x_row;
        for (long column = 0; column < job->columns; column++, from += step, dy += dy_step) {
            vector d[2];
            UNROLL for (int v = 0; v < V; v++) d[v] = TARGET(load)(dy + v * LANES);
            UNROLL for (int y = 0; y < Y; y++) {
                UNROLL for (int t = 0; t < T; t++) {
                    const vector input = TARGET(spread)(G, from + y * tap_row + t * G);
                    UNROLL for (int v = 0; v < V; v++) sum[(y * T + t) * V + v] += input * d[v];
                }
            }
        }
    }
    UNROLL for (int y = 0; y < Y; y++) {
        UNROLL for (int i = 0; i < T * V; i++) TARGET(store)(dw + y * dw_row + i * LANES, sum[y * T * V + i]);
    }
}

#define OUTER_TILE(Y, T, V, G)                                                                                         \
    static void TARGET(outer_##Y##_##T##_##V##_##G)(const outer_product *job, const float *x, const float *dy,         \
                                                    float *dw) {                                                       \
        TARGET(outer_tile)(Y, T, V, G, job, x, dy, dw);                                                                \
    }
#define FOR_EACH_OUTER_TILE_OF_GROUP(X, G)                                                                             \
    X(1, 1, 1, G) X(1, 2, 1, G) X(1, 4, 1, G) X(1, 8, 1, G) X(1, 12, 1, G) X(3, 1, 1, G) X(3, 2, 1, G) X(3, 3, 1, G)   \
    X(4, 1, 1, G) X(4, 2, 1, G)
#define FOR_EACH_OUTER_TILE_OF_ANY_SIZE(X)                                                                             \
    FOR_EACH_OUTER_TILE_OF_GROUP(X, 1) FOR_EACH_OUTER_TILE_OF_GROUP(X, 2) FOR_EACH_OUTER_TILE_OF_GROUP(X, 4)           \
    X(1, 1, 2, 1) X(1, 2, 2, 1) X(1, 3, 2, 1) X(1, 4, 2, 1) X(1, 6, 2, 1)
#if LANES == 16
#define FOR_EACH_OUTER_TILE(X)                                                                                         \
    FOR_EACH_OUTER_TILE_OF_ANY_SIZE(X)                                                                                 \
    FOR_EACH_OUTER_TILE_OF_GROUP(X, 8) FOR_EACH_OUTER_TILE_OF_GROUP(X, 16)                                             \
    X(1, 16, 1, 1) X(1, 24, 1, 1) X(1, 24, 1, 2) X(1, 24, 1, 4) X(4, 4, 1, 1) X(4, 4, 1, 2)                            \
    X(1, 8, 2, 1) X(1, 9, 2, 1) X(1, 12, 2, 1) X(3, 3, 2, 1)
#elif LANES == 8
#define FOR_EACH_OUTER_TILE(X) FOR_EACH_OUTER_TILE_OF_ANY_SIZE(X) FOR_EACH_OUTER_TILE_OF_GROUP(X, 8)
#else
#define FOR_EACH_OUTER_TILE(X) FOR_EACH_OUTER_TILE_OF_ANY_SIZE(X)
#endif

FOR_EACH_OUTER_TILE(OUTER_TILE)

typedef struct {
    int rows, taps, vectors, group;
    void (*run)(const outer_product *, const float *, const float *, float *);
} TARGET(outer_entry);

#define OUTER_ENTRY(Y, T, V, G) {Y, T, V, G, TARGET(outer_##Y##_##T##_##V##_##G)},
static const TARGET(outer_entry) TARGET(outer_entries)[] = {FOR_EACH_OUTER_TILE(OUTER_ENTRY)};

// The largest tile that fits into the taps left: whole kernels (`rows == kh` and all their taps), or part of one row.
static const TARGET(outer_entry) *TARGET(best_outer)(const outer_product *job, long taps_left, int vectors) {
    const TARGET(outer_entry) *best = 0;
    for (size_t i = 0; i < sizeof TARGET(outer_entries) / sizeof *TARGET(outer_entries); i++) {
        const TARGET(outer_entry) *entry = &TARGET(outer_entries)[i];
        if (entry->vectors != vectors || entry->group != job->group) continue;
        if (entry->rows == 1 ? entry->taps > taps_left : entry->rows != job->kh || entry->taps != job->taps) continue;
        if (!best || entry->rows * entry->taps > best->rows * best->taps) best = entry;
    }
    return best;
}

static void TARGET(add_outer_products)(const outer_product *job) {
    const long step = LANES / job->group;
    const float *dy = job->dy;
    float *dw = job->dw;
    for (long first = 0; first < job->channels;) {
        const int vectors = job->channels - first > step && job->group == 1 ? 2 : 1;
        for (long ky = 0, rows; ky < job->kh; ky += rows) {
            rows = 1;
            for (long tap = 0, taps; tap < job->taps; tap += taps) {
                const TARGET(outer_entry) *tile = TARGET(best_outer)(job, job->taps - tap, vectors);
                rows = tile->rows, taps = tile->taps;
                tile->run(job, job->x + ky * job->tap_row + tap * job->group, dy,
                          dw + (ky * job->taps + tap) * vectors * LANES);
            }
        }
        dw += job->kh * job->taps * vectors * LANES;
        dy += vectors * LANES;
        first += vectors * step;
    }
}

// MARK: Copies

// to[i] = from[i] where mask[i] > 0, else 0; all of it without a mask.
static void TARGET(copy_masked)(const float *from, const float *mask, long count, float *to) {
    if (!mask) {
        __builtin_memcpy(to, from, (size_t)count * sizeof *to);
        return;
    }
    long i = 0;
    for (; i + LANES <= count; i += LANES) {
        const vector m = TARGET(load)(mask + i);
        TARGET(store)(to + i, m > 0.0f ? TARGET(load)(from + i) : (vector)0.0f);
    }
    for (; i < count; i++) to[i] = mask[i] > 0 ? from[i] : 0;
}

// Lays the channels of each pixel out over whole vectors: one float a lane, or each repeated `group` times; unused
// lanes are zero. Adds each pixel to `sum`, which is laid out in the same way.
ALWAYS_INLINE void TARGET(expand_group)(const int G, const float *from, const float *mask, long pixels, long channels,
                                        float *to, float *sum) {
    const long vectors = (channels * G + LANES - 1) / LANES;
    if (channels * G == vectors * LANES && G <= 2) {
        for (long v = 0; v < vectors; v++) {
            vector total = TARGET(load)(sum + v * LANES);
            for (long p = 0; p < pixels; p++) {
                const long at = p * channels + v * LANES / G;
                vector d;
                if (G == 1) {
                    d = TARGET(load)(from + at);
                    if (mask) d = TARGET(load)(mask + at) > 0.0f ? d : (vector)0.0f;
                } else {
                    float __attribute__((ext_vector_type(LANES / 2))) half, positive;
                    __builtin_memcpy(&half, from + at, sizeof half);
                    if (mask) {
                        __builtin_memcpy(&positive, mask + at, sizeof half);
                        half = positive > 0.0f ? half : 0.0f;
                    }
#if LANES == 16
                    d = __builtin_shufflevector(half, half, 0, 0, 1, 1, 2, 2, 3, 3, 4, 4, 5, 5, 6, 6, 7, 7);
#elif LANES == 8
                    d = __builtin_shufflevector(half, half, 0, 0, 1, 1, 2, 2, 3, 3);
#else
                    d = __builtin_shufflevector(half, half, 0, 0, 1, 1);
#endif
                }
                total += d;
                TARGET(store)(to + (p * vectors + v) * LANES, d);
            }
            TARGET(store)(sum + v * LANES, total);
        }
        return;
    }
    if (G > 2) {
        // Few channels: lay one over the other, each from its first lane on.
        typedef int __attribute__((ext_vector_type(LANES))) integers;
        integers lane;
        UNROLL for (int i = 0; i < LANES; i++) lane[i] = i / G;
        vector total = TARGET(load)(sum);
        for (long p = 0; p < pixels; p++, from += channels, mask += mask ? channels : 0) {
            vector d = 0.0f;
            UNROLL for (int c = 0; c < LANES / G; c++) {
                if (c >= channels) break;
                const float value = mask && !(mask[c] > 0) ? 0 : from[c];
                d = lane == c ? (vector)value : d;
            }
            total += d;
            TARGET(store)(to + p * LANES, d);
        }
        TARGET(store)(sum, total);
        return;
    }
    for (long p = 0; p < pixels; p++, to += vectors * LANES) {
        for (long v = 0; v < vectors; v++) TARGET(store)(to + v * LANES, (vector)0.0f);
        for (long c = 0; c < channels; c++) {
            const long at = p * channels + c;
            const float value = mask && !(mask[at] > 0) ? 0 : from[at];
            UNROLL for (int g = 0; g < G; g++) to[c * G + g] = value;
        }
        for (long v = 0; v < vectors * LANES; v += LANES) {
            TARGET(store)(sum + v, TARGET(load)(sum + v) + TARGET(load)(to + v));
        }
    }
}

static void TARGET(expand)(int group, const float *from, const float *mask, long pixels, long channels, float *to,
                           float *sum) {
    switch (group) {
        case 1: TARGET(expand_group)(1, from, mask, pixels, channels, to, sum); break;
        case 2: TARGET(expand_group)(2, from, mask, pixels, channels, to, sum); break;
        case 4: TARGET(expand_group)(4, from, mask, pixels, channels, to, sum); break;
        case 8: TARGET(expand_group)(8, from, mask, pixels, channels, to, sum); break;
        default: TARGET(expand_group)(16, from, mask, pixels, channels, to, sum); break;
    }
}

static const instruction_set TARGET(kernels) = {
    LANES, TARGET(correlate), TARGET(add_outer_products), TARGET(copy_masked), TARGET(expand), TARGET(sigmoid),
};

#undef ALWAYS_INLINE
#undef UNROLL
#undef vector
#undef CORRELATION_TILE
#undef FOR_EACH_CORRELATION_TILE_OF_ANY_SIZE
#undef FOR_EACH_CORRELATION_TILE
#undef FOR_EACH_CORRELATION_TILE_OF_ROWS
#undef CORRELATION_TILE_OF_ROWS
#undef CORRELATION_ENTRY_OF_ROWS
#undef CORRELATION_ENTRY
#undef OUTER_TILE
#undef FOR_EACH_OUTER_TILE_OF_GROUP
#undef FOR_EACH_OUTER_TILE_OF_ANY_SIZE
#undef FOR_EACH_OUTER_TILE
#undef OUTER_ENTRY
#undef LANES
#undef TARGET
