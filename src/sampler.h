/* sampler.h: one name, sampled token by token.
 *
 * The sampler holds the state of generation: the KV cache of the current name, empty at its beginning, and the token to
 * be read next. A name starts from BOS and ends when BOS is drawn, or when block_size positions are used.
 */
#ifndef MICROGPT_SAMPLER_H
#define MICROGPT_SAMPLER_H

#include "gpt.h"
#include "status.h"

typedef struct {
    Gpt *gpt;           /* not owned */
    Tape tape;          /* the forward of one token: recorded once, replayed for each */
    KVCache cache;      /* of this name */
    int32_t next;       /* the token to be read next */
    Batch batch;        /* that one token, at position cache.length */
    int32_t *name;      /* (block_size) the letters so far */
    int length;         /* how many */
    bool done;          /* the name has ended */
    const real *logits; /* (V) of the token read last */
    real *probs;        /* (V padded) the last draw's probabilities */
    double *cumulative; /* (V) their running sums */
    double uniform;     /* the last draw's random number */
} Sampler;

/* Take what the sampler needs from the arena. Its gpt, the nodes of its tape and the layers of its cache are set
 * before. The sampler must not move: its tape points to it. */
void sampler_layout(Sampler *sampler, Arena *arena);

/* Begin a name: an empty cache, BOS to be read. */
void sampler_begin(Sampler *sampler);

/* Append a given letter. STATUS_BAD_PREFIX if no position would be left to draw at. */
Status sampler_write(Sampler *sampler, int letter);

/* What sampler_draw refuses whatever uniform is: STATUS_BAD_TEMPERATURE, STATUS_NAME_DONE */
Status sampler_check(const Sampler *sampler, double temperature);

/* Draw the next token as random.choices does, with uniform in [0, 1) for random(): probabilities softmax(logits /
 * temperature), temperature any number above zero; near zero this is argmax. The token goes to *token. */
Status sampler_draw(Sampler *sampler, double temperature, double uniform, int *token);

#endif
