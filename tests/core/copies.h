/* copies.h: another model with the settings, documents and state of a model, as a caller makes it who keeps them in a
 * file. */
#ifndef MICROGPT_COPIES_H
#define MICROGPT_COPIES_H

#include <stdlib.h>
#include <string.h>

#include "state.h"

/* The whole state; the caller frees it. */
static inline double *state_of(const MicroGPT *model) {
    const uint64_t count = microgpt_state_count(model);
    double *numbers = malloc((size_t)count * sizeof *numbers);
    microgpt_get_state(model, numbers, 0, count);
    return numbers;
}

/* The documents as shuffled, a line each, and the vocabulary; the caller frees their bytes. Reading drops a byte order
 * mark at the start, so there is one to drop. */
static inline Text docs_of(const MicroGPT *model) {
    const Corpus *corpus = &model->corpus;
    char *bytes = malloc(3 + 4 * (size_t)corpus->num_tokens + (size_t)corpus->num_docs);
    size_t length = (size_t)utf8_encode(BYTE_ORDER_MARK, (uint8_t *)bytes);
    for (int i = 0; i < corpus->num_docs; i++) {
        int letters;
        const Token *doc = corpus_doc(corpus, i, &letters);
        for (int k = 0; k < letters; k++)
            length += (size_t)utf8_encode(corpus->letters[doc[k]], (uint8_t *)bytes + length);
        bytes[length++] = '\n';
    }
    return (Text){bytes, length};
}

static inline Text letters_of(const MicroGPT *model) {
    char *bytes = malloc(4 * (size_t)model->corpus.num_letters);
    size_t length = 0;
    for (int i = 0; i < model->corpus.num_letters; i++)
        length += (size_t)utf8_encode(model->corpus.letters[i], (uint8_t *)bytes + length);
    return (Text){bytes, length};
}

/* A model like it that has no state yet */
static inline MicroGPT *blank_copy(const MicroGPT *model) {
    const Text docs = docs_of(model), letters = letters_of(model);
    MicroGPT *again;
    microgpt_allocate(&again, &model->settings, docs, letters);
    free((char *)docs.bytes), free((char *)letters.bytes);
    return again;
}

static inline MicroGPT *copy_of(const MicroGPT *model) {
    MicroGPT *again = blank_copy(model);
    double *numbers = state_of(model);
    const Status status = microgpt_set_state(again, numbers, 0, microgpt_state_count(model));
    free(numbers);
    if (status == STATUS_OK) return again;
    microgpt_free(again);
    return NULL;
}

#endif
