/** The way back from what build/packed.js packs: gzip in base64; and lists whose lines say what they drop of the line before. */

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
 * Each line begins with a byte that no list has, a control character: it ends the line before, and says how many bytes of that one's
 * end this one lacks.
 * @param {string} packed
 * @returns {Promise<string>} the list, a name a line
 */
export async function unpackList(packed) {
  const coded = await unpack(packed);
  let [size, length] = [0, 0];
  for (const byte of coded) {
    if (byte > ALL) length++;
    else {
      size += length + 1;
      length = byte === ALL ? 0 : length - byte;
    }
  }
  const text = new Uint8Array(size + length);
  let [start, at] = [0, 0]; // where the line begins in the text, and where the next byte goes
  for (const [i, byte] of coded.entries()) {
    if (byte > ALL) text[at++] = byte;
    else if (i > 0) {
      const end = byte === ALL ? start : at - byte;
      text[at++] = LINE_END;
      let before = start;
      start = at;
      while (before < end) text[at++] = text[before++];
    }
  }
  text[at] = LINE_END;
  return new TextDecoder().decode(text);
}

const LINE_END = "\n".charCodeAt(0);

/** Says that a line shares nothing with the one before: the last of the control characters. */
export const ALL = 0x1f;
