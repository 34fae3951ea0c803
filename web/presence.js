/** Whether the reader can see the training: not in a hidden page, and not when it is scrolled away. */

/**
 * @param {Element} element what has to be in sight, at least a little of it
 * @param {(away: import("./state.js").Away) => void} tell
 */
export function watchPresence(element, tell) {
  let inSight = true;
  const judge = () => tell(document.hidden ? "hidden" : inSight ? null : "scrolled");
  new IntersectionObserver((entries) => {
    inSight = entries[entries.length - 1].isIntersecting;
    judge();
  }).observe(element);
  document.addEventListener("visibilitychange", judge);
}
