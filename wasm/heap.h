/* heap.h: when the module's memory may grow. */
#ifndef MICROGPT_HEAP_H
#define MICROGPT_HEAP_H

#include <stdbool.h>

/* Whether malloc may grow the memory: only as long as there is no model */
extern bool heap_can_grow;

#endif
