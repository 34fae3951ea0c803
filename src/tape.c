/* tape.c: see tape.h. */
#include "tape.h"

#include <string.h>

void tape_clear(Tape *tape) {
    tape->count = 0;
    tape->full = false;
    arena_rewind(&tape->values, 0);
    arena_rewind(&tape->grads, tape->grads_start);
}

real *tape_reals(Tape *tape, uint64_t count) { return arena_take(&tape->values, count, sizeof(real)); }

static Node *next_node(Tape *tape) {
    if (tape->count < tape->capacity) return &tape->nodes[tape->count++];
    tape->full = true;
    return &tape->overflow;
}

Node *tape_node(Tape *tape, const Op *op, int rows, Axis features, Tensor *a, Tensor *b, Tensor *c) {
    Node *node = next_node(tape);
    int width = features.width;
    uint64_t reals = (uint64_t)rows * (uint64_t)width;
    *node = (Node){.op = op, .inputs = {a, b, c}, .output = {.rows = rows, .width = width, .features = features}};
    node->output.data = tape_reals(tape, reals);
    if (tape->recording) node->output.grad = arena_take(&tape->grads, reals, sizeof(real));
    return node;
}

Tensor *tape_run(Tape *tape, Node *node) {
    if (arena_exhausted(&tape->values) || arena_exhausted(&tape->grads)) tape->full = true;
    if (!tape->dry_run && !tape->full) node->op->forward(node);
    return &node->output;
}

void tape_replay(const Tape *tape) {
    for (int i = 0; i < tape->count; i++) tape->nodes[i].op->forward(&tape->nodes[i]);
}

void tape_resize(Tape *tape, int rows) {
    for (int i = 0; i < tape->count; i++) tape->nodes[i].output.rows = rows;
}

void tape_backward(Tape *tape) {
    memset(tape->grads.base, 0, tape->grads.used);
    tape->nodes[tape->count - 1].output.grad[0] = 1;
    for (int i = tape->count - 1; i >= 0; i--) tape->nodes[i].op->backward(&tape->nodes[i]);
}
