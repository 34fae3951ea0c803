/* kernels.c: see kernels.h. Plain C with the vector types of GCC and Clang; the compiler turns them into SSE, NEON or
 * wasm SIMD. */
#include "kernels.h"

#include <float.h>
#include <math.h>

#define INLINE static inline __attribute__((always_inline))

INLINE vec load(const real *x) { return *(const vec_in_memory *)x; }
INLINE void store(real *x, vec v) { *(vec_in_memory *)x = v; }
INLINE vec splat(real s) { return (vec){s, s, s, s}; }
INLINE vec mask(vec v, vec_int where) { return (vec)((vec_int)v & where); }
INLINE vec select(vec_int where, vec a, vec b) { return (vec)(((vec_int)a & where) | ((vec_int)b & ~where)); }
INLINE vec max_of(vec a, vec b) { return select(a < b, b, a); } /* compiles to one instruction */

/* Constants that a loop loads from memory: there a splat is one instruction, while WebAssembly engines build a vector
 * constant with four at each use. The empty assembly hides the values from the compiler, which would fold them. */
INLINE const real *from_memory(const real *constants) {
    __asm__("" : "+r"(constants));
    return constants;
}

/* The sum and the maximum of the lanes, in every lane, without going through a scalar */
INLINE vec swap_halves(vec v) { return __builtin_shufflevector(v, v, 2, 3, 0, 1); }
INLINE vec swap_neighbours(vec v) { return __builtin_shufflevector(v, v, 1, 0, 3, 2); }
INLINE vec sum_lanes(vec v) {
    v += swap_halves(v);
    return v + swap_neighbours(v);
}
INLINE vec max_lanes(vec v) {
    v = max_of(v, swap_halves(v));
    return max_of(v, swap_neighbours(v));
}
INLINE vec root_of(vec x) { return (vec){(real)sqrt(x[0]), (real)sqrt(x[1]), (real)sqrt(x[2]), (real)sqrt(x[3])}; }

/* ---- products ---- */

/* The matrices of one product of a batch */
typedef struct {
    real *y;
    const real *a, *b;
} Operands;

/* A block of y, rows by vecs vectors, kept in registers while k runs. rows and vecs are constants wherever this is
 * inlined, so the inner loops unroll and sum is never in memory. 128-bit SIMD has sixteen registers: eight sums,
 * the vectors of b and one splat of a fit. */
INLINE void block(const Product *p, Operands at, int m, int n, int rows, int vecs) {
    const int y_stride = p->y.row_stride, a_stride = p->a.row_stride;
    const int a_step = p->a.col_stride, b_step = p->b.row_stride; /* from k to k + 1 */
    real *y = at.y + m * y_stride + n;
    const real *a = at.a + m * a_stride, *b = at.b + n;
    vec sum[4][4];
    for (int r = 0; r < rows; r++)
        for (int c = 0; c < vecs; c++) sum[r][c] = p->add ? load(y + r * y_stride + c * LANES) : splat(0);
    for (int k = p->K; k > 0; k--, a += a_step, b += b_step) {
        vec row[4];
        for (int c = 0; c < vecs; c++) row[c] = load(b + c * LANES);
        for (int r = 0; r < rows; r++) {
            vec factor = splat(a[r * a_stride]);
            for (int c = 0; c < vecs; c++) sum[r][c] += factor * row[c];
        }
    }
    for (int r = 0; r < rows; r++)
        for (int c = 0; c < vecs; c++) store(y + r * y_stride + c * LANES, sum[r][c]);
}

/* From column n on, all blocks of this width that fit, over the rows from m to M; returns the column after them. All
 * rows use the same few columns of b before the next ones are read, so those stay in the L1 cache. */
INLINE int columns(const Product *p, Operands at, int m, int n, int rows, int vecs) {
    for (; n + vecs * LANES <= p->N; n += vecs * LANES)
        for (int t = m; t + rows <= p->M; t += rows) block(p, at, t, n, rows, vecs);
    return n;
}

/* The rows from m on, in groups of 4, 3, 2 or 1; a single row takes more columns at once, for enough independent sums.
 */
INLINE void by_rows(const Product *p, Operands at, int m, int rows, int vecs) {
    columns(p, at, m, columns(p, at, m, 0, rows, vecs), rows, 1);
}

