/* kv_cache.h: the keys and values of the sequences being generated, so that attention computes each of them once.
 *
 * Each sequence has a slot of its own, and all grow in lockstep: they are equally long. The batch has a row for each
 * sequence that still grows. For a single one that is longer than block_size all slots are joined into one. Only
 * kv_cache.c knows how they lie in memory. Attention appends the key and value of a new position and gets a view of all
 * in the slot; whoever wants to look at them gets copies, of slot 0.
 */
#ifndef MICROGPT_KV_CACHE_H
#define MICROGPT_KV_CACHE_H

#include "tape.h"

typedef struct KVCache KVCache;

/* One layer of the cache */
typedef struct {
    const KVCache *cache; /* which it belongs to */
    real *keys;           /* (B, E, C) transposed: a column per position */
    real *values;         /* (B, C, E) a row per position */
    real *weights; /* (C + B, H, C) what each position attends to. The newest position's begin at its own number, a
                    * block for each row: a single sequence keeps them all, several overwrite each other's, and joined
                    * slots have only those of the newest. */
} KVLayer;

struct KVCache {
    KVLayer *layers; /* (L) the caller's */
    int n_layer;
    Axis features;  /* E, in heads */
    int capacity;   /* C, a multiple of LANES; one vector more than block_size needs, which appending may write to */
    int slots;      /* B */
    int stride;     /* C, or B * C while they are joined into one */
    int32_t length; /* positions in each slot */
};

/* What attention works on: one sequence, the new position included */
typedef struct {
    int length;         /* its positions */
    const real *keys;   /* (E, stride) transposed */
    const real *values; /* (length, E) */
    real *weights;      /* (H, stride) of the new position, to be filled by attention; those of the next row follow */
    int stride;
} KVView;

/* Take the arrays from the arena and empty the cache. cache->layers is set before, and the cache must not move. */
void kv_cache_layout(KVCache *cache, int n_layer, Axis features, int block_size, int slots, Arena *arena);

/* Empty the cache, its slots joined or not. */
void kv_cache_reset(KVCache *cache, bool joined);

/* Write the key and value of a new position, (E) each, behind those in the slot. */
void kv_cache_append(const KVLayer *layer, int slot, const real *key, const real *value);

KVView kv_cache_view(const KVLayer *layer, int row, int slot);

/* Make the new position part of the cache, once all slots in use have it in all layers. */
static inline void kv_cache_advance(KVCache *cache) { cache->length++; }

/* Copies of slot 0, where a single sequence is, without padding, a row at a time: row number `row` of the keys or of
 * the values, (L, T, E) each, T being the length; and of the attention weights, (L, H, T, T), zero where a position
 * would attend to a later one: not of joined slots. */
void kv_cache_copy_key(const KVCache *cache, int row, real *key);
void kv_cache_copy_value(const KVCache *cache, int row, real *value);
void kv_cache_copy_weights(const KVCache *cache, int row, real *weights);

#endif
