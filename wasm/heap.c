/* heap.c: malloc and free for the module, as a stack.
 *
 * The boundary and the core free blocks in nearly the opposite order of allocation: arguments and results of a call,
 * and one block for a model. So blocks are stacked, and a freed one is reused once all blocks above it are freed. A
 * general allocator would be a twentieth of the module's size.
 */
#include <stdbool.h>
#include <stddef.h>
#include <stdint.h>
#include <stdlib.h>

enum { PAGE = 65536 }; /* WebAssembly's */

/* In front of each block; its size keeps the block aligned */
typedef struct Header {
    _Alignas(16) struct Header *below; /* the header of the block below, NULL for the first */
    bool freed;
} Header;

extern Header __heap_base; /* from the linker: the end of the stack and the constants */
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
