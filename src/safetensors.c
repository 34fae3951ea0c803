/* safetensors.c: see safetensors.h.
 *
 * The file is described once, for both directions. What a model's shape and corpus determine is a `literal`: saving
 * writes it, loading requires it to be there. What changes as the model learns is a `field`: saving writes it, loading
 * reads it.
 */
#include "safetensors.h"

#include <math.h>
#include <string.h>

_Static_assert(__BYTE_ORDER__ == __ORDER_LITTLE_ENDIAN__,
               "numbers are copied as they are in memory, least significant byte first");

/* ---- a stream of bytes, out or in ---- */

typedef struct {
    uint8_t *out;      /* saving: where the bytes from `from` to `to` go */
    uint64_t from, to; /* both 0 to only count, or if loading */
    const uint8_t *in; /* loading: where from; NULL if saving */
    uint64_t size;     /* loading: the bytes there are */
    uint64_t at;       /* bytes so far */
    bool failed;       /* loading: something is not as required; nothing is read from then on */
} Stream;

static void require(Stream *s, bool condition) {
    if (!condition) s->failed = true;
}

/* Loading: whether so many bytes are left to be read */
static bool has_left(Stream *s, size_t count) {
    require(s, count <= s->size - s->at);
    return !s->failed;
}

static void literal(Stream *s, const void *bytes, size_t count) {
    if (s->in && has_left(s, count)) require(s, memcmp(s->in + s->at, bytes, count) == 0);
    if (s->failed) return;
    const uint64_t start = s->at > s->from ? s->at : s->from, end = s->at + count < s->to ? s->at + count : s->to;
    if (start < end)
        memcpy(s->out + (start - s->from), (const uint8_t *)bytes + (start - s->at), (size_t)(end - start));
    s->at += count;
}

/* Saving: pass over bytes of which none is asked for. False if one is, or if loading */
static bool skip(Stream *s, uint64_t count) {
    const bool is_asked = s->in || (s->at < s->to && s->at + count > s->from);
    if (!is_asked) s->at += count;
    return !is_asked;
}

static void field(Stream *s, void *bytes, size_t count) {
    if (s->in && has_left(s, count)) memcpy(bytes, s->in + s->at, count);
    literal(s, bytes, count);
}

static void text(Stream *s, const char *letters) { literal(s, letters, strlen(letters)); }

static void code_point(Stream *s, uint32_t c) {
    uint8_t bytes[4];
    literal(s, bytes, (size_t)utf8_encode(c, bytes));
}

/* ---- numbers as text ---- */

static const char HEX[] = "0123456789abcdef";
enum { MANTISSA_BITS = 52, EXPONENT_BIAS = 1023, EXPONENT_MASK = 0x7ff };

/* Beyond, not every integer is a double. */
static const double MAX_INTEGER = 9007199254740991.0;

static void whole(Stream *s, uint64_t number) {
    if (number >= 10) whole(s, number / 10);
    code_point(s, (uint32_t)('0' + number % 10));
}

/* 7, or 0x1.47ae147ae147bp-7; never negative */
static void literal_number(Stream *s, double number) {
    if (number == floor(number) && number <= MAX_INTEGER) {
        whole(s, (uint64_t)number);
        return;
    }
    uint64_t bits;
    memcpy(&bits, &number, sizeof bits);
    int exponent = (int)(bits >> MANTISSA_BITS);
    text(s, exponent ? "0x1." : "0x0.");
    for (int shift = MANTISSA_BITS - 4; shift >= 0; shift -= 4) code_point(s, (uint8_t)HEX[bits >> shift & 15]);
    exponent = (exponent ? exponent : 1) - EXPONENT_BIAS;
    text(s, exponent < 0 ? "p-" : "p+");
    whole(s, (uint64_t)(exponent < 0 ? -exponent : exponent));
}

/* The byte `count` ahead; 0 past the end */
static uint8_t ahead(const Stream *s, uint64_t count) { return count < s->size - s->at ? s->in[s->at + count] : 0; }

/* The decimal digits from `from` ahead on, up to seventeen, as a number */
static uint64_t digits_ahead(const Stream *s, uint64_t from) {
    uint64_t number = 0;
    for (uint64_t i = from; i < from + 17 && ahead(s, i) >= '0' && ahead(s, i) <= '9'; i++)
        number = 10 * number + (uint64_t)(ahead(s, i) - '0');
    return number;
}

