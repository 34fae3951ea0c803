/** The attributes that are no options of a model: what an element shows, and where its model comes from. */

/** @param {string} name of an attribute, as list-src @returns {string} its property, as listSrc */
export const camel = (name) => name.replace(/-./g, ([, letter]) => letter.toUpperCase());

/** @type {{ name: string, type: string, default: string, about: string }[]} */
export const HOST_ATTRIBUTES = [
  { name: "view", type: "string", default: "train names", about: "What it shows, one or several of the views" },
  {
    name: "text",
    type: "string | string[]",
    default: "",
    about: "A list of one's own, a name a line, instead of list; as a property it may be an array of names",
  },
  {
    name: "list-src",
    type: "string",
    default: "",
    about:
      "URL of a list, instead of list: text, CSV, JSON or a spreadsheet, of at most 5 MB; its names are found as in a file that is dropped. text counts before it. Where it cannot be had or learned, list stands in",
  },
  {
    name: "src",
    type: "string",
    default: "",
    about:
      "What to begin with: the URL of a saved model (.safetensors), or a link that the page's Share gave, whole or from its # on, of which nothing is fetched; what is written on the element itself counts before the link's. Where it cannot be had in time, a new model is made instead",
  },
  {
    name: "model",
    type: "string",
    default: "",
    about:
      "Elements with the same name here share one model, made from the settings of the first. One that joins later shows it as it is; of its settings only those count that no other has given, and that discard no training",
  },
  {
    name: "theme",
    type: '"auto" | "system" | "light" | "dark"',
    default: "auto",
    about:
      "Colours: those of the page around it, by its color-scheme or else by what is behind the element; those of the reader's system; light; dark",
  },
  {
    name: "controls",
    type: '"auto" | "none"',
    default: "auto",
    about: "none: no buttons, sliders, fields and settings; what is shown is a picture that lives",
  },
  { name: "autoplay", type: "boolean", default: "", about: "Trains when it is first seen" },
];
