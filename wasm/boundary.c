/* boundary.c: the flat functions that JavaScript calls. Every argument and result is a number or an address.
 *
 * They add no logic to microgpt.h, only shape: structs become arrays, copies have no padding, and a function that
 * returns a value reports a failure as a negative number, minus its Status. wasm/exports.txt lists them;
 * wasm/microgpt.js is the only caller. A model is an address, which must be valid.
 */
#include <stdlib.h>

#include "../src/kernels.h"
#include "../src/microgpt.h"
#include "../src/state.h"
#include "heap.h"

#define EXPORT __attribute__((used, visibility("default")))

/* ---- memory for arguments and results ----
 *
 * NULL if there is none left; zero bytes have an address, too. The memory grows only as long as there is no model. From
 * then on there is room for ROOM bytes at a time: reading the text took more. So larger arguments and results are
 * copied in parts: the state in pieces, arrays row by row.
 */

enum { ROOM = 1 << 17 };
_Static_assert(ROOM < sizeof(CodePointSet), "what reading a text takes is enough for arguments and results");

EXPORT void *mg_alloc(size_t bytes) { return malloc(bytes); }
EXPORT void mg_release(void *memory) { free(memory); }

/* ---- what the module is: its precision, status codes and settings ---- */

/* Bytes of a real: 4 in the module for float32, 8 in the one for float64 */
EXPORT int mg_real_size(void) { return (int)sizeof(real); }

#define STATUS_CODE(name, code) code,
EXPORT const char *mg_status_code(int status) {
    static const char *const CODES[STATUS_COUNT] = {STATUS_LIST(STATUS_CODE)};
    return CODES[status];
}

/* The name of setting i, or NULL past the last; its default, minimum, maximum and whether it is an integer, into
 * rule[4] */
EXPORT const char *mg_setting(int i, double *rule) {
    if (i >= SETTING_COUNT) return NULL;
    const SettingRule *r = &SETTING_RULES[i];
    rule[0] = r->default_value, rule[1] = r->min, rule[2] = r->max, rule[3] = r->whole;
    return r->name;
}

/* ---- creating, saving and restoring ---- */

/* settings: one double each, in the order of mg_setting. Without `initialize` the model waits for mg_set_state of a
 * whole state. report[3]: status, offending setting, bytes needed. NULL if refused. */
EXPORT MicroGPT *mg_create(const double *settings, const char *text, size_t length, const char *vocabulary,
                           size_t vocabulary_length, int initialize, double *report) {
    MicroGPT *model;
    Refusal refusal = microgpt_allocate(&model, (const Settings *)settings, (Text){text, length},
                                        (Text){vocabulary, vocabulary_length});
    if (model && initialize) microgpt_initialize(model);
    heap_can_grow = !model;
    report[0] = refusal.status, report[1] = refusal.setting, report[2] = refusal.needed_bytes;
    return model;
}

/* `count` numbers of the state from number `from` on: see state.h */
EXPORT void mg_get_state(const MicroGPT *model, double *numbers, double from, size_t count) {
    microgpt_get_state(model, numbers, (uint64_t)from, count);
}
EXPORT int mg_set_state(MicroGPT *model, const double *numbers, double from, size_t count) {
    return microgpt_set_state(model, numbers, (uint64_t)from, count);
}

EXPORT void mg_free(MicroGPT *model) {
    microgpt_free(model);
    heap_can_grow = true;
}

/* The settings as they are now, in the order of mg_setting */
EXPORT const double *mg_settings(const MicroGPT *model) { return (const double *)&model->settings; }

/* ---- the corpus ---- */

EXPORT int mg_num_docs(const MicroGPT *model, int split) {
    int train = model->corpus.num_train;
    return split == SPLIT_TRAIN ? train : model->corpus.num_docs - train;
}

EXPORT int mg_num_letters(const MicroGPT *model) { return model->corpus.num_letters; }
EXPORT const uint32_t *mg_letters(const MicroGPT *model) { return model->corpus.letters; }

