/* attention.c: the one op that combines positions. See op_attention in ops.h.
 *
 * For one head of one sequence, with q, k, v (T, D) and the scale 1 / sqrt(D):
 *
 *     s = q k^T,  p = softmax(scale s) over the keys up to the query's own position,  y = p v
 *     dv += p^T dy,  dp = dy v^T,  ds = scale p (dp - sum p dp),  dq += ds k,  dk += ds^T q
 *
 * All six are matrix products. The two with a transposed right side read a transposed copy. Queries are processed in
 * tiles, and a tile computes only the keys up to its last query: nearly half of the square is skipped.
 */
#include <math.h>

#include "kernels.h"
#include "ops.h"

/* Queries in a tile: the default model's names fit in one, and products are fast from a dozen rows on. */
enum { TILE = 16 };

/* p of some queries: how much each attends to each key */
typedef struct {
    real *data; /* (H, queries, stride) */
    int stride, head_stride;
} Weights;

/* One sequence without a cache: n queries, from row `first` of the batch on, and as many keys and values */
typedef struct {
    int first, n;
    Weights p;
} Sequence;

static real scale_of(Axis heads) { return (real)(1 / sqrt((double)heads.group)); }
static int min_of(int a, int b) { return a < b ? a : b; }

/* s = q k^T of all heads, in place of p: `rows` queries and the first `visible` keys, transposed, key_stride apart */
static void forward_scores(Axis features, Weights p, const real *q, const real *keys, int key_stride, int rows,
                           int visible) {
    matrix_products(&(Product){.y = {p.data, p.stride, p.head_stride},
                               .a = {q, features.width, 1, features.stride},
                               .b = {keys, key_stride, features.stride * key_stride},
                               .M = rows,
                               .N = round_to_lanes(visible),
                               .K = features.stride,
                               .batch = features.groups});
}

/* y = p v of all heads */
static void forward_values(Axis features, real *y, Weights p, const real *values, int rows, int visible) {
    const int width = features.width, d = features.stride;
    matrix_products(&(Product){.y = {y, width, d},
                               .a = {p.data, p.stride, 1, p.head_stride},
                               .b = {values, width, d},
                               .M = rows,
                               .N = d,
                               .K = visible,
                               .batch = features.groups});
}

/* ---- whole sequences ---- */

/* Sequence s of a batch without a cache. The p of all sequences are in node->saved, one after the other; *next is where
 * this one's begins. */
static Sequence sequence_of(const Node *node, int s, real **next) {
    const Batch *batch = node->batch;
    const int first = batch->starts[s], n = batch->starts[s + 1] - first, stride = round_to_lanes(n);
    const Weights p = {*next, stride, n * stride};
    *next += node->output.features.groups * n * stride;
    return (Sequence){first, n, p};
}

/* All heads of the queries t to t + rows. keys (E, stride) is transposed. */
static void forward_tile(const Node *node, const Sequence *seq, int t, const real *keys) {
    const Axis features = node->output.features;
    const int width = node->output.width, stride = seq->p.stride, at = (seq->first + t) * width;
    const int rows = min_of(TILE, seq->n - t), visible = t + rows;
    const Weights p = {seq->p.data + t * stride, stride, seq->p.head_stride};
    forward_scores(features, p, node->inputs[0]->data + at, keys, stride, rows, visible);
    for (int h = 0; h < features.groups; h++) {
        real *of_head = p.data + h * p.head_stride;
        softmax(of_head, of_head, rows, round_to_lanes(visible), stride, t + 1, 1, scale_of(features), NULL);
    }
    forward_values(features, node->output.data + at, p, node->inputs[2]->data + seq->first * width, rows, visible);
}

static void forward_sequences(const Node *node) {
    const Batch *batch = node->batch;
    const Tensor *k = node->inputs[1];
    real *next = node->saved, *keys = node->scratch;
    for (int s = 0; s < batch->sequences; s++) {
        const Sequence seq = sequence_of(node, s, &next);
        matrix_transpose(keys, seq.p.stride, k->data + seq.first * k->width, k->width, seq.n, k->width);
        for (int t = 0; t < seq.n; t += TILE) forward_tile(node, &seq, t, keys);
    }
}

/* ---- the next position of each row's sequence, with those before it in the cache ---- */

