/* ops.h: the ops a GPT is made of. Each appends one node to the tape and returns its output.
 *
 * Shapes: T rows (the positions of all sequences of the batch, one sequence after the other), E n_embd, V vocabulary.
 */
#ifndef MICROGPT_OPS_H
#define MICROGPT_OPS_H

#include "kv_cache.h"
#include "tape.h"

/* What a forward works on: sequences of tokens, packed without gaps. The caller owns the arrays. With a KV cache there
 * is one sequence, and starts is not used. */
typedef struct {
    int rows;                 /* T, positions of all sequences together */
    int sequences;            /* how many sequences there are */
    int longest;              /* the most rows one of them has */
    const int32_t *starts;    /* (sequences + 1) the first row of each; the last is T */
    const int32_t *tokens;    /* (T) what is read at each position */
    const int32_t *positions; /* (T) 0, 1, 2 ... within each sequence */
    const int32_t *targets;   /* (T) what comes next; only a loss needs it */
    const real *weights;      /* (T) the share of each position in the loss; only a loss needs it */
} Batch;

/* y (T, E) = token_rows[token] + position_rows[position] */
Tensor *op_embed(Tape *tape, Tensor *token_rows, Tensor *position_rows, const Batch *batch);

/* y (T, E) = x * (mean(x^2) + 1e-5)^-0.5, row by row */
Tensor *op_rmsnorm(Tape *tape, Tensor *x);

/* y (T, O) = x (T, I) w^T, w (O, I); outputs names the O features */
Tensor *op_linear(Tape *tape, Tensor *x, Tensor *w, Axis outputs);

/* y (T, E) = max(x, 0) */
Tensor *op_relu(Tape *tape, Tensor *x);

/* y (T, E) = a + b */
Tensor *op_add(Tape *tape, Tensor *a, Tensor *b);

/* Causal self-attention: in each head of q's features, y[t] = sum_j p[j] v[j], p = softmax_j(q[t] k[j] / sqrt(head
 * size)), over the positions j up to and with t of the same sequence. With a KV cache (then there is one sequence,
 * and no gradient), those of the batch are appended to the positions in it; without, cache is NULL. */
Tensor *op_attention(Tape *tape, Tensor *q, Tensor *k, Tensor *v, const Batch *batch, const KVLayer *cache);

/* y (1) = sum over t of weights[t] * -log softmax(logits[t])[targets[t]] */
Tensor *op_cross_entropy(Tape *tape, Tensor *logits, const Batch *batch);

#endif
