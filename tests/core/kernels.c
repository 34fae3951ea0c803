/* The kernels against their definitions in plain double arithmetic. */
#include "kernels.h"

#include <float.h>
#include <math.h>
#include <string.h>

#include "check.h"
#include "numbers.h"

enum { MAX_M = 9, MAX_N = 44, MAX_K = 19, GAP = 3, Y_ROW = MAX_N + GAP, B_ROW = MAX_N + GAP };

/* y = a b by definition: each sum in ascending order of k, one term at a time, in reals */
static void naive_product(real *y, Matrix a, const real *b, int M, int N, int K, bool add) {
    for (int m = 0; m < M; m++)
        for (int n = 0; n < N; n++) {
            real sum = add ? y[m * Y_ROW + n] : 0;
            for (int k = 0; k < K; k++) {
                real term = a.data[m * a.row_stride + k * a.col_stride] * b[k * B_ROW + n];
                sum += term;
            }
            y[m * Y_ROW + n] = sum;
        }
}

static void products(void) {
    static real a[MAX_M * MAX_K], b[MAX_K * B_ROW], y[MAX_M * Y_ROW], expected[MAX_M * Y_ROW];
    static const int WIDTHS[] = {4, 8, 12, 16, 20, 28, 32, 36, MAX_N}, DEPTHS[] = {1, 2, 5, 16, MAX_K};
    fill(a, MAX_M * MAX_K, 1);
    fill(b, MAX_K * B_ROW, 2);
    for (int M = 1; M <= MAX_M; M++)
        for (int n = 0; n < 9; n++)
            for (int k = 0; k < 5; k++)
                for (int variant = 0; variant < 4; variant++) {
                    const int N = WIDTHS[n], K = DEPTHS[k];
                    const bool add = variant & 1, transposed = variant & 2;
                    Matrix matrix = transposed ? (Matrix){a, 1, MAX_M, 0} : (Matrix){a, MAX_K, 1, 0};
                    fill(y, MAX_M * Y_ROW, 3);
                    memcpy(expected, y, sizeof y);
                    matrix_product(y, Y_ROW, matrix, b, B_ROW, M, N, K, add);
                    naive_product(expected, matrix, b, M, N, K, add);
                    CHECK(memcmp(y, expected, sizeof y) == 0); /* nothing beside the product changes */
                }
}

static void transposes(void) {
    enum { MAX_ROWS = 9, ROW = 20 };
    static real from[MAX_ROWS * ROW], to[ROW * ROW];
    fill(from, MAX_ROWS * ROW, 4);
    for (int rows = 1; rows <= MAX_ROWS; rows++)
        for (int columns = 4; columns <= 16; columns += 4) {
            memset(to, 0xff, sizeof to);
            matrix_transpose(to, ROW, from, ROW, rows, columns);
            for (int c = 0; c < columns; c++) {
                for (int r = 0; r < rows; r++) CHECK_EQUAL(to[c * ROW + r], from[r * ROW + c]);
                for (int r = rows; r < round_to_lanes(rows); r++) CHECK_EQUAL(to[c * ROW + r], 0);
            }
        }
}

/* p and log sum exp(scale x), by definition */
static double naive_softmax(double *p, const real *x, int count, double scale) {
    double largest = -DBL_MAX, sum = 0;
    for (int i = 0; i < count; i++) largest = fmax(largest, (double)x[i]);
    for (int i = 0; i < count; i++) sum += p[i] = exp(scale * ((double)x[i] - largest));
    for (int i = 0; i < count; i++) p[i] /= sum;
    return log(sum) + scale * largest;
}

