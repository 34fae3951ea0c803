/** The attributes that are not options of a model: what an element shows, and where its model comes from. */

/** @param {string} name of an attribute, as list-src @returns {string} its property, as listSrc */
export const camel = (name) => name.replace(/-./g, ([, letter]) => letter.toUpperCase());

/** @type {{ name: string, type: string, default: string, about: string }[]} */
export const HOST_ATTRIBUTES = [
  { name: "view", type: "string", default: "train names", about: "What it shows, one or several of the views" },
  {
    name: "text",
    type: "string | string[]",
    default: "",
    about: "A list of your own, one name a line, in place of list; as a property it may be an array of names",
  },
  {
    name: "list-src",
    type: "string",
    default: "",
    about:
      "URL of a list, in place of list: text, CSV, JSON or a spreadsheet of at most 5 MB, read like a dropped file. text takes precedence. If it cannot be fetched or learned, list is used",
  },
  {
    name: "src",
    type: "string",
    default: "",
    about:
      "What to start with: the URL of a saved model (.safetensors), to which n-head and a list add what weights alone lack, or a link made by the page's Share section, whole or from its # on, for which nothing is fetched; the element's own attributes take precedence over the link's. If it does not arrive in time, a new model is created",
  },
  {
    name: "model",
    type: "string",
    default: "",
    about:
      "Elements with the same name here share one model, created from the settings of the first. One that joins later shows it as it is; of its settings only those apply that no other has given and that discard no training",
  },
  {
    name: "theme",
    type: '"auto" | "system" | "light" | "dark"',
    default: "auto",
    about:
      "Colours: those of the page around it, by its color-scheme or else by the background behind the element; those of the reader's system; light; dark",
  },
  {
    name: "controls",
    type: '"auto" | "none"',
    default: "auto",
    about: "none: no buttons, sliders, fields and settings; what is shown is a picture, which still changes",
  },
  { name: "autoplay", type: "boolean", default: "", about: "Trains when it first comes on screen" },
];
