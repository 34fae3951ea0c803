/**
 * instructions.js: the work of a training step must not grow. `node tests/bench/instructions.js [--record]`
 *
 * Times vary with the machine and its load; counted instructions do not. A native build of the core trains the default model
 * under valgrind's callgrind, and the count for a step is compared with the recorded one in tests/golden/instructions.json.
 * The recorded count is of one compiler; another may differ by more, but not by half.
 */

import { execFileSync } from "node:child_process";
import { readFileSync, rmSync, writeFileSync } from "node:fs";

const PROGRAM = "build/step";
const GOLDEN = new URL("../golden/instructions.json", import.meta.url);
const STEPS = 300;
/** How much more a step may take: with the compiler of the recorded count, and with another */
const TOLERANCE = 0.05;
const OTHER_TOLERANCE = 0.5;

/** All instructions of a run of so many steps, the creation of the model included */
function instructions(steps) {
  const out = `build/callgrind.${steps}`;
  execFileSync(
    "valgrind",
    ["--tool=callgrind", `--callgrind-out-file=${out}`, PROGRAM, String(steps), "web/data/names.txt"],
    // memset by the string instruction would count one for each byte
    { stdio: "pipe", env: { ...process.env, GLIBC_TUNABLES: "glibc.cpu.x86_rep_stosb_threshold=1000000" } },
  );
  const [, total] = /^(?:summary|totals): (\d+)/m.exec(readFileSync(out, "utf8"));
  rmSync(out);
  return Number(total);
}

const compiler = execFileSync(process.env.CC ?? "clang", ["--version"], { encoding: "utf8" }).split("\n")[0];
const perStep = Math.round((instructions(STEPS) - instructions(0)) / STEPS);
const shown = perStep.toLocaleString("en");

if (process.argv[2] === "--record") {
  const what = `instructions of a native training step at the default size, mean of ${STEPS}, by tests/bench/instructions.js`;
  writeFileSync(GOLDEN, `${JSON.stringify({ what, compiler, perStep }, null, 2)}\n`);
  console.log(`recorded: ${shown} instructions a step, ${compiler}`);
} else {
  const golden = JSON.parse(readFileSync(GOLDEN, "utf8"));
  const ratio = perStep / golden.perStep;
  const isSame = compiler === golden.compiler;
  if (!isSame) console.log(`with ${compiler}; the recorded figure is ${golden.compiler}'s`);
  if (ratio > 1 + (isSame ? TOLERANCE : OTHER_TOLERANCE)) {
    console.error(
      `${shown} instructions a step, ${(100 * (ratio - 1)).toFixed(1)}% more than the ${golden.perStep} recorded`,
    );
    process.exitCode = 1;
  } else {
    console.log(`ok ${shown} instructions a step, ${(100 * ratio).toFixed(1)}% of the recorded figure`);
  }
}