/* Each row sees `more` numbers more than the one before. */
static void check_softmax(int T, int count, int more, real scale) {
    enum { MAX_T = 5, STRIDE = 36 };
    const int width = round_to_lanes(count + (T - 1) * more);
    real x[MAX_T * STRIDE], p[MAX_T * STRIDE], log_sums[MAX_T];
    fill(x, MAX_T * STRIDE, (uint64_t)(count + 100 * T));
    for (int t = 0; t < T; t++)
        for (int i = count + t * more; i < STRIDE; i++) x[t * STRIDE + i] = 1e6; /* must not be read */
    memset(p, 0xff, sizeof p);
    softmax(p, x, T, width, STRIDE, count, more, scale, log_sums);
    for (int t = 0; t < T; t++) {
        const real *row = p + t * STRIDE;
        double expected[STRIDE], sum = 0;
        int seen = count + t * more;
        CHECK_NEAR(log_sums[t], naive_softmax(expected, x + t * STRIDE, seen, (double)scale), ROUNDING);
        for (int i = 0; i < seen; i++) CHECK_NEAR(row[i], expected[i], ROUNDING);
        for (int i = 0; i < seen; i++) sum += (double)row[i];
        CHECK_NEAR(sum, 1, ROUNDING);
        for (int i = seen; i < width; i++) CHECK_EQUAL(row[i], 0);
        real alone[STRIDE];
        softmax(alone, x + t * STRIDE, 1, width, STRIDE, seen, 0, scale, NULL);
        CHECK(memcmp(alone, row, (size_t)width * sizeof(real)) == 0);
    }
    softmax(x, x, T, width, STRIDE, count, more, scale, NULL);
    for (int t = 0; t < T; t++) CHECK(memcmp(x + t * STRIDE, p + t * STRIDE, (size_t)width * sizeof(real)) == 0);
}

static void softmaxes(void) {
    for (int T = 1; T <= 5; T++)
        for (int count = 1; count <= 29; count++)
            for (int more = 0; more <= 1; more++) check_softmax(T, count, more, count % 2 ? 1 : (real)0.35);
}

/* softmax of one row of up to eight numbers */
static void softmax_row(real *p, const real *x, int count, real scale) {
    softmax(p, x, 1, round_to_lanes(count), 8, count, 0, scale, NULL);
}

static void softmax_spreads(void) {
#ifdef MICROGPT_FLOAT64
    static const real HUGE_REAL = DBL_MAX, SPREADS[] = {100, 800, 1e10, 1e300};
#else
    static const real HUGE_REAL = FLT_MAX, SPREADS[] = {90, 100, 1e10f, 1e38f};
#endif
    for (int s = 0; s < 4; s++) {
        real x[8] = {-SPREADS[s], 0, SPREADS[s], 1, -1, 3, 0, -2}, p[8];
        softmax_row(p, x, 7, 1);
        for (int i = 0; i < 8; i++) CHECK_NEAR(p[i], i == 2, ROUNDING);
    }
    real x[4] = {1, 2, (real)2.001, 0}, p[4];
    softmax_row(p, x, 4, HUGE_REAL);
    for (int i = 0; i < 4; i++) CHECK_NEAR(p[i], i == 2, ROUNDING);
    softmax_row(p, x, 4, 0);
    for (int i = 0; i < 4; i++) CHECK_NEAR(p[i], 0.25, ROUNDING);
    real equal[4] = {HUGE_REAL, HUGE_REAL, HUGE_REAL, HUGE_REAL};
    softmax_row(p, equal, 4, 1);
    for (int i = 0; i < 4; i++) CHECK_NEAR(p[i], 0.25, ROUNDING);
}

/* NaN must not get lost: a loss that is NaN shows that training diverged. */
static void softmax_nan(void) {
    for (int i = 0; i < 7; i++) {
        real x[8] = {1, 2, 3, 4, 5, 6, 7, 0}, p[8], log_sum;
        x[i] = NAN;
        softmax(p, x, 1, 8, 8, 7, 0, 1, &log_sum);
        CHECK(isnan(log_sum));
        for (int k = 0; k < 7; k++) CHECK(isnan(p[k]));
    }
}

/* The whole range, to find any error of the approximation; three roundings come on top of exp's own error */
static void exponentials(void) {
#ifdef MICROGPT_FLOAT64
    static const double LAST_DIGITS = 4e-16;
#else
    static const double LAST_DIGITS = 3.5e-7;
#endif
    for (int i = 0; i <= 87000; i++) {
        real x[4] = {0, (real)(-i / 1000.0), 0, 0}, p[4];
        softmax_row(p, x, 2, 1);
        double e = exp((double)x[1]);
        CHECK(fabs((double)p[1] / (e / (1 + e)) - 1) < LAST_DIGITS);
    }
}

