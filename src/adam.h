/* adam.h: Adam (Kingma and Ba, 2015) with a learning rate that falls linearly to zero, as in microgpt.py; or plain
 * stochastic gradient descent (SGD), which is the same step without memory: x -= rate g.
 */
#ifndef MICROGPT_ADAM_H
#define MICROGPT_ADAM_H

#include <stdbool.h>

#include "gpt.h"

typedef enum { ADAM, SGD } Optimizer;

typedef struct {
    Optimizer optimizer;  /* SGD: of what follows only learning_rate counts */
    double learning_rate; /* at step 0 */
    double beta1, beta2;  /* decay of the running means m and v, [0, 1) */
    double eps;           /* keeps the division finite, > 0 */
} Adam;

/* The largest parameter that a step writes. Training needs none above some hundreds. Much larger ones overflow float32
 * in the forward pass, and then no learning rate helps any more. Up to this one they do not, in any model that fits in
 * memory: the largest sum, rmsnorm's, has E squares of at most 5 L W^2 E^2 each. */
#define MAX_WEIGHT 1e4

/* Update the parameters by their gradients. step counts from 0; the rate is learning_rate (1 - step / num_steps).
 * False, with nothing changed, if a gradient is NaN or infinite, if a parameter would be larger than MAX_WEIGHT, or if
 * m or sqrt(v) would be so large that v could overflow. */
bool adam_step(Gpt *gpt, const Adam *adam, int64_t step, int64_t num_steps);

#endif
