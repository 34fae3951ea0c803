/**
 * A strict reader and a writer of safetensors files, written from the format's description only:
 * https://github.com/huggingface/safetensors#format
 */

const TYPES = {
  F64: Float64Array,
  F32: Float32Array,
  U32: Uint32Array,
  U8: Uint8Array,
  F16: Uint16Array,
  BF16: Uint16Array,
};

/**
 * @param {Uint8Array} bytes
 * @returns {{ metadata: Record<string, string>, tensors: Map<string, { dtype: string, shape: number[], data: any }> }}
 */
export function readSafetensors(bytes) {
  const length = Number(new DataView(bytes.buffer, bytes.byteOffset).getBigUint64(0, true));
  check(length <= bytes.length - 8, "the header lies within the file");
  check(bytes[8] === 0x7b, "the header begins with {");
  const text = new TextDecoder("utf-8", { fatal: true, ignoreBOM: true }).decode(bytes.subarray(8, 8 + length));
  const { __metadata__: metadata = {}, ...entries } = JSON.parse(text);
  check(
    Object.values(metadata).every((value) => typeof value === "string"),
    "metadata are strings",
  );
  check(text.split('"dtype"').length - 1 === Object.keys(entries).length, "no name occurs twice");
  const data = bytes.subarray(8 + length);
  const tensors = new Map();
  let end = 0;
  const byOffset = Object.entries(entries).sort(([, a], [, b]) => a.data_offsets[0] - b.data_offsets[0]);
  for (const [
    name,
    {
      dtype,
      shape,
      data_offsets: [from, to],
      ...rest
    },
  ] of byOffset) {
    const Type = TYPES[dtype];
    check(Type && Object.keys(rest).length === 0, `${name} has a type, a shape and offsets`);
    check(from === end, `${name} begins where the tensor before it ends`);
    check(to <= data.length, `${name} lies within the file`);
    const size = shape.reduce((product, n) => product * n, 1);
    check(to - from === size * Type.BYTES_PER_ELEMENT, `${name} has as many bytes as its shape says`);
    check((8 + length + from) % Type.BYTES_PER_ELEMENT === 0, `${name} is aligned`);
    tensors.set(name, { dtype, shape, data: new Type(data.slice(from, to).buffer) });
    end = to;
  }
  check(end === data.length, "the tensors fill the file");
  return { metadata, tensors };
}

/**
 * A file with these tensors in this order, the header padded to a multiple of `align`.
 * @param {{ tensors: { name: string, dtype: string, shape: number[], bytes: Uint8Array }[], metadata?: object, align?: number,
 *   metadataLast?: boolean }} content
 */
export function writeSafetensors({ tensors, metadata, align = 8, metadataLast = false }) {
  let end = 0;
  const entries = tensors.map(({ name, dtype, shape, bytes }) => {
    const begin = end;
    end += bytes.length;
    return [name, { dtype, shape, data_offsets: [begin, end] }];
  });
  if (metadata) entries.splice(metadataLast ? entries.length : 0, 0, ["__metadata__", metadata]);
  return fileOf(
    JSON.stringify(Object.fromEntries(entries)),
    tensors.map(({ bytes }) => bytes),
    align,
  );
}

/** A file with this header, whatever it says. @param {string} header @param {Uint8Array[]} [data] @param {number} [align] */
export function fileOf(header, data = [], align = 8) {
  const text = new TextEncoder().encode(header);
  const length = Math.ceil((text.length + 8) / align) * align - 8;
  const file = new Uint8Array(8 + length + data.reduce((sum, bytes) => sum + bytes.length, 0)).fill(0x20, 8);
  new DataView(file.buffer).setBigUint64(0, BigInt(length), true);
  file.set(text, 8);
  let at = 8 + length;
  for (const bytes of data) {
    file.set(bytes, at);
    at += bytes.length;
  }
  return file;
}

/** The tensors of a file with their bytes, for writeSafetensors. @param {Uint8Array} file */
export function contentOf(file) {
  const { metadata, tensors } = readSafetensors(file);
  return {
    metadata,
    tensors: Array.from(tensors, ([name, { dtype, shape, data }]) => ({
      name,
      dtype,
      shape,
      bytes: new Uint8Array(data.buffer),
    })),
  };
}

function check(holds, what) {
  if (!holds) throw new Error(`Not a safetensors file: it is not true that ${what}.`);
}
