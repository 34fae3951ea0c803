/* arena.c: see arena.h. */
#include "arena.h"

#include <stddef.h>

enum { ALIGNMENT = 16 }; /* one 128-bit vector, and no C type needs more */

/* Counting stops here: no machine has as much, and no single array is larger, whatever the settings, so the next sum
 * does not wrap around. */
static const uint64_t MAX_BYTES = UINT64_C(1) << 62;

void *arena_take(Arena *arena, uint64_t count, uint64_t item_size) {
    uint64_t at = arena->used;
    arena->used = at + (count * item_size + ALIGNMENT - 1) / ALIGNMENT * ALIGNMENT;
    if (arena->used > MAX_BYTES) arena->used = MAX_BYTES;
    if (!arena->base || arena->used > arena->size) return NULL;
    return arena->base + at;
}
