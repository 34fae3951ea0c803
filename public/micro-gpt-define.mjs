/*!
 * <micro-gpt>: a GPT that learns to invent names, trained from nothing where it is read. MIT licence.
 *
 *     <script type="module" src="micro-gpt-define.mjs"></script>
 *     <micro-gpt view="train names">Here a small GPT learns to invent names, with JavaScript.</micro-gpt>
 *
 * Third-party notices: third-party-notices.md beside this file.
 *
 * What is shown is fetched from the folder micro-gpt/ beside it, after this file. A page with a content security policy needs in it
 *     script-src   this file's origin, and 'wasm-unsafe-eval' for the engine
 *     worker-src   blob: for the worker, whose code is in it
 *     trusted-types  micro-gpt, only where trusted types are required
 *     connect-src  the origin of a saved model or a list, only where src or list-src names one
 */
import"./micro-gpt.mjs";import{Y as e,i as t,z as n}from"./micro-gpt/core.mjs";function r(t){globalThis.customElements&&!customElements.get(`micro-gpt`)&&(e()?console.error(n(`problem.policy-types`)):customElements.define(`micro-gpt`,t))}r(t);