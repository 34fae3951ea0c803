/* microgpt.c: see microgpt.h. */
#include "microgpt.h"

#include <math.h>
#include <stdlib.h>

/* ---- settings ---- */

enum { NUMBER, WHOLE };

const SettingRule SETTING_RULES[SETTING_COUNT] = {
#define SETTING_RULE(name, kind, default_value, min, max) {#name, kind == WHOLE, default_value, min, max},
    SETTING_LIST(SETTING_RULE)
#undef SETTING_RULE
};

Settings microgpt_defaults(void) {
    return (Settings){
#define SETTING_DEFAULT(name, kind, default_value, min, max) .name = default_value,
        SETTING_LIST(SETTING_DEFAULT)
#undef SETTING_DEFAULT
    };
}

static bool is_allowed(const SettingRule *rule, double value) {
    return value >= rule->min && value <= rule->max && (!rule->whole || value == floor(value));
}

Refusal microgpt_check(const Settings *settings) {
    const double *values = (const double *)settings; /* a struct of doubles only */
    for (int i = 0; i < SETTING_COUNT; i++)
        if (!is_allowed(&SETTING_RULES[i], values[i])) return (Refusal){.status = STATUS_BAD_SETTING, .setting = i};
    if (settings->n_head > 0 && (int)settings->n_embd % (int)settings->n_head != 0)
        return (Refusal){.status = STATUS_BAD_HEADS};
    return (Refusal){.status = STATUS_OK};
}

/* ---- memory: a model is laid out twice, see arena.h ---- */

/* In bytes. The kernels index with ints, which reach no further. */
static const uint64_t MAX_MODEL_BYTES = INT32_MAX;

/* What determines the size of a model: the settings and the text's counts. */
typedef struct {
    const Settings *settings;
    Corpus counts;
} Plan;

/* The structs, whose number is known from the settings. NULL if the arena only counts. */
static MicroGPT *layout_structs(const Plan *plan, Arena *arena) {
    const Settings *s = plan->settings;
    const int n_layer = (int)s->n_layer, n_head = (int)s->n_head, nodes = gpt_nodes(n_layer, n_head);
    MicroGPT *model = arena_take(arena, 1, sizeof *model);
    Parameter *parameters = arena_take(arena, (uint64_t)gpt_parameters(n_layer, n_head), sizeof *parameters);
    Node *training = arena_take(arena, (uint64_t)nodes, sizeof(Node));
    Node *evaluation = arena_take(arena, (uint64_t)nodes, sizeof(Node));
    Node *sampling = arena_take(arena, (uint64_t)nodes, sizeof(Node));
    KVLayer *layers = arena_take(arena, (uint64_t)n_layer, sizeof *layers);
    if (!model) return NULL;
    *model = (MicroGPT){.settings = *s, .corpus = plan->counts};
    gpt_define(&model->gpt, parameters, n_layer, (int)s->n_embd, n_head, (int)s->block_size,
               plan->counts.num_letters + 1);
    model->training = (Tape){.nodes = training, .capacity = nodes, .recording = true};
    model->evaluation = (Tape){.nodes = evaluation, .capacity = nodes};
    model->sampler.gpt = &model->gpt;
    model->sampler.tape = (Tape){.nodes = sampling, .capacity = nodes};
    model->sampler.cache.layers = layers;
    return model;
}

/* A dry run of the largest loss counts the memory that it takes; then take that from the arena. */
static void layout_tape(Tape *tape, Gpt *gpt, int rows, int longest, Arena *arena) {
    const Batch largest = {.rows = rows, .longest = longest};
    tape->dry_run = true;
    gpt_loss(gpt, tape, &largest);
    tape->dry_run = false;
    tape->values = (Arena){arena_take(arena, tape->values.used, 1), tape->values.used, 0};
    tape->grads = (Arena){arena_take(arena, tape->grads.used, 1), tape->grads.used, 0};
    tape->count = 0;
}

/* The numbers. The gradients of the parameters lie in front of those of the training tape, so that one memset clears
 * both. STATUS_TAPE_FULL if a tape has too few nodes. */
