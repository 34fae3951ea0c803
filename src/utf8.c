/* utf8.c: see utf8.h. */
#include "utf8.h"

/* The forms of one to four bytes: a leading byte b has the form if (b & mask) == lead; min is the smallest code
 * point that the form may encode */
static const struct {
    uint8_t mask, lead;
    uint32_t min;
} FORMS[4] = {{0x80, 0x00, 0}, {0xe0, 0xc0, 0x80}, {0xf0, 0xe0, 0x800}, {0xf8, 0xf0, 0x10000}};

uint32_t utf8_decode(const char *text, size_t length, size_t *at) {
    const uint8_t *byte = (const uint8_t *)text + *at;
    size_t left = length - *at;
    for (size_t extra = 0; extra < 4 && extra < left; extra++) {
        if ((byte[0] & FORMS[extra].mask) != FORMS[extra].lead) continue;
        uint32_t c = byte[0] & (uint8_t)~FORMS[extra].mask;
        size_t k = 1;
        while (k <= extra && (byte[k] & 0xc0) == 0x80) c = c << 6 | (byte[k++] & 0x3f);
        /* a sequence that is cut short comes out below min as well */
        if (c < FORMS[extra].min || c >= CODE_POINTS || (c >= 0xd800 && c < 0xe000)) break;
        *at += k;
        return c;
    }
    *at += 1;
    return REPLACEMENT;
}

int utf8_encode(uint32_t code_point, uint8_t bytes[4]) {
    int extra = 3;
    while (code_point < FORMS[extra].min) extra--;
    bytes[0] = (uint8_t)(FORMS[extra].lead | code_point >> 6 * extra);
    for (int k = 1; k <= extra; k++) bytes[k] = (uint8_t)(0x80 | (code_point >> 6 * (extra - k) & 0x3f));
    return extra + 1;
}
