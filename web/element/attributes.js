/**
 * The element's attributes: every option, and a few of its own. Reading is lenient: what does not fit is left at its default, and
 * said in a sentence.
 */

import { OWN_LIST } from "../data/lists.js";
import { readerHere } from "../input/reader.js";
import { atOnce } from "../input/time-slices.js";
import { fits, kebab, OPTIONS, START_STEP } from "../options.js";
import { commonViews, isView } from "../views/index.js";
import { rangeInWords } from "../views/parts/range-in-words.js";
import { camel, HOST_ATTRIBUTES } from "./host-attributes.js";

/** @import { List } from "../input/list.js" */
/** @import { Requested, State } from "../model/state.js" */
/** @import { OptionKey } from "../options.js" */
/** @import { Key, Words } from "../words/words.js" */
/** @import { Given } from "./session.js" */

/** What is shown where nothing else is asked for. */
const DEFAULT_VIEWS = ["train", "names"];

/** The options with a range of values. */
const RANGED = [...OPTIONS, START_STEP];

/** The properties, as Lit wants them declared. */
export const PROPERTIES = {
  ...Object.fromEntries(
    RANGED.map(({ key, live, default: value }) => [
      key,
      {
        type: typeof value === "number" ? Number : String,
        attribute: kebab(key),
        // The reader may have changed it since it was set: set again, it counts again.
        ...(live && { hasChanged: () => true }),
      },
    ]),
  ),
  ...Object.fromEntries(
    HOST_ATTRIBUTES.map(({ name, type }) => [
      camel(name),
      { type: type === "boolean" ? Boolean : String, attribute: name },
    ]),
  ),
  // A framework may set another array of the same names whenever it renders.
  text: { type: String, hasChanged: (/** @type {unknown} */ a, /** @type {unknown} */ b) => linesIn(a) !== linesIn(b) },
};

/** A name whatever case it is written in: nembd of n-embd, nEmbd, NEMBD and n_embd. @param {string} name */
const flat = (name) => name.toLowerCase().replace(/[-_]/g, "");

/**
 * Attributes by the names that camel case becomes in HTML: a framework may write a property's name into the page that a server sends.
 * @type {Map<string, string>}
 */
export const FLAT_ATTRIBUTES = new Map(
  [...RANGED.map(({ key }) => kebab(key)), ...HOST_ATTRIBUTES.map(({ name }) => name)]
    .filter((name) => name.includes("-"))
    .map((name) => [flat(name), name]),
);

/** @param {unknown} text as its author gives it @returns {unknown} an array of names as lines; all else as it is */
const linesIn = (text) =>
  Array.isArray(text) && text.every((name) => typeof name === "string") ? text.join("\n") : text;

/**
 * Frameworks set numbers as strings, too.
 * @param {Pick<import("../options.js").Option, "default"> & { key: string }} option
 * @param {Record<string, any>} element
 */
function valueIn(option, element) {
  const value = element[option.key];
  const isNumber = typeof option.default === "number" && typeof value === "string" && value.trim() !== "";
  return isNumber ? Number(value) : value;
}

/**
 * @param {Words} t
 * @param {string | null | undefined} view
 * @returns {{ ids: string[], complaint: string }}
 */
export function viewsIn(t, view) {
  const words = (view ?? "").split(/[\s,]+/).filter((word) => word);
  const unknown = words.filter((word) => !isView(word));
  const known = [...new Set(words)].filter(isView);
  return {
    ids: known.length ? known : DEFAULT_VIEWS,
    complaint: unknown.length ? t("attribute.view", { view: unknown.join(" "), views: commonViews(t) }) : "",
  };
}

/** `text` and `list-src` are other ways to say what the list is. @param {string} property @returns {string} the setting that it gives */
export const settingOf = (property) => (property === "text" || property === "listSrc" ? "list" : property);

/** @param {Record<string, any>} element @returns {Given} what is written on it and can count */
export function givenIn(element) {
  const options = RANGED.filter((option) => fits(option, valueIn(option, element)));
  const given = new Map(options.map((option) => [/** @type {string} */ (option.key), valueIn(option, element)]));
  const text = linesIn(element.text) ?? element.listSrc;
  if (text != null) given.set("list", text);
  if (element.src) given.set("src", element.src);
  return given;
}

/**
 * @param {Words} t
 * @param {Record<string, any>} given the element's properties
 * @param {Readonly<State>} state as it is until now
 * @param {(property: string) => boolean} counts whether a property counts: those that do not are checked, no more
 * @returns {{ requested: Requested, startStep: number, complaints: string[], cuts: string[] }} what is asked for, the step to begin
 *   at, what does not fit, and what was cut from the text
 */
