/* Sampling rules: what they keep is the smallest set that fits, in any order of equal probabilities, and sums to one.
 */
#include "rules.h"

#include <math.h>
#include <string.h>

#include "check.h"
#include "kernels.h"
#include "random.h"

enum { MAX_TOKENS = 40 };

#ifdef MICROGPT_FLOAT64
static const double SMALLEST = 0x1p-1074;
#else
static const float SMALLEST = 0x1p-149f;
#endif

/* Logits, some of them equal, and what the rules make of them */
typedef struct {
    int count;
    real logits[MAX_TOKENS + 4], probs[MAX_TOKENS + 4], plain[MAX_TOKENS + 4];
} Case;

static void apply(Case *c, const SamplingRules *rules) {
    int32_t order[MAX_TOKENS];
    CHECK_EQUAL(rules_check(rules), STATUS_OK);
    rules_apply(&(SamplingRules){.temperature = rules->temperature, .top_p = 1}, c->plain, c->logits, 1,
                axis_of(c->count), order);
    rules_apply(rules, c->probs, c->logits, 1, axis_of(c->count), order);
}

static Case random_case(Random *random) {
    Case c = {.count = 1 + (int)random_below(random, MAX_TOKENS)};
    const uint32_t values = 1 + random_below(random, 12); /* few, so that many are equal */
    for (int i = 0; i < c.count; i++) c.logits[i] = (real)random_below(random, values) / 2;
    return c;
}

/* The place of a token: how many others are more probable, or as probable and lower */
static int rank_of(const Case *c, int token) {
    int rank = 0;
    for (int i = 0; i < c->count; i++)
        rank += c->plain[i] > c->plain[token] || (c->plain[i] == c->plain[token] && i < token);
    return rank;
}

static double sum_of_first(const Case *c, int ranks) {
    double sum = 0;
    for (int i = 0; i < c->count; i++) sum += rank_of(c, i) < ranks ? (double)c->plain[i] : 0;
    return sum;
}

/* How many tokens are kept; they must be the first by rank, in the ratios that they had, and sum to one. */
static int check_kept(const Case *c) {
    int kept = 0;
    double total = 0;
    for (int i = 0; i < c->count; i++) kept += c->probs[i] > 0;
    CHECK(kept >= 1);
    const double share = sum_of_first(c, kept);
    for (int i = 0; i < c->count; i++) {
        total += (double)c->probs[i];
        CHECK_NEAR(c->probs[i], rank_of(c, i) < kept ? (double)c->plain[i] / share : 0, 1e-6);
    }
    CHECK_NEAR(total, 1, 1e-6);
    for (int i = c->count; i < axis_of(c->count).width; i++) CHECK_EQUAL(c->probs[i], 0);
    return kept;
}

static void top_k(void) {
    Random random;
    random_seed(&random, 1);
    for (int n = 0; n < 300; n++) {
        Case c = random_case(&random);
        const int k = 1 + (int)random_below(&random, MAX_TOKENS);
        apply(&c, &(SamplingRules){.temperature = 0.7, .top_k = k, .top_p = 1});
        CHECK_EQUAL(check_kept(&c), k < c.count ? k : c.count);
    }
}

static void top_p(void) {
    Random random;
    random_seed(&random, 2);
    for (int n = 0; n < 300; n++) {
        Case c = random_case(&random);
        const double p = 1 - random_uniform(&random);
        apply(&c, &(SamplingRules){.temperature = 1.3, .top_p = p});
        const int kept = check_kept(&c);
        CHECK(sum_of_first(&c, kept) >= p - 1e-6);
        CHECK(kept == 1 || sum_of_first(&c, kept - 1) < p + 1e-6);
    }
}

