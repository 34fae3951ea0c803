/* gpt.h: the parameters, and the one function that turns tokens into logits.
 *
 * The network is microgpt.py's (Karpathy, 2026): GPT-2 (Radford et al., 2019) with RMSNorm for LayerNorm, ReLU for GeLU
 * and no biases. The same gpt_forward trains (on a recording tape, many positions at once) and generates (no gradients,
 * one position at a time, earlier ones in the KV cache).
 */
#ifndef MICROGPT_GPT_H
#define MICROGPT_GPT_H

#include "kernels.h"
#include "ops.h"
#include "random.h"

/* The matrices in microgpt.py's order, each with the axes of its rows and columns: first those of the model ... */
#define MODEL_MATRICES(X)   \
    X(wte, vocab, embd)     \
    X(wpe, positions, embd) \
    X(lm_head, vocab, embd)

/* ... then those of each layer: first its attention's, unless the model has no heads. Rows of wq, wk and wv and columns
 * of wo are features grouped by head. Then its MLP's. */
#define ATTENTION_MATRICES(X) \
    X(attn_wq, heads, embd)   \
    X(attn_wk, heads, embd)   \
    X(attn_wv, heads, embd)   \
    X(attn_wo, embd, heads)
#define MLP_MATRICES(X)      \
    X(mlp_fc1, hidden, embd) \
    X(mlp_fc2, embd, hidden)

#define MATRIX_ENUM(name, rows, columns) name,
enum { MODEL_MATRICES(MATRIX_ENUM) MODEL_MATRIX_COUNT };
enum { ATTENTION_MATRICES(MATRIX_ENUM) ATTENTION_MATRIX_COUNT };
enum { MLP_MATRICES(MATRIX_ENUM) MLP_MATRIX_COUNT };
#undef MATRIX_ENUM

typedef struct {
    Tensor tensor;    /* (rows padded as out says, in) */
    Axis out, in;     /* the axes of its rows and columns */
    const char *name; /* "attn_wq", in each layer */
} Parameter;

typedef struct {
    int n_layer;
    int layer_matrices; /* in each layer */
    Axis vocab, positions, embd, heads, hidden;
    Parameter *parameters; /* (parameter_count) in the order above */
    int parameter_count;
    uint64_t size;         /* reals in each of the four arrays below, padding included */
    real *values, *grads;  /* all parameters and their gradients, one array each */
    real *adam_m, *adam_v; /* Adam's running means of the gradients and of their squares, likewise */
    AdamExtent extent;     /* an upper bound on that of these arrays; infinite while none is known */
} Gpt;

/* The parameter table for these sizes; parameters is the caller's, gpt_parameters() of them. No numbers yet. Without
 * heads (n_head 0) the blocks have no attention: each position sees its own token only. */
static inline int gpt_layer_matrices(int n_head) {
    return n_head ? ATTENTION_MATRIX_COUNT + MLP_MATRIX_COUNT : MLP_MATRIX_COUNT;
}
static inline int gpt_parameters(int n_layer, int n_head) {
    return MODEL_MATRIX_COUNT + n_layer * gpt_layer_matrices(n_head);
}
void gpt_define(Gpt *gpt, Parameter *parameters, int n_layer, int n_embd, int n_head, int block_size, int vocab_size);

/* Take the gradients from `grads`, gpt->size reals, and everything else from `arena`. */
void gpt_layout(Gpt *gpt, Arena *arena, Arena *grads);

/* Set parameters, gradients and Adam's means to zero, padding included, which stays zero. */
void gpt_clear(Gpt *gpt);

/* Draw the parameters from a Gaussian, row by row. */
void gpt_initialize(Gpt *gpt, Random *random, double deviation);

/* After any change of the parameters or of Adam's means, except by adam_step: update the transposed copies, which the
 * forward products read, and forget the extent. */
void gpt_parameters_changed(Gpt *gpt);

/* the index of element (row, column) of a parameter in its arrays */
static inline uint64_t parameter_at(const Parameter *p, int row, int column) {
    return (uint64_t)axis_at(p->out, row) * (uint64_t)p->tensor.width + (uint64_t)axis_at(p->in, column);
}

/* The number of parameters, padding not counted. */
uint64_t gpt_num_params(const Gpt *gpt);

/* logits (T, V) for the batch. With a KV cache, the batch holds one sequence that follows the positions in the cache;
 * its keys and values are appended, and the caller calls kv_cache_advance. Without (NULL), sequences are complete.
 * Clear the tape first. */
Tensor *gpt_forward(Gpt *gpt, Tape *tape, const Batch *batch, KVCache *cache);

/* The loss (1) of the batch, without a KV cache. Clear the tape first. */
Tensor *gpt_loss(Gpt *gpt, Tape *tape, const Batch *batch);

/* The nodes that gpt_loss appends to a tape; gpt_forward appends fewer. */
int gpt_nodes(int n_layer, int n_head);

#endif
