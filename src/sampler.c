/* sampler.c: see sampler.h. */
#include "sampler.h"

#include <float.h>
#include <math.h>
#include <stddef.h>

#include "kernels.h"

#ifdef MICROGPT_FLOAT64
static const double MAX_REAL = DBL_MAX;
#else
static const double MAX_REAL = FLT_MAX;
#endif

static int bos(const Sampler *sampler) { return sampler->gpt->vocab.count - 1; }

/* Record the forward of one token, to be run later; its logits. */
static const Tensor *record(Sampler *sampler) {
    sampler->batch = (Batch){.rows = 1, .tokens = &sampler->next, .positions = &sampler->cache.length};
    tape_clear(&sampler->tape);
    sampler->tape.dry_run = true;
    return gpt_forward(sampler->gpt, &sampler->tape, &sampler->batch, &sampler->cache);
}

void sampler_layout(Sampler *sampler, Arena *arena) {
    const Gpt *gpt = sampler->gpt;
    kv_cache_layout(&sampler->cache, gpt->n_layer, gpt->heads, gpt->positions.count, arena);
    sampler->name = arena_take(arena, (uint64_t)gpt->positions.count, sizeof *sampler->name);
    sampler->probs = arena_take(arena, (uint64_t)axis_width(gpt->vocab), sizeof *sampler->probs);
    sampler->cumulative = arena_take(arena, (uint64_t)gpt->vocab.count, sizeof *sampler->cumulative);
    Arena *values = &sampler->tape.values;
    record(sampler); /* without memory, to find out how much it takes */
    *values = (Arena){arena_take(arena, values->used, 1), values->used, 0};
    sampler->logits = record(sampler)->data;
}

void sampler_begin(Sampler *sampler) {
    kv_cache_reset(&sampler->cache);
    sampler->next = bos(sampler);
    sampler->length = 0;
    sampler->done = false;
}

/* Run the network on the next token, at the position after those in the cache. */
static void read_next(Sampler *sampler) {
    tape_replay(&sampler->tape);
    kv_cache_advance(&sampler->cache, 1);
}

static void append(Sampler *sampler, int letter) {
    sampler->name[sampler->length++] = letter;
    sampler->next = letter;
}

Status sampler_write(Sampler *sampler, int letter) {
    if (sampler->length + 1 >= sampler->gpt->positions.count) return STATUS_BAD_PREFIX;
    read_next(sampler);
    append(sampler, letter);
    return STATUS_OK;
}

/* As random.choices: the first token whose running sum of probabilities is above random() * total */
static int choose_token(Sampler *sampler, double uniform) {
    const int count = sampler->gpt->vocab.count;
    double total = 0;
    for (int i = 0; i < count; i++) sampler->cumulative[i] = total += (double)sampler->probs[i];
    int token = 0;
    while (token < count - 1 && sampler->cumulative[token] <= uniform * total) token++;
    return token;
}

Status sampler_check(const Sampler *sampler, double temperature) {
    if (!(temperature > 0 && isfinite(temperature))) return STATUS_BAD_TEMPERATURE;
    return sampler->done ? STATUS_NAME_DONE : STATUS_OK;
}

Status sampler_draw(Sampler *sampler, double temperature, double uniform, int *token) {
    Status status = sampler_check(sampler, temperature);
    if (status != STATUS_OK) return status;
    if (!(uniform >= 0 && uniform < 1)) return STATUS_BAD_UNIFORM;
    const Axis vocab = sampler->gpt->vocab;
    /* Logits are multiplied by 1 / temperature. Softmax subtracts the maximum first, so the most likely token stays at
     * exp(0) and the others go to zero, however large the factor: all is finite as long as the factor is. */
    double inverse_temperature = fmin(1 / temperature, MAX_REAL);
    read_next(sampler);
    const int width = axis_width(vocab);
    softmax(sampler->probs, sampler->logits, 1, width, width, vocab.count, 0, (real)inverse_temperature, NULL);
    sampler->uniform = uniform;
    *token = choose_token(sampler, uniform);
    if (*token != bos(sampler)) append(sampler, *token);
    sampler->done = *token == bos(sampler) || sampler->cache.length == sampler->gpt->positions.count;
    return STATUS_OK;
}