export function requestedIn(t, given, state, counts) {
  const complaints = /** @type {string[]} */ ([]);
  const values = /** @type {Record<OptionKey | "startStep", any>} */ (
    Object.fromEntries(
      RANGED.map((option) => {
        const value = valueIn(option, given) ?? option.default;
        if (fits(option, value)) return [option.key, value];
        const slots = {
          name: kebab(option.key),
          range: rangeInWords(t, option),
          value: typeof option.default === "number" ? t.value(option.default) : option.default,
        };
        complaints.push(t("attribute.range", slots));
        return [option.key, option.default];
      }),
    )
  );
  const text = linesIn(given.text) ?? null;
  if (text !== null && typeof text !== "string") complaints.push(t("attribute.text"));
  const own = typeof text === "string" ? listIn(text, Array.isArray(given.text), values.blockSize) : null;
  for (const { key, slots } of own?.problems ?? []) complaints.push(t(key, slots));

  /** @param {boolean} ofModel */
  const counted = (ofModel) =>
    Object.fromEntries(
      OPTIONS.filter((option) => Boolean(option.ofModel) === ofModel && counts(option.key)).map(({ key }) => [
        key,
        values[key],
      ]),
    );
  return {
    complaints,
    startStep: values.startStep,
    cuts: counts("text") ? cutsIn(t, own) : [],
    requested: {
      ...counted(false),
      settings: { ...state.settings, ...counted(true) },
      ...(counts("text") && textIn(own, state, values.list)),
    },
  };
}

/** @param {string} text @param {boolean} isArray its lines are names as they are @param {number} blockSize */
function listIn(text, isArray, blockSize) {
  const reader = readerHere();
  if (!reader) return null;
  return isArray ? atOnce(reader.checked(text, blockSize)) : reader.readList(text, { blockSize });
}

/** Notes on what is left out. @type {Key[]} */
const LOSSES = ["list.too-many-lines", "list.long-lines"];

/**
 * @param {Words} t
 * @param {List | null} own
 * @returns {string[]} a sentence for each kind of thing that is cut or guessed: empty lines are no loss
 */
function cutsIn(t, own) {
  const told = own?.notes.filter(({ key }) => key !== "list.empty-lines") ?? [];
  return told.map(({ key, slots }) =>
    t(LOSSES.includes(key) ? "attribute.cut" : "attribute.read", { note: t(key, slots) }),
  );
}

/**
 * What the property `text` asks for: where it is cleared, the list of the attribute counts again.
 * @param {List | null} own
 * @param {Readonly<State>} state
 * @param {import("../data/lists.js").ListId} list
 */
function textIn(own, state, list) {
  if (!own) return state.list === OWN_LIST && { own: null, list };
  return !own.problems.length && { own, list: OWN_LIST };
}

/** Attributes that any element may have, or that a framework adds for itself. */
const GLOBAL =
  /^(class|style|id|slot|part|exportparts|hidden|title|lang|dir|role|tabindex|is|nonce|inert|popover|draggable|translate|autofocus|accesskey|(aria|data|v|x|ng|_ng|svelte|astro|item|content|enterkey|input).*)$|[^a-z-]/;

const ATTRIBUTES = new Set([
  ...RANGED.map(({ key }) => kebab(key)),
  ...HOST_ATTRIBUTES.map(({ name }) => name),
  ...FLAT_ATTRIBUTES.keys(),
]);

/** The properties by their names without case and hyphens. */
const FLAT_PROPERTIES = new Map(Object.keys(PROPERTIES).map((key) => [flat(key), key]));

/** A listener, as frameworks name them, that no browser calls. @param {Element} element @param {string} name */
const isUnheard = (element, name) => /^on./i.test(name) && !(name in Object.getPrototypeOf(element));

/**
 * @param {Words} t
 * @param {Element} element
 * @returns {string[]} a sentence for each thing on it that means nothing to it, where its author may think that it does
 */
export function ignoredOn(t, element) {
  const attributes = element.getAttributeNames().filter((name) => !ATTRIBUTES.has(name) && !GLOBAL.test(name));
  const misnamed = Object.keys(element).filter((name) => !(name in PROPERTIES) && FLAT_PROPERTIES.has(flat(name)));
  const listeners = Object.keys(element).filter((name) => isUnheard(element, name));
  return [
    ...attributes.filter((name) => !/^on./.test(name)).map((name) => t("attribute.unknown", { name })),
    ...misnamed.map((name) => t("attribute.misnamed", { name, property: FLAT_PROPERTIES.get(flat(name)) })),
    ...[...attributes.filter((name) => isUnheard(element, name)), ...listeners].map((name) =>
      t("attribute.unheard", { name }),
    ),
  ];
}
