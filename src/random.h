/* random.h: CPython's random module, bit for bit, as far as microgpt.py uses it.
 *
 * The generator is MT19937 (Matsumoto and Nishimura, 1998), seeded as random.seed(int) seeds it. The methods
 * follow Lib/random.py and Modules/_randommodule.c of CPython 3.11, so that the same seed gives the same list
 * order, the same parameters and the same names.
 */
#ifndef MICROGPT_RANDOM_H
#define MICROGPT_RANDOM_H

#include <stdbool.h>
#include <stdint.h>

enum { MT_WORDS = 624 };

typedef struct {
    uint32_t words[MT_WORDS];
    int next;           /* the word to return next; MT_WORDS when all are used up */
    bool has_gauss;     /* gauss computes two values at a time: */
    double gauss_value; /* ... this is the second, for the next call */
} Random;

/* random.seed(seed) for an integer from 0 to 2^64 - 1 */
void random_seed(Random *random, uint64_t seed);

/* random.random(): a double in [0, 1), a multiple of 2^-53 */
double random_uniform(Random *random);

/* random._randbelow(n): an integer in [0, n), n from 1 to 2^32 - 1, each equally likely */
uint32_t random_below(Random *random, uint32_t n);

/* random.shuffle(items) for count items */
void random_shuffle(Random *random, int32_t *items, int count);

/* random.gauss(0, deviation) */
double random_gauss(Random *random, double deviation);

#endif
