/* file.c: any bytes as a saved model. The file is refused, or the model trains, generates, and saves as the same
 * bytes. */
#include <stdlib.h>
#include <string.h>

#include "../core/fences.h"
#include "safetensors.h"

#define REQUIRE(condition) ((condition) ? (void)0 : abort())

int LLVMFuzzerTestOneInput(const uint8_t *bytes, size_t size) {
    MicroGPT *model;
    Refusal refusal = microgpt_load(&model, bytes, size);
    REQUIRE((refusal.status == STATUS_OK) == (model != NULL));
    if (!model) return 0;
    uint8_t *again = malloc(microgpt_saved_size(model));
    microgpt_save(model, again);
    MicroGPT *twin;
    REQUIRE(microgpt_load(&twin, again, microgpt_saved_size(model)).status == STATUS_OK);
    double loss, twin_loss;
    REQUIRE(microgpt_train_step(model, &loss) == microgpt_train_step(twin, &twin_loss));
    microgpt_generate_name(model, &(SamplingRules){.temperature = 0.5, .top_p = 1}, NULL, 0);
    microgpt_generate_name(twin, &(SamplingRules){.temperature = 0.5, .top_p = 1}, NULL, 0);
    REQUIRE(model->sampler.lengths[0] == twin->sampler.lengths[0]);
    microgpt_free(model);
    microgpt_free(twin);
    free(again);
    return 0;
}

/* A valid file to start from: random bytes alone would never get past the header. */
size_t LLVMFuzzerCustomMutator(uint8_t *bytes, size_t size, size_t max_size, unsigned seed);
size_t LLVMFuzzerMutate(uint8_t *bytes, size_t size, size_t max_size);
size_t LLVMFuzzerCustomMutator(uint8_t *bytes, size_t size, size_t max_size, unsigned seed) {
    if (size > 8) return LLVMFuzzerMutate(bytes, size, max_size);
    Settings settings = microgpt_defaults();
    settings.n_embd = 1 + seed % 5, settings.n_head = 1, settings.block_size = 1 + seed % 7, settings.seed = seed;
    MicroGPT *model;
    const char *const text = seed % 2 ? "ab\nb" : "\xc3\xa9\n\"\\";
    if (microgpt_create(&model, &settings, text, strlen(text)).status != STATUS_OK) return 0;
    const uint64_t length = microgpt_saved_size(model);
    if (length <= max_size) microgpt_save(model, bytes);
    microgpt_free(model);
    return length <= max_size ? (size_t)length : 0;
}