/* The documents' tokens, 16 bits each; where each document begins in them, and the last one ends; and the documents in
 * shuffled order, training ones first */
EXPORT const Token *mg_tokens(const MicroGPT *model) { return model->corpus.tokens; }
EXPORT const uint32_t *mg_starts(const MicroGPT *model) { return model->corpus.starts; }
EXPORT const int32_t *mg_order(const MicroGPT *model) { return model->corpus.order; }

/* ---- training ---- */

EXPORT double mg_num_params(const MicroGPT *model) { return (double)gpt_num_params(&model->gpt); }
EXPORT double mg_step(const MicroGPT *model) { return (double)model->step; }
/* Steps left in the schedule */
EXPORT double mg_steps_left(const MicroGPT *model) {
    double left = model->settings.num_steps - (double)model->step;
    return left > 0 ? left : 0;
}
EXPORT double mg_tokens_seen(const MicroGPT *model) { return model->tokens_seen; }

/* The loss of the step, or minus a Status */
EXPORT double mg_train_step(MicroGPT *model) {
    double loss;
    Status status = microgpt_train_step(model, &loss);
    return status == STATUS_OK ? loss : -(double)status;
}

EXPORT int mg_reschedule(MicroGPT *model, double learning_rate, double num_steps) {
    return microgpt_reschedule(model, learning_rate, num_steps);
}

/* The mean loss over `limit` documents, or minus a Status */
EXPORT double mg_evaluate(MicroGPT *model, int split, int limit) {
    double loss;
    Status status = microgpt_evaluate(model, (Split)split, limit, &loss);
    return status == STATUS_OK ? loss : -(double)status;
}

/* ---- generation ---- */

EXPORT void mg_seed_sampling(MicroGPT *model, double seed) { microgpt_seed_sampling(model, seed); }

EXPORT int mg_begin_name(MicroGPT *model, const uint32_t *prefix, int length) {
    return microgpt_begin_name(model, prefix, length);
}

/* The fields of SamplingRules */
#define RULES       double temperature, double top_k, double top_p, double min_p
#define RULES_GIVEN (&(SamplingRules){temperature, top_k, top_p, min_p})

/* The token drawn, or minus a Status; a negative uniform: the active generator draws it */
EXPORT int mg_sample_token(MicroGPT *model, RULES, double uniform) {
    int token;
    Status status = microgpt_sample_token(model, RULES_GIVEN, uniform, &token);
    return status == STATUS_OK ? token : -(int)status;
}

/* A whole new name; or `count` in lockstep, mg_max_names() at most, a seed each. Their tokens are at mg_names, their
 * lengths at mg_lengths. */
EXPORT int mg_generate_name(MicroGPT *model, RULES, const uint32_t *prefix, int length) {
    return microgpt_generate_name(model, RULES_GIVEN, prefix, length);
}
EXPORT int mg_generate_names(MicroGPT *model, RULES, const uint32_t *prefix, int length, const double *seeds,
                             int count) {
    return microgpt_generate_names(model, RULES_GIVEN, prefix, length, seeds, count);
}
/* Names one after the other in one cache, without a prefix: how many there are, or minus a Status */
EXPORT int mg_generate_run(MicroGPT *model, RULES, const double *seeds, int count, int positions_continue) {
    Status status = microgpt_generate_run(model, RULES_GIVEN, seeds, count, positions_continue);
    return status == STATUS_OK ? model->sampler.begun : -(int)status;
}
EXPORT int mg_max_names(void) { return MAX_NAMES; }

/* (B, block_size) tokens, 32 bits each, and (B) lengths */
EXPORT const int32_t *mg_names(const MicroGPT *model) { return model->sampler.names; }
EXPORT const int32_t *mg_lengths(const MicroGPT *model) { return model->sampler.lengths; }
EXPORT int mg_done(const MicroGPT *model) { return sampler_done(&model->sampler); }
/* Of mg_sample_token's last draw, valid until the next call that runs the network: (V) each, and the random number */
EXPORT const real *mg_logits(const MicroGPT *model) { return model->sampler.logits; }
EXPORT const real *mg_probs(const MicroGPT *model) { return model->sampler.probs; }
EXPORT double mg_uniform(const MicroGPT *model) { return model->uniform; }

