/* yardstick.c: how fast this machine and this engine multiply at all.
 *
 * One matrix product, blocked in registers and with nothing around it: four rows by two vectors of y stay in eight
 * registers while k runs. Every figure of bench.js is quoted as a share of what this reaches in the same run, because a
 * time says more about the machine than about the code.
 */
typedef float vec __attribute__((vector_size(16), aligned(4)));

enum { MAX_T = 128, MAX_I = 64, MAX_O = 256 };
static float x[MAX_T * MAX_I], w[MAX_I * MAX_O], y[MAX_T * MAX_O];

/* y (T, O) = x (T, I) w (I, O), for T a multiple of 4 and O of 8. Each row of x has a pointer of its own that moves on
 * by itself. An index would be multiplied anew in the inner loop, which takes a sixth of the speed in WebAssembly; the
 * empty assembly keeps the compiler from making one pointer and three offsets of the four. */
__attribute__((noinline)) static void multiply(int T, int I, int O) {
    for (int o = 0; o < O; o += 8)
        for (int t = 0; t < T; t += 4) {
            vec block[4][2] = {0};
            const float *from_w = w + o, *row[4], *const end = x + (t + 1) * I;
            for (int r = 0; r < 4; r++) row[r] = x + (t + r) * I;
            while (row[0] != end) {
                __asm__("" : "+r"(row[1]), "+r"(row[2]), "+r"(row[3]));
                const vec w0 = *(const vec *)from_w, w1 = *(const vec *)(from_w + 4);
                from_w += O;
                for (int r = 0; r < 4; r++) {
                    const float factor = *row[r]++;
                    const vec splat = {factor, factor, factor, factor};
                    block[r][0] += splat * w0;
                    block[r][1] += splat * w1;
                }
            }
            for (int r = 0; r < 4; r++) {
                *(vec *)&y[(t + r) * O + o] = block[r][0];
                *(vec *)&y[(t + r) * O + o + 4] = block[r][1];
            }
        }
}

/* The product `times` times over. What comes back depends on every round, so that none can be left out. */
__attribute__((used, visibility("default"))) float mg_yardstick(int times, int T, int I, int O) {
    for (int i = 0; i < MAX_T * MAX_I; i++) x[i] = (float)i * 1e-4f;
    for (int i = 0; i < MAX_I * MAX_O; i++) w[i] = (float)i * 1e-5f;
    float sum = 0;
    for (int round = 0; round < times; round++) {
        multiply(T, I, O);
        sum += y[round % (T * O)];
        x[round % MAX_I] += 1e-6f;
    }
    return sum;
}
