/* elementary.c: double-double arithmetic, and three functions on top of it. See elementary.h.
 *
 * A double-double is the unevaluated sum of two doubles, high and low, |low| <= ulp(high) / 2: about 106 bits.
 * The sums and products without rounding error are Knuth's and Dekker's (Dekker, "A floating-point technique for
 * extending the available precision", 1971). Every step relies on plain IEEE arithmetic: no fused multiply-add.
 */
#include "elementary.h"

#include <math.h>

typedef struct {
    double high, low;
} Twofold;

/* pi / 2 and ln 2 to 106 bits */
static const Twofold HALF_PI = {0x1.921fb54442d18p+0, 0x1.1a62633145c07p-54};
static const Twofold LN_2 = {0x1.62e42fefa39efp-1, 0x1.abc9e3b39803fp-56};

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
    return fast_sum(first, (rest.high + rest.low) / b.high);
}

static Twofold plain(double a) { return (Twofold){a, 0}; }

/* log(2^k m) = k ln 2 + 2 atanh(s), s = (m - 1) / (m + 1); atanh(s) = s + s^3/3 + s^5/5 + ...
 * With m between sqrt(1/2) and sqrt(2), s^2 < 0.0295: the 24 terms leave an error below 2^-120. */
double elementary_log(double x) {
    int k;
    double m = frexp(x, &k);
    if (m < 0.7071067811865476) m *= 2, k--;
    Twofold s = divide(sum(m, -1), sum(m, 1)), square = multiply(s, s), series = plain(0);
    for (int n = 47; n >= 1; n -= 2) series = add(multiply(series, square), divide(plain(1), plain(n)));
    Twofold log_m = scale(multiply(s, series), 2);
    Twofold result = add(scale(LN_2, k), log_m);
    return result.high + result.low;
}

/* sin and cos of the distance to the nearest multiple of pi / 2, of a sixteenth of it first: Taylor's series
 * there (|r| < 0.05, the terms left out are below 2^-100), then four doublings of the angle:
 * sin 2r = 2 sin r cos r, and 1 - cos 2r = 2 sin^2 r, which keeps its precision where 1 - cos is small. */
void elementary_sin_cos(double x, double *sine, double *cosine) {
    enum { DOUBLINGS = 4, TERMS = 14 };
    int quarter = (int)(x / HALF_PI.high + 0.5);
    Twofold r = add(plain(x), scale(HALF_PI, -quarter)), one = plain(1), s = one, v = one;
    r = scale(r, 1.0 / (1 << DOUBLINGS));
    Twofold minus_square = scale(multiply(r, r), -1);
    for (int n = TERMS; n >= 2; n -= 2) {
        s = add(one, divide(multiply(minus_square, s), plain(n * (n + 1))));
        v = add(one, divide(multiply(minus_square, v), plain((n + 1) * (n + 2))));
    }
    s = multiply(r, s);
    v = scale(multiply(minus_square, v), -0.5);
    for (int k = 0; k < DOUBLINGS; k++) {
        Twofold twice = scale(s, 2);
        Twofold next = multiply(twice, add(one, scale(v, -1)));
        v = multiply(twice, s);
        s = next;
    }
    double sin_r = s.high + s.low;
    Twofold c = add(one, scale(v, -1));
    double cos_r = c.high + c.low;
    double sines[4] = {sin_r, cos_r, -sin_r, -cos_r};
    *sine = sines[quarter % 4];
    *cosine = sines[(quarter + 1) % 4];
}
