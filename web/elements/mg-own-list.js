/**
 * A list of the reader's own: pasted, typed, dropped or from a file. It is checked as it comes; what was cut, and why,
 * stands below. Fires `own-list` with the list, once the reader takes it. The text stays in this page.
 */

import { css, html, LitElement, nothing } from "lit";
import { formatCount } from "../format.js";
import { checking, MOST_BYTES } from "../lists.js";
import { inStretches } from "../stretches.js";
import { base, buttons, fields, filePicker } from "../style/shared.js";
import { tell } from "../tell.js";

/** @import { OwnList } from "../lists.js" */

/** A pause in typing, in milliseconds, after which a long list is checked. */
const PAUSE = 150;

/** So many characters are shown, to be edited. A browser takes seconds to lay out a million: more are kept unseen. */
const MOST_SHOWN = 20_000;

const UNSEEN = "A long list is kept here, unseen. Type, paste or drop another to replace it.";

export class MgOwnList extends LitElement {
  static properties = {
    blockSize: { type: Number },
    taken: { attribute: false },
    checked: { state: true },
    refusal: { state: true },
    over: { state: true },
    isUnseen: { state: true },
  };

  static styles = [
    base,
    buttons,
    fields,
    filePicker,
    css`
      :host {
        display: block;
      }

      textarea {
        display: block;
        width: 100%;
        min-height: 9rem;
        padding: var(--space);
        border: 1px solid var(--edge);
        border-radius: var(--radius);
        line-height: 1.5;
        resize: vertical;
      }

      .over textarea {
        border-style: dashed;
        border-color: var(--accent);
      }

      .line {
        display: flex;
        flex-wrap: wrap;
        align-items: center;
        gap: var(--space) calc(1.5 * var(--space));
        margin-top: var(--space);
      }

      .says {
        min-height: 1.5em;
        margin: var(--space) 0 0;
        font-size: var(--small);
      }

      .says .refusal {
        color: var(--alarm);
      }
    `,
  ];

  /** @type {ReturnType<typeof setTimeout> | undefined} */
  #timer;

  /** What is to be checked: not always what is shown. */
  #text = "";

  constructor() {
    super();
    this.blockSize = 16;
    /** @type {OwnList | null} the one in use */ this.taken = null;
    /** @type {OwnList | null} */ this.checked = null;
    this.refusal = "";
    this.over = false;
    this.isUnseen = false;
  }

  /** @param {Map<string, unknown>} changed */
  willUpdate(changed) {
    // What was cut for a shorter context may fit a longer one.
    if (changed.has("blockSize") && this.checked) this.#check();
  }

  render() {
    const { checked } = this;
    const isNew = checked && !checked.refusal && checked.text !== this.taken?.text;
    return html`
      <div
        class=${this.over ? "over" : ""} @dragover=${this.#onDrag} @dragleave=${() => this.#setOver(false)}
        @drop=${this.#onDrop}
      >
        <textarea
          aria-label="Your list, one name a line" aria-describedby="says" autocapitalize="off" spellcheck="false"
          placeholder=${this.isUnseen ? UNSEEN : "Paste or drop a list here, one name a line."} @input=${this.#onInput}
          @paste=${this.#onPaste}
        ></textarea>
        <div class="line">
          <button class="take ${isNew ? "primary" : ""}" ?disabled=${!isNew} @click=${() => tell(this, "own-list", checked)}>
            Use this list
          </button>
          <label class="pick">From a file …<input type="file" accept=".txt,.csv,text/*" @change=${this.#onFile}></label>
        </div>
        <p class="says" id="says" role="status">${this.#says()}</p>
      </div>
    `;
  }

  #says() {
    if (this.refusal) return html`<span class="refusal">${this.refusal}</span>`;
    const { checked } = this;
    if (!checked) return nothing;
    const { lines, letters, cut, refusal } = checked;
    return html`
      ${formatCount(lines)} ${lines === 1 ? "line" : "lines"}, ${formatCount(letters)} different characters.
      ${cut.join(" ")} ${refusal ? html`<span class="refusal">${refusal}</span>` : nothing}
    `;
  }

  /** @param {Event & { target: HTMLTextAreaElement }} event whose target is this one only now: later it is the page */
  #onInput({ target }) {
    clearTimeout(this.#timer);
    this.#timer = setTimeout(() => this.#take(target.value), PAUSE);
  }

  /** @param {ClipboardEvent} event */
  #onPaste(event) {
    const text = event.clipboardData?.getData("text/plain") ?? "";
    if (text.length <= MOST_SHOWN) return;
    event.preventDefault();
    this.#fill(text);
  }

  /** @param {DragEvent} event */
  #onDrag(event) {
    event.preventDefault();
    this.#setOver(true);
  }

  /** @param {boolean} over */
  #setOver(over) {
    this.over = over;
  }

  /** @param {DragEvent} event */
  #onDrop(event) {
    event.preventDefault();
    this.#setOver(false);
    const [file] = event.dataTransfer?.files ?? [];
    if (file) this.#read(file);
    else this.#fill(event.dataTransfer?.getData("text/plain") ?? "");
  }

  /** @param {Event & { target: HTMLInputElement }} event */
  #onFile(event) {
    const [file] = event.target.files ?? [];
    if (file) this.#read(file);
    event.target.value = "";
  }

  /** @param {File} file */
  async #read(file) {
    if (file.size > MOST_BYTES) {
      this.refusal = `“${file.name}” is too large: ${formatCount(file.size)} bytes, and ${formatCount(MOST_BYTES)} fit.`;
      return;
    }
    try {
      this.#fill(await file.text());
    } catch {
      this.refusal = `“${file.name}” could not be read. Open it elsewhere, copy its lines, and paste them here.`;
    }
  }

  /** @param {string} text */
  #fill(text) {
    clearTimeout(this.#timer);
    const area = /** @type {HTMLTextAreaElement} */ (this.renderRoot.querySelector("textarea"));
    area.value = text.length > MOST_SHOWN ? "" : text;
    this.#take(text);
  }

  /** @param {string} text */
  #take(text) {
    this.isUnseen = text.length > MOST_SHOWN;
    this.refusal = text.length > MOST_BYTES ? `Too much: ${formatCount(MOST_BYTES)} characters fit.` : "";
    this.#text = this.refusal ? "" : text;
    this.#check();
  }

  async #check() {
    const text = this.#text;
    this.checked = null;
    const checked = text ? await inStretches(checking(text, this.blockSize)) : null;
    // Another text may have come meanwhile.
    if (text === this.#text) this.checked = checked;
  }
}

if (!customElements.get("mg-own-list")) customElements.define("mg-own-list", MgOwnList);
