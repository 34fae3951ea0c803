/* status.h: all errors of the core, as one list.
 *
 * The core never prints and never exits: it returns one of these. The second column is what a user of the JavaScript
 * API sees as MicroGPTError.code; its sentence is in wasm/refusals.js, and names the offending value.
 */
#ifndef MICROGPT_STATUS_H
#define MICROGPT_STATUS_H

#define STATUS_LIST(X)                                                                                  \
    X(STATUS_OK, "ok")                                                                                  \
    X(STATUS_BAD_SETTING, "bad-setting")           /* not a number, or outside its range */             \
    X(STATUS_BAD_HEADS, "bad-heads")               /* n_embd is not a multiple of n_head */             \
    X(STATUS_NO_TEXT, "no-text")                   /* no letters in the text */                         \
    X(STATUS_TOO_MANY_LETTERS, "too-many-letters") /* more distinct letters than a Token can hold */    \
    X(STATUS_OUT_OF_MEMORY, "out-of-memory")                                                            \
    X(STATUS_FINISHED, "finished")               /* the schedule has no step left */                    \
    X(STATUS_DIVERGED, "diverged")               /* the loss is NaN or infinite, or a step too large */ \
    X(STATUS_BAD_TEMPERATURE, "bad-temperature") /* not a finite number of at least zero */             \
    X(STATUS_BAD_RULE, "bad-rule")               /* top_k, top_p or min_p outside its range */          \
    X(STATUS_BAD_PREFIX, "bad-prefix")           /* too long, or not in the vocabulary */               \
    X(STATUS_BAD_UNIFORM, "bad-uniform")         /* not in [0, 1) */                                    \
    X(STATUS_NAME_DONE, "name-done")             /* the name is complete */                             \
    X(STATUS_EMPTY_SPLIT, "empty-split")         /* no document is held out */                          \
    X(STATUS_NO_LIST, "no-list")                 /* the model has no document to train on */            \
    X(STATUS_BAD_STATE, "bad-state")             /* numbers that no training gives */                   \
    X(STATUS_TAPE_FULL, "tape-full")             /* more nodes or memory than the tape was given */

#define STATUS_ENUM(name, code) name,
typedef enum { STATUS_LIST(STATUS_ENUM) STATUS_COUNT } Status;
#undef STATUS_ENUM

#endif
