/* kernels.c: see kernels.h. Plain C with the vector types of GCC and Clang; the compiler turns them into SSE, NEON or wasm SIMD. */
#include "kernels.h"

#include <math.h>

#define INLINE static inline __attribute__((always_inline))
#define NOINLINE __attribute__((noinline))

INLINE vec load(const real *x) { return *(const vec *)x; }
INLINE void store(real *x, vec v) { *(vec *)x = v; }
INLINE vec splat(real s) { return (vec){s, s, s, s}; }
INLINE real sum_lanes(vec v) { return (v[0] + v[2]) + (v[1] + v[3]); }
INLINE vec keep(vec v, vec_int where) { return (vec)((vec_int)v & where); }
INLINE vec choose(vec_int where, vec a, vec b) { return (vec)(((vec_int)a & where) | ((vec_int)b & ~where)); }
INLINE vec max_of(vec a, vec b) { return choose(a > b, a, b); }

/* ---- products ---- */

typedef struct {
    real *y;
    const real *b;
    Matrix a;
    int y_row, b_row, M, N, K;
    bool add;
} Product;

/* A block of y, rows by vecs vectors, kept in registers while k runs. rows and vecs are constants wherever this is
 * inlined, so the inner loops unroll and sum never is in memory. 128-bit SIMD has sixteen registers: eight sums,
 * the vectors of b and one splat of a fit. */
INLINE void block(const Product *p, int m, int n, int rows, int vecs) {
    real *y = p->y + m * p->y_row + n;
    const real *a = p->a.data + m * p->a.down, *b = p->b + n;
    const int y_row = p->y_row, down = p->a.down, right = p->a.right, b_row = p->b_row;
    vec sum[4][8];
#pragma GCC unroll 8
    for (int r = 0; r < rows; r++)
#pragma GCC unroll 8
        for (int c = 0; c < vecs; c++) sum[r][c] = p->add ? load(y + r * y_row + c * LANES) : splat(0);
    for (int k = p->K; k > 0; k--, a += right, b += b_row) {
        vec row[8];
#pragma GCC unroll 8
        for (int c = 0; c < vecs; c++) row[c] = load(b + c * LANES);
#pragma GCC unroll 8
        for (int r = 0; r < rows; r++) {
            vec factor = splat(a[r * down]);
#pragma GCC unroll 8
            for (int c = 0; c < vecs; c++) sum[r][c] += factor * row[c];
        }
    }
#pragma GCC unroll 8
    for (int r = 0; r < rows; r++)
#pragma GCC unroll 8
        for (int c = 0; c < vecs; c++) store(y + r * y_row + c * LANES, sum[r][c]);
}

/* From column n on, all blocks of this width that fit, over the rows from m to M; the column after them. All rows
 * share the few columns of b before the next ones are read, so those stay in the nearest cache. */
INLINE int columns(const Product *p, int m, int n, int rows, int vecs) {
    for (; n + vecs * LANES <= p->N; n += vecs * LANES)
        for (int t = m; t + rows <= p->M; t += rows) block(p, t, n, rows, vecs);
    return n;
}

/* The rows from m on, in groups of 4, 3, 2 or 1: the fewer rows, the more columns, to keep eight sums going. Each is a
 * function of its own, because an engine allots registers a function at a time. */
NOINLINE static void rows_by_4(const Product *p) { columns(p, 0, columns(p, 0, 0, 4, 2), 4, 1); }
NOINLINE static void rows_by_3(const Product *p, int m) { columns(p, m, columns(p, m, 0, 3, 2), 3, 1); }
NOINLINE static void rows_by_2(const Product *p, int m) {
    columns(p, m, columns(p, m, columns(p, m, 0, 2, 4), 2, 2), 2, 1);
}
NOINLINE static void rows_by_1(const Product *p, int m) {
    columns(p, m, columns(p, m, columns(p, m, columns(p, m, 0, 1, 8), 1, 4), 1, 2), 1, 1);
}

