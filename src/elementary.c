/* elementary.c: double-double arithmetic, and three functions on top of it. See elementary.h.
 *
 * A double-double is the unevaluated sum of two doubles, high and low, |low| <= ulp(high) / 2: about 106 bits, of
 * which high is the nearest double.
 * The sums and products without rounding error are Knuth's and Dekker's (Dekker, "A floating-point technique for
 * extending the available precision", 1971). Every step relies on plain IEEE arithmetic: no fused multiply-add.
 */
#include "elementary.h"

#include <math.h>

typedef struct {
    double high, low;
} DoubleDouble;

/* ln 2 to 106 bits, and pi / 2 to 160: near a multiple of pi / 2, most of its bits cancel */
static const DoubleDouble LN_2 = {0x1.62e42fefa39efp-1, 0x1.abc9e3b39803fp-56};
static const double HALF_PI[3] = {0x1.921fb54442d18p+0, 0x1.1a62633145c07p-54, -0x1.f1976b7ed8fbcp-110};

/* Of 9, 7, 5, 3 and 1 */
static const DoubleDouble RECIPROCALS[] = {{0x1.c71c71c71c71cp-4, 0x1.c71c71c71c71cp-58},
                                           {0x1.2492492492492p-3, 0x1.2492492492492p-57},
                                           {0x1.999999999999ap-3, -0x1.999999999999ap-57},
                                           {0x1.5555555555555p-2, 0x1.5555555555555p-56},
                                           {1, 0}};

/* a + b, given |a| >= |b| or a = 0 */
static DoubleDouble fast_sum(double a, double b) {
    double high = a + b;
    return (DoubleDouble){high, b - (high - a)};
}

static DoubleDouble sum(double a, double b) {
    double high = a + b, part = high - a;
    return (DoubleDouble){high, (a - (high - part)) + (b - part)};
}

/* a = high + low with 26 bits each, so that the products of halves are exact; 2^27 + 1 is Veltkamp's constant */
static DoubleDouble halves(double a) {
    double scaled = 134217729.0 * a, high = scaled - (scaled - a);
    return (DoubleDouble){high, a - high};
}

static DoubleDouble product(double a, double b) {
    double high = a * b;
    DoubleDouble p = halves(a), q = halves(b);
    return (DoubleDouble){high, ((p.high * q.high - high) + p.high * q.low + p.low * q.high) + p.low * q.low};
}

static DoubleDouble add(DoubleDouble a, DoubleDouble b) {
    DoubleDouble s = sum(a.high, b.high);
    return fast_sum(s.high, s.low + a.low + b.low);
}

static DoubleDouble multiply(DoubleDouble a, DoubleDouble b) {
    DoubleDouble p = product(a.high, b.high);
    return fast_sum(p.high, p.low + (a.high * b.low + a.low * b.high));
}

static DoubleDouble scale(DoubleDouble a, double b) {
    DoubleDouble p = product(a.high, b);
    return fast_sum(p.high, p.low + a.low * b);
}

/* a times a power of two, which rounds nothing */
static DoubleDouble shift(DoubleDouble a, double power) { return (DoubleDouble){a.high * power, a.low * power}; }

static DoubleDouble divide(DoubleDouble a, DoubleDouble b) {
    double first = a.high / b.high;
    DoubleDouble rest = add(a, scale(b, -first));
    return fast_sum(first, rest.high / b.high);
}

static DoubleDouble exactly(double a) { return (DoubleDouble){a, 0}; }

/* log(2^k m) = k ln 2 + 2 atanh(s), s = (m - 1) / (m + 1); atanh(s) = s (1 + s^2/3 + s^4/5 + ...), and s^2 < 0.0295
 * with m between sqrt(1/2) and sqrt(2). From s^10 on, terms are so small that a double is enough for their sum. */
double elementary_log(double x) {
    enum { TERMS = 35, DOUBLE_DOUBLE_TERMS = 9 };
    int k;
    double m = frexp(x, &k);
    if (m < 0.7071067811865476) m *= 2, k--;
    DoubleDouble s = divide(sum(m, -1), sum(m, 1)), square = multiply(s, s);
    double tail = 0;
    for (int n = TERMS; n > DOUBLE_DOUBLE_TERMS; n -= 2) tail = tail * square.high + 1.0 / n;
    DoubleDouble series = exactly(tail);
    for (int i = 0; i < 5; i++) series = add(multiply(series, square), RECIPROCALS[i]);
    DoubleDouble log_m = shift(multiply(s, series), 2);
    return add(scale(LN_2, k), log_m).high;
}

/* 1 - q/first + q^2 (...) / rest..., the start of an alternating series in q = r^2 < 0.0025: its first term in
 * double-double, the others, below 2^-24, in double */
static DoubleDouble alternating(DoubleDouble q, double first, double second, double third, double fourth,
                                double fifth) {
    double x = q.high, tail = x * x * (1 / second - x * (1 / third - x * (1 / fourth - x / fifth)));
    return add(exactly(1), add(divide(shift(q, -1), exactly(first)), exactly(tail)));
}

/* sin and cos of the distance to the nearest multiple of pi / 2, of a sixteenth of it first: Taylor's series
 * there, sin r = r (1 - r^2/3! + ...) and 1 - cos r = r^2/2 (1 - 2 r^2/4! + ...), then four doublings of the angle:
 * sin 2r = 2 sin r cos r, and 1 - cos 2r = 2 sin^2 r, which keeps its precision where 1 - cos is small. */
void elementary_sin_cos(double x, double *sine, double *cosine) {
    enum { DOUBLINGS = 4 };
    int quarter = (int)(x / HALF_PI[0] + 0.5);
    DoubleDouble r = exactly(x);
    for (int i = 0; i < 3; i++) r = add(r, product(HALF_PI[i], -quarter));
    r = shift(r, 1.0 / (1 << DOUBLINGS));
    DoubleDouble square = multiply(r, r);
    DoubleDouble s = multiply(r, alternating(square, 6, 120, 5040, 362880, 39916800)); /* 3! 5! 7! 9! 11! */
    DoubleDouble v =
        shift(multiply(square, alternating(square, 12, 360, 20160, 1814400, 239500800)), 0.5); /* 4!/2 ... 12!/2 */
    for (int k = 0; k < DOUBLINGS; k++) {
        DoubleDouble twice = shift(s, 2);
        DoubleDouble next = multiply(twice, add(exactly(1), shift(v, -1)));
        v = multiply(twice, s);
        s = next;
    }
    double sin_r = s.high, cos_r = add(exactly(1), shift(v, -1)).high;
    double sines[4] = {sin_r, cos_r, -sin_r, -cos_r};
    *sine = sines[quarter % 4];
    *cosine = sines[(quarter + 1) % 4];
}