static void min_p(void) {
    Random random;
    random_seed(&random, 3);
    for (int n = 0; n < 300; n++) {
        Case c = random_case(&random);
        const double p = random_uniform(&random);
        apply(&c, &(SamplingRules){.temperature = 1, .top_p = 1, .min_p = p});
        const int kept = check_kept(&c);
        double largest = 0;
        for (int i = 0; i < c.count; i++) largest = fmax(largest, (double)c.plain[i]);
        for (int i = 0; i < c.count; i++) CHECK_EQUAL(c.probs[i] > 0, (double)c.plain[i] >= p * largest);
        CHECK(kept <= c.count);
    }
}

/* Of equal tokens, whose probabilities are exact, a bound that they meet exactly keeps no more than it has to. */
static void exact_bounds(void) {
    Case c = {.count = 4, .logits = {0}};
    apply(&c, &(SamplingRules){.temperature = 1, .top_p = 0.5});
    CHECK_EQUAL(check_kept(&c), 2);
    apply(&c, &(SamplingRules){.temperature = 1, .top_p = 1, .min_p = 1});
    CHECK_EQUAL(check_kept(&c), 4);
}

/* Each rule after the other, on what the one before kept, renormalized: so top-p counts within the k most probable. */
static void together(void) {
    Case c = {.count = 5, .logits = {(real)log(1), (real)log(4), (real)log(2), (real)log(2), (real)log(1)}};
    apply(&c, &(SamplingRules){.temperature = 1, .top_k = 3, .top_p = 0.7}); /* 4, 2, 2: the first two have 6 / 8 */
    CHECK_EQUAL(check_kept(&c), 2);
    CHECK_NEAR(c.probs[1], 2.0 / 3, 1e-6);
    CHECK_NEAR(c.probs[2], 1.0 / 3, 1e-6);
    apply(&c, &(SamplingRules){.temperature = 1, .top_k = 3, .top_p = 0.8});
    CHECK_EQUAL(check_kept(&c), 3);
    apply(&c, &(SamplingRules){.temperature = 1, .top_k = 4, .top_p = 0.95, .min_p = 0.6});
    CHECK_EQUAL(check_kept(&c), 1);
}

/* Without a rule the probabilities are softmax's, to the bit. */
static void no_rule(void) {
    Random random;
    random_seed(&random, 5);
    for (int n = 0; n < 100; n++) {
        Case c = random_case(&random);
        for (int i = 0; i < c.count; i++) c.logits[i] = (real)(4 * random_uniform(&random));
        const int width = axis_of(c.count).width;
        real expected[MAX_TOKENS + 4];
        softmax(expected, c.logits, 1, width, width, c.count, 0, (real)(1 / 0.7), NULL);
        apply(&c, &(SamplingRules){.temperature = 0.7, .top_p = 1});
        CHECK(memcmp(c.probs, expected, sizeof(real) * (size_t)c.count) == 0);
    }
}

/* Rows are independent of each other. */
static void rows(void) {
    const Axis vocab = axis_of(3);
    const real logits[] = {1, 2, 3, 0, 3, 2, 1, 0};
    real probs[8];
    int32_t order[3];
    rules_apply(&(SamplingRules){.temperature = 1, .top_k = 1, .top_p = 1}, probs, logits, 2, vocab, order);
    CHECK(memcmp(probs, (real[]){0, 0, 1, 0, 1, 0, 0, 0}, sizeof probs) == 0);
    rules_apply(&(SamplingRules){.temperature = 0, .top_p = 1}, probs, logits, 2, vocab, order);
    CHECK(memcmp(probs, (real[]){0, 0, 1, 0, 1, 0, 0, 0}, sizeof probs) == 0);
    int32_t two[2];
    rules_apply(&(SamplingRules){.temperature = 1, .top_k = 1, .top_p = 1}, probs, logits, 1, axis_of(2), two);
    CHECK(memcmp(probs, (real[]){0, 1, 0, 0}, 4 * sizeof *probs) == 0);
}

