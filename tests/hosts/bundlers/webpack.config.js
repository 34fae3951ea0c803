export default {
  mode: "production",
  performance: { hints: false },
  entry: "./src/main.js",
  output: { path: new URL("dist/webpack", import.meta.url).pathname },
};
