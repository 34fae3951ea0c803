/* Documents, vocabulary and tokens of a text are those of microgpt.py, that is, of Python's str. */
#include "corpus.h"

#include <string.h>
#include <uchar.h>

#include "check.h"

/* What the stack has in it must not matter: the next call finds bytes that are no zeros. */
static void dirty_stack(void) {
    volatile char bytes[4096];
    for (size_t i = 0; i < sizeof bytes; i++) bytes[i] = 0x5a;
}

/* Read a text; the corpus's arrays are in the arena's block, which the caller frees. */
static Status read_bytes(Corpus *corpus, Arena *arena, const char *text, size_t length) {
    static CodePointSet seen;
    *arena = (Arena){0};
    Status status = corpus_count(corpus, (Text){text, length}, (Text){0}, &seen);
    if (status != STATUS_OK) return status;
    corpus_layout(corpus, arena);
    *arena = (Arena){malloc(arena->used), arena->used, 0};
    corpus_layout(corpus, arena);
    dirty_stack();
    corpus_read(corpus, (Text){text, length}, &seen);
    return STATUS_OK;
}

static bool is_doc(const Corpus *corpus, int i, const char32_t *letters) {
    int length, k = 0;
    const Token *tokens = corpus_doc(corpus, i, &length);
    while (k < length && letters[k] && corpus->letters[tokens[k]] == letters[k]) k++;
    return k == length && !letters[k];
}

/* Whether the text has exactly these documents, in this order */
static bool holds(const char *text, int count, const char32_t *const *docs) {
    Corpus corpus;
    Arena arena;
    if (read_bytes(&corpus, &arena, text, strlen(text)) != STATUS_OK) return count == 0;
    bool same = corpus.num_docs == count;
    for (int i = 0; same && i < count; i++) same = is_doc(&corpus, i, docs[i]);
    free(arena.base);
    return same;
}

#define DOCS(...) \
    (int)(sizeof(const char32_t *[]){__VA_ARGS__} / sizeof(char32_t *)), (const char32_t *[]) { __VA_ARGS__ }

static void line_ends(void) {
    CHECK(holds("anna\nbert\ncarl", DOCS(U"anna", U"bert", U"carl")));
    CHECK(holds("anna\r\nbert\r\n", DOCS(U"anna", U"bert")));
    CHECK(holds("anna\rbert\r", DOCS(U"anna", U"bert")));
    CHECK(holds("\n\n anna \n\n\r\n \t \nbert\n\n", DOCS(U"anna", U"bert")));
}

static void white_space(void) {
    /* all for which str.isspace() is true in CPython 3.11, apart from line ends */
    static const char *const SPACES[] = {
        "\t",     "\v",     "\f",     "\x1c",   "\x1d",   "\x1e",   "\x1f",   " ",      "\xc2\x85",
        "\u00a0", "\u1680", "\u2000", "\u2001", "\u2002", "\u2003", "\u2004", "\u2005", "\u2006",
        "\u2007", "\u2008", "\u2009", "\u200a", "\u2028", "\u2029", "\u202f", "\u205f", "\u3000",
    };
    for (size_t i = 0; i < sizeof SPACES / sizeof SPACES[0]; i++) {
        char text[32];
        sprintf(text, "%sa%sb%s", SPACES[i], SPACES[i], SPACES[i]);
        Corpus corpus;
        Arena arena;
        CHECK_EQUAL(read_bytes(&corpus, &arena, text, strlen(text)), STATUS_OK);
        CHECK_EQUAL(corpus.num_docs, 1);
        CHECK_EQUAL(corpus.num_tokens, 3); /* the one in the middle is kept */
        free(arena.base);
    }
    /* these only look empty: zero width space, word joiner, hangul filler */
    CHECK(holds("\u200b\n\u2060\n\u3164", DOCS(U"\u200b", U"\u2060", U"\u3164")));
}

/* The code points next to those that are white space are letters, and stay at both ends. */
static void no_white_space(void) {
    static const uint32_t BESIDE[] = {0x08,   0x0e,   0x1b,   0x21,   0x84,   0x86,   0x9f,   0xa1,
                                      0x167f, 0x1681, 0x1fff, 0x200b, 0x2027, 0x202a, 0x202e, 0x2030,
                                      0x205e, 0x2060, 0x2fff, 0x3001, 0xfefe, 0xff00};
    for (size_t i = 0; i < sizeof BESIDE / sizeof BESIDE[0]; i++) {
        char text[9] = {0};
        const int length = utf8_encode(BESIDE[i], (uint8_t *)text);
        memcpy(text + length, text, (size_t)length);
        Corpus corpus;
        Arena arena;
        CHECK_EQUAL(read_bytes(&corpus, &arena, text, strlen(text)), STATUS_OK);
        CHECK_EQUAL(corpus.num_tokens, 2);
        CHECK_EQUAL(corpus.letters[0], BESIDE[i]);
        free(arena.base);
    }
}

