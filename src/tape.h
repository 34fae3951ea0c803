/* tape.h: tensors, nodes, and the walk backwards.
 *
 * A tape is reverse-mode automatic differentiation over whole matrices. Each op of ops.h appends a node: what it is,
 * which tensors go in, which comes out. The node's forward function runs at once; tape_backward later visits the nodes
 * last to first, and each adds to its inputs' gradients what its output's gradient says they contributed (the chain
 * rule). So the program that computes the loss is also the program that is differentiated, whatever path it took.
 *
 * A tape that does not record runs the same forwards and keeps no gradients: that is how names are generated.
 */
#ifndef MICROGPT_TAPE_H
#define MICROGPT_TAPE_H

#include <stdbool.h>

#include "arena.h"
#include "real.h"

/* The features along one side of a matrix, as they lie in memory: in groups (the heads of attention, or one group
 * of all), each padded to LANES, so that every group starts on a vector of its own. */
typedef struct {
    int count;  /* features */
    int group;  /* features a group */
    int stride; /* reals a group takes */
} Axis;

static inline Axis axis_in_groups(int groups, int size) { return (Axis){groups * size, size, round_to_lanes(size)}; }
static inline Axis axis_of(int count) { return axis_in_groups(1, count); }
static inline int axis_groups(Axis axis) { return axis.count / axis.group; }
/* reals in a row of it. Rows of a power of two would all begin in the same few sets of the cache, and push each other
 * out while a product walks down a column: wide ones are one vector longer. */
static inline int axis_width(Axis axis) {
    int width = axis_groups(axis) * axis.stride;
    return width % 512 == 0 ? width + LANES : width;
}
/* where feature i lies */
static inline int axis_at(Axis axis, int i) { return i / axis.group * axis.stride + i % axis.group; }

/* A matrix and the gradient of the loss with respect to it. Rows are axis_width(features) apart; padding is zero. */
typedef struct {
    real *data;       /* (rows, features) */
    real *grad;       /* the same shape, or NULL where no gradient is kept */
    real *transposed; /* weights only: data as (features, rows), for the forward product */
    int rows, width;
    Axis features;
} Tensor;

typedef struct Node Node;

/* What an op is: a name, how its output follows from its inputs, and how their gradients follow from its own */
typedef struct {
    const char *name;
    void (*forward)(const Node *node);
    void (*backward)(const Node *node);
} Op;

enum { MAX_INPUTS = 3 };

struct Node {
    const Op *op;
    Tensor *inputs[MAX_INPUTS]; /* the unused ones NULL */
    Tensor output;
    real *saved;       /* what the backward needs beside inputs and output; each op says what */
    real *scratch;     /* room to work in, worth nothing between two calls */
    const void *batch; /* ops that tell positions apart: the Batch of ops.h */
    const void *cache; /* attention while generating: the KVLayer of kv_cache.h */
};

typedef struct {
    Node *nodes; /* the caller's, at least as many as ops are to be recorded */
    int count;
    bool recording; /* keep gradients */
    bool dry_run;   /* append nodes and take memory, but compute nothing: to see how much, or to run it later */
    Arena values, grads;
    uint64_t grads_start; /* in grads: below lie the parameters' gradients, above those of the nodes */
} Tape;

/* Forget the last step's nodes and tensors. */
void tape_clear(Tape *tape);

/* A new node with an output of the given shape (its gradient too, if the tape records). The caller sets what else its
 * op needs and then calls tape_run. Inputs must outlive the tape's next clear. */
Node *tape_node(Tape *tape, const Op *op, int rows, Axis features, Tensor *a, Tensor *b, Tensor *c);

/* Reals that live as long as the tape's nodes. */
real *tape_reals(Tape *tape, uint64_t count);

/* Run the node's forward; its output. */
Tensor *tape_run(Tape *tape, Node *node);

/* Run the forwards of all nodes once more, in their order, on what their inputs hold now. */
void tape_replay(const Tape *tape);

/* Set every gradient to zero, the parameters' too, and that of the last node's output, which must be one number, to
 * one; then walk backwards. */
void tape_backward(Tape *tape);

#endif
