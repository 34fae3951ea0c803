/**
 * What the reader can see. Parts out of sight are not drawn; and training rests while the page is hidden, or while
 * nothing that shows training is in sight.
 */

/** @import { Sight, Store } from "./state.js" */

/** Parts just outside of the window are kept fresh, so that they are there when they come in. */
const NEARBY = "100px";

/**
 * @param {Store} store
 * @param {(away: import("./state.js").Away) => void} tell
 */
export function watchSight(store, tell) {
  /** @type {Map<Element, boolean>} */
  const training = new Map();
  const judge = () => tell(document.hidden ? "hidden" : [...training.values()].some(Boolean) ? null : "scrolled");
  document.addEventListener("visibilitychange", judge);

  const trainingSeen = new IntersectionObserver((entries) => {
    for (const { target, isIntersecting } of entries) training.set(target, isIntersecting);
    judge();
  });
  const partsSeen = new IntersectionObserver(
    (entries) =>
      store.sightChanged(Object.fromEntries(entries.map((entry) => [nameOf(entry.target), entry.isIntersecting]))),
    { rootMargin: NEARBY },
  );
  return {
    /** @param {Element} element it shows training at work */
    showsTraining: (element) => trainingSeen.observe(element),
    /** @param {Element} element its attribute `data-sight` says which part it is */
    part: (element) => partsSeen.observe(element),
  };
}

/** @param {Element} element */
const nameOf = (element) => /** @type {Sight} */ (/** @type {HTMLElement} */ (element).dataset.sight);
