/** What a reader does first in a page: until then, they look at what is on the screen. */

const ACTS = ["scroll", "pointerdown", "keydown", "focusin"];

/** Milliseconds after which it is no longer waited for: a run that starts unasked takes less. */
const AT_LATEST = 10_000;

/** @returns {{ done: Promise<void>, end: () => void }} settled by the first act, after AT_LATEST, or by who cannot wait */
export function firstAct() {
  let end = () => {};
  const done = /** @type {Promise<void>} */ (
    new Promise((resolve) => {
      end = resolve;
    })
  );
  for (const type of ACTS) addEventListener(type, end, { capture: true, once: true });
  setTimeout(end, AT_LATEST);
  return { done, end };
}
