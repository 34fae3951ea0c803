/* The generator is CPython's, bit for bit; the expected numbers come from CPython. */
#include "random.h"

#include "check.h"

/* What one generator gives, in the order of the calls in tests/reference/fixtures.py */
static const struct {
    uint64_t seed;
    double uniforms[4];
    uint32_t below[7];
    int32_t shuffled[30];
    double gauss[7];
    double between, last;
} DRAWS[] = {
#include "../golden/random.h"
};
enum { SEEDS = sizeof DRAWS / sizeof DRAWS[0] };

static void every_method_in_turn(void) {
    static const uint32_t BOUNDS[7] = {1, 2, 3, 27, 32257, 0x80000000u, 0xffffffffu};
    for (int s = 0; s < SEEDS; s++) {
        Random random;
        random_seed(&random, DRAWS[s].seed);
        for (int i = 0; i < 4; i++) CHECK_EQUAL(random_uniform(&random), DRAWS[s].uniforms[i]);
        for (int i = 0; i < 7; i++) CHECK_EQUAL(random_below(&random, BOUNDS[i]), DRAWS[s].below[i]);
        int32_t items[30];
        for (int i = 0; i < 30; i++) items[i] = i;
        random_shuffle(&random, items, 30);
        for (int i = 0; i < 30; i++) CHECK_EQUAL(items[i], DRAWS[s].shuffled[i]);
        for (int i = 0; i < 5; i++) CHECK_EQUAL(random_gauss(&random, 0.08), DRAWS[s].gauss[i]);
        CHECK_EQUAL(random_uniform(&random), DRAWS[s].between);
        for (int i = 5; i < 7; i++) CHECK_EQUAL(random_gauss(&random, 0.08), DRAWS[s].gauss[i]);
        for (int i = 1; i < 10000; i++) random_uniform(&random);
        CHECK_EQUAL(random_uniform(&random), DRAWS[s].last);
    }
}

static void seeding_forgets(void) {
    Random fresh, used;
    random_seed(&fresh, 7);
    random_seed(&used, 8);
    random_gauss(&used, 1);
    random_seed(&used, 7);
    CHECK(!used.has_gauss);
    CHECK_EQUAL(random_gauss(&used, 1), random_gauss(&fresh, 1));
}

static void short_shuffles(void) {
    Random random, untouched;
    int32_t item = 5;
    random_seed(&random, 1);
    random_seed(&untouched, 1);
    random_shuffle(&random, &item, 1);
    random_shuffle(&random, &item, 0);
    CHECK_EQUAL(item, 5);
    CHECK_EQUAL(random_uniform(&random), random_uniform(&untouched));
}

int main(void) {
    TEST("random, randbelow, shuffle and gauss give CPython's numbers, whatever was drawn before",
         every_method_in_turn);
    TEST("seeding resets the generator, its stored gauss value included", seeding_forgets);
    TEST("shuffling one item or none draws nothing", short_shuffles);
    return tests_failed();
}
