/* Each op's backward against central differences of its forward: the gradient of L = sum r y, for arbitrary r, is
 * (L(x + h) - L(x - h)) / 2h, for every single number x that goes in.
 */
#include "ops.h"

#include "tensors.h"

#ifdef MICROGPT_FLOAT64
static const double STEP = 1e-5, CLOSE = 1e-8;
#else
static const double STEP = 1e-2, CLOSE = 1e-2; /* coarse: the float64 build is the precise test */
#endif

/* L after a forward */
static double weighted(const Node *node, const real *r) {
    const Tensor *y = &node->output;
    double sum = 0;
    node->op->forward(node);
    for (int i = 0; i < y->rows * y->width; i++) sum += (double)r[i] * (double)y->data[i];
    return sum;
}

static double difference(const Node *node, const real *r, Tensor *x, int i) {
    const real middle = x->data[i], above = middle + (real)STEP, below = middle - (real)STEP;
    double sums[2];
    for (int side = 0; side < 2; side++) {
        x->data[i] = side ? above : below;
        if (x->transposed) transpose_weights(x);
        sums[side] = weighted(node, r);
    }
    x->data[i] = middle;
    if (x->transposed) transpose_weights(x);
    return (sums[1] - sums[0]) / ((double)above - (double)below);
}

/* The last node's backward must add the difference quotient to each input's gradient, and padding must stay zero, in
 * the output too. Rows of zeros in weights are padding. */
static void check_gradients(Tape *tape, const bool *padding_rows) {
    const Node *node = &tape->nodes[tape->count - 1];
    const Tensor *y = &node->output;
    real *before[MAX_INPUTS] = {0};
    fill_tensor(y, y->grad, 99);
    for (int k = 0; k < MAX_INPUTS && node->inputs[k]; k++) {
        size_t bytes = (size_t)(node->inputs[k]->rows * node->inputs[k]->width) * sizeof(real);
        before[k] = malloc(bytes);
        memcpy(before[k], node->inputs[k]->grad, bytes);
    }
    for (int i = 0; i < y->rows * y->width; i++)
        if (is_padding(y, i % y->width)) CHECK_EQUAL(y->data[i], 0);
    node->op->backward(node);
    for (int k = 0; k < MAX_INPUTS && node->inputs[k]; k++) {
        Tensor *x = node->inputs[k];
        for (int i = 0; i < x->rows * x->width; i++) {
            bool padding = is_padding(x, i % x->width) || (x->transposed && padding_rows && padding_rows[i / x->width]);
            double expected = padding ? 0 : (double)before[k][i] + difference(node, y->grad, x, i);
            CHECK_NEAR(x->grad[i], expected, padding ? 0 : CLOSE);
        }
        free(before[k]);
    }
}

/* Sequences of 5, 1 and 3 rows */
static const int32_t STARTS[] = {0, 5, 6, 9}, TOKENS[] = {2, 0, 1, 2, 2, 0, 3, 2, 0},
                     POSITIONS[] = {0, 1, 2, 3, 4, 0, 0, 1, 2};
static const int32_t TARGETS[] = {0, 1, 5, 2, 4, 0, 3, 6, 1};
static const real WEIGHTS[] = {(real)0.1, (real)0.2, (real)0.3, (real)0.05, (real)0.15, 1, (real)0.5, (real)0.25, 0};
static const Batch BATCH = {.rows = 9,
                            .sequences = 3,
                            .longest = 5,
                            .starts = STARTS,
                            .tokens = TOKENS,
                            .positions = POSITIONS,
                            .targets = TARGETS,
                            .weights = WEIGHTS};

static void embed(void) {
    Tape tape = new_tape();
    Tensor tokens = new_tensor(4, axis_of(6), 1), positions = new_tensor(5, axis_of(6), 3);
    Tensor *y = op_embed(&tape, &tokens, &positions, &BATCH);
    for (int t = 0; t < 9; t++)
        for (int i = 0; i < 6; i++)
            CHECK_EQUAL(y->data[t * 8 + i], tokens.data[TOKENS[t] * 8 + i] + positions.data[POSITIONS[t] * 8 + i]);
    check_gradients(&tape, NULL);
    free_tensor(&tokens), free_tensor(&positions), free_tape(&tape);
}

static void rms(void) {
    Tape tape = new_tape();
    Tensor x = new_tensor(5, axis_of(7), 5);
    op_rmsnorm(&tape, &x);
    check_gradients(&tape, NULL);
    free_tensor(&x), free_tape(&tape);
}

static void linear_of(int T, Axis in, Axis out) {
    Tape tape = new_tape();
    Tensor x = new_tensor(T, in, 7), w = new_weights(out, in, 9);
    bool padding_rows[64];
    for (int row = 0; row < w.rows; row++) padding_rows[row] = row % out.stride >= out.group;
    Tensor *y = op_linear(&tape, &x, &w, out);
    for (int t = 0; t < T; t++)
        for (int o = 0; o < out.count; o++) {
            double sum = 0;
            for (int i = 0; i < in.count; i++)
                sum += (double)x.data[t * x.width + axis_at(in, i)] *
                       (double)w.data[axis_at(out, o) * w.width + axis_at(in, i)];
            CHECK_NEAR(y->data[t * y->width + axis_at(out, o)], sum, ROUNDING);
        }
    check_gradients(&tape, padding_rows);
    free_tensor(&x), free_tensor(&w), free_tape(&tape);
}

