/* A step of Adam or SGD on a whole model, against the published formulas in plain double arithmetic. */
#include "adam.h"

#include <float.h>

#include "models.h"
#include "numbers.h"

enum { STEPS = 8 };
static const Adam PUBLISHED = {.learning_rate = 0.5, .beta1 = 0.85, .beta2 = 0.9, .eps = 0.01};

/* One number: Kingma and Ba (2015), algorithm 1, t = step + 1, the rate falling from learning_rate at step 0 to zero at
 * STEPS */
static void naive_step(double *x, double *m, double *v, double g, int step) {
    const int t = step + 1;
    *m = PUBLISHED.beta1 * *m + (1 - PUBLISHED.beta1) * g;
    *v = PUBLISHED.beta2 * *v + (1 - PUBLISHED.beta2) * g * g;
    const double m_hat = *m / (1 - pow(PUBLISHED.beta1, t)), v_hat = *v / (1 - pow(PUBLISHED.beta2, t));
    const double rate = PUBLISHED.learning_rate * (STEPS - step) / STEPS;
    *x -= rate * m_hat / (sqrt(v_hat) + PUBLISHED.eps);
}

/* A number of a parameter, in each of the arrays */
typedef struct {
    double x, m, v, g;
} Element;

static Element element(const Gpt *gpt, size_t at) {
    return (Element){(double)gpt->values[at], (double)gpt->adam_m[at], (double)gpt->adam_v[at], (double)gpt->grads[at]};
}

static size_t array_at(const Gpt *gpt, const Parameter *p, int row, int column) {
    return (size_t)(p->tensor.data - gpt->values) + (size_t)parameter_at(p, row, column);
}

static void arbitrary_gradients(Gpt *gpt, uint64_t seed) {
    Random random;
    random_seed(&random, seed);
    for (int i = 0; i < gpt->parameter_count; i++) {
        const Parameter *p = &gpt->parameters[i];
        for (int row = 0; row < p->out.count; row++)
            for (int column = 0; column < p->in.count; column++)
                gpt->grads[array_at(gpt, p, row, column)] = (real)random_gauss(&random, 1);
    }
}

static void check_step(Gpt *gpt, int step) {
    Element *before = malloc((size_t)gpt->size * sizeof(Element));
    for (size_t at = 0; at < gpt->size; at++) before[at] = element(gpt, at);
    CHECK(adam_step(gpt, &PUBLISHED, step, STEPS));
    for (size_t at = 0; at < gpt->size; at++) {
        Element expected = before[at], is = element(gpt, at);
        naive_step(&expected.x, &expected.m, &expected.v, expected.g, step);
        CHECK_NEAR(is.x, expected.x, ROUNDING);
        CHECK_NEAR(is.m, expected.m, ROUNDING);
        CHECK_NEAR(is.v, expected.v, ROUNDING);
    }
    free(before);
}

static void every_parameter(void) {
    Settings shapes[ODD_SHAPES];
    int count = odd_shapes(shapes);
    for (int i = 0; i < count; i++) {
        MicroGPT *model = new_model(&shapes[i]);
        for (int step = 0; step < STEPS; step++) {
            arbitrary_gradients(&model->gpt, (uint64_t)step);
            check_step(&model->gpt, step);
        }
        microgpt_free(model);
    }
}

/* The forward products read the updated parameters. */
static void check_transposed(const Gpt *gpt) {
    int copies = 0;
    for (int i = 0; i < gpt->parameter_count; i++) {
        const Tensor *w = &gpt->parameters[i].tensor;
        if (!w->transposed) continue;
        copies++;
        for (int row = 0; row < w->rows; row++)
            for (int column = 0; column < w->width; column++)
                CHECK_EQUAL(w->transposed[column * w->rows + row], w->data[row * w->width + column]);
    }
    CHECK_EQUAL(copies, gpt->parameter_count - 2); /* all but the two embeddings */
}

static void transposed_copies(void) {
    Settings settings = small_settings();
    MicroGPT *model = new_model(&settings);
    arbitrary_gradients(&model->gpt, 1);
    CHECK(adam_step(&model->gpt, &PUBLISHED, 0, STEPS));
    check_transposed(&model->gpt);
    microgpt_free(model);
}