/* Temperature 0: the lowest of those that tie */
static void argmax(void) {
    Random random;
    random_seed(&random, 4);
    for (int n = 0; n < 100; n++) {
        Case c = random_case(&random);
        apply(&c, &(SamplingRules){.temperature = 0, .top_k = n % 3, .top_p = n % 2 ? 1 : 0.5, .min_p = 0.1});
        int largest = 0;
        for (int i = 0; i < c.count; i++)
            if (c.logits[i] > c.logits[largest]) largest = i;
        for (int i = 0; i < axis_of(c.count).width; i++) CHECK_EQUAL(c.probs[i], i == largest);
    }
    /* No factor parts these two. */
    Case c = {.count = 2, .logits = {0, SMALLEST}};
    apply(&c, &(SamplingRules){.temperature = 0, .top_p = 1});
    CHECK_EQUAL(c.probs[0], 0);
    CHECK_EQUAL(c.probs[1], 1);
}

/* What CPython computes from the definitions, exactly */
static const struct {
    int count;
    double logits[MAX_TOKENS];
    SamplingRules rules;
    double uniform, probs[MAX_TOKENS];
    int token;
} GOLDEN[] = {
#include "../golden/sampling.h"
};

static void golden(void) {
    for (size_t n = 0; n < sizeof GOLDEN / sizeof GOLDEN[0]; n++) {
        Case c = {.count = GOLDEN[n].count};
        for (int i = 0; i < c.count; i++) c.logits[i] = (real)GOLDEN[n].logits[i];
        apply(&c, &GOLDEN[n].rules);
        double sum = 0;
        int token = -1;
        for (int i = 0; i < c.count; i++) {
            CHECK_NEAR(c.probs[i], GOLDEN[n].probs[i], 1e-6);
            CHECK_EQUAL(c.probs[i] > 0, GOLDEN[n].probs[i] > 0);
            sum += (double)c.probs[i];
            if (token < 0 && sum > GOLDEN[n].uniform) token = i;
        }
        CHECK_EQUAL(token, GOLDEN[n].token);
    }
}

static void refusals(void) {
    static const SamplingRules WRONG[] = {{1, -1, 1, 0},      {1, 0.5, 1, 0},    {1, NAN, 1, 0}, {1, INFINITY, 1, -1},
                                          {1, 0, 0, 0},       {1, 0, -0.1, 0},   {1, 0, 1.1, 0}, {1, 0, NAN, 0},
                                          {1, 0, 1, -1e-300}, {1, 0, 1, 1.0001}, {1, 0, 1, NAN}, {1, 0, 1, 1e300}};
    for (size_t i = 0; i < sizeof WRONG / sizeof WRONG[0]; i++) CHECK_EQUAL(rules_check(&WRONG[i]), STATUS_BAD_RULE);
    static const double TEMPERATURES[] = {-1e-300, -1, NAN, INFINITY, -INFINITY};
    for (int i = 0; i < 5; i++)
        CHECK_EQUAL(rules_check(&(SamplingRules){.temperature = TEMPERATURES[i], .top_p = 1}), STATUS_BAD_TEMPERATURE);
    CHECK_EQUAL(rules_check(&(SamplingRules){0, 1e300, 4.9e-324, 1}), STATUS_OK);
}

int main(void) {
    TEST("without a rule the probabilities are those of the softmax, to the bit", no_rule);
    TEST("top-k keeps the k most probable tokens, the lowest of equal ones, renormalized", top_k);
    TEST("top-p keeps the smallest set whose probabilities reach p", top_p);
    TEST("min-p keeps the tokens at least p times as probable as the most probable one", min_p);
    TEST("a bound that is met exactly keeps no more than it has to", exact_bounds);
    TEST("the rules follow each other, each on what the one before kept", together);
    TEST("the rows of a batch have nothing to do with each other", rows);
    TEST("temperature 0 is argmax, the lowest token of those that tie", argmax);
    TEST("probabilities and tokens are those that CPython computes from the definitions", golden);
    TEST("a rule outside its range is refused", refusals);
    return tests_failed();
}
