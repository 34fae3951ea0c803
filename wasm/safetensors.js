/**
 * safetensors.js: the file format, and nothing of the model. Hugging Face's description
 * (https://github.com/huggingface/safetensors#format): eight bytes with the length of a header, least significant first; the header,
 * JSON that gives each tensor its type, shape and place; then the numbers.
 *
 * Reading trusts nothing: it goes over the header only, and allocates nothing for what the header claims. It throws a FileError,
 * whose sentence names the tensor and what is wrong.
 */

/** @typedef {{ name: string, dtype: string, shape: number[], begin: number, end: number }} Tensor where it is in the file, in bytes */

/** Longer than the header of any model: 1,024 layers with all their tensors, and 65,534 letters, take less. */
const MAX_HEADER = 2 ** 22;

const LENGTH_BYTES = 8;

/* ---- numbers ---- */

const SCRATCH = new Float32Array(1);
const SCRATCH_BITS = new Uint32Array(SCRATCH.buffer);

/** The 16 bits of the half nearest to a number, ties to even; beyond the largest half, the largest. @param {number} number */
export function toHalf(number) {
  SCRATCH[0] = Math.min(Math.max(number, -65504), 65504);
  const bits = SCRATCH_BITS[0];
  const sign = (bits >>> 16) & 0x8000;
  const magnitude = bits & 0x7fffffff;
  // Below 2^-14 halves are multiples of 2^-24: after adding 0.5 the float's own rounding puts them there.
  if (magnitude < 0x38800000) {
    SCRATCH[0] = Math.abs(SCRATCH[0]) + 0.5;
    return sign | (SCRATCH_BITS[0] - 0x3f000000);
  }
  const even = (magnitude >>> 13) & 1;
  return sign | ((magnitude - 0x38000000 + 0xfff + even) >>> 13);
}

/** The number of 16 bits. @param {number} half */
export function fromHalf(half) {
  const sign = half & 0x8000 ? -1 : 1;
  const exponent = (half >>> 10) & 0x1f;
  const fraction = half & 0x3ff;
  if (exponent === 0x1f) return fraction ? Number.NaN : sign * Number.POSITIVE_INFINITY;
  return sign * (exponent ? (1024 + fraction) * 2 ** (exponent - 25) : fraction * 2 ** -24);
}

/** The upper 16 bits of a float, rounded, ties to even. @param {number} number finite */
function toBrain(number) {
  SCRATCH[0] = number;
  const [bits] = SCRATCH_BITS;
  return (bits + 0x7fff + ((bits >>> 16) & 1)) >>> 16;
}

/** @param {number} bits */
function fromBrain(bits) {
  SCRATCH_BITS[0] = bits << 16;
  return SCRATCH[0];
}

/** Bytes of an item. For a type that is not listed, only the place of a tensor is checked. */
const SIZES = new Map(
  Object.entries({
    ...{ BOOL: 1, U8: 1, I8: 1, F8_E5M2: 1, F8_E4M3: 1, I16: 2, U16: 2, F16: 2, BF16: 2 },
    ...{ I32: 4, U32: 4, F32: 4, I64: 8, U64: 8, F64: 8 },
  }),
);

/** @typedef {(view: DataView, at: number) => number} Read */
/** @typedef {(view: DataView, at: number, number: number) => void} Write */

/** The types whose numbers are read, and written @type {Record<string, Read>} */
const READ = {
  F64: (view, at) => view.getFloat64(at, true),
  F32: (view, at) => view.getFloat32(at, true),
  F16: (view, at) => fromHalf(view.getUint16(at, true)),
  BF16: (view, at) => fromBrain(view.getUint16(at, true)),
  U32: (view, at) => view.getUint32(at, true),
};
/** @type {Record<string, Write>} */
const WRITE = {
  F64: (view, at, number) => view.setFloat64(at, number, true),
  F32: (view, at, number) => view.setFloat32(at, number, true),
  F16: (view, at, number) => view.setUint16(at, toHalf(number), true),
  BF16: (view, at, number) => view.setUint16(at, toBrain(number), true),
  U32: (view, at, number) => view.setUint32(at, number, true),
};

/** The types that a weight can have */
export const FLOATS = ["F64", "F32", "F16", "BF16"];