static Status layout_numbers(MicroGPT *model, Arena *arena) {
    const int block_size = (int)model->settings.block_size, batch_size = (int)model->settings.batch_size;
    const uint64_t rows = (uint64_t)batch_size * (uint64_t)block_size;
    corpus_layout(&model->corpus, arena);
    model->rows.starts = arena_take(arena, (uint64_t)batch_size + 1, sizeof(int32_t));
    model->rows.tokens = arena_take(arena, rows, sizeof(int32_t));
    model->rows.positions = arena_take(arena, rows, sizeof(int32_t));
    model->rows.targets = arena_take(arena, rows, sizeof(int32_t));
    model->rows.weights = arena_take(arena, rows, sizeof(real));
    sampler_layout(&model->sampler, arena);
    model->seeds = arena_take(arena, MAX_NAMES, sizeof *model->seeds);
    model->uniforms = arena_take(arena, (uint64_t)block_size * MAX_NAMES, sizeof *model->uniforms);
    arena_take(&model->training.grads, model->gpt.size, sizeof(real));
    layout_tape(&model->training, &model->gpt, (int)rows, block_size, arena);
    layout_tape(&model->evaluation, &model->gpt, block_size, block_size, arena);
    gpt_layout(&model->gpt, arena, &model->training.grads);
    model->training.grads_start = model->training.grads.used;
    return tape_status(&model->training); /* the other tapes have as many nodes, and record no more */
}

/* The model in one block, its numbers not yet filled in; *model stays NULL if it is refused. */
static Refusal layout(const Plan *plan, MicroGPT **model) {
    Arena structs = {0}, numbers = {0};
    layout_structs(plan, &structs);
    Refusal no_memory = {.status = STATUS_OUT_OF_MEMORY, .needed_bytes = (double)structs.used};
    structs = (Arena){malloc((size_t)structs.used), structs.used, 0};
    if (!structs.base) return no_memory;
    const Status status = layout_numbers(layout_structs(plan, &structs), &numbers);
    free(structs.base);
    if (status != STATUS_OK) return (Refusal){.status = status};

    const uint64_t size = structs.used + numbers.used;
    no_memory.needed_bytes = (double)size;
    char *block = size <= MAX_MODEL_BYTES ? malloc((size_t)size) : NULL;
    if (!block) return no_memory;
    structs = (Arena){block, structs.used, 0};
    numbers = (Arena){block + structs.size, numbers.used, 0};
    *model = layout_structs(plan, &structs);
    layout_numbers(*model, &numbers);
    (*model)->bytes = (double)size;
    return (Refusal){.status = STATUS_OK};
}

Refusal microgpt_allocate(MicroGPT **model, const Settings *settings, Text text, Text vocabulary) {
    *model = NULL;
    Refusal refusal = microgpt_check(settings);
    if (refusal.status != STATUS_OK) return refusal;
    CodePointSet *seen = malloc(sizeof *seen);
    if (!seen) return (Refusal){.status = STATUS_OUT_OF_MEMORY, .needed_bytes = sizeof *seen};
    Plan plan = {.settings = settings};
    refusal.status = corpus_count(&plan.counts, text, vocabulary, seen);
    if (refusal.status == STATUS_OK) refusal = layout(&plan, model);
    if (*model) corpus_read(&(*model)->corpus, text, seen);
    free(seen);
    if (!*model) return refusal;
    (*model)->active_rng = &(*model)->random;
    gpt_clear(&(*model)->gpt);
    for (int i = 0; i < MAX_NAMES; i++) (*model)->seeds[i] = -1;
    sampler_begin(&(*model)->sampler, 1);
    return refusal;
}

Refusal microgpt_create(MicroGPT **model, const Settings *settings, const char *text, size_t length) {
    Refusal refusal = microgpt_allocate(model, settings, (Text){text, length}, (Text){0});
    if (*model) microgpt_initialize(*model);
    return refusal;
}

void microgpt_initialize(MicroGPT *model) {
    random_seed(&model->random, (uint64_t)model->settings.seed);
    corpus_shuffle(&model->corpus, &model->random, model->settings.validation_split);
    gpt_initialize(&model->gpt, &model->random, model->settings.init_std);
}

