/* names.c: train on a list of names and print new ones.
 *
 *     make test-examples
 *     build/examples/names web/data/names.txt
 *
 * Without an argument it learns from a short list of its own.
 */
#include <stdio.h>
#include <string.h>

#include "microgpt.h"

int main(int argc, char **argv) {
    static char text[1 << 20] = "anna\nemma\nmia\nella\nava\nolivia\nisla\nmila\naria\namelia\nluna\nsofia\n";
    size_t length = strlen(text);
    if (argc > 1) {
        FILE *file = fopen(argv[1], "rb");
        if (!file) return perror(argv[1]), 1;
        length = fread(text, 1, sizeof text, file);
        fclose(file);
    }

    // A model of microgpt.py's size; text is UTF-8, one name per line.
    Settings settings = microgpt_defaults();
    MicroGPT *model;
    Refusal refusal = microgpt_create(&model, &settings, text, length);
    if (refusal.status != STATUS_OK) return 1;

    // Train until the schedule ends.
    double loss;
    while (microgpt_train_step(model, &loss) == STATUS_OK)
        if (model->step % 100 == 0) printf("step %d, loss %.4f\n", (int)model->step, loss);

    // Twenty names, without a prefix, at temperature 0.5.
    SamplingRules rules = {.temperature = 0.5, .top_p = 1};
    for (int i = 0; i < 20; i++) {
        if (microgpt_generate_name(model, &rules, NULL, 0) != STATUS_OK) return 1;
        for (int k = 0; k < model->sampler.lengths[0]; k++) {
            uint8_t bytes[4];
            int count = utf8_encode(model->corpus.letters[model->sampler.names[k]], bytes);
            fwrite(bytes, 1, (size_t)count, stdout);
        }
        putchar('\n');
    }
    microgpt_free(model);
    return 0;
}
