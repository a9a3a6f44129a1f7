// Parts of pooling.c that the fused convolution uses on images in its own scratch memory.
#ifndef CKERNELS_POOLING_ROWS_H
#define CKERNELS_POOLING_ROWS_H

/// 2×2 maxima of `rows` rows (an odd last one is left out) of `columns` pixels, and which pixel of the four each came
/// from: 0, 1 in the upper row, 2, 3 in the lower one; the first of equals.
void kernels_pool_rows(const float *x, long rows, long columns, long c, float *y, unsigned char *winners);

/// The way back through pooling and the ReLU before it. Writes the rows `begin ..< end` (`begin` even) of the large
/// image `dx [rows,columns,c]`: `dy` where a winner was and `y` is positive, else 0.
void kernels_unpool_rows(const float *dy, const float *y, const unsigned char *winners, long rows, long columns,
                         long c, long begin, long end, float *dx);

#endif
