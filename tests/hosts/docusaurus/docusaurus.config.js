module.exports = {
  title: "Docusaurus",
  url: "http://localhost",
  baseUrl: "/",
  clientModules: [require.resolve("microgpt-in-a-page/element/define")],
  presets: [["classic", { docs: { routeBasePath: "/" }, blog: false }]],
};
