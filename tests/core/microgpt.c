/* The public interface: settings, memory, training and names, as documented in microgpt.h. */
#include "microgpt.h"

#include <float.h>

#include "models.h"
#include "copies.h"

static bool same_parameters(const MicroGPT *a, const MicroGPT *b) {
    size_t bytes = (size_t)a->gpt.size * sizeof(real);
    return memcmp(a->gpt.values, b->gpt.values, bytes) == 0 && memcmp(a->gpt.adam_m, b->gpt.adam_m, bytes) == 0 &&
           memcmp(a->gpt.adam_v, b->gpt.adam_v, bytes) == 0;
}

/* The next name from the model's own generator */
static void check_same_name(MicroGPT *a, MicroGPT *b) {
    CHECK_EQUAL(microgpt_generate_name(a, AT(0.5), NULL, 0), STATUS_OK);
    CHECK_EQUAL(microgpt_generate_name(b, AT(0.5), NULL, 0), STATUS_OK);
    CHECK_EQUAL(a->sampler.lengths[0], b->sampler.lengths[0]);
    CHECK(memcmp(a->sampler.names, b->sampler.names, sizeof(int32_t) * (size_t)b->sampler.lengths[0]) == 0);
}

static void side_by_side(void) {
    Settings shapes[ODD_SHAPES];
    odd_shapes(shapes);
    double alone[2][30], together[2][30];
    MicroGPT *lonely[2], *neighbours[2];
    for (int m = 0; m < 2; m++) {
        lonely[m] = new_model(&shapes[m]);
        train(lonely[m], 30, alone[m]);
        neighbours[m] = new_model(&shapes[m]);
    }
    for (int i = 0; i < 30; i++)
        for (int m = 0; m < 2; m++) {
            train(neighbours[m], 1, &together[m][i]);
            CHECK_EQUAL(together[m][i], alone[m][i]);
            double unused;
            microgpt_evaluate(neighbours[1 - m], SPLIT_TRAIN, 3, &unused);
        }
    for (int m = 0; m < 2; m++) {
        CHECK(same_parameters(lonely[m], neighbours[m]));
        for (int i = 0; i < 5; i++) check_same_name(neighbours[m], lonely[m]);
        microgpt_free(lonely[m]);
        microgpt_free(neighbours[m]);
    }
}

static void no_allocation(void) {
    Settings shapes[ODD_SHAPES];
    int count = odd_shapes(shapes);
    for (int i = 0; i < count; i++) {
        shapes[i].validation_split = 0.2;
        MicroGPT *model = new_model(&shapes[i]);
        const int before = allocations;
        double loss;
        int token;
        train(model, 25, NULL);
        CHECK_EQUAL(microgpt_evaluate(model, SPLIT_VALIDATION, 100, &loss), STATUS_OK);
        CHECK_EQUAL(microgpt_evaluate(model, SPLIT_TRAIN, 100, &loss), STATUS_OK);
        microgpt_seed_sampling(model, 5);
        for (int k = 0; k < 10; k++) CHECK_EQUAL(microgpt_generate_name(model, AT(1), NULL, 0), STATUS_OK);
        CHECK_EQUAL(microgpt_begin_name(model, NULL, 0), STATUS_OK);
        CHECK_EQUAL(microgpt_sample_token(model, AT(1), -1, &token), STATUS_OK);
        CHECK_EQUAL(microgpt_reschedule(model, 0.1, 300), STATUS_OK);
        CHECK_EQUAL(allocations, before);
        microgpt_free(model);
    }
}

static void check_refusal(Settings settings, Status status, int setting) {
    MicroGPT *model;
    const int before = allocations;
    Refusal refusal = microgpt_create(&model, &settings, NAMES, sizeof NAMES - 1);
    CHECK_EQUAL(refusal.status, status);
    CHECK_EQUAL(refusal.setting, setting);
    CHECK(!model);
    CHECK_EQUAL(allocations, before);
}

static void settings_at_their_bounds(void) {
    for (int i = 0; i < SETTING_COUNT; i++) {
        const SettingRule *rule = &SETTING_RULES[i];
        const double wrong[] = {
            rule->whole ? rule->min - 1 : nextafter(rule->min, -INFINITY),
            rule->whole ? rule->max + 1 : nextafter(rule->max, INFINITY),
            rule->whole ? rule->min + 0.5 : NAN,
            NAN,
            INFINITY,
            -INFINITY,
        };
        for (size_t w = 0; w < sizeof wrong / sizeof wrong[0]; w++) {
            Settings settings = small_settings();
            ((double *)&settings)[i] = wrong[w];
            check_refusal(settings, STATUS_BAD_SETTING, i);
        }
        const double right[] = {rule->min, rule->max};
        for (int r = 0; r < 2; r++) {
            Settings settings = small_settings();
            settings.n_head = 1; /* divides every n_embd */
            ((double *)&settings)[i] = right[r];
            Status expected = i == SETTING_n_head && r == 1 ? STATUS_BAD_HEADS : STATUS_OK;
            CHECK_EQUAL(microgpt_check(&settings).status, expected);
        }
    }
    Settings settings = small_settings();
    settings.n_embd = 18;
    check_refusal(settings, STATUS_BAD_HEADS, 0);
}

