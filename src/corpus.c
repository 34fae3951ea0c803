/* corpus.c: see corpus.h. */
#include "corpus.h"

#include <string.h>

/* What str.strip() takes off: Unicode's white space and the four ASCII separators, as CPython 3.11 lists them */
static bool is_space(uint32_t c) {
    return (c >= 0x09 && c <= 0x0d) || (c >= 0x1c && c <= 0x20) || c == 0x85 || c == 0xa0 || c == 0x1680 ||
           (c >= 0x2000 && c <= 0x200a) || c == 0x2028 || c == 0x2029 || c == 0x202f || c == 0x205f || c == 0x3000;
}

/* The next non-empty stripped line at or after *at, as [*from, *to); moves *at past it. False at the text's end. */
static bool next_doc(const char *text, size_t length, size_t *at, size_t *from, size_t *to) {
    bool found = false;
    while (*at < length) {
        size_t here = *at;
        uint32_t c = utf8_decode(text, length, at);
        if (c == '\n' || c == '\r') {
            if (found) return true;
        } else if (!is_space(c) && !(c == BYTE_ORDER_MARK && here == 0)) {
            if (!found) *from = here;
            *to = *at;
            found = true;
        }
    }
    return found;
}

Status corpus_count(Corpus *corpus, const char *text, size_t length, uint8_t *seen) {
    *corpus = (Corpus){0};
    memset(seen, 0, SEEN_BYTES);
    size_t at = 0, from, to;
    while (next_doc(text, length, &at, &from, &to)) {
        corpus->num_docs++;
        while (from < to) {
            uint32_t c = utf8_decode(text, length, &from);
            corpus->num_letters += !(seen[c / 8] >> c % 8 & 1);
            corpus->num_tokens++;
            seen[c / 8] |= (uint8_t)(1 << c % 8);
        }
    }
    if (corpus->num_docs == 0) return STATUS_NO_TEXT;
    return corpus->num_letters > MAX_LETTERS ? STATUS_TOO_MANY_LETTERS : STATUS_OK;
}

void corpus_layout(Corpus *corpus, Arena *arena) {
    corpus->letters = arena_take(arena, (uint64_t)corpus->num_letters, sizeof *corpus->letters);
    corpus->tokens = arena_take(arena, corpus->num_tokens, sizeof *corpus->tokens);
    corpus->starts = arena_take(arena, (uint64_t)corpus->num_docs + 1, sizeof *corpus->starts);
    corpus->order = arena_take(arena, (uint64_t)corpus->num_docs, sizeof *corpus->order);
}

void corpus_read(Corpus *corpus, const char *text, size_t length, const uint8_t *seen) {
    int letters = 0, doc = 0;
    for (uint32_t c = 0; c < CODE_POINTS; c += seen[c / 8] ? 1 : 8) /* skip the bytes that are zero: nearly all are */
        if (seen[c / 8] >> c % 8 & 1) corpus->letters[letters++] = c;
    uint32_t tokens = 0;
    size_t at = 0, from, to;
    while (next_doc(text, length, &at, &from, &to)) {
        corpus->order[doc] = doc;
        corpus->starts[doc++] = tokens;
        while (from < to) corpus->tokens[tokens++] = (Token)corpus_token(corpus, utf8_decode(text, length, &from));
    }
    corpus->starts[doc] = tokens;
}

void corpus_shuffle(Corpus *corpus, Random *random, double held_out) {
    random_shuffle(random, corpus->order, corpus->num_docs);
    int tail = (int)(held_out * corpus->num_docs);
    if (held_out > 0 && tail == 0) tail = 1;
    if (tail >= corpus->num_docs) tail = corpus->num_docs - 1;
    corpus->num_train = corpus->num_docs - tail;
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
