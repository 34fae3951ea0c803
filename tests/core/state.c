/* All of a session is in settings, text and state; and numbers that no training gives are refused. */
#include "state.h"

#include <math.h>

#include "copies.h"
#include "models.h"

static void check_same(const MicroGPT *a, const MicroGPT *b) {
    const size_t bytes = (size_t)a->gpt.size * sizeof(real);
    CHECK(memcmp(&a->settings, &b->settings, sizeof a->settings) == 0);
    CHECK(memcmp(a->gpt.values, b->gpt.values, bytes) == 0);
    CHECK(memcmp(a->gpt.adam_m, b->gpt.adam_m, bytes) == 0);
    CHECK(memcmp(a->gpt.adam_v, b->gpt.adam_v, bytes) == 0);
    CHECK(memcmp(a->random.words, b->random.words, sizeof a->random.words) == 0);
    CHECK_EQUAL(b->random.next, a->random.next);
    CHECK_EQUAL(b->random.has_gauss, a->random.has_gauss);
    CHECK_EQUAL(b->random.gauss_value, a->random.gauss_value);
    CHECK_EQUAL(b->step, a->step);
    CHECK_EQUAL(b->tokens_seen, a->tokens_seen);
    CHECK_EQUAL(b->corpus.num_docs, a->corpus.num_docs);
    CHECK_EQUAL(b->corpus.num_train, a->corpus.num_train);
    CHECK_EQUAL(b->corpus.num_letters, a->corpus.num_letters);
    for (int i = 0; i < a->corpus.num_docs; i++) {
        int length_a, length_b;
        const Token *doc_a = corpus_doc(&a->corpus, i, &length_a), *doc_b = corpus_doc(&b->corpus, i, &length_b);
        CHECK_EQUAL(length_b, length_a);
        CHECK(memcmp(doc_a, doc_b, sizeof(Token) * (size_t)length_a) == 0);
    }
}

/* Training and then names: a and b must agree to the bit. */
static void check_same_future(MicroGPT *a, MicroGPT *b, int steps) {
    double losses[2][64], held_out[2];
    train(a, steps, losses[0]);
    train(b, steps, losses[1]);
    for (int i = 0; i < steps; i++) CHECK_EQUAL(losses[1][i], losses[0][i]);
    for (int i = 0; i < 5; i++) {
        CHECK_EQUAL(microgpt_generate_name(a, AT(0.8), NULL, 0), STATUS_OK);
        CHECK_EQUAL(microgpt_generate_name(b, AT(0.8), NULL, 0), STATUS_OK);
        CHECK_EQUAL(b->sampler.lengths[0], a->sampler.lengths[0]);
        CHECK(memcmp(a->sampler.names, b->sampler.names, sizeof(int32_t) * (size_t)a->sampler.lengths[0]) == 0);
    }
    Status status = microgpt_evaluate(a, SPLIT_VALIDATION, 10, &held_out[0]);
    CHECK_EQUAL(microgpt_evaluate(b, SPLIT_VALIDATION, 10, &held_out[1]), status);
    if (status == STATUS_OK) CHECK_EQUAL(held_out[1], held_out[0]);
    check_same(a, b);
}

static MicroGPT *checked_copy(const MicroGPT *model) {
    MicroGPT *again = copy_of(model);
    CHECK(again != NULL);
    check_same(model, again);
    return again;
}

static void round_trips(void) {
    Settings shapes[ODD_SHAPES];
    int count = odd_shapes(shapes), gauss = 0;
    for (int i = 0; i < count; i++) {
        shapes[i].validation_split = i % 2 ? 0.3 : 0;
        for (int steps = 0; steps <= 30; steps += 30) {
            MicroGPT *model = new_model(&shapes[i]);
            train(model, steps, NULL);
            MicroGPT *again = checked_copy(model);
            gauss += model->random.has_gauss;
            check_same_future(model, again, 40);
            microgpt_free(model), microgpt_free(again);
        }
    }
    CHECK(gauss > 0 && gauss < 2 * count); /* with a stored value and without */
}

/* As the header shows it: the same settings and text give the same shuffled documents. */
static void created_again(void) {
    Settings settings = small_settings();
    settings.validation_split = 0.3;
    MicroGPT *model = new_model(&settings), *again = new_model(&settings);
    train(model, 20, NULL);
    double *numbers = state_of(model);
    train(again, 3, NULL); /* whatever it has done meanwhile */
    CHECK_EQUAL(microgpt_set_state(again, numbers, 0, microgpt_state_count(model)), STATUS_OK);
    check_same_future(model, again, 40);
    free(numbers), microgpt_free(model), microgpt_free(again);
}

