/* The KV cache returns what was appended, layer by layer, and nothing of the sequence before. */
#include "kv_cache.h"

#include "ops.h"
#include "tensors.h"

enum { N_LAYER = 2, BLOCK_SIZE = 9, SLOTS = 3, MAX_FEATURES = 12 };

/* A cache in a block of just the size that it counts; the caller frees arena->base. */
static void layout(KVCache *cache, KVLayer *layers, Axis features, Arena *arena) {
    *arena = (Arena){0};
    *cache = (KVCache){.layers = layers};
    kv_cache_layout(cache, N_LAYER, features, BLOCK_SIZE, SLOTS, arena);
    *arena = (Arena){malloc(arena->used), arena->used, 0};
    kv_cache_layout(cache, N_LAYER, features, BLOCK_SIZE, SLOTS, arena);
}

/* Append block_size positions to each slot, writing a number of its own as each weight; then compare slot 0. */
static void check_copies(KVCache *cache, uint64_t seed) {
    const Axis features = cache->features;
    const int heads = features.groups, count = features.count;
    Tensor k[N_LAYER][SLOTS], v[N_LAYER][SLOTS];
    for (int l = 0; l < N_LAYER; l++)
        for (int s = 0; s < SLOTS; s++) {
            k[l][s] = new_tensor(BLOCK_SIZE, features, seed + 20 * (uint64_t)l + 4 * (uint64_t)s);
            v[l][s] = new_tensor(BLOCK_SIZE, features, seed + 20 * (uint64_t)l + 4 * (uint64_t)s + 2);
        }
    kv_cache_reset(cache, false);
    for (int t = 0; t < BLOCK_SIZE; t++) {
        for (int l = 0; l < N_LAYER; l++)
            for (int s = 0; s < SLOTS; s++) {
                const int at = t * k[l][s].width;
                kv_cache_append(&cache->layers[l], s, k[l][s].data + at, v[l][s].data + at);
                const KVView view = kv_cache_view(&cache->layers[l], s, s);
                CHECK_EQUAL(view.length, t + 1);
                for (int j = 0; j <= t; j++)
                    for (int i = 0; i < count; i++) {
                        const int feature = axis_at(features, i);
                        CHECK_EQUAL(view.keys[feature * view.stride + j], k[l][s].data[j * k[l][s].width + feature]);
                        CHECK_EQUAL(view.values[j * k[l][s].width + feature],
                                    v[l][s].data[j * v[l][s].width + feature]);
                    }
                for (int h = 0; h < heads; h++)
                    for (int j = 0; j <= t; j++) view.weights[h * view.stride + j] = (real)(s * 1000 + t * 16 + j + h);
            }
        CHECK_EQUAL(cache->length, t);
        kv_cache_advance(cache);
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
                const int copied = (l * BLOCK_SIZE + t) * count + i, at = t * k[l][0].width + axis_at(features, i);
                CHECK_EQUAL(keys[copied], k[l][0].data[at]);
                CHECK_EQUAL(values[copied], v[l][0].data[at]);
            }
        for (int h = 0; h < heads; h++)
            for (int t = 0; t < BLOCK_SIZE; t++)
                for (int j = 0; j < BLOCK_SIZE; j++) CHECK_EQUAL(*weight++, j > t ? 0 : t * 16 + j + h);
        for (int s = 0; s < SLOTS; s++) free_tensor(&k[l][s]), free_tensor(&v[l][s]);
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
        check_copies(&cache, 1);
        check_copies(&cache, 100);
        free(arena.base);
    }
}

/* Attention position by position, of sequences in several slots, against whole sequences without a cache. In each round
 * another of the slots is left out, as that of a name that has ended. */
static void attention_in_lockstep(void) {
    static const int32_t STARTS[] = {0, BLOCK_SIZE, 2 * BLOCK_SIZE, 3 * BLOCK_SIZE};
    const Axis features = axis_in_groups(2, 5);
    const Batch batch = {.rows = 3 * BLOCK_SIZE, .sequences = 3, .longest = BLOCK_SIZE, .starts = STARTS};
    KVCache cache;
    KVLayer layers[N_LAYER];
    Arena arena;
    layout(&cache, layers, features, &arena);
    Tensor q = new_tensor(3 * BLOCK_SIZE, features, 1), k = new_tensor(3 * BLOCK_SIZE, features, 3);
    Tensor v = new_tensor(3 * BLOCK_SIZE, features, 5);
    Tape whole = new_tape(), rows = new_tape();
    const real *expected = op_attention(&whole, &q, &k, &v, &batch, NULL)->data;
    for (int left_out = 0; left_out <= SLOTS; left_out++) {
        kv_cache_reset(&cache, false);
        for (int t = 0; t < BLOCK_SIZE; t++) {
            Tensor q_row = new_tensor(SLOTS, features, 1), k_row = new_tensor(SLOTS, features, 1);
            Tensor v_row = new_tensor(SLOTS, features, 1);
            const size_t bytes = sizeof(real) * (size_t)q.width;
            int32_t slots[SLOTS], count = 0;
            for (int s = 0; s < SLOTS; s++) {
                if (s == left_out) continue;
                const int from = (s * BLOCK_SIZE + t) * q.width, to = count * q.width;
                memcpy(q_row.data + to, q.data + from, bytes);
                memcpy(k_row.data + to, k.data + from, bytes);
                memcpy(v_row.data + to, v.data + from, bytes);
                slots[count++] = s;
            }
            q_row.rows = k_row.rows = v_row.rows = count;
            tape_clear(&rows);
            const Tensor *y = op_attention(&rows, &q_row, &k_row, &v_row, &(Batch){.slots = slots}, &layers[0]);
            for (int r = 0; r < count; r++)
                CHECK(memcmp(y->data + r * y->width, expected + (slots[r] * BLOCK_SIZE + t) * y->width, bytes) == 0);
            kv_cache_advance(&cache);
            free_tensor(&q_row), free_tensor(&k_row), free_tensor(&v_row);
        }
    }
    free_tensor(&q), free_tensor(&k), free_tensor(&v);
    free_tape(&whole), free_tape(&rows), free(arena.base);
}

int main(void) {
    TEST("a slot holds the keys and values that were appended to it; copies are of slot 0", copies);
    TEST("attention row by row through the cache, in any slots, gives the bits of whole sequences",
         attention_in_lockstep);
    return tests_failed();
}
