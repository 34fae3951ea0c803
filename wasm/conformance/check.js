#!/usr/bin/env node
/** Runs the command of command.js with the engine, and with the list and the figures that stand beside this file in the package. */

import { MicroGPT } from "../microgpt.js";
import { command } from "./command.js";

const { stdin, stdout, stderr } = process;
const names = new URL("./names.txt", import.meta.url);
const figures = new URL("./microgpt-conformance.json", import.meta.url);
process.exitCode = await command(process.argv.slice(2), { MicroGPT, names, figures, stdin, stdout, stderr });
