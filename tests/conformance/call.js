/** Calls the command of the judge in this process, with the list and the figures of the package. */

import { Readable } from "node:stream";
import { command } from "../../wasm/conformance/command.js";

const LIST = new URL("../../web/data/names.txt", import.meta.url);
export const FIGURES = new URL("../../public/microgpt-conformance.json", import.meta.url);

/** What the command has no need of where a port is right */
const NO_ENGINE = {
  create: async () => {
    throw new Error("no engine");
  },
};

/** @param {string[]} args @param {{ input?: string, MicroGPT?: object }} [options] */
export async function call(args, { input = "", MicroGPT = NO_ENGINE } = {}) {
  const said = { text: "", errors: "" };
  const writer = (key) => ({
    write: (part) => {
      said[key] += part;
    },
  });
  const status = await command(args, {
    MicroGPT,
    names: LIST,
    figures: FIGURES,
    stdin: Readable.from([Buffer.from(input)]),
    stdout: writer("text"),
    stderr: writer("errors"),
  });
  return { status, ...said, lines: said.text.split("\n").slice(0, -1) };
}
