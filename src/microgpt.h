/* microgpt.h: a GPT that learns a list of names and invents new ones. The public interface.
 *
 * examples/names.c, where text and length are a list of names:
 *
 *     // A model of microgpt.py's size; text is UTF-8, one name per line.
 *     Settings settings = microgpt_defaults();
 *     MicroGPT *model;
 *     Refusal refusal = microgpt_create(&model, &settings, text, length);
 *     if (refusal.status != STATUS_OK) return 1;
 *
 *     // Train until the schedule ends.
 *     double loss;
 *     while (microgpt_train_step(model, &loss) == STATUS_OK)
 *         if (model->step % 100 == 0) printf("step %d, loss %.4f\n", (int)model->step, loss);
 *
 *     // Twenty names, without a prefix, at temperature 0.5.
 *     SamplingRules rules = {.temperature = 0.5, .top_p = 1};
 *     for (int i = 0; i < 20; i++) {
 *         if (microgpt_generate_name(model, &rules, NULL, 0) != STATUS_OK) return 1;
 *         for (int k = 0; k < model->sampler.lengths[0]; k++) {
 *             uint8_t bytes[4];
 *             int count = utf8_encode(model->corpus.letters[model->sampler.names[k]], bytes);
 *             fwrite(bytes, 1, (size_t)count, stdout);
 *         }
 *         putchar('\n');
 *     }
 *     microgpt_free(model);
 *
 * A model is one block of memory, of 2 GiB at most: create allocates it, free frees it, nothing in between allocates.
 * There is no global state, and models are independent of each other. The struct's fields may be read, not written.
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

/* Every setting: its name, whether it is a WHOLE number or any NUMBER, default, minimum and maximum. The defaults are
 * microgpt.py's; n_head divides n_embd. The bounds keep sizes within 64 bits and float32 divisors above zero; they are
 * not recommendations. */
#define SETTING_LIST(X)                                       \
    X(n_layer, WHOLE, 1, 1, 1024)                             \
    X(n_embd, WHOLE, 16, 1, 16384)                            \
    X(n_head, WHOLE, 4, 0, 16384)      /* 0: no attention */  \
    X(block_size, WHOLE, 16, 1, 16384) /* positions */        \
    X(batch_size, WHOLE, 1, 1, 65536)  /* documents a step */ \
    X(num_steps, WHOLE, 1000, 1, 1e12)                        \
    X(seed, WHOLE, 42, 0, 9007199254740991.0)                 \
    X(optimizer, WHOLE, ADAM, ADAM, SGD)                      \
    X(learning_rate, NUMBER, 0.01, 1e-30, 1e30)               \
    X(beta1, NUMBER, 0.85, 0, 0.9999999)                      \
    X(beta2, NUMBER, 0.99, 0, 0.9999999)                      \
    X(eps_adam, NUMBER, 1e-8, 1e-30, 1e30)                    \
    X(init_std, NUMBER, 0.08, 1e-30, 1e3)                     \
    X(validation_split, NUMBER, 0, 0, 0.9) /* the share of documents held out */

#define SETTING_FIELD(name, kind, default_value, min, max) double name;
typedef struct {
    SETTING_LIST(SETTING_FIELD)
} Settings;
#undef SETTING_FIELD

#define SETTING_INDEX(name, kind, default_value, min, max) SETTING_##name,
enum { SETTING_LIST(SETTING_INDEX) SETTING_COUNT };
#undef SETTING_INDEX

typedef struct {
    const char *name;
    bool whole;
    double default_value, min, max;
} SettingRule;
extern const SettingRule SETTING_RULES[SETTING_COUNT];

/* Why a model was not created, or STATUS_OK */
typedef struct {
    Status status;
    int setting;         /* STATUS_BAD_SETTING: which one */
    double needed_bytes; /* STATUS_OUT_OF_MEMORY: the size of the block that was not available */
} Refusal;

typedef enum { SPLIT_TRAIN, SPLIT_VALIDATION } Split;