static void forward_next(const Node *node) {
    const Batch *batch = node->batch;
    const KVLayer *layer = node->cache;
    const Tensor *q = node->inputs[0], *k = node->inputs[1], *v = node->inputs[2], *y = &node->output;
    const Axis features = y->features;
    for (int r = 0; r < y->rows; r++) {
        kv_cache_append(layer, batch->slots[r], k->data + r * k->width, v->data + r * v->width);
        const KVView kv = kv_cache_view(layer, r, batch->slots[r]);
        const Weights p = {kv.weights, kv.stride, kv.stride};
        forward_scores(features, p, q->data + r * q->width, kv.keys, kv.stride, 1, kv.length);
    }
    const KVView first = kv_cache_view(layer, 0, 0); /* all are as long, and their weights lie one after the other */
    softmax(first.weights, first.weights, y->rows * features.groups, round_to_lanes(first.length), first.stride,
            first.length, 0, scale_of(features), NULL);
    for (int r = 0; r < y->rows; r++) {
        const KVView kv = kv_cache_view(layer, r, batch->slots[r]);
        forward_values(features, y->data + r * y->width, (Weights){kv.weights, kv.stride, kv.stride}, kv.values, 1,
                       kv.length);
    }
}

static void forward_attention(const Node *node) {
    if (node->cache)
        forward_next(node);
    else
        forward_sequences(node);
}

/* ---- the gradients of whole sequences ---- */

/* ds and dq of the queries t to t + rows. values (E, stride) is transposed; ds (H, T, stride). */
static void backward_queries(const Node *node, const Sequence *seq, int t, const real *values, real *ds) {
    const Tensor *q = node->inputs[0], *k = node->inputs[1], *y = &node->output;
    const Axis features = y->features;
    const int width = y->width, d = features.stride, heads = features.groups, at = (seq->first + t) * width;
    const int rows = min_of(TILE, seq->n - t), visible = t + rows, columns = round_to_lanes(visible),
              stride = seq->p.stride;
    const real *dy = y->grad + at, *p = seq->p.data + t * stride;
    ds += t * stride;
    matrix_products(&(Product){.y = {ds, stride, seq->p.head_stride},
                               .a = {dy, width, 1, d},
                               .b = {values, stride, d * stride},
                               .M = rows,
                               .N = columns,
                               .K = d,
                               .batch = heads});
    for (int h = 0; h < heads; h++) {
        real *of_head = ds + h * seq->p.head_stride;
        softmax_backward(of_head, p + h * seq->p.head_stride, of_head, rows, columns, stride, scale_of(features));
    }
    matrix_products(&(Product){.y = {q->grad + at, width, d},
                               .a = {ds, stride, 1, seq->p.head_stride},
                               .b = {k->data + seq->first * width, width, d},
                               .M = rows,
                               .N = d,
                               .K = visible,
                               .batch = heads,
                               .add = true});
}

/* dv = p^T dy or dk = ds^T q for the keys j to j + rows, to which the queries from j on attend */
static void backward_keys(const Node *node, const Sequence *seq, int j, real *grad, const real *p,
                          const real *queries) {
    const Axis features = node->output.features;
    const int width = node->output.width, d = features.stride, at = (seq->first + j) * width;
    matrix_products(&(Product){.y = {grad + at, width, d},
                               .a = {p + j * seq->p.stride + j, 1, seq->p.stride, seq->p.head_stride},
                               .b = {queries + at, width, d},
                               .M = min_of(TILE, seq->n - j),
                               .N = d,
                               .K = seq->n - j,
                               .batch = features.groups,
                               .add = true});
}

static void backward_attention(const Node *node) {
    const Batch *batch = node->batch;
    const Tensor *q = node->inputs[0], *k = node->inputs[1], *v = node->inputs[2], *y = &node->output;
    real *next = node->saved, *values = node->scratch, *ds = values + v->width * round_to_lanes(batch->longest);
    for (int s = 0; s < batch->sequences; s++) {
        Sequence seq = sequence_of(node, s, &next);
        matrix_transpose(values, seq.p.stride, v->data + seq.first * v->width, v->width, seq.n, v->width);
        for (int t = 0; t < seq.n; t += TILE) backward_queries(node, &seq, t, values, ds);
        for (int j = 0; j < seq.n; j += TILE) {
            backward_keys(node, &seq, j, v->grad, seq.p.data, y->grad);
            backward_keys(node, &seq, j, k->grad, ds, q->data);
        }
    }
}

static const Op ATTENTION = {"attention", forward_attention, backward_attention};

Tensor *op_attention(Tape *tape, Tensor *q, Tensor *k, Tensor *v, const Batch *batch, const KVLayer *cache) {
    Node *node = tape_node(tape, &ATTENTION, q->rows, q->features, q, k, v);
    node->batch = batch;
    node->cache = cache;
    if (!cache) {
        uint64_t stride = (uint64_t)round_to_lanes(batch->longest), width = (uint64_t)q->width;
        uint64_t heads = (uint64_t)q->features.groups;
        node->saved = tape_reals(tape, (uint64_t)q->rows * heads * stride);  /* p of each sequence */
        node->scratch = tape_reals(tape, (width + heads * stride) * stride); /* keys or values, transposed; ds */
    }
    return tape_run(tape, node);
}
