/* A step of Adam on a whole model, against the published formulas in plain double arithmetic. */
#include "adam.h"

#include "models.h"
#include "numbers.h"

enum { STEPS = 8 };
static const Adam ADAM = {.learning_rate = 0.5, .beta1 = 0.85, .beta2 = 0.9, .eps = 0.01};

/* One number: Kingma and Ba (2015), algorithm 1, t = step + 1, the rate falling from learning_rate at step 0 to zero at
 * STEPS */
static void naive_step(double *x, double *m, double *v, double g, int step) {
    const int t = step + 1;
    *m = ADAM.beta1 * *m + (1 - ADAM.beta1) * g;
    *v = ADAM.beta2 * *v + (1 - ADAM.beta2) * g * g;
    const double m_hat = *m / (1 - pow(ADAM.beta1, t)), v_hat = *v / (1 - pow(ADAM.beta2, t));
    const double rate = ADAM.learning_rate * (STEPS - step) / STEPS;
    *x -= rate * m_hat / (sqrt(v_hat) + ADAM.eps);
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
    adam_step(gpt, &ADAM, step, STEPS);
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
    Settings shapes[4];
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
static void transposed_copies(void) {
    Settings settings = small_settings();
    MicroGPT *model = new_model(&settings);
    arbitrary_gradients(&model->gpt, 1);
    adam_step(&model->gpt, &ADAM, 0, STEPS);
    int copies = 0;
    for (int i = 0; i < model->gpt.parameter_count; i++) {
        const Tensor *w = &model->gpt.parameters[i].tensor;
        if (!w->transposed) continue;
        copies++;
        for (int row = 0; row < w->rows; row++)
            for (int column = 0; column < w->width; column++)
                CHECK_EQUAL(w->transposed[column * w->rows + row], w->data[row * w->width + column]);
    }
    CHECK_EQUAL(copies, model->gpt.parameter_count - 2); /* all but the two embeddings */
    microgpt_free(model);
}

int main(void) {
    TEST("a step updates every parameter and both means as published, with a linearly falling rate", every_parameter);
    TEST("after a step the forward products read the new parameters", transposed_copies);
    return tests_failed();
}
