/* arena.c: see arena.h. */
#include "arena.h"

#include <stddef.h>

enum { ALIGNMENT = 16 }; /* one 128-bit vector, and no C type needs more */

/* Counting stops here. No machine has as much; and nothing that is taken at once is larger, whatever the settings, so
 * adding to it does not wrap around. */
static const uint64_t MOST_BYTES = UINT64_C(1) << 62;

void *arena_take(Arena *arena, uint64_t count, uint64_t item_size) {
    uint64_t at = arena->used;
    arena->used = at + (count * item_size + ALIGNMENT - 1) / ALIGNMENT * ALIGNMENT;
    if (arena->used > MOST_BYTES) arena->used = MOST_BYTES;
    if (!arena->base || arena->used > arena->size) return NULL;
    return arena->base + at;
}
