/* session.c: a byte string becomes a series of calls, with odd values, on up to three models at once; states go from
 * one to the other, possible and not. Nothing may crash, a refused call changes nothing, and what is read is what was
 * written. */
#include <float.h>
#include <math.h>
#include <stdlib.h>
#include <string.h>

#include "../core/fences.h"
#include "../core/copies.h"

#define REQUIRE(condition) ((condition) ? (void)0 : abort())
enum { MODELS = 3, MAX_CALLS = 60 };

typedef struct {
    const uint8_t *at, *end;
} Input;

static unsigned next(Input *in) { return in->at < in->end ? *in->at++ : 0; }

/* A number that a caller might pass: mostly small integers, sometimes nonsense */
static double odd(Input *in) {
    static const double ODD[] = {
        0,     -1,    -0.0, 0.5, 0.999999,     1e-300,       4.9e-324, 1e-30,      1e30, 1e300,    DBL_MAX,
        0.999, 1e-10, 1e6,  1e9, 2147483648.0, 4294967296.0, 1e12,     0x1p53 - 1, NAN,  INFINITY, -INFINITY,
    };
    unsigned kind = next(in);
    return kind < 200 ? kind % 24 : ODD[kind % (sizeof ODD / sizeof ODD[0])];
}

static Settings some_settings(Input *in) {
    Settings settings = microgpt_defaults();
    double *values = (double *)&settings;
    settings.n_head = 1;
    for (unsigned changes = next(in) % 5; changes > 0; changes--) values[next(in) % SETTING_COUNT] = odd(in);
    return settings;
}

static bool affordable(const Settings *s) {
    double size = s->n_layer * s->n_embd * s->n_embd * s->batch_size * s->block_size;
    return !(size > 1e4); /* large models are tested elsewhere, and slow here */
}

static MicroGPT *create(Input *in) {
    Settings settings = some_settings(in);
    if (!affordable(&settings)) return NULL;
    size_t length = next(in), left = (size_t)(in->end - in->at);
    if (length > left) length = left;
    MicroGPT *model;
    Refusal refusal = microgpt_create(&model, &settings, (const char *)in->at, length);
    in->at += length;
    REQUIRE((refusal.status == STATUS_OK) == (model != NULL));
    return model;
}

/* ---- states ---- */

/* A copy has the same state. */
static MicroGPT *copy(const MicroGPT *model) {
    MicroGPT *again = copy_of(model);
    REQUIRE(again);
    double *numbers = state_of(model), *same = state_of(again);
    REQUIRE(memcmp(numbers, same, (size_t)microgpt_state_count(model) * sizeof *numbers) == 0);
    free(numbers), free(same);
    return again;
}

/* Some numbers of a state are put back changed: refused, and nothing changes, or the model is like any other. */
static void set_state(Input *in, MicroGPT *model) {
    const uint64_t count = microgpt_state_count(model);
    double *numbers = state_of(model);
    const uint64_t from = 256 * next(in) % count, length = 1 + next(in) % (count - from);
    double *piece = malloc((size_t)length * sizeof *piece);
    microgpt_get_state(model, piece, from, length);
    for (unsigned changes = next(in) % 4; changes > 0; changes--) piece[256 * next(in) % length] = odd(in);
    if (microgpt_set_state(model, piece, from, length) == STATUS_BAD_STATE) {
        double *same = state_of(model);
        REQUIRE(memcmp(numbers, same, (size_t)count * sizeof *numbers) == 0);
        free(same);
    }
    gpt_parameters_changed(&model->gpt);
    free(numbers), free(piece);
}

static void replace(MicroGPT **model, MicroGPT *other) {
    microgpt_free(*model);
    *model = other;
}

/* ---- calls ---- */

/* All that a step may change is in the state. */
static void train_step(MicroGPT *model) {
    const int64_t step = model->step;
    const size_t size = (size_t)microgpt_state_count(model) * sizeof(double);
    double *before = state_of(model);
    double loss;
    if (microgpt_train_step(model, &loss) == STATUS_OK) {
        REQUIRE(isfinite(loss) && loss >= 0 && model->step == step + 1);
    } else {
        double *after = state_of(model);
        REQUIRE(memcmp(before, after, size) == 0);
        free(after);
    }
    free(before);
}

enum { MAX_PREFIX = 24 };

/* Letters of the vocabulary, mostly. The number of them */
static int some_prefix(Input *in, const MicroGPT *model, uint32_t *prefix) {
    const int length = (int)(next(in) % MAX_PREFIX);
    for (int i = 0; i < length; i++) {
        const unsigned which = next(in);
        prefix[i] = which < 240 ? model->corpus.letters[which % (unsigned)model->corpus.num_letters] : which;
    }
    return length;
}

static void begin_name(Input *in, MicroGPT *model) {
    uint32_t prefix[MAX_PREFIX];
    const int length = some_prefix(in, model, prefix), block_size = (int)model->settings.block_size;
    bool known = true;
    for (int i = 0; i < length; i++) known &= corpus_token(&model->corpus, prefix[i]) < model->corpus.num_letters;
    const Status status = microgpt_begin_name(model, prefix, length);
    REQUIRE((status == STATUS_OK) == (known && length < block_size));
    if (status == STATUS_OK) REQUIRE(model->sampler.lengths[0] == length && !sampler_done(&model->sampler));
}

