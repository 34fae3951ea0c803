/* sampler.h: names, sampled token by token, one or many in lockstep.
 *
 * The sampler holds the state of generation: the KV cache, which has a slot for each name and is empty when they begin,
 * and of each name that has not ended the token to be read next. Names start from BOS and end when BOS is drawn, or
 * when block_size positions are used. One forward reads a token of every name that has not ended; as they all began at
 * once, they are at the same position. A single name is a batch of one.
 *
 * In a run, names follow one another in one cache that is not emptied between them. No model is trained for that: it is
 * there to show why a new text needs an empty cache.
 */
#ifndef MICROGPT_SAMPLER_H
#define MICROGPT_SAMPLER_H

#include "gpt.h"
#include "rules.h"

/* The most names in lockstep. Each takes a KV cache, and from some dozens on a name gets no cheaper. */
enum { MAX_NAMES = 32 };

typedef struct {
    Gpt *gpt;  /* not owned */
    Tape tape; /* the forward of one token of each name: recorded once, replayed for each position */
    KVCache cache;
    int position;       /* of the token to be read next: the cache's length, unless a run restarts it */
    int begun;          /* names begun so far */
    Batch batch;        /* a row for each name that has not ended: the token to be read next */
    int32_t *slots;     /* (B) which name each row is; the slot in the cache has its number */
    int32_t *tokens;    /* (B) by row */
    int32_t *positions; /* (B) by row, all the same */
    int32_t *names;     /* (B, block_size) the letters so far, by name */
    int32_t *lengths;   /* (B) how many, by name */
    const real *logits; /* (B, V) of the tokens read last, by the row that they had */
    real *probs;        /* (B, V padded) the last draw's probabilities, likewise */
    double *totals;     /* (B) scratch: the sums of probs */
    int32_t *order;     /* (V) scratch: tokens by probability */
} Sampler;

/* Take what the sampler needs from the arena. Its gpt, the nodes of its tape and the layers of its cache are set
 * before. The sampler must not move: its tape points to it. */
void sampler_layout(Sampler *sampler, Arena *arena);

/* Begin 1 to MAX_NAMES names: the cache is empty, and BOS is read next. 0 begins a run of at most MAX_NAMES. */
void sampler_begin(Sampler *sampler, int names);

/* Begin the run's next name: BOS is read next, at position 0 or at the one after the last that was read. False if
 * block_size leaves none. */
bool sampler_begin_next(Sampler *sampler, bool position_continues);

/* Whether all names have ended */
static inline bool sampler_done(const Sampler *sampler) { return sampler->batch.rows == 0; }

/* Append a given letter to every name; none has ended. STATUS_BAD_PREFIX if no position would be left to draw at. */
Status sampler_write(Sampler *sampler, int letter);

/* What sampler_draw refuses whatever the random numbers are: what rules_check refuses, and STATUS_NAME_DONE */
Status sampler_check(const Sampler *sampler, const SamplingRules *rules);

/* Draw the next token of every name that has not ended, as random.choices does. By name: uniforms, in [0, 1), stand for
 * random(); tokens receives what was drawn. Nothing of other names is read or written. */
Status sampler_draw(Sampler *sampler, const SamplingRules *rules, const double *uniforms, int32_t *tokens);

#endif
