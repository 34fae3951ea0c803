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

/* One sequence: n queries, from row `first` of the batch on, and as many keys and values, after those in the cache.
 * kv.weights is p, how much each query attends to each key. */
typedef struct {
    int first, n;
    KVView kv;
} Sequence;

static real scale_of(Axis heads) { return (real)(1 / sqrt((double)heads.group)); }
static int min_of(int a, int b) { return a < b ? a : b; }

/* Sequence s of a batch without a cache. The p of all sequences are in node->saved, one after the other; *next is where
 * this one's begins. The keys are transposed into node->scratch. */
static Sequence sequence_of(const Node *node, int s, real **next) {
    const Batch *batch = node->batch;
    const Tensor *v = node->inputs[2];
    const int first = batch->starts[s], n = batch->starts[s + 1] - first, stride = round_to_lanes(n);
    const KVView kv = {0, node->scratch, v->data + first * v->width, *next, stride, n * stride};
    *next += axis_groups(node->output.features) * n * stride;
    return (Sequence){first, n, kv};
}

/* All heads of the queries t to t + rows */
static void forward_tile(const Node *node, const Sequence *seq, int t) {
    const Axis features = node->output.features;
    const int width = node->output.width, d = features.stride, heads = axis_groups(features),
              at = (seq->first + t) * width;
    const int rows = min_of(TILE, seq->n - t), visible = seq->kv.past + t + rows, columns = round_to_lanes(visible);
    const real *q = node->inputs[0]->data + at;
    real *y = node->output.data + at, *p = seq->kv.weights + t * seq->kv.stride;
    matrix_products(&(Product){.y = {p, seq->kv.stride, seq->kv.head_stride},
                               .a = {q, width, 1, d},
                               .b = {seq->kv.keys, seq->kv.stride, d * seq->kv.stride},
                               .M = rows,
                               .N = columns,
                               .K = d,
                               .batch = heads});
    const real scale = scale_of(features);
    if (rows == 1)
        softmax(p, p, heads, columns, seq->kv.head_stride, visible, 0, scale, NULL); /* generation: all heads at once */
    else
        for (int h = 0; h < heads; h++) {
            real *of_head = p + h * seq->kv.head_stride;
            softmax(of_head, of_head, rows, columns, seq->kv.stride, seq->kv.past + t + 1, 1, scale, NULL);
        }
    matrix_products(&(Product){.y = {y, width, d},
                               .a = {p, seq->kv.stride, 1, seq->kv.head_stride},
                               .b = {seq->kv.values, width, d},
                               .M = rows,
                               .N = d,
                               .K = visible,
                               .batch = heads});
}

static void forward_attention(const Node *node) {
    const Batch *batch = node->batch;
    const Tensor *k = node->inputs[1], *v = node->inputs[2];
    if (node->cache) {
        for (int r = 0; r < k->rows; r++) {
            const real *key = k->data + r * k->width, *value = v->data + r * v->width;
            const Sequence seq = {r, 1, kv_cache_append(node->cache, batch->slots[r], key, value)};
            forward_tile(node, &seq, 0);
        }
        return;
    }
    real *next = node->saved;
    for (int s = 0; s < batch->sequences; s++) {
        const Sequence seq = sequence_of(node, s, &next);
        matrix_transpose(node->scratch, seq.kv.stride, k->data + seq.first * k->width, k->width, seq.n, k->width);
        for (int t = 0; t < seq.n; t += TILE) forward_tile(node, &seq, t);
    }
}

/* ds and dq of the queries t to t + rows. values (E, stride) is transposed; ds (H, T, stride). */
static void backward_queries(const Node *node, const Sequence *seq, int t, const real *values, real *ds) {
    const Tensor *q = node->inputs[0], *k = node->inputs[1], *y = &node->output;
    const Axis features = y->features;
    const int width = y->width, d = features.stride, heads = axis_groups(features), at = (seq->first + t) * width;
    const int rows = min_of(TILE, seq->n - t), visible = t + rows, columns = round_to_lanes(visible),
              stride = seq->kv.stride;
    const real *dy = y->grad + at, *p = seq->kv.weights + t * stride;
    ds += t * stride;
    matrix_products(&(Product){.y = {ds, stride, seq->kv.head_stride},
                               .a = {dy, width, 1, d},
                               .b = {values, stride, d * stride},
                               .M = rows,
                               .N = columns,
                               .K = d,
                               .batch = heads});
    for (int h = 0; h < heads; h++) {
        real *of_head = ds + h * seq->kv.head_stride;
        softmax_backward(of_head, p + h * seq->kv.head_stride, of_head, rows, columns, stride, scale_of(features));
    }
    matrix_products(&(Product){.y = {q->grad + at, width, d},
                               .a = {ds, stride, 1, seq->kv.head_stride},
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
                               .a = {p + j * seq->kv.stride + j, 1, seq->kv.stride, seq->kv.head_stride},
                               .b = {queries + at, width, d},
                               .M = min_of(TILE, seq->n - j),
                               .N = d,
                               .K = seq->n - j,
                               .batch = axis_groups(features),
                               .add = true});
}

static void backward_attention(const Node *node) {
    const Batch *batch = node->batch;
    const Tensor *q = node->inputs[0], *k = node->inputs[1], *v = node->inputs[2], *y = &node->output;
    real *next = node->saved, *values = node->scratch, *ds = values + v->width * round_to_lanes(batch->longest);
    for (int s = 0; s < batch->sequences; s++) {
        Sequence seq = sequence_of(node, s, &next);
        matrix_transpose(values, seq.kv.stride, v->data + seq.first * v->width, v->width, seq.n, v->width);
        for (int t = 0; t < seq.n; t += TILE) backward_queries(node, &seq, t, values, ds);
        for (int j = 0; j < seq.n; j += TILE) {
            backward_keys(node, &seq, j, v->grad, seq.kv.weights, y->grad);
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
        uint64_t heads = (uint64_t)axis_groups(q->features);
        node->saved = tape_reals(tape, (uint64_t)q->rows * heads * stride);  /* p of each sequence */
        node->scratch = tape_reals(tape, (width + heads * stride) * stride); /* keys or values, transposed; ds */
    }
    return tape_run(tape, node);
}
