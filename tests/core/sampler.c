/* Sampling letter by letter: the cache changes no bit, and tokens are chosen as by random.choices. */
#include "sampler.h"

#include <float.h>

#include "kernels.h"
#include "models.h"

/* The logits of every token of a sequence, all at once, without a cache; valid until the model is used again */
static const real *whole_run(MicroGPT *model, const int32_t *tokens, const int32_t *positions, int length) {
    static Batch batch;
    static int32_t starts[2];
    starts[1] = length;
    batch = (Batch){
        .rows = length, .sequences = 1, .longest = length, .starts = starts, .tokens = tokens, .positions = positions};
    tape_clear(&model->evaluation);
    return gpt_forward(&model->gpt, &model->evaluation, &batch, NULL)->data;
}

/* The same at positions 0, 1, 2, ... */
static const real *whole_sequence(MicroGPT *model, const int32_t *tokens, int length) {
    static int32_t positions[64];
    for (int i = 0; i < length; i++) positions[i] = i;
    return whole_run(model, tokens, positions, length);
}

/* A name of block_size letters, all but the last given, so that BOS does not end it */
static void check_cache(MicroGPT *model) {
    enum { MAX_LOGITS = 64 * 64 };
    static real one_by_one[MAX_LOGITS];
    const int block_size = (int)model->settings.block_size, width = model->gpt.vocab.width;
    int32_t tokens[64] = {model->corpus.num_letters};
    Random random;
    random_seed(&random, 1);
    sampler_begin(&model->sampler, 1);
    for (int t = 0; t < block_size; t++) {
        int letter = (int)random_below(&random, (uint32_t)model->corpus.num_letters), token;
        if (t + 1 < block_size) {
            tokens[t + 1] = letter;
            CHECK_EQUAL(sampler_write(&model->sampler, letter), STATUS_OK);
        } else {
            CHECK_EQUAL(sampler_draw(&model->sampler, AT(1), &(double){0.5}, &token), STATUS_OK);
        }
        memcpy(one_by_one + t * width, model->sampler.logits, sizeof(real) * (size_t)width);
    }
    for (int length = 1; length <= block_size; length++)
        CHECK(memcmp(whole_sequence(model, tokens, length), one_by_one, sizeof(real) * (size_t)(width * length)) == 0);
}

/* p of the whole sequence, in attention's nodes (H, T, stride), against the copy of the cache's, (L, H, T, T) */
static void check_attention(MicroGPT *model) {
    static real weights[5 * 7 * 64 * 64];
    const int T = (int)model->settings.block_size, heads = (int)model->settings.n_head, stride = round_to_lanes(T);
    int32_t tokens[64] = {model->corpus.num_letters};
    int token;
    sampler_begin(&model->sampler, 1);
    for (int t = 1; t < T; t++) {
        tokens[t] = t % model->corpus.num_letters;
        CHECK_EQUAL(sampler_write(&model->sampler, tokens[t]), STATUS_OK);
    }
    CHECK_EQUAL(sampler_draw(&model->sampler, AT(1), &(double){0.5}, &token), STATUS_OK);
    whole_sequence(model, tokens, T);
    for (int row = 0; row < (int)model->settings.n_layer * heads * T; row++)
        kv_cache_copy_weights(&model->sampler.cache, row, weights + row * T);
    const real *expected = weights;
    int layer = 0;
    for (int i = 0; i < model->evaluation.count; i++) {
        const Node *node = &model->evaluation.nodes[i];
        if (strcmp(node->op->name, "attention") != 0) continue;
        layer++;
        for (int h = 0; h < heads; h++)
            for (int t = 0; t < T; t++)
                for (int j = 0; j < T; j++)
                    CHECK_EQUAL(*expected++, j <= t ? node->saved[(h * T + t) * stride + j] : 0);
    }
    CHECK_EQUAL(layer, heads > 0 ? model->settings.n_layer : 0);
}

static void attention(void) {
    Settings shapes[ODD_SHAPES];
    int count = odd_shapes(shapes);
    for (int i = 0; i < count; i++) {
        MicroGPT *model = new_model(&shapes[i]);
        train(model, 20, NULL);
        check_attention(model);
        microgpt_free(model);
    }
}