/** @param {Uint8Array} file */
const viewOf = (file) => new DataView(file.buffer, file.byteOffset, file.length);

/** @param {string} dtype */
const sizeOf = (dtype) => /** @type {number} */ (SIZES.get(dtype));

/**
 * Numbers of a tensor: `count` from number `from` on.
 * @param {Uint8Array} file @param {Pick<Tensor, "dtype" | "begin">} tensor of a type in READ @param {number} from @param {number} count
 */
export function readNumbers(file, { dtype, begin }, from, count) {
  const [size, read, view] = [sizeOf(dtype), READ[dtype], viewOf(file)];
  const numbers = new Float64Array(count);
  for (let i = 0; i < count; i++) numbers[i] = read(view, begin + (from + i) * size);
  return numbers;
}

/** The inverse of readNumbers. @param {Uint8Array} file @param {Pick<Tensor, "dtype" | "begin">} tensor @param {number} from @param {Float64Array} numbers */
export function writeNumbers(file, { dtype, begin }, from, numbers) {
  const [size, write, view] = [sizeOf(dtype), WRITE[dtype], viewOf(file)];
  for (let i = 0; i < numbers.length; i++) write(view, begin + (from + i) * size, numbers[i]);
}

/** @param {number[]} shape */
export const countOf = (shape) => shape.reduce((product, size) => product * size, 1);

/* ---- reading ---- */

/** Why a file is not read. The loader passes it on as a MicroGPTError. */
export class FileError extends Error {
  /** @param {string} sentence @param {string} code */
  constructor(sentence, code) {
    super(sentence);
    this.code = code;
  }
}

/** @param {string} sentence @param {string} [code] @returns {never} */
export function refuse(sentence, code = "bad-file") {
  throw new FileError(sentence, code);
}

/** A text from the file in a sentence @param {string} text */
export const shown = (text) => (text.length > 60 ? `${text.slice(0, 60)} …` : text);

/** @param {(number | string)[]} shape */
export const shownShape = (shape) => shown(shape.join(" × ")) || "a single number";

const NO_HEADER = "This is not a safetensors file: it does not begin with the length of a JSON header, and the header.";

