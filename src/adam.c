/* adam.c: see adam.h. */
#include "adam.h"

#include <math.h>
#include <stddef.h>

#include "kernels.h"

/* base to an integer power, by squaring: libm's pow would be a tenth of the module's size */
static double power(double base, int64_t exponent) {
    double result = 1;
    for (; exponent > 0; exponent /= 2, base *= base)
        if (exponent % 2) result *= base;
    return result;
}

/* m and v start at zero; dividing by 1 - beta^t corrects that bias. Both corrections are the same for all
 * parameters. */
void adam_step(Gpt *gpt, const Adam *adam, int64_t step, int64_t num_steps) {
    double rate = adam->learning_rate * (1 - (double)step / (double)num_steps);
    AdamStep constants = {
        .beta1 = (real)adam->beta1,
        .beta2 = (real)adam->beta2,
        .eps = (real)adam->eps,
        .rate = (real)(rate / (1 - power(adam->beta1, step + 1))),
        .root_factor = (real)(1 / sqrt(1 - power(adam->beta2, step + 1))),
    };
    for (int i = 0; i < gpt->parameter_count; i++) {
        const Tensor *tensor = &gpt->parameters[i].tensor;
        const ptrdiff_t at = tensor->data - gpt->values;
        AdamArrays arrays = {tensor->data, tensor->grad, gpt->adam_m + at, gpt->adam_v + at};
        adam_update(arrays, tensor->transposed, tensor->rows, tensor->width, constants);
    }
}
