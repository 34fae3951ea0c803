export default {
  texts: {
    "This piece trains a small GPT where it is read, and needs JavaScript for it.":
      "여기에서는 브라우저 안에서 작은 GPT를 학습시키므로 JavaScript가 필요합니다.",
  },
  same: [],
};
