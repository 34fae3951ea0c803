/**
 * A plugin for Vite's workers: removes from the engine the methods that no worker of page and element calls. A bundler keeps all methods
 * of a class, since it cannot know which are called.
 */

import { parseAst } from "rolldown/parseAst";

const UNCALLED = ["checkpoint", "resume", "skipStep"];

/** @returns {import("vite").Plugin} */
export function uncalled() {
  return {
    name: "uncalled",
    apply: "build",
    enforce: "pre",
    transform: { filter: { id: /\/wasm\/microgpt\.js$/ }, handler: withoutUncalled },
  };
}

/** @param {string} code */
function withoutUncalled(code) {
  const methods = methodsOf(code).filter(({ name }) => UNCALLED.includes(name));
  if (methods.length < UNCALLED.length) throw new Error(`The engine has not all of ${UNCALLED}.`);
  return methods.reduceRight((rest, { start, end }) => rest.slice(0, start) + rest.slice(end), code);
}

/** @param {string} code @returns {{ name: string, start: number, end: number }[]} the methods of the classes that it exports */
function methodsOf(code) {
  const { body } = /** @type {any} */ (parseAst(code));
  const classes = body.filter((/** @type {any} */ { declaration }) => declaration?.type === "ClassDeclaration");
  const methods = classes.flatMap((/** @type {any} */ { declaration }) => declaration.body.body);
  return methods.map((/** @type {any} */ { key, start, end }) => ({ name: key.name, start, end }));
}
