/* fences.h: a fence behind every array of an arena, so that the sanitizer finds overruns.
 *
 * A model is one block, in which a sanitizer cannot tell one array from the next. In programs linked with
 * -Wl,--wrap=arena_take every array is followed by some bytes that must not be accessed. Without a sanitizer arenas are
 * unchanged.
 */
#ifndef MICROGPT_FENCES_H
#define MICROGPT_FENCES_H

#include <stdbool.h>

#include "tape.h"

/* clang tells by __has_feature, gcc by a macro of its own */
#if defined(__has_feature)
#if __has_feature(address_sanitizer)
#define HAS_FENCES
#endif
#elif defined(__SANITIZE_ADDRESS__)
#define HAS_FENCES
#endif

#ifdef HAS_FENCES
#include <sanitizer/asan_interface.h>
static bool fencing = true;
#else
static bool fencing = false;
#define ASAN_POISON_MEMORY_REGION(at, size)   ((void)(at), (void)(size))
#define ASAN_UNPOISON_MEMORY_REGION(at, size) ((void)(at), (void)(size))
#endif

void *__real_arena_take(Arena *arena, uint64_t count, uint64_t item_size);
void *__wrap_arena_take(Arena *arena, uint64_t count, uint64_t item_size);

void *__wrap_arena_take(Arena *arena, uint64_t count, uint64_t item_size) {
    enum { FENCE = 512 }; /* larger than any struct, so that no access skips it */
    char *array = __real_arena_take(arena, count, item_size);
    if (!fencing) return array;
    __real_arena_take(arena, FENCE, 1);
    if (!array || arena->used > arena->size) return NULL;
    char *end = array + count * item_size;
    ASAN_UNPOISON_MEMORY_REGION(array, count * item_size);
    ASAN_POISON_MEMORY_REGION(end, (size_t)(arena->base + arena->used - end));
    return array;
}

void __real_tape_backward(Tape *tape);
void __wrap_tape_backward(Tape *tape);

/* One memset clears all gradients, across their fences. */
void __wrap_tape_backward(Tape *tape) {
    ASAN_UNPOISON_MEMORY_REGION(tape->grads.base, tape->grads.used);
    __real_tape_backward(tape);
}

#endif
