/* ops.c: each op with its formula, forward and backward together. Attention is in attention.c.
 *
 * dy is the gradient of the loss with respect to y. A backward always adds: a tensor that is the input of several ops
 * gets the sum of their contributions.
 */
#include "ops.h"

#include "kernels.h"

/* A matrix as it is, or transposed */
static Matrix rows_of(const real *data, int width) { return (Matrix){data, width, 1, 0}; }
static Matrix columns_of(const real *data, int width) { return (Matrix){data, 1, width, 0}; }

static int size_of(const Tensor *x) { return x->rows * x->width; }

/* ---- embed: y[t] = a[token[t]] + b[position[t]];  da[token[t]] += dy[t],  db[position[t]] += dy[t] ---- */

static void forward_embed(const Node *node) {
    const Tensor *a = node->inputs[0], *b = node->inputs[1], *y = &node->output;
    const Batch *batch = node->batch;
    for (int t = 0; t < y->rows; t++)
        sum_of(y->data + t * y->width, a->data + batch->tokens[t] * y->width, b->data + batch->positions[t] * y->width,
               y->width);
}

static void backward_embed(const Node *node) {
    const Tensor *a = node->inputs[0], *b = node->inputs[1], *y = &node->output;
    const Batch *batch = node->batch;
    for (int t = 0; t < y->rows; t++) {
        add_to(a->grad + batch->tokens[t] * y->width, y->grad + t * y->width, y->width);
        add_to(b->grad + batch->positions[t] * y->width, y->grad + t * y->width, y->width);
    }
}

static const Op EMBED = {"embed", forward_embed, backward_embed};

Tensor *op_embed(Tape *tape, Tensor *token_rows, Tensor *position_rows, const Batch *batch) {
    Node *node = tape_node(tape, &EMBED, batch->rows, token_rows->features, token_rows, position_rows, NULL);
    node->batch = batch;
    return tape_run(tape, node);
}

/* ---- rmsnorm: y = s x, s = (mean(x^2) + 1e-5)^-0.5;  dx += s dy - s^3 x mean(dy x) ---- */

static void forward_rmsnorm(const Node *node) {
    const Tensor *x = node->inputs[0];
    rmsnorm(node->output.data, node->saved, x->data, x->rows, x->features.count, x->width);
}

static void backward_rmsnorm(const Node *node) {
    const Tensor *x = node->inputs[0];
    rmsnorm_backward(x->grad, node->output.grad, x->data, node->saved, x->rows, x->features.count, x->width);
}

static const Op RMSNORM = {"rmsnorm", forward_rmsnorm, backward_rmsnorm};

Tensor *op_rmsnorm(Tape *tape, Tensor *x) {
    Node *node = tape_node(tape, &RMSNORM, x->rows, x->features, x, NULL, NULL);
    node->saved = tape_reals(tape, (uint64_t)x->rows); /* (T) the factor s of each row */
    return tape_run(tape, node);
}

/* ---- linear: y = x w^T;  dx += dy w,  dw += dy^T x ---- */

static void forward_linear(const Node *node) {
    const Tensor *x = node->inputs[0], *w = node->inputs[1], *y = &node->output;
    matrix_product(y->data, y->width, rows_of(x->data, x->width), w->transposed, y->width, x->rows, y->width, x->width,
                   false);
}

static void backward_linear(const Node *node) {
    const Tensor *x = node->inputs[0], *w = node->inputs[1], *y = &node->output;
    matrix_product(x->grad, x->width, rows_of(y->grad, y->width), w->data, x->width, x->rows, x->width, y->width, true);
    matrix_product(w->grad, x->width, columns_of(y->grad, y->width), x->data, x->width, y->width, x->width, x->rows,
                   true);
}

static const Op LINEAR = {"linear", forward_linear, backward_linear};

Tensor *op_linear(Tape *tape, Tensor *x, Tensor *w, Axis outputs) {
    return tape_run(tape, tape_node(tape, &LINEAR, x->rows, outputs, x, w, NULL));
}

/* ---- relu: y = max(x, 0);  dx += dy where x > 0 ---- */

static void forward_relu(const Node *node) { relu(node->output.data, node->inputs[0]->data, size_of(&node->output)); }

static void backward_relu(const Node *node) {
    const Tensor *x = node->inputs[0];
    relu_backward(x->grad, node->output.grad, x->data, size_of(x));
}

static const Op RELU = {"relu", forward_relu, backward_relu};

Tensor *op_relu(Tape *tape, Tensor *x) {
    return tape_run(tape, tape_node(tape, &RELU, x->rows, x->features, x, NULL, NULL));
}

/* ---- add: y = a + b;  da += dy,  db += dy ---- */

static void forward_add(const Node *node) {
    sum_of(node->output.data, node->inputs[0]->data, node->inputs[1]->data, size_of(&node->output));
}

static void backward_add(const Node *node) {
    add_to(node->inputs[0]->grad, node->output.grad, size_of(&node->output));
    add_to(node->inputs[1]->grad, node->output.grad, size_of(&node->output));
}

static const Op ADD = {"add", forward_add, backward_add};

Tensor *op_add(Tape *tape, Tensor *a, Tensor *b) {
    return tape_run(tape, tape_node(tape, &ADD, a->rows, a->features, a, b, NULL));
}

/* ---- cross_entropy: y = sum_t w[t] (log sum_i exp(x[t][i]) - x[t][target]), p = softmax(x);
 *      dx[t][i] += w[t] (p[t][i] - [i = target]) dy ---- */

static void forward_cross_entropy(const Node *node) {
    const Tensor *x = node->inputs[0];
    const Batch *batch = node->batch;
    real *log_sums = node->scratch;
    softmax(node->saved, x->data, x->rows, x->width, x->width, x->features.count, 0, 1, log_sums);
    double loss = 0;
    for (int t = 0; t < x->rows; t++)
        loss += (double)batch->weights[t] * (double)(log_sums[t] - x->data[t * x->width + batch->targets[t]]);
    node->output.data[0] = (real)loss;
    for (int i = 1; i < node->output.width; i++) node->output.data[i] = 0;
}

static void backward_cross_entropy(const Node *node) {
    const Tensor *x = node->inputs[0];
    const Batch *batch = node->batch;
    for (int t = 0; t < x->rows; t++) {
        real weight = batch->weights[t] * node->output.grad[0];
        add_scaled(x->grad + t * x->width, node->saved + t * x->width, weight, x->width);
        x->grad[t * x->width + batch->targets[t]] -= weight;
    }
}

static const Op CROSS_ENTROPY = {"cross_entropy", forward_cross_entropy, backward_cross_entropy};

Tensor *op_cross_entropy(Tape *tape, Tensor *logits, const Batch *batch) {
    Node *node = tape_node(tape, &CROSS_ENTROPY, 1, axis_of(1), logits, NULL, NULL);
    node->saved = tape_reals(tape, (uint64_t)logits->rows * (uint64_t)logits->width); /* (T, V) the probabilities p */
    node->scratch = tape_reals(tape, (uint64_t)logits->rows);                         /* (T) log sum exp */
    node->batch = batch;
    return tape_run(tape, node);
}