static void cache(void) {
    Settings shapes[ODD_SHAPES];
    int count = odd_shapes(shapes);
    for (int i = 0; i < count; i++) {
        MicroGPT *model = new_model(&shapes[i]);
        train(model, 20, NULL);
        check_cache(model);
        check_cache(model); /* nothing of the first name affects the second */
        microgpt_free(model);
    }
}

/* A model with the same parameters that has room for more positions, which have not been trained */
static MicroGPT *longer(const MicroGPT *model, int block_size) {
    Settings settings = model->settings;
    settings.block_size = block_size;
    MicroGPT *other = new_model(&settings);
    for (int i = 0; i < model->gpt.parameter_count; i++) {
        const Parameter *from = &model->gpt.parameters[i], *to = &other->gpt.parameters[i];
        for (int row = 0; row < from->out.count; row++)
            for (int column = 0; column < from->in.count; column++)
                to->tensor.data[parameter_at(to, row, column)] = from->tensor.data[parameter_at(from, row, column)];
    }
    gpt_parameters_changed(&other->gpt);
    return other;
}

/* Names in one cache, each token's logits against those of the whole run at once, without a cache, which `reader` has
 * room for. The number of names. */
static int check_run(MicroGPT *model, MicroGPT *reader, bool positions_continue) {
    int32_t tokens[64], positions[64];
    const int block_size = (int)model->settings.block_size, width = model->gpt.vocab.width;
    const size_t bytes = sizeof(real) * (size_t)width;
    Sampler *sampler = &model->sampler;
    Random random;
    random_seed(&random, 5);
    sampler_begin(sampler, 0);
    CHECK(sampler_done(sampler));
    int length = 0, names = 0, position = 0;
    while (names < MAX_NAMES && length + block_size <= (int)reader->settings.block_size &&
           sampler_begin_next(sampler, positions_continue)) {
        int32_t token = model->corpus.num_letters, drawn[MAX_NAMES];
        double uniforms[MAX_NAMES];
        const int name = names++;
        if (!positions_continue) position = 0;
        int letters = 0;
        while (!sampler_done(sampler)) {
            tokens[length] = token, positions[length++] = position++;
            uniforms[name] = random_uniform(&random);
            CHECK_EQUAL(sampler_draw(sampler, AT(1), uniforms, drawn), STATUS_OK);
            const real *whole = whole_run(reader, tokens, positions, length);
            CHECK(memcmp(whole + (length - 1) * width, sampler->logits, bytes) == 0);
            token = drawn[name];
            if (token != model->corpus.num_letters) {
                CHECK_EQUAL(sampler->names[name * block_size + letters], token);
                letters++;
            }
        }
        CHECK_EQUAL(sampler->lengths[name], letters);
        CHECK(token == model->corpus.num_letters || position == block_size);
        if (positions_continue && position == block_size) {
            CHECK(!sampler_begin_next(sampler, true));
            break;
        }
    }
    CHECK_EQUAL(sampler->begun, names);
    return names;
}

static void runs(void) {
    Settings shapes[ODD_SHAPES];
    const int count = odd_shapes(shapes);
    int most = 0, most_continued = 0;
    for (int i = 0; i < count; i++) {
        MicroGPT *model = new_model(&shapes[i]);
        train(model, 20, NULL);
        MicroGPT *reader = longer(model, 64);
        const int names = check_run(model, reader, false), continued = check_run(model, reader, true);
        if (names > most) most = names;
        if (continued > most_continued) most_continued = continued;
        check_cache(model); /* nothing of a run is left */
        microgpt_free(model), microgpt_free(reader);
    }
    CHECK(most > 3 && most_continued > 1); /* or little was tried here */
}

static int most_likely(const MicroGPT *model) {
    int best = 0;
    for (int i = 1; i <= model->corpus.num_letters; i++)
        if (model->sampler.logits[i] > model->sampler.logits[best]) best = i;
    return best;
}

