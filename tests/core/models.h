/* models.h: small models for the tests. */
#ifndef MICROGPT_MODELS_H
#define MICROGPT_MODELS_H

#include <string.h>

#include "check.h"
#include "microgpt.h"

/* Short and long documents, with letters of one to four bytes */
static const char NAMES[] =
    "anna\nbertram\nzo\u00eb\nq\nmaximiliana-theodora\n\u6c38\n\U0001f600\U0001f601\nhannah\nanna\nlea\nj\u00f6rg\nann";

static inline Settings small_settings(void) {
    Settings settings = microgpt_defaults();
    settings.num_steps = 200;
    settings.block_size = 8;
    return settings;
}

static inline MicroGPT *new_model(const Settings *settings) {
    MicroGPT *model;
    Refusal refusal = microgpt_create(&model, settings, NAMES, sizeof NAMES - 1);
    CHECK_EQUAL(refusal.status, STATUS_OK);
    return model;
}

/* Train `steps` steps; their losses go to losses, if not NULL. */
static inline void train(MicroGPT *model, int steps, double *losses) {
    for (int i = 0; i < steps; i++) {
        double loss;
        CHECK_EQUAL(microgpt_train_step(model, &loss), STATUS_OK);
        if (losses) losses[i] = loss;
    }
}

/* Sampling rules of a temperature alone */
#define AT(sampling_temperature) (&(SamplingRules){.temperature = (sampling_temperature), .top_p = 1})

/* Shapes that are no multiples of vectors, tiles or names; the last without attention, and not Adam's */
enum { ODD_SHAPES = 5 };
static inline int odd_shapes(Settings shapes[ODD_SHAPES]) {
    for (int i = 0; i < ODD_SHAPES; i++) shapes[i] = small_settings();
    shapes[0].n_embd = 10, shapes[0].n_head = 2, shapes[0].n_layer = 2, shapes[0].block_size = 5,
    shapes[0].batch_size = 3;
    shapes[1].n_embd = 7, shapes[1].n_head = 7, shapes[1].block_size = 37;
    shapes[2].n_embd = 1, shapes[2].n_head = 1, shapes[2].block_size = 1;
    shapes[3].n_layer = 5, shapes[3].n_embd = 12, shapes[3].n_head = 3, shapes[3].batch_size = 20;
    shapes[4].n_head = 0, shapes[4].n_layer = 2, shapes[4].n_embd = 6, shapes[4].optimizer = SGD;
    return ODD_SHAPES;
}

#endif
