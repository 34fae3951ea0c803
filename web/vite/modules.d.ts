/** What Vite makes of an import with `?packed`: see packed.js. */
declare module "*.wasm?packed" {
  const base64: string;
  export default base64;
}

declare module "*.txt?packed" {
  const squeezed: { letters: string; length: number; base64: string };
  export default squeezed;
}

/** The tokens as an element's own styles: see embedded.js. */
declare module "*?embedded" {
  const styles: string;
  export default styles;
}
