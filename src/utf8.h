/* utf8.h: code points and their bytes (RFC 3629). */
#ifndef MICROGPT_UTF8_H
#define MICROGPT_UTF8_H

#include <stddef.h>
#include <stdint.h>

enum {
    CODE_POINTS = 0x110000, /* how many there are */
    REPLACEMENT = 0xfffd,   /* stands for a byte that is not valid UTF-8 */
    BYTE_ORDER_MARK = 0xfeff,
};

/* The code point at *at (< length); moves *at past it. A byte that begins no well-formed sequence
 * (overlong, a surrogate, past U+10FFFF, cut short) counts as REPLACEMENT and is one byte long. */
uint32_t utf8_decode(const char *text, size_t length, size_t *at);

/* Write a code point's bytes; returns how many. */
int utf8_encode(uint32_t code_point, uint8_t bytes[4]);

#endif
