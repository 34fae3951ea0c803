/* sampler.c: see sampler.h. */
#include "sampler.h"

#include <stddef.h>

static int bos(const Sampler *sampler) { return sampler->gpt->vocab.count - 1; }

/* Record the forward of a token of each name, to be run later; the logits. */
static const Tensor *record(Sampler *sampler) {
    sampler->batch = (Batch){.rows = MAX_NAMES};
    sampler->batch.slots = sampler->slots;
    sampler->batch.tokens = sampler->tokens;
    sampler->batch.positions = sampler->positions;
    tape_clear(&sampler->tape);
    sampler->tape.dry_run = true;
    return gpt_forward(sampler->gpt, &sampler->tape, &sampler->batch, &sampler->cache);
}

void sampler_layout(Sampler *sampler, Arena *arena) {
    const Gpt *gpt = sampler->gpt;
    const uint64_t B = MAX_NAMES, V = (uint64_t)gpt->vocab.count;
    kv_cache_layout(&sampler->cache, gpt->n_layer, gpt->heads, gpt->positions.count, MAX_NAMES, arena);
    sampler->slots = arena_take(arena, B, sizeof *sampler->slots);
    sampler->tokens = arena_take(arena, B, sizeof *sampler->tokens);
    sampler->positions = arena_take(arena, B, sizeof *sampler->positions);
    sampler->names = arena_take(arena, B * (uint64_t)gpt->positions.count, sizeof *sampler->names);
    sampler->lengths = arena_take(arena, B, sizeof *sampler->lengths);
    sampler->probs = arena_take(arena, B * (uint64_t)gpt->vocab.width, sizeof *sampler->probs);
    sampler->totals = arena_take(arena, B, sizeof *sampler->totals);
    sampler->order = arena_take(arena, V, sizeof *sampler->order);
    Arena *values = &sampler->tape.values;
    record(sampler); /* without memory, to find out how much it takes */
    *values = (Arena){arena_take(arena, values->used, 1), values->used, 0};
    sampler->logits = record(sampler)->data;
}

/* Set how many names have not ended: theirs are the first rows. */
static void set_rows(Sampler *sampler, int rows) {
    if (rows == sampler->batch.rows) return;
    sampler->batch.rows = rows;
    tape_resize(&sampler->tape, rows);
}

/* Begin `count` more names, a row each: BOS is read next. */
static void begin_rows(Sampler *sampler, int count) {
    for (int r = 0; r < count; r++) {
        sampler->slots[r] = sampler->begun;
        sampler->tokens[r] = bos(sampler);
        sampler->lengths[sampler->begun++] = 0;
    }
    set_rows(sampler, count);
}

void sampler_begin(Sampler *sampler, int names) {
    kv_cache_reset(&sampler->cache, names == 0);
    sampler->position = sampler->begun = 0;
    begin_rows(sampler, names);
}

bool sampler_begin_next(Sampler *sampler, bool position_continues) {
    if (!position_continues) sampler->position = 0;
    if (sampler->position == sampler->gpt->positions.count) return false;
    begin_rows(sampler, 1);
    return true;
}

/* Run the network on the next tokens. */
static void read_next(Sampler *sampler) {
    for (int r = 0; r < sampler->batch.rows; r++) sampler->positions[r] = sampler->position;
    tape_replay(&sampler->tape);
    kv_cache_advance(&sampler->cache);
    sampler->position++;
}

static void append(Sampler *sampler, int name, int letter) {
    sampler->names[name * sampler->gpt->positions.count + sampler->lengths[name]++] = letter;
}

Status sampler_write(Sampler *sampler, int letter) {
    if (sampler->position + 1 >= sampler->gpt->positions.count) return STATUS_BAD_PREFIX;
    read_next(sampler);
    for (int r = 0; r < sampler->batch.rows; r++) {
        sampler->tokens[r] = letter;
        append(sampler, sampler->slots[r], letter);
    }
    return STATUS_OK;
}

/* The sum of each row's probabilities, from the first token to the last. Not done while choosing: the sums of several
 * rows overlap in the processor until a branch that it could not predict. */
static void sum_rows(double *totals, const real *probs, int rows, int width, int count) {
    for (int r = 0; r < rows; r++, probs += width) {
        double total = 0;
        for (int i = 0; i < count; i++) total += (double)probs[i];
        totals[r] = total;
    }
}

/* As random.choices: the first token whose running sum of probabilities is above random() * total */
static int choose_token(const real *probs, int count, double threshold) {
    double sum = (double)probs[0];
    int token = 0;
    while (token < count - 1 && sum <= threshold) sum += (double)probs[++token];
    return token;
}

Status sampler_check(const Sampler *sampler, const SamplingRules *rules) {
    const Status status = rules_check(rules);
    return status == STATUS_OK && sampler_done(sampler) ? STATUS_NAME_DONE : status;
}

Status sampler_draw(Sampler *sampler, const SamplingRules *rules, const double *uniforms, int32_t *tokens) {
    const Status status = sampler_check(sampler, rules);
    if (status != STATUS_OK) return status;
    const Axis vocab = sampler->gpt->vocab;
    const int rows = sampler->batch.rows, width = vocab.width;
    for (int r = 0; r < rows; r++) {
        const double uniform = uniforms[sampler->slots[r]];
        if (!(uniform >= 0 && uniform < 1)) return STATUS_BAD_UNIFORM;
    }
    read_next(sampler);
    rules_apply(rules, sampler->probs, sampler->logits, rows, vocab, sampler->order);
    sum_rows(sampler->totals, sampler->probs, rows, width, vocab.count);
    const bool is_last = sampler->position == sampler->gpt->positions.count;
    int left = 0; /* names that go on move up */
    for (int r = 0; r < rows; r++) {
        const int name = sampler->slots[r];
        const double threshold = uniforms[name] * sampler->totals[r];
        const int token = choose_token(sampler->probs + r * width, vocab.count, threshold);
        tokens[name] = token;
        if (token == bos(sampler)) continue;
        append(sampler, name, token);
        if (is_last) continue;
        sampler->slots[left] = name;
        sampler->tokens[left++] = token;
    }
    set_rows(sampler, left);
    return STATUS_OK;
}
