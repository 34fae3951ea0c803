/* state.c: see state.h. */
#include "state.h"

#include <math.h>
#include <string.h>

uint64_t microgpt_state_count(const MicroGPT *model) { return 3 * gpt_num_params(&model->gpt) + PROGRESS; }

/* ---- parameters and Adam's means ---- */

/* What is done with the numbers from `from` to `to` of the state */
typedef struct {
    enum { GET, CHECK, SET } act;
    uint64_t from, to;
    double *numbers; /* of the first of them; only read in CHECK and SET */
    bool refused;    /* in CHECK: one of them cannot be */
} Transfer;

static void transfer_number(Transfer *t, double *number, real *x, double min) {
    if (t->act == GET) *number = (double)*x;
    if (t->act == CHECK && !(isfinite((real)*number) && *number >= min)) t->refused = true;
    if (t->act == SET) *x = (real)*number;
}

/* An array with all parameters' shapes, whose first number is number `at` of the state */
static void transfer_array(Transfer *t, const Gpt *gpt, real *array, uint64_t at, double min) {
    for (int i = 0; i < gpt->parameter_count; i++) {
        const Parameter *p = &gpt->parameters[i];
        const uint64_t columns = (uint64_t)p->in.count;
        real *values = array + (p->tensor.data - gpt->values);
        for (int row = 0; row < p->out.count; row++, at += columns) {
            if (at + columns <= t->from) continue;
            if (at >= t->to) return;
            for (int column = 0; column < p->in.count; column++) {
                const uint64_t number = at + (uint64_t)column;
                if (number >= t->from && number < t->to)
                    transfer_number(t, &t->numbers[number - t->from], &values[parameter_at(p, row, column)], min);
            }
        }
    }
}

static void transfer(Transfer *t, const Gpt *gpt) {
    const uint64_t n = gpt_num_params(gpt);
    transfer_array(t, gpt, gpt->values, 0, -HUGE_VAL);
    transfer_array(t, gpt, gpt->adam_m, n, -HUGE_VAL);
    transfer_array(t, gpt, gpt->adam_v, 2 * n, 0); /* v is a mean of squares */
}

/* ---- progress ---- */

static Progress progress_of(const MicroGPT *model) {
    const Random *random = &model->random;
    Progress progress = {
        .step = (double)model->step,
        .num_train = model->corpus.num_train,
        .next = random->next,
        .has_gauss = random->has_gauss,
        .gauss_value = random->gauss_value,
        .tokens_seen = model->tokens_seen,
    };
    for (int i = 0; i < MT_WORDS; i++) progress.words[i] = random->words[i];
    return progress;
}

static bool is_whole(double number, double min, double max) {
    return number >= min && number <= max && number == floor(number);
}

static bool is_possible(const Progress *p, const Corpus *corpus) {
    for (int i = 0; i < MT_WORDS; i++)
        if (!is_whole(p->words[i], 0, UINT32_MAX)) return false;
    return is_whole(p->step, 0, SETTING_RULES[SETTING_num_steps].max) &&
           is_whole(p->num_train, corpus->num_docs > 0, corpus->num_docs) && is_whole(p->next, 0, MT_WORDS) &&
           is_whole(p->has_gauss, 0, 1) && isfinite(p->gauss_value) && isfinite(p->tokens_seen);
}

static void set_progress(MicroGPT *model, const Progress *progress) {
    Random *random = &model->random;
    model->step = (int64_t)progress->step;
    model->tokens_seen = progress->tokens_seen;
    model->corpus.num_train = (int)progress->num_train;
    random->next = (int)progress->next;
    random->has_gauss = progress->has_gauss == 1;
    random->gauss_value = progress->gauss_value;
    for (int i = 0; i < MT_WORDS; i++) random->words[i] = (uint32_t)progress->words[i];
}

/* ---- both ---- */

/* Copy those numbers of the progress, which begin at number `start` of the state, that are from `from` to `to`. */
static void copy_progress(Progress *progress, double *numbers, uint64_t start, uint64_t from, uint64_t to, bool out) {
    const uint64_t first = from > start ? from : start;
    if (first >= to) return;
    double *mine = (double *)progress + (first - start), *theirs = numbers + (first - from); /* a struct of doubles */
    memcpy(out ? theirs : mine, out ? mine : theirs, (size_t)(to - first) * sizeof(double));
}

void microgpt_get_state(const MicroGPT *model, double *numbers, uint64_t from, uint64_t count) {
    Progress progress = progress_of(model);
    Transfer get = {.act = GET, .from = from, .to = from + count, .numbers = numbers};
    transfer(&get, &model->gpt);
    copy_progress(&progress, numbers, 3 * gpt_num_params(&model->gpt), from, from + count, true);
}

Status microgpt_set_state(MicroGPT *model, const double *numbers, uint64_t from, uint64_t count) {
    const uint64_t n = gpt_num_params(&model->gpt), to = from + count;
    Progress progress = progress_of(model);
    copy_progress(&progress, (double *)numbers, 3 * n, from, to, false);
    Transfer t = {.act = CHECK, .from = from, .to = to, .numbers = (double *)numbers};
    transfer(&t, &model->gpt);
    if (t.refused || !is_possible(&progress, &model->corpus)) return STATUS_BAD_STATE;
    t.act = SET;
    transfer(&t, &model->gpt);
    set_progress(model, &progress);
    if ((from < n && to >= n) || (from < 3 * n && to >= 3 * n)) gpt_parameters_changed(&model->gpt);
    return STATUS_OK;
}
