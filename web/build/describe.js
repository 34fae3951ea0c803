/**
 * Writes what follows from the tables into the descriptions of the element: the attributes in custom-elements.json, their
 * types and those of their properties in element/published.d.ts, and a table of them in docs/embedding.md, between the lines
 * that say so. With `--check` it writes nothing, and fails if something differs: `node web/build/describe.js [--check]`
 */

import { readFileSync, writeFileSync } from "node:fs";
import { camel, HOST_ATTRIBUTES } from "../element/host-attributes.js";
import { kebab, LIVE_OPTIONS, OPTIONS, START_STEP } from "../options.js";
import { rangeInWords } from "../views/parts/range-in-words.js";
import en from "../words/en.js";
import { BUILT_IN } from "../words/words.js";

const MANIFEST = new URL("../../custom-elements.json", import.meta.url);
const TYPES = new URL("../element/published.d.ts", import.meta.url);
const GUIDE = new URL("../../docs/embedding.md", import.meta.url);

/** The views that every page has, by their plain names. */
const views = Object.keys(en.texts)
  .filter((key) => key.startsWith("view."))
  .map((key) => key.slice("view.".length));

/** @typedef {{ property: string, attribute: string, type: string, default: string, about: string }} Row */

/** @type {Row[]} */
const rows = [
  ...HOST_ATTRIBUTES.map(({ name, type, default: value, about }) => ({
    property: camel(name),
    attribute: name,
    type,
    default: value,
    about: name === "view" ? `${about}: ${views.join(", ")}.` : `${about}.`,
  })),
  ...[...OPTIONS, START_STEP].map((option) => ({
    property: option.key,
    attribute: kebab(option.key),
    type: typeOf(option),
    default: String(option.default),
    about: `${option.about}; ${rangeInWords(BUILT_IN, option)}.`,
  })),
];

/** @param {Pick<import("../options.js").Option, "default" | "choices">} option */
function typeOf({ default: value, choices }) {
  if (typeof value === "number") return "number";
  return choices ? choices.map((choice) => JSON.stringify(choice)).join(" | ") : "string";
}

/** @param {string} text */
function manifest(text) {
  const content = JSON.parse(text);
  const [declaration] = content.modules[0].declarations;
  declaration.attributes = rows.map(({ property, attribute, type, default: value, about }) => ({
    name: attribute,
    type: { text: type },
    ...(value && { default: type === "number" ? value : JSON.stringify(value) }),
    description: about,
    fieldName: property,
  }));
  const others = declaration.members.filter((/** @type {{ attribute?: string }} */ { attribute }) => !attribute);
  declaration.members = [
    ...rows.map(({ property, attribute, type }) => ({
      kind: "field",
      name: property,
      type: { text: type === "boolean" ? type : `${type} | null` },
      attribute,
    })),
    ...others,
  ];
  return `${JSON.stringify(content, null, 2)}\n`;
}

/** A type as it may be written on a tag, where a number may be a text and true may be "". @param {string} type */
function onTag(type) {
  if (type === "number") return `number | \`\${number}\``;
  return type === "boolean" ? 'boolean | ""' : type;
}

/** @param {string} text */
function types(text) {
  const properties = rows.map(
    ({ property, type, about }) =>
      `  /** ${about} */\n  ${property}: ${type === "boolean" ? type : `${type} | null`};\n`,
  );
  const attributes = rows.flatMap(({ property, attribute, type, about }) =>
    [...new Set([attribute, property])].map(
      (name) => `  /** ${about} */\n  ${name.includes("-") ? `"${name}"` : name}?: ${onTag(type)} | undefined;\n`,
    ),
  );
  const live = LIVE_OPTIONS.map((option) => `  ${option.key}?: ${typeOf(option)};\n`);
  return between(between(between(text, "Properties", properties), "Attributes", attributes), "Live options", live);
}

/** @param {string} text */
function guide(text) {
  const lines = rows.map(
    ({ attribute, default: value, about }) => `| \`${attribute}\` | ${about} | ${value && `\`${value}\``} |\n`,
  );
  return between(text, "Attributes", ["\n| attribute | what it is | default |\n|---|---|---|\n", ...lines, "\n"]);
}

/** @param {string} text @param {string} heading @param {string[]} lines what stands under it */
function between(text, heading, lines) {
  const start = `(?: {2}//|<!--) ${heading}, written by web/build/describe\\.js from here(?: -->)?\n`;
  const place = new RegExp(`(${start}).*?((?: {2}//|<!--) to here(?: -->)?\n)`, "s");
  return text.replace(place, (_, start, end) => start + lines.join("") + end);
}

for (const [file, describe] of /** @type {[URL, (text: string) => string][]} */ ([
  [MANIFEST, manifest],
  [TYPES, types],
  [GUIDE, guide],
])) {
  const before = readFileSync(file, "utf8");
  const after = describe(before);
  if (after === before) continue;
  if (process.argv.includes("--check"))
    throw new Error(`${file.pathname} is not what the tables say: node web/build/describe.js`);
  writeFileSync(file, after);
}