static void check_no_model(const char *text, size_t length, Status status) {
    Settings settings = small_settings();
    MicroGPT *model;
    CHECK_EQUAL(microgpt_create(&model, &settings, text, length).status, status);
    CHECK(!model);
}

static void texts(void) {
    enum { LETTERS = 65535 }; /* one more than a token can tell apart */
    char *many = malloc(4 * LETTERS);
    for (uint32_t i = 0; i < LETTERS; i++) utf8_encode(0x10000 + i, (uint8_t *)many + 4 * i);
    check_no_model("", 0, STATUS_NO_TEXT);
    check_no_model(" \n\n", 3, STATUS_NO_TEXT);
    check_no_model(many, 4 * LETTERS, STATUS_TOO_MANY_LETTERS);
    free(many);
}

/* What can be read before the first step and the first name */
static void new_models(void) {
    Settings settings = small_settings();
    MicroGPT *model = new_model(&settings);
    CHECK_EQUAL(model->step, 0);
    CHECK_EQUAL(model->tokens_seen, 0);
    CHECK_EQUAL(model->training.count, 0);
    CHECK_EQUAL(model->evaluation.count, 0);
    CHECK_EQUAL(model->sampler.lengths[0], 0);
    CHECK_EQUAL(model->sampler.cache.length, 0);
    CHECK(!sampler_done(&model->sampler));
    CHECK_EQUAL(model->sampler.tokens[0],
                model->corpus.num_letters); /* a name can be drawn at once: BOS is the first input */
    CHECK(model->bytes > 0);
    microgpt_free(model);
}

/* Sizes that do not fit 64 bits must not wrap around to small ones. */
static void giants(void) {
    for (int n_layer = 1; n_layer <= 1024; n_layer += 1 + n_layer / 16) {
        Settings settings = microgpt_defaults();
        settings.n_layer = n_layer;
        settings.n_embd = settings.n_head = settings.block_size = 16384;
        settings.batch_size = 65536;
        MicroGPT *model;
        Refusal refusal = microgpt_create(&model, &settings, NAMES, sizeof NAMES - 1);
        CHECK_EQUAL(refusal.status, STATUS_OUT_OF_MEMORY);
        CHECK(refusal.needed_bytes > 1e18);
        CHECK(!model);
    }
}

/* A machine may have the memory for it, but its offsets exceed an int: it is not even allocated. */
static void beyond_ints(void) {
    Settings settings = microgpt_defaults();
    settings.n_embd = 8192;
    MicroGPT *model;
    allocations = 0;
    Refusal refusal = microgpt_create(&model, &settings, NAMES, sizeof NAMES - 1);
    CHECK_EQUAL(refusal.status, STATUS_OUT_OF_MEMORY);
    CHECK(refusal.needed_bytes > 0x1p31 && refusal.needed_bytes < 0x1p40);
    CHECK_EQUAL(allocations, 2); /* to read the text, and to count */
    CHECK(!model);
}

/* Too few nodes for a forward with or without its loss, at creation and, should they go missing, later */
static void too_few_nodes(void) {
    Settings shapes[ODD_SHAPES];
    int count = odd_shapes(shapes);
    double loss = -1;
    for (int i = 0; i < count; i++)
        for (missing_nodes = 1; missing_nodes <= 3; missing_nodes++) {
            MicroGPT *model;
            CHECK_EQUAL(microgpt_create(&model, &shapes[i], NAMES, sizeof NAMES - 1).status, STATUS_TAPE_FULL);
            CHECK(!model);
        }
    missing_nodes = 0;
    MicroGPT *model = new_model(&shapes[0]);
    model->training.capacity--;
    CHECK_EQUAL(microgpt_train_step(model, &loss), STATUS_TAPE_FULL);
    model->training.capacity++;
    model->training.values.size = 16;
    CHECK_EQUAL(microgpt_train_step(model, &loss), STATUS_TAPE_FULL);
    model->evaluation.capacity--;
    CHECK_EQUAL(microgpt_evaluate(model, SPLIT_TRAIN, 1, &loss), STATUS_TAPE_FULL);
    CHECK_EQUAL(loss, -1);
    CHECK_EQUAL(model->step, 0);
    microgpt_free(model);
}

