/**
 * The texts of an HTML document, and the document in another language. A text is what stands between two tags that are not inline:
 * a heading, a paragraph, a cell, a label; or what an attribute tells a reader. Its key is the text itself, in English, with
 * its markup but without attributes: `Drag <a>the line at <em>T</em></a>; <a2>here</a2>.` Of tags with attributes that share a name
 * those after the first are numbered, so that a translation may put them in another order. An element with translate="no" is `<a/>`.
 */

const TAG =
  /<!--[\s\S]*?-->|<!doctype[^>]*>|<(\/?)([a-z][\w-]*)((?:\s+[^\s=>/]+(?:\s*=\s*(?:"[^"]*"|'[^']*'))?)*)\s*\/?>/gi;

/** Tags that stand within a text. */
const OF_LINE = new Set("a abbr b bdi br cite code em i kbd mark q s small span strong sub sup wbr".split(" "));

const VOID = new Set("area base br col embed hr img input link meta source track wbr".split(" "));

/** Their contents are not text. */
const RAW = new Set(["script", "style", "pre", "svg"]);

/** Attributes whose values a reader sees or hears. */
const TOLD = /\b(aria-label|title|alt|placeholder|data-late)="([^"]*)"/g;
const DESCRIPTION = /^(\s+(?:name="description"|property="og:(?:title|description|image:alt)")\s+content=)"([^"]*)"$/;

const LETTER = /\p{L}/u;

/** @param {string} text */
const collapsed = (text) => text.replace(/\s+/g, " ").trim();

/**
 * @typedef {{ at: number, end: number, text?: string, name?: string, isEnd?: boolean, attributes?: string, whole?: string }} Piece
 *   a text, a tag, or whole: an element that stays as it is
 */

/** @param {string} html @returns {Piece[]} */
function piecesOf(html) {
  const pieces = /** @type {Piece[]} */ ([]);
  let at = 0;
  for (const { 0: tag, index, 1: slash, 2: name, 3: attributes = "" } of html.matchAll(TAG)) {
    if (index < at) continue;
    if (index > at) pieces.push({ at, end: index, text: html.slice(at, index) });
    at = index + tag.length;
    const lower = name?.toLowerCase();
    pieces.push({ at: index, end: at, name: lower ?? "!", isEnd: slash === "/", attributes });
    if (slash || !(RAW.has(lower) || / translate="no"/.test(attributes))) continue;
    at = closing(html, at, lower);
    Object.assign(/** @type {Piece} */ (pieces.at(-1)), { end: at, whole: html.slice(index, at) });
  }
  if (at < html.length) pieces.push({ at, end: html.length, text: html.slice(at) });
  return pieces;
}

/** Where an element ends; one that is not raw text may hold others of its name. @param {string} html @param {number} from @param {string} name */
function closing(html, from, name) {
  const end = `</${name}>`;
  if (RAW.has(name)) return html.indexOf(end, from) + end.length;
  let depth = 1;
  for (const { 0: tag, index, 1: slash } of html.slice(from).matchAll(new RegExp(`<(/?)${name}\\b[^>]*>`, "gi"))) {
    depth += slash ? -1 : 1;
    if (depth === 0) return from + index + tag.length;
  }
  throw new Error(`<${name}> is not closed`);
}

/** @param {Piece} piece */
const isOfLine = ({ text, name = "" }) => text !== undefined || OF_LINE.has(name);

/** The pieces that stand together as one text. @param {Piece[]} pieces */
function* runsOf(pieces) {
  let run = /** @type {Piece[]} */ ([]);
  for (const piece of [...pieces, { at: 0, end: 0, name: "!" }]) {
    if (isOfLine(piece)) {
      run.push(piece);
      continue;
    }
    const own = peeled(run);
    if (own.some(({ text = "" }) => LETTER.test(text.replace(/&\w+;/g, "")))) yield own;
    run = [];
  }
}

