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
 * Each line begins with a byte that no UTF-8 has: it ends the line before, and says how many bytes this one shares with it.
 * @param {string} packed
 * @returns {Promise<string>} the list, a name a line
 */
export async function unpackList(packed) {
  const coded = await unpack(packed);
  const text = new Uint8Array((MAX_SHARED + 1) * coded.length + 1);
  let [start, at] = [0, 0]; // where the line begins in the text, and where the next byte goes
  for (const [i, byte] of coded.entries()) {
    if (byte < LINE_START) {
      text[at++] = byte;
      continue;
    }
    if (i > 0) text[at++] = LINE_END;
    let before = start;
    start = at;
    for (let shared = byte - LINE_START; shared > 0; shared--) text[at++] = text[before++];
  }
  text[at++] = LINE_END;
  return new TextDecoder().decode(text.subarray(0, at));
}

const LINE_END = "\n".charCodeAt(0);

/** Begins a line that shares nothing with the one before; UTF-8 has no byte from this one on. */
export const LINE_START = 0xf5;

/** No line shares more bytes with the one before it: there is no byte to say so. */
export const MAX_SHARED = 0xff - LINE_START;