/* Creating a model of this shape, with each of its allocations failing in turn */
static int fail_each(const Settings *settings) {
    for (int failing = 0;; failing++) {
        MicroGPT *model;
        allocations = 0;
        failing_at = failing;
        Refusal refusal = microgpt_create(&model, settings, NAMES, sizeof NAMES - 1);
        failing_at = -1;
        CHECK_EQUAL(refusal.status == STATUS_OK, model != NULL);
        microgpt_free(model);
        if (allocations <= failing) { /* none was left to fail */
            CHECK_EQUAL(refusal.status, STATUS_OK);
            return failing;
        }
        CHECK_EQUAL(refusal.status, STATUS_OUT_OF_MEMORY);
        CHECK(refusal.needed_bytes > 0);
    }
}

static void failing_allocations(void) {
    Settings shapes[ODD_SHAPES];
    int count = odd_shapes(shapes), survived = 0;
    for (int i = 0; i < count; i++) {
        allocations = 0;
        microgpt_free(new_model(&shapes[i]));
        const int each = allocations;
        CHECK(each >= 1);
        CHECK_EQUAL(fail_each(&shapes[i]), each);
        survived += each;
    }
    printf("allocations failed and survived: %d\n", survived);
}

/* Whether all padding of an array is zero */
static bool padding_is_zero(const Gpt *gpt, const real *array) {
    for (int i = 0; i < gpt->parameter_count; i++) {
        const Parameter *p = &gpt->parameters[i];
        const real *matrix = array + (p->tensor.data - gpt->values);
        double all = 0, features = 0;
        for (int k = 0; k < p->tensor.rows * p->tensor.width; k++) all += fabs((double)matrix[k]);
        for (int row = 0; row < p->out.count; row++)
            for (int column = 0; column < p->in.count; column++)
                features += fabs((double)matrix[parameter_at(p, row, column)]);
        if (fabs(all - features) > 1e-12 * all) return false;
    }
    return true;
}

static void odd_sizes(void) {
    Settings shapes[ODD_SHAPES];
    int count = odd_shapes(shapes);
    for (int i = 0; i < count; i++) {
        shapes[i].learning_rate = 0.02;
        MicroGPT *model = new_model(&shapes[i]);
        double losses[150], first = 0, last = 0;
        train(model, 150, losses);
        for (int k = 0; k < 20; k++) first += losses[k] / 20, last += losses[130 + k] / 20;
        CHECK(last < first - 0.1);
        const real *const arrays[] = {model->gpt.values, model->gpt.grads, model->gpt.adam_m, model->gpt.adam_v};
        for (int a = 0; a < 4; a++) CHECK(padding_is_zero(&model->gpt, arrays[a]));
        for (int k = 0; k < 10; k++) {
            CHECK_EQUAL(microgpt_generate_name(model, AT(0.5), NULL, 0), STATUS_OK);
            CHECK(model->sampler.lengths[0] <= shapes[i].block_size);
        }
        microgpt_free(model);
    }
}

/* The documents that come next, BOS before and after their letters, cut at block_size predictions */
static void check_batch(const MicroGPT *model, int64_t step) {
    const Batch *batch = &model->batch;
    const int bos = model->corpus.num_letters, count = (int)model->settings.batch_size;
    int row = 0, longest = 0;
    CHECK_EQUAL(batch->sequences, count);
    for (int d = 0; d < count; d++) {
        int letters;
        const Token *doc = corpus_doc(&model->corpus, (int)((step * count + d) % model->corpus.num_train), &letters);
        const int n = (int)fmin(letters + 1, model->settings.block_size);
        CHECK_EQUAL(batch->starts[d], row);
        for (int i = 0; i < n; i++, row++) {
            CHECK_EQUAL(batch->tokens[row], i == 0 ? bos : doc[i - 1]);
            CHECK_EQUAL(batch->targets[row], i == letters ? bos : doc[i]);
            CHECK_EQUAL(batch->positions[row], i);
            CHECK_NEAR(batch->weights[row] * (real)(n * count), 1, 1e-6);
        }
        if (n > longest) longest = n;
    }
    CHECK_EQUAL(batch->starts[count], row);
    CHECK_EQUAL(batch->rows, row);
    CHECK_EQUAL(batch->longest, longest);
}

static void batches(void) {
    Settings shapes[ODD_SHAPES];
    int count = odd_shapes(shapes);
    for (int i = 0; i < count; i++) {
        shapes[i].validation_split = 0.3;
        MicroGPT *model = new_model(&shapes[i]);
        double seen = 0;
        for (int step = 0; step < 20; step++) {
            train(model, 1, NULL);
            check_batch(model, step);
            CHECK_EQUAL(model->tokens_seen, seen += model->batch.rows);
            CHECK_EQUAL(model->step, step + 1);
        }
        microgpt_free(model);
    }
}