void microgpt_free(MicroGPT *model) { free(model); }

/* ---- training ---- */

/* Pack `count` documents of the split, from number `from` on (modulo their number): each is its letters with BOS before
 * and after, cut at block_size predictions. All documents have the same weight, and so have all positions of one. */
static void fill_batch(MicroGPT *model, Split split, int64_t from, int count) {
    const Corpus *corpus = &model->corpus;
    const int block_size = (int)model->settings.block_size, bos = corpus->num_letters;
    const int first = split == SPLIT_TRAIN ? 0 : corpus->num_train;
    const int docs = split == SPLIT_TRAIN ? corpus->num_train : corpus->num_docs - corpus->num_train;
    int row = 0, longest = 0;
    for (int d = 0; d < count; d++) {
        int letters;
        const Token *doc = corpus_doc(corpus, first + (int)((from + d) % docs), &letters);
        int n = letters + 1 < block_size ? letters + 1 : block_size;
        real weight = (real)(1.0 / n / count);
        model->rows.starts[d] = row;
        if (n > longest) longest = n;
        for (int i = 0; i < n; i++, row++) {
            model->rows.tokens[row] = i == 0 ? bos : doc[i - 1];
            model->rows.targets[row] = i == letters ? bos : doc[i];
            model->rows.positions[row] = i;
            model->rows.weights[row] = weight;
        }
    }
    model->rows.starts[count] = row;
    model->batch = (Batch){.rows = row, .sequences = count, .longest = longest};
    model->batch.starts = model->rows.starts;
    model->batch.tokens = model->rows.tokens;
    model->batch.positions = model->rows.positions;
    model->batch.targets = model->rows.targets;
    model->batch.weights = model->rows.weights;
}

static Status forward_loss(MicroGPT *model, Tape *tape, double *loss) {
    tape_clear(tape);
    const Tensor *y = gpt_loss(&model->gpt, tape, &model->batch);
    const Status status = tape_status(tape);
    if (status != STATUS_OK) return status;
    *loss = (double)y->data[0];
    return isfinite(*loss) ? STATUS_OK : STATUS_DIVERGED;
}

Status microgpt_train_step(MicroGPT *model, double *loss) {
    const Settings *s = &model->settings;
    if (model->corpus.num_train == 0) return STATUS_NO_LIST;
    if ((double)model->step >= s->num_steps) return STATUS_FINISHED;
    const Adam adam = {(Optimizer)s->optimizer, s->learning_rate, s->beta1, s->beta2, s->eps_adam};
    const int batch_size = (int)s->batch_size;
    fill_batch(model, SPLIT_TRAIN, model->step * batch_size, batch_size);
    const Status status = forward_loss(model, &model->training, loss);
    if (status != STATUS_OK) return status;
    tape_backward(&model->training);
    if (!adam_step(&model->gpt, &adam, model->step, (int64_t)s->num_steps)) return STATUS_DIVERGED;
    model->step++;
    model->tokens_seen += model->batch.rows;
    return STATUS_OK;
}

Status microgpt_reschedule(MicroGPT *model, double learning_rate, double num_steps) {
    if (!is_allowed(&SETTING_RULES[SETTING_learning_rate], learning_rate)) return STATUS_BAD_SETTING;
    if (!is_allowed(&SETTING_RULES[SETTING_num_steps], num_steps)) return STATUS_BAD_SETTING;
    model->settings.learning_rate = learning_rate;
    model->settings.num_steps = num_steps;
    return STATUS_OK;
}

Status microgpt_evaluate(MicroGPT *model, Split split, int limit, double *loss) {
    const Corpus *corpus = &model->corpus;
    int docs = split == SPLIT_TRAIN ? corpus->num_train : corpus->num_docs - corpus->num_train;
    if (limit < docs) docs = limit;
    if (docs < 1) return STATUS_EMPTY_SPLIT;
    double sum = 0;
    for (int d = 0; d < docs; d++) {
        double loss_of_doc;
        fill_batch(model, split, d, 1);
        const Status status = forward_loss(model, &model->evaluation, &loss_of_doc);
        if (status != STATUS_OK) return status;
        sum += loss_of_doc;
    }
    *loss = sum / docs;
    return STATUS_OK;
}

