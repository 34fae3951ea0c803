export default {
  texts: {
    "This piece trains a small GPT where it is read, and needs JavaScript for it.":
      "ここでは、ブラウザの中で小さなGPTを学習させます。JavaScriptを有効にしてください。",
  },
  same: [],
};
