/* heap.c: malloc and free for the module, in a memory that grows while a model is created or loaded, and never after.
 *
 * There are few blocks at any time: the text or the file, the model that is made from it, arguments and results of a
 * call. So the blocks are a list in the order of their addresses, a new one takes the first gap that is large enough,
 * and gaps are joined while one is looked for. The largest gap is where the text was read, below the model: arguments
 * and results go there. A general allocator would be a twentieth of the module's size.
 */
#include "heap.h"

#include <stddef.h>
#include <stdint.h>
#include <stdlib.h>

enum { PAGE = 65536, ALIGNMENT = 16 };

/* In front of each block; its size keeps the block aligned */
typedef struct {
    _Alignas(ALIGNMENT) size_t size; /* bytes from this header to the next */
    bool used;
} Header;

extern Header __heap_base; /* from the linker: the end of the stack and the constants */
static uintptr_t top;      /* where the last block ends; 0 before the first */

bool heap_can_grow = true;

static Header *header_at(uintptr_t at) { return (Header *)at; }

static bool is_gap(uintptr_t at) { return at < top && !header_at(at)->used; }

/* Whether the memory reaches that end, or can grow to it. The linker sets its maximum. */
static bool reaches(size_t end) {
    const size_t pages = (end + PAGE - 1) / PAGE, now = __builtin_wasm_memory_size(0);
    return pages <= now || (heap_can_grow && __builtin_wasm_memory_grow(0, pages - now) != SIZE_MAX);
}

void *malloc(size_t size) {
    if (size > MAX_MEMORY) return NULL; /* and no sum below wraps around */
    const uintptr_t base = ((uintptr_t)&__heap_base + ALIGNMENT - 1) & ~(uintptr_t)(ALIGNMENT - 1);
    const size_t needed = sizeof(Header) + ((size + ALIGNMENT - 1) & ~(size_t)(ALIGNMENT - 1));
    if (!top) top = base;
    uintptr_t at = base;
    for (; at < top; at += header_at(at)->size) {
        if (!is_gap(at)) continue;
        Header *gap = header_at(at);
        while (is_gap(at + gap->size)) gap->size += header_at(at + gap->size)->size;
        if (at + gap->size == top) break; /* a gap at the end is as good as none */
        if (gap->size < needed) continue;
        if (gap->size > needed) *header_at(at + needed) = (Header){.size = gap->size - needed};
        *gap = (Header){needed, true};
        return gap + 1;
    }
    if (!reaches(at + needed)) return NULL;
    *header_at(at) = (Header){needed, true};
    top = at + needed;
    return header_at(at) + 1;
}

void free(void *block) {
    if (block) ((Header *)block - 1)->used = false;
}
