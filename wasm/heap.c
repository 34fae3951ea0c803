/* heap.c: malloc and free for the module, as a stack.
 *
 * Whatever the boundary and the core take, they give back in about the opposite order: what goes in and out of a call,
 * and one block for a model. So memory is handed out upwards, and what is freed is reused once nothing lies above it.
 * A general allocator would be a twentieth of the module.
 */
#include <stdbool.h>
#include <stddef.h>
#include <stdint.h>
#include <stdlib.h>

enum { PAGE = 65536 }; /* WebAssembly's */

/* In front of each block; as large as a block must be aligned */
typedef struct Header {
    _Alignas(16) struct Header *below; /* the block beneath, NULL for the first */
    bool freed;
} Header;

extern Header __heap_base; /* from the linker: where the stack and the constants end */
static Header *top;        /* the uppermost block, NULL if there is none */
static uintptr_t end;      /* where the next header goes */

void *malloc(size_t size) {
    const uintptr_t limit = (uintptr_t)__builtin_wasm_memory_size(0) * PAGE;
    if (!top) end = ((uintptr_t)&__heap_base + 15) & ~(uintptr_t)15;
    if (size > limit - end || limit - end - size < 2 * sizeof(Header)) return NULL;
    Header *header = (Header *)end;
    *header = (Header){.below = top};
    top = header;
    end += sizeof *header + ((size + 15) & ~(size_t)15);
    return header + 1;
}

void free(void *block) {
    if (block) ((Header *)block - 1)->freed = true;
    for (; top && top->freed; top = top->below) end = (uintptr_t)top;
}
