/* check.h: what a test program needs. Each test is a function that checks one promise; the promise is its name.
 *
 *     static void sums_are_right(void) { CHECK_EQUAL(1 + 1, 2); }
 *     int main(void) {
 *         TEST("one and one is two", sums_are_right);
 *         return tests_failed();
 *     }
 *
 * A failed check prints its place, its text and the values, and the test continues; with CHECK_STOPS the program ends
 * there.
 *
 * The programs are linked with -Wl,--wrap: every allocation of the core passes through here, so that a test can count
 * them, or have one fail; so does the number of nodes of a tape. Arrays in an arena have fences, see fences.h.
 */
#ifndef MICROGPT_CHECK_H
#define MICROGPT_CHECK_H

#include <math.h>
#include <stdbool.h>
#include <stdio.h>
#include <stdlib.h>

#include "fences.h"

static int failures, failed_tests;

static inline void check_that(bool holds, const char *file, int line, const char *text) {
    if (holds) return;
    failures++;
    printf("%s:%d: %s\n", file, line, text);
#ifdef CHECK_STOPS
    exit(1);
#endif
}

/* A function, so that each value is evaluated once: it may be a call. */
static inline void check_equal(double actual, double expected, const char *file, int line, const char *text) {
    check_that(actual == expected, file, line, text);
    if (actual != expected) printf("    is        %.17g\n    should be %.17g\n", actual, expected);
}

/* Within the tolerance times the value, or times one if the value is smaller */
static inline void check_near(double actual, double expected, double tolerance, const char *file, int line,
                              const char *text) {
    bool near = fabs(actual - expected) <= tolerance * fmax(1, fabs(expected));
    check_that(near, file, line, text);
    if (!near) printf("    is        %.17g\n    should be %.17g\n", actual, expected);
}

#define CHECK(condition)              check_that(condition, __FILE__, __LINE__, #condition)
#define CHECK_EQUAL(actual, expected) check_equal((double)(actual), (double)(expected), __FILE__, __LINE__, #actual)
#define CHECK_NEAR(actual, expected, tolerance) \
    check_near((double)(actual), (double)(expected), tolerance, __FILE__, __LINE__, #actual)

#define TEST(promise, body)                                   \
    do {                                                      \
        failures = 0;                                         \
        body();                                               \
        failed_tests += failures > 0;                         \
        printf("%s %s\n", failures ? "FAIL" : "ok", promise); \
    } while (0)

static inline int tests_failed(void) { return failed_tests > 0; }

/* ---- allocations ---- */

static int allocations;     /* so far */
static int failing_at = -1; /* this one fails; -1: none does */

void *__real_malloc(size_t size);
void *__real_calloc(size_t count, size_t size);
void *__wrap_malloc(size_t size);
void *__wrap_calloc(size_t count, size_t size);

/* Sizes that no machine has fail here: a sanitizer would report them. */
static inline bool finds_memory(size_t size) { return allocations++ != failing_at && size >> 31 >> 10 == 0; }

void *__wrap_malloc(size_t size) { return finds_memory(size) ? __real_malloc(size) : NULL; }
void *__wrap_calloc(size_t count, size_t size) {
    return finds_memory(count * size) ? __real_calloc(count, size) : NULL;
}

/* ---- nodes ---- */

static int missing_nodes; /* how many fewer than a tape needs */

int __real_gpt_nodes(int n_layer, int n_head);
int __wrap_gpt_nodes(int n_layer, int n_head);
int __wrap_gpt_nodes(int n_layer, int n_head) { return __real_gpt_nodes(n_layer, n_head) - missing_nodes; }

#endif
