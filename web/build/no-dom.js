/**
 * Stands for the package with which Lit's modules for Node imitate a document: under Node the element is imported, and never made,
 * and what is to be extended there needs nothing. In a browser, which has its own, it would weigh 5 kB.
 */

export class HTMLElement {}

/** Node has no registry of elements. */
export const customElements = undefined;
