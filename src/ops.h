/* ops.h: the ops of a GPT. Each appends one node to the tape and returns its output.
 *
 * Shapes are written with the letters of real.h.
 */
#ifndef MICROGPT_OPS_H
#define MICROGPT_OPS_H

#include "kv_cache.h"
#include "tape.h"

/* What a forward works on. The caller owns the arrays.
 *
 * Without a KV cache: whole sequences of tokens, packed without gaps. With one, every row is the next position of a
 * sequence of its own, those before it are in the cache, and there are no starts. */
typedef struct {
    int rows;                 /* T, the positions of all sequences, one sequence after the other */
    int sequences;            /* B */
    int longest;              /* the rows of the longest one */
    const int32_t *starts;    /* (B + 1) the first row of each; the last is T */
    const int32_t *tokens;    /* (T) the input of each position */
    const int32_t *positions; /* (T) 0, 1, 2 ... within each sequence */
    const int32_t *targets;   /* (T) the next token; only the loss reads it */
    const real *weights;      /* (T) the weight of each position in the loss; only the loss reads it */
    const int32_t *slots;     /* (T) with a KV cache: the slot of each row's sequence */
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

/* Causal self-attention: in each head, y[t] = sum_j p[j] v[j], p = softmax_j(q[t] k[j] / sqrt(D)), over the positions
 * j = 0..t of the same sequence. With a KV cache (then there is no gradient), the position of each row is appended to
 * those in its slot; without, cache is NULL. */
Tensor *op_attention(Tape *tape, Tensor *q, Tensor *k, Tensor *v, const Batch *batch, const KVLayer *cache);

/* y (1) = sum over t of weights[t] * -log softmax(logits[t])[targets[t]] */
Tensor *op_cross_entropy(Tape *tape, Tensor *logits, const Batch *batch);

#endif
