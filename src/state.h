/* state.h: all that training and generation change in a model, as plain numbers, to be saved and restored.
 *
 *     const uint64_t count = microgpt_state_count(model);
 *     double *numbers = malloc(count * sizeof *numbers);
 *     microgpt_get_state(model, numbers, 0, count);
 *     ...
 *     microgpt_create(&again, &settings, text, length); // the same settings and text
 *     microgpt_set_state(again, numbers, 0, count);     // continues as model would, to the bit
 *
 * With its settings and its text these numbers are the whole session. How they are stored is the caller's
 * choice: the core knows no format (wasm/safetensors.js writes and reads one). They are, in this order, with N
 * parameters,
 *
 *     N           the parameters in gpt.h's order, row by row, without padding
 *     2 N         Adam's m of each, and then v
 *     PROGRESS    the fields of Progress
 *
 * Not in it are an unfinished name, the generator that microgpt_seed_sampling seeds, and the tape.
 */
#ifndef MICROGPT_STATE_H
#define MICROGPT_STATE_H

#include "microgpt.h"

/* How far a model has come: doubles only, all of them whole numbers but gauss_value and tokens_seen */
typedef struct {
    double step, num_train; /* num_train: from 1 to the documents that there are, or 0 if there are none */
    double next, has_gauss; /* these and gauss_value and words: the generator */
    double gauss_value, tokens_seen;
    double words[MT_WORDS];
} Progress;
enum { PROGRESS = sizeof(Progress) / sizeof(double) };

uint64_t microgpt_state_count(const MicroGPT *model);

/* Numbers `from` to `from + count` of the state, which must exist. Doubles hold every float32 exactly. */
void microgpt_get_state(const MicroGPT *model, double *numbers, uint64_t from, uint64_t count);

/* Put them back, all at once or piece by piece, the lower ones first: parameters and Adam's means count once the last
 * of them is written. STATUS_BAD_STATE, and nothing changed, if training cannot give one of them: NaN, infinity, a
 * negative v, a generator or a count out of its bounds. */
Status microgpt_set_state(MicroGPT *model, const double *numbers, uint64_t from, uint64_t count);

#endif
