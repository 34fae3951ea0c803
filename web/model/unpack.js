/** The way back from what build/packed.js packs: gzip in base64; and lists whose lines count what they share. */

/** @param {string} packed gzip, written in base64 @returns {Promise<Uint8Array<ArrayBuffer>>} */
export async function unpack(packed) {
  const binary = atob(packed);
  const bytes = new Uint8Array(binary.length);
  for (let i = 0; i < bytes.length; i++) bytes[i] = binary.charCodeAt(i);
  // The stream of a Blob would come from another process.
  const { body } = /** @type {{ body: ReadableStream<BufferSource> }} */ (new Response(bytes));
  const stream = body.pipeThrough(new DecompressionStream("gzip"));
  return new Uint8Array(await new Response(stream).arrayBuffer());
}

/**
 * Each line begins with the letter that says how many bytes it shares with the line before it: A for none, B for one ...
 * @param {string} packed
 * @returns {Promise<string>} the list, a name a line
 */
export async function unpackList(packed) {
  const coded = await unpack(packed);
  const text = new Uint8Array((MAX_SHARED + 1) * coded.length + 1);
  let [line, at] = [0, 0]; // where the line before begins in the text, and where the next byte goes
  for (let i = 0; i < coded.length; i++) {
    const start = at;
    for (let shared = coded[i++] - A; shared > 0; shared--) text[at++] = text[line++];
    while (i < coded.length && coded[i] !== LINE_END) text[at++] = coded[i++];
    text[at++] = LINE_END;
    line = start;
  }
  return new TextDecoder().decode(text.subarray(0, at));
}

const A = "A".charCodeAt(0);
const LINE_END = "\n".charCodeAt(0);

/** No line shares more bytes with the one before it: there is no letter to say so. */
export const MAX_SHARED = 25;