static void schedules(void) {
    Settings settings = small_settings();
    settings.num_steps = 3;
    MicroGPT *model = new_model(&settings);
    double loss = -1;
    train(model, 3, NULL);
    CHECK_EQUAL(microgpt_train_step(model, &loss), STATUS_FINISHED);
    CHECK_EQUAL(loss, -1);
    CHECK_EQUAL(microgpt_reschedule(model, 0.02, 5), STATUS_OK);
    CHECK_EQUAL(model->settings.learning_rate, 0.02);
    train(model, 2, NULL);
    CHECK_EQUAL(microgpt_train_step(model, &loss), STATUS_FINISHED);
    CHECK_EQUAL(microgpt_reschedule(model, 0.01, 2), STATUS_OK); /* below the steps done */
    CHECK_EQUAL(microgpt_train_step(model, &loss), STATUS_FINISHED);
    CHECK_EQUAL(model->step, 5);
    static const double WRONG[] = {0, -1, NAN, INFINITY, 1e31};
    for (int i = 0; i < 5; i++) {
        CHECK_EQUAL(microgpt_reschedule(model, WRONG[i], 10), STATUS_BAD_SETTING);
        CHECK_EQUAL(microgpt_reschedule(model, 0.01, i == 4 ? 1.5 : WRONG[i]), STATUS_BAD_SETTING);
    }
    CHECK_EQUAL(model->settings.learning_rate, 0.01);
    CHECK_EQUAL(model->settings.num_steps, 2);
    microgpt_free(model);
}

/* A lower rate leads on, to the bit as in a model that was never asked for the step that was refused. */
static void check_lower_rate(Settings settings, int *refused) {
    MicroGPT *model = new_model(&settings), *twin = new_model(&settings), *again;
    double loss = 0, same_loss;
    Status status = STATUS_OK;
    while (status == STATUS_OK) status = microgpt_train_step(model, &loss);
    *refused += status == STATUS_DIVERGED;
    train(twin, (int)model->step, NULL);
    CHECK(same_parameters(model, twin));
    CHECK_EQUAL(model->tokens_seen, twin->tokens_seen);

    again = copy_of(model);

    double rate = 1e-3;
    for (; rate > 1e-29; rate /= 10) {
        CHECK_EQUAL(microgpt_reschedule(model, rate, 300), STATUS_OK);
        if (microgpt_train_step(model, &loss) == STATUS_OK) break;
    }
    CHECK(rate == 1e-3 || settings.beta2 < settings.beta1); /* then m / sqrt(v) has no bound */
    CHECK_EQUAL(model->step, twin->step + 1);
    MicroGPT *const others[] = {twin, again};
    for (int i = 0; i < 2; i++) {
        CHECK_EQUAL(microgpt_reschedule(others[i], rate, 300), STATUS_OK);
        CHECK_EQUAL(microgpt_train_step(others[i], &same_loss), STATUS_OK);
        CHECK_EQUAL(same_loss, loss);
        CHECK(same_parameters(model, others[i]));
    }
    microgpt_free(model), microgpt_free(twin), microgpt_free(again);
}

static void lower_rates(void) {
    static const double WILD[][5] = {
        /* learning_rate, beta1, beta2, eps_adam, init_std */
        {1e10, 0.85, 0.99, 1e-8, 0.08}, {1e30, 0.85, 0.99, 1e-8, 0.08},        {1e4, 0.85, 0.99, 1e-8, 0.08},
        {1e5, 0, 0, 1e-30, 0.08},       {0.01, 0.9999999, 0, 1e-8, 0.08},      {0.01, 0.9999999, 0, 1e-30, 0.08},
        {1, 0.999, 0.1, 1e-30, 0.08},   {1e30, 0.85, 0.9999999, 1e30, 1e-30},  {10, 0, 0.9999999, 1e-8, 1e3},
        {1e3, 0.5, 0.5, 1e-8, 1000},    {1e30, 0.9999999, 0.9999999, 1e-8, 1},
    };
    int refused = 0;
    for (size_t i = 0; i < sizeof WILD / sizeof WILD[0]; i++) {
        Settings settings = small_settings();
        settings.learning_rate = WILD[i][0], settings.beta1 = WILD[i][1], settings.beta2 = WILD[i][2];
        settings.eps_adam = WILD[i][3], settings.init_std = WILD[i][4];
        check_lower_rate(settings, &refused);
    }
    CHECK(refused > 5);
}

static void diverging(void) {
    Settings settings = small_settings();
    MicroGPT *model = new_model(&settings);
    double loss;
    train(model, 5, NULL);
    model->gpt.parameters[wpe].tensor.data[0] = NAN;
    real *before = malloc((size_t)model->gpt.size * sizeof(real));
    memcpy(before, model->gpt.values, (size_t)model->gpt.size * sizeof(real));
    CHECK_EQUAL(microgpt_train_step(model, &loss), STATUS_DIVERGED);
    CHECK_EQUAL(microgpt_evaluate(model, SPLIT_TRAIN, 3, &loss), STATUS_DIVERGED);
    CHECK_EQUAL(model->step, 5);
    CHECK(memcmp(before, model->gpt.values, (size_t)model->gpt.size * sizeof(real)) == 0);
    free(before);
    microgpt_free(model);
}

