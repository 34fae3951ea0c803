/* arena.h: one block of memory, handed out from front to back.
 *
 * A model lives in one block. Its layout runs twice: first over an arena without a block, which only counts the bytes,
 * then over a block of that size. What lasts for a single step is given back by rewinding to a mark. This is not a
 * general allocator: nothing is freed on its own.
 */
#ifndef MICROGPT_ARENA_H
#define MICROGPT_ARENA_H

#include <stdbool.h>
#include <stdint.h>

typedef struct {
    char *base;    /* the block, or NULL for an arena that only counts; owned by the caller */
    uint64_t size; /* bytes in the block */
    uint64_t used; /* bytes handed out so far; counting a giant model stops at 2^62, it does not wrap around */
} Arena;

/* count items of the given size, aligned to 16 bytes, not cleared. NULL if the arena only counts, or if the block
 * is exhausted, which a layout that was counted first never is. */
void *arena_take(Arena *arena, uint64_t count, uint64_t item_size);

/* Whether something did not fit the block. An arena that only counts is never exhausted. */
static inline bool arena_exhausted(const Arena *arena) { return arena->base && arena->used > arena->size; }

/* Give back everything taken since used was mark. */
static inline void arena_rewind(Arena *arena, uint64_t mark) { arena->used = mark; }

#endif