static void linear(void) {
    linear_of(5, axis_of(8), axis_of(12));
    linear_of(1, axis_of(7), axis_of(5));
    linear_of(3, axis_of(10), axis_in_groups(2, 5)); /* into heads */
    linear_of(6, axis_in_groups(3, 3), axis_of(9));  /* out of heads */
}

static void rectify(void) {
    Tape tape = new_tape();
    Tensor x = new_tensor(4, axis_of(9), 11);
    for (int i = 0; i < 4 * x.width; i++)
        if (fabs((double)x.data[i]) < 2 * STEP && x.data[i] != 0) x.data[i] = 1; /* not across the corner */
    op_relu(&tape, &x);
    check_gradients(&tape, NULL);
    free_tensor(&x), free_tape(&tape);
}

static void add(void) {
    Tape tape = new_tape();
    Tensor a = new_tensor(4, axis_of(6), 13), b = new_tensor(4, axis_of(6), 15);
    op_add(&tape, &a, &b);
    check_gradients(&tape, NULL);
    free_tensor(&a), free_tensor(&b), free_tape(&tape);
}

/* y of one position, from the definition */
static void attend(double *y, const Tensor *q, const Tensor *k, const Tensor *v, int first, int t, int head) {
    const Axis heads = q->features;
    const int at = head * heads.stride, width = q->width;
    double p[64], total = 0;
    for (int j = first; j <= t; j++) {
        double dot = 0;
        for (int i = 0; i < heads.group; i++)
            dot += (double)q->data[t * width + at + i] * (double)k->data[j * width + at + i];
        total += p[j] = exp(dot / sqrt(heads.group));
    }
    for (int i = 0; i < heads.group; i++) {
        y[i] = 0;
        for (int j = first; j <= t; j++) y[i] += p[j] / total * (double)v->data[j * width + at + i];
    }
}

static void attention_of(int sequences, const int32_t *starts, Axis heads) {
    Tape tape = new_tape();
    const int T = starts[sequences];
    Batch batch = {.rows = T, .sequences = sequences, .starts = starts};
    for (int s = 0; s < sequences; s++)
        if (starts[s + 1] - starts[s] > batch.longest) batch.longest = starts[s + 1] - starts[s];
    Tensor q = new_tensor(T, heads, 17), k = new_tensor(T, heads, 19), v = new_tensor(T, heads, 21);
    Tensor *y = op_attention(&tape, &q, &k, &v, &batch, NULL);
    for (int s = 0; s < sequences; s++)
        for (int t = starts[s]; t < starts[s + 1]; t++)
            for (int h = 0; h < heads.groups; h++) {
                double expected[64];
                attend(expected, &q, &k, &v, starts[s], t, h);
                for (int i = 0; i < heads.group; i++)
                    CHECK_NEAR(y->data[t * y->width + h * heads.stride + i], expected[i], ROUNDING);
            }
    check_gradients(&tape, NULL);
    free_tensor(&q), free_tensor(&k), free_tensor(&v), free_tape(&tape);
}

static void attention(void) {
    attention_of(3, STARTS, axis_in_groups(2, 4));
    attention_of(3, STARTS, axis_in_groups(2, 5));
    attention_of(3, STARTS, axis_in_groups(3, 1));
    attention_of(1, (int32_t[]){0, 1}, axis_in_groups(1, 3));
}

/* Queries go in tiles of 16: one tile, the edge of one, and several */
static void long_attention(void) {
    attention_of(3, (int32_t[]){0, 16, 33, 40}, axis_in_groups(2, 3));
    attention_of(2, (int32_t[]){0, 37, 52}, axis_in_groups(1, 4));
}

static void cross_entropy(void) {
    Tape tape = new_tape();
    Tensor logits = new_tensor(9, axis_of(7), 23);
    Tensor *loss = op_cross_entropy(&tape, &logits, &BATCH);
    double expected = 0;
    for (int t = 0; t < 9; t++) {
        double total = 0;
        for (int i = 0; i < 7; i++) total += exp((double)logits.data[t * 8 + i]);
        expected += (double)WEIGHTS[t] * (log(total) - (double)logits.data[t * 8 + TARGETS[t]]);
    }
    CHECK_NEAR(loss->data[0], expected, ROUNDING);
    CHECK_EQUAL(loss->rows, 1);
    CHECK_EQUAL(loss->features.count, 1);
    check_gradients(&tape, NULL);
    free_tensor(&logits), free_tape(&tape);
}

int main(void) {
    TEST("embed adds two rows, and its gradients equal central differences", embed);
    TEST("rmsnorm's gradient equals central differences", rms);
    TEST("linear is x w^T, and its gradients equal central differences, into and out of heads, too", linear);
    TEST("relu's gradient equals central differences", rectify);
    TEST("add's gradients equal central differences", add);
    TEST("attention equals its definition for each sequence, and its gradients equal central differences", attention);
    TEST("the same holds for sequences longer than a tile", long_attention);
    TEST("cross_entropy is the weighted sum, and its gradient equals central differences", cross_entropy);
    return tests_failed();
}