void matrix_products(const Product *p) {
    Operands at = {p->y.data, p->a.data, p->b.data};
    const int whole = p->M & ~3;
    for (int i = 0; i < p->batch;
         i++, at.y += p->y.batch_stride, at.a += p->a.batch_stride, at.b += p->b.batch_stride) {
        if (whole) by_rows(p, at, 0, 4, 2);
        switch (p->M - whole) {
            case 3: by_rows(p, at, whole, 3, 2); break;
            case 2: by_rows(p, at, whole, 2, 2); break;
            case 1: by_rows(p, at, whole, 1, 4); break;
        }
    }
}

/* Four rows of LANES reals become four columns, whose rows are to_stride apart */
INLINE void store_transposed(real *to, int to_stride, vec r0, vec r1, vec r2, vec r3) {
    vec low01 = __builtin_shufflevector(r0, r1, 0, 4, 1, 5), high01 = __builtin_shufflevector(r0, r1, 2, 6, 3, 7);
    vec low23 = __builtin_shufflevector(r2, r3, 0, 4, 1, 5), high23 = __builtin_shufflevector(r2, r3, 2, 6, 3, 7);
    store(to, __builtin_shufflevector(low01, low23, 0, 1, 4, 5));
    store(to + to_stride, __builtin_shufflevector(low01, low23, 2, 3, 6, 7));
    store(to + 2 * to_stride, __builtin_shufflevector(high01, high23, 0, 1, 4, 5));
    store(to + 3 * to_stride, __builtin_shufflevector(high01, high23, 2, 3, 6, 7));
}

void matrix_transpose(real *to, int to_stride, const real *from, int from_stride, int rows, int columns) {
    for (int r = 0; r < rows; r += LANES)
        for (int c = 0; c < columns; c += LANES) {
            const real *x = from + r * from_stride + c;
            vec r0 = load(x), r1 = splat(0), r2 = r1, r3 = r1;
            if (r + 1 < rows) r1 = load(x + from_stride);
            if (r + 2 < rows) r2 = load(x + 2 * from_stride);
            if (r + 3 < rows) r3 = load(x + 3 * from_stride);
            store_transposed(to + c * to_stride + r, to_stride, r0, r1, r2, r3);
        }
}

/* ---- exp and softmax ---- */

#ifdef MICROGPT_FLOAT64
INLINE vec exp_of(vec x) { return (vec){exp(x[0]), exp(x[1]), exp(x[2]), exp(x[3])}; }
INLINE real log_of(real x) { return log(x); }
#else
INLINE real log_of(real x) { return logf(x); } /* without log's table of 4 KiB */
/* exp(x) = 2^n exp(r), n the nearest whole number to x / ln 2, |r| <= ln 2 / 2; Taylor's series to r^6 / 720 leaves
 * 2e-7. Below -87, where exp leaves the normal floats, it is zero; there is no upper bound, because a softmax has
 * only x <= 0. Adding 1.5 * 2^23 rounds to a whole number and leaves it in the low bits of the float; unsigned, because
 * a sum of bits may overflow. */
typedef uint32_t vec_bits __attribute__((vector_size(LANES * sizeof(uint32_t))));
INLINE vec exp_of(vec x) {
    static const float CONSTANTS[] = {12582912.0f,    -87.0f,     1.44269504f, 0.693145752f,
                                      1.42860677e-6f, 1.0f / 720, 1.0f / 120,  1.0f / 24,
                                      1.0f / 6,       0.5f,       1.0f};
    const float *c = from_memory(CONSTANTS);
    const vec magic = splat(c[0]);
    const vec_int vanished = x < splat(c[1]); /* false for NaN, which stays NaN */
    vec shifted = x * splat(c[2]) + magic, n = shifted - magic;
    vec r = x - n * splat(c[3]) - n * splat(c[4]); /* ln 2 in two parts: n * the first is exact */
    vec p = splat(c[5]);
    p = p * r + splat(c[6]);
    p = p * r + splat(c[7]);
    p = p * r + splat(c[8]);
    p = p * r + splat(c[9]);
    p = p * r + splat(c[10]);
    p = p * r + splat(c[10]);
    return mask((vec)((vec_bits)p + ((vec_bits)shifted << 23)), ~vanished); /* 2^n: n added to the exponent */
}
#endif

