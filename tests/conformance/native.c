/* native.c: the core as a port of microgpt.py, for the judge of ports; prints as microgpt.py does, and losses with all their digits.
 *
 *     build/conformance/f32 web/data/names.txt
 *     build/conformance/f32 web/data/names.txt state    and then the state in which it ends, for tests/prove/compilers.js
 */
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

#include "state.h"

static int print_state(const MicroGPT *model) {
    const uint64_t count = microgpt_state_count(model);
    double *state = malloc(count * sizeof *state);
    if (!state) return 2;
    microgpt_get_state(model, state, 0, count);
    for (uint64_t i = 0; i < count; i++) printf("%a\n", state[i]);
    free(state);
    return 0;
}

int main(int argc, char **argv) {
    static char text[1 << 20];
    FILE *file = argc > 1 ? fopen(argv[1], "rb") : NULL;
    if (!file) return 2;
    size_t length = fread(text, 1, sizeof text, file);
    fclose(file);

    Settings settings = microgpt_defaults();
    MicroGPT *model;
    if (microgpt_create(&model, &settings, text, length).status != STATUS_OK) return 2;
    double loss;
    while (microgpt_train_step(model, &loss) == STATUS_OK)
        printf("step %4d / %4d | loss %.17g\r", (int)model->step, (int)settings.num_steps, loss);

    printf("\n--- inference (new, hallucinated names) ---\n");
    SamplingRules rules = {.temperature = 0.5, .top_p = 1};
    for (int i = 0; i < 20; i++) {
        if (microgpt_generate_name(model, &rules, NULL, 0) != STATUS_OK) return 2;
        printf("sample %2d: ", i + 1);
        for (int k = 0; k < model->sampler.lengths[0]; k++) {
            uint8_t bytes[4];
            int count = utf8_encode(model->corpus.letters[model->sampler.names[k]], bytes);
            fwrite(bytes, 1, (size_t)count, stdout);
        }
        putchar('\n');
    }
    const int status = argc > 2 && strcmp(argv[2], "state") == 0 ? print_state(model) : 0;
    microgpt_free(model);
    return status;
}
