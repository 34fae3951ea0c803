/**
 * The element's attributes: every option, and a few of its own. Reading forgives: what does not fit is left at its default, and
 * said in a sentence.
 */

import { OWN_LIST } from "../data/lists.js";
import { checked } from "../input/list.js";
import { atOnce } from "../input/time-slices.js";
import { DEFAULT_SETTINGS, fits, kebab, OPTIONS } from "../options.js";
import { VIEWS, viewOf } from "../views/index.js";
import { rangeInWords } from "../views/parts/range-in-words.js";
import { HOST_ATTRIBUTES } from "./host-attributes.js";

/** @import { Requested, State } from "../model/state.js" */
/** @import { OptionKey } from "../options.js" */
/** @import { View } from "../views/view.js" */
/** @import { Words } from "../words/words.js" */
/** @import { Given } from "./session.js" */

/** What is shown where nothing else is asked for. */
const DEFAULT_VIEWS = ["train", "names"];

/** The properties, as Lit wants them declared. */
export const PROPERTIES = {
  ...Object.fromEntries(
    OPTIONS.map(({ key, default: value }) => [
      key,
      { type: typeof value === "number" ? Number : String, attribute: kebab(key) },
    ]),
  ),
  ...Object.fromEntries(
    // Styles ask for the theme as an attribute.
    HOST_ATTRIBUTES.map(({ name, type }) => [
      name,
      { type: type === "boolean" ? Boolean : String, reflect: name === "theme" },
    ]),
  ),
  text: { attribute: false },
};

/**
 * @param {Words} t
 * @param {string | null | undefined} view
 * @returns {{ views: (typeof View)[], complaint: string }}
 */
export function viewsIn(t, view) {
  const ids = (view ?? "").split(/[\s,]+/).filter((word) => word);
  const unknown = ids.filter((id) => !viewOf(id));
  const known = [...new Set(ids)].filter((id) => viewOf(id));
  return {
    views: (known.length ? known : DEFAULT_VIEWS).map((id) => /** @type {typeof View} */ (viewOf(id))),
    complaint: unknown.length
      ? t("attribute.view", { view: unknown.join(" "), views: VIEWS.map(({ id }) => id).join(", ") })
      : "",
  };
}

/** `text` is another way to say what the list is. @param {string} property @returns {string} the setting that it gives */
export const settingOf = (property) => (property === "text" ? "list" : property);

/** @param {Record<string, any>} element @returns {Given} what is written on it and can count */
export function givenIn(element) {
  const options = OPTIONS.filter((option) => fits(option, element[option.key]));
  const given = new Map(options.map(({ key }) => [/** @type {string} */ (key), element[key]]));
  if (element.text != null) given.set("list", element.text);
  if (element.src) given.set("src", element.src);
  return given;
}

/**
 * @param {Words} t
 * @param {Record<string, any>} given the element's properties
 * @param {Readonly<State>} state as it is until now
 * @param {(property: string) => boolean} counts whether a property counts: those that do not are checked, no more
 * @returns {{ requested: Requested, complaints: string[] }}
 */
export function requestedIn(t, given, state, counts) {
  const complaints = /** @type {string[]} */ ([]);
  const values = /** @type {Record<OptionKey, any>} */ (
    Object.fromEntries(
      OPTIONS.map((option) => {
        const value = given[option.key] ?? option.default;
        if (fits(option, value)) return [option.key, value];
        const slots = { name: kebab(option.key), range: rangeInWords(t, option), value: String(option.default) };
        complaints.push(t("attribute.range", slots));
        return [option.key, option.default];
      }),
    )
  );
  const { nEmbd, nHead } = values;
  if (nEmbd % nHead) {
    complaints.push(t("attribute.heads", { nEmbd, nHead }));
    Object.assign(values, { nEmbd: DEFAULT_SETTINGS.nEmbd, nHead: DEFAULT_SETTINGS.nHead });
  }
  const own = given.text == null ? null : atOnce(checked(String(given.text), values.blockSize));
  if (own?.refusal) complaints.push(t(own.refusal.key, own.refusal.slots));

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
    requested: {
      ...counted(false),
      settings: { ...state.settings, ...counted(true) },
      ...(counts("text") && textIn(own, state, values.list)),
    },
  };
}

/**
 * What the property `text` asks for: where it is cleared, the list of the attribute counts again.
 * @param {import("../input/list.js").CheckedList | null} own
 * @param {Readonly<State>} state
 * @param {import("../data/lists.js").ListId} list
 */
function textIn(own, state, list) {
  if (!own) return state.list === OWN_LIST && { own: null, list };
  return !own.refusal && { own, list: OWN_LIST };
}

/** Attributes that any element may have, or that a framework adds for itself. */
const GLOBAL =
  /^(class|style|id|slot|part|exportparts|hidden|title|lang|dir|role|tabindex|is|nonce|inert|popover|draggable|translate|autofocus|accesskey|(aria|data|on|v|x|ng|_ng|svelte|astro|item|content|enterkey|input).*)$|[^a-z-]/;

/** @param {Element} element @returns {string[]} its attributes that mean nothing to it, by what its author may take for options */
export function unknownAttributes(element) {
  const known = new Set([...OPTIONS.map(({ key }) => kebab(key)), ...HOST_ATTRIBUTES.map(({ name }) => name)]);
  return element.getAttributeNames().filter((name) => !known.has(name) && !GLOBAL.test(name));
}
