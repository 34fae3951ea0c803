/**
 * Reads what a port prints, as microgpt.py prints it: `step    1 / 1000 | loss 3.1857`, a line or a carriage return each, and
 * `sample  1: anadya`. Whatever the port prints, and however much, no more is kept than is judged.
 */

/** A loss as it was printed; `unit` is one in its last digit. @typedef {{ value: number, unit: number, text: string }} PrintedLoss */

/** Characters of a line beyond which nothing is read, and of a line that begins with {, for JSON. */
const MAX_LINE = 4096;
const MAX_JSON_LINE = 4 << 20;
/** What is kept to be shown if the port fails. */
const LAST_LINES = 6;
/** Steps above this are not kept. */
export const MAX_STEPS = 100_000;
const MAX_SAMPLES = 1000;

const STEP = /\b(?:step|iter|iteration)\s{0,9}[:=#]?\s{0,9}(\d{1,7})\b(?:\s{0,9}\/\s{0,9}(\d{1,7})\b)?/i;
const LOSS =
  /\bloss\s{0,9}[:=]?\s{0,9}([-+]?(?:nan|inf(?:inity)?|\d{1,20}(?:\.(\d{0,40}))?(?:e([-+]?\d{1,3}))?))(?![\w.])/i;
const SAMPLE = /^\s{0,9}sample\s{0,9}#?(\d{1,7})\s{0,9}[:.|-]\s?(.*)$/i;
const COUNT = /^\s{0,9}num[ _](docs|steps)\s{0,9}[:=]\s{0,9}(\d[\d,_]{0,11})/i;
// biome-ignore lint/suspicious/noControlCharactersInRegex: terminals' own
const ESCAPES = /\x1b\[[0-9;?]{0,20}[A-Za-z]/g;

/** One of the port's two streams, as lines that end with a newline or a carriage return. */
class Lines {
  #decoder = new TextDecoder();
  #line = "";
  #take;

  /** @param {(line: string) => void} take */
  constructor(take) {
    this.#take = take;
  }

  /** @param {Uint8Array} bytes */
  push(bytes) {
    this.#pushText(this.#decoder.decode(bytes, { stream: true }));
  }

  end() {
    this.#pushText(`${this.#decoder.decode()}\n`);
  }

  /** @param {string} text */
  #pushText(text) {
    let start = 0;
    for (const { index } of text.matchAll(/[\r\n]/g)) {
      this.#append(text.slice(start, index));
      if (this.#line) this.#take(this.#line);
      this.#line = "";
      start = index + 1;
    }
    this.#append(text.slice(start));
  }

  /** @param {string} text */
  #append(text) {
    const max = (this.#line || text).startsWith("{") ? MAX_JSON_LINE : MAX_LINE;
    this.#line += text.slice(0, max - this.#line.length);
  }
}

export class PortOutput {
  /** by step, from 1 @type {Map<number, PrintedLoss>} */
  losses = new Map();
  /** by number, from 1 @type {Map<number, string>} */
  samples = new Map();
  /** as the port says @type {{ docs?: number, steps?: number }} */
  counts = {};
  /** of lines of JSON @type {{ documents?: unknown[], parameters?: Map<string, number[]>, gradients?: Map<string, number[]> }} */
  inside = {};
  /** @type {string[]} */
  lastLines = [];
  bytes = 0;
  /** steps or samples are counted from 0 */
  #first = { step: 1, sample: 1 };

  /** For one stream. */
  stream() {
    const lines = new Lines((line) => this.#read(line));
    return {
      push: (/** @type {Uint8Array} */ bytes) => {
        this.bytes += bytes.length;
        lines.push(bytes);
      },
      end: () => lines.end(),
    };
  }

  /** The losses by step and names in order, counted from 1. */
  printed() {
    return {
      losses: [...this.losses]
        .map(([step, loss]) => ({ step: step + 1 - this.#first.step, ...loss }))
        .sort((a, b) => a.step - b.step),
      names: [...this.samples].sort(([a], [b]) => a - b).map(([, name]) => name),
    };
  }

  /** @param {string} raw */
  #read(raw) {
    if (raw.startsWith("{") && this.#readInside(raw)) return;
    const line = raw.slice(0, MAX_LINE).replace(ESCAPES, "");
    this.lastLines.push(line);
    if (this.lastLines.length > LAST_LINES) this.lastLines.shift();
    const step = STEP.exec(line);
    const loss = step && LOSS.exec(line.slice(step.index));
    if (step && loss) return this.#addLoss(Number(step[1]), step[2], loss);
    const sample = SAMPLE.exec(line);
    if (sample) return this.#addSample(Number(sample[1]), sample[2].trim());
    const count = COUNT.exec(line);
    if (count) this.counts[count[1].toLowerCase() === "docs" ? "docs" : "steps"] = Number(count[2].replace(/\D/g, ""));
  }

  /** @param {number} step @param {string | undefined} steps @param {RegExpExecArray} loss */
  #addLoss(step, steps, [, text, decimals = "", exponent = "0"]) {
    if (steps) this.counts.steps = Number(steps);
    if (step === 0) this.#first.step = 0;
    if (step > MAX_STEPS || this.losses.has(step)) return;
    const value = /^[-+]?inf/i.test(text) ? Infinity : Number(text); // "nan" gives NaN
    this.losses.set(step, { value, unit: 10 ** (Number(exponent) - decimals.length), text });
  }

  /** @param {number} number @param {string} name */
  #addSample(number, name) {
    if (number === 0) this.#first.sample = 0;
    if (number < this.#first.sample + MAX_SAMPLES && !this.samples.has(number)) this.samples.set(number, name);
  }

  /** @param {string} line @returns whether it is JSON of ours */
  #readInside(line) {
    let content;
    try {
      content = JSON.parse(line);
    } catch {
      return false;
    }
    const { documents, parameters, gradients } = content;
    if (Array.isArray(documents)) this.inside.documents ??= documents.slice(0, MAX_SAMPLES);
    if (isObject(parameters)) this.inside.parameters ??= matrices(parameters);
    if (isObject(gradients)) this.inside.gradients ??= matrices(gradients);
    return Array.isArray(documents) || isObject(parameters) || isObject(gradients);
  }
}

/** @param {unknown} value @returns {value is object} */
const isObject = (value) => typeof value === "object" && value !== null && !Array.isArray(value);

/** Each as one list, whether it was printed as such or as a list of rows. @param {object} content */
function matrices(content) {
  const flat = Object.entries(content).map(([name, rows]) => [
    name,
    Array.isArray(rows) ? rows.flat().map(Number) : [],
  ]);
  return new Map(/** @type {[string, number[]][]} */ (flat));
}