/** What stands between two tokens is left to JSON.parse. */
const TOKEN = /"[^"\\]*(?:\\.[^"\\]*)*"|[{}[\]:]/gs;

/** A header has objects in an object, and arrays in those. */
const MAX_DEPTH = 3;

/**
 * What JSON.parse does not report: a key that an object has twice. It also bounds the depth, and so the memory of parsing.
 * @param {string} json
 */
function checkKeys(json) {
  /** @type {Set<string>[]} the keys so far of what is open */
  const open = [];
  let last = "";
  for (const [token] of json.matchAll(TOKEN)) {
    if (token === ":") {
      const key = JSON.parse(last);
      const keys = /** @type {Set<string>} */ (open.at(-1));
      if (keys.has(key)) refuse(`The header of the file has “${shown(key)}” twice.`);
      keys.add(key);
    } else if (token === "}" || token === "]") open.pop();
    else if (token.length > 1) last = token;
    else if (open.push(new Set()) > MAX_DEPTH) throw new SyntaxError();
  }
}

/** @param {Uint8Array} file @param {number} length @returns {Record<string, any>} */
function parseHeader(file, length) {
  try {
    const bytes = file.slice(LENGTH_BYTES, LENGTH_BYTES + length);
    const json = new TextDecoder("utf-8", { fatal: true, ignoreBOM: true }).decode(bytes);
    checkKeys(json);
    return JSON.parse(json);
  } catch (error) {
    // No text, or no JSON. A RangeError: more than there is memory for.
    if (error instanceof SyntaxError || error instanceof TypeError || error instanceof RangeError) refuse(NO_HEADER);
    throw error;
  }
}

/** @param {unknown} list */
const areSizes = (list) => Array.isArray(list) && list.every((size) => Number.isSafeInteger(size) && size >= 0);

/** @param {string} name @param {any} entry @returns {Tensor} */
function tensorOf(name, entry) {
  const { dtype, shape, data_offsets: offsets } = entry ?? {};
  if (!(typeof dtype === "string" && areSizes(shape) && areSizes(offsets) && offsets.length === 2))
    refuse(`${shown(name)} must have a dtype, a shape and two data_offsets.`);
  const [begin, end] = offsets;
  const size = SIZES.get(dtype);
  if (size === undefined ? begin > end : countOf(shape) * size !== end - begin)
    refuse(`${shown(name)} is ${shownShape(shape)} of ${shown(dtype)}, and that does not take ${end - begin} bytes.`);
  return { name, dtype, shape, begin, end };
}

/**
 * The header of a file. Refuses ("bad-file") what the format forbids, and says which tensor it is.
 * @param {Uint8Array} file
 * @returns {{ metadata: Map<string, string>, tensors: Map<string, Tensor> }} by name; tensors in the order of their places
 */
export function readSafetensors(file) {
  if (file[LENGTH_BYTES] !== "{".charCodeAt(0)) refuse(NO_HEADER);
  const length = Number(viewOf(file).getBigUint64(0, true));
  if (length > file.length - LENGTH_BYTES) refuse(NO_HEADER);
  if (length > MAX_HEADER) refuse(`The header of the file is too long: ${length} bytes.`);
  const { __metadata__: metadata = {}, ...entries } = parseHeader(file, length);
  const pairs = Object.entries(metadata ?? { "": null });
  if (!pairs.every(([, value]) => typeof value === "string"))
    refuse("The __metadata__ of the file must be an object of strings.");
  const first = LENGTH_BYTES + length;
  const tensors = Object.entries(entries)
    .map(([name, entry]) => tensorOf(name, entry))
    .sort((a, b) => a.begin - b.begin || a.end - b.end);
  let end = 0;
  for (const tensor of tensors) {
    const name = shown(tensor.name);
    if (tensor.begin < end)
      refuse(`${name} overlaps the tensor before it: it begins at ${tensor.begin}, before ${end}.`);
    if (tensor.begin > end) refuse(`There is a hole before ${name}: it begins at ${tensor.begin}, not at ${end}.`);
    end = tensor.end;
    if (first + end > file.length)
      refuse(`${name} ends at byte ${first + end}, and the file at ${file.length}: it was cut short.`);
  }
  if (first + end < file.length) refuse(`The last ${file.length - first - end} bytes of the file belong to no tensor.`);
  const placed = tensors.map((tensor) => ({ ...tensor, begin: first + tensor.begin, end: first + tensor.end }));
  return { metadata: new Map(pairs), tensors: new Map(placed.map((tensor) => [tensor.name, tensor])) };
}

/* ---- writing ---- */

/**
 * A file whose tensors are still to be written; those with the widest numbers come first, so that each is aligned to them.
 * @param {Record<string, string>} metadata
 * @param {Pick<Tensor, "name" | "dtype" | "shape">[]} tensors
 * @param {(size: number) => Uint8Array} allocate
 * @returns {{ file: Uint8Array, tensors: Omit<Tensor, "end">[] }} the tensors in the order in which they were given
 */
export function layOut(metadata, tensors, allocate) {
  /** @type {Map<string, [begin: number, end: number]>} */
  const places = new Map();
  let end = 0;
  for (const tensor of tensors.toSorted((a, b) => sizeOf(b.dtype) - sizeOf(a.dtype))) {
    const begin = end;
    end += countOf(tensor.shape) * sizeOf(tensor.dtype);
    places.set(tensor.name, [begin, end]);
  }
  const entries = [...places].map(([name, data_offsets]) => {
    const { dtype, shape } = /** @type {Tensor} */ (tensors.find((tensor) => tensor.name === name));
    return [name, { dtype, shape, data_offsets }];
  });
  const header = new TextEncoder().encode(JSON.stringify({ __metadata__: metadata, ...Object.fromEntries(entries) }));
  const length = Math.ceil(header.length / 8) * 8;
  const first = LENGTH_BYTES + length;
  const file = allocate(first + end);
  viewOf(file).setBigUint64(0, BigInt(length), true);
  file.fill(" ".charCodeAt(0), LENGTH_BYTES, first).set(header, LENGTH_BYTES);
  const placed = tensors.map((tensor) => {
    const [begin] = /** @type {[number, number]} */ (places.get(tensor.name));
    return { ...tensor, begin: first + begin };
  });
  return { file, tensors: placed };
}
