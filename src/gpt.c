/* gpt.c: see gpt.h. */
#include "gpt.h"

#include <math.h>
#include <stddef.h>
#include <string.h>

/* ---- the parameter table ---- */

/* The offsets in Gpt of a matrix's axes */
typedef struct {
    const char *name;
    size_t out, in;
} Shape;

#define SHAPE(name, rows, columns) {#name, offsetof(Gpt, rows), offsetof(Gpt, columns)},
static const Shape MODEL_SHAPES[] = {MODEL_MATRICES(SHAPE)};
static const Shape LAYER_SHAPES[] = {ATTENTION_MATRICES(SHAPE) MLP_MATRICES(SHAPE)};
#undef SHAPE

static Axis axis_at_offset(const Gpt *gpt, size_t offset) { return *(const Axis *)((const char *)gpt + offset); }

void gpt_define(Gpt *gpt, Parameter *parameters, int n_layer, int n_embd, int n_head, int block_size, int vocab_size) {
    *gpt = (Gpt){.n_layer = n_layer, .layer_matrices = gpt_layer_matrices(n_head), .parameters = parameters};
    gpt->parameter_count = gpt_parameters(n_layer, n_head);
    gpt->vocab = axis_of(vocab_size);
    gpt->positions = axis_of(block_size);
    gpt->embd = axis_of(n_embd);
    gpt->heads = axis_in_groups(n_head, n_head ? n_embd / n_head : 0);
    gpt->hidden = axis_of(4 * n_embd);
    const Shape *of_layer = n_head ? LAYER_SHAPES : LAYER_SHAPES + ATTENTION_MATRIX_COUNT;
    for (int i = 0; i < gpt->parameter_count; i++) {
        const bool of_model = i < MODEL_MATRIX_COUNT;
        const Shape *shape = of_model ? &MODEL_SHAPES[i] : &of_layer[(i - MODEL_MATRIX_COUNT) % gpt->layer_matrices];
        Axis out = axis_at_offset(gpt, shape->out), in = axis_at_offset(gpt, shape->in);
        Tensor tensor = {.rows = out.width, .width = in.width, .features = in};
        parameters[i] = (Parameter){tensor, out, in, shape->name};
        gpt->size += (uint64_t)tensor.rows * (uint64_t)tensor.width;
    }
}

/* wte and wpe are lookup tables, all others are factors of products */
static bool is_weight(int i) { return i != wte && i != wpe; }

void gpt_layout(Gpt *gpt, Arena *arena, Arena *grads) {
    gpt->values = arena_take(arena, gpt->size, sizeof(real));
    gpt->adam_m = arena_take(arena, gpt->size, sizeof(real));
    gpt->adam_v = arena_take(arena, gpt->size, sizeof(real));
    gpt->grads = arena_take(grads, gpt->size, sizeof(real));
    uint64_t at = 0;
    for (int i = 0; i < gpt->parameter_count; i++) {
        Tensor *tensor = &gpt->parameters[i].tensor;
        uint64_t size = (uint64_t)tensor->rows * (uint64_t)tensor->width;
        if (gpt->values) tensor->data = gpt->values + at;
        if (gpt->grads) tensor->grad = gpt->grads + at;
        if (is_weight(i)) tensor->transposed = arena_take(arena, size, sizeof(real));
        at += size;
    }
}

void gpt_clear(Gpt *gpt) {
    size_t bytes = (size_t)gpt->size * sizeof(real);
    memset(gpt->values, 0, bytes);
    memset(gpt->grads, 0, bytes);
    memset(gpt->adam_m, 0, bytes);
    memset(gpt->adam_v, 0, bytes);
}

void gpt_initialize(Gpt *gpt, Random *random, double deviation) {
    for (int i = 0; i < gpt->parameter_count; i++) {
        const Parameter *p = &gpt->parameters[i];
        for (int row = 0; row < p->out.count; row++)
            for (int column = 0; column < p->in.count; column++)
                p->tensor.data[parameter_at(p, row, column)] = (real)random_gauss(random, deviation);
    }
    gpt_parameters_changed(gpt);
}

void gpt_parameters_changed(Gpt *gpt) {
    gpt->extent = (AdamExtent){HUGE_VAL, HUGE_VAL, HUGE_VAL};
    for (int i = 0; i < gpt->parameter_count; i++) {
        const Tensor *w = &gpt->parameters[i].tensor;
        if (is_weight(i)) matrix_transpose(w->transposed, w->rows, w->data, w->width, w->rows, w->width);
    }
}

uint64_t gpt_num_params(const Gpt *gpt) {
    uint64_t sum = 0;
    for (int i = 0; i < gpt->parameter_count; i++)
        sum += (uint64_t)gpt->parameters[i].out.count * (uint64_t)gpt->parameters[i].in.count;
    return sum;
}

/* ---- the network ---- */

static Tensor *linear(Tape *tape, Tensor *x, Parameter *w) { return op_linear(tape, x, &w->tensor, w->out); }

/* x + wo(attention(rmsnorm(x))): each position gathers from those up to itself */
enum { ATTENTION_BLOCK_NODES = 7 };
static Tensor *attention_block(Tape *tape, Tensor *x, Parameter *w, const Batch *batch, const KVLayer *cache) {
    Tensor *normed = op_rmsnorm(tape, x);
    Tensor *q = linear(tape, normed, &w[attn_wq]);
    Tensor *k = linear(tape, normed, &w[attn_wk]);
    Tensor *v = linear(tape, normed, &w[attn_wv]);
    Tensor *gathered = op_attention(tape, q, k, v, batch, cache);
    return op_add(tape, linear(tape, gathered, &w[attn_wo]), x);
}

/* x + fc2(relu(fc1(rmsnorm(x)))): each position on its own */
enum { MLP_BLOCK_NODES = 5 };
static Tensor *mlp_block(Tape *tape, Tensor *x, Parameter *w) {
    Tensor *hidden = linear(tape, op_rmsnorm(tape, x), &w[mlp_fc1]);
    return op_add(tape, linear(tape, op_relu(tape, hidden), &w[mlp_fc2]), x);
}

/* lm_head(blocks(rmsnorm(wte[token] + wpe[position]))); without heads, a block is its MLP alone */
enum { FORWARD_NODES = 3 };
Tensor *gpt_forward(Gpt *gpt, Tape *tape, const Batch *batch, KVCache *cache) {
    Parameter *w = gpt->parameters, *of_block = w + MODEL_MATRIX_COUNT;
    Tensor *x = op_embed(tape, &w[wte].tensor, &w[wpe].tensor, batch);
    x = op_rmsnorm(tape, x);
    for (int i = 0; i < gpt->n_layer; i++) {
        if (gpt->heads.groups) {
            x = attention_block(tape, x, of_block, batch, cache ? &cache->layers[i] : NULL);
            of_block += ATTENTION_MATRIX_COUNT;
        }
        x = mlp_block(tape, x, of_block);
        of_block += MLP_MATRIX_COUNT;
    }
    return linear(tape, x, &w[lm_head]);
}

enum { LOSS_NODES = 1 };
Tensor *gpt_loss(Gpt *gpt, Tape *tape, const Batch *batch) {
    return op_cross_entropy(tape, gpt_forward(gpt, tape, batch, NULL), batch);
}

int gpt_nodes(int n_layer, int n_head) {
    return FORWARD_NODES + n_layer * ((n_head ? ATTENTION_BLOCK_NODES : 0) + MLP_BLOCK_NODES) + LOSS_NODES;
}
