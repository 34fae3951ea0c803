/** What each matrix and each operation is called, beside its name in the code. */

/** @import { Words } from "../../words/words.js" */

/** @param {string} name of a parameter, as "layer0.attn_wq" @returns {string} as "attn_wq" */
export const termOf = (name) => name.slice(name.indexOf(".") + 1);

/** @param {string} name of a layer's parameter */
export const layerOf = (name) => Number(name.match(/^layer(\d+)\./)?.[1]);

/** @param {Words} t @param {string} name of a parameter */
export const matrixName = (t, name) => named(t, `matrix.${termOf(name)}`, name);

/** @param {Words} t @param {{ op: string, name: string }} node of the tape */
export const nodeName = (t, { op, name }) => (op === "linear" ? matrixName(t, name) : named(t, `op.${op}`, op));

/** @param {Words} t @param {string} key @param {string} otherwise */
const named = (t, key, otherwise) => (t.has(key) ? t(key) : otherwise);
