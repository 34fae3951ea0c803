export default {
  texts: {
    "This piece trains a small GPT where it is read, and needs JavaScript for it.":
      "Ce module entraîne un petit GPT là même où on le lit, et a besoin de JavaScript pour cela.",
  },
  same: [],
};
