/* random.c: see random.h. */
#include "random.h"

#include <math.h>

#include "elementary.h"

/* MT19937's constants, from the authors' mt19937ar.c */
enum { MT_MIDDLE = 397 };
static const uint32_t MT_TWIST = 0x9908b0dfu, MT_UPPER = 0x80000000u, MT_LOWER = 0x7fffffffu;

/* init_genrand: fills the state from one word */
static void seed_word(Random *random, uint32_t seed) {
    uint32_t *w = random->words;
    w[0] = seed;
    for (uint32_t i = 1; i < MT_WORDS; i++) w[i] = 1812433253u * (w[i - 1] ^ (w[i - 1] >> 30)) + i;
}

/* init_by_array: CPython seeds with the 32-bit digits of the number, least significant first. Two rounds over the
 * words; the first mixes the digits in. */
void random_seed(Random *random, uint64_t seed) {
    enum { FIRST_ROUND = MT_WORDS, BOTH_ROUNDS = 2 * MT_WORDS - 1 };
    const uint32_t key[2] = {(uint32_t)seed, (uint32_t)(seed >> 32)}, length = key[1] ? 2 : 1;
    uint32_t *w = random->words, i = 1, j = 0;
    seed_word(random, 19650218u);
    for (int k = 0; k < BOTH_ROUNDS; k++) {
        const bool first_round = k < FIRST_ROUND;
        const uint32_t mixed = (w[i - 1] ^ (w[i - 1] >> 30)) * (first_round ? 1664525u : 1566083941u);
        w[i] = (w[i] ^ mixed) + (first_round ? key[j] + j : -i);
        if (++i == MT_WORDS) w[0] = w[MT_WORDS - 1], i = 1;
        j = (j + 1) % length;
    }
    w[0] = 0x80000000u;
    random->next = MT_WORDS;
    random->has_gauss = false;
    random->gauss_value = 0;
}

static void twist(Random *random) {
    uint32_t *w = random->words;
    for (int i = 0; i < MT_WORDS; i++) {
        uint32_t y = (w[i] & MT_UPPER) | (w[(i + 1) % MT_WORDS] & MT_LOWER);
        w[i] = w[(i + MT_MIDDLE) % MT_WORDS] ^ (y >> 1) ^ (y & 1 ? MT_TWIST : 0);
    }
    random->next = 0;
}

/* genrand_uint32 */
static uint32_t random_word(Random *random) {
    if (random->next == MT_WORDS) twist(random);
    uint32_t y = random->words[random->next++];
    y ^= y >> 11;
    y ^= (y << 7) & 0x9d2c5680u;
    y ^= (y << 15) & 0xefc60000u;
    return y ^ (y >> 18);
}

double random_uniform(Random *random) {
    uint32_t high = random_word(random) >> 5, low = random_word(random) >> 6;
    return (high * 67108864.0 + low) * (1.0 / 9007199254740992.0); /* (high 2^26 + low) / 2^53 */
}

uint32_t random_below(Random *random, uint32_t n) {
    int bits = 32 - __builtin_clz(n); /* n.bit_length() */
    uint32_t r;
    do r = random_word(random) >> (32 - bits);
    while (r >= n);
    return r;
}

void random_shuffle(Random *random, int32_t *items, int count) {
    for (int i = count - 1; i > 0; i--) {
        uint32_t j = random_below(random, (uint32_t)i + 1);
        int32_t item = items[i];
        items[i] = items[j];
        items[j] = item;
    }
}

/* Box and Muller's method: an angle and a radius give two independent values */
double random_gauss(Random *random, double deviation) {
    double z = random->gauss_value;
    if (random->has_gauss) {
        random->has_gauss = false;
    } else {
        double angle = random_uniform(random) * 6.283185307179586; /* 2 pi, as Python rounds it */
        double radius = sqrt(-2.0 * elementary_log(1.0 - random_uniform(random)));
        double sine, cosine;
        elementary_sin_cos(angle, &sine, &cosine);
        z = cosine * radius;
        random->gauss_value = sine * radius;
        random->has_gauss = true;
    }
    return 0.0 + z * deviation; /* mu + z sigma */
}
