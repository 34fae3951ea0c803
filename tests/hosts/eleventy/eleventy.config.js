export default function (config) {
  config.addPassthroughCopy({ "node_modules/microgpt-in-a-page/public/micro-gpt.js": "micro-gpt.js" });
}
