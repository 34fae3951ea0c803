/* adam.c: see adam.h. */
#include "adam.h"

#include <float.h>
#include <math.h>
#include <stddef.h>

/* base to an integer power, by squaring: libm's pow would be a tenth of the module's size */
static double power(double base, int64_t exponent) {
    double result = 1;
    for (; exponent > 0; exponent /= 2, base *= base)
        if (exponent % 2) result *= base;
    return result;
}

/* m and v start at zero; dividing by 1 - beta^t corrects that bias. Both corrections are the same for all
 * parameters. With SGD, m is the gradient, v stays zero and the divisor is 1, to the bit; no bound can be carried, and
 * every step is computed twice (see below). */
static AdamStep constants_of(const Adam *adam, int64_t step, int64_t num_steps) {
    double rate = adam->learning_rate * (1 - (double)step / (double)num_steps);
    if (adam->optimizer == SGD) return (AdamStep){.beta2 = 1, .eps = 1, .rate = (real)rate};
    return (AdamStep){
        .beta1 = (real)adam->beta1,
        .beta2 = (real)adam->beta2,
        .eps = (real)adam->eps,
        .rate = (real)(rate / (1 - power(adam->beta1, step + 1))),
        .root_factor = (real)(1 / sqrt(1 - power(adam->beta2, step + 1))),
    };
}

/* ---- whether a step can be done ----
 *
 * An update in place cannot be undone, and computing every step twice would cost an eighth of its time. So a bound on
 * the numbers is carried from step to step; that takes one pass over the gradients. Only if it exceeds what is allowed
 * is the step computed twice, the first time without writing. */

#ifdef MICROGPT_FLOAT64
static const double MIN_REAL = DBL_MIN, MAX_MEAN = 0x1p507;
#else
static const double MIN_REAL = FLT_MIN, MAX_MEAN = 0x1p59; /* its square is finite, with room for rounding */
#endif

/* A bound after a step, from the one before it and the largest |g|:
 *     |m'| <= max(|m|, |g|) and sqrt(v') <= max(sqrt(v), |g|), because they are weighted means;
 *     |m'| <= beta1 |m| + (1 - beta1) |g|, while sqrt(v') is at least sqrt(beta2 v) and at least sqrt(1 - beta2) |g|,
 *     so that ratio' <= beta1 / sqrt(beta2) ratio + (1 - beta1) / sqrt(1 - beta2): eps / root_factor only grows;
 *     |x'| <= |x| + rate / root_factor ratio'.
 * The factors above 1 exceed what a step rounds. v loses more where it is below the smallest normal number, which
 * matters where eps is not much larger than its root. */
static AdamExtent bound_after(AdamExtent before, double gradient, const AdamStep *c) {
    const double ROUNDED = 1 + 1e-6, LOST = 8 * MIN_REAL;
    const double beta1 = (double)c->beta1, beta2 = (double)c->beta2, root_factor = (double)c->root_factor;
    const double ratio = (ROUNDED + root_factor * sqrt(LOST) / (double)c->eps) *
                         (beta1 / sqrt(beta2) * before.ratio + (1 - beta1) / sqrt(1 - beta2));
    return (AdamExtent){
        .value = ROUNDED * (before.value + (double)c->rate / root_factor * ratio),
        .mean = ROUNDED * fmax(before.mean, gradient),
        .ratio = ratio,
    };
}

/* NaN is not. */
static bool is_allowed(AdamExtent extent) { return extent.value <= MAX_WEIGHT && extent.mean <= MAX_MEAN; }

/* Where a parameter has no gradient, as those of a rare letter, both means decay below float32's normal range, and most
 * processors compute slowly with such numbers. float64 keeps them, as microgpt.py does. Without its v, a mean may have
 * the larger ratio: |m| / (eps / root_factor). */
#ifdef MICROGPT_FLOAT64
static void drop_subnormals(Gpt *gpt, int64_t step, const AdamStep *c) { (void)gpt, (void)step, (void)c; }
#else
/* Steps; so seldom that it costs nothing, while m takes about 100 to decay on to zero and v 1,600 */
enum { DROP_INTERVAL = 32 };

static void drop_subnormals(Gpt *gpt, int64_t step, const AdamStep *c) {
    if (step % DROP_INTERVAL != 0) return;
    zero_subnormals(gpt->adam_m, (size_t)gpt->size);
    zero_subnormals(gpt->adam_v, (size_t)gpt->size);
    gpt->extent.ratio *= 1 + (double)c->root_factor * sqrt(MIN_REAL) / (double)c->eps;
}
#endif

bool adam_step(Gpt *gpt, const Adam *adam, int64_t step, int64_t num_steps) {
    const AdamStep constants = constants_of(adam, step, num_steps);
    const double gradient = fast_norm_of(gpt->grads, (size_t)gpt->size);
    if (!(gradient <= MAX_MEAN)) return false;
    AdamExtent extent = bound_after(gpt->extent, gradient, &constants);
    if (!is_allowed(extent)) {
        const AdamArrays all = {gpt->values, gpt->grads, gpt->adam_m, gpt->adam_v};
        extent = adam_extent(all, (size_t)gpt->size, constants);
        if (!is_allowed(extent)) return false;
    }
    for (int i = 0; i < gpt->parameter_count; i++) {
        const Tensor *tensor = &gpt->parameters[i].tensor;
        const ptrdiff_t at = tensor->data - gpt->values;
        AdamArrays arrays = {tensor->data, tensor->grad, gpt->adam_m + at, gpt->adam_v + at};
        adam_update(arrays, tensor->transposed, tensor->rows, tensor->width, constants);
    }
    gpt->extent = extent;
    drop_subnormals(gpt, step, &constants);
    return true;
}
