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
} Twofold;

/* ln 2 to 106 bits, and pi / 2 to 160: next to its multiples, what is left of x after one is taken off is that small */
static const Twofold LN_2 = {0x1.62e42fefa39efp-1, 0x1.abc9e3b39803fp-56};
static const double HALF_PI[3] = {0x1.921fb54442d18p+0, 0x1.1a62633145c07p-54, -0x1.f1976b7ed8fbcp-110};

/* a + b, given |a| >= |b| or a = 0 */
static Twofold fast_sum(double a, double b) {
    double high = a + b;
    return (Twofold){high, b - (high - a)};
}

static Twofold sum(double a, double b) {
    double high = a + b, part = high - a;
    return (Twofold){high, (a - (high - part)) + (b - part)};
}

/* a = high + low with 26 bits each, so that the products of halves are exact; 2^27 + 1 is Veltkamp's constant */
static Twofold halves(double a) {
    double scaled = 134217729.0 * a, high = scaled - (scaled - a);
    return (Twofold){high, a - high};
}

static Twofold product(double a, double b) {
    double high = a * b;
    Twofold p = halves(a), q = halves(b);
    return (Twofold){high, ((p.high * q.high - high) + p.high * q.low + p.low * q.high) + p.low * q.low};
}

static Twofold add(Twofold a, Twofold b) {
    Twofold s = sum(a.high, b.high);
    return fast_sum(s.high, s.low + a.low + b.low);
}

static Twofold multiply(Twofold a, Twofold b) {
    Twofold p = product(a.high, b.high);
    return fast_sum(p.high, p.low + (a.high * b.low + a.low * b.high));
}

static Twofold scale(Twofold a, double b) {
    Twofold p = product(a.high, b);
    return fast_sum(p.high, p.low + a.low * b);
}

static Twofold divide(Twofold a, Twofold b) {
    double first = a.high / b.high;
    Twofold rest = add(a, scale(b, -first));
    return fast_sum(first, rest.high / b.high);
}

static Twofold plain(double a) { return (Twofold){a, 0}; }

/* log(2^k m) = k ln 2 + 2 atanh(s), s = (m - 1) / (m + 1); atanh(s) = s (1 + s^2/3 + s^4/5 + ...), and s^2 < 0.0295
 * with m between sqrt(1/2) and sqrt(2). From s^10 on, terms are so small that a double is enough for their sum. */
double elementary_log(double x) {
    enum { TWOFOLD_TERMS = 9, TERMS = 35 };
    int k;
    double m = frexp(x, &k);
    if (m < 0.7071067811865476) m *= 2, k--;
    Twofold s = divide(sum(m, -1), sum(m, 1)), square = multiply(s, s);
    double tail = 0;
    for (int n = TERMS; n > TWOFOLD_TERMS; n -= 2) tail = tail * square.high + 1.0 / n;
    Twofold series = plain(tail);
    for (int n = TWOFOLD_TERMS; n >= 1; n -= 2) series = add(multiply(series, square), divide(plain(1), plain(n)));
    Twofold log_m = scale(multiply(s, series), 2);
    return add(scale(LN_2, k), log_m).high;
}

/* 1 - q/first + q^2 (...) / rest..., the start of an alternating series in q = r^2 < 0.0025: its first term twofold,
 * the others, below 2^-24, in double */
static Twofold alternating(Twofold q, double first, double second, double third, double fourth, double fifth) {
    double x = q.high, tail = x * x * (1 / second - x * (1 / third - x * (1 / fourth - x / fifth)));
    return add(plain(1), add(divide(scale(q, -1), plain(first)), plain(tail)));
}

/* sin and cos of the distance to the nearest multiple of pi / 2, of a sixteenth of it first: Taylor's series
 * there, sin r = r (1 - r^2/3! + ...) and 1 - cos r = r^2/2 (1 - 2 r^2/4! + ...), then four doublings of the angle:
 * sin 2r = 2 sin r cos r, and 1 - cos 2r = 2 sin^2 r, which keeps its precision where 1 - cos is small. */
void elementary_sin_cos(double x, double *sine, double *cosine) {
    enum { DOUBLINGS = 4 };
    int quarter = (int)(x / HALF_PI[0] + 0.5);
    Twofold r = plain(x);
    for (int i = 0; i < 3; i++) r = add(r, product(HALF_PI[i], -quarter));
    r = scale(r, 1.0 / (1 << DOUBLINGS));
    Twofold square = multiply(r, r);
    Twofold s = multiply(r, alternating(square, 6, 120, 5040, 362880, 39916800)); /* 3! 5! 7! 9! 11! */
    Twofold v =
        scale(multiply(square, alternating(square, 12, 360, 20160, 1814400, 239500800)), 0.5); /* 4!/2 ... 12!/2 */
    for (int k = 0; k < DOUBLINGS; k++) {
        Twofold twice = scale(s, 2);
        Twofold next = multiply(twice, add(plain(1), scale(v, -1)));
        v = multiply(twice, s);
        s = next;
    }
    double sin_r = s.high, cos_r = add(plain(1), scale(v, -1)).high;
    double sines[4] = {sin_r, cos_r, -sin_r, -cos_r};
    *sine = sines[quarter % 4];
    *cosine = sines[(quarter + 1) % 4];
}
