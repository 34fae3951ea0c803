/**
 * mutations.js: plausible slips in a C or JavaScript file, one change at a time, for mutate.js to try.
 *
 * It reads tokens, not a syntax tree, and relies on clang-format and Biome: only a binary operator has white space on both
 * sides, and only a block's brace has some before it. Comments, strings and preprocessor lines stay.
 */

/** @typedef {{ text: string, start: number, end: number }} Token */
/** @typedef {{ start: number, end: number, replacement: string }} Change */
/** @typedef {"c" | "js"} Language */

/** @param {RegExp[]} parts */
const anyOf = (parts) => new RegExp(parts.map((part) => part.source).join("|"), "gm");

const COMMENT = /\/\*[\s\S]*?\*\/|\/\/.*/;
const PREPROCESSOR = /^[ \t]*#(?:.*\\\n)*.*/; // with the lines that continue it
const QUOTED = /"(?:\\.|[^"\\])*"|'(?:\\.|[^'\\])+'/;

/** @type {Record<Language, RegExp>} */
const TOKEN = {
  c: anyOf([
    COMMENT,
    PREPROCESSOR,
    QUOTED,
    /[A-Za-z_]\w*/,
    /0[xX][\da-fA-F.]+(?:[pP][+-]?\d+)?[uUlL]*|\d[\d.]*(?:[eE][+-]?\d+)?[uUlLfF]*/,
    /<<=|>>=|->|\+\+|--|&&|\|\||[-+*/%&|^<>=!]=|<<|>>|\S/,
  ]),
  js: anyOf([
    COMMENT,
    /`(?:\\.|[^`\\])*`/,
    QUOTED,
    /(?<=[(,=:?&|!][ \n]*)\/(?![*/])(?:\\.|\[(?:\\.|[^\]\n])*\]|[^/\n])+\/[a-z]*/, // regular expressions
    /#?[A-Za-z_$][\w$]*/,
    /0[xXbo][\da-fA-F_]+n?|\d[\d._]*(?:[eE][+-]?\d+)?n?/,
    /\.\.\.|=>|\?\.|\?\?=?|[=!]==|\*\*=?|>>>=?|<<=|>>=|\+\+|--|&&|\|\||[-+*/%&|^<>=!]=|<<|>>|\S/,
  ]),
};

/** @param {string} source @param {Language} language @returns {Token[]} */
const tokens = (source, language) =>
  [...source.matchAll(TOKEN[language])]
    .filter(([text]) => !/^\s*(\/\*|\/\/)/.test(text) && !(language === "c" && /^\s*#/.test(text)))
    .map(({ 0: text, index }) => ({ text, start: index, end: index + text.length }));

/** Operators between white space, and words, for others @type {Record<string, string>} */
const BINARY = {
  "<": "<=",
  "<=": "<",
  ">": ">=",
  ">=": ">",
  "==": "!=",
  "!=": "==",
  "===": "!==",
  "!==": "===",
  "+": "-",
  "-": "+",
  "*": "/",
  "/": "*",
  "%": "/",
  "**": "*",
  "??": "&&",
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
    /^(0[xX][\da-fA-F.]+(?:[pP][+-]?\d+)?|[\d.]+(?:[eE][+-]?\d+)?)(\w*)$/.exec(number.replaceAll("_", ""))
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
  const table = /\s/.test(source[start - 1]) && /\s/.test(source[end]) ? BINARY : ANYWHERE;
  if (Object.hasOwn(table, text)) return table[text];
  return text === "-" && table === ANYWHERE ? "" : undefined; // a sign
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

/** An if that is always true @param {Token[]} list @param {number} i of the if @returns {Change} */
const unconditional = (list, i) => ({
  start: list[i + 2].start,
  end: list[afterClosing(list, i + 1) - 2].end,
  replacement: "1",
});

const CONTROL = ["if", "for", "while", "switch", "catch"];
const DECLARATION =
  /^(?:const|let|function|class) |^(?!return\b|throw\b|await\b|yield\b)(?:const |static |unsigned |enum )*\w+ \**\w+(?:\[.*\])*(?: = |;|, \*?\w)/;

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
  if (["{", "}", "else", "do", "try", "finally", ";"].includes(text)) return { next: i + 1 };
  if (text === "case" || text === "default") return { next: next(list, i, [":"]) + 1 };
  const semicolon = next(list, i, [";"]);
  const change = { start, end: list[semicolon].end, replacement: ";" };
  return { change: DECLARATION.test(source.slice(start, change.end)) ? undefined : change, next: semicolon + 1 };
}

/** The index of the bracket that opens what the one at `close` closes @param {Token[]} list @param {number} close */
function opening(list, close) {
  let depth = 0;
  for (let i = close; ; i--) {
    if (")]}".includes(list[i].text)) depth++;
    if ("([{".includes(list[i].text) && --depth === 0) return i;
  }
}

/** Whether the brace at i begins a function @param {string} source @param {Token[]} list @param {number} i */
function beginsFunction(source, list, i) {
  const before = list[i - 1].text;
  if (before === "=>") return true;
  if (before !== ")" || source[list[i].start - 1] !== " ") return false;
  return !CONTROL.includes(list[opening(list, i - 1) - 1].text);
}

/** The bodies of the functions, from brace to brace: in JavaScript a function may be inside another. @param {string} source @param {Token[]} list @returns {[number, number][]} */
const bodies = (source, list) =>
  list.flatMap(({ text }, i) =>
    i > 0 && text === "{" && beginsFunction(source, list, i) ? [[i, afterClosing(list, i)]] : [],
  );

/** @param {string} source @param {Language} language @returns {Change[]} in the order of the text */
export function mutations(source, language) {
  const list = tokens(source, language);
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
