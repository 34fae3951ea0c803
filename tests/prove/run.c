/* run.c: trains a model of the default settings on the list in the file that is named, and prints each loss and, at the end, its
 * state, to the bit. compilers.js compares what compilers and processors make of it. */
#include <stdio.h>
#include <stdlib.h>

#include "state.h"

int main(int argc, char **argv) {
    static char text[1 << 20];
    FILE *file = argc == 2 ? fopen(argv[1], "rb") : NULL;
    if (!file) return fprintf(stderr, "Give a list of names, in a file.\n"), 2;
    const size_t length = fread(text, 1, sizeof text, file);
    fclose(file);
    const Settings settings = microgpt_defaults();
    MicroGPT *model;
    if (microgpt_create(&model, &settings, text, length).status != STATUS_OK) return 1;
    for (double loss; microgpt_train_step(model, &loss) == STATUS_OK;) printf("%a\n", loss);
    const uint64_t count = microgpt_state_count(model);
    double *state = malloc(count * sizeof *state);
    if (!state) return 1;
    microgpt_get_state(model, state, 0, count);
    for (uint64_t i = 0; i < count; i++) printf("%a\n", state[i]);
    free(state);
    microgpt_free(model);
    return 0;
}
