/* real.h: the one type of number, and the one vector of them.
 *
 * The same sources make two builds. With MICROGPT_FLOAT64 a real is a double and everything is computed as
 * microgpt.py computes it; without, a real is a float and the vector is one 128-bit SIMD register.
 */
#ifndef MICROGPT_REAL_H
#define MICROGPT_REAL_H

#include <stdint.h>

#ifdef MICROGPT_FLOAT64
typedef double real;
typedef int64_t lane_int; /* an integer as wide as a real: what comparing two vectors gives */
#else
typedef float real;
typedef int32_t lane_int;
#endif

/* Vectors hold four reals in both builds, so that shapes and the order of every sum are the same in both.
 * They need no more alignment than one real, and may look at any array of reals. */
enum { LANES = 4 };
typedef real vec __attribute__((vector_size(LANES * sizeof(real)), aligned(sizeof(real)), may_alias));
typedef lane_int vec_int __attribute__((vector_size(LANES * sizeof(lane_int)), aligned(sizeof(lane_int)), may_alias));

/* n rounded up to a multiple of LANES */
static inline int round_to_lanes(int n) { return (n + LANES - 1) / LANES * LANES; }

#endif
