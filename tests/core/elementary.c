/* log, sin and cos are rounded correctly: to the double nearest to the exact value, for the hardest arguments, too. */
#include "elementary.h"

#include "../golden/elementary.h"
#include "check.h"

#define COUNT(list) (int)(sizeof list / sizeof list[0])

static void logs(void) {
    for (int i = 0; i < COUNT(LOG_POINTS); i++) CHECK_EQUAL(elementary_log(LOG_POINTS[i][0]), LOG_POINTS[i][1]);
}

static void sines(void) {
    for (int i = 0; i < COUNT(SIN_POINTS); i++) {
        double sine, cosine;
        elementary_sin_cos(SIN_POINTS[i][0], &sine, &cosine);
        CHECK_EQUAL(sine, SIN_POINTS[i][1]);
    }
}

static void cosines(void) {
    for (int i = 0; i < COUNT(COS_POINTS); i++) {
        double sine, cosine;
        elementary_sin_cos(COS_POINTS[i][0], &sine, &cosine);
        CHECK_EQUAL(cosine, COS_POINTS[i][1]);
    }
}

int main(void) {
    TEST("log is rounded to the nearest double", logs);
    TEST("sin is rounded to the nearest double", sines);
    TEST("cos is rounded to the nearest double", cosines);
    return tests_failed();
}
