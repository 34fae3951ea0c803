/**
 * The one policy that a page allows which requires trusted types (`trusted-types micro-gpt; require-trusted-types-for 'script'`).
 * What comes through it is this script's own: the templates of its views, and the address of its worker. In the build, Lit and the
 * start of the worker ask it: see build/trusted-types.js.
 */

/** @returns {{ createHTML: (html: string) => string, createScriptURL: (url: string) => string } | undefined} none where there is no need */
function create() {
  try {
    return /** @type {any} */ (globalThis).trustedTypes?.createPolicy("micro-gpt", {
      createHTML: (/** @type {string} */ html) => html,
      createScriptURL: (/** @type {string} */ url) => url,
    });
  } catch {
    // The page does not allow it, or another copy of this script has it. Whether it is needed shows when it is used.
    return undefined;
  }
}

export const policy = create();

/** @returns {boolean} whether the page requires a policy, and does not allow this one: nothing could be drawn */
export function isRefused() {
  if (policy || !globalThis.document) return false;
  try {
    document.createElement("template").innerHTML = "<i></i>";
    return false;
  } catch {
    return true;
  }
}
