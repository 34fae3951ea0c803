/* The parameters: their table, their layout, and their initial values. */
#include "gpt.h"

#include "models.h"

/* The matrices in microgpt.py's order, (rows, columns) of each */
typedef struct {
    const char *name;
    int rows, columns;
} Shape;

enum { OF_MODEL = 3, OF_ATTENTION = 4, OF_LAYER = 6 };

/* The matrices of a layer begin with those of attention, if there are heads. */
static int skipped(const Settings *s) { return s->n_head == 0 ? OF_ATTENTION : 0; }

static Shape shape_of(const Settings *s, int vocab, int i) {
    const int n_embd = (int)s->n_embd, block_size = (int)s->block_size;
    const Shape of_model[OF_MODEL] = {{"wte", vocab, n_embd}, {"wpe", block_size, n_embd}, {"lm_head", vocab, n_embd}};
    const Shape of_layer[OF_LAYER] = {
        {"attn_wq", n_embd, n_embd}, {"attn_wk", n_embd, n_embd},     {"attn_wv", n_embd, n_embd},
        {"attn_wo", n_embd, n_embd}, {"mlp_fc1", 4 * n_embd, n_embd}, {"mlp_fc2", n_embd, 4 * n_embd},
    };
    const int skip = skipped(s);
    return i < OF_MODEL ? of_model[i] : of_layer[skip + (i - OF_MODEL) % (OF_LAYER - skip)];
}

static void check_table(const MicroGPT *model) {
    const Gpt *gpt = &model->gpt;
    uint64_t numbers = 0, reals = 0;
    CHECK_EQUAL(gpt->parameter_count, OF_MODEL + (OF_LAYER - skipped(&model->settings)) * (int)model->settings.n_layer);
    for (int i = 0; i < gpt->parameter_count; i++) {
        const Parameter *p = &gpt->parameters[i];
        const Shape shape = shape_of(&model->settings, model->corpus.num_letters + 1, i);
        CHECK(strcmp(p->name, shape.name) == 0);
        CHECK_EQUAL(p->out.count, shape.rows);
        CHECK_EQUAL(p->in.count, shape.columns);
        CHECK(p->tensor.data == gpt->values + reals && p->tensor.grad == gpt->grads + reals);
        CHECK_EQUAL(p->tensor.transposed == NULL, i == wte || i == wpe); /* lookup tables */
        numbers += (uint64_t)shape.rows * (uint64_t)shape.columns;
        reals += (uint64_t)p->tensor.rows * (uint64_t)p->tensor.width;
    }
    CHECK_EQUAL(gpt_num_params(gpt), numbers);
    CHECK_EQUAL(gpt->size, reals);
}

static void tables(void) {
    Settings shapes[ODD_SHAPES];
    int count = odd_shapes(shapes);
    for (int i = 0; i < count; i++) {
        MicroGPT *model = new_model(&shapes[i]);
        check_table(model);
        microgpt_free(model);
    }
    Settings defaults = microgpt_defaults();
    MicroGPT *model = new_model(&defaults);
    check_table(model);
    microgpt_free(model);
}

/* One generator draws the shuffle first, then every number of every matrix, row by row. */
static void check_draws(const MicroGPT *model) {
    const Gpt *gpt = &model->gpt;
    Random random;
    random_seed(&random, (uint64_t)model->settings.seed);
    int32_t *order = malloc((size_t)model->corpus.num_docs * sizeof *order);
    for (int i = 0; i < model->corpus.num_docs; i++) order[i] = i;
    random_shuffle(&random, order, model->corpus.num_docs);
    free(order);
    for (int i = 0; i < gpt->parameter_count; i++) {
        const Parameter *p = &gpt->parameters[i];
        for (int row = 0; row < p->out.count; row++)
            for (int column = 0; column < p->in.count; column++) {
                const real expected = (real)random_gauss(&random, model->settings.init_std);
                const uint64_t at = parameter_at(p, row, column);
                CHECK_EQUAL(p->tensor.data[at], expected);
                if (p->tensor.transposed) {
                    const int out = axis_at(p->out, row), in = axis_at(p->in, column);
                    CHECK_EQUAL(p->tensor.transposed[in * p->tensor.rows + out], expected);
                }
            }
    }
    CHECK(memcmp(&random, &model->random, sizeof random.words) == 0 && random.next == model->random.next);
}

static void beginnings(void) {
    Settings shapes[ODD_SHAPES];
    int count = odd_shapes(shapes);
    for (int i = 0; i < count; i++) {
        shapes[i].seed = 1000 + i, shapes[i].init_std = 0.3;
        MicroGPT *model = new_model(&shapes[i]);
        check_draws(model);
        for (uint64_t at = 0; at < model->gpt.size; at++) {
            CHECK_EQUAL(model->gpt.grads[at], 0);
            CHECK_EQUAL(model->gpt.adam_m[at], 0);
            CHECK_EQUAL(model->gpt.adam_v[at], 0);
        }
        microgpt_free(model);
    }
}

/* A matrix that the forward leaves out, or takes from another layer, would have no gradient. */
static void check_learning(int n_head) {
    Settings settings = small_settings();
    settings.n_layer = 5, settings.n_embd = 12, settings.n_head = n_head, settings.batch_size = 20;
    MicroGPT *model = new_model(&settings);
    train(model, 1, NULL);
    CHECK_EQUAL(model->training.count, model->training.capacity); /* not one node too many */
    for (int i = 0; i < model->gpt.parameter_count; i++) {
        const Parameter *p = &model->gpt.parameters[i];
        bool learns = false;
        for (int row = 0; row < p->out.count; row++)
            for (int column = 0; column < p->in.count; column++)
                if (p->tensor.grad[parameter_at(p, row, column)] != 0) learns = true;
        CHECK(learns);
    }
    microgpt_free(model);
}

static void all_learn(void) {
    check_learning(3);
    check_learning(0);
}

int main(void) {
    TEST("the parameters are microgpt.py's, in its order, without gaps between them", tables);
    TEST("a seed draws them row by row after the shuffle; gradients and Adam's means are zero", beginnings);
    TEST("every matrix of every layer gets a gradient", all_learn);
    return tests_failed();
}