static void evaluation(void) {
    Settings settings = small_settings();
    settings.validation_split = 0.25;
    MicroGPT *model = new_model(&settings), *twin = new_model(&settings);
    train(model, 10, NULL);
    train(twin, 10, NULL);
    double all, some, one, sum = 0;
    CHECK_EQUAL(model->corpus.num_train, 9);
    CHECK_EQUAL(microgpt_evaluate(model, SPLIT_VALIDATION, 1000, &all), STATUS_OK);
    CHECK_EQUAL(microgpt_evaluate(model, SPLIT_VALIDATION, 2, &some), STATUS_OK);
    CHECK_EQUAL(microgpt_evaluate(model, SPLIT_VALIDATION, 1, &one), STATUS_OK);
    CHECK(all != some && some != one);
    CHECK_EQUAL(microgpt_evaluate(model, SPLIT_VALIDATION, 0, &all), STATUS_EMPTY_SPLIT);
    CHECK(same_parameters(model, twin));
    /* over the documents of the next step: what that step then reports */
    CHECK_EQUAL(microgpt_evaluate(model, SPLIT_TRAIN, 1, &one), STATUS_OK);
    model->step = 0; /* the first document again */
    train(model, 1, &sum);
    CHECK_EQUAL(one, sum);
    microgpt_free(model), microgpt_free(twin);

    settings.validation_split = 0, settings.batch_size = 3;
    model = new_model(&settings);
    CHECK_EQUAL(microgpt_evaluate(model, SPLIT_VALIDATION, 10, &all), STATUS_EMPTY_SPLIT);
    CHECK_EQUAL(microgpt_evaluate(model, SPLIT_TRAIN, 3, &some), STATUS_OK);
    train(model, 1, &sum);
    CHECK_NEAR(some, sum, 1e-6); /* a step weighs each document the same */
    microgpt_free(model);
}

static void separate_generator(void) {
    Settings settings = small_settings();
    MicroGPT *model = new_model(&settings), *twin = new_model(&settings);
    train(model, 50, NULL);
    train(twin, 50, NULL);
    int32_t names[2][10 * 8];
    for (int round = 0; round < 2; round++) {
        int written = 0;
        microgpt_seed_sampling(model, 7);
        for (int i = 0; i < 10; i++) {
            CHECK_EQUAL(microgpt_generate_name(model, AT(1), NULL, 0), STATUS_OK);
            memcpy(names[round] + written, model->sampler.names, sizeof(int32_t) * (size_t)model->sampler.lengths[0]);
            written += model->sampler.lengths[0];
        }
        for (; written < 80; written++) names[round][written] = -1;
    }
    CHECK(memcmp(names[0], names[1], sizeof names[0]) == 0);
    microgpt_seed_sampling(model, -1);
    for (int i = 0; i < 10; i++) check_same_name(model, twin);
    microgpt_free(model), microgpt_free(twin);
}

static void whole_names(void) {
    Settings settings = small_settings();
    MicroGPT *model = new_model(&settings), *twin = new_model(&settings);
    train(model, 50, NULL);
    train(twin, 50, NULL);
    const uint32_t prefix[] = {'a'};
    for (int i = 0; i < 20; i++) {
        const int given = i % 2;
        CHECK_EQUAL(microgpt_generate_name(model, AT(0.8), prefix, given), STATUS_OK);
        CHECK(sampler_done(&model->sampler));
        CHECK_EQUAL(microgpt_begin_name(twin, prefix, given), STATUS_OK);
        for (int token; !sampler_done(&twin->sampler);)
            CHECK_EQUAL(microgpt_sample_token(twin, AT(0.8), -1, &token), STATUS_OK);
        CHECK_EQUAL(model->sampler.lengths[0], twin->sampler.lengths[0]);
        for (int k = 0; k < twin->sampler.lengths[0]; k++) CHECK_EQUAL(model->sampler.names[k], twin->sampler.names[k]);
    }
    microgpt_free(model), microgpt_free(twin);
}

/* A new model has a name begun, as if it had been asked to. */
static void first_name(void) {
    Settings settings = small_settings();
    MicroGPT *model = new_model(&settings), *twin = new_model(&settings);
    CHECK_EQUAL(microgpt_begin_name(twin, NULL, 0), STATUS_OK);
    CHECK_EQUAL(model->sampler.begun, 1);
    while (!sampler_done(&twin->sampler)) {
        int token, expected;
        CHECK_EQUAL(microgpt_sample_token(model, AT(1), -1, &token), STATUS_OK);
        CHECK_EQUAL(microgpt_sample_token(twin, AT(1), -1, &expected), STATUS_OK);
        CHECK_EQUAL(token, expected);
    }
    CHECK(sampler_done(&model->sampler));
    microgpt_free(model), microgpt_free(twin);
}

