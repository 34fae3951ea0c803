/* The tape records what ran, and backpropagates through it by the chain rule. */
#include "tape.h"

#include "ops.h"
#include "tensors.h"

/* The sum of all numbers of x, as a loss: an op of the tests' own */
static void forward_total(const Node *node) {
    const Tensor *x = node->inputs[0];
    node->output.data[0] = 0;
    for (int i = 0; i < x->rows * x->width; i++) node->output.data[0] += x->data[i];
}

static void backward_total(const Node *node) {
    const Tensor *x = node->inputs[0];
    for (int i = 0; i < x->rows * x->width; i++) x->grad[i] += node->output.grad[0];
}

static const Op TOTAL = {"total", forward_total, backward_total};

static void total(Tape *tape, Tensor *x) { tape_run(tape, tape_node(tape, &TOTAL, 1, axis_of(1), x, NULL, NULL)); }

/* An input whose gradient is where a parameter's would be: in front of the nodes' */
static Tensor parameter(Tape *tape, int rows, int columns) {
    Tensor x = new_tensor(rows, axis_of(columns), 1);
    free(x.grad);
    x.grad = arena_take(&tape->grads, (uint64_t)(x.rows * x.width), sizeof(real));
    tape->grads_start = tape->grads.used;
    return x;
}

static void shared_tensors(void) {
    Tape tape = new_tape();
    Tensor x = parameter(&tape, 2, 4);
    Tensor *twice = op_add(&tape, &x, &x);
    Tensor *thrice = op_add(&tape, twice, &x);
    total(&tape, op_add(&tape, thrice, twice)); /* 5 x */
    tape_backward(&tape);
    for (int i = 0; i < 8; i++) CHECK_EQUAL(x.grad[i], 5);
    for (int i = 0; i < 8; i++) CHECK_EQUAL(twice->grad[i], 2);
    free(x.data), free_tape(&tape);
}

static void gradients_start_at_zero(void) {
    Tape tape = new_tape();
    Tensor x = parameter(&tape, 1, 4);
    for (int round = 0; round < 2; round++) {
        tape_clear(&tape);
        total(&tape, op_relu(&tape, op_add(&tape, &x, &x)));
        tape_backward(&tape);
        for (int i = 0; i < 4; i++) CHECK_EQUAL(x.grad[i], x.data[i] > 0 ? 2 : 0);
        tape_backward(&tape); /* again through the same nodes: nothing adds up */
        for (int i = 0; i < 4; i++) CHECK_EQUAL(x.grad[i], x.data[i] > 0 ? 2 : 0);
    }
    free(x.data), free_tape(&tape);
}

static void fewer_rows(void) {
    Tape tape = new_tape();
    Tensor a = new_tensor(4, axis_of(4), 1), b = new_tensor(4, axis_of(4), 3);
    Tensor *sum = op_add(&tape, &a, &b), *positive = op_relu(&tape, sum);
    tape.nodes[2].output.rows = 7; /* none of its own */
    tape_resize(&tape, 2);
    CHECK_EQUAL(sum->rows, 2);
    CHECK_EQUAL(positive->rows, 2);
    CHECK_EQUAL(tape.nodes[2].output.rows, 7);
    free_tensor(&a), free_tensor(&b), free_tape(&tape);
}

static void recording(void) {
    Tape tape = new_tape();
    Tensor a = new_tensor(2, axis_of(4), 1), b = new_tensor(2, axis_of(4), 3);
    Tensor *sum = op_add(&tape, &a, &b), *positive = op_relu(&tape, sum);
    CHECK_EQUAL(tape.count, 2);
    CHECK(strcmp(tape.nodes[0].op->name, "add") == 0 && strcmp(tape.nodes[1].op->name, "relu") == 0);
    CHECK(tape.nodes[0].inputs[0] == &a && tape.nodes[0].inputs[1] == &b && !tape.nodes[0].inputs[2]);
    CHECK(tape.nodes[1].inputs[0] == sum && &tape.nodes[1].output == positive);
    CHECK(sum->grad && positive->grad);
    tape_clear(&tape);
    CHECK_EQUAL(tape.count, 0);
    tape.recording = false;
    Tensor *unrecorded = op_add(&tape, &a, &b);
    CHECK(!unrecorded->grad);
    CHECK_EQUAL(tape.grads.used, 0);
    for (int i = 0; i < 8; i++) CHECK_EQUAL(unrecorded->data[i], a.data[i] + b.data[i]);
    free_tensor(&a), free_tensor(&b), free_tape(&tape);
}

/* A few ops that take memory of their own */
static void some_network(Tape *tape, Tensor *x, Tensor *w) {
    static const int32_t STARTS[] = {0, 3}, TARGETS[] = {0, 1, 2};
    static const real WEIGHTS[] = {1, 1, 1};
    static const Batch BATCH = {
        .rows = 3, .sequences = 1, .longest = 3, .starts = STARTS, .targets = TARGETS, .weights = WEIGHTS};
    Tensor *y = op_rmsnorm(tape, op_linear(tape, x, w, axis_of(6)));
    op_cross_entropy(tape, op_attention(tape, y, y, y, &BATCH, NULL), &BATCH);
}