/* The number at the current position. A malformed one gives any value. */
static double number_ahead(const Stream *s) {
    enum {
        MANTISSA = 4,
        EXPONENT_SIGN = MANTISSA + MANTISSA_BITS / 4 + 1
    }; /* where they begin: 0x1.47ae147ae147bp-7 */
    if (ahead(s, 1) != 'x') return (double)digits_ahead(s, 0);
    uint64_t bits = 0;
    for (int i = MANTISSA; i < EXPONENT_SIGN - 1; i++) {
        uint8_t digit = ahead(s, (uint64_t)i);
        bits = bits << 4 | (uint64_t)((digit <= '9' ? digit - '0' : digit - 'a' + 10) & 15);
    }
    uint64_t exponent = digits_ahead(s, EXPONENT_SIGN + 1);
    if (ahead(s, EXPONENT_SIGN) == '-') exponent = 0 - exponent;
    if (ahead(s, 2) == '1') bits |= ((exponent + EXPONENT_BIAS) & EXPONENT_MASK) << MANTISSA_BITS;
    double number;
    memcpy(&number, &bits, sizeof number);
    return number;
}

/* Loading reads the number and then requires its exact spelling, so that each number has only one. */
static void number_field(Stream *s, double *number) {
    if (s->in) *number = number_ahead(s);
    literal_number(s, *number);
}

/* ---- the header ---- */

/* The numbers in the metadata: first the settings, then these */
#define PROGRESS_LIST(X)                              \
    X(step)                                           \
    X(tokens_seen)                                    \
    X(num_train)                                      \
    X(precision)    /* bits of a parameter: 32, 64 */ \
    X(corpus_bytes) /* the last of the file */
#define PROGRESS_FIELD(name) double name;
typedef struct {
    Settings settings;
    PROGRESS_LIST(PROGRESS_FIELD)
} Numbers;
#define PROGRESS_NAME(name) #name,
static const char *const PROGRESS_NAMES[] = {PROGRESS_LIST(PROGRESS_NAME)};
enum { NUMBER_COUNT = sizeof(Numbers) / sizeof(double) };

/* The start of a file, up to the last number. All that comes after it follows from the numbers and the corpus. */
static void start(Stream *s, Numbers *numbers) {
    double *values = (double *)numbers; /* a struct of doubles only */
    text(s, "{\"__metadata__\":{\"format\":\"microgpt\",\"version\":\"1\"");
    for (int i = 0; i < NUMBER_COUNT; i++) {
        text(s, ",\"");
        text(s, i < SETTING_COUNT ? SETTING_RULES[i].name : PROGRESS_NAMES[i - SETTING_COUNT]);
        text(s, "\":\"");
        number_field(s, &values[i]);
        text(s, "\"");
    }
}

/* A letter of a JSON string */
static void letter(Stream *s, uint32_t c) {
    if (c < ' ') {
        text(s, c < 16 ? "\\u000" : "\\u001");
        code_point(s, (uint8_t)HEX[c % 16]);
        return;
    }
    if (c == '"' || c == '\\') text(s, "\\");
    code_point(s, c);
}

/* The rest of a tensor's line after its name: "wte":{"dtype":"F32","shape":[28,16],"data_offsets":[0,1792]}; columns is
 * 0 for a tensor of one dimension. *end is where the tensor before it ends; it is set to where this one ends. */
static void entry(Stream *s, const char *dtype, uint64_t item, uint64_t rows, uint64_t columns, uint64_t *end) {
    text(s, "\":{\"dtype\":\"");
    text(s, dtype);
    text(s, "\",\"shape\":[");
    whole(s, rows);
    if (columns) text(s, ","), whole(s, columns);
    text(s, "],\"data_offsets\":[");
    whole(s, *end);
    *end += item * rows * (columns ? columns : 1);
    text(s, ",");
    whole(s, *end);
    text(s, "]}");
}

/* Each parameter has three tensors in the file. */
enum { VALUE, ADAM_M, ADAM_V, KINDS };
static const char *const KIND_PREFIXES[KINDS] = {",\"", ",\"adam.first.", ",\"adam.second."};