/* There float32 has only subnormal numbers, which would be slow. */
static void exp_underflow(void) {
    static const real FAR[] = {(real)-1e3, (real)-1e10, (real)-1e30, -FLT_MAX, -INFINITY};
    for (int i = 0; i < 5; i++) {
        real x[4] = {0, FAR[i], 0, 0}, p[4];
        softmax_row(p, x, 2, 1);
        CHECK_EQUAL(p[0], 1);
        CHECK_EQUAL(p[1], 0);
    }
#ifndef MICROGPT_FLOAT64
    for (int i = 1; i <= 20000; i++) {
        real x[4] = {0, -87 - (real)i / 1000, 0, 0}, p[4];
        softmax_row(p, x, 2, 1);
        CHECK_EQUAL(p[1], 0);
    }
#endif
}

static void softmax_gradients(void) {
    enum { T = 3, WIDTH = 8, STRIDE = 12 };
    real x[T * STRIDE], p[T * STRIDE], dp[T * STRIDE], dx[T * STRIDE];
    const real scale = (real)0.7;
    fill(x, T * STRIDE, 5);
    fill(dp, T * STRIDE, 6);
    softmax(p, x, T, WIDTH, STRIDE, 5, 1, scale, NULL);
    softmax_backward(dx, p, dp, T, WIDTH, STRIDE, scale);
    for (int t = 0; t < T; t++) {
        const real *row = p + t * STRIDE, *d = dp + t * STRIDE;
        double dot = 0;
        for (int i = 0; i < 5 + t; i++) dot += (double)row[i] * (double)d[i];
        for (int i = 0; i < WIDTH; i++)
            CHECK_NEAR(dx[t * STRIDE + i], (double)scale * (double)row[i] * ((double)d[i] - dot), ROUNDING);
    }
    softmax_backward(dp, p, dp, T, WIDTH, STRIDE, scale);
    for (int t = 0; t < T; t++) CHECK(memcmp(dp + t * STRIDE, dx + t * STRIDE, WIDTH * sizeof(real)) == 0);
}

static void norms(void) {
    enum { T = 3, COUNT = 10, WIDTH = 12 };
    real x[T * WIDTH], y[T * WIDTH], inverse[T];
    fill(x, T * WIDTH, 7);
    for (int i = 0; i < WIDTH; i++) x[2 * WIDTH + i] = 0; /* a row of zeros is divided by epsilon only */
    for (int t = 0; t < T; t++) x[t * WIDTH + 10] = x[t * WIDTH + 11] = 0;
    rmsnorm(y, inverse, x, T, COUNT, WIDTH);
    for (int t = 0; t < T; t++) {
        double squares = 0;
        for (int i = 0; i < COUNT; i++) squares += (double)x[t * WIDTH + i] * (double)x[t * WIDTH + i];
        double factor = pow(squares / COUNT + 1e-5, -0.5);
        CHECK_NEAR(inverse[t], factor, ROUNDING);
        for (int i = 0; i < WIDTH; i++) CHECK_NEAR(y[t * WIDTH + i], (double)x[t * WIDTH + i] * factor, ROUNDING);
    }
}

static void elementwise(void) {
    real a[8], b[8], y[8];
    fill(a, 8, 8);
    fill(b, 8, 9);
    a[3] = 0;
    sum_of(y, a, b, 8);
    for (int i = 0; i < 8; i++) CHECK_EQUAL(y[i], a[i] + b[i]);
    memcpy(y, b, sizeof b);
    add_to(y, a, 8);
    for (int i = 0; i < 8; i++) CHECK_EQUAL(y[i], b[i] + a[i]);
    relu(y, a, 8);
    for (int i = 0; i < 8; i++) CHECK_EQUAL(y[i], a[i] > 0 ? a[i] : 0);
    memcpy(y, b, sizeof b);
    relu_backward(y, b, a, 8);
    for (int i = 0; i < 8; i++) CHECK_EQUAL(y[i], a[i] > 0 ? b[i] + b[i] : b[i]);
    memcpy(y, b, sizeof b);
    add_scaled(y, a, 3, 8);
    for (int i = 0; i < 8; i++) CHECK_EQUAL(y[i], b[i] + (real)(3 * a[i]));
    CHECK_NEAR(norm_of((real[]){3, 4, 0, 12}, 4), 13, ROUNDING);
    enum { MANY = 3 * 4 * LANES };
    real x[MANY];
    fill(x, MANY, 4);
    CHECK_NEAR(fast_norm_of(x, MANY), norm_of(x, MANY), ROUNDING);
    CHECK_EQUAL(fast_norm_of(x, 0), 0);
    for (int i = 0; i < MANY; i++) {
        const real before = x[i];
        x[i] = (real)NAN;
        CHECK(isnan(fast_norm_of(x, MANY)));
        x[i] = before;
    }
}

