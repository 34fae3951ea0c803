/* A model is saved and loaded to the bit, and any other file is refused. */
#include "safetensors.h"

#include "models.h"

#ifdef MICROGPT_FLOAT64
#define REAL      "F64"
#define PRECISION "64"
#else
#define REAL      "F32"
#define PRECISION "32"
#endif

typedef struct {
    uint8_t *bytes;
    size_t length;
} File;

static File save(const MicroGPT *model) {
    File file = {NULL, (size_t)microgpt_saved_size(model)};
    file.bytes = malloc(file.length + 1);
    file.bytes[file.length] = 0x5a;
    microgpt_save(model, file.bytes);
    CHECK_EQUAL(file.bytes[file.length], 0x5a); /* not one byte more than microgpt_saved_size */
    return file;
}

/* Load from a block of exactly that size, so that a sanitizer finds any read beyond it. */
static Refusal load(MicroGPT **model, const uint8_t *bytes, size_t length) {
    uint8_t *copy = malloc(length + !length);
    memcpy(copy, bytes, length);
    Refusal refusal = microgpt_load(model, copy, length);
    CHECK_EQUAL(refusal.status == STATUS_OK, *model != NULL);
    free(copy);
    return refusal;
}

static MicroGPT *reload(const MicroGPT *model) {
    File file = save(model);
    MicroGPT *again;
    CHECK_EQUAL(load(&again, file.bytes, file.length).status, STATUS_OK);
    free(file.bytes);
    return again;
}