static void parameter_entry(Stream *s, const Parameter *p, int kind, int layer, double precision, uint64_t *end) {
    text(s, KIND_PREFIXES[kind]);
    if (layer >= 0) text(s, "layer"), whole(s, (uint64_t)layer), text(s, ".");
    text(s, p->name);
    entry(s, precision == 64 ? "F64" : "F32", (uint64_t)precision / 8, (uint64_t)p->out.count, (uint64_t)p->in.count,
          end);
}

/* The widest numbers come first, so that every tensor is aligned to its numbers' size; for the same reason the header
 * is padded with spaces. */
static void header(Stream *s, const MicroGPT *model, Numbers *numbers) {
    uint64_t end = 0;
    start(s, numbers);
    text(s, ",\"vocabulary\":\"");
    for (int i = 0; i < model->corpus.num_letters; i++) letter(s, model->corpus.letters[i]);
    text(s, "\"},\"random.gauss");
    entry(s, "F64", 8, 1, 0, &end);
    for (int kind = 0; kind < KINDS; kind++)
        for (int i = 0; i < model->gpt.parameter_count; i++)
            parameter_entry(s, &model->gpt.parameters[i], kind, parameter_layer(i), numbers->precision, &end);
    text(s, ",\"random");
    entry(s, "U32", 4, MT_WORDS + 1, 0, &end);
    text(s, ",\"corpus");
    entry(s, "U8", 1, (uint64_t)numbers->corpus_bytes, 0, &end);
    text(s, "}");
    while (s->at % 8 && !s->failed) text(s, " ");
}

/* ---- the data ---- */

/* In the file's precision, which may differ from the build's */
static void real_field(Stream *s, real *x, double precision, double min) {
    float single = (float)*x;
    double number = (double)*x;
    if (precision == 64) {
        field(s, &number, sizeof number);
    } else {
        field(s, &single, sizeof single);
        number = (double)single;
    }
    if (!s->in) return;
    *x = (real)number;
    require(s, isfinite(*x) && number >= min);
}

static void array_field(Stream *s, const Parameter *p, real *array, double precision, double min) {
    for (int row = 0; row < p->out.count; row++) {
        if (skip(s, (uint64_t)p->in.count * (uint64_t)precision / 8)) continue;
        for (int column = 0; column < p->in.count; column++)
            real_field(s, &array[parameter_at(p, row, column)], precision, min);
    }
}

static bool begins_with_mark(const Corpus *docs) {
    int length;
    return docs->letters[corpus_doc(docs, 0, &length)[0]] == BYTE_ORDER_MARK;
}

/* The documents in shuffled order, as text that corpus_read reads back. It drops a byte order mark at the start, so a
 * first document that begins with one gets another before it. */
static void corpus(Stream *s, const Corpus *docs) {
    if (begins_with_mark(docs)) code_point(s, BYTE_ORDER_MARK);
    for (int i = 0; i < docs->num_docs; i++) {
        int length;
        const Token *doc = corpus_doc(docs, i, &length);
        if (i > 0) text(s, "\n");
        for (int k = 0; k < length; k++) code_point(s, docs->letters[doc[k]]);
    }
}

/* How many bytes these are. Each piece of a file needs it, so it is not counted by writing them. */
static uint64_t corpus_size(const Corpus *docs) {
    uint64_t bytes = (uint64_t)docs->num_docs - 1 + (begins_with_mark(docs) ? 3 : 0);
    for (uint32_t i = 0; i < docs->num_tokens; i++) {
        const uint32_t c = docs->letters[docs->tokens[i]];
        bytes += 1 + (c >= 0x80) + (c >= 0x800) + (c >= 0x10000);
    }
    return bytes;
}

static void data(Stream *s, MicroGPT *model, const Numbers *numbers) {
    const Gpt *gpt = &model->gpt;
    Random *random = &model->random;
    real *const arrays[KINDS] = {gpt->values, gpt->adam_m, gpt->adam_v};
    double gauss = random->has_gauss ? random->gauss_value : (double)NAN;
    field(s, &gauss, sizeof gauss);
    for (int kind = 0; kind < KINDS; kind++)
        for (int i = 0; i < gpt->parameter_count; i++) {
            const Parameter *p = &gpt->parameters[i];
            double min = kind == ADAM_V ? 0 : -HUGE_VAL; /* v is a mean of squares */
            array_field(s, p, arrays[kind] + (p->tensor.data - gpt->values), numbers->precision, min);
        }
    uint32_t next = (uint32_t)random->next;
    field(s, random->words, sizeof random->words);
    field(s, &next, sizeof next);
    require(s, next <= MT_WORDS && !isinf(gauss));
    if (!skip(s, (uint64_t)numbers->corpus_bytes)) corpus(s, &model->corpus);
    if (!s->in || s->failed) return;
    random->next = (int)next;
    random->has_gauss = !isnan(gauss);
    random->gauss_value = random->has_gauss ? gauss : 0;
}