static void cold(void) {
    Settings settings = small_settings();
    MicroGPT *model = new_model(&settings);
    train(model, 50, NULL);
    static const double COLD[] = {1e-6, 1e-30, 1e-300, DBL_MIN, 4.9e-324, 0},
                        UNIFORMS[] = {0, 1e-9, 0.5, 0.9999999999999999};
    for (int c = 0; c < 6; c++)
        for (int d = 0; d < 4; d++) {
            int token;
            sampler_begin(&model->sampler, 1);
            CHECK_EQUAL(sampler_draw(&model->sampler, AT(COLD[c]), &(double){UNIFORMS[d]}, &token), STATUS_OK);
            CHECK_EQUAL(token, most_likely(model));
            CHECK_NEAR(model->sampler.probs[token], 1, 1e-6);
        }
    microgpt_free(model);
}

static void hot(void) {
    Settings settings = small_settings();
    MicroGPT *model = new_model(&settings);
    const int count = model->corpus.num_letters + 1;
    static const double HOT[] = {1e10, 1e100, 1e308, DBL_MAX};
    for (int h = 0; h < 4; h++)
        for (int d = 0; d < count; d++) {
            int token;
            sampler_begin(&model->sampler, 1);
            CHECK_EQUAL(sampler_draw(&model->sampler, AT(HOT[h]), &(double){(d + 0.5) / count}, &token), STATUS_OK);
            CHECK_EQUAL(token, d); /* all equally likely */
            for (int i = 0; i < count; i++) CHECK_NEAR(model->sampler.probs[i], 1.0 / count, 1e-6);
        }
    microgpt_free(model);
}

/* random.choices(range(count), weights)[0], given random(): bisect(cumulative, random() * total, 0, count - 1) */
static int choice(const real *weights, int count, double uniform) {
    double cumulative[64], total = 0;
    for (int i = 0; i < count; i++) cumulative[i] = total += (double)weights[i];
    int low = 0, high = count - 1;
    while (low < high) {
        int middle = (low + high) / 2;
        if (uniform * total < cumulative[middle])
            high = middle;
        else
            low = middle + 1;
    }
    return low;
}

static void choices(void) {
    Settings settings = small_settings();
    MicroGPT *model = new_model(&settings);
    Random random;
    random_seed(&random, 3);
    for (int i = 0; i < 500; i++) {
        double uniform = random_uniform(&random);
        int token;
        if (i % 7 == 0 || sampler_done(&model->sampler)) sampler_begin(&model->sampler, 1);
        CHECK_EQUAL(sampler_draw(&model->sampler, AT(0.7), &(double){uniform}, &token), STATUS_OK);
        CHECK_EQUAL(token, choice(model->sampler.probs, model->corpus.num_letters + 1, uniform));
    }
    microgpt_free(model);
}

/* A random number right next to a bound: the probabilities do not sum to exactly one, and the random number is scaled
 * by their sum. */
static void bounds(void) {
    Settings settings = small_settings();
    MicroGPT *model = new_model(&settings);
    const int count = model->corpus.num_letters + 1;
    int token, off = 0;
    for (int steps = 0; steps < 5; steps++) {
        train(model, 3, NULL);
        double cumulative[64], total = 0;
        sampler_begin(&model->sampler, 1);
        sampler_draw(&model->sampler, AT(0.7), &(double){0.5}, &token);
        for (int i = 0; i < count; i++) cumulative[i] = total += (double)model->sampler.probs[i];
        off += fabs(total - 1) > 1e-9;
        for (int i = 0; i + 1 < count; i++)
            for (int side = -1; side <= 1; side += 2) {
                sampler_begin(&model->sampler, 1);
                sampler_draw(&model->sampler, AT(0.7), &(double){cumulative[i] / total * (1 + side * 1e-12)}, &token);
                CHECK_EQUAL(token, side < 0 ? i : i + 1);
            }
    }
    if (sizeof(real) == sizeof(float)) CHECK(off > 0); /* or nothing was tried here */
    microgpt_free(model);
}

static void temperatures(void) {
    Settings settings = small_settings();
    MicroGPT *model = new_model(&settings);
    train(model, 30, NULL);
    const int count = model->corpus.num_letters + 1;
    int token;
    sampler_begin(&model->sampler, 1);
    sampler_draw(&model->sampler, AT(0.37), &(double){0.5}, &token);
    double expected[64], total = 0, largest = (double)model->sampler.logits[most_likely(model)];
    for (int i = 0; i < count; i++) total += expected[i] = exp(((double)model->sampler.logits[i] - largest) / 0.37);
    for (int i = 0; i < count; i++) CHECK_NEAR(model->sampler.probs[i], expected[i] / total, 1e-5);
    microgpt_free(model);
}