static void check_same(const MicroGPT *a, const MicroGPT *b) {
    const size_t bytes = (size_t)a->gpt.size * sizeof(real);
    CHECK(memcmp(&a->settings, &b->settings, sizeof a->settings) == 0);
    CHECK(memcmp(a->gpt.values, b->gpt.values, bytes) == 0);
    CHECK(memcmp(a->gpt.adam_m, b->gpt.adam_m, bytes) == 0);
    CHECK(memcmp(a->gpt.adam_v, b->gpt.adam_v, bytes) == 0);
    CHECK(memcmp(a->random.words, b->random.words, sizeof a->random.words) == 0);
    CHECK_EQUAL(b->random.next, a->random.next);
    CHECK_EQUAL(b->random.has_gauss, a->random.has_gauss);
    if (a->random.has_gauss) CHECK_EQUAL(b->random.gauss_value, a->random.gauss_value);
    CHECK_EQUAL(b->step, a->step);
    CHECK_EQUAL(b->tokens_seen, a->tokens_seen);
    CHECK_EQUAL(b->corpus.num_docs, a->corpus.num_docs);
    CHECK_EQUAL(b->corpus.num_train, a->corpus.num_train);
    CHECK_EQUAL(b->corpus.num_letters, a->corpus.num_letters);
    for (int i = 0; i < a->corpus.num_letters; i++) CHECK_EQUAL(b->corpus.letters[i], a->corpus.letters[i]);
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

static void round_trips(void) {
    Settings shapes[4];
    int count = odd_shapes(shapes), gauss = 0;
    for (int i = 0; i < count; i++) {
        shapes[i].validation_split = i % 2 ? 0.3 : 0;
        shapes[i].eps_adam = 1e-8 / 3, shapes[i].learning_rate = 0.1 / 7, shapes[i].init_std = 1.0 / 11;
        for (int steps = 0; steps <= 30; steps += 30) {
            MicroGPT *model = new_model(&shapes[i]);
            train(model, steps, NULL);
            MicroGPT *again = reload(model);
            gauss += model->random.has_gauss;
            check_same(model, again);
            check_same_future(model, again, 40);
            microgpt_free(model), microgpt_free(again);
        }
    }
    CHECK(gauss > 0 && gauss < 2 * count); /* with a stored value and without */
}

/* The generator uses up all its words before it makes new ones. */
static void spent_generators(void) {
    Settings settings = small_settings();
    MicroGPT *model = new_model(&settings);
    static const int NEXT[] = {0, 1, MT_WORDS - 1, MT_WORDS};
    for (int i = 0; i < 4; i++) {
        model->random.next = NEXT[i];
        MicroGPT *again = reload(model);
        check_same(model, again);
        microgpt_free(again);
    }
    microgpt_free(model);
}

static void same_file_again(void) {
    Settings settings = small_settings();
    MicroGPT *model = new_model(&settings);
    train(model, 10, NULL);
    MicroGPT *again = reload(model);
    File first = save(model), second = save(again);
    CHECK_EQUAL(second.length, first.length);
    CHECK(memcmp(first.bytes, second.bytes, first.length) == 0);
    free(first.bytes), free(second.bytes);
    microgpt_free(model), microgpt_free(again);
}

static void numbers(void) {
    Settings settings = small_settings();
    static const double RATES[] = {1e-30, 1e30, 0.1, 1.0 / 3, 7, 9007199254740993.0, 123456.789};
    static const double BETAS[] = {0, 4.9e-324, 2.2250738585072014e-308, 1e-310, 0.5, 0.9999999, 0.1};
    for (int i = 0; i < 7; i++) {
        settings.learning_rate = RATES[i], settings.beta1 = BETAS[i], settings.beta2 = BETAS[6 - i];
        settings.seed = i % 2 ? 9007199254740991.0 : 0;
        settings.num_steps = i % 2 ? 1e12 : 100;
        MicroGPT *model = new_model(&settings), *again = reload(model);
        check_same(model, again);
        microgpt_free(model), microgpt_free(again);
    }
}

/* Other programs read the file too: whole numbers up to 2^53 in decimal, others in C's hexadecimal, zero and below the
 * normal doubles included. */
static void spellings(void) {
    Settings settings = small_settings();
    settings.seed = 9007199254740991.0, settings.learning_rate = 9007199254740992.0;
    settings.beta1 = 4.9e-324, settings.beta2 = 0.99, settings.eps_adam = 1.5, settings.init_std = 3.25;
    MicroGPT *model = new_model(&settings);
    File file = save(model);
    static const char *const SPELLED[] = {
        "\"n_embd\":\"16\"",
        "\"seed\":\"9007199254740991\"",
        "\"learning_rate\":\"0x1.0000000000000p+53\"",
        "\"beta1\":\"0x0.0000000000001p-1022\"",
        "\"beta2\":\"0x1.fae147ae147aep-1\"",
        "\"eps_adam\":\"0x1.8000000000000p+0\"",
        "\"init_std\":\"0x1.a000000000000p+1\"",
        "\"validation_split\":\"0\"",
    };
    for (size_t i = 0; i < sizeof SPELLED / sizeof SPELLED[0]; i++)
        CHECK(strstr((const char *)file.bytes + 8, SPELLED[i]) != NULL);
    microgpt_free(model), free(file.bytes);
}

/* As in JSON: control characters by number, quotes and backslashes after a backslash, all else unchanged */
static void spelled_letters(void) {
    static const char TEXT[] = "b\x01\x0f\x10\x1f \"\\a\x7f\u00e9";
    Settings settings = small_settings();
    MicroGPT *model;
    CHECK_EQUAL(microgpt_create(&model, &settings, TEXT, sizeof TEXT - 1).status, STATUS_OK);
    File file = save(model);
    CHECK(strstr((const char *)file.bytes + 8,
                 "\"vocabulary\":\"\\u0001\\u000f\\u0010\\u001f \\\"\\\\ab\x7f\u00e9\"") != NULL);
    microgpt_free(model), free(file.bytes);
}

/* Texts whose letters could be misread */
static void texts(void) {
    static const char *const TEXTS[] = {
        "a",                                  /* the shortest there is */
        "\ufeff\ufeffa",                      /* the only document begins with a byte order mark */
        "x\n\ufeff\n\ufeffy\n\ufeffz",        /* some do; the seed decides which comes first */
        "\"quoted\"\nback\\slash\n/\n{}[]:,", /* special in JSON */
        "a\x01\x1f\x7f\tb\n\xc2\x80\u2028c",  /* control characters, line separators within */
        "bad \xff bytes\n\xc3(",
        "\U0010ffff\ue000\nz\u00e4h",
        "\x7f\xc2\x80\n\u07ff\u0800\n\uffff\U00010000", /* where UTF-8 grows by a byte */
    };
    for (size_t t = 0; t < sizeof TEXTS / sizeof TEXTS[0]; t++)
        for (int seed = 0; seed < 6; seed++) {
            Settings settings = small_settings();
            settings.seed = seed;
            MicroGPT *model;
            CHECK_EQUAL(microgpt_create(&model, &settings, TEXTS[t], strlen(TEXTS[t])).status, STATUS_OK);
            MicroGPT *again = reload(model);
            check_same(model, again);
            microgpt_free(model), microgpt_free(again);
        }
}

static void half_written_names(void) {
    Settings settings = small_settings();
    MicroGPT *model = new_model(&settings);
    int token;
    microgpt_seed_sampling(model, 5);
    microgpt_begin_name(model, (uint32_t[]){'a'}, 1);
    microgpt_sample_token(model, AT(1), -1, &token);
    File before = save(model);
    microgpt_begin_name(model, NULL, 0);
    File after = save(model);
    CHECK(before.length == after.length && memcmp(before.bytes, after.bytes, before.length) == 0);
    MicroGPT *again;
    CHECK_EQUAL(load(&again, after.bytes, after.length).status, STATUS_OK);
    CHECK_EQUAL(again->sampler.lengths[0], 0);
    CHECK(again->active_rng == &again->random);
    free(before.bytes), free(after.bytes);
    microgpt_free(model), microgpt_free(again);
}

/* ---- files that are refused ---- */

/* The smallest model, so that every byte of its file can be tried */
static MicroGPT *tiny_model(void) {
    Settings settings = microgpt_defaults();
    settings.n_embd = settings.n_head = settings.block_size = 1;
    MicroGPT *model;
    CHECK_EQUAL(microgpt_create(&model, &settings, "a\nb\nab", 6).status, STATUS_OK);
    train(model, 3, NULL);
    return model;
}

static size_t header_end(File file) {
    uint64_t length;
    memcpy(&length, file.bytes, sizeof length);
    return sizeof length + (size_t)length;
}

static void truncations(void) {
    MicroGPT *model = tiny_model(), *never;
    File file = save(model);
    for (size_t length = 0; length < file.length; length++)
        CHECK_EQUAL(load(&never, file.bytes, length).status, STATUS_BAD_FILE);
    microgpt_free(model), free(file.bytes);
}

static void additions(void) {
    Settings settings = microgpt_defaults();
    MicroGPT *model, *never;
    CHECK_EQUAL(microgpt_create(&model, &settings, "aaa", 3).status, STATUS_OK);
    File file = save(model);
    file.bytes[file.length] = 'a'; /* the last three bytes are still the corpus */
    CHECK_EQUAL(load(&never, file.bytes, file.length + 1).status, STATUS_BAD_FILE);
    microgpt_free(model), free(file.bytes);
}

/* With any bit of the header flipped, the file is refused, or it is another valid file: then the model trains. */
static void corruptions(void) {
    MicroGPT *model = tiny_model();
    File file = save(model);
    const size_t end = header_end(file);
    int refused = 0, taken = 0;
    for (size_t at = 0; at < end; at++) {
        const uint8_t right = file.bytes[at];
        for (int flip = 1; flip < 256;
             flip *= 4) { /* every other bit: a digit becomes a digit, a letter a letter or not */
            MicroGPT *other;
            file.bytes[at] = (uint8_t)(right ^ flip);
            Status status = load(&other, file.bytes, file.length).status;
            double loss;
            if (other) microgpt_train_step(other, &loss), microgpt_generate_name(other, AT(0.5), NULL, 0);
            status == STATUS_OK ? taken++ : refused++;
            CHECK(status == STATUS_OK || status == STATUS_BAD_FILE || status == STATUS_BAD_SETTING ||
                  status == STATUS_BAD_HEADS || status == STATUS_OUT_OF_MEMORY);
            microgpt_free(other);
        }
        file.bytes[at] = right;
    }
    CHECK(refused > 10 * taken && taken > 0); /* a digit of a setting may be another digit; little else may change */
    microgpt_free(model), free(file.bytes);
}

/* A tensor's entry, from its name on; *text moves past it and the comma after it. *end: the end of the tensor before.
 */
static void check_entry(const char **text, const char *name, const char *dtype, const char *shape,
                        unsigned long long size, unsigned long long *end) {
    char expected[256];
    const int length = sprintf(expected, "\"%s\":{\"dtype\":\"%s\",\"shape\":[%s],\"data_offsets\":[%llu,%llu]}", name,
                               dtype, shape, *end, *end + size);
    CHECK(strncmp(*text, expected, (size_t)length) == 0);
    *text += length + 1;
    *end += size;
}

static void check_entries(const MicroGPT *model) {
    static const char *const KINDS[] = {"", "adam.first.", "adam.second."};
    File file = save(model);
    char *header = calloc(header_end(file) + 1, 1);
    memcpy(header, file.bytes, header_end(file));
    const char *text = strstr(header + 8, "\"random.gauss\"");
    unsigned long long end = 0;
    CHECK(text != NULL);
    check_entry(&text, "random.gauss", "F64", "1", 8, &end);
    for (int kind = 0; kind < 3; kind++)
        for (int i = 0; i < model->gpt.parameter_count; i++) {
            const Parameter *p = &model->gpt.parameters[i];
            const int layer = parameter_layer(i), rows = p->out.count, columns = p->in.count;
            char name[64], shape[32], of_layer[16] = "";
            if (layer >= 0) sprintf(of_layer, "layer%d.", layer);
            sprintf(name, "%s%s%s", KINDS[kind], of_layer, p->name);
            sprintf(shape, "%d,%d", rows, columns);
            check_entry(&text, name, REAL, shape, sizeof(real) * (unsigned long long)(rows * columns), &end);
        }
    check_entry(&text, "random", "U32", "625", 2500, &end);
    const unsigned long long corpus_bytes = file.length - header_end(file) - end;
    char shape[32];
    sprintf(shape, "%llu", corpus_bytes);
    check_entry(&text, "corpus", "U8", shape, corpus_bytes, &end);
    CHECK_EQUAL(header_end(file) % 8, 0);
    free(header), free(file.bytes);
}

static void entries(void) {
    Settings shapes[4];
    int count = odd_shapes(shapes);
    for (int i = 0; i < count; i++) {
        MicroGPT *model = new_model(&shapes[i]);
        check_entries(model);
        microgpt_free(model);
    }
}

/* The file with one piece of its header replaced, and its padding and length corrected */
static File edited(File file, const char *from, const char *to) {
    const size_t end = header_end(file), header = end - 8, room = header + strlen(to) + 8; /* of padding at most */
    char *text = calloc(room + 1, 1);
    memcpy(text, file.bytes + 8, header);
    char *found = strstr(text, from);
    CHECK(found != NULL);
    if (found) {
        memmove(found + strlen(to), found + strlen(from), strlen(found + strlen(from)) + 1);
        memcpy(found, to, strlen(to));
    }
    size_t used = strlen(text);
    while (used > 0 && text[used - 1] == ' ') used--;
    while (used % 8) text[used++] = ' ';
    const uint64_t length = used;
    File other = {malloc(8 + used + file.length - end), 8 + used + file.length - end};
    memcpy(other.bytes, &length, 8);
    memcpy(other.bytes + 8, text, used);
    memcpy(other.bytes + 8 + used, file.bytes + end, file.length - end);
    free(text);
    return other;
}

static Status status_of_edit(const char *from, const char *to) {
    MicroGPT *model = tiny_model(), *other;
    File file = save(model), edit = edited(file, from, to);
    Status status = load(&other, edit.bytes, edit.length).status;
    microgpt_free(model), microgpt_free(other);
    free(file.bytes), free(edit.bytes);
    return status;
}

/* The end of the longest possible schedule */
static void long_runs(void) {
    MicroGPT *model = tiny_model(), *again;
    File file = save(model), edit = edited(file, "\"step\":\"3\"", "\"step\":\"1000000000000\"");
    CHECK_EQUAL(load(&again, edit.bytes, edit.length).status, STATUS_OK);
    CHECK_EQUAL(again->step, 1e12);
    microgpt_free(model), microgpt_free(again);
    free(file.bytes), free(edit.bytes);
}

/* Such a file consists almost only of the layers' matrices. */
static void deep_models(void) {
    Settings settings = microgpt_defaults();
    settings.n_layer = 6, settings.n_embd = 32, settings.block_size = 1;
    MicroGPT *model, *again;
    CHECK_EQUAL(microgpt_create(&model, &settings, "a\nb\nab", 6).status, STATUS_OK);
    again = reload(model);
    check_same(model, again);
    microgpt_free(model), microgpt_free(again);
}

/* A tiny file that claims a thousand layers cannot hold them: nothing is allocated. */
static void vain_promises(void) {
    MicroGPT *model = tiny_model(), *other;
    File file = save(model), edit = edited(file, "\"n_layer\":\"1\"", "\"n_layer\":\"1000\"");
    const int before = allocations;
    CHECK_EQUAL(microgpt_load(&other, edit.bytes, edit.length).status, STATUS_BAD_FILE);
    CHECK_EQUAL(allocations, before);
    microgpt_free(model);
    free(file.bytes), free(edit.bytes);
}

static void hostile_headers(void) {
    static const char *const HOSTILE[][2] = {
        {"{\"__metadata__\"", " {\"__metadata__\""}, /* the format requires { first */
        {"\"__metadata__\"", "\"__metadatum__\""},
        {"\"format\":\"microgpt\"", "\"format\":\"minigpt\""},
        {"\"format\":\"microgpt\"", "\"format\":\"microgpt\",\"format\":\"microgpt\""},
        {"\"version\":\"1\"", "\"version\":\"2\""},
        {"\"version\":\"1\",", ""},
        {"\"version\":\"1\"", "\"version\":1"},
        {"\"seed\":\"42\"", "\"seed\":\"42\",\"seed\":\"42\""},
        {"\"seed\":\"42\"", "\"seed\":\"\",\"seed\":\"42\""},
        {"\"seed\":\"42\",", ""},
        {"\"seed\":\"42\"", "\"need\":\"42\""},
        {"\"seed\":\"42\"", "\"seed\":\"42\",\"title\":\"a\""},
        {"\"seed\":\"42\"", "\"seed\":\"042\""},
        {"\"seed\":\"42\"", "\"seed\":\"-42\""},
        {"\"seed\":\"42\"", "\"seed\":\" 42\""},
        {"\"seed\":\"42\"", "\"seed\":\"4.2e1\""},
        {"\"seed\":\"42\"", "\"seed\":\"9007199254740993\""},
        {"\"seed\":\"42\"", "\"seed\":\"99999999999999999999999999999999999999999999999999999999999999999\""},
        {"\"seed\":\"42\"", "\"seed\":\"nan\""},
        {"\"seed\":\"42\"", "\"seed\":\"0x1.8p+1\""},
        {"\"seed\":\"42\"", "\"seed\":\"0x1.8000000000000p\""},
        {"\"seed\":\"42\"", "\"seed\":\"0x1.5000000000000p+5\""}, /* 42, but not as it is saved */
        {"\"seed\":\"42\"", "\"seed\":\"0x0.8000000000000p+1\""}, /* not normal, yet not small */
        {"\"step\":\"3\"", "\"step\":\"0x1.8000000000000p+0\""},  /* one and a half */
        {"\"step\":\"3\"", "\"step\":\"1000000000001\""},
        {"\"step\":\"3\"", "\"step\":\"0x1.8000000000000p+1024\""}, /* infinity's exponent */
        {"\"tokens_seen\":\"3\"", "\"tokens_seen\":\"0x1.0000000000000p+1024\""},
        {"\"num_train\":\"3\"", "\"num_train\":\"0\""},
        {"\"num_train\":\"3\"", "\"num_train\":\"0x1.4000000000000p+1\""}, /* two and a half */
        {"\"num_train\":\"3\"", "\"num_train\":\"4\""},
        {"\"num_train\":\"3\"", "\"num_train\":\"4294967299\""},
        {"\"vocabulary\":\"ab\"", "\"vocabulary\":\"a\""},
        {"\"vocabulary\":\"ab\"", "\"vocabulary\":\"ac\""},
        {"\"vocabulary\":\"ab\"", "\"vocabulary\":\"abc\""},
        {"\"vocabulary\":\"ab\"", "\"vocabulary\":\"\""},
        {"\"vocabulary\":\"ab\"", "\"vocabulary\":\"a\\ud800\""}, /* half a surrogate pair */
        {"\"vocabulary\":\"ab\"", "\"vocabulary\":\"a\\ud800\\u0062\""},
        {"\"vocabulary\":\"ab\"", "\"vocabulary\":\"a\\x62\""},
        {"\"vocabulary\":\"ab\"", "\"vocabulary\":\"a\\u00g2\""},
        {"\"vocabulary\":\"ab\"", "\"vocabulary\":\"a\xff\""},
        {"\"vocabulary\":\"ab\"", "\"vocabulary\":\"a\nb\""},
        {"\"wte\":{", "\"wtf\":{"},
        {"\"wte\":{", "\"wpe\":{"},
        {"\"wte\":{", "\"adam.third.wte\":{"},
        {"\"layer0.attn_wq\":{", "\"layer1.attn_wq\":{"},
        {"\"layer0.attn_wq\":{", "\"layer00.attn_wq\":{"},
        {"\"layer0.attn_wq\":{", "\"layer.attn_wq\":{"},
        {"\"layer0.attn_wq\":{", "\"layer18446744073709551616.attn_wq\":{"},
        {"\"layer0.attn_wq\":{", "\"attn_wq\":{"},
        {"\"layer0.attn_wq\":{", "\"layer0.wte\":{"},
        {"\"dtype\":\"" REAL "\",\"shape\":[3,1]", "\"dtype\":\"F16\",\"shape\":[3,1]"},
        {"\"dtype\":\"" REAL "\",\"shape\":[3,1]", "\"dtype\":\"U8\",\"shape\":[3,1]"},
        {"\"dtype\":\"" REAL "\",\"shape\":[3,1]", "\"dtype\":\"" REAL "\",\"dtype\":\"" REAL "\",\"shape\":[3,1]"},
        {"\"dtype\":\"" REAL "\",\"shape\":[3,1]", "\"shape\":[3,1]"},
        {"\"dtype\":\"" REAL "\",\"shape\":[3,1]", "\"dtype\":\"" REAL "\",\"shape\":[1,3]"},
        {"\"dtype\":\"" REAL "\",\"shape\":[3,1]", "\"dtype\":\"" REAL "\",\"shape\":[3]"},
        {"\"dtype\":\"" REAL "\",\"shape\":[3,1]", "\"dtype\":\"" REAL "\",\"shape\":[]"},
        {"\"dtype\":\"" REAL "\",\"shape\":[3,1]", "\"dtype\":\"" REAL "\",\"shape\":[3,1,1]"},
        {"\"dtype\":\"" REAL "\",\"shape\":[3,1]", "\"dtype\":\"" REAL "\",\"shape\":[3,1,]"},
        {"\"dtype\":\"" REAL "\",\"shape\":[3,1]", "\"dtype\":\"" REAL "\",\"shape\":[03,1]"},
        {"\"dtype\":\"" REAL "\",\"shape\":[3,1]", "\"dtype\":\"" REAL "\",\"shape\":[-3,1]"},
        {"\"dtype\":\"" REAL "\",\"shape\":[3,1]", "\"dtype\":\"" REAL "\",\"shape\":[3.0,1]"},
        {"\"dtype\":\"" REAL "\",\"shape\":[3,1]", "\"dtype\":\"" REAL "\",\"shape\":[4611686018427387907,4]"},
        {"\"dtype\":\"" REAL "\",\"shape\":[3,1]", "\"dtype\":\"" REAL "\",\"shape\":3"},
        {"\"data_offsets\":[0,", "\"data_offsets\":[1,"},
        {"\"data_offsets\":[0,", "\"data_offsets\":[4,"},
        {"\"data_offsets\":[0,", "\"data_offsets\":[0,0,"},
        {"\"data_offsets\":[0,", "\"data_offsets\":[0,99999999999999999"},
        {"\"precision\":\"" PRECISION "\"", "\"precision\":\"16\""},
        {"\"precision\":\"" PRECISION "\"", "\"precision\":\"33\""},
        {"\"precision\":\"" PRECISION "\"", "\"precision\":\"" PRECISION "000\""},
        {"\"corpus_bytes\":\"6\"", "\"corpus_bytes\":\"0\""},
        {"\"corpus_bytes\":\"6\"", "\"corpus_bytes\":\"0x1.a000000000000p+2\""}, /* six and a half */
        {"\"corpus_bytes\":\"6\"", "\"corpus_bytes\":\"5\""},
        {"\"corpus_bytes\":\"6\"", "\"corpus_bytes\":\"7\""},
        {"\"corpus_bytes\":\"6\"", "\"corpus_bytes\":\"9007199254740991\""},
        {"\"random\":{", "\"hazard\":{"},
        {"\"corpus\":{", "\"corps\":{"},
        {"\"corpus\":{\"dtype\":\"U8\"", "\"corpus\":{\"dtype\":\"U32\""},
        {"{\"__metadata__\":", "{ \"__metadata__\" : "}, /* valid JSON, but not as it is saved */
        {"\"wte\":{", "\"w\\u0074e\":{"},
        {"]}}", "]},}"},
        {"]}}", "]}} {"},
        {"]}}", "]}"},
        {"]}}", "]},\"wte\":{\"dtype\":\"" REAL "\",\"shape\":[3,1],\"data_offsets\":[0,12]}}"},
    };
    CHECK_EQUAL(status_of_edit("\"seed\":\"42\"", "\"seed\":\"4200000\""), STATUS_OK); /* a valid one, for comparison */
    for (size_t i = 0; i < sizeof HOSTILE / sizeof HOSTILE[0]; i++) {
        Status status = status_of_edit(HOSTILE[i][0], HOSTILE[i][1]);
        if (status != STATUS_BAD_FILE) printf("taken: %s\n", HOSTILE[i][1]);
        CHECK_EQUAL(status, STATUS_BAD_FILE);
    }
}

static void wrong_settings(void) {
    CHECK_EQUAL(status_of_edit("\"n_layer\":\"1\"", "\"n_layer\":\"0\""), STATUS_BAD_SETTING);
    CHECK_EQUAL(status_of_edit("\"n_layer\":\"1\"", "\"n_layer\":\"1025\""), STATUS_BAD_SETTING);
    CHECK_EQUAL(status_of_edit("\"n_layer\":\"1\"", "\"n_layer\":\"0x1.8000000000000p+0\""), STATUS_BAD_SETTING);
    CHECK_EQUAL(status_of_edit("\"seed\":\"42\"", "\"seed\":\"0x1.8000000000000p+1024\""), STATUS_BAD_SETTING);
    CHECK_EQUAL(status_of_edit("\"n_head\":\"1\"", "\"n_head\":\"2\""), STATUS_BAD_HEADS);
    CHECK_EQUAL(status_of_edit("\"n_layer\":\"1\"", "\"n_layer\":\"2\""), STATUS_BAD_FILE);
    CHECK_EQUAL(status_of_edit("\"n_embd\":\"1\"", "\"n_embd\":\"2\""), STATUS_BAD_FILE);
    CHECK_EQUAL(status_of_edit("\"n_embd\":\"1\"", "\"n_embd\":\"16384\""),
                STATUS_BAD_FILE); /* 38 GB, claimed by a short file */
    CHECK_EQUAL(status_of_edit("\"block_size\":\"1\"", "\"block_size\":\"2\""), STATUS_BAD_FILE);
}

/* Invalid numbers in the data: the first of each array is replaced */
static void wrong_numbers(void) {
    MicroGPT *model = tiny_model(), *never;
    File file = save(model);
    const size_t data = header_end(file) + sizeof(double);
    const size_t array = (size_t)gpt_num_params(&model->gpt) * sizeof(real);
    static const real WRONG[] = {NAN, INFINITY, -INFINITY, -1};
    for (int kind = 0; kind < 3; kind++)
        for (int w = 0; w < 4; w++) {
            uint8_t *place = file.bytes + data + (size_t)kind * array;
            real right;
            memcpy(&right, place, sizeof right);
            memcpy(place, &WRONG[w], sizeof right);
            Status status = load(&never, file.bytes, file.length).status;
            bool fine = WRONG[w] == -1 && kind < 2; /* only v, a mean of squares, cannot be negative */
            CHECK_EQUAL(status, fine ? STATUS_OK : STATUS_BAD_FILE);
            microgpt_free(never);
            memcpy(place, &right, sizeof right);
        }
    double gauss;
    memcpy(&gauss, file.bytes + header_end(file), sizeof gauss);
    for (int w = 1; w < 3; w++) { /* NaN means that no value is stored; infinity is invalid */
        const double wrong = (double)WRONG[w];
        memcpy(file.bytes + header_end(file), &wrong, sizeof wrong);
        CHECK_EQUAL(load(&never, file.bytes, file.length).status, STATUS_BAD_FILE);
    }
    memcpy(file.bytes + header_end(file), &gauss, sizeof gauss);
    const uint32_t beyond = MT_WORDS + 1; /* beyond the last word */
    memcpy(file.bytes + data + 3 * array + sizeof model->random.words, &beyond, sizeof beyond);
    CHECK_EQUAL(load(&never, file.bytes, file.length).status, STATUS_BAD_FILE);
    microgpt_free(model), free(file.bytes);
}

/* Loading this file, with each of its allocations failing in turn */
static int fail_each(File file) {
    for (int failing = 0;; failing++) {
        MicroGPT *other;
        allocations = 0, failing_at = failing;
        Refusal refusal = microgpt_load(&other, file.bytes, file.length);
        failing_at = -1;
        CHECK_EQUAL(refusal.status == STATUS_OK, other != NULL);
        microgpt_free(other);
        if (allocations <= failing) {
            CHECK_EQUAL(refusal.status, STATUS_OK);
            return failing;
        }
        CHECK_EQUAL(refusal.status, STATUS_OUT_OF_MEMORY);
        CHECK(refusal.needed_bytes > 0);
    }
}

static void no_memory(void) {
    Settings shapes[4];
    int count = odd_shapes(shapes), survived = 0;
    for (int i = 0; i < count; i++) {
        MicroGPT *model = new_model(&shapes[i]), *again;
        train(model, 3, NULL);
        File file = save(model);
        allocations = 0;
        CHECK_EQUAL(microgpt_load(&again, file.bytes, file.length).status, STATUS_OK);
        const int each = allocations;
        CHECK(each >= 2);
        CHECK_EQUAL(fail_each(file), each);
        survived += each;
        missing_nodes = 1;
        CHECK_EQUAL(load(&(MicroGPT *){NULL}, file.bytes, file.length).status, STATUS_TAPE_FULL);
        missing_nodes = 0;
        microgpt_free(model), microgpt_free(again), free(file.bytes);
    }
    printf("allocations failed and survived: %d\n", survived);
}

/* Loading, not saving, refuses what training cannot produce and a caller wrote. */
static void saving_refuses_nothing(void) {
    MicroGPT *model = tiny_model(), *never;
    const uint64_t size = microgpt_saved_size(model);
    model->gpt.values[0] = NAN;
    File file = save(model);
    CHECK_EQUAL(file.length, size);
    CHECK_EQUAL(load(&never, file.bytes, file.length).status, STATUS_BAD_FILE);
    free(file.bytes), microgpt_free(model);
}

/* In pieces of any size, each from a block of exactly that size */
static void pieces(void) {
    Settings shapes[4];
    int count = odd_shapes(shapes);
    for (int i = 0; i < count; i++) {
        MicroGPT *model = new_model(&shapes[i]);
        train(model, 2, NULL);
        File file = save(model);
        for (uint64_t size = 1 + 7 * (uint64_t)i; size < 2 * file.length; size = 5 * size + 1) {
            uint8_t *piece = malloc((size_t)size);
            for (uint64_t from = 0; from < file.length; from += size) {
                const uint64_t left = file.length - from, length = size < left ? size : left;
                memset(piece, 0x5a, (size_t)size);
                microgpt_save_part(model, piece, from, size);
                CHECK(memcmp(piece, file.bytes + from, (size_t)length) == 0);
                for (uint64_t k = length; k < size; k++) CHECK_EQUAL(piece[k], 0x5a); /* nothing after the end */
                if (size < 500) from += 97 * size;                                    /* some of the smaller ones */
            }
            free(piece);
        }
        free(file.bytes), microgpt_free(model);
    }
}

static void saving_allocates_nothing(void) {
    MicroGPT *model = tiny_model();
    uint8_t *bytes = malloc((size_t)microgpt_saved_size(model));
    const int before = allocations;
    microgpt_saved_size(model);
    microgpt_save(model, bytes);
    CHECK_EQUAL(allocations, before);
    free(bytes), microgpt_free(model);
}

int main(void) {
    TEST("a saved and loaded model continues to the bit: losses, names, held-out loss", round_trips);
    TEST("a generator is restored in every state", spent_generators);
    TEST("a loaded model saves as the same bytes", same_file_again);
    TEST("every setting is restored as the same double", numbers);
    TEST("numbers are spelled as documented", spellings);
    TEST("the vocabulary is a JSON string", spelled_letters);
    TEST("every tensor has its name, shape and offsets, without gaps", entries);
    TEST("every text is restored, whatever its letters mean in JSON or to a line reader", texts);
    TEST("an unfinished name and a sampling seed are not saved", half_written_names);
    TEST("NaN that a caller has written is saved, and refused when loaded", saving_refuses_nothing);
    TEST("a file saved in pieces, of any size, is the file saved at once", pieces);
    TEST("saving allocates nothing", saving_allocates_nothing);
    TEST("a file with an extra byte is refused", additions);
    TEST("a model of a trillion steps is restored", long_runs);
    TEST("a deep model with few letters is restored", deep_models);
    TEST("a file that claims more than it holds is refused before any allocation", vain_promises);
    TEST("false headers are refused", hostile_headers);
    TEST("settings out of bounds, or of other parameters, are refused", wrong_settings);
    TEST("numbers that training cannot produce are refused", wrong_numbers);
    TEST("each allocation that fails is reported, and so is a tape too small; nothing leaks", no_memory);
    TEST("a file cut at any byte is refused", truncations);
    TEST("flipped bits in the header break nothing", corruptions);
    return tests_failed();
}
