export default {
  texts: {
    "This piece trains a small GPT where it is read, and needs JavaScript for it.":
      "Dieses Stück trainiert ein kleines GPT dort, wo es gelesen wird, und braucht dafür JavaScript.",
  },
  same: [],
};