typedef struct {
    Settings settings;
    Corpus corpus;
    Gpt gpt;
    Random random;       /* the model's generator: shuffle, parameters, then draws */
    Random sampling_rng; /* a separate generator, for draws with a seed of their own */
    Random *active_rng;  /* the one of the two that draws now */
    Tape training;       /* records; its nodes are those of the last step */
    Tape evaluation;     /* keeps no gradients */
    Sampler sampler;     /* the names being written */
    double uniform;      /* the random number of the last microgpt_sample_token */
    double *seeds;       /* (B) in lockstep: of each name, or -1 */
    double *uniforms;    /* (block_size, B) the random numbers of these seeds */
    Batch batch;         /* views of the arrays in the next field */
    struct {
        int32_t *starts, *tokens, *positions, *targets;
        real *weights;
    } rows;
    int64_t step;       /* steps done */
    double tokens_seen; /* positions trained on */
    double bytes;       /* the size of the model's block */
} MicroGPT;

Settings microgpt_defaults(void);

/* Whether a model can have these settings, apart from memory. */
Refusal microgpt_check(const Settings *settings);

/* A new, untrained model. text: UTF-8, length bytes, one document per line; it is copied. On STATUS_OK the caller owns
 * *model and frees it with microgpt_free; otherwise *model is NULL. */
Refusal microgpt_create(MicroGPT **model, const Settings *settings, const char *text, size_t length);
void microgpt_free(MicroGPT *model); /* NULL is fine */

/* The two parts of microgpt_create. The first ends before any random number: documents in the text's order, none
 * held out, parameters zero, the generator not seeded. The vocabulary adds letters to those of the text, which may then
 * be empty: such a model generates, and does not train. What comes next is the second part (seed, shuffle and draw the
 * parameters), or microgpt_set_state of a whole state. */
Refusal microgpt_allocate(MicroGPT **model, const Settings *settings, Text text, Text vocabulary);
void microgpt_initialize(MicroGPT *model);

/* One step: the next batch_size documents forward and backward, then Adam. *loss is their mean loss in nats per
 * token, before the update. STATUS_FINISHED if the schedule has no step left; STATUS_NO_LIST; STATUS_DIVERGED if the
 * loss or a gradient is NaN or infinite, or if the step is too large (see adam.h): then it is not done, and the
 * parameters and Adam's means stay as they were, so that training can go on at a lower rate. */
Status microgpt_train_step(MicroGPT *model, double *loss);

/* Change the learning rate and the schedule's length from the next step on; same bounds as at creation. num_steps may
 * be less than the steps done, which ends the schedule. */
Status microgpt_reschedule(MicroGPT *model, double learning_rate, double num_steps);

/* The mean loss over the first `limit` documents of the split (all, if there are fewer). Trains nothing. */
Status microgpt_evaluate(MicroGPT *model, Split split, int limit, double *loss);

/* Draw from now on from a separate generator, seeded as random.seed(seed); a negative seed: from the model's own. */
void microgpt_seed_sampling(MicroGPT *model, double seed);

/* Begin a name with the given code points and an empty KV cache. STATUS_BAD_PREFIX, and no name begun, if one of them
 * is not in the vocabulary or if block_size leaves no position to draw at. */
Status microgpt_begin_name(MicroGPT *model, const uint32_t *prefix, int length);

/* Draw the next token of the name begun. uniform in [0, 1) decides; if it is negative, the active generator
 * draws it. */
Status microgpt_sample_token(MicroGPT *model, const SamplingRules *rules, double uniform, int *token);

/* A complete name: model->sampler.lengths[0] letters at model->sampler.names. */
Status microgpt_generate_name(MicroGPT *model, const SamplingRules *rules, const uint32_t *prefix, int prefix_length);

/* `count` complete names in lockstep, 1 to MAX_NAMES, each with a generator of its own: name i, in row i of
 * model->sampler.names, is to the bit that of microgpt_seed_sampling(seeds[i]) and microgpt_generate_name. Seeds are
 * whole numbers from 0 to 2^53 - 1. No name is in progress afterwards. While name i
 * keeps its seed, the seed's random numbers are drawn only once. */
Status microgpt_generate_names(MicroGPT *model, const SamplingRules *rules, const uint32_t *prefix, int prefix_length,
                               const double *seeds, int count);

/* As microgpt_generate_names without a prefix, but one name after the other, and the KV cache is not emptied between
 * them: each attends to all of those before it, too. The next one's BOS is read at position 0, as microgpt.py would if
 * it created its lists of keys and values before its loop over samples; or, with positions_continue, at the position
 * after the last: then the run ends when block_size positions are used. model->sampler.begun is how many names there
 * are; the last may be cut. */
Status microgpt_generate_run(MicroGPT *model, const SamplingRules *rules, const double *seeds, int count,
                             bool positions_continue);

#endif
