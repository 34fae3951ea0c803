/* attention.c: the one op that looks across positions. See op_attention in ops.h.
 *
 * For one head of one sequence, with q, k, v (n, d) and the scale 1 / sqrt(d):
 *
 *     s = q k^T,  p = softmax(scale s) over the keys up to the query's own position,  y = p v
 *     dv += p^T dy,  dp = dy v^T,  ds = scale p (dp - sum p dp),  dq += ds k,  dk += ds^T q
 *
 * All six are matrix products. The two with a transposed right side read a transposed copy. Queries go in tiles, and
 * a tile computes only the keys that its last query may see: half of the square is never touched.
 */
#include <math.h>
#include <string.h>

#include "kernels.h"
#include "ops.h"

enum { TILE = 16 }; /* queries; the names of the default model fit in one tile, and products prefer a dozen rows or more */

/* Where one sequence lies: n queries in the batch, after `past` keys that were there before */
typedef struct {
    int first, n, past;
    real *p;     /* (heads, n, pitch) how much each query looks at each key */
    int p_head;  /* reals from one head of p to the next */
    int pitch;   /* reals from one row of p to the next */
} Sequence;

static real scale_of(Axis heads) { return (real)(1 / sqrt((double)heads.group)); }
static int heads_in(Axis heads) { return heads.count / heads.group; }
static int least(int a, int b) { return a < b ? a : b; }

/* The sequences of a training batch keep their p one after the other in node->saved; *next is where this one's begins. */
static Sequence sequence_of(const Node *node, int s, real **next) {
    const Batch *batch = node->batch;
    int n = batch->starts[s + 1] - batch->starts[s], pitch = round_to_lanes(n);
    Sequence sequence = {batch->starts[s], n, 0, *next, n * pitch, pitch};
    *next += heads_in(node->output.features) * n * pitch;
    return sequence;
}

/* One head of the forward: keys transposed (d, keys_row), values (keys, values_row) */
static void forward_head(const Node *node, Sequence seq, int h, const real *keys, int keys_row, const real *values) {
    const Axis heads = node->output.features;
    const int width = node->output.width, at = h * heads.pitch;
    const real *q = node->inputs[0]->data + seq.first * width + at;
    real *y = node->output.data + seq.first * width + at, *p = seq.p + h * seq.p_head;
    for (int t = 0; t < seq.n; t += TILE) {
        int rows = least(TILE, seq.n - t), visible = seq.past + t + rows, columns = round_to_lanes(visible);
        real *tile = p + t * seq.pitch;
        Matrix queries = {q + t * width, width, 1}, weights = {tile, seq.pitch, 1};
        matrix_product(tile, seq.pitch, queries, keys + at * keys_row, keys_row, rows, columns, heads.group, false);
        for (int r = 0; r < rows; r++)
            softmax(tile + r * seq.pitch, tile + r * seq.pitch, seq.past + t + r + 1, columns, scale_of(heads), NULL);
        matrix_product(y + t * width, width, weights, values + at, width, rows, heads.pitch, visible, false);
    }
}

static void forward_attention(const Node *node) {
    const Batch *batch = node->batch;
    const LayerCache *cache = node->cache;
    const Tensor *k = node->inputs[1], *v = node->inputs[2];
    const int width = k->width, heads = heads_in(k->features);
    if (cache) {
        const int past = batch->past, n = k->rows, capacity = cache->capacity;
        matrix_transpose(cache->keys + past, capacity, k->data, width, n, width);
        memcpy(cache->values + past * width, v->data, sizeof(real) * (size_t)(n * width));
        Sequence seq = {0, n, past, cache->attention + past * capacity, capacity * capacity, capacity};
        for (int h = 0; h < heads; h++) forward_head(node, seq, h, cache->keys, capacity, cache->values);
        return;
    }
    real *next = node->saved;
    for (int s = 0; s < batch->sequences; s++) {
        Sequence seq = sequence_of(node, s, &next);
        matrix_transpose(node->scratch, seq.pitch, k->data + seq.first * width, width, seq.n, width);
        for (int h = 0; h < heads; h++)
            forward_head(node, seq, h, node->scratch, seq.pitch, v->data + seq.first * width);
    }
}

/* One head of the backward: values transposed (d, pitch); ds is scratch (n, pitch) */
static void backward_head(const Node *node, Sequence seq, int h, const real *values, real *ds) {
    const Tensor *q = node->inputs[0], *k = node->inputs[1], *v = node->inputs[2], *y = &node->output;
    const Axis heads = y->features;
    const int width = y->width, pitch = seq.pitch, at = seq.first * width + h * heads.pitch;
    const real *dy = y->grad + at, *p = seq.p + h * seq.p_head;
    for (int t = 0; t < seq.n; t += TILE) {
        int rows = least(TILE, seq.n - t), visible = t + rows, columns = round_to_lanes(visible);
        real *tile = ds + t * pitch;
        Matrix out = {dy + t * width, width, 1}, scores = {tile, pitch, 1};
        matrix_product(tile, pitch, out, values + h * heads.pitch * pitch, pitch, rows, columns, heads.group, false);
        for (int r = 0; r < rows; r++)
            softmax_backward(tile + r * pitch, p + (t + r) * pitch, tile + r * pitch, columns, scale_of(heads));
        matrix_product(q->grad + at + t * width, width, scores, k->data + at, width, rows, heads.pitch, visible, true);
    }
    for (int j = 0; j < seq.n; j += TILE) { /* keys j and on, seen by the queries j and on */
        int rows = least(TILE, seq.n - j), queries = seq.n - j, corner = j * pitch + j;
        Matrix p_turned = {p + corner, 1, pitch}, ds_turned = {ds + corner, 1, pitch};
        real *dv = v->grad + at + j * width, *dk = k->grad + at + j * width;
        matrix_product(dv, width, p_turned, dy + j * width, width, rows, heads.pitch, queries, true);
        matrix_product(dk, width, ds_turned, q->data + at + j * width, width, rows, heads.pitch, queries, true);
    }
}

static void backward_attention(const Node *node) {
    const Batch *batch = node->batch;
    const Tensor *v = node->inputs[2];
    real *next = node->saved, *ds = node->scratch + v->width * round_to_lanes(batch->longest);
    for (int s = 0; s < batch->sequences; s++) {
        Sequence seq = sequence_of(node, s, &next);
        matrix_transpose(node->scratch, seq.pitch, v->data + seq.first * v->width, v->width, seq.n, v->width);
        for (int h = 0; h < heads_in(v->features); h++) backward_head(node, seq, h, node->scratch, ds);
    }
}

static const Op ATTENTION = {"attention", forward_attention, backward_attention};

Tensor *op_attention(Tape *tape, Tensor *q, Tensor *k, Tensor *v, const Batch *batch, const LayerCache *cache) {
    Node *node = tape_node(tape, &ATTENTION, q->rows, q->features, q, k, v);
    node->batch = batch;
    node->cache = cache;
    if (!cache) {
        uint64_t pitch = (uint64_t)round_to_lanes(batch->longest), width = (uint64_t)q->width;
        node->saved = tape_reals(tape, (uint64_t)q->rows * (uint64_t)heads_in(q->features) * pitch); /* p */
        node->scratch = tape_reals(tape, (width + pitch) * pitch); /* keys or values, transposed; ds */
    }
    return tape_run(tape, node);
}
