/* real.h: the type of all numbers, their vector type, and the letters of all shapes.
 *
 * The same sources make two builds. With MICROGPT_FLOAT64 a real is a double and everything is computed as in
 * microgpt.py; without, a real is a float and the vector is one 128-bit SIMD register.
 *
 * Shapes are written (rows, columns), with these letters everywhere:
 *
 *     B  sequences in a batch (documents, names)  E  features of a position, n_embd
 *     T  positions, of all sequences of a batch   H  attention heads, n_head
 *     C  positions that fit in the KV cache       D  features of a head, E / H
 *     L  layers, n_layer                          V  tokens in the vocabulary, BOS included
 *     I, O     features in and out of a weight matrix
 *     M, N, K  a matrix product: (M, K) times (K, N)
 *
 * Rows are padded to whole vectors, with zeros; a shape counts the features without padding.
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
 * In memory they need no more alignment than one real, and may alias any array of reals. */
enum { LANES = 4 };
typedef real vec __attribute__((vector_size(LANES * sizeof(real)), aligned(sizeof(real))));
typedef lane_int vec_int __attribute__((vector_size(LANES * sizeof(lane_int)), aligned(sizeof(real))));
typedef vec vec_in_memory __attribute__((may_alias));

/* n rounded up to a multiple of LANES */
static inline int round_to_lanes(int n) { return (n + LANES - 1) / LANES * LANES; }

#endif
