/* corpus.h: from a text to documents, a vocabulary and tokens.
 *
 * As microgpt.py reads its input: every line, stripped of white space at both ends, is a document; empty ones
 * are skipped. The vocabulary is the sorted set of the documents' code points, token i being the i-th of them;
 * BOS comes after the last. Tokens are characters: no merging, no normalization, no change of case.
 *
 * Lines end with LF, CR or CR LF. White space is what Python's str.strip() takes off. A byte order mark at the start is
 * dropped; bytes that are not valid UTF-8 count as U+FFFD each.
 */
#ifndef MICROGPT_CORPUS_H
#define MICROGPT_CORPUS_H

#include <stdbool.h>
#include <stddef.h>
#include <stdint.h>

#include "arena.h"
#include "random.h"
#include "status.h"
#include "utf8.h"

typedef uint16_t Token;

enum { MAX_LETTERS = 65534 }; /* so that BOS is a Token, too */

/* Code point c is in the set if bit c % 32 of words[c / 32] is 1. */
typedef struct {
    uint32_t words[CODE_POINTS / 32];
} CodePointSet;

typedef struct {
    int num_docs;        /* documents, training and held out together */
    int num_train;       /* the first num_train of them are trained on; the rest is held out */
    int num_letters;     /* distinct code points; also the token of BOS */
    uint32_t num_tokens; /* letters of all documents together */
    uint32_t *letters;   /* (num_letters) code points, ascending */
    Token *tokens;       /* (num_tokens) the documents' letters, one document after the other as in the text */
    uint32_t *starts;    /* (num_docs + 1) where each begins in tokens */
    int32_t *order;      /* (num_docs) the documents as shuffled; first those for training, then those held out */
} Corpus;

/* UTF-8, owned by the caller */
typedef struct {
    const char *bytes;
    size_t length;
} Text;

/* Count the text's num_docs, num_letters and num_tokens. The letters are those of its documents, and all of
 * `vocabulary`, which may be empty; seen is set to them. STATUS_NO_TEXT if there are none, STATUS_TOO_MANY_LETTERS. */
Status corpus_count(Corpus *corpus, Text text, Text vocabulary, CodePointSet *seen);

/* Take the arrays from the arena, of the sizes counted. */
void corpus_layout(Corpus *corpus, Arena *arena);

/* Fill the arrays from the same text and the same seen, documents in the text's own order, none held out. */
void corpus_read(Corpus *corpus, Text text, const CodePointSet *seen);

/* Shuffle as random.shuffle(docs), and hold out the given share of the documents, [0, 1): the last ones, at least one
 * if the share is above zero, but never all. */
void corpus_shuffle(Corpus *corpus, Random *random, double held_out);

/* Document i in shuffled order: its letters as tokens, *length of them; the corpus owns them. */
const Token *corpus_doc(const Corpus *corpus, int i, int *length);

/* The token of a code point; num_letters (BOS) if it is not in the vocabulary. */
int corpus_token(const Corpus *corpus, uint32_t code_point);

#endif