/* random.random() after random.seed(seed), in order */
static void seeded_sampling(void) {
    static const double SEEDS[] = {0, 1, 7, 4294967296.0, 9007199254740991.0};
    Settings settings = small_settings();
    MicroGPT *model = new_model(&settings);
    for (int s = 0; s < 5; s++) {
        Random random;
        random_seed(&random, (uint64_t)SEEDS[s]);
        microgpt_seed_sampling(model, SEEDS[s]);
        for (int i = 0; i < 20; i++) {
            int token;
            if (i == 0 || sampler_done(&model->sampler)) CHECK_EQUAL(microgpt_begin_name(model, NULL, 0), STATUS_OK);
            CHECK_EQUAL(microgpt_sample_token(model, AT(1), -1, &token), STATUS_OK);
            CHECK_EQUAL(model->uniform, random_uniform(&random));
        }
    }
    microgpt_free(model);
}

static void prefixes(void) {
    Settings settings = small_settings();
    MicroGPT *model = new_model(&settings);
    static const uint32_t ANN[] = {'a', 'n', 'n'}, UNKNOWN[] = {'a', 0x1f602, 'a'},
                          LONG[] = {'a', 'a', 'a', 'a', 'a', 'a', 'a', 'a'};
    for (int i = 0; i < 5; i++) {
        CHECK_EQUAL(microgpt_generate_name(model, AT(1), ANN, 3), STATUS_OK);
        CHECK(model->sampler.lengths[0] >= 3);
        for (int k = 0; k < 3; k++) CHECK_EQUAL(model->corpus.letters[model->sampler.names[k]], ANN[k]);
    }
    CHECK_EQUAL(microgpt_begin_name(model, ANN, 3), STATUS_OK);
    CHECK_EQUAL(microgpt_begin_name(model, UNKNOWN, 2), STATUS_BAD_PREFIX);
    CHECK_EQUAL(microgpt_begin_name(model, UNKNOWN + 1, 2), STATUS_BAD_PREFIX);
    CHECK_EQUAL(microgpt_begin_name(model, LONG, 8), STATUS_BAD_PREFIX);
    CHECK_EQUAL(microgpt_generate_name(model, AT(1), UNKNOWN, 2), STATUS_BAD_PREFIX);
    CHECK_EQUAL(model->sampler.lengths[0], 3); /* the name begun before goes on */
    CHECK_EQUAL(microgpt_begin_name(model, LONG, 7), STATUS_OK);
    CHECK_EQUAL(model->sampler.lengths[0], 7);
    microgpt_free(model);
}

/* A refused draw takes no random number: later names are those of a model that was never asked. */
static void refused_draws(void) {
    Settings settings = small_settings();
    MicroGPT *model = new_model(&settings), *twin = new_model(&settings);
    int token;
    CHECK_EQUAL(microgpt_sample_token(model, AT(-1), -1, &token), STATUS_BAD_TEMPERATURE);
    CHECK_EQUAL(microgpt_begin_name(model, (uint32_t[]){'a'}, 1), STATUS_OK);
    CHECK_EQUAL(microgpt_generate_name(model, AT(NAN), NULL, 0), STATUS_BAD_TEMPERATURE);
    CHECK_EQUAL(model->sampler.lengths[0], 1); /* the name begun stays */
    check_same_name(model, twin);
    while (!sampler_done(&model->sampler)) microgpt_sample_token(model, AT(1), -1, &token);
    CHECK_EQUAL(microgpt_sample_token(model, AT(1), -1, &token), STATUS_NAME_DONE);
    check_same_name(model, twin);
    microgpt_free(model), microgpt_free(twin);
}

/* A uniform that is given decides, from zero on; the model's own generator does not move. */
static void given_uniforms(void) {
    Settings settings = small_settings();
    MicroGPT *model = new_model(&settings), *twin = new_model(&settings);
    static const double UNIFORMS[] = {0, 0.3, 0.7, 0.9999999999999999};
    for (int i = 0; i < 4; i++) {
        int token, expected;
        CHECK_EQUAL(microgpt_begin_name(model, NULL, 0), STATUS_OK);
        sampler_begin(&twin->sampler, 1);
        CHECK_EQUAL(microgpt_sample_token(model, AT(1), UNIFORMS[i], &token), STATUS_OK);
        CHECK_EQUAL(sampler_draw(&twin->sampler, AT(1), &(double){UNIFORMS[i]}, &expected), STATUS_OK);
        CHECK_EQUAL(token, expected);
        CHECK_EQUAL(model->uniform, UNIFORMS[i]);
    }
    int token;
    CHECK_EQUAL(microgpt_begin_name(model, NULL, 0), STATUS_OK);
    CHECK_EQUAL(microgpt_sample_token(model, AT(1), 1, &token), STATUS_BAD_UNIFORM);
    check_same_name(model, twin);
    microgpt_free(model), microgpt_free(twin);
}

