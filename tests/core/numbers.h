/* numbers.h: arbitrary reals for tests, the same in every run. */
#ifndef MICROGPT_NUMBERS_H
#define MICROGPT_NUMBERS_H

#include "random.h"
#include "real.h"

/* `count` reals from a Gaussian of deviation one */
static inline void fill(real *x, int count, uint64_t seed) {
    Random random;
    random_seed(&random, seed);
    for (int i = 0; i < count; i++) x[i] = (real)random_gauss(&random, 1);
}

/* The rounding error of a sum or a product of a few dozen reals near one */
#ifdef MICROGPT_FLOAT64
static const double ROUNDING = 1e-13;
#else
static const double ROUNDING = 1e-5;
#endif

#endif