/* ---- the file ---- */

static void file(Stream *s, MicroGPT *model, Numbers *numbers) {
    Stream counting = {.at = sizeof(uint64_t)};
    header(&counting, model, numbers);
    uint64_t header_length = counting.at - sizeof header_length;
    literal(s, &header_length, sizeof header_length);
    header(s, model, numbers);
    data(s, model, numbers);
}

/* Saving uses the same functions as loading, which write to the model only while loading: hence the cast. */
static uint64_t save(const MicroGPT *model, Stream stream) {
    Numbers numbers = {
        .settings = model->settings,
        .step = (double)model->step,
        .tokens_seen = model->tokens_seen,
        .num_train = model->corpus.num_train,
        .precision = 8 * sizeof(real),
        .corpus_bytes = (double)corpus_size(&model->corpus),
    };
    file(&stream, (MicroGPT *)model, &numbers);
    return stream.at;
}

uint64_t microgpt_saved_size(const MicroGPT *model) { return save(model, (Stream){0}); }

void microgpt_save(const MicroGPT *model, uint8_t *bytes) { save(model, (Stream){.out = bytes, .to = UINT64_MAX}); }

void microgpt_save_part(const MicroGPT *model, uint8_t *bytes, uint64_t from, uint64_t count) {
    save(model, (Stream){.out = bytes, .from = from, .to = from + count});
}

/* Whether a file of this length can have these numbers, so that no model is allocated for a file that claims more than
 * it holds. */
static bool is_plausible(const Numbers *n, size_t length) {
    double block =
        12 * n->settings.n_embd * n->settings.n_embd; /* four matrices for attention, twice four for the MLP */
    bool holds_parameters = KINDS * 4 * n->settings.n_layer * block <= (double)length;
    bool holds_corpus = n->corpus_bytes >= 1 && n->corpus_bytes < (double)length;
    /* with more steps than any schedule has, the number of documents would overflow */
    bool countable =
        n->step <= SETTING_RULES[SETTING_num_steps].max && n->num_train >= 1 && n->num_train <= n->corpus_bytes;
    bool are_whole =
        n->step == floor(n->step) && n->num_train == floor(n->num_train) && n->corpus_bytes == floor(n->corpus_bytes);
    return holds_parameters && holds_corpus && countable && are_whole && isfinite(n->tokens_seen) &&
           (n->precision == 32 || n->precision == 64);
}

Refusal microgpt_load(MicroGPT **model, const uint8_t *bytes, size_t length) {
    *model = NULL;
    const Refusal bad_file = {.status = STATUS_BAD_FILE};
    Numbers numbers;
    Stream stream = {.in = bytes, .size = length, .at = sizeof(uint64_t)};
    if (length < stream.at) return bad_file;
    start(&stream, &numbers);
    if (stream.failed) return bad_file;
    Refusal refusal = microgpt_check(&numbers.settings);
    if (refusal.status != STATUS_OK) return refusal;
    if (!is_plausible(&numbers, length)) return bad_file;

    const size_t corpus_bytes = (size_t)numbers.corpus_bytes;
    refusal = microgpt_allocate(model, &numbers.settings, (const char *)bytes + length - corpus_bytes, corpus_bytes);
    if (refusal.status == STATUS_OUT_OF_MEMORY || refusal.status == STATUS_TAPE_FULL) return refusal;
    if (!*model) return bad_file; /* no corpus in the file */
    stream = (Stream){.in = bytes, .size = length};
    file(&stream, *model, &numbers);
    if (stream.failed || stream.at != length || numbers.num_train > (*model)->corpus.num_docs) {
        microgpt_free(*model);
        *model = NULL;
        return bad_file;
    }
    (*model)->corpus.num_train = (int)numbers.num_train;
    (*model)->step = (int64_t)numbers.step;
    (*model)->tokens_seen = numbers.tokens_seen;
    gpt_parameters_changed(&(*model)->gpt);
    return refusal;
}