/* The generator uses up all its words before it makes new ones. */
static void spent_generators(void) {
    Settings settings = small_settings();
    MicroGPT *model = new_model(&settings);
    static const int NEXT[] = {0, 1, MT_WORDS - 1, MT_WORDS};
    for (int i = 0; i < 4; i++) {
        model->random.next = NEXT[i];
        microgpt_free(checked_copy(model));
    }
    microgpt_free(model);
}

static void long_runs(void) {
    Settings settings = small_settings();
    settings.num_steps = 1e12;
    MicroGPT *model = new_model(&settings);
    model->step = 1000000000000, model->tokens_seen = 1e15;
    microgpt_free(checked_copy(model));
    microgpt_free(model);
}

/* The numbers' places are those that the header promises. */
static void places(void) {
    Settings settings = small_settings();
    settings.n_layer = 2, settings.n_embd = 6, settings.n_head = 3; /* with padding between heads and after rows */
    MicroGPT *model = new_model(&settings);
    train(model, 5, NULL);
    double *numbers = state_of(model);
    const uint64_t n = gpt_num_params(&model->gpt);
    const real *const arrays[] = {model->gpt.values, model->gpt.adam_m, model->gpt.adam_v};
    uint64_t at = 0;
    for (int kind = 0; kind < 3; kind++)
        for (int i = 0; i < model->gpt.parameter_count; i++) {
            const Parameter *p = &model->gpt.parameters[i];
            const real *array = arrays[kind] + (p->tensor.data - model->gpt.values);
            for (int row = 0; row < p->out.count; row++)
                for (int column = 0; column < p->in.count; column++)
                    CHECK_EQUAL(numbers[at++], array[parameter_at(p, row, column)]);
        }
    CHECK_EQUAL(at, 3 * n);
    CHECK_EQUAL(microgpt_state_count(model), 3 * n + 6 + MT_WORDS);
    CHECK_EQUAL(numbers[3 * n], 5);
    CHECK_EQUAL(numbers[3 * n + 1], model->corpus.num_train);
    CHECK_EQUAL(numbers[3 * n + 2], model->random.next);
    CHECK_EQUAL(numbers[3 * n + 3], model->random.has_gauss);
    CHECK_EQUAL(numbers[3 * n + 4], model->random.gauss_value);
    CHECK_EQUAL(numbers[3 * n + 5], model->tokens_seen);
    CHECK_EQUAL(numbers[3 * n + 6], model->random.words[0]);
    CHECK_EQUAL(numbers[3 * n + 5 + MT_WORDS], model->random.words[MT_WORDS - 1]);
    free(numbers), microgpt_free(model);
}

/* In pieces of any size, each in a block of exactly that size */
static void pieces(void) {
    Settings shapes[ODD_SHAPES];
    int count = odd_shapes(shapes);
    for (int i = 0; i < count; i++) {
        MicroGPT *model = new_model(&shapes[i]);
        train(model, 2, NULL);
        double *whole = state_of(model);
        const uint64_t all = microgpt_state_count(model);
        for (uint64_t size = 1 + 7 * (uint64_t)i; size < 2 * all; size = 9 * size + 1) {
            MicroGPT *again = blank_copy(model);
            for (uint64_t from = 0; from < all; from += size) {
                const uint64_t length = size < all - from ? size : all - from;
                double *piece = malloc((size_t)length * sizeof *piece);
                microgpt_get_state(model, piece, from, length);
                CHECK(memcmp(piece, whole + from, (size_t)length * sizeof *piece) == 0);
                CHECK_EQUAL(microgpt_set_state(again, piece, from, length), STATUS_OK);
                free(piece);
            }
            MicroGPT *twin = copy_of(model);
            check_same_future(twin, again, 3);
            microgpt_free(again), microgpt_free(twin);
        }
        free(whole), microgpt_free(model);
    }
}

/* The parameters alone: a model generates with them, and trains from there on as one whose training begins. */
static void parameters_alone(void) {
    Settings settings = small_settings();
    MicroGPT *model = new_model(&settings), *other, *twin;
    train(model, 30, NULL);
    settings.seed = 7;
    other = new_model(&settings), twin = new_model(&settings);
    const uint64_t n = gpt_num_params(&model->gpt);
    double *numbers = state_of(model);
    CHECK_EQUAL(microgpt_set_state(other, numbers, 0, n), STATUS_OK);
    memcpy(twin->gpt.values, model->gpt.values, (size_t)model->gpt.size * sizeof(real));
    gpt_parameters_changed(&twin->gpt);
    CHECK_EQUAL(other->step, 0);
    check_same_future(twin, other, 20);
    free(numbers), microgpt_free(model), microgpt_free(other), microgpt_free(twin);
}

