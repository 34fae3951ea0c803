/**
 * mutations.js: what a slip of the hand could make of a C file, one change at a time, for mutate.js to try.
 *
 * It reads tokens, not C, and leans on clang-format: only a binary operator has white space on both sides, and only a block's
 * brace has some before it. Comments, strings and preprocessor lines stay. Whatever a change makes that does not compile, or
 * compiles to the same code, the compiler tells.
 */

/** @typedef {{ text: string, start: number, end: number }} Token */
/** @typedef {{ start: number, end: number, replacement: string }} Change */

const TOKEN = new RegExp(
  [
    /\/\*[\s\S]*?\*\/|\/\/.*/, // comments
    /^[ \t]*#(?:.*\\\n)*.*/, // preprocessor lines, with those that continue them
    /"(?:\\.|[^"\\])*"|'(?:\\.|[^'\\])+'/,
    /[A-Za-z_]\w*/,
    /0[xX][\da-fA-F.]+(?:[pP][+-]?\d+)?[uUlL]*|\d[\d.]*(?:[eE][+-]?\d+)?[uUlLfF]*/,
    /<<=|>>=|->|\+\+|--|&&|\|\||[-+*/%&|^<>=!]=|<<|>>|\S/,
  ]
    .map((part) => part.source)
    .join("|"),
  "gm",
);

/** @param {string} source @returns {Token[]} */
const tokens = (source) =>
  [...source.matchAll(TOKEN)]
    .filter(([text]) => !/^\s*(\/\*|\/\/|#)/.test(text))
    .map(({ 0: text, index }) => ({ text, start: index, end: index + text.length }));

/** Operators between white space, and words, for others @type {Record<string, string>} */
const BINARY = {
  "<": "<=",
  "<=": "<",
  ">": ">=",
  ">=": ">",
  "==": "!=",
  "!=": "==",
  "+": "-",
  "-": "+",
  "*": "/",
  "/": "*",
  "%": "/",
  "&&": "||",
  "||": "&&",
  "&": "|",
  "|": "&",
  "^": "&",
  "<<": ">>",
  ">>": "<<",
  "+=": "-=",
  "-=": "+=",
  "*=": "/=",
  "/=": "*=",
  "|=": "&=",
  "^=": "|=",
};

/** @type {Record<string, string>} */
const ANYWHERE = { "++": "--", "--": "++", true: "false", false: "true", "!": "" };

/** One more than a whole number, one percent more than another; zero becomes one. @param {string} number */
function otherNumber(number) {
  const [, digits, suffix] = /** @type {RegExpExecArray} */ (
    /^(0[xX][\da-fA-F.]+(?:[pP][+-]?\d+)?|[\d.]+(?:[eE][+-]?\d+)?)(\w*)$/.exec(number)
  );
  const whole = /^(\d+|0[xX][\da-fA-F]+)$/.test(digits);
  if (!whole) return Number(digits) === 0 ? `1.0${suffix}` : `(${number} * 1.01${suffix})`;
  const more = BigInt(digits) + 1n;
  return (/^0x/i.test(digits) ? `0x${more.toString(16)}` : `${more}`) + suffix;
}

/** What a single token may become @param {string} source @param {Token} token @returns {string | undefined} */
function otherToken(source, { text, start, end }) {
  if (/^\d/.test(text)) return otherNumber(text);
  if (text === "STATUS_OK") return "STATUS_BAD_FILE";
  if (text.startsWith("STATUS_")) return "STATUS_OK";
  if (/\s/.test(source[start - 1]) && /\s/.test(source[end])) return BINARY[text];
  return text === "-" ? "" : ANYWHERE[text]; // a sign
}

/** The index after the bracket that closes the one at `open` @param {Token[]} list @param {number} open */
function afterClosing(list, open) {
  let depth = 0;
  for (let i = open; ; i++) {
    if ("([{".includes(list[i].text)) depth++;
    if (")]}".includes(list[i].text) && --depth === 0) return i + 1;
  }
}

/** The index of the first of these tokens from `i` on that stands in no bracket opened on the way; what closes one from
 * outside counts, too. @param {Token[]} list @param {number} i @param {string[]} wanted */
function next(list, i, wanted) {
  while (!wanted.includes(list[i].text) && !")]}".includes(list[i].text))
    i = "([{".includes(list[i].text) ? afterClosing(list, i) : i + 1;
  return i;
}

/** `c ? a : b` with a and b swapped @param {string} source @param {Token[]} list @param {number} question @returns {Change} */
function swapped(source, list, question) {
  const colon = next(list, question + 1, [":"]);
  const last = next(list, colon + 1, [",", ";"]) - 1;
  /** @param {number} from @param {number} to */
  const text = (from, to) => source.slice(list[from].start, list[to].end);
  const [a, b] = [text(question + 1, colon - 1), text(colon + 1, last)];
  return { start: list[question + 1].start, end: list[last].end, replacement: `${b} : ${a}` };
}

/** An if that does not ask @param {Token[]} list @param {number} i of the if @returns {Change} */
const unconditional = (list, i) => ({
  start: list[i + 2].start,
  end: list[afterClosing(list, i + 1) - 2].end,
  replacement: "1",
});

const CONTROL = ["if", "for", "while", "switch"];
const DECLARATION = /^(?!return\b)(?:const |static |unsigned |enum )*\w+ \**\w+(?:\[.*\])*(?: = |;|, \*?\w)/;

/**
 * The statement that begins at token i, declarations aside, and where to look on: what an if governs, the inside of a block.
 * @param {string} source
 * @param {Token[]} list
 * @param {number} i
 * @returns {{ change?: Change, next: number }}
 */
function statement(source, list, i) {
  const { text, start } = list[i];
  if (CONTROL.includes(text)) return { next: afterClosing(list, i + 1) };
  if (["{", "}", "else", "do", ";"].includes(text)) return { next: i + 1 };
  if (text === "case" || text === "default") return { next: next(list, i, [":"]) + 1 };
  const semicolon = next(list, i, [";"]);
  const change = { start, end: list[semicolon].end, replacement: ";" };
  return { change: DECLARATION.test(source.slice(start, change.end)) ? undefined : change, next: semicolon + 1 };
}

/** The bodies of the functions, from brace to brace @param {string} source @param {Token[]} list @returns {[number, number][]} */
function bodies(source, list) {
  /** @type {[number, number][]} */
  const found = [];
  for (let i = 1; i < list.length; i++) {
    if (list[i].text !== "{") continue;
    const end = afterClosing(list, i);
    if (list[i - 1].text === ")" && source[list[i].start - 1] === " ") found.push([i, end]);
    i = end - 1;
  }
  return found;
}

/** @param {string} source @returns {Change[]} in the order of the text */
export function mutations(source) {
  const list = tokens(source);
  /** @type {Change[]} */
  const changes = [];
  for (const [i, token] of list.entries()) {
    const replacement = otherToken(source, token);
    if (replacement !== undefined) changes.push({ start: token.start, end: token.end, replacement });
    if (token.text === "?") changes.push(swapped(source, list, i));
    if (token.text === "if") changes.push(unconditional(list, i));
  }
  for (const [open, end] of bodies(source, list))
    for (let i = open; i < end; ) {
      const { change, next } = statement(source, list, i);
      if (change) changes.push(change);
      i = next;
    }
  return changes.sort((a, b) => a.start - b.start || a.end - b.end);
}