static void ends(void) {
    Settings settings = small_settings();
    MicroGPT *model = new_model(&settings);
    Sampler *sampler = &model->sampler;
    int token, drawn = 0;
    sampler_begin(sampler, 1);
    while (!sampler_done(sampler)) { /* the first letter each time: the name ends at block_size */
        CHECK_EQUAL(sampler_draw(sampler, AT(1e300), &(double){0}, &token), STATUS_OK);
        CHECK_EQUAL(token, 0);
        drawn++;
    }
    CHECK_EQUAL(drawn, 8);
    CHECK_EQUAL(sampler->lengths[0], 8);
    CHECK_EQUAL(sampler_draw(sampler, AT(1), &(double){0.5}, &token), STATUS_NAME_DONE);
    sampler_begin(sampler, 1);
    CHECK_EQUAL(sampler_draw(sampler, AT(1e300), &(double){0.9999999999999999}, &token), STATUS_OK);
    CHECK_EQUAL(token, model->corpus.num_letters); /* BOS: it ends here */
    CHECK(sampler_done(sampler));
    CHECK_EQUAL(sampler->lengths[0], 0);
    sampler_begin(sampler, 1);
    for (int i = 0; i < 7; i++) CHECK_EQUAL(sampler_write(sampler, 0), STATUS_OK);
    CHECK_EQUAL(sampler_write(sampler, 0), STATUS_BAD_PREFIX);
    CHECK_EQUAL(sampler_draw(sampler, AT(1e300), &(double){0}, &token),
                STATUS_OK); /* the last position is for drawing */
    CHECK(sampler_done(sampler));
    microgpt_free(model);
}

static void refusals(void) {
    Settings settings = small_settings();
    MicroGPT *model = new_model(&settings);
    static const double TEMPERATURES[] = {-1e-300, -1, NAN, INFINITY, -INFINITY},
                        UNIFORMS[] = {-0.1, 1, 2, NAN, INFINITY};
    int token = -7;
    for (int i = 0; i < 5; i++) {
        CHECK_EQUAL(sampler_draw(&model->sampler, AT(TEMPERATURES[i]), &(double){0.5}, &token), STATUS_BAD_TEMPERATURE);
        CHECK_EQUAL(sampler_draw(&model->sampler, AT(1), &(double){UNIFORMS[i]}, &token), STATUS_BAD_UNIFORM);
    }
    CHECK_EQUAL(token, -7);
    CHECK_EQUAL(model->sampler.cache.length, 0);
    microgpt_free(model);
}

/* Earlier positions come from the cache: nothing is recomputed. */
static void one_row_a_name(void) {
    Settings settings = small_settings();
    MicroGPT *model = new_model(&settings);
    const Tape *tape = &model->sampler.tape;
    CHECK_EQUAL(tape->count, tape->capacity - 1); /* all but the loss */
    static const int NAMES_BEGUN[] = {1, 5, MAX_NAMES, 1};
    for (int n = 0; n < 4; n++) {
        sampler_begin(&model->sampler, NAMES_BEGUN[n]);
        for (int i = 0; i < tape->count; i++) CHECK_EQUAL(tape->nodes[i].output.rows, NAMES_BEGUN[n]);
    }
    microgpt_free(model);
}

int main(void) {
    TEST("one token at a time through the cache gives the bits of the whole sequence at once, for every prefix", cache);
    TEST("a name in a cache that was not emptied gives the bits of the whole run at once, at either position", runs);
    TEST("the cache holds the attention weights of each position, in every head", attention);
    TEST("a token costs one position of its name, however long the prefix", one_row_a_name);
    TEST("a temperature near zero selects the most likely token, whatever the random number", cold);
    TEST("an enormous temperature makes all tokens equally likely", hot);
    TEST("probabilities are softmax(logits / temperature)", temperatures);
    TEST("tokens are chosen as random.choices does", choices);
    TEST("a random number next to a bound falls on its side of it", bounds);
    TEST("a name ends with BOS or at block_size, and then nothing more is drawn", ends);
    TEST("an invalid temperature or uniform is refused, and nothing changes", refusals);
    return tests_failed();
}
