/* rules.h: which token may be drawn, and how probably: temperature, top-k, top-p and min-p.
 *
 * They apply in this order, each to what the one before has kept, with probabilities that sum to one. Top-p is nucleus
 * sampling (Holtzman et al., 2020, "The Curious Case of Neural Text Degeneration"), min-p is of Nguyen et al., 2024.
 */
#ifndef MICROGPT_RULES_H
#define MICROGPT_RULES_H

#include "status.h"
#include "tape.h"

typedef struct {
    double temperature; /* logits are divided by it, >= 0; at 0 the most probable token is certain */
    double top_k;       /* keep the k most probable tokens, a whole number >= 1, or 0 for all */
    double top_p;       /* keep the fewest, the most probable, whose probabilities sum to p, in (0, 1]; 1 for all */
    double min_p;       /* keep those at least min_p times as probable as the most probable, in [0, 1]; 0 for all */
} SamplingRules;

/* STATUS_BAD_TEMPERATURE, or STATUS_BAD_RULE if another one is outside its range */
Status rules_check(const SamplingRules *rules);

/* (rows, V) logits to probabilities. Of equally probable tokens the lowest ones are kept. At least one token is.
 * order: scratch for V tokens. */
void rules_apply(const SamplingRules *rules, real *probs, const real *logits, int rows, Axis vocab, int32_t *order);

#endif
