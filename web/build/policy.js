/**
 * A plugin for Vite: writes into the built page the promise that no request leaves it, in the browser's own words, so
 * that the browser keeps it. Not while developing: the development server needs its requests.
 */

const POLICY = [
  "default-src 'none'",
  "script-src 'unsafe-inline' 'wasm-unsafe-eval'",
  "style-src 'unsafe-inline'",
  "img-src data:",
  "worker-src blob:",
  "base-uri 'none'",
  "form-action 'none'",
].join("; ");

/** @param {string} html */
export const withPolicy = (html) =>
  html.replace("<head>", `<head>\n    <meta http-equiv="Content-Security-Policy" content="${POLICY}">`);

/** @returns {import("vite").Plugin} */
export const policy = () => ({ name: "policy", apply: "build", transformIndexHtml: withPolicy });
