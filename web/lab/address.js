/**
 * What was asked of each instrument, in the page's address after its `#`, so that it can be kept and passed on: `#taught.name=emma`. What an
 * address asks for stands in the instrument's fields; it is computed at a press.
 */

const parameters = () => new URLSearchParams(location.hash.slice(1));

/** @param {string} instrument @returns {Record<string, string>} by name, none if the address says nothing of it */
export function askedOf(instrument) {
  const start = `${instrument}.`;
  const own = [...parameters()].filter(([name]) => name.startsWith(start));
  return Object.fromEntries(own.map(([name, value]) => [name.slice(start.length), value]));
}

/** Keeps it; what is asked of the others stays. @param {string} instrument @param {Record<string, string | number | undefined>} asked */
export function keep(instrument, asked) {
  const all = parameters();
  for (const name of Object.keys(askedOf(instrument))) all.delete(`${instrument}.${name}`);
  for (const [name, value] of Object.entries(asked))
    if (value !== undefined && value !== "") all.set(`${instrument}.${name}`, String(value));
  history.replaceState(null, "", all.size ? `#${all}` : location.pathname + location.search);
}
