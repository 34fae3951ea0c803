/* session.c: a byte string becomes a series of calls, with odd values, on up to three models at once. Nothing may
 * break, and what is refused must leave the numbers finite. */
#include <math.h>
#include <stdlib.h>

#include "safetensors.h"

#define DEMAND(condition) ((condition) ? (void)0 : abort())
enum { MODELS = 3, MOST_CALLS = 60 };

typedef struct {
    const uint8_t *at, *end;
} Input;

static unsigned next(Input *in) { return in->at < in->end ? *in->at++ : 0; }

/* A number that somebody might pass: mostly small and whole, now and then none that makes sense */
static double odd(Input *in) {
    static const double ODD[] = {0,   -1,       -0.0,      0.5, 1e-300,       1e300,
                                 NAN, INFINITY, -INFINITY, 1e9, 4294967296.0, 0.999999};
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
    return !(size > 1e6); /* giants are refused elsewhere, and take long here */
}

static MicroGPT *create(Input *in) {
    Settings settings = some_settings(in);
    if (!affordable(&settings)) return NULL;
    size_t length = next(in), left = (size_t)(in->end - in->at);
    if (length > left) length = left;
    MicroGPT *model;
    Refusal refusal = microgpt_create(&model, &settings, (const char *)in->at, length);
    in->at += length;
    DEMAND((refusal.status == STATUS_OK) == (model != NULL));
    return model;
}

static MicroGPT *save_and_load(const MicroGPT *model) {
    const size_t size = (size_t)microgpt_saved_size(model);
    uint8_t *bytes = malloc(size);
    microgpt_save(model, bytes);
    MicroGPT *again;
    Status status = microgpt_load(&again, bytes, size).status;
    DEMAND(status == STATUS_OK || status == STATUS_BAD_FILE); /* bad if a parameter is no longer finite */
    free(bytes);
    return again;
}

static void call(Input *in, MicroGPT **model) {
    double loss = 0;
    int token;
    unsigned what = next(in) % 10;
    if (!*model) {
        *model = create(in);
        return;
    }
    switch (what) {
        case 0: {
            MicroGPT *again = save_and_load(*model);
            microgpt_free(*model);
            *model = again;
            break;
        }
        case 1:
            microgpt_free(*model);
            *model = NULL;
            break;
        case 2:
            if (microgpt_evaluate(*model, next(in) % 2, (int)next(in) - 3, &loss) == STATUS_OK) DEMAND(isfinite(loss));
            break;
        case 3: microgpt_reschedule(*model, odd(in), odd(in)); break;
        case 4: {
            double seed = odd(in);
            microgpt_throw_dice(*model, seed >= 0 && seed < 9e15 ? floor(seed) : -1);
            break;
        }
        case 5: {
            uint32_t prefix[3] = {next(in), next(in), (*model)->corpus.letters[0]};
            microgpt_begin_name(*model, prefix + next(in) % 3, 1);
            break;
        }
        case 6:
            if (microgpt_sample_token(*model, odd(in), odd(in), &token) == STATUS_OK)
                DEMAND(token >= 0 && token <= (*model)->corpus.num_letters);
            break;
        case 7: microgpt_generate_name(*model, odd(in), NULL, 0); break;
        default:
            if (microgpt_train_step(*model, &loss) == STATUS_OK) DEMAND(isfinite(loss) && loss >= 0);
    }
}

int LLVMFuzzerTestOneInput(const uint8_t *bytes, size_t size) {
    Input in = {bytes, bytes + size};
    MicroGPT *models[MODELS] = {NULL};
    for (int calls = 0; calls < MOST_CALLS && in.at < in.end; calls++) call(&in, &models[next(&in) % MODELS]);
    for (int i = 0; i < MODELS; i++) microgpt_free(models[i]);
    return 0;
}
