/* kv_cache.c: see kv_cache.h. */
#include "kv_cache.h"

#include "kernels.h"

void kv_cache_layout(KVCache *cache, int n_layer, Axis features, int block_size, int slots, Arena *arena) {
    *cache = (KVCache){.layers = cache->layers, .n_layer = n_layer, .features = features, .slots = slots};
    cache->capacity = round_to_lanes(block_size) + LANES;
    const uint64_t B = (uint64_t)slots, C = (uint64_t)cache->capacity, E = (uint64_t)features.width,
                   H = (uint64_t)features.groups;
    for (int i = 0; i < n_layer; i++) {
        KVLayer *layer = &cache->layers[i];
        layer->cache = cache;
        layer->keys = arena_take(arena, B * E * C, sizeof(real));
        layer->values = arena_take(arena, B * C * E, sizeof(real));
        layer->weights = arena_take(arena, (C + B) * H * C, sizeof(real));
    }
}

void kv_cache_reset(KVCache *cache, bool joined) {
    cache->stride = joined ? cache->slots * cache->capacity : cache->capacity;
    cache->length = 0;
}

static bool is_joined(const KVCache *cache) { return cache->stride > cache->capacity; }

/* Where a slot begins, in keys as in values */
static int slot_at(const KVCache *cache, int slot) {
    return is_joined(cache) ? 0 : slot * cache->features.width * cache->stride;
}

void kv_cache_append(const KVLayer *layer, int slot, const real *key, const real *value) {
    const KVCache *cache = layer->cache;
    const int at = slot_at(cache, slot), past = cache->length, E = cache->features.width;
    matrix_transpose(layer->keys + at + past, cache->stride, key, E, 1, E);
    copy_row(layer->values + at + past * E, value, E);
}

KVView kv_cache_view(const KVLayer *layer, int row, int slot) {
    const KVCache *cache = layer->cache;
    const int at = slot_at(cache, slot), C = cache->stride, past = cache->length;
    real *weights = layer->weights + (is_joined(cache) ? 0 : past + row) * cache->features.groups * C;
    return (KVView){past + 1, layer->keys + at, layer->values + at, weights, C};
}

void kv_cache_copy_key(const KVCache *cache, int row, real *key) {
    const int layer = row / cache->length, t = row % cache->length;
    const real *keys = cache->layers[layer].keys + t;
    for (int i = 0; i < cache->features.count; i++) key[i] = keys[axis_at(cache->features, i) * cache->stride];
}

void kv_cache_copy_value(const KVCache *cache, int row, real *value) {
    const int layer = row / cache->length, t = row % cache->length;
    const real *values = cache->layers[layer].values + t * cache->features.width;
    for (int i = 0; i < cache->features.count; i++) value[i] = values[axis_at(cache->features, i)];
}

void kv_cache_copy_weights(const KVCache *cache, int row, real *weights) {
    const int H = cache->features.groups, T = cache->length, C = cache->capacity;
    const int layer = row / T / H, head = row / T % H, t = row % T;
    const real *from = cache->layers[layer].weights + (t * H + head) * C;
    for (int j = 0; j < T; j++) weights[j] = j > t ? 0 : from[j];
}
