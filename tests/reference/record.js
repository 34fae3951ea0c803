/**
 * Records tests/golden/float32.json: a hash of what the float32 build computes, which later builds, other machines and other
 * engines must reproduce. To be run only when the arithmetic is meant to change:
 *
 *     node tests/reference/record.js
 */

import { writeFileSync } from "node:fs";
import { fingerprint, MicroGPT, NAMES } from "../support.js";

const model = await MicroGPT.create({ text: NAMES });
const what =
  "SHA-256 of 1,000 losses and 20 names of the float32 module with default settings on web/data/names.txt, " +
  "written by tests/reference/record.js";
const record = { what, sha256: fingerprint(model) };
writeFileSync(new URL("../golden/float32.json", import.meta.url), `${JSON.stringify(record, null, 2)}\n`);
