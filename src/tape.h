/* tape.h: tensors, nodes, and backpropagation.
 *
 * A tape is reverse-mode automatic differentiation over whole matrices. Each op of ops.h appends a node: the op,
 * its input tensors and its output. The node's forward function runs at once; tape_backward later visits the nodes last
 * to first, and each adds to its inputs' gradients by the chain rule. So the code that computes the loss also defines
 * its derivative, whatever branches it took.
 *
 * A tape that does not record runs the same forwards and keeps no gradients: names are generated that way.
 *
 * A tape has room for a fixed number of nodes and reals. Once it runs out of either, nothing more is computed or
 * written, and tape_status says so.
 */
#ifndef MICROGPT_TAPE_H
#define MICROGPT_TAPE_H

#include <stdbool.h>

#include "arena.h"
#include "real.h"
#include "status.h"

/* The features along one side of a matrix, as they lie in memory: in groups (attention heads, or a single group), each
 * padded to LANES, so that no vector holds parts of two groups. */
typedef struct {
    int count;  /* features */
    int groups; /* groups of them */
    int group;  /* features a group */
    int stride; /* reals a group takes */
    int width;  /* reals a row takes */
} Axis;

/* Rows whose size is a large power of two would all map to the same few sets of the CPU cache and evict each other
 * while a product walks down a column: those get one vector more. */
static inline Axis axis_in_groups(int groups, int size) {
    const int stride = round_to_lanes(size), width = groups * stride;
    return (Axis){groups * size, groups, size, stride, width % 512 == 0 ? width + LANES : width};
}
static inline Axis axis_of(int count) { return axis_in_groups(1, count); }
/* the index of feature i in a row */
static inline int axis_at(Axis axis, int i) { return i / axis.group * axis.stride + i % axis.group; }

/* A matrix and the gradient of the loss with respect to it. Rows are features.width apart; padding is zero. */
typedef struct {
    real *data;       /* (rows, features) */
    real *grad;       /* the same shape, or NULL where no gradient is kept */
    real *transposed; /* weights only: data as (features, rows), for the forward product */
    int rows, width;
    Axis features;
} Tensor;

typedef struct Node Node;

/* A name, the output from the inputs, and the inputs' gradients from the output's */
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
    real *saved;       /* what the backward needs besides inputs and output, see each op */
    real *scratch;     /* temporary, not kept between two calls */
    const void *batch; /* ops that depend on positions: the Batch of ops.h */
    const void *cache; /* attention while generating: the KVLayer of kv_cache.h */
};

typedef struct {
    Node *nodes; /* (capacity) the caller's */
    int capacity, count;
    bool recording; /* keep gradients */
    bool dry_run;   /* append nodes and take memory, but compute nothing: to count memory, or to replay later */
    bool full;      /* a node or an array did not fit */
    Node overflow;  /* where nodes go that do not fit */
    Arena values, grads;
    uint64_t grads_start; /* in grads: before it are the parameters' gradients, after it those of the nodes */
} Tape;

/* Remove all nodes and tensors. */
void tape_clear(Tape *tape);

/* STATUS_TAPE_FULL if something has not fitted since the last clear: then the ops' outputs are invalid, and the
 * tape must be neither replayed nor differentiated. */
static inline Status tape_status(const Tape *tape) { return tape->full ? STATUS_TAPE_FULL : STATUS_OK; }

/* A new node with an output of the given shape (its gradient too, if the tape records). The caller sets what else its
 * op needs and then calls tape_run. Inputs must outlive the tape's next clear. */
Node *tape_node(Tape *tape, const Op *op, int rows, Axis features, Tensor *a, Tensor *b, Tensor *c);

/* Reals that live as long as the tape's nodes. */
real *tape_reals(Tape *tape, uint64_t count);

/* Run the node's forward; its output. */
Tensor *tape_run(Tape *tape, Node *node);

/* Run the forwards of all nodes again, in order, on the inputs' current data. */
void tape_replay(const Tape *tape);

/* Set the number of rows of all outputs, at most that of the recording: for a replay of fewer rows. */
void tape_resize(Tape *tape, int rows);

/* Set all gradients to zero, the parameters' too, and that of the last node's output, a single number, to one; then
 * call the backwards of all nodes, last to first. */
void tape_backward(Tape *tape);

#endif