static void byte_order_marks(void) {
    CHECK(holds("\ufeffanna\nbert", DOCS(U"anna", U"bert")));
    CHECK(holds("\ufeff\ufeffanna", DOCS(U"\ufeffanna")));
    CHECK(holds("anna\n\ufeffbert", DOCS(U"anna", U"\ufeffbert")));
    CHECK(holds("\ufeff", 0, NULL));
}

static void malformed_bytes(void) {
    CHECK(holds("a\xff", DOCS(U"a\ufffd")));
    CHECK(holds("\x80z", DOCS(U"\ufffdz")));
    CHECK(holds("\xc3", DOCS(U"\ufffd")));                     /* cut short */
    CHECK(holds("\xe2\x82\nz", DOCS(U"\ufffd\ufffd", U"z")));  /* the line end is not swallowed */
    CHECK(holds("\xc0\x8az", DOCS(U"\ufffd\ufffdz")));         /* an overlong line end */
    CHECK(holds("\xe0\x9f\xbf", DOCS(U"\ufffd\ufffd\ufffd"))); /* overlong */
    CHECK(holds("\xed\xa0\x80", DOCS(U"\ufffd\ufffd\ufffd"))); /* a surrogate */
    CHECK(holds("\xff"
                "abcd",
                DOCS(U"\ufffdabcd")));                                   /* no form has such a byte */
    CHECK(holds("\xf4\x90\x80\x80", DOCS(U"\ufffd\ufffd\ufffd\ufffd"))); /* past U+10FFFF */
    CHECK(holds("\xf0\x8f\xbf\xbf", DOCS(U"\ufffd\ufffd\ufffd\ufffd"))); /* overlong */
    CHECK(holds("\xed\x9f\xbf\xee\x80\x80\xf4\x8f\xbf\xbf",
                DOCS(U"\ud7ff\ue000\U0010ffff"))); /* well-formed neighbours */
}

/* A text ends at its length, whatever bytes come after it. */
static void ends_of_texts(void) {
    static const char BYTES[] = "a\xc3\xa9\xe2\x82\xac\xf0\x9f\x98\x80";
    static const size_t ENDS[] = {2, 4, 5, 7, 8, 9}, STARTS[] = {1, 3, 3, 6, 6, 6};
    for (int i = 0; i < 6; i++) {
        size_t at = STARTS[i];
        CHECK_EQUAL(utf8_decode(BYTES, ENDS[i], &at), REPLACEMENT);
    }
}

static void zero_bytes(void) {
    Corpus corpus;
    Arena arena;
    CHECK_EQUAL(read_bytes(&corpus, &arena, "a\0b", 3), STATUS_OK);
    CHECK_EQUAL(corpus.num_tokens, 3);
    CHECK_EQUAL(corpus.letters[0], 0);
    CHECK_EQUAL(corpus.tokens[1], 0);
    free(arena.base);
}

static void empty_texts(void) {
    Corpus corpus;
    Arena arena;
    static const char *const EMPTY[] = {"", "\n", "\r\n\r\n", "  \t\n\u3000", "\u2028"};
    for (int i = 0; i < 5; i++) CHECK_EQUAL(read_bytes(&corpus, &arena, EMPTY[i], strlen(EMPTY[i])), STATUS_NO_TEXT);
}

static void vocabulary(void) {
    Corpus corpus;
    Arena arena;
    const char text[] = "b\U0001f600a\u00e9\nab\uff01";
    CHECK_EQUAL(read_bytes(&corpus, &arena, text, strlen(text)), STATUS_OK);
    CHECK_EQUAL(corpus.num_letters, 5);
    static const uint32_t SORTED[] = {'a', 'b', 0xe9, 0xff01, 0x1f600}; /* not as UTF-16 would sort them */
    for (int i = 0; i < 5; i++) CHECK_EQUAL(corpus.letters[i], SORTED[i]);
    for (int i = 0; i < 5; i++) CHECK_EQUAL(corpus_token(&corpus, SORTED[i]), i);
    static const uint32_t ABSENT[] = {0, 'A', 'c', 0xe8, 0xfffd, 0x10ffff, 0xffffffff};
    for (int i = 0; i < 7; i++) CHECK_EQUAL(corpus_token(&corpus, ABSENT[i]), corpus.num_letters);
    free(arena.base);
}

/* Code points around the last of one byte, in all orders: those below it are read in another way than those above. */
static void ascii_and_beyond(void) {
    static const uint32_t POINTS[] = {'a', 0x7e, 0x7f, 0x80, 0x81, 0xe9};
    char text[6 * 6 * 4];
    size_t length = 0;
    for (int i = 0; i < 6; i++)
        for (int k = 0; k < 6; k++) {
            length += (size_t)utf8_encode(POINTS[i], (uint8_t *)text + length);
            length += (size_t)utf8_encode(POINTS[k], (uint8_t *)text + length);
        }
    Corpus corpus;
    Arena arena;
    CHECK_EQUAL(read_bytes(&corpus, &arena, text, length), STATUS_OK);
    CHECK_EQUAL(corpus.num_letters, 6);
    CHECK_EQUAL(corpus.num_tokens, 72);
    for (int i = 0; i < 6; i++)
        for (int k = 0; k < 6; k++) {
            const int at = 2 * (6 * i + k);
            CHECK_EQUAL(corpus.letters[corpus.tokens[at]], POINTS[i]);
            CHECK_EQUAL(corpus.letters[corpus.tokens[at + 1]], POINTS[k]);
        }
    free(arena.base);
}

