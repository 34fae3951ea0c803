/* step.c: trains the default model for as many steps as the first argument says; instructions.js counts its
 * instructions. */
#include <stdio.h>
#include <stdlib.h>

#include "microgpt.h"

enum { MAX_TEXT = 1 << 20 };

int main(int count, char **arguments) {
    if (count != 3) return EXIT_FAILURE;
    static char text[MAX_TEXT];
    FILE *file = fopen(arguments[2], "rb");
    if (!file) return EXIT_FAILURE;
    size_t length = fread(text, 1, sizeof text, file);
    fclose(file);
    Settings settings = microgpt_defaults();
    MicroGPT *model;
    if (microgpt_create(&model, &settings, text, length).status != STATUS_OK) return EXIT_FAILURE;
    double loss = 0;
    for (int step = atoi(arguments[1]); step > 0; step--)
        if (microgpt_train_step(model, &loss) != STATUS_OK) return EXIT_FAILURE;
    printf("%.17g\n", loss);
    microgpt_free(model);
}