void matrix_product(real *y, int y_row, Matrix a, const real *b, int b_row, int M, int N, int K, bool add) {
    Product p = {y, b, a, y_row, b_row, M, N, K, add};
    if (M >= 4) rows_by_4(&p);
    switch (M % 4) {
        case 3: rows_by_3(&p, M - 3); break;
        case 2: rows_by_2(&p, M - 2); break;
        case 1: rows_by_1(&p, M - 1); break;
    }
}

void matrix_transpose(real *to, int to_row, const real *from, int from_row, int rows, int columns) {
    for (int r = 0; r < rows; r += LANES)
        for (int c = 0; c < columns; c += LANES) {
            const real *x = from + r * from_row + c;
            real *y = to + c * to_row + r;
            vec r0 = load(x), r1 = splat(0), r2 = r1, r3 = r1;
            if (r + 1 < rows) r1 = load(x + from_row);
            if (r + 2 < rows) r2 = load(x + 2 * from_row);
            if (r + 3 < rows) r3 = load(x + 3 * from_row);
            vec low01 = __builtin_shufflevector(r0, r1, 0, 4, 1, 5), high01 = __builtin_shufflevector(r0, r1, 2, 6, 3, 7);
            vec low23 = __builtin_shufflevector(r2, r3, 0, 4, 1, 5), high23 = __builtin_shufflevector(r2, r3, 2, 6, 3, 7);
            store(y, __builtin_shufflevector(low01, low23, 0, 1, 4, 5));
            store(y + to_row, __builtin_shufflevector(low01, low23, 2, 3, 6, 7));
            store(y + 2 * to_row, __builtin_shufflevector(high01, high23, 0, 1, 4, 5));
            store(y + 3 * to_row, __builtin_shufflevector(high01, high23, 2, 3, 6, 7));
        }
}

/* ---- exp and softmax ---- */

#ifdef MICROGPT_FLOAT64
INLINE vec exp_of(vec x) { return (vec){exp(x[0]), exp(x[1]), exp(x[2]), exp(x[3])}; }
INLINE double log_of(real x) { return log(x); }
#else
INLINE double log_of(real x) { return (double)logf(x); } /* without log's table of 4 KiB */
/* exp(x) = 2^n exp(r), n the nearest whole number to x / ln 2, |r| <= ln 2 / 2; Taylor's series to r^6 / 720 leaves
 * 2e-7. x is cut off at -87, where exp leaves the normal floats; there is no upper bound, because a softmax has
 * only x <= 0. Adding 1.5 * 2^23 rounds to a whole number and leaves it in the low bits of the float. */
INLINE vec exp_of(vec x) {
    const vec magic = splat(12582912.0f);
    x = max_of(x, splat(-87.0f));
    vec shifted = x * splat(1.44269504f) + magic, n = shifted - magic;
    vec r = x - n * splat(0.693145752f) - n * splat(1.42860677e-6f); /* ln 2 in two parts: n * the first is exact */
    vec p = splat(1.0f / 720);
    p = p * r + splat(1.0f / 120);
    p = p * r + splat(1.0f / 24);
    p = p * r + splat(1.0f / 6);
    p = p * r + splat(0.5f);
    p = p * r + splat(1.0f);
    p = p * r + splat(1.0f);
    return (vec)((vec_int)p + ((vec_int)shifted << 23)); /* 2^n: n added to the exponent */
}
#endif

/* lanes i to i + 3 of a row: set where they are among the first count */
INLINE vec_int first_lanes(int i, int count) {
    lane_int n = count - i;
    return (vec_int){0, 1, 2, 3} < (vec_int){n, n, n, n};
}

void softmax(real *p, const real *x, int count, int width, real scale, double *log_sum) {
    vec most = splat(x[0]);
    for (int i = 0; i < count; i += LANES) most = choose(first_lanes(i, count), max_of(load(x + i), most), most);
    real max01 = most[0] > most[1] ? most[0] : most[1], max23 = most[2] > most[3] ? most[2] : most[3];
    real max = max01 > max23 ? max01 : max23;
    vec total = splat(0);
    for (int i = 0; i < width; i += LANES) {
        vec e = keep(exp_of((load(x + i) - splat(max)) * splat(scale)), first_lanes(i, count));
        store(p + i, e);
        total += e;
    }
    real sum = sum_lanes(total);
    vec share = splat(1 / sum);
    for (int i = 0; i < width; i += LANES) store(p + i, load(p + i) * share);
    if (log_sum) *log_sum = log_of(sum) + (double)(scale * max);
}