/* Read a text of `count` distinct letters. */
static Status read_letters(int count) {
    char *text = malloc(4 * (size_t)count);
    size_t length = 0;
    for (int i = 0; i < count; i++) length += (size_t)utf8_encode(0x10000 + (uint32_t)i, (uint8_t *)text + length);
    Corpus corpus;
    Arena arena;
    Status status = read_bytes(&corpus, &arena, text, length);
    if (status == STATUS_OK) {
        CHECK_EQUAL(corpus.num_letters, count);
        CHECK_EQUAL(corpus.tokens[count - 1], count - 1);
    }
    free(arena.base);
    free(text);
    return status;
}

static void too_many_letters(void) {
    CHECK_EQUAL(read_letters(65534), STATUS_OK);
    CHECK_EQUAL(read_letters(65535), STATUS_TOO_MANY_LETTERS);
}

static void encodings(void) {
    static const uint32_t POINTS[] = {0, 0x7f, 0x80, 0x7ff, 0x800, 0xd7ff, 0xe000, 0xffff, 0x10000, 0x10ffff};
    static const int LENGTHS[] = {1, 1, 2, 2, 3, 3, 3, 3, 4, 4};
    for (int i = 0; i < 10; i++) {
        uint8_t bytes[4];
        size_t at = 0;
        CHECK_EQUAL(utf8_encode(POINTS[i], bytes), LENGTHS[i]);
        CHECK_EQUAL(utf8_decode((const char *)bytes, (size_t)LENGTHS[i], &at), POINTS[i]);
        CHECK_EQUAL(at, LENGTHS[i]);
    }
    for (uint32_t c = 0; c < CODE_POINTS; c++) {
        if (c >= 0xd800 && c < 0xe000) continue; /* the surrogates: no letters */
        uint8_t bytes[4];
        size_t at = 0;
        const int length = utf8_encode(c, bytes);
        if (utf8_decode((const char *)bytes, (size_t)length, &at) != c || at != (size_t)length) CHECK_EQUAL(c, -1);
    }
}

static void shuffle_and_hold_out(double share, int docs, int expected) {
    char text[64] = "";
    for (int i = 0; i < docs; i++) sprintf(text + strlen(text), "%c\n", 'a' + i);
    Corpus corpus;
    Arena arena;
    Random random;
    CHECK_EQUAL(read_bytes(&corpus, &arena, text, strlen(text)), STATUS_OK);
    random_seed(&random, 42);
    corpus_shuffle(&corpus, &random, share);
    CHECK_EQUAL(corpus.num_docs - corpus.num_train, expected);
    int32_t order[26];
    for (int i = 0; i < docs; i++) order[i] = i;
    random_seed(&random, 42);
    random_shuffle(&random, order, docs);
    for (int i = 0; i < docs; i++) CHECK_EQUAL(corpus.order[i], order[i]);
    free(arena.base);
}

static void held_out_tail(void) {
    shuffle_and_hold_out(0, 10, 0);
    shuffle_and_hold_out(0.1, 20, 2);
    shuffle_and_hold_out(0.1, 19, 1);
    shuffle_and_hold_out(1e-9, 20, 1); /* at least one */
    shuffle_and_hold_out(0.9, 2, 1);
    shuffle_and_hold_out(0.9, 1, 0); /* never all */
}

int main(void) {
    TEST("each line is a document, with any kind of line end; empty lines are skipped", line_ends);
    TEST("white space is what Python's str.strip() takes off, at both ends only", white_space);
    TEST("the code points next to white space are letters", no_white_space);
    TEST("a byte order mark is dropped at the start of the text, and nowhere else", byte_order_marks);
    TEST("every byte that is not valid UTF-8 becomes one U+FFFD", malformed_bytes);
    TEST("a character is not read on beyond the end of the text", ends_of_texts);
    TEST("every code point is encoded in the right number of bytes, and decoded again", encodings);
    TEST("a zero byte is a letter like any other", zero_bytes);
    TEST("a text without a letter is refused", empty_texts);
    TEST("the vocabulary is the sorted set of code points, and each has its token", vocabulary);
    TEST("letters of one byte and of several have their tokens side by side", ascii_and_beyond);
    TEST("65,534 distinct letters are accepted, one more is refused", too_many_letters);
    TEST("documents are shuffled as random.shuffle does, and the tail is held out", held_out_tail);
    return tests_failed();
}
