/* arena.h: one block of memory, handed out from front to back.
 *
 * A model lives in one block whose size is found by laying the model out twice: first over an arena without a block,
 * which only counts, then over the real one. What lasts for a single step is given back by rewinding to a mark.
 * An arena refuses to be a general allocator: nothing is freed one by one.
 */
#ifndef MICROGPT_ARENA_H
#define MICROGPT_ARENA_H

#include <stdint.h>

typedef struct {
    char *base;    /* the block, or NULL for an arena that only counts; owned by the caller */
    uint64_t size; /* bytes in the block */
    uint64_t used; /* bytes handed out so far; counting a giant model stops at 2^62, it does not wrap around */
} Arena;

/* count items of the given size, aligned to 16 bytes, not cleared. NULL if the arena only counts, or if the block
 * is exhausted (which then shows in used > size; laying out after counting never gets there). */
void *arena_take(Arena *arena, uint64_t count, uint64_t item_size);

/* Forget everything taken since used was mark. */
static inline void arena_rewind(Arena *arena, uint64_t mark) { arena->used = mark; }

#endif
