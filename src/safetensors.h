/* safetensors.h: saving a model to a file, and loading it.
 *
 *     uint8_t *bytes = malloc(microgpt_saved_size(model));
 *     microgpt_save(model, bytes);
 *     ...
 *     MicroGPT *again;
 *     Refusal refusal = microgpt_load(&again, bytes, length);
 *
 * The format is Hugging Face's (https://github.com/huggingface/safetensors), so any program that reads safetensors can
 * read the weights: eight bytes with the length of a header, least significant first; the header, JSON that names every
 * tensor with its type, shape and offsets; then the numbers. In the file are
 *
 *     random.gauss                    F64 (1): the generator's stored Gaussian value, NaN if there is none
 *     wte, layer0.attn_wq, ...        the parameters, (nout, nin), F32 or F64 as the build computes
 *     adam.first.*, adam.second.*     Adam's two moments of each, the same shape
 *     random                          U32 (625): the generator's words, and the index of the next
 *     corpus                          U8: the documents as shuffled, UTF-8, one a line
 *     __metadata__                    every setting, the progress of training, the vocabulary
 *
 * so that training continues as if it had never been interrupted, to the bit. Not saved are an unfinished name, the
 * generator that microgpt_seed_sampling seeds, and the tape. The metadata's numbers are strings, as the format
 * requires: integers in decimal, all others as C's %a and Python's float.hex() write them, which loses nothing.
 *
 * This is not a general reader of safetensors: it loads only what microgpt_save writes, and checks every byte of the
 * header. So nothing in a header has to be trusted, and the reader is as small as the writer.
 */
#ifndef MICROGPT_SAFETENSORS_H
#define MICROGPT_SAFETENSORS_H

#include "microgpt.h"

/* How many bytes microgpt_save writes. */
uint64_t microgpt_saved_size(const MicroGPT *model);

/* Write the model to bytes, microgpt_saved_size(model) of them. */
void microgpt_save(const MicroGPT *model, uint8_t *bytes);

/* Write `count` bytes of the file, from byte `from` on, or fewer at its end: for where there is no memory for all. */
void microgpt_save_part(const MicroGPT *model, uint8_t *bytes, uint64_t from, uint64_t count);

/* A model from a file that either build has saved; the bytes are copied. STATUS_BAD_FILE if it is not a file as above,
 * complete and with finite numbers only; otherwise as microgpt_create. On STATUS_OK *model is the
 * caller's, to be given back to microgpt_free; otherwise *model is NULL. */
Refusal microgpt_load(MicroGPT **model, const uint8_t *bytes, size_t length);

#endif
