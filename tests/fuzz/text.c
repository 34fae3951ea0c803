/* text.c: any bytes as a list. It is refused, or becomes documents as corpus.h promises. */
#include <stdlib.h>

#include "../core/fences.h"
#include "corpus.h"

#define REQUIRE(condition) ((condition) ? (void)0 : abort())

int LLVMFuzzerTestOneInput(const uint8_t *bytes, size_t size) {
    static CodePointSet seen;
    Corpus corpus;
    const Text text = {(const char *)bytes, size};
    if (corpus_count(&corpus, text, (Text){0}, &seen) != STATUS_OK) return 0;
    Arena counting = {0};
    corpus_layout(&corpus, &counting);
    Arena arena = {malloc(counting.used), counting.used, 0};
    corpus_layout(&corpus, &arena);
    corpus_read(&corpus, text, &seen);
    for (int i = 1; i < corpus.num_letters; i++) REQUIRE(corpus.letters[i - 1] < corpus.letters[i]);
    for (uint32_t i = 0; i < corpus.num_tokens; i++) REQUIRE(corpus.tokens[i] < corpus.num_letters);
    Random random;
    random_seed(&random, size);
    corpus_shuffle(&corpus, &random, 0.3);
    REQUIRE(corpus.num_train >= 1 && corpus.num_train <= corpus.num_docs);
    uint32_t letters = 0;
    for (int i = 0; i < corpus.num_docs; i++) {
        int length;
        corpus_doc(&corpus, i, &length);
        REQUIRE(length >= 1);
        letters += (uint32_t)length;
    }
    REQUIRE(letters == corpus.num_tokens);
    free(arena.base);
    return 0;
}
