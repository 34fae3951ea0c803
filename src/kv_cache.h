/* kv_cache.h: the keys and values of the sequence being generated, so that attention computes each of them once.
 *
 * Only kv_cache.c knows how they lie in memory. Attention appends the keys and values of new positions and gets a view
 * of all of them; whoever wants to look at them gets copies.
 */
#ifndef MICROGPT_KV_CACHE_H
#define MICROGPT_KV_CACHE_H

#include "tape.h"

typedef struct KVCache KVCache;

/* One layer of the cache */
typedef struct {
    const KVCache *cache; /* which it belongs to */
    real *keys;           /* (E, C) transposed: a column per position */
    real *values;         /* (C, E) a row per position */
    real *weights;        /* (H, C, C) how much each position attends to each earlier one */
} KVLayer;

struct KVCache {
    KVLayer *layers; /* (L) the caller's */
    int n_layer;
    Axis features;  /* E, in heads */
    int capacity;   /* C, a multiple of LANES; one vector more than block_size needs, which appending may write to */
    int32_t length; /* positions in it, which is also the position of the next token */
};

/* What attention works on: the positions in a layer and the new ones behind them */
typedef struct {
    int past;           /* positions before the new ones */
    const real *keys;   /* (E, stride) transposed */
    const real *values; /* (past + new, E) */
    real *weights;      /* (H, new, stride) the rows of the new positions, to be filled by attention */
    int stride;         /* reals from one row of keys, or of weights, to the next */
    int head_stride;    /* reals from one head's weights to the next head's */
} KVView;

/* Take the arrays from the arena and empty the cache. cache->layers is set before, and the cache must not move. */
void kv_cache_layout(KVCache *cache, int n_layer, Axis features, int block_size, Arena *arena);

static inline void kv_cache_reset(KVCache *cache) { cache->length = 0; }

/* Write the keys and values of new positions, (rows, E) each, behind those in the layer. Once all layers have them,
 * kv_cache_advance makes them part of the cache. */
KVView kv_cache_append(const KVLayer *layer, const Tensor *keys, const Tensor *values);

static inline void kv_cache_advance(KVCache *cache, int rows) { cache->length += rows; }

/* Copies without padding, a row at a time: row number `row` of the keys or of the values, (L, T, E) each, T being the
 * length; and of the attention weights, (L, H, T, T), zero where a position would attend to a later one. */
void kv_cache_copy_key(const KVCache *cache, int row, real *key);
void kv_cache_copy_value(const KVCache *cache, int row, real *value);
void kv_cache_copy_weights(const KVCache *cache, int row, real *weights);

#endif
