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

enum {
    TILE = 16
}; /* queries; the names of the default model fit in one tile, and products prefer a dozen rows or more */

/* Where one sequence lies: n queries in the batch, after `past` keys that were there before */
typedef struct {
    int first, n, past;
    real *p;         /* (heads, n, row_stride) the attention weights: how much each query attends to each key */
    int head_stride; /* reals from one head of p to the next */
    int row_stride;  /* reals from one row of p to the next */
} Sequence;

static real scale_of(Axis heads) { return (real)(1 / sqrt((double)heads.group)); }
static int heads_in(Axis heads) { return heads.count / heads.group; }
static int min_of(int a, int b) { return a < b ? a : b; }

/* The sequences of a batch keep their p one after the other in node->saved; *next is where this one's begins. */
static Sequence sequence_of(const Node *node, int s, real **next) {
    const Batch *batch = node->batch;
    int n = batch->starts[s + 1] - batch->starts[s], stride = round_to_lanes(n);
    Sequence sequence = {batch->starts[s], n, 0, *next, n * stride, stride};
    *next += heads_in(node->output.features) * n * stride;
    return sequence;
}

/* All heads of the queries t to t + rows. keys: transposed, (heads * d, keys_row); values: (keys, heads * d) */
static void forward_tile(const Node *node, Sequence seq, int t, const real *keys, int keys_row, const real *values) {
    const Axis features = node->output.features;
    const int width = node->output.width, d = features.stride, heads = heads_in(features), at = (seq.first + t) * width;
    const int rows = min_of(TILE, seq.n - t), visible = seq.past + t + rows, columns = round_to_lanes(visible);
    const real *q = node->inputs[0]->data + at;
    real *y = node->output.data + at, *p = seq.p + t * seq.row_stride;
    matrix_products(&(Product){.y = {p, seq.row_stride, seq.head_stride},
                               .a = {q, width, 1, d},
                               .b = {keys, keys_row, d * keys_row},
                               .M = rows,
                               .N = columns,
                               .K = d,
                               .batch = heads});
    const real scale = scale_of(features);
    if (rows == 1)
        softmax(p, p, heads, columns, seq.head_stride, visible, 0, scale, NULL); /* generation: all heads at once */
    else
        for (int h = 0; h < heads; h++) {
            real *of_head = p + h * seq.head_stride;
            softmax(of_head, of_head, rows, columns, seq.row_stride, seq.past + t + 1, 1, scale, NULL);
        }
    matrix_products(&(Product){.y = {y, width, d},
                               .a = {p, seq.row_stride, 1, seq.head_stride},
                               .b = {values, width, d},
                               .M = rows,
                               .N = d,
                               .K = visible,
                               .batch = heads});
}

static void forward_attention(const Node *node) {
    const Batch *batch = node->batch;
    const LayerCache *cache = node->cache;
    const Tensor *k = node->inputs[1], *v = node->inputs[2];
    const int width = k->width;
    if (cache) {
        const int past = batch->past, n = k->rows, capacity = cache->capacity;
        matrix_transpose(cache->keys + past, capacity, k->data, width, n, width);
        memcpy(cache->values + past * width, v->data, sizeof(real) * (size_t)(n * width));
        Sequence seq = {0, n, past, cache->attention + past * capacity, capacity * capacity, capacity};
        for (int t = 0; t < n; t += TILE) forward_tile(node, seq, t, cache->keys, capacity, cache->values);
        return;
    }
    real *next = node->saved;
    for (int s = 0; s < batch->sequences; s++) {
        Sequence seq = sequence_of(node, s, &next);
        matrix_transpose(node->scratch, seq.row_stride, k->data + seq.first * width, width, seq.n, width);
        for (int t = 0; t < seq.n; t += TILE)
            forward_tile(node, seq, t, node->scratch, seq.row_stride, v->data + seq.first * width);
    }
}

/* ds of the queries t to t + rows, and what follows for their dq. values: transposed, (heads * d, stride); ds (heads,
 * n, stride) */
static void backward_queries(const Node *node, Sequence seq, int t, const real *values, real *ds) {
    const Tensor *q = node->inputs[0], *k = node->inputs[1], *y = &node->output;
    const Axis features = y->features;
    const int width = y->width, d = features.stride, heads = heads_in(features), at = (seq.first + t) * width;
    const int rows = min_of(TILE, seq.n - t), visible = t + rows, columns = round_to_lanes(visible),
              stride = seq.row_stride;
    const real *dy = y->grad + at, *p = seq.p + t * stride;
    ds += t * stride;
    matrix_products(&(Product){.y = {ds, stride, seq.head_stride},
                               .a = {dy, width, 1, d},
                               .b = {values, stride, d * stride},
                               .M = rows,
                               .N = columns,
                               .K = d,
                               .batch = heads});
    for (int h = 0; h < heads; h++) {
        real *of_head = ds + h * seq.head_stride;
        softmax_backward(of_head, p + h * seq.head_stride, of_head, rows, columns, stride, scale_of(features));
    }
    matrix_products(&(Product){.y = {q->grad + at, width, d},
                               .a = {ds, stride, 1, seq.head_stride},
                               .b = {k->data + seq.first * width, width, d},
                               .M = rows,
                               .N = d,
                               .K = visible,
                               .batch = heads,
                               .add = true});
}

/* dv = p^T dy or dk = ds^T q for the keys j to j + rows, which the queries from j on have seen */
static void backward_keys(const Node *node, Sequence seq, int j, real *grad, const real *p, const real *queries) {
    const Axis features = node->output.features;
    const int width = node->output.width, d = features.stride, at = (seq.first + j) * width;
    matrix_products(&(Product){.y = {grad + at, width, d},
                               .a = {p + j * seq.row_stride + j, 1, seq.row_stride, seq.head_stride},
                               .b = {queries + at, width, d},
                               .M = min_of(TILE, seq.n - j),
                               .N = d,
                               .K = seq.n - j,
                               .batch = heads_in(features),
                               .add = true});
}

static void backward_attention(const Node *node) {
    const Batch *batch = node->batch;
    const Tensor *q = node->inputs[0], *k = node->inputs[1], *v = node->inputs[2], *y = &node->output;
    real *next = node->saved, *values = node->scratch, *ds = values + v->width * round_to_lanes(batch->longest);
    for (int s = 0; s < batch->sequences; s++) {
        Sequence seq = sequence_of(node, s, &next);
        matrix_transpose(values, seq.row_stride, v->data + seq.first * v->width, v->width, seq.n, v->width);
        for (int t = 0; t < seq.n; t += TILE) backward_queries(node, seq, t, values, ds);
        for (int j = 0; j < seq.n; j += TILE) {
            backward_keys(node, seq, j, v->grad, seq.p, y->grad);
            backward_keys(node, seq, j, k->grad, ds, q->data);
        }
    }
}

static const Op ATTENTION = {"attention", forward_attention, backward_attention};

Tensor *op_attention(Tape *tape, Tensor *q, Tensor *k, Tensor *v, const Batch *batch, const LayerCache *cache) {
    Node *node = tape_node(tape, &ATTENTION, q->rows, q->features, q, k, v);
    node->batch = batch;
    node->cache = cache;
    if (!cache) {
        uint64_t stride = (uint64_t)round_to_lanes(batch->longest), width = (uint64_t)q->width;
        uint64_t heads = (uint64_t)heads_in(q->features);
        node->saved = tape_reals(tape, (uint64_t)q->rows * heads * stride);  /* p of each sequence */
        node->scratch = tape_reals(tape, (width + heads * stride) * stride); /* keys or values, transposed; ds */
    }
    return tape_run(tape, node);
}
