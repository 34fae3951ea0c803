/** A plugin for Vite: leaves out of the element the words of views that only the page has. */

import en from "../words/en.js";

/** The beginnings of their keys, up to the point. */
export const OF_PAGE = ["share", "copy", "facts", "lead", "page", "time"];

/** @returns {import("vite").Plugin} */
export function ownWords() {
  const own = Object.entries(en.texts).filter(([key]) => !OF_PAGE.includes(key.split(".")[0]));
  return {
    name: "own-words",
    load: {
      filter: { id: /\/web\/words\/en\.js$/ },
      handler: () => `export default ${JSON.stringify({ ...en, texts: Object.fromEntries(own) })};`,
    },
  };
}