/* The three arrays that a step writes, one after the other; the caller frees them. */
static real *copy_of(const Gpt *gpt) {
    const size_t n = (size_t)gpt->size;
    real *copy = malloc(3 * n * sizeof(real));
    memcpy(copy, gpt->values, n * sizeof(real));
    memcpy(copy + n, gpt->adam_m, n * sizeof(real));
    memcpy(copy + 2 * n, gpt->adam_v, n * sizeof(real));
    return copy;
}

static bool is_unchanged(const Gpt *gpt, const real *copy) {
    const size_t n = (size_t)gpt->size, bytes = n * sizeof(real);
    return memcmp(gpt->values, copy, bytes) == 0 && memcmp(gpt->adam_m, copy + n, bytes) == 0 &&
           memcmp(gpt->adam_v, copy + 2 * n, bytes) == 0;
}

/* ---- SGD ---- */

static const Adam GRADIENT_DESCENT = {SGD, .learning_rate = 0.5, .beta1 = 0.85, .beta2 = 0.9, .eps = 0.01};

/* x -= rate g, to the bit; what Adam would keep is the gradient and zero. */
static void plain_descent(void) {
    Settings shapes[ODD_SHAPES];
    int count = odd_shapes(shapes);
    for (int i = 0; i < count; i++) {
        MicroGPT *model = new_model(&shapes[i]);
        Gpt *gpt = &model->gpt;
        for (int step = 0; step < STEPS; step++) {
            arbitrary_gradients(gpt, (uint64_t)step);
            real *before = copy_of(gpt);
            CHECK(adam_step(gpt, &GRADIENT_DESCENT, step, STEPS));
            const real rate = (real)(0.5 * (1 - (double)step / STEPS));
            for (size_t at = 0; at < gpt->size; at++) {
                CHECK_EQUAL(gpt->values[at], before[at] - rate * gpt->grads[at]);
                CHECK_EQUAL(gpt->adam_m[at], gpt->grads[at]);
                CHECK_EQUAL(gpt->adam_v[at], 0);
            }
            check_transposed(gpt);
            free(before);
        }
        microgpt_free(model);
    }
}

/* Refused whole, up to which parameter and gradient, as with Adam */
static void bounds_of_descent(void) {
    Settings settings = small_settings();
    MicroGPT *model = new_model(&settings);
    Gpt *gpt = &model->gpt;
    const size_t at = array_at(gpt, &gpt->parameters[lm_head], 2, 3);
    const struct {
        double x, g;
        bool is_done;
    } cases[] = {
        {MAX_WEIGHT, 0, true},     {MAX_WEIGHT, 1, true},         {MAX_WEIGHT, -1000, false},
        {0, 2 * MAX_WEIGHT, true}, {0, -2.1 * MAX_WEIGHT, false}, {0, 1e30, false},
        {0, (double)NAN, false},   {0, (double)-INFINITY, false}, {1.001 * MAX_WEIGHT, 0, false},
    };
    for (size_t i = 0; i < sizeof cases / sizeof cases[0]; i++) {
        memset(gpt->grads, 0, (size_t)gpt->size * sizeof(real));
        gpt->values[at] = (real)cases[i].x, gpt->grads[at] = (real)cases[i].g;
        gpt_parameters_changed(gpt);
        real *before = copy_of(gpt);
        CHECK_EQUAL(adam_step(gpt, &GRADIENT_DESCENT, 0, STEPS), cases[i].is_done);
        CHECK(cases[i].is_done || is_unchanged(gpt, before));
        free(before);
    }
    microgpt_free(model);
}

/* ---- steps that are refused ---- */

static double pick(Random *random, const double *from, size_t count) {
    return from[(size_t)(random_uniform(random) * (double)count)];
}
#define PICK(random, ...) \
    pick(random, (const double[]){__VA_ARGS__}, sizeof((const double[]){__VA_ARGS__}) / sizeof(double))

/* Within the bounds of the settings */
static Adam odd_adam(Random *random) {
    return (Adam){
        .learning_rate = PICK(random, 1e-30, 1e-3, 0.01, 1, 1e3, 1e5, 1e10, 1e30),
        .beta1 = PICK(random, 0, 0.5, 0.85, 0.85, 0.999, 0.9999999),
        .beta2 = PICK(random, 0, 0.1, 0.99, 0.99, 0.999, 0.9999999),
        .eps = PICK(random, 1e-30, 1e-20, 1e-8, 1e-8, 1, 1e30),
    };
}

