/** The way back from what build/packed.js packs: gzip in base64; and sorted lists with shared beginnings counted. */

/** @param {string} packed gzip, written in base64 @returns {Promise<Uint8Array<ArrayBuffer>>} */
export async function unpack(packed) {
  const bytes = Uint8Array.from(atob(packed), (char) => char.charCodeAt(0));
  const stream = new Blob([bytes]).stream().pipeThrough(new DecompressionStream("gzip"));
  return new Uint8Array(await new Response(stream).arrayBuffer());
}

/**
 * Each line begins with the letter that says how many characters it shares with the line before it: A for none, B for one ...
 * @param {string} packed
 * @returns {Promise<string>} the list, a name a line
 */
export async function unpackList(packed) {
  let line = "";
  let text = "";
  for (const coded of new TextDecoder().decode(await unpack(packed)).split("\n")) {
    line = line.slice(0, coded.charCodeAt(0) - A) + coded.slice(1);
    text += `${line}\n`;
  }
  return text;
}

const A = "A".charCodeAt(0);
