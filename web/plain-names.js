/** What each matrix and each operation is, in plain words beside the field's. */

/** @type {Record<string, string>} */
const MATRICES = {
  wte: "letters → vectors",
  wpe: "positions",
  lm_head: "vectors → letters",
  attn_wq: "queries",
  attn_wk: "keys",
  attn_wv: "values",
  attn_wo: "out",
  mlp_fc1: "think, in",
  mlp_fc2: "think, out",
};

/** @type {Record<string, string>} */
const OPERATIONS = {
  embed: "letters + positions",
  rmsnorm: "bring to one size",
  attention: "look back",
  relu: "keep above zero",
  add: "add what was before",
  cross_entropy: "compare: the loss",
};

/** @param {string} name of a parameter, as "layer0.attn_wq" */
export function plainMatrix(name) {
  return MATRICES[name.slice(name.indexOf(".") + 1)] ?? name;
}

/** @param {{ op: string, name: string }} node */
export const plainNode = ({ op, name }) => (op === "linear" ? plainMatrix(name) : (OPERATIONS[op] ?? op));

/** @param {string} name of a parameter: its layer, or -1 */
export const layerOf = (name) => Number(name.match(/^layer(\d+)\./)?.[1] ?? -1);
