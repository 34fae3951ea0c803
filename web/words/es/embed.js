export default {
  texts: {
    "This piece trains a small GPT where it is read, and needs JavaScript for it.":
      "Este componente entrena un GPT pequeño allí mismo donde se lee, y para eso necesita JavaScript.",
  },
  same: [],
};
