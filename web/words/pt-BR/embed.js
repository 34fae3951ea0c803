export default {
  texts: {
    "This piece trains a small GPT where it is read, and needs JavaScript for it.":
      "Este componente treina um pequeno GPT ali mesmo onde é lido e, para isso, precisa de JavaScript.",
  },
  same: [],
};
