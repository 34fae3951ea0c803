/** node.js: whether this code runs in Node, and Node's own modules. Any runtime that says it is Node counts: Bun and Deno do. */

export const isNode = () => Boolean(globalThis.process?.versions?.node);

/** A module of Node's. The name is put together here, so that no bundler for browsers looks for it. @param {string} name */
export const builtin = (name) => import(/* webpackIgnore: true */ /* @vite-ignore */ `node:${name}`);
