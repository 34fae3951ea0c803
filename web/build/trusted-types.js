/**
 * A plugin for Vite: Lit, and Vite's start of an inlined worker, ask the policy of web/trusted-types.js. Lit would create one of its
 * own, `lit-html`, which a page that uses Lit has already, and may not have twice; Vite would hand over a string.
 */

const POLICY = JSON.stringify(new URL("../trusted-types.js", import.meta.url).pathname);

/** What each asks, and what it is to ask instead. @type {{ id: RegExp, from: RegExp, to: string }[]} */
const ASKED = [
  {
    id: /\/lit-html\/(node\/)?lit-html\.js$/,
    from: /\w+\.createPolicy\("lit-html",\{createHTML:\w+=>\w+\}\)/,
    to: "$policy",
  },
  { id: /\?worker&inline$/, from: /new Worker\(objURL,/, to: "new Worker($policy?.createScriptURL(objURL) ?? objURL," },
];

/** @returns {import("vite").Plugin} */
export function trustedTypes() {
  return {
    name: "trusted-types",
    apply: "build",
    enforce: "post",
    transform: {
      filter: { id: ASKED.map(({ id }) => id) },
      handler(code, id) {
        const { from, to } = /** @type {(typeof ASKED)[0]} */ (ASKED.find((asked) => asked.id.test(id)));
        if (!from.test(code)) throw new Error(`${id} creates its policy, or its worker, in another way than before.`);
        return `import { policy as $policy } from ${POLICY};\n${code.replace(from, () => to)}`;
      },
    },
  };
}
