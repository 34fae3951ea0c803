/* corpus.c: see corpus.h. */
#include "corpus.h"

#include <string.h>

enum { ASCII = 0x80 }; /* code points below are one byte */

/* utf8_decode, at once for ASCII: in most lists nearly all of it is. Inlined: the position stays in a register */
__attribute__((always_inline)) static inline uint32_t next_code_point(const char *text, size_t length, size_t *at) {
    const uint8_t byte = (uint8_t)text[*at];
    size_t next = *at + 1;
    uint32_t c = byte;
    if (byte >= ASCII) {
        next--;
        c = utf8_decode(text, length, &next);
    }
    *at = next;
    return c;
}

/* What str.strip() takes off: Unicode's white space and the four ASCII separators, as CPython 3.11 lists them */
static bool is_space(uint32_t c) {
    return (c >= 0x09 && c <= 0x0d) || (c >= 0x1c && c <= 0x20) || c == 0x85 || c == 0xa0 || c == 0x1680 ||
           (c >= 0x2000 && c <= 0x200a) || c == 0x2028 || c == 0x2029 || c == 0x202f || c == 0x205f || c == 0x3000;
}

/* Whether a byte is ASCII, and neither white space nor a control character: a letter whatever is around it */
static bool is_plain(char byte) { return byte > 0x20 && byte < 0x7f; }

/* The next non-empty stripped line at or after *at, as [*from, *to); moves *at past it. False at the text's end. */
static bool next_doc(const char *text, size_t length, size_t *at, size_t *from, size_t *to) {
    bool found = false;
    size_t next = *at;
    while (next < length) {
        const size_t here = next;
        const uint32_t c = next_code_point(text, length, &next);
        if (c == '\n' || c == '\r') {
            if (found) break;
        } else if (!is_space(c) && !(c == BYTE_ORDER_MARK && here == 0)) {
            if (!found) *from = here;
            found = true;
            while (next < length && is_plain(text[next])) next++; /* at once to the end of a word */
            *to = next;
        }
    }
    *at = next;
    return found;
}

static bool has(const CodePointSet *set, uint32_t c) { return set->words[c / 32] >> c % 32 & 1; }

/* Add it to the set; whether it is new */
static bool add(CodePointSet *set, uint32_t c) {
    if (has(set, c)) return false;
    set->words[c / 32] |= 1u << c % 32;
    return true;
}

Status corpus_count(Corpus *corpus, Text text, Text vocabulary, CodePointSet *seen) {
    int docs = 0, letters = 0;
    uint32_t tokens = 0;
    memset(seen, 0, sizeof *seen);
    for (size_t at = 0, from, to; next_doc(text.bytes, text.length, &at, &from, &to); docs++)
        for (; from < to; tokens++) letters += add(seen, next_code_point(text.bytes, text.length, &from));
    for (size_t at = 0; at < vocabulary.length;)
        letters += add(seen, next_code_point(vocabulary.bytes, vocabulary.length, &at));
    *corpus = (Corpus){.num_docs = docs, .num_letters = letters, .num_tokens = tokens};
    if (letters == 0) return STATUS_NO_TEXT;
    return letters > MAX_LETTERS ? STATUS_TOO_MANY_LETTERS : STATUS_OK;
}

void corpus_layout(Corpus *corpus, Arena *arena) {
    corpus->letters = arena_take(arena, (uint64_t)corpus->num_letters, sizeof *corpus->letters);
    corpus->tokens = arena_take(arena, corpus->num_tokens, sizeof *corpus->tokens);
    corpus->starts = arena_take(arena, (uint64_t)corpus->num_docs + 1, sizeof *corpus->starts);
    corpus->order = arena_take(arena, (uint64_t)corpus->num_docs, sizeof *corpus->order);
}

void corpus_read(Corpus *corpus, Text text, const CodePointSet *seen) {
    int letters = 0, doc = 0;
    for (uint32_t c = 0; c < CODE_POINTS; c += seen->words[c / 32] ? 1 : 32) /* skip zeros: nearly all words are */
        if (has(seen, c)) corpus->letters[letters++] = c;
    Token ascii[ASCII]; /* the tokens of these code points */
    for (uint32_t c = 0; c < ASCII; c++) ascii[c] = (Token)corpus_token(corpus, c);
    uint32_t tokens = 0;
    size_t at = 0, from, to;
    while (next_doc(text.bytes, text.length, &at, &from, &to)) {
        corpus->order[doc] = doc;
        corpus->starts[doc++] = tokens;
        while (from < to) {
            const uint32_t c = next_code_point(text.bytes, text.length, &from);
            corpus->tokens[tokens++] = c < ASCII ? ascii[c] : (Token)corpus_token(corpus, c);
        }
    }
    corpus->starts[doc] = tokens;
    corpus->num_train = doc;
}

void corpus_shuffle(Corpus *corpus, Random *random, double held_out) {
    random_shuffle(random, corpus->order, corpus->num_docs);
    int tail = (int)(held_out * corpus->num_docs);
    if (held_out > 0 && tail == 0) tail = 1;
    corpus->num_train = corpus->num_docs - tail;
    if (corpus->num_train < 1) corpus->num_train = corpus->num_docs > 0;
}

const Token *corpus_doc(const Corpus *corpus, int i, int *length) {
    int doc = corpus->order[i];
    *length = (int)(corpus->starts[doc + 1] - corpus->starts[doc]);
    return corpus->tokens + corpus->starts[doc];
}

int corpus_token(const Corpus *corpus, uint32_t code_point) {
    int low = 0, high = corpus->num_letters;
    while (low < high) {
        int middle = (low + high) / 2;
        if (corpus->letters[middle] < code_point)
            low = middle + 1;
        else
            high = middle;
    }
    return low < corpus->num_letters && corpus->letters[low] == code_point ? low : corpus->num_letters;
}