static void check_name(const MicroGPT *model) {
    REQUIRE(model->sampler.lengths[0] <= (int)model->settings.block_size);
    for (int i = 0; i < model->sampler.lengths[0]; i++)
        REQUIRE(model->sampler.names[i] >= 0 && model->sampler.names[i] < model->corpus.num_letters);
}

static SamplingRules some_rules(Input *in) {
    SamplingRules rules = {.temperature = odd(in), .top_p = 1};
    if (next(in) % 2) rules.top_k = odd(in), rules.top_p = odd(in), rules.min_p = odd(in);
    return rules;
}

/* Names in lockstep, and the same one by one */
static void generate_names(Input *in, MicroGPT *model) {
    const SamplingRules rules = some_rules(in);
    const int count = 1 + (int)(next(in) % MAX_NAMES), block_size = (int)model->settings.block_size;
    double seeds[MAX_NAMES];
    for (int i = 0; i < count; i++) seeds[i] = next(in);
    uint32_t prefix[MAX_PREFIX];
    const int prefix_length = next(in) % 2 ? some_prefix(in, model, prefix) : 0;
    if (microgpt_generate_names(model, &rules, prefix, prefix_length, seeds, count) != STATUS_OK) return;
    const size_t size = sizeof(int32_t) * (size_t)(count * block_size);
    int32_t lengths[MAX_NAMES], *names = malloc(size);
    memcpy(lengths, model->sampler.lengths, sizeof(int32_t) * (size_t)count);
    memcpy(names, model->sampler.names, size);
    for (int i = 0; i < count; i++) {
        microgpt_seed_sampling(model, seeds[i]);
        REQUIRE(microgpt_generate_name(model, &rules, prefix, prefix_length) == STATUS_OK);
        const Sampler *one = &model->sampler;
        REQUIRE(one->lengths[0] == lengths[i]);
        REQUIRE(memcmp(one->names, names + i * block_size, sizeof(int32_t) * (size_t)lengths[i]) == 0);
    }
    free(names);
}

/* Names in one cache that is not emptied: as many as were begun, the first as it is by itself */
static void generate_run(Input *in, MicroGPT *model) {
    const SamplingRules rules = some_rules(in);
    const int count = 1 + (int)(next(in) % MAX_NAMES), block_size = (int)model->settings.block_size;
    const bool positions_continue = next(in) % 2;
    double seeds[MAX_NAMES];
    for (int i = 0; i < count; i++) seeds[i] = next(in);
    if (microgpt_generate_run(model, &rules, seeds, count, positions_continue) != STATUS_OK) return;
    const Sampler *sampler = &model->sampler;
    const int begun = sampler->begun;
    REQUIRE(begun >= 1 && begun <= count && (begun == count || positions_continue));
    int positions = 0;
    for (int i = 0; i < begun; i++) {
        REQUIRE(sampler->lengths[i] >= 0 && sampler->lengths[i] <= block_size);
        positions += sampler->lengths[i];
        for (int k = 0; k < sampler->lengths[i]; k++) {
            const int32_t token = sampler->names[i * block_size + k];
            REQUIRE(token >= 0 && token < model->corpus.num_letters);
        }
    }
    REQUIRE(!positions_continue || positions <= block_size);
    const int length = sampler->lengths[0];
    const size_t size = sizeof(int32_t) * (size_t)length;
    int32_t *first = malloc(size);
    memcpy(first, sampler->names, size);
    REQUIRE(microgpt_generate_names(model, &rules, NULL, 0, seeds, 1) == STATUS_OK);
    REQUIRE(sampler->lengths[0] == length && memcmp(sampler->names, first, size) == 0);
    free(first);
}

static void call(Input *in, MicroGPT **model, MicroGPT **other) {
    double loss = 0;
    int token;
    SamplingRules rules;
    unsigned what = next(in) % 13;
    if (!*model) {
        *model = create(in);
        return;
    }
    switch (what) {
        case 0: replace(model, copy(*model)); break;
        case 1: replace(model, NULL); break;
        case 2:
            if (microgpt_evaluate(*model, next(in) % 2, (int)next(in) - 3, &loss) == STATUS_OK) REQUIRE(isfinite(loss));
            break;
        case 3: microgpt_reschedule(*model, odd(in), odd(in)); break;
        case 4: {
            double seed = odd(in);
            microgpt_seed_sampling(*model, seed >= 0 && seed <= 0x1p53 ? floor(seed) : -1);
            break;
        }
        case 5: begin_name(in, *model); break;
        case 6:
            rules = some_rules(in);
            if (microgpt_sample_token(*model, &rules, odd(in), &token) == STATUS_OK)
                REQUIRE(token >= 0 && token <= (*model)->corpus.num_letters);
            break;
        case 7:
            rules = some_rules(in);
            microgpt_generate_name(*model, &rules, NULL, 0);
            break;
        case 8:
            if (other != model) replace(other, copy(*model));
            break;
        case 9: set_state(in, *model); break;
        case 10: generate_names(in, *model); break;
        case 11: generate_run(in, *model); break;
        default: train_step(*model);
    }
    if (*model) check_name(*model);
}

int LLVMFuzzerTestOneInput(const uint8_t *bytes, size_t size) {
    Input in = {bytes, bytes + size};
    MicroGPT *models[MODELS] = {NULL};
    for (int calls = 0; calls < MAX_CALLS && in.at < in.end; calls++) {
        const unsigned which = next(&in) % (MODELS * MODELS);
        call(&in, &models[which % MODELS], &models[which / MODELS]);
    }
    for (int i = 0; i < MODELS; i++) microgpt_free(models[i]);
    return 0;
}
