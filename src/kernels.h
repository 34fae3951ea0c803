/* kernels.h: the hot loops, on plain arrays.
 *
 * All vector code is in kernels.c; everything above it calls these functions. A row of n features takes
 * round_to_lanes(n) reals; the padding holds zeros, which every kernel preserves, so no kernel needs a remainder loop.
 * Arrays must not overlap unless a function says so. The letters of shapes are defined in real.h.
 */
#ifndef MICROGPT_KERNELS_H
#define MICROGPT_KERNELS_H

#include <stdbool.h>
#include <stddef.h>

#include "real.h"

/* A strided view of a matrix: element (r, c) is at data[r * row_stride + c * col_stride] */
typedef struct {
    const real *data;
    int row_stride, col_stride;
    int batch_stride; /* in a batch of products: from one product's matrix to the next one's */
} Matrix;

/* A batch of matrix products: y (M, N) = a (M, K) b (K, N), or y += a b if add is set. The rows of y and b are
 * contiguous; N is a multiple of LANES. Each y[m][n] is summed over k in ascending order, one term at a time, whatever
 * M and N are: a row computed alone gets the same bits as among others. */
typedef struct {
    struct {
        real *data;
        int row_stride, batch_stride;
    } y;
    Matrix a;
    struct {
        const real *data;
        int row_stride, batch_stride;
    } b;
    int M, N, K;
    int batch; /* number of products */
    bool add;
} Product;
void matrix_products(const Product *p);

/* A single product */
static inline void matrix_product(real *y, int y_stride, Matrix a, const real *b, int b_stride, int M, int N, int K,
                                  bool add) {
    matrix_products(&(Product){{y, y_stride, 0}, a, {b, b_stride, 0}, M, N, K, 1, add});
}

/* to (columns, rows) = from (rows, columns), transposed; columns is a multiple of LANES. Writes round_to_lanes(rows)
 * columns of `to`, with zeros beyond the last row. */
void matrix_transpose(real *to, int to_stride, const real *from, int from_stride, int rows, int columns);

/* T rows of width reals (a multiple of LANES), stride apart: p[i] = exp(scale * (x[i] - max x)) / sum over the first
 * `count` of row 0, and `more` more in each row after; p[i] = 0 beyond. p may be x. log_sums, if not NULL, receives
 * log sum exp(scale * x[i]) of each row. */
void softmax(real *p, const real *x, int T, int width, int stride, int count, int more, real scale, real *log_sums);

/* dx = scale * p * (dp - sum p dp), row by row: the gradient of the above with respect to x. dx may be dp. */
void softmax_backward(real *dx, const real *p, const real *dp, int T, int width, int stride, real scale);

/* y = x * (mean x^2 + 1e-5)^-0.5, row by row; the mean is over `count`, a row takes width reals; inverse[t] receives
 * the factor. */
void rmsnorm(real *y, real *inverse, const real *x, int T, int count, int width);
void rmsnorm_backward(real *dx, const real *dy, const real *x, const real *inverse, int T, int count, int width);

/* Elementwise over n reals, a multiple of LANES. The backward ones add. */
void copy_row(real *y, const real *x, int n); /* y = x; memcpy is a call out of WebAssembly, and slow for a row */
void sum_of(real *y, const real *a, const real *b, int n);          /* y = a + b */
void add_to(real *y, const real *a, int n);                         /* y += a */
void relu(real *y, const real *x, int n);                           /* y = max(x, 0) */
void relu_backward(real *dx, const real *dy, const real *x, int n); /* dx += dy where x > 0 */

void add_scaled(real *y, const real *a, real factor, int n); /* y += factor a */

/* Adam's constants for one step (Kingma and Ba, 2015, algorithm 1) */
typedef struct {
    real beta1, beta2, eps;
    real rate;        /* learning rate / (1 - beta1^t) */
    real root_factor; /* 1 / sqrt(1 - beta2^t) */
} AdamStep;

/* What Adam reads and writes of one parameter, (rows, width) each */
typedef struct {
    real *values;
    const real *grads;
    real *m, *v;
} AdamArrays;

/* m = beta1 m + (1 - beta1) g;  v = beta2 v + (1 - beta2) g^2;  x -= rate m / (root_factor sqrt(v) + eps).
 * transposed (width, rows), if not NULL, receives the new x transposed: done here, it costs no time, because the
 * divisions are slower than the stores. */
void adam_update(AdamArrays arrays, real *transposed, int rows, int width, AdamStep step);

/* How large Adam's numbers are, over a whole model; NaN where one of them is. */
typedef struct {
    double value; /* the largest |x| */
    double mean;  /* the largest |m| or sqrt(v) */
    double ratio; /* the largest |m| / (sqrt(v) + eps / root_factor) */
} AdamExtent;

/* The extent of n elements, a multiple of LANES, as adam_update would leave them. Writes nothing. */
AdamExtent adam_extent(AdamArrays arrays, size_t n, AdamStep step);

#ifndef MICROGPT_FLOAT64
/* Numbers below float32's normal range become zero: n reals, a multiple of LANES. */
void zero_subnormals(real *x, size_t n);
#endif

/* sqrt(sum x^2) over n reals: in double; and in the vector type, which is faster, for n a multiple of 4 LANES */
double norm_of(const real *x, size_t n);
double fast_norm_of(const real *x, size_t n);

#endif
