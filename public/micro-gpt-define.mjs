/*!
 * <micro-gpt>: a GPT that learns to invent names, trained from nothing where it is read. MIT licence.
 *
 *     <script src="micro-gpt.js" defer></script>
 *     <micro-gpt view="train names">Here a small GPT learns to invent names, with JavaScript.</micro-gpt>
 *
 * Third-party notices: third-party-notices.md beside this file.
 *
 * Nothing is fetched after this file. A page with a content security policy needs in it
 *     script-src   this file's origin, and 'wasm-unsafe-eval' for the engine
 *     worker-src   blob: for the worker, which is part of this file
 *     connect-src  the origin of a saved model or a list, only where src or list-src names one
 */
import{MicroGpt as e}from"./micro-gpt.mjs";globalThis.customElements&&!customElements.get(`micro-gpt`)&&customElements.define(`micro-gpt`,e);