/* `count` names in lockstep are those that their seeds give one by one. */
static void check_lockstep(MicroGPT *model, const SamplingRules *rules, const uint32_t *prefix, int length, int count,
                           double first_seed) {
    static int32_t names[MAX_NAMES * 64];
    const int block_size = (int)model->settings.block_size;
    int32_t lengths[MAX_NAMES];
    double seeds[MAX_NAMES];
    for (int i = 0; i < count; i++) seeds[i] = first_seed + i;
    CHECK_EQUAL(microgpt_generate_names(model, rules, prefix, length, seeds, count), STATUS_OK);
    CHECK(sampler_done(&model->sampler));
    CHECK_EQUAL(model->sampler.cache.length, 0);
    memcpy(names, model->sampler.names, sizeof(int32_t) * (size_t)(count * block_size));
    memcpy(lengths, model->sampler.lengths, sizeof(int32_t) * (size_t)count);
    for (int i = 0; i < count; i++) {
        microgpt_seed_sampling(model, seeds[i]);
        CHECK_EQUAL(microgpt_generate_name(model, rules, prefix, length), STATUS_OK);
        CHECK_EQUAL(model->sampler.lengths[0], lengths[i]);
        CHECK(memcmp(model->sampler.names, names + i * block_size, sizeof(int32_t) * (size_t)lengths[i]) == 0);
    }
}

static void lockstep(void) {
    static const SamplingRules RULES[] = {{0.5, 0, 1, 0}, {0, 0, 1, 0}, {3, 0, 1, 0}, {1, 4, 0.9, 0.01}};
    static const int COUNTS[] = {1, 2, 5, MAX_NAMES};
    Settings shapes[ODD_SHAPES];
    const int count = odd_shapes(shapes);
    for (int i = 0; i < count; i++) {
        MicroGPT *model = new_model(&shapes[i]);
        train(model, 40, NULL);
        const uint32_t prefix = model->corpus.letters[i];
        for (int r = 0; r < 4; r++)
            for (int c = 0; c < 4; c++) check_lockstep(model, &RULES[r], &prefix, r % 2 && i != 2, COUNTS[c], c);
        microgpt_free(model);
    }
}

/* The same seeds, other ones, and the same again, with training in between: nothing of the earlier names is left. */
static void lockstep_again(void) {
    Settings settings = small_settings();
    MicroGPT *model = new_model(&settings), *twin = new_model(&settings);
    static const double FIRST_SEEDS[] = {0, 0, 9007199254740987.0, 0};
    for (int i = 0; i < 4; i++) {
        train(model, 10, NULL), train(twin, 10, NULL);
        check_lockstep(model, AT(1), NULL, 0, 5, FIRST_SEEDS[i]);
    }
    microgpt_seed_sampling(model, -1);
    check_same_name(model, twin); /* and the model's own generator has not moved */
    microgpt_free(model), microgpt_free(twin);
}

static void refused_lockstep(void) {
    Settings settings = small_settings();
    MicroGPT *model = new_model(&settings);
    static const double SEEDS[] = {1, 2};
    CHECK_EQUAL(microgpt_begin_name(model, (uint32_t[]){'a'}, 1), STATUS_OK);
    CHECK_EQUAL(microgpt_generate_names(model, AT(-1), NULL, 0, SEEDS, 2), STATUS_BAD_TEMPERATURE);
    CHECK_EQUAL(microgpt_generate_names(model, &(SamplingRules){1, 0, 2, 0}, NULL, 0, SEEDS, 2), STATUS_BAD_RULE);
    CHECK_EQUAL(microgpt_generate_names(model, AT(1), (uint32_t[]){'?'}, 1, SEEDS, 2), STATUS_BAD_PREFIX);
    CHECK_EQUAL(model->sampler.batch.rows, 1); /* the name begun stays */
    CHECK_EQUAL(model->sampler.lengths[0], 1);
    microgpt_free(model);
}

/* A run against its names drawn one by one in a sampler that is not emptied, from the random numbers of the same seeds
 */
