export default {
  texts: {
    "This piece trains a small GPT where it is read, and needs JavaScript for it.":
      "这里会在你的浏览器中训练一个小型 GPT，需要启用 JavaScript。",
  },
  same: [],
};
