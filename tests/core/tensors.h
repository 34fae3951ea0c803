/* tensors.h: tensors and a tape for tests of ops, without a model. */
#ifndef MICROGPT_TENSORS_H
#define MICROGPT_TENSORS_H

#include <string.h>

#include "check.h"
#include "kernels.h"
#include "numbers.h"
#include "tape.h"

enum { TAPE_NODES = 8, TAPE_BYTES = 1 << 20 };

/* A recording tape, to be freed with free_tape */
static inline Tape new_tape(void) {
    Tape tape = {.nodes = malloc(TAPE_NODES * sizeof(Node)), .capacity = TAPE_NODES, .recording = true};
    tape.values = (Arena){malloc(TAPE_BYTES), TAPE_BYTES, 0};
    tape.grads = (Arena){malloc(TAPE_BYTES), TAPE_BYTES, 0};
    return tape;
}

static inline void free_tape(Tape *tape) {
    free(tape->nodes);
    free(tape->values.base);
    free(tape->grads.base);
}

static inline bool is_padding(const Tensor *x, int i) { return i % x->features.stride >= x->features.group; }

/* Arbitrary numbers, zero in the padding */
static inline void fill_tensor(const Tensor *x, real *numbers, uint64_t seed) {
    int size = x->rows * x->width;
    fill(numbers, size, seed);
    for (int i = 0; i < size; i++)
        if (is_padding(x, i % x->width)) numbers[i] = 0;
}

/* An input with arbitrary numbers and an arbitrary gradient, to be freed with free_tensor */
static inline Tensor new_tensor(int rows, Axis features, uint64_t seed) {
    Tensor x = {.rows = rows, .width = features.width, .features = features};
    size_t size = (size_t)(rows * x.width);
    x.data = malloc(size * sizeof(real));
    x.grad = malloc(size * sizeof(real));
    fill_tensor(&x, x.data, seed);
    fill_tensor(&x, x.grad, seed + 1);
    return x;
}

static inline void transpose_weights(Tensor *w) {
    matrix_transpose(w->transposed, w->rows, w->data, w->width, w->rows, w->width);
}

/* Weights: rows padded as `out` says, the padding rows zero */
static inline Tensor new_weights(Axis out, Axis in, uint64_t seed) {
    Tensor w = new_tensor(out.width, in, seed);
    for (int row = 0; row < w.rows; row++)
        if (row % out.stride >= out.group) {
            memset(w.data + row * w.width, 0, (size_t)w.width * sizeof(real));
            memset(w.grad + row * w.width, 0, (size_t)w.width * sizeof(real));
        }
    w.transposed = malloc((size_t)(w.rows * w.width) * sizeof(real));
    transpose_weights(&w);
    return w;
}

static inline void free_tensor(Tensor *x) {
    free(x->data);
    free(x->grad);
    free(x->transposed);
}

#endif