/* ---- inspection: rows without padding ---- */

/* The positions in the KV cache */
EXPORT int mg_positions(const MicroGPT *model) { return model->sampler.cache.length; }

/* Row `row` of (L, T, E): 0 of the keys, 1 of the values */
EXPORT void mg_copy_cache(const MicroGPT *model, int what, int row, real *out) {
    (what == 0 ? kv_cache_copy_key : kv_cache_copy_value)(&model->sampler.cache, row, out);
}

/* Row `row` of (L, H, T, T): how much a position of the name attends to each, zero for those after it */
EXPORT void mg_copy_attention(const MicroGPT *model, int row, real *out) {
    kv_cache_copy_weights(&model->sampler.cache, row, out);
}

EXPORT int mg_parameter_count(const MicroGPT *model) { return model->gpt.parameter_count; }

/* The name of parameter i without its layer; shape[3]: its layer or -1, rows, columns */
EXPORT const char *mg_parameter(const MicroGPT *model, int i, int *shape) {
    const Parameter *p = &model->gpt.parameters[i];
    shape[0] = i < MODEL_MATRIX_COUNT ? -1 : (i - MODEL_MATRIX_COUNT) / model->gpt.layer_matrices;
    shape[1] = p->out.count, shape[2] = p->in.count;
    return p->name;
}

/* A row of parameter i: 0 its values, 1 its gradients, 2 and 3 Adam's m and v */
EXPORT void mg_copy_parameter(const MicroGPT *model, int i, int what, int row, real *out) {
    const Gpt *gpt = &model->gpt;
    const Parameter *p = &gpt->parameters[i];
    const real *arrays[] = {gpt->values, gpt->grads, gpt->adam_m, gpt->adam_v};
    const real *from = arrays[what] + (p->tensor.data - gpt->values);
    for (int column = 0; column < p->in.count; column++) out[column] = from[parameter_at(p, row, column)];
}

/* All parameters as one array, padding included: its length and address. Call mg_values_changed after writing to it,
 * finite numbers only: microgpt_set_state refuses others. */
EXPORT double mg_num_values(const MicroGPT *model) { return (double)model->gpt.size; }
EXPORT real *mg_values(const MicroGPT *model) { return model->gpt.values; }
EXPORT void mg_values_changed(MicroGPT *model) { gpt_parameters_changed(&model->gpt); }

/* The nodes that the last training step recorded */
EXPORT int mg_tape_length(const MicroGPT *model) { return model->training.count; }

/* An input is a node (its number) or a parameter (minus its number, minus one). */
static double input_number(const MicroGPT *model, const Tensor *input) {
    const Gpt *gpt = &model->gpt;
    for (int i = 0; i < gpt->parameter_count; i++)
        if (input == &gpt->parameters[i].tensor) return -i - 1;
    for (int i = 0; i < model->training.count; i++)
        if (input == &model->training.nodes[i].output) return i;
    return -gpt->parameter_count - 1;
}

/* The op of node i; facts[8]: rows, columns, the norms of its values and of its gradient, how many inputs, and the
 * inputs */
EXPORT const char *mg_tape_node(const MicroGPT *model, int i, double *facts) {
    const Node *node = &model->training.nodes[i];
    const Tensor *y = &node->output;
    const size_t size = (size_t)y->rows * (size_t)y->width;
    int inputs = 0;
    for (; inputs < MAX_INPUTS && node->inputs[inputs]; inputs++)
        facts[5 + inputs] = input_number(model, node->inputs[inputs]);
    facts[0] = y->rows, facts[1] = y->features.count, facts[4] = inputs;
    facts[2] = norm_of(y->data, size), facts[3] = norm_of(y->grad, size);
    return node->op->name;
}
