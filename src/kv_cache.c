/* kv_cache.c: see kv_cache.h. */
#include "kv_cache.h"

#include <string.h>

#include "kernels.h"

void kv_cache_layout(KVCache *cache, int n_layer, Axis features, int block_size, int slots, Arena *arena) {
    *cache = (KVCache){.layers = cache->layers, .n_layer = n_layer, .features = features, .slots = slots};
    cache->capacity = round_to_lanes(block_size) + LANES;
    const uint64_t B = (uint64_t)slots, C = (uint64_t)cache->capacity, E = (uint64_t)axis_width(features),
                   H = (uint64_t)axis_groups(features);
    for (int i = 0; i < n_layer; i++) {
        KVLayer *layer = &cache->layers[i];
        layer->cache = cache;
        layer->keys = arena_take(arena, B * E * C, sizeof(real));
        layer->values = arena_take(arena, B * C * E, sizeof(real));
        layer->weights = arena_take(arena, H * C * C, sizeof(real));
        layer->last_weights = arena_take(arena, (B - 1) * H * C, sizeof(real));
    }
}

KVView kv_cache_append(const KVLayer *layer, int slot, const real *key, const real *value) {
    const KVCache *cache = layer->cache;
    const int past = cache->length, C = cache->capacity, E = axis_width(cache->features);
    real *keys = layer->keys + slot * E * C, *values = layer->values + slot * C * E;
    matrix_transpose(keys + past, C, key, E, 1, E);
    memcpy(values + past * E, value, sizeof(real) * (size_t)E);
    if (slot == 0) return (KVView){past, keys, values, layer->weights + past * C, C, C * C};
    real *weights = layer->last_weights + (slot - 1) * axis_groups(cache->features) * C;
    return (KVView){past, keys, values, weights, C, C};
}

void kv_cache_copy_key(const KVCache *cache, int row, real *key) {
    const int layer = row / cache->length, t = row % cache->length;
    const real *keys = cache->layers[layer].keys + t;
    for (int i = 0; i < cache->features.count; i++) key[i] = keys[axis_at(cache->features, i) * cache->capacity];
}

void kv_cache_copy_value(const KVCache *cache, int row, real *value) {
    const int layer = row / cache->length, t = row % cache->length;
    const real *values = cache->layers[layer].values + t * axis_width(cache->features);
    for (int i = 0; i < cache->features.count; i++) value[i] = values[axis_at(cache->features, i)];
}

void kv_cache_copy_weights(const KVCache *cache, int row, real *weights) {
    const int H = axis_groups(cache->features), T = cache->length, C = cache->capacity;
    const int layer = row / T / H, head = row / T % H, t = row % T;
    const real *from = cache->layers[layer].weights + (head * C + t) * C;
    for (int j = 0; j < T; j++) weights[j] = j > t ? 0 : from[j];
}
