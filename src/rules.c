/* rules.c: see rules.h. */
#include "rules.h"

#include <float.h>
#include <math.h>

#include "kernels.h"

#ifdef MICROGPT_FLOAT64
static const double MAX_REAL = DBL_MAX;
#else
static const double MAX_REAL = FLT_MAX;
#endif

Status rules_check(const SamplingRules *rules) {
    const double k = rules->top_k, p = rules->top_p, m = rules->min_p;
    if (!(rules->temperature >= 0 && isfinite(rules->temperature))) return STATUS_BAD_TEMPERATURE;
    return k >= 0 && k == floor(k) && p > 0 && p <= 1 && m >= 0 && m <= 1 ? STATUS_OK : STATUS_BAD_RULE;
}

/* ---- temperature ---- */

static void keep_largest(real *probs, const real *logits, int count) {
    int largest = 0;
    for (int i = 0; i < count; i++) {
        probs[i] = 0;
        if (logits[i] > logits[largest]) largest = i;
    }
    probs[largest] = 1;
}

/* ---- top-k, top-p and min-p: all of them keep tokens from the most probable one down ---- */

static bool is_before(const real *probs, int32_t a, int32_t b) {
    return probs[a] > probs[b] || (probs[a] == probs[b] && a < b);
}

/* A binary heap: no token is before its parent, that of i at (i - 1) / 2. Move the one at i down to where it belongs.
 */
static void sift_down(int32_t *heap, int size, int i, const real *probs) {
    const int32_t token = heap[i];
    for (int child; (child = 2 * i + 1) < size; i = child) {
        if (child + 1 < size && is_before(probs, heap[child + 1], heap[child])) child++;
        if (!is_before(probs, heap[child], token)) break;
        heap[i] = heap[child];
    }
    heap[i] = token;
}

/* Sort so that the `kept` most probable tokens are last in order, the most probable one at its end. */
static void sort_largest(int32_t *order, int count, int kept, const real *probs) {
    for (int i = 0; i < count; i++) order[i] = i;
    for (int i = count / 2 - 1; i >= 0; i--) sift_down(order, count, i, probs);
    for (int last = count - 1; last >= count - kept; last--) {
        const int32_t token = order[0];
        order[0] = order[last];
        order[last] = token;
        sift_down(order, last, 0, probs);
    }
}

/* How many tokens top-p and min-p keep of the k most probable ones */
static int kept_of(const SamplingRules *rules, const real *probs, const int32_t *order, int count, int k) {
    const double largest = (double)probs[order[count - 1]];
    double total = 0, sum = 0;
    for (int i = 0; i < k; i++) total += (double)probs[order[count - 1 - i]];
    int kept = 0;
    do {
        sum += (double)probs[order[count - 1 - kept++]];
    } while (kept < k && sum < rules->top_p * total &&
             (double)probs[order[count - 1 - kept]] >= rules->min_p * largest);
    return kept;
}

static void keep_most_probable(const SamplingRules *rules, real *probs, int count, int32_t *order) {
    const int k = rules->top_k > 0 && rules->top_k < count ? (int)rules->top_k : count;
    sort_largest(order, count, k, probs);
    const int kept = kept_of(rules, probs, order, count, k);
    double sum = 0;
    for (int i = 0; i < count - kept; i++) probs[order[i]] = 0;
    for (int i = count - kept; i < count; i++) sum += (double)probs[order[i]];
    for (int i = count - kept; i < count; i++) probs[order[i]] = (real)((double)probs[order[i]] / sum);
}

void rules_apply(const SamplingRules *rules, real *probs, const real *logits, int rows, Axis vocab, int32_t *order) {
    const int width = vocab.width, count = vocab.count;
    /* Logits are multiplied by 1 / temperature. Softmax subtracts the maximum first, so the most probable token stays
     * at exp(0) and the others go to zero, however large the factor: all is finite as long as the factor is. */
    const double inverse_temperature = fmin(1 / rules->temperature, MAX_REAL);
    softmax(probs, logits, rows, width, width, count, 0, (real)inverse_temperature, NULL);
    if (rules->temperature == 0)
        for (int r = 0; r < rows; r++) keep_largest(probs + r * width, logits + r * width, count);
    else if (rules->top_k > 0 || rules->top_p < 1 || rules->min_p > 0)
        for (int r = 0; r < rows; r++) keep_most_probable(rules, probs + r * width, count, order);
}
