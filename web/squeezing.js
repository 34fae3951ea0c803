/**
 * Squeezes a list by a quarter more than gzip does: every letter is foretold, as the model in this page foretells it, and
 * only the surprise is kept. Five small statistics guess each bit of a letter: three know the letters before it, two
 * know where the line still agrees with the line before it, as in a sorted list it does. Their guesses are mixed by
 * weights that learn, and an arithmetic coder writes what is left. Reading guesses, and learns, the same.
 *
 * The numbers must come out the same wherever the page is opened: nothing but + - * / and the square root is used, which
 * IEEE 754 rounds in one way only.
 *
 * @typedef {{ letters: string, length: number, bytes: Uint8Array }} Squeezed the letters in order, "\n" first; how many
 *   letters the text has; and the coder's bytes
 */

/** How many letters back the first statistics look. */
const REACHES = [2, 3, 4];
const STATISTICS = REACHES.length + 2;

/** Each statistic has 2^18 places, found by a hash of what it knows: few things known share a place. */
const PLACE_BITS = 18;

/** What a place says moves towards what came, by a part that falls to 1/61 as it has seen more. */
const MOST_SEEN = 60;
/** How surely a place may say something, of 1. */
const SUREST = 0.999;

const LEARNING_RATE = 0.005;
const FIRST_WEIGHT = 0.3;
/** The coder can tell no chance below this. */
const LEAST_CHANCE = 1 / 4096;
/** Weights are learned for each position in a line apart, up to this one. */
const POSITIONS = 16;

/** Letters in one part: some milliseconds of work. */
const PART = 8192;

/** Guesses bit after bit of a text, letter after letter. */
class Guesser {
  #width;
  #length = 0;
  /** where this line begins, and the line before it */
  #line = 0;
  #lineBefore = 0;
  /** 1 while this line agrees with the line before it */
  #agrees = 1;
  /** from -1, surely 0, to 1, surely 1 */
  #says = new Float32Array(STATISTICS << PLACE_BITS);
  #seen = new Uint8Array(STATISTICS << PLACE_BITS);
  #weights = new Float64Array(2 * POSITIONS * STATISTICS).fill(FIRST_WEIGHT);
  /** of the letter being guessed: each statistic's places, and the weights */
  #places = new Int32Array(STATISTICS);
  #mix = 0;
  /** of the bit being guessed */
  #inputs = new Float64Array(STATISTICS);

  /** @param {number} length @param {number} width bits of a letter */
  constructor(length, width) {
    this.#width = width;
    this.text = new Uint8Array(length);
  }

  /** The next letter, whose bits `code` writes or reads. @param {Coder} coder @param {number} [given] */
  letter(coder, given = 0) {
    this.#look();
    let path = 1; // the bits so far, after a one
    for (let i = this.#width - 1; i >= 0; i--) {
      const chance = this.#guess(path);
      const bit = coder.code(chance, (given >> i) & 1);
      this.#learn(path, bit, chance);
      path = 2 * path + bit;
    }
    this.#add(path - (1 << this.#width));
  }

