/* sampler.h: one name, written letter by letter.
 *
 * The sampler holds what generation needs to remember: the key-value cache of the name being written, empty at every
 * beginning, and the token that comes next into the network. A name starts from BOS and ends when BOS is drawn, or
 * when block_size positions are used.
 */
#ifndef MICROGPT_SAMPLER_H
#define MICROGPT_SAMPLER_H

#include "gpt.h"
#include "status.h"

typedef struct {
    Gpt *gpt;            /* not owned */
    Tape tape;           /* the forward of one token: laid out once, run anew for each */
    KeyValueCache cache; /* of this name */
    int32_t next, place; /* the token to be read next, and its position */
    Batch batch;         /* of that one token */
    int32_t *name;       /* (block_size) the letters so far */
    int length;          /* how many */
    bool done;           /* the name has ended */
    const real *logits;  /* (V) of the token read last */
    real *probs;         /* (V padded) the last draw's probabilities */
    double *cumulative;  /* (V) their running sums */
    double uniform;      /* the last draw's random number */
} Sampler;

/* Take what the sampler needs from the arena; its gpt, and the nodes of its tape and the layers of its cache, are set
 * before. The sampler must stay where it is: its tape points to it. */
void sampler_layout(Sampler *sampler, Arena *arena);

/* Begin a name: an empty cache, BOS to be read. */
void sampler_begin(Sampler *sampler);

/* Write a letter that is given, not drawn. Refused if no position would be left to draw at (STATUS_BAD_PREFIX). */
Status sampler_write(Sampler *sampler, int letter);

/* What sampler_draw refuses whatever uniform is: STATUS_BAD_TEMPERATURE, STATUS_NAME_DONE */
Status sampler_check(const Sampler *sampler, double temperature);

/* Draw the next token as random.choices does, with uniform in [0, 1) for random(): probabilities softmax(logits /
 * temperature), temperature any number above zero; near zero this is argmax. The token goes to *token. */
Status sampler_draw(Sampler *sampler, double temperature, double uniform, int *token);

#endif