/* Adam's means that are set are not taken for smaller than they are (see adam.h). */
static void means_alone(void) {
    Settings settings = small_settings();
    MicroGPT *model = new_model(&settings), *twin = new_model(&settings);
    const uint64_t n = gpt_num_params(&model->gpt);
    train(model, 3, NULL), train(twin, 3, NULL);
    double *numbers = state_of(model), loss;
    for (uint64_t i = n; i < 2 * n; i++) numbers[i] = 1e30;
    for (uint64_t i = 2 * n; i < 3 * n; i++) numbers[i] = 0;
    CHECK_EQUAL(microgpt_set_state(model, numbers + n, n, 2 * n), STATUS_OK);
    CHECK_EQUAL(microgpt_train_step(model, &loss), STATUS_DIVERGED);
    CHECK(memcmp(model->gpt.values, twin->gpt.values, (size_t)model->gpt.size * sizeof(real)) == 0);
    free(numbers), microgpt_free(model), microgpt_free(twin);
}

/* ---- without a list ---- */

static void no_documents(void) {
    Settings settings = small_settings();
    MicroGPT *model = new_model(&settings), *other;
    train(model, 30, NULL);
    const Text letters = letters_of(model);
    for (int held_out = 0; held_out < 2; held_out++) {
        settings.validation_split = held_out * 0.5;
        CHECK_EQUAL(microgpt_allocate(&other, &settings, (Text){0}, letters).status, STATUS_OK);
        microgpt_initialize(other);
        CHECK_EQUAL(other->corpus.num_docs, 0);
        CHECK_EQUAL(other->corpus.num_train, 0);
        double *numbers = state_of(model), loss;
        CHECK_EQUAL(microgpt_set_state(other, numbers, 0, gpt_num_params(&model->gpt)), STATUS_OK);
        microgpt_seed_sampling(model, 5), microgpt_seed_sampling(other, 5);
        CHECK_EQUAL(microgpt_generate_name(model, AT(1), NULL, 0), STATUS_OK);
        CHECK_EQUAL(microgpt_generate_name(other, AT(1), NULL, 0), STATUS_OK);
        CHECK_EQUAL(other->sampler.lengths[0], model->sampler.lengths[0]);
        CHECK_EQUAL(microgpt_train_step(other, &loss), STATUS_NO_LIST);
        CHECK_EQUAL(microgpt_evaluate(other, SPLIT_TRAIN, 10, &loss), STATUS_EMPTY_SPLIT);
        CHECK_EQUAL(microgpt_evaluate(other, SPLIT_VALIDATION, 10, &loss), STATUS_EMPTY_SPLIT);
        microgpt_free(checked_copy(other));
        free(numbers), microgpt_free(other);
    }
    CHECK_EQUAL(microgpt_allocate(&other, &settings, (Text){" \n", 2}, (Text){0}).status, STATUS_NO_TEXT);
    free((char *)letters.bytes), microgpt_free(model);
}

static void more_letters(void) {
    Settings settings = small_settings();
    MicroGPT *model;
    CHECK_EQUAL(microgpt_allocate(&model, &settings, (Text){"bca\nb", 5}, (Text){"z b\n", 4}).status, STATUS_OK);
    microgpt_initialize(model);
    static const uint32_t LETTERS[] = {'\n', ' ', 'a', 'b', 'c', 'z'};
    CHECK_EQUAL(model->corpus.num_letters, 6);
    CHECK(memcmp(model->corpus.letters, LETTERS, sizeof LETTERS) == 0);
    CHECK_EQUAL(model->corpus.num_docs, 2);
    CHECK_EQUAL(model->corpus.num_tokens, 4);
    train(model, 3, NULL);
    microgpt_free(model);
}

/* ---- what is refused ---- */

/* The state with one number changed */
static Status status_with(MicroGPT *model, uint64_t at, double number) {
    double *numbers = state_of(model), *after;
    const uint64_t count = microgpt_state_count(model);
    const double before = numbers[at];
    numbers[at] = number;
    const Status status = microgpt_set_state(model, numbers, 0, count);
    numbers[at] = before;
    after = state_of(model);
    if (status != STATUS_OK) CHECK(memcmp(numbers, after, (size_t)count * sizeof *numbers) == 0); /* nothing changed */
    microgpt_set_state(model, numbers, 0, count);
    free(numbers), free(after);
    return status;
}