void softmax_backward(real *dx, const real *p, const real *dp, int width, real scale) {
    vec total = splat(0);
    for (int i = 0; i < width; i += LANES) total += load(p + i) * load(dp + i);
    vec mean = splat(sum_lanes(total)), factor = splat(scale);
    for (int i = 0; i < width; i += LANES) store(dx + i, factor * load(p + i) * (load(dp + i) - mean));
}

/* ---- norms and elementwise ---- */

void rmsnorm(real *y, real *inverse, const real *x, int T, int count, int width) {
    for (int t = 0; t < T; t++, x += width, y += width) {
        vec squares = splat(0);
        for (int i = 0; i < width; i += LANES) squares += load(x + i) * load(x + i);
        inverse[t] = 1 / (real)sqrt(sum_lanes(squares) / (real)count + (real)1e-5);
        vec factor = splat(inverse[t]);
        for (int i = 0; i < width; i += LANES) store(y + i, load(x + i) * factor);
    }
}

/* With s = inverse: y_i = s x_i and ds/dx_j = -s^3 x_j / n, so dx_j = s dy_j - s^3 x_j (sum_i dy_i x_i) / n */
void rmsnorm_backward(real *dx, const real *dy, const real *x, const real *inverse, int T, int count, int width) {
    for (int t = 0; t < T; t++, x += width, dx += width, dy += width) {
        vec dot = splat(0);
        for (int i = 0; i < width; i += LANES) dot += load(dy + i) * load(x + i);
        real s = inverse[t];
        vec factor = splat(s), along = splat(s * s * s * sum_lanes(dot) / (real)count);
        for (int i = 0; i < width; i += LANES)
            store(dx + i, load(dx + i) + (factor * load(dy + i) - along * load(x + i)));
    }
}

void sum_of(real *y, const real *a, const real *b, int n) {
    for (int i = 0; i < n; i += LANES) store(y + i, load(a + i) + load(b + i));
}

void add_to(real *y, const real *a, int n) { sum_of(y, y, a, n); }

void relu(real *y, const real *x, int n) {
    for (int i = 0; i < n; i += LANES) store(y + i, keep(load(x + i), load(x + i) > splat(0)));
}

void relu_backward(real *dx, const real *dy, const real *x, int n) {
    for (int i = 0; i < n; i += LANES) store(dx + i, load(dx + i) + keep(load(dy + i), load(x + i) > splat(0)));
}

void add_scaled(real *y, const real *a, real factor, int n) {
    for (int i = 0; i < n; i += LANES) store(y + i, load(y + i) + splat(factor) * load(a + i));
}

/* ---- the optimizer's pass ---- */

INLINE vec root_of(vec x) {
    return (vec){(real)sqrt(x[0]), (real)sqrt(x[1]), (real)sqrt(x[2]), (real)sqrt(x[3])};
}

void adam_update(real *x, const real *g, real *m, real *v, size_t n, AdamStep step) {
    const vec beta1 = splat(step.beta1), rest1 = splat(1 - step.beta1), rate = splat(step.rate);
    const vec beta2 = splat(step.beta2), rest2 = splat(1 - step.beta2), eps = splat(step.eps);
    const vec root_factor = splat(step.root_factor);
    for (size_t i = 0; i < n; i += LANES) {
        vec gradient = load(g + i);
        vec first = beta1 * load(m + i) + rest1 * gradient;
        vec second = beta2 * load(v + i) + rest2 * gradient * gradient;
        store(m + i, first);
        store(v + i, second);
        store(x + i, load(x + i) - rate * first / (root_factor * root_of(second) + eps));
    }
}

double norm_of(const real *x, size_t n) {
    double sum = 0;
    for (size_t i = 0; i < n; i++) sum += (double)x[i] * (double)x[i];
    return sqrt(sum);
}
