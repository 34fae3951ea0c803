/** What Vite makes of an import with `?packed`: gzip in base64, see packed.js. */
declare module "*?packed" {
  const base64: string;
  export default base64;
}

/** Two files as one. */
declare module "*&packed" {
  const base64: string;
  export default base64;
}

/** And of one with `?text`: see lab.js. */
declare module "*?text" {
  const text: string;
  export default text;
}