static void check_run(MicroGPT *model, bool positions_continue, int count) {
    enum { MAX_TOKENS = MAX_NAMES * 64 };
    static int32_t names[MAX_TOKENS];
    static const double SEEDS[MAX_NAMES] = {7, 3, 9007199254740991.0, 0, 3, 8, 21, 13};
    int32_t lengths[MAX_NAMES], tokens[MAX_NAMES];
    double uniforms[MAX_NAMES];
    Sampler *sampler = &model->sampler;
    const int block_size = (int)model->settings.block_size;
    CHECK_EQUAL(microgpt_generate_run(model, AT(1), SEEDS, count, positions_continue), STATUS_OK);
    CHECK(sampler_done(sampler));
    CHECK_EQUAL(sampler->cache.length, 0);
    const int begun = sampler->begun;
    CHECK(positions_continue ? begun <= count : begun == count);
    memcpy(names, sampler->names, sizeof(int32_t) * (size_t)(begun * block_size));
    memcpy(lengths, sampler->lengths, sizeof(int32_t) * (size_t)begun);
    sampler_begin(sampler, 0);
    for (int i = 0; i < begun; i++) {
        Random random;
        random_seed(&random, (uint64_t)SEEDS[i]);
        CHECK(sampler_begin_next(sampler, positions_continue));
        while (!sampler_done(sampler)) {
            uniforms[i] = random_uniform(&random);
            CHECK_EQUAL(sampler_draw(sampler, AT(1), uniforms, tokens), STATUS_OK);
        }
        CHECK_EQUAL(sampler->lengths[i], lengths[i]);
        CHECK(memcmp(sampler->names + i * block_size, names + i * block_size, sizeof(int32_t) * (size_t)lengths[i]) ==
              0);
    }
    if (begun < count) CHECK(!sampler_begin_next(sampler, positions_continue));
}

static void runs(void) {
    Settings shapes[ODD_SHAPES];
    const int count = odd_shapes(shapes);
    for (int i = 0; i < count; i++) {
        MicroGPT *model = new_model(&shapes[i]);
        train(model, 40, NULL);
        for (int positions_continue = 0; positions_continue < 2; positions_continue++) {
            check_run(model, positions_continue, 1);
            check_run(model, positions_continue, MAX_NAMES); /* there is room for as many names, however long */
            check_lockstep(model, AT(1), NULL, 0, 5, 3);
        }
        microgpt_free(model);
    }
}

static void long_runs(void) {
    Settings settings = small_settings();
    MicroGPT *model = new_model(&settings);
    static const double SEEDS[MAX_NAMES];
    CHECK_EQUAL(microgpt_generate_run(model, AT(1e300), SEEDS, MAX_NAMES, false), STATUS_OK);
    for (int i = 0; i < MAX_NAMES; i++) CHECK(model->sampler.lengths[i] == model->sampler.lengths[0]);
    CHECK_EQUAL(microgpt_begin_name(model, (uint32_t[]){'a'}, 1), STATUS_OK);
    CHECK_EQUAL(microgpt_generate_run(model, AT(-1), SEEDS, 2, false), STATUS_BAD_TEMPERATURE);
    CHECK_EQUAL(model->sampler.batch.rows, 1); /* the name begun stays */
    CHECK_EQUAL(model->sampler.lengths[0], 1);
    microgpt_free(model);
}

int main(void) {
    TEST("two models interleaved give the same bits as each alone", side_by_side);
    TEST("nothing allocates after a model is created", no_allocation);
    TEST("settings are accepted up to their bounds and refused beyond, before anything is allocated",
         settings_at_their_bounds);
    TEST("a text without letters, or with too many, is refused", texts);
    TEST("a new model has no step, no tape and no name", new_models);
    TEST("a model whose size overflows 64 bits is refused", giants);
    TEST("a model whose offsets exceed an int is refused before its memory is allocated", beyond_ints);
    TEST("a model whose tape has too few nodes is refused, and so is a step or an evaluation", too_few_nodes);
    TEST("each allocation that fails is reported, and nothing leaks", failing_allocations);
    TEST("odd widths, heads, layers and block sizes learn, and padding stays zero", odd_sizes);
    TEST("a step reads the next documents, between two BOS, all with the same weight", batches);
    TEST("the schedule ends, and can be lengthened and shortened within its bounds", schedules);
    TEST("a NaN loss stops training and leaves the parameters unchanged", diverging);
    TEST("a refused step changes nothing: the model saves and loads, and trains on at a lower rate", lower_rates);
    TEST("evaluation equals the loss of a step, for one document or many, and changes nothing", evaluation);
    TEST("a sampling seed gives the same names again and leaves the model's own generator alone", separate_generator);
    TEST("a name equals its letters drawn one by one", whole_names);
    TEST("a new model has a name begun, as if it had been asked to", first_name);
    TEST("a sampling seed draws Python's random numbers of that seed", seeded_sampling);
    TEST("a name begins with its prefix; an invalid prefix is refused, and the current name stays", prefixes);
    TEST("a uniform that is given decides, and no random number is drawn", given_uniforms);
    TEST("a draw that is refused takes no random number", refused_draws);
    TEST("a run in one cache is its names drawn one after the other, and leaves nothing behind", runs);
    TEST("a run has room for its names, and is refused as names are", long_runs);
    TEST("a name in lockstep is, to the bit, the one that its seed gives alone, whatever the rules and the prefix",
         lockstep);
    TEST("seeds may stay or change from call to call, and the model's own generator does not move", lockstep_again);
    TEST("names that are refused in lockstep leave the name begun", refused_lockstep);
    return tests_failed();
}
