/* The KV cache returns what was appended, layer by layer, and nothing of the sequence before. */
#include "kv_cache.h"

#include "ops.h"
#include "tensors.h"

enum { N_LAYER = 2, BLOCK_SIZE = 9, MAX_FEATURES = 12 };

/* A cache in a block of just the size that it counts; the caller frees arena->base. */
static void layout(KVCache *cache, KVLayer *layers, Axis features, Arena *arena) {
    *arena = (Arena){0};
    *cache = (KVCache){.layers = layers};
    kv_cache_layout(cache, N_LAYER, features, BLOCK_SIZE, arena);
    *arena = (Arena){malloc(arena->used), arena->used, 0};
    kv_cache_layout(cache, N_LAYER, features, BLOCK_SIZE, arena);
}

/* Rows `first` to `first` + rows of a tensor */
static Tensor rows_of(const Tensor *x, int first, int rows) {
    Tensor part = *x;
    part.data += first * x->width;
    part.rows = rows;
    return part;
}

/* Append block_size positions in parts of so many rows, writing t + j / 100 as the weight of j in row t; then compare.
 */
static void check_copies(KVCache *cache, const int *parts, uint64_t seed) {
    const Axis features = cache->features;
    const int heads = axis_groups(features), count = features.count;
    Tensor k[N_LAYER], v[N_LAYER];
    for (int l = 0; l < N_LAYER; l++) {
        k[l] = new_tensor(BLOCK_SIZE, features, seed + 4 * (uint64_t)l);
        v[l] = new_tensor(BLOCK_SIZE, features, seed + 4 * (uint64_t)l + 2);
    }
    kv_cache_reset(cache);
    for (int first = 0; first < BLOCK_SIZE; first += *parts++) {
        for (int l = 0; l < N_LAYER; l++) {
            const Tensor keys = rows_of(&k[l], first, *parts), values = rows_of(&v[l], first, *parts);
            const KVView view = kv_cache_append(&cache->layers[l], &keys, &values);
            CHECK_EQUAL(view.past, first);
            for (int h = 0; h < heads; h++)
                for (int t = 0; t < *parts; t++)
                    for (int j = 0; j <= first + t; j++)
                        view.weights[h * view.head_stride + t * view.stride + j] = (real)((first + t) * 16 + j + h);
        }
        CHECK_EQUAL(cache->length, first);
        kv_cache_advance(cache, *parts);
    }
    CHECK_EQUAL(cache->length, BLOCK_SIZE);
    real keys[N_LAYER * BLOCK_SIZE * MAX_FEATURES], values[N_LAYER * BLOCK_SIZE * MAX_FEATURES];
    real weights[N_LAYER * MAX_FEATURES * BLOCK_SIZE * BLOCK_SIZE], *weight = weights;
    for (int row = 0; row < N_LAYER * BLOCK_SIZE; row++) {
        kv_cache_copy_key(cache, row, keys + row * count);
        kv_cache_copy_value(cache, row, values + row * count);
    }
    for (int row = 0; row < N_LAYER * heads * BLOCK_SIZE; row++)
        kv_cache_copy_weights(cache, row, weights + row * BLOCK_SIZE);
    for (int l = 0; l < N_LAYER; l++) {
        for (int t = 0; t < BLOCK_SIZE; t++)
            for (int i = 0; i < count; i++) {
                const int copied = (l * BLOCK_SIZE + t) * count + i, at = t * k[l].width + axis_at(features, i);
                CHECK_EQUAL(keys[copied], k[l].data[at]);
                CHECK_EQUAL(values[copied], v[l].data[at]);
            }
        for (int h = 0; h < heads; h++)
            for (int t = 0; t < BLOCK_SIZE; t++)
                for (int j = 0; j < BLOCK_SIZE; j++) CHECK_EQUAL(*weight++, j > t ? 0 : t * 16 + j + h);
        free_tensor(&k[l]), free_tensor(&v[l]);
    }
}

static void copies(void) {
    const Axis shapes[] = {axis_in_groups(2, 5), axis_in_groups(3, 4), axis_in_groups(12, 1)};
    for (int i = 0; i < 3; i++) {
        KVCache cache;
        KVLayer layers[N_LAYER];
        Arena arena;
        layout(&cache, layers, shapes[i], &arena);
        CHECK_EQUAL(cache.length, 0);
        check_copies(&cache, (int[]){1, 1, 1, 1, 1, 1, 1, 1, 1}, 1);
        check_copies(&cache, (int[]){3, 1, 5}, 50);
        check_copies(&cache, (int[]){9}, 100);
        free(arena.base);
    }
}

/* Attention over a sequence in parts, through the cache, against the whole sequence without one */
static void attention_in_parts(void) {
    static const int PARTS[] = {2, 1, 5, 1};
    static const int32_t STARTS[] = {0, BLOCK_SIZE};
    const Axis features = axis_in_groups(2, 5);
    const Batch batch = {.rows = BLOCK_SIZE, .sequences = 1, .longest = BLOCK_SIZE, .starts = STARTS};
    KVCache cache;
    KVLayer layers[N_LAYER];
    Arena arena;
    layout(&cache, layers, features, &arena);
    Tensor q = new_tensor(BLOCK_SIZE, features, 1), k = new_tensor(BLOCK_SIZE, features, 3);
    Tensor v = new_tensor(BLOCK_SIZE, features, 5);
    Tape whole = new_tape(), parts = new_tape();
    const real *expected = op_attention(&whole, &q, &k, &v, &batch, NULL)->data;
    for (int p = 0, first = 0; p < 4; first += PARTS[p++]) {
        Tensor q_part = rows_of(&q, first, PARTS[p]), k_part = rows_of(&k, first, PARTS[p]);
        Tensor v_part = rows_of(&v, first, PARTS[p]);
        const Tensor *y = op_attention(&parts, &q_part, &k_part, &v_part, NULL, &layers[0]);
        CHECK(memcmp(y->data, expected + first * y->width, sizeof(real) * (size_t)(PARTS[p] * y->width)) == 0);
        kv_cache_advance(&cache, PARTS[p]);
    }
    free_tensor(&q), free_tensor(&k), free_tensor(&v);
    free_tape(&whole), free_tape(&parts), free(arena.base);
}

int main(void) {
    TEST("copies hold the keys, values and attention weights that were appended, in parts of any size", copies);
    TEST("attention in parts through the cache gives the bits of the whole sequence", attention_in_parts);
    return tests_failed();
}