/* Every loop runs over the whole width and masks what is beyond `count`: rows of causal attention grow by one each, and
 * loops of changing length cost more in branch mispredictions than the masks do. */
void softmax(real *p, const real *x, int T, int width, int stride, int count, int more, real scale, real *log_sums) {
    static const real LANE_NUMBERS[] = {0, 1, 2, 3};
    const vec first = load(from_memory(LANE_NUMBERS)), step = splat((real)LANES);
    for (int t = 0; t < T; t++, p += stride, x += stride, count += more) {
        const vec end = splat((real)count);
        vec largest = splat(x[0]), total = splat(0), lane = first;
        for (int i = 0; i < width; i += LANES, lane += step)
            largest = max_of(largest, select(lane < end, load(x + i), largest));
        largest = max_lanes(largest);
        lane = first;
        for (int i = 0; i < width; i += LANES, lane += step) {
            vec e = mask(exp_of((load(x + i) - largest) * splat(scale)), lane < end);
            store(p + i, e);
            total += e;
        }
        total = sum_lanes(total);
        vec share = splat(1 / total[0]);
        for (int i = 0; i < width; i += LANES) store(p + i, load(p + i) * share);
        if (log_sums) log_sums[t] = log_of(total[0]) + scale * largest[0];
    }
}

void softmax_backward(real *dx, const real *p, const real *dp, int T, int width, int stride, real scale) {
    vec factor = splat(scale);
    for (int t = 0; t < T; t++, dx += stride, p += stride, dp += stride) {
        vec mean = splat(0);
        for (int i = 0; i < width; i += LANES) mean += load(p + i) * load(dp + i);
        mean = sum_lanes(mean);
        for (int i = 0; i < width; i += LANES) store(dx + i, factor * load(p + i) * (load(dp + i) - mean));
    }
}

/* ---- norms and elementwise ---- */

void rmsnorm(real *y, real *inverse, const real *x, int T, int count, int width) {
    for (int t = 0; t < T; t++, x += width, y += width) {
        vec squares = splat(0);
        for (int i = 0; i < width; i += LANES) squares += load(x + i) * load(x + i);
        vec s = splat(1) / root_of(sum_lanes(squares) / splat((real)count) + splat((real)1e-5));
        for (int i = 0; i < width; i += LANES) store(y + i, load(x + i) * s);
        inverse[t] = s[0];
    }
}

/* With s = inverse: y_i = s x_i and ds/dx_j = -s^3 x_j / n, so dx_j = s dy_j - s^3 x_j (sum_i dy_i x_i) / n */
void rmsnorm_backward(real *dx, const real *dy, const real *x, const real *inverse, int T, int count, int width) {
    for (int t = 0; t < T; t++, x += width, dx += width, dy += width) {
        vec dot = splat(0), s = splat(inverse[t]);
        for (int i = 0; i < width; i += LANES) dot += load(dy + i) * load(x + i);
        vec along = s * s * s * sum_lanes(dot) / splat((real)count);
        for (int i = 0; i < width; i += LANES) store(dx + i, load(dx + i) + (s * load(dy + i) - along * load(x + i)));
    }
}

void sum_of(real *y, const real *a, const real *b, int n) {
    for (int i = 0; i < n; i += LANES) store(y + i, load(a + i) + load(b + i));
}

void copy_row(real *y, const real *x, int n) {
    for (int i = 0; i < n; i += LANES) store(y + i, load(from_memory(x) + i)); /* or it would become memcpy */
}

void add_to(real *y, const real *a, int n) { sum_of(y, y, a, n); }

void relu(real *y, const real *x, int n) {
    for (int i = 0; i < n; i += LANES) store(y + i, mask(load(x + i), load(x + i) > splat(0)));
}

void relu_backward(real *dx, const real *dy, const real *x, int n) {
    for (int i = 0; i < n; i += LANES) store(dx + i, load(dx + i) + mask(load(dy + i), load(x + i) > splat(0)));
}

void add_scaled(real *y, const real *a, real factor, int n) {
    for (int i = 0; i < n; i += LANES) store(y + i, load(y + i) + splat(factor) * load(a + i));
}

/* ---- the optimizer's pass ---- */

typedef struct {
    vec beta1, rest1, beta2, rest2, rate, root_factor, eps;
} AdamVectors;