/* Most are ordinary; some steps have tiny, huge or invalid ones. */
static void odd_gradients(Gpt *gpt, Random *random) {
    arbitrary_gradients(gpt, (uint64_t)(random_uniform(random) * 1e6));
    const double scale = PICK(random, 1, 1, 1, 1e-3, 1e3, 0, 1e-22, 1e-30, 1e15, 1e20);
    for (size_t at = 0; at < gpt->size; at++) gpt->grads[at] *= (real)scale;
    const double one = PICK(random, 0, 0, 0, 0, 0, 0, 0, 1e17, (double)NAN, (double)INFINITY, (double)-INFINITY);
    if (one != 0) gpt->grads[array_at(gpt, &gpt->parameters[lm_head], 3, 1)] = (real)one;
}

/* The constants of a step, from the formulas */
static AdamStep constants(const Adam *adam, int64_t step, int64_t num_steps) {
    const double rate = adam->learning_rate * (1 - (double)step / (double)num_steps), t = (double)step + 1;
    return (AdamStep){(real)adam->beta1, (real)adam->beta2, (real)adam->eps, (real)(rate / (1 - pow(adam->beta1, t))),
                      (real)(1 / sqrt(1 - pow(adam->beta2, t)))};
}

/* The extent of the arrays as they are, in double; the padding's is zero. All must be finite. */
static AdamExtent measured(const Gpt *gpt, AdamStep c) {
    AdamExtent extent = {0};
    for (size_t at = 0; at < gpt->size; at++) {
        const Element e = element(gpt, at);
        CHECK(isfinite(e.x) && isfinite(e.m) && isfinite(e.v) && e.v >= 0);
        extent.value = fmax(extent.value, fabs(e.x));
        extent.mean = fmax(extent.mean, fmax(fabs(e.m), sqrt(e.v)));
        extent.ratio = fmax(extent.ratio, fabs(e.m) / (sqrt(e.v) + (double)c.eps / (double)c.root_factor));
    }
    return extent;
}

/* Whether the step may be done: what the kernel makes of the copy, which it changes */
static bool may_be_done(const Gpt *gpt, real *copy, AdamStep c) {
    const size_t n = (size_t)gpt->size;
    adam_update((AdamArrays){copy, gpt->grads, copy + n, copy + 2 * n}, NULL, (int)(n / LANES), LANES, c);
    bool allowed = true;
    for (size_t i = 0; i < n; i++)
        allowed &= fabs((double)copy[i]) <= MAX_WEIGHT && isfinite(copy[n + i]) && isfinite(copy[2 * n + i]);
    return allowed;
}

static void check_odd_run(uint64_t seed, int counts[2]) {
    enum { RUN = 40 };
    const double LARGE = 1e14; /* from here on float32's means and the gradients' norm may be too large */
    Random random;
    random_seed(&random, seed);
    Settings settings = small_settings();
    settings.n_embd = 4;
    MicroGPT *model = new_model(&settings);
    Gpt *gpt = &model->gpt;
    Adam adam = odd_adam(&random);
    for (int64_t step = 0; step < RUN; step++) {
        if (random_uniform(&random) < 0.1) adam.learning_rate = odd_adam(&random).learning_rate;
        odd_gradients(gpt, &random);
        const AdamStep c = constants(&adam, step, RUN);
        const bool is_large = !(fast_norm_of(gpt->grads, (size_t)gpt->size) < LARGE && measured(gpt, c).mean < LARGE);
        real *before = copy_of(gpt), *after = copy_of(gpt);
        const bool allowed = may_be_done(gpt, after, c), done = adam_step(gpt, &adam, step, RUN);
        CHECK(done || is_unchanged(gpt, before));
        CHECK(done ? allowed : !allowed || is_large);
        if (done) {
            const AdamExtent is = measured(gpt, c);
            CHECK(is.value <= gpt->extent.value && gpt->extent.value <= MAX_WEIGHT);
            /* apart from what is lost below the smallest normal number, and under the root */
            CHECK(is.ratio <= gpt->extent.ratio * (1 + 1e-6) + FLT_MIN);
            CHECK(is.mean <= gpt->extent.mean * (1 + 1e-6) + 100 * sqrt(FLT_MIN));
        }
        counts[done]++;
        free(before), free(after);
    }
    microgpt_free(model);
}

