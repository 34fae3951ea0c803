/**
 * The way back from what build/packed.js packs: gzip in base64; lists whose lines say what they drop of the line before; and the two
 * modules of the engine as one.
 */

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

/** How many parts each of two files has that are packed as one. */
const PARTS = 8;

/** In which order the parts of two files stand. @param {Iterable<number>} sizes of the files, in bytes */
export const turnsOf = ([first, second]) =>
  [...Array(2 * PARTS).keys()].map((turn) => {
    const [file, part] = [turn % 2, turn >> 1];
    const partSize = (file ? second : first) / PARTS;
    return { file, start: Math.floor(part * partSize), end: Math.floor((part + 1) * partSize) };
  });

/** The first four bytes of a WebAssembly module, "\0asm", in a number. */
const MAGIC = 0x6d736100;

/**
 * @param {string} packed a module, or two of them, packed as one
 * @param {0 | 1} index of the one that is wanted, if there are two
 */
export async function unpackModule(packed, index) {
  const bytes = await unpack(packed);
  const sizes = new Uint32Array(bytes.buffer, 0, 2);
  if (sizes[0] === MAGIC) return bytes;
  const module = new Uint8Array(sizes[index]);
  let at = sizes.byteLength;
  for (const { file, start, end } of turnsOf(sizes)) {
    if (file === index) module.set(bytes.subarray(at, at + end - start), start);
    at += end - start;
  }
  return module;
}

const LINE_END = "\n".charCodeAt(0);

/** Says that a line shares nothing with the one before: the last of the control characters. */
export const ALL = 0x1f;