/** Without white space around it, and without a tag that is around all of it. @param {Piece[]} run @returns {Piece[]} */
function peeled(run) {
  const isSpace = (/** @type {Piece | undefined} */ piece) => piece?.text?.trim() === "";
  let own = run;
  while (isSpace(own[0])) own = own.slice(1);
  while (isSpace(own.at(-1))) own = own.slice(0, -1);
  const [first] = own;
  const last = own.at(-1);
  if (!first?.name || first.isEnd || first.whole || !last?.isEnd || VOID.has(first.name)) return own;
  let depth = 0;
  const end = own.findIndex(({ name = "", isEnd, whole }) => {
    if (name && !VOID.has(name) && !whole) depth += isEnd ? -1 : 1;
    return depth === 0;
  });
  return end === own.length - 1 ? peeled(own.slice(1, -1)) : own;
}

/** A text with its tags named. @param {Piece[]} run @returns {{ key: string, attributes: Map<string, string> }} the attributes of each tag */
function named(run) {
  const counts = new Map();
  /** @type {Map<string, string>} */
  const attributes = new Map();
  /** Names of tags that are open. @type {string[]} */
  const open = [];
  const key = run.map((piece) => {
    if (piece.text !== undefined) return piece.text;
    const { name = "", isEnd } = piece;
    if (isEnd) return `</${open.pop()}>`;
    let own = name;
    if (piece.attributes) {
      const count = (counts.get(name) ?? 0) + 1;
      counts.set(name, count);
      own = count > 1 ? `${name}${count}` : name;
      attributes.set(own, piece.whole ?? piece.attributes);
    }
    if (piece.whole) return `<${own}/>`;
    if (!VOID.has(name)) open.push(own);
    return `<${own}>`;
  });
  return { key: collapsed(key.join("")), attributes };
}

/** @param {string} html @returns {{ at: number, end: number, key: string, attributes?: Map<string, string> }[]} in their order */
function textsIn(html) {
  const texts = [];
  const pieces = piecesOf(html);
  for (const { at, isEnd, attributes, whole } of pieces) {
    if (!attributes || isEnd || whole) continue;
    const start = html.indexOf(attributes, at);
    const description = attributes.match(DESCRIPTION);
    if (description) {
      const from = start + description[1].length + 1;
      texts.push({ at: from, end: from + description[2].length, key: collapsed(description[2]) });
    }
    for (const { 0: whole, index, 2: value } of attributes.matchAll(TOLD)) {
      const from = start + index + whole.indexOf('"') + 1;
      if (LETTER.test(value)) texts.push({ at: from, end: from + value.length, key: collapsed(value) });
    }
  }
  for (const run of runsOf(pieces)) {
    const [first] = run;
    const last = /** @type {Piece} */ (run.at(-1));
    const at = first.at + (first.text ? first.text.length - first.text.trimStart().length : 0);
    const end = last.end - (last.text ? last.text.length - last.text.trimEnd().length : 0);
    texts.push({ at, end, ...named(run) });
  }
  return texts.sort((a, b) => a.at - b.at);
}

/** @param {string} html @returns {string[]} each text once, in the order of the document */
export const textsOf = (html) => [...new Set(textsIn(html).map(({ key }) => key))];

/** A tag without its attributes, and its number among those of its name. */
const NAMED = /<(\/?)([a-z]+)(\d*)(\/?)>/g;

/** @param {string} text @returns {string} its tags, sorted: what a translation has to keep */
export const tagsOf = (text) =>
  [...text.matchAll(/<[^>]*>/g)]
    .map(([tag]) => tag)
    .sort()
    .join("");

/**
 * The document with other texts in place of its own. What has none stays as it is.
 * @param {string} html
 * @param {(key: string) => string | undefined} translation
 */
export function withTexts(html, translation) {
  const change = (/** @type {string} */ document, /** @type {boolean} */ isAttribute) => {
    // From the end on, so that places before it stay where they are.
    for (const { at, end, key, attributes } of textsIn(document).reverse()) {
      const text = !attributes === isAttribute && translation(key);
      if (text)
        document = document.slice(0, at) + (attributes ? filled(text, attributes) : quoted(text)) + document.slice(end);
    }
    return document;
  };
  // Attributes first: they may stand within texts.
  return change(change(html, true), false);
}

/** @param {string} text */
const quoted = (text) => text.replaceAll('"', "&quot;");

/** @param {string} text whose tags are named @param {Map<string, string>} attributes of each of them */
const filled = (text, attributes) =>
  text.replace(NAMED, (_, slash, name, number, isWhole) => {
    const own = attributes.get(name + number) ?? "";
    return isWhole ? own : `<${slash}${name}${slash ? "" : own}>`;
  });