static AdamVectors adam_vectors(AdamStep s) {
    return (AdamVectors){splat(s.beta1), splat(1 - s.beta1),   splat(s.beta2), splat(1 - s.beta2),
                         splat(s.rate),  splat(s.root_factor), splat(s.eps)};
}

/* What a step makes of the LANES parameters at i */
typedef struct {
    vec m, v, root, divisor, value;
} AdamResult;

INLINE AdamResult adam_result(AdamArrays a, size_t i, const AdamVectors *c) {
    AdamResult y;
    vec g = load(a.grads + i);
    y.m = c->beta1 * load(a.m + i) + c->rest1 * g;
    y.v = c->beta2 * load(a.v + i) + c->rest2 * g * g;
    y.root = root_of(y.v);
    y.divisor = c->root_factor * y.root + c->eps;
    y.value = load(a.values + i) - c->rate * y.m / y.divisor;
    return y;
}

/* Update the LANES parameters at i; their new values. */
INLINE vec adam_at(AdamArrays a, size_t i, const AdamVectors *c) {
    AdamResult y = adam_result(a, i, c);
    store(a.m + i, y.m);
    store(a.v + i, y.v);
    store(a.values + i, y.value);
    return y.value;
}

void adam_update(AdamArrays a, real *transposed, int rows, int width, AdamStep step) {
    const AdamVectors c = adam_vectors(step);
    const size_t row = (size_t)width;
    for (int r = 0; r < rows; r += LANES)
        for (int i = 0; i < width; i += LANES) {
            size_t at = (size_t)r * row + (size_t)i;
            vec r0 = adam_at(a, at, &c), r1 = adam_at(a, at + row, &c);
            vec r2 = adam_at(a, at + 2 * row, &c), r3 = adam_at(a, at + 3 * row, &c);
            if (transposed) store_transposed(transposed + i * rows + r, rows, r0, r1, r2, r3);
        }
}

#ifndef MICROGPT_FLOAT64
void zero_subnormals(real *x, size_t n) {
    const vec smallest = splat(FLT_MIN), sign = splat(-0.0f);
    for (size_t i = 0; i < n; i += LANES) {
        const vec size = (vec)((vec_int)load(x + i) & ~(vec_int)sign);
        store(x + i, mask(load(x + i), ~(size < smallest))); /* NaN stays NaN */
    }
}
#endif

/* The larger of |a| and |b|, NaN if either is: as integers, floats are in order, and NaN is above infinity. a is not
 * negative. */
INLINE vec larger_size(vec a, vec b) {
    const vec_int x = (vec_int)a, y = (vec_int)b & ~(vec_int)splat((real)-0.0);
    return select(x < y, (vec)y, a);
}

static double largest_lane(vec v) {
    v = larger_size(v, swap_halves(v));
    return (double)larger_size(v, swap_neighbours(v))[0];
}

/* Compiled for size: only the first step and unusual ones need it. */
__attribute__((minsize)) AdamExtent adam_extent(AdamArrays a, size_t n, AdamStep step) {
    const AdamVectors c = adam_vectors(step);
    vec value = splat(0), mean = value, ratio = value;
    for (size_t i = 0; i < n; i += LANES) {
        AdamResult y = adam_result(a, i, &c);
        value = larger_size(value, y.value);
        mean = larger_size(larger_size(mean, y.m), y.root);
        ratio = larger_size(ratio, c.root_factor * y.m / y.divisor);
    }
    return (AdamExtent){largest_lane(value), largest_lane(mean), largest_lane(ratio)};
}

double fast_norm_of(const real *x, size_t n) {
    vec a = splat(0), b = a, c = a, d = a; /* four sums, so that none waits for the one before */
    for (size_t i = 0; i < n; i += 4 * LANES) {
        const vec_in_memory *at = (const vec_in_memory *)(x + i);
        a += at[0] * at[0], b += at[1] * at[1], c += at[2] * at[2], d += at[3] * at[3];
    }
    return sqrt((double)sum_lanes(a + b + c + d)[0]);
}

double norm_of(const real *x, size_t n) {
    double sum = 0;
    for (size_t i = 0; i < n; i++) sum += (double)x[i] * (double)x[i];
    return sqrt(sum);
}