static void wrong_numbers(void) {
    Settings settings = small_settings();
    MicroGPT *model = new_model(&settings);
    train(model, 3, NULL);
    const uint64_t n = gpt_num_params(&model->gpt);
    static const double WRONG[] = {NAN, INFINITY, -INFINITY};
    for (int kind = 0; kind < 3; kind++)
        for (uint64_t at = kind * n; at < (kind + 1) * n; at += n - 1) {
            for (int w = 0; w < 3; w++) CHECK_EQUAL(status_with(model, at, WRONG[w]), STATUS_BAD_STATE);
            CHECK_EQUAL(status_with(model, at, -1),
                        kind < 2 ? STATUS_OK : STATUS_BAD_STATE); /* v is a mean of squares */
            CHECK_EQUAL(status_with(model, at, 0), STATUS_OK);
            CHECK_EQUAL(status_with(model, at, 1e300), sizeof(real) == 8 ? STATUS_OK : STATUS_BAD_STATE);
        }
    const double docs = model->corpus.num_docs;
    const struct {
        uint64_t at;
        double number;
        bool fine;
    } PROGRESS_OF[] = {
        {0, 0, true},
        {0, 1e12, true},
        {0, 1e12 + 1, false},
        {0, -1, false},
        {0, 1.5, false},
        {0, NAN, false},
        {1, 1, true},
        {1, docs, true},
        {1, 0, false},
        {1, docs + 1, false},
        {1, 1.5, false},
        {2, 0, true},
        {2, MT_WORDS, true},
        {2, 625, false},
        {2, -1, false},
        {2, 0.5, false},
        {3, 0, true},
        {3, 1, true},
        {3, 2, false},
        {3, 0.5, false},
        {4, -3.5, true},
        {4, NAN, false},
        {4, INFINITY, false},
        {5, 1e30, true},
        {5, NAN, false},
        {5, INFINITY, false},
        {6, 0, true},
        {6, 4294967295.0, true},
        {6, 4294967296.0, false},
        {6, -1, false},
        {6, 0.5, false},
        {629, 4294967295.0, true},
        {629, 4294967296.0, false},
    };
    for (size_t i = 0; i < sizeof PROGRESS_OF / sizeof PROGRESS_OF[0]; i++)
        CHECK_EQUAL(status_with(model, 3 * n + PROGRESS_OF[i].at, PROGRESS_OF[i].number),
                    PROGRESS_OF[i].fine ? STATUS_OK : STATUS_BAD_STATE);
    microgpt_free(model);
}

/* A list of one document has one to train on. */
static void one_document(void) {
    Settings settings = small_settings();
    MicroGPT *model;
    CHECK_EQUAL(microgpt_create(&model, &settings, "ab", 2).status, STATUS_OK);
    const uint64_t n = gpt_num_params(&model->gpt);
    CHECK_EQUAL(status_with(model, 3 * n + 1, 0), STATUS_BAD_STATE);
    CHECK_EQUAL(status_with(model, 3 * n + 1, 1), STATUS_OK);
    microgpt_free(model);
}

static void unfinished_names(void) {
    Settings settings = small_settings();
    MicroGPT *model = new_model(&settings);
    int token;
    microgpt_seed_sampling(model, 5);
    microgpt_begin_name(model, (uint32_t[]){'a'}, 1);
    microgpt_sample_token(model, AT(1), -1, &token);
    double *before = state_of(model);
    microgpt_begin_name(model, NULL, 0);
    double *after = state_of(model);
    CHECK(memcmp(before, after, (size_t)microgpt_state_count(model) * sizeof *before) == 0);
    MicroGPT *again = checked_copy(model);
    CHECK_EQUAL(again->sampler.lengths[0], 0);
    CHECK(again->active_rng == &again->random);
    free(before), free(after), microgpt_free(model), microgpt_free(again);
}

static void nothing_allocated(void) {
    Settings settings = small_settings();
    MicroGPT *model = new_model(&settings);
    double *numbers = state_of(model);
    const int before = allocations;
    microgpt_get_state(model, numbers, 0, microgpt_state_count(model));
    microgpt_set_state(model, numbers, 0, microgpt_state_count(model));
    CHECK_EQUAL(allocations, before);
    free(numbers), microgpt_free(model);
}

int main(void) {
    TEST("a model with the same settings, documents and state continues to the bit: losses, names, held-out loss",
         round_trips);
    TEST("settings and text make the model that a state belongs to", created_again);
    TEST("a generator is restored in every state", spent_generators);
    TEST("a run of a trillion steps is restored", long_runs);
    TEST("every number is where the header says, without padding", places);
    TEST("a state in pieces, of any size, is the state at once", pieces);
    TEST("parameters alone are those of a model that begins to train", parameters_alone);
    TEST("Adam's means alone count", means_alone);
    TEST("a model without documents generates, and does not train", no_documents);
    TEST("a vocabulary adds letters to the text's, white space too", more_letters);
    TEST("numbers that training cannot give are refused, and nothing changes", wrong_numbers);
    TEST("a list has a document to train on", one_document);
    TEST("an unfinished name and a sampling seed are in no state", unfinished_names);
    TEST("nothing is allocated", nothing_allocated);
    return tests_failed();
}