static void adam(void) {
    enum { ROWS = 5, WIDTH = 12, SIZE = ROWS * WIDTH };
    real x[SIZE], g[SIZE], m[SIZE], v[SIZE], new_x[SIZE], new_m[SIZE], new_v[SIZE], transposed[SIZE];
    fill(x, SIZE, 10), fill(g, SIZE, 11), fill(m, SIZE, 12), fill(v, SIZE, 13);
    for (int i = 0; i < SIZE; i++) v[i] *= v[i];
    x[3] = g[3] = m[3] = v[3] = 0; /* padding: must stay zero */
    const AdamStep step = {(real)0.85, (real)0.99, (real)1e-8, (real)0.02, (real)1.5};
    for (int with_transposed = 0; with_transposed < 2; with_transposed++) {
        memcpy(new_x, x, sizeof x), memcpy(new_m, m, sizeof m), memcpy(new_v, v, sizeof v);
        adam_update((AdamArrays){new_x, g, new_m, new_v}, with_transposed ? transposed : NULL, ROWS - 1, WIDTH, step);
        for (int i = 0; i < SIZE - WIDTH; i++) {
            double m1 = 0.85 * (double)m[i] + 0.15 * (double)g[i];
            double v1 = 0.99 * (double)v[i] + 0.01 * (double)g[i] * (double)g[i];
            CHECK_NEAR(new_m[i], m1, ROUNDING);
            CHECK_NEAR(new_v[i], v1, ROUNDING);
            CHECK_NEAR(new_x[i], (double)x[i] - 0.02 * m1 / (1.5 * sqrt(v1) + 1e-8), ROUNDING);
        }
        CHECK_EQUAL(new_x[3], 0);
        for (int i = SIZE - WIDTH; i < SIZE; i++) CHECK_EQUAL(new_x[i], x[i]); /* the row after the last stays */
    }
    for (int r = 0; r < ROWS - 1; r++)
        for (int c = 0; c < WIDTH; c++) CHECK_EQUAL(transposed[c * (ROWS - 1) + r], new_x[r * WIDTH + c]);
}

#ifndef MICROGPT_FLOAT64
static void subnormals(void) {
    real x[] = {FLT_MIN, -FLT_MIN, nextafterf(FLT_MIN, 0), -nextafterf(FLT_MIN, 0), 0x1p-149f, 0, NAN, -1};
    static const real EXPECTED[] = {FLT_MIN, -FLT_MIN, 0, 0, 0, 0, NAN, -1};
    zero_subnormals(x, 8);
    for (int i = 0; i < 8; i++) CHECK(x[i] == EXPECTED[i] || (isnan(x[i]) && isnan(EXPECTED[i])));
}
#endif

int main(void) {
    TEST("a product has the bits of its definition in every shape, and a row alone the same as among others", products);
    TEST("a transpose swaps rows and columns and pads with zeros", transposes);
    TEST("softmax equals its definition row by row, whatever the other rows are; padding is zero; it works in place",
         softmaxes);
    TEST("softmax of numbers far apart is finite, and the largest gets probability 1", softmax_spreads);
    TEST("softmax of NaN is NaN", softmax_nan);
    TEST("exp is accurate to the last digits over its whole range", exponentials);
    TEST("exp of very negative numbers is zero", exp_underflow);
    TEST("softmax's gradient equals its formula, and it works in place", softmax_gradients);
    TEST("rmsnorm divides by the root mean square, padding not counted", norms);
    TEST("sums, relu and norms equal their definitions element by element", elementwise);
    TEST("Adam's update is the published one, leaves padding alone and updates the transposed copy", adam);
#ifndef MICROGPT_FLOAT64
    TEST("numbers below the normal range become zero, down from the smallest that is normal, which stays", subnormals);
#endif
    return tests_failed();
}
