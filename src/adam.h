/* adam.h: Adam (Kingma and Ba, 2015) with a learning rate that falls linearly to zero, as in microgpt.py.
 */
#ifndef MICROGPT_ADAM_H
#define MICROGPT_ADAM_H

#include "gpt.h"

typedef struct {
    double learning_rate; /* at step 0 */
    double beta1, beta2;  /* decay of the running means m and v, [0, 1) */
    double eps;           /* keeps the division finite, > 0 */
} Adam;

/* Update the parameters by their gradients. step counts from 0; the rate is learning_rate (1 - step / num_steps). */
void adam_step(Gpt *gpt, const Adam *adam, int64_t step, int64_t num_steps);

#endif
