/* elementary.h: log, sin and cos, rounded to the nearest double.
 *
 * Gaussian draws use these three, and C libraries differ in their last bit. Here they are computed with twice the
 * precision of a double and rounded once, so a seed gives the same parameter bits on every machine and in every build.
 * (glibc, which most CPythons use, errs by up to 0.05 units in the last place beyond that. About one draw in a
 * thousand differs from it by one such unit: with glibc 2.36, four of the default model's 4,192 parameters.)
 */
#ifndef MICROGPT_ELEMENTARY_H
#define MICROGPT_ELEMENTARY_H

/* the natural logarithm of x, for a finite x from 2^-1022 up */
double elementary_log(double x);

/* the sine and the cosine of x, for x from 0 to 7 */
void elementary_sin_cos(double x, double *sine, double *cosine);

#endif
