/* kv_cache.c: see kv_cache.h. */
#include "kv_cache.h"

#include <string.h>

#include "kernels.h"

void kv_cache_layout(KVCache *cache, int n_layer, Axis features, int block_size, Arena *arena) {
    *cache = (KVCache){.layers = cache->layers, .n_layer = n_layer, .features = features};
    cache->capacity = round_to_lanes(block_size) + LANES;
    const uint64_t C = (uint64_t)cache->capacity, E = (uint64_t)axis_width(features),
                   H = (uint64_t)axis_groups(features);
    for (int i = 0; i < n_layer; i++) {
        KVLayer *layer = &cache->layers[i];
        layer->cache = cache;
        layer->keys = arena_take(arena, C * E, sizeof(real));
        layer->values = arena_take(arena, C * E, sizeof(real));
        layer->weights = arena_take(arena, H * C * C, sizeof(real));
    }
}

KVView kv_cache_append(const KVLayer *layer, const Tensor *keys, const Tensor *values) {
    const int past = layer->cache->length, stride = layer->cache->capacity, width = keys->width;
    matrix_transpose(layer->keys + past, stride, keys->data, width, keys->rows, width);
    memcpy(layer->values + past * width, values->data, sizeof(real) * (size_t)(values->rows * width));
    return (KVView){past, layer->keys, layer->values, layer->weights + past * stride, stride, stride * stride};
}

void kv_cache_copy(const KVCache *cache, real *keys, real *values) {
    const int C = cache->capacity, width = axis_width(cache->features);
    for (int l = 0; l < cache->n_layer; l++)
        for (int t = 0; t < cache->length; t++)
            for (int i = 0; i < cache->features.count; i++) {
                const int at = axis_at(cache->features, i);
                *keys++ = cache->layers[l].keys[at * C + t];
                *values++ = cache->layers[l].values[t * width + at];
            }
}

void kv_cache_copy_weights(const KVCache *cache, real *weights) {
    const int C = cache->capacity, T = cache->length;
    for (int l = 0; l < cache->n_layer; l++)
        for (int h = 0; h < axis_groups(cache->features); h++)
            for (int t = 0; t < T; t++)
                for (int j = 0; j < T; j++) *weights++ = j > t ? 0 : cache->layers[l].weights[(h * C + t) * C + j];
}