static void odd_steps(void) {
    int counts[2] = {0};
    for (uint64_t seed = 0; seed < 200; seed++) check_odd_run(seed, counts);
    CHECK(counts[false] > 500 && counts[true] > 500);
}

static void ordinary_steps(void) {
    Settings settings = small_settings();
    settings.num_steps = 2000;
    MicroGPT *model = new_model(&settings);
    train(model, 1, NULL);
    for (int step = 1; step < 2000; step++) {
        const double before = model->gpt.extent.value;
        train(model, 1, NULL);
        CHECK(model->gpt.extent.value > before); /* the bound that is carried grows; one that is measured is lower */
    }
    CHECK(model->gpt.extent.value < MAX_WEIGHT / 100);
    microgpt_free(model);
}

/* The largest parameter that is written, and means that are not finite */
static void bounds_of_steps(void) {
    Settings settings = small_settings();
    MicroGPT *model = new_model(&settings);
    Gpt *gpt = &model->gpt;
    const size_t at = array_at(gpt, &gpt->parameters[lm_head], 2, 3);
    const Adam adam = {.learning_rate = 1e-30, .beta1 = 0.5, .beta2 = 0.5, .eps = 1};
    const struct {
        double x, m, v;
        bool is_done;
    } cases[] = {
        {-MAX_WEIGHT, 0, 0, true},  {-1.001 * MAX_WEIGHT, 0, 0, false}, {(double)NAN, 0, 0, false},
        {0, (double)NAN, 0, false}, {0, 0, (double)INFINITY, false},    {0, (double)-INFINITY, 0, false},
        {0, -1e15, 1e30, true},     {1.001 * MAX_WEIGHT, 0, 0, false},  {MAX_WEIGHT, 0, 0, true},
    };
    for (size_t i = 0; i < sizeof cases / sizeof cases[0]; i++) {
        memset(gpt->grads, 0, (size_t)gpt->size * sizeof(real));
        gpt->values[at] = (real)cases[i].x, gpt->adam_m[at] = (real)cases[i].m, gpt->adam_v[at] = (real)cases[i].v;
        gpt_parameters_changed(gpt);
        CHECK_EQUAL(adam_step(gpt, &adam, 10, 1000), cases[i].is_done);
    }
    microgpt_free(model);
}

/* Both means of a model without gradients, below float32's normal range or float64's */
static void subnormal_means(void) {
    const real tiny = sizeof(real) == sizeof(float) ? (real)1e-39 : (real)1e-309;
    Settings settings = small_settings();
    for (int64_t step = 30; step < 34; step++) {
        MicroGPT *model = new_model(&settings);
        Gpt *gpt = &model->gpt;
        for (size_t i = 0; i < gpt->size; i++) gpt->adam_m[i] = i % 2 ? tiny : -tiny, gpt->adam_v[i] = tiny;
        gpt->adam_m[5] = 1, gpt->adam_v[6] = 1;
        CHECK(adam_step(gpt, &PUBLISHED, step, 100));
        const bool dropped = step == 32 && sizeof(real) == sizeof(float);
        for (size_t i = 0; i < gpt->size; i++) {
            CHECK_EQUAL(gpt->adam_m[i] == 0, dropped && i != 5);
            CHECK_EQUAL(gpt->adam_v[i] == 0, dropped && i != 6);
        }
        microgpt_free(model);
    }
}

int main(void) {
    TEST("a step updates every parameter and both means as published, with a linearly falling rate", every_parameter);
    TEST("after a step the forward products read the new parameters", transposed_copies);
    TEST("a step of SGD subtracts rate times gradient, to the bit, and keeps no mean", plain_descent);
    TEST("a step of SGD is refused whole like one of Adam", bounds_of_descent);
    TEST("a step that would write too large a number is refused whole, any other is done, whatever rates and gradients",
         odd_steps);
    TEST("no step of ordinary training is computed twice", ordinary_steps);
    TEST("a step writes parameters up to MAX_WEIGHT, and none if one is beyond or a mean is not finite",
         bounds_of_steps);
    TEST("every 32 steps float32's means below the normal range become zero, and float64's never", subnormal_means);
    return tests_failed();
}
