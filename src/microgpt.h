/* microgpt.h: a GPT that learns a list of names and invents new ones. The public interface, and the owner of it all.
 *
 *     Settings settings = microgpt_defaults();
 *     MicroGPT *model;
 *     Refusal refusal = microgpt_create(&model, &settings, text, strlen(text));
 *     if (refusal.status != STATUS_OK) ...
 *
 *     double loss;
 *     while (microgpt_train_step(model, &loss) == STATUS_OK) printf("%.4f\n", loss);
 *
 *     for (int i = 0; i < 20; i++) {
 *         microgpt_generate_name(model, 0.5);
 *         for (int k = 0; k < model->sampler.length; k++)
 *             putchar((int)model->corpus.letters[model->sampler.name[k]]);
 *         putchar('\n');
 *     }
 *     microgpt_free(model);
 *
 * A model is one block of memory, of 2 GiB at most: create takes it, free gives it back, nothing in between allocates.
 * There is no global state; several models live side by side. The struct's fields are open to be read, never to be
 * written.
 */
#ifndef MICROGPT_H
#define MICROGPT_H

#include <stddef.h>

#include "adam.h"
#include "corpus.h"
#include "gpt.h"
#include "random.h"
#include "sampler.h"
#include "status.h"
#include "tape.h"

/* Every setting: its name, whether it is a WHOLE number or any NUMBER, default, least and most. The defaults are
 * microgpt.py's. The bounds keep sizes countable and float32 away from zero divisors; they are no advice. */
#define SETTING_LIST(X)                                       \
    X(n_layer, WHOLE, 1, 1, 1024)                             \
    X(n_embd, WHOLE, 16, 1, 16384)                            \
    X(n_head, WHOLE, 4, 1, 16384)      /* divides n_embd */   \
    X(block_size, WHOLE, 16, 1, 16384) /* positions */        \
    X(batch_size, WHOLE, 1, 1, 65536)  /* documents a step */ \
    X(num_steps, WHOLE, 1000, 1, 1e12)                        \
    X(seed, WHOLE, 42, 0, 9007199254740991.0)                 \
    X(learning_rate, NUMBER, 0.01, 1e-30, 1e30)               \
    X(beta1, NUMBER, 0.85, 0, 0.9999999)                      \
    X(beta2, NUMBER, 0.99, 0, 0.9999999)                      \
    X(eps_adam, NUMBER, 1e-8, 1e-30, 1e30)                    \
    X(init_std, NUMBER, 0.08, 1e-30, 1e3)                     \
    X(validation_split, NUMBER, 0, 0, 0.9) /* the share of documents held out */

#define SETTING_FIELD(name, kind, standard, least, most) double name;
typedef struct {
    SETTING_LIST(SETTING_FIELD)
} Settings;
#undef SETTING_FIELD

#define SETTING_INDEX(name, kind, standard, least, most) SETTING_##name,
enum { SETTING_LIST(SETTING_INDEX) SETTING_COUNT };
#undef SETTING_INDEX

typedef struct {
    const char *name;
    bool whole;
    double standard, least, most;
} SettingRule;
extern const SettingRule SETTING_RULES[SETTING_COUNT];

/* Why a model was not created */
typedef struct {
    Status status;
    int setting;         /* STATUS_BAD_SETTING: which one */
    double needed_bytes; /* STATUS_OUT_OF_MEMORY: the block it would have taken */
} Refusal;

typedef enum { SPLIT_TRAIN, SPLIT_VALIDATION } Split;

typedef struct {
    Settings settings;
    Corpus corpus;
    Gpt gpt;
    Random random;   /* the model's generator: shuffle, parameters, then draws */
    Random thrown;   /* dice of their own, for draws with a seed */
    Random *dice;    /* which of the two draws now */
    Tape training;   /* records; its nodes are those of the last step */
    Tape reading;    /* keeps no gradients: evaluation */
    Sampler sampler; /* the name being written */
    Batch batch;     /* the arrays of the next field, as far as they are used */
    struct {
        int32_t *starts, *tokens, *positions, *targets;
        real *weights;
    } rows;
    int64_t step;       /* steps done */
    double tokens_seen; /* positions trained on */
    double bytes;       /* the size of the model's block */
} MicroGPT;

Settings microgpt_defaults(void);

/* Whether a model can have these settings, memory set aside. */
Refusal microgpt_check(const Settings *settings);

/* A model with fresh parameters, trained on nothing yet. text: UTF-8, length bytes, a document a line; it is copied.
 * On STATUS_OK *model is the caller's, to be given back to microgpt_free; otherwise *model is NULL. */
Refusal microgpt_create(MicroGPT **model, const Settings *settings, const char *text, size_t length);
void microgpt_free(MicroGPT *model); /* NULL is fine */

/* What comes before the first random number is drawn, for those who bring a model's state with them: documents in the
 * text's own order, num_train not set, parameters zero, the generator not seeded. Otherwise as microgpt_create. */
Refusal microgpt_allocate(MicroGPT **model, const Settings *settings, const char *text, size_t length);

/* One step: the next batch_size documents forward and backward, then Adam. *loss is their mean loss in nats a letter,
 * before the update. STATUS_FINISHED when the schedule has no step left; STATUS_DIVERGED when the loss is no finite
 * number: then the parameters are as the step found them. */
Status microgpt_train_step(MicroGPT *model, double *loss);

/* Change the learning rate and the schedule's length from the next step on; same bounds as at creation. num_steps may
 * go below the steps done, which ends the schedule. */
Status microgpt_reschedule(MicroGPT *model, double learning_rate, double num_steps);

/* The mean loss over the first `limit` documents of the split (all, if there are fewer). Trains nothing. */
Status microgpt_evaluate(MicroGPT *model, Split split, int limit, double *loss);

/* Draw from here on with dice of their own, as random.seed(seed) sets them; a negative seed: with the model's own. */
void microgpt_throw_dice(MicroGPT *model, double seed);

/* Begin a name with the given code points, an empty cache behind them; STATUS_BAD_PREFIX, and no name begun, if
 * the vocabulary lacks one or if block_size leaves no room to go on. */
Status microgpt_begin_name(MicroGPT *model, const uint32_t *prefix, int length);

/* Draw the next token of the name begun. uniform in [0, 1) is the die; a negative one is thrown here. */
Status microgpt_sample_token(MicroGPT *model, double temperature, double uniform, int *token);

/* A whole name, into model->sampler.name and .length. */
Status microgpt_generate_name(MicroGPT *model, double temperature, const uint32_t *prefix, int prefix_length);

#endif
