/** What Vite makes of an import with `?packed`: gzip in base64, see packed.js. */
declare module "*?packed" {
  const base64: string;
  export default base64;
}