static void dry_runs(void) {
    Tape tape = new_tape();
    Tensor x = new_tensor(3, axis_of(6), 1), w = new_weights(axis_of(6), axis_of(6), 3);
    some_network(&tape, &x, &w);
    Tape dry = {.nodes = malloc(TAPE_NODES * sizeof(Node)), .capacity = TAPE_NODES, .recording = true, .dry_run = true};
    some_network(&dry, &x, &w);
    CHECK(dry.values.used > 0 && dry.grads.used > 0);
    CHECK_EQUAL(dry.values.used, tape.values.used);
    CHECK_EQUAL(dry.grads.used, tape.grads.used);
    CHECK_EQUAL(dry.count, tape.count);
    CHECK_EQUAL(tape_status(&dry), STATUS_OK);
    free(dry.nodes);
    free_tensor(&x), free_tensor(&w), free_tape(&tape);
}

/* Every node or array that does not fit is refused, and nothing is written beyond: the sanitizer would report it. */
static void full_tapes(void) {
    enum { NODES = 4 };
    Tensor x = new_tensor(3, axis_of(6), 1), w = new_weights(axis_of(6), axis_of(6), 3);
    Tape tape = new_tape();
    some_network(&tape, &x, &w);
    CHECK_EQUAL(tape.count, NODES);
    CHECK_EQUAL(tape_status(&tape), STATUS_OK);
    const real loss = tape.nodes[NODES - 1].output.data[0];
    const uint64_t values = tape.values.used, grads = tape.grads.used;
    for (int short_of = 0; short_of < 3; short_of++)
        for (uint64_t room = 0; room < (short_of == 0   ? NODES
                                        : short_of == 1 ? values
                                                        : grads);
             room += short_of ? 16 : 1) {
            Tape small = {.recording = true};
            small.capacity = short_of == 0 ? (int)room : NODES;
            small.nodes = malloc((size_t)small.capacity * sizeof(Node) + 1);
            small.values = (Arena){malloc(values), short_of == 1 ? room : values, 0};
            small.grads = (Arena){malloc(grads), short_of == 2 ? room : grads, 0};
            for (int round = 0; round < 2; round++) {
                some_network(&small, &x, &w);
                CHECK_EQUAL(tape_status(&small), STATUS_TAPE_FULL);
                CHECK(small.count <= small.capacity);
                tape_clear(&small);
                CHECK_EQUAL(tape_status(&small), STATUS_OK);
            }
            small.dry_run = short_of == 0;
            some_network(&small, &x, &w);
            CHECK_EQUAL(tape_status(&small), STATUS_TAPE_FULL);
            free_tape(&small);
        }
    tape_clear(&tape);
    tape.capacity = NODES, tape.values.size = values, tape.grads.size = grads; /* just enough */
    some_network(&tape, &x, &w);
    CHECK_EQUAL(tape_status(&tape), STATUS_OK);
    CHECK_EQUAL(tape.nodes[NODES - 1].output.data[0], loss);
    free_tensor(&x), free_tensor(&w), free_tape(&tape);
}

static void arenas(void) {
    const bool fenced = fencing;
    fencing = false; /* to check the addresses */
    Arena counting = {0};
    CHECK(!arena_take(&counting, 3, 5));
    CHECK_EQUAL(counting.used, 16);
    char *block = malloc(64);
    Arena arena = {block, 64, 0};
    CHECK(arena_take(&arena, 1, 1) == block);
    CHECK(arena_take(&arena, 2, 8) == block + 16);
    CHECK(arena_take(&arena, 0, 8) == block + 32);
    CHECK(!arena_take(&arena, 33, 1));
    CHECK(arena.used > arena.size);
    arena_rewind(&arena, 16);
    CHECK(arena_take(&arena, 48, 1) == block + 16);
    for (int i = 0; i < 9; i++) arena_take(&counting, 1ull << 60, 2);
    CHECK(counting.used >= 1ull << 62); /* 9 times 2^61 would wrap around in 64 bits */
    free(block);
    fencing = fenced;
}

int main(void) {
    TEST("a tensor used several times gets the sum of its gradients", shared_tensors);
    TEST("every backward pass starts from gradients of zero", gradients_start_at_zero);
    TEST("a recording tape has gradients; one that does not record computes the same without", recording);
    TEST("a tape that is resized has so many rows in each of its nodes", fewer_rows);
    TEST("a dry run counts exactly what a run takes", dry_runs);
    TEST("a tape short of nodes or memory is refused, dry run or not, and nothing is overrun", full_tapes);
    TEST("an arena returns aligned memory or NULL when it is used up, and counts without wrapping around", arenas);
    return tests_failed();
}