/* ---- generation ---- */

void microgpt_seed_sampling(MicroGPT *model, double seed) {
    model->active_rng = seed < 0 ? &model->random : &model->sampling_rng;
    if (seed >= 0) random_seed(&model->sampling_rng, (uint64_t)seed);
}

/* Begin `count` names, all with the same prefix. */
static Status begin_names(MicroGPT *model, const uint32_t *prefix, int length, int count) {
    if (length >= (int)model->settings.block_size) return STATUS_BAD_PREFIX;
    for (int i = 0; i < length; i++)
        if (corpus_token(&model->corpus, prefix[i]) == model->corpus.num_letters) return STATUS_BAD_PREFIX;
    sampler_begin(&model->sampler, count);
    for (int i = 0; i < length; i++) sampler_write(&model->sampler, corpus_token(&model->corpus, prefix[i]));
    return STATUS_OK;
}

Status microgpt_begin_name(MicroGPT *model, const uint32_t *prefix, int length) {
    return begin_names(model, prefix, length, 1);
}

Status microgpt_sample_token(MicroGPT *model, const SamplingRules *rules, double uniform, int *token) {
    const Status status = sampler_check(&model->sampler, rules);
    if (status != STATUS_OK) return status; /* and no random number is drawn */
    if (uniform < 0) uniform = random_uniform(model->active_rng);
    model->uniform = uniform;
    return sampler_draw(&model->sampler, rules, &uniform, token);
}

Status microgpt_generate_name(MicroGPT *model, const SamplingRules *rules, const uint32_t *prefix, int prefix_length) {
    Status status = rules_check(rules);
    if (status == STATUS_OK) status = microgpt_begin_name(model, prefix, prefix_length);
    int token;
    while (status == STATUS_OK && !sampler_done(&model->sampler))
        status = microgpt_sample_token(model, rules, -1, &token);
    return status;
}

/* The random numbers that a name can need, unless its seed is the one before */
static void draw_uniforms(MicroGPT *model, int name, double seed) {
    if (model->seeds[name] == seed) return;
    Random random;
    random_seed(&random, (uint64_t)seed);
    for (int k = 0; k < (int)model->settings.block_size; k++)
        model->uniforms[k * MAX_NAMES + name] = random_uniform(&random);
    model->seeds[name] = seed;
}

/* Draw until all names begun have ended. The rules and the random numbers are valid. */
static void draw_names(MicroGPT *model, const SamplingRules *rules) {
    int32_t tokens[MAX_NAMES];
    for (const double *uniforms = model->uniforms; !sampler_done(&model->sampler); uniforms += MAX_NAMES)
        sampler_draw(&model->sampler, rules, uniforms, tokens);
}

Status microgpt_generate_names(MicroGPT *model, const SamplingRules *rules, const uint32_t *prefix, int prefix_length,
                               const double *seeds, int count) {
    Status status = rules_check(rules);
    if (status == STATUS_OK) status = begin_names(model, prefix, prefix_length, count);
    if (status != STATUS_OK) return status;
    for (int i = 0; i < count; i++) draw_uniforms(model, i, seeds[i]);
    draw_names(model, rules);
    kv_cache_reset(&model->sampler.cache, false); /* no name is in progress */
    return STATUS_OK;
}

Status microgpt_generate_run(MicroGPT *model, const SamplingRules *rules, const double *seeds, int count,
                             bool positions_continue) {
    const Status status = rules_check(rules);
    if (status != STATUS_OK) return status;
    Sampler *sampler = &model->sampler;
    sampler_begin(sampler, 0);
    for (int i = 0; i < count && sampler_begin_next(sampler, positions_continue); i++) {
        draw_uniforms(model, i, seeds[i]);
        draw_names(model, rules);
    }
    kv_cache_reset(&sampler->cache, false);
    return STATUS_OK;
}