  /** Finds the places for what is known here. */
  #look() {
    const position = this.#length - this.#line;
    let hash = 0;
    let statistic = 0;
    for (let back = 1; back <= REACHES[REACHES.length - 1]; back++) {
      const letter = back <= position ? this.text[this.#length - back] : 0;
      hash = Math.imul(hash + letter + back, 0x2f0b4f35);
      if (back === REACHES[statistic]) this.#places[statistic] = this.#place(statistic++, hash);
    }
    const above = this.#agrees ? this.text[this.#lineBefore + position] + 1 : 0;
    const reached = Math.min(position, POSITIONS - 1);
    const last = position ? this.text[this.#length - 1] : 0;
    this.#places[statistic] = this.#place(statistic++, Math.imul((above << 4) + reached + 1, 0x9e3779b1));
    this.#places[statistic] = this.#place(statistic, Math.imul((above << 8) + last + 1, 0x9e3779b1));
    this.#mix = (this.#agrees * POSITIONS + reached) * STATISTICS;
  }

  /** The first of the places side by side for all that a letter's bits can be. @param {number} statistic @param {number} hash */
  #place(statistic, hash) {
    return (statistic << PLACE_BITS) + ((hash >>> (32 - PLACE_BITS + this.#width)) << this.#width);
  }

  /** @param {number} path @returns {number} how likely the next bit is 1 */
  #guess(path) {
    let sum = 0;
    for (let i = 0; i < STATISTICS; i++) {
      const says = this.#says[this.#places[i] + path];
      // pulls what is sure far out, so that it outweighs what is not
      this.#inputs[i] = says / Math.sqrt(1 - says * says);
      sum += this.#weights[this.#mix + i] * this.#inputs[i];
    }
    const chance = 0.5 + (0.5 * sum) / Math.sqrt(1 + sum * sum);
    return Math.min(Math.max(chance, LEAST_CHANCE), 1 - LEAST_CHANCE);
  }

  /** @param {number} path @param {number} bit @param {number} chance */
  #learn(path, bit, chance) {
    const step = (bit - chance) * LEARNING_RATE;
    for (let i = 0; i < STATISTICS; i++) {
      this.#weights[this.#mix + i] += step * this.#inputs[i];
      const place = this.#places[i] + path;
      const says = this.#says[place] + (2 * bit - 1 - this.#says[place]) / (this.#seen[place] + 1.5);
      this.#says[place] = Math.min(Math.max(says, -SUREST), SUREST);
      if (this.#seen[place] < MOST_SEEN) this.#seen[place]++;
    }
  }

  /** @param {number} letter */
  #add(letter) {
    const position = this.#length - this.#line;
    if (this.#agrees && this.text[this.#lineBefore + position] !== letter) this.#agrees = 0;
    this.text[this.#length++] = letter;
    if (letter !== 0) return;
    this.#lineBefore = this.#line;
    this.#line = this.#length;
    this.#agrees = 1;
  }
}

/**
 * An arithmetic coder: two ends of an interval, which come closer with each bit; the bytes in which both agree are done.
 * With bytes it reads, without it writes.
 */
class Coder {
  #low = 0;
  #high = 0xffffffff;
  #given;
  #at = 4;
  #number = 0;
  /** @type {number[]} what is written */
  written = [];

  /** @param {Uint8Array} [given] */
  constructor(given) {
    this.#given = given;
    if (given) this.#number = new DataView(given.buffer, given.byteOffset).getUint32(0);
  }

  /** @param {number} chance that the bit is 1 @param {number} bit the one to write @returns {number} the bit */
  code(chance, bit) {
    const split = this.#low + Math.floor((this.#high - this.#low) * chance);
    const coded = this.#given ? (this.#number <= split ? 1 : 0) : bit;
    if (coded) this.#high = split;
    else this.#low = split + 1;
    while ((this.#low ^ this.#high) >>> 24 === 0) {
      if (this.#given) this.#number = ((this.#number << 8) | (this.#given[this.#at++] ?? 0)) >>> 0;
      else this.written.push(this.#low >>> 24);
      this.#low = (this.#low << 8) >>> 0;
      this.#high = ((this.#high << 8) | 0xff) >>> 0;
    }
    return coded;
  }

  /** The end: a number within the interval, as short as can be. What is read beyond it is zero. */
  end() {
    this.written.push((this.#low >>> 24) + 1, 0, 0, 0);
    return Uint8Array.from(this.written);
  }
}

/** How many bits tell one letter from all others. @param {string[]} letters */
const widthFor = (letters) => Math.ceil(Math.log2(letters.length));

/**
 * @param {string} text at most 256 different letters, "\n" among them
 * @returns {Squeezed}
 */
export function squeeze(text) {
  const given = [...text];
  const letters = [...new Set(given)].sort();
  const guesser = new Guesser(given.length, widthFor(letters));
  const coder = new Coder();
  for (const letter of given) guesser.letter(coder, letters.indexOf(letter));
  return { letters: letters.join(""), length: given.length, bytes: coder.end() };
}

/**
 * Unsqueezes part by part, so that a page can do other things between them.
 * @param {Squeezed} squeezed
 * @returns {Generator<string>}
 */
export function* unsqueeze({ letters, length, bytes }) {
  const spelled = [...letters];
  const guesser = new Guesser(length, widthFor(spelled));
  const coder = new Coder(bytes);
  for (let from = 0; from < length; from += PART) {
    const to = Math.min(from + PART, length);
    for (let i = from; i < to; i++) guesser.letter(coder);
    yield Array.from(guesser.text.subarray(from, to), (letter) => spelled[letter]).join("");
  }
}
