/**
 * A list of the reader's own: pasted, typed, dropped or from a file. It is checked as it comes; what was cut, and why,
 * stands below. The text stays in this page.
 */

import { css, html, nothing } from "lit";
import { checked, MAX_BYTES } from "../../input/list.js";
import { inTimeSlices } from "../../input/time-slices.js";
import { dropTarget } from "./drop-target.js";

/** @import { CheckedList, Note } from "../../input/list.js" */
/** @import { View } from "../view.js" */

/** A pause in typing, in milliseconds, after which a list is checked. */
const PAUSE = 150;

/** So many characters are shown, to be edited. A browser takes seconds to lay out a million: more are kept without being shown. */
const MAX_SHOWN = 20_000;

export const listInputStyles = css`
  .list-input {
    margin-top: calc(1.5 * var(--space));
  }

  textarea {
    display: block;
    width: 100%;
    min-height: calc(9 * var(--mg-rem));
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

  .list-input .line {
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
`;

export class ListInput {
  /** @type {ReturnType<typeof setTimeout> | undefined} */
  #timer;
  /** What is to be checked: not always what is shown. */
  #text = "";
  #blockSize = 0;
  /** @type {CheckedList | null} */
  #checked = null;
  /** Why a text is not even checked. @type {Note | null} */
  #refusal = null;
  #isHidden = false;
  #drop;
  #view;

  /** @param {View} view */
  constructor(view) {
    this.#view = view;
    this.#drop = dropTarget(view, (data) => {
      const [file] = data?.files ?? [];
      if (file) this.#read(file);
      else this.#fill(data?.getData("text/plain") ?? "");
    });
  }

  render() {
    const { t, state, store } = this.#view;
    // What was cut for a shorter context may fit a longer one.
    if (state.settings.blockSize !== this.#blockSize) {
      this.#blockSize = state.settings.blockSize;
      if (this.#text) this.#check();
    }
    const list = this.#checked;
    const isNew = list && !list.refusal && list.text !== state.own?.text;
    return html`
      <div
        class="list-input ${this.#drop.isOver ? "over" : ""}" ?hidden=${state.list !== "own"}
        @dragover=${this.#drop.onDragOver} @dragleave=${this.#drop.onDragLeave} @drop=${this.#drop.onDrop}
      >
        <textarea
          dir="auto" aria-label=${t("list.label")} aria-describedby="list-says" autocapitalize="off" spellcheck="false"
          placeholder=${this.#isHidden ? t("list.not-shown") : t("list.placeholder")} @input=${this.#onInput} @paste=${this.#onPaste}
        ></textarea>
        <div class="line">
          <button class="take ${isNew ? "primary" : ""}" ?disabled=${!isNew} @click=${() => list && store.set({ own: list, list: "own" })}>
            ${t("list.use")}
          </button>
          <label class="pick">${t("list.file")}<input type="file" accept=".txt,.csv,text/*" @change=${this.#onFile}></label>
        </div>
        <p class="says" id="list-says" role="status">${this.#says()}</p>
      </div>
    `;
  }

  #says() {
    const { t } = this.#view;
    const refusal = (/** @type {Note | null} */ note) =>
      note ? html`<span class="refusal">${t(note.key, note.slots)}</span>` : nothing;
    if (this.#refusal) return refusal(this.#refusal);
    if (!this.#checked) return nothing;
    const { lines, letters, notes, refusal: why } = this.#checked;
    return html`
      ${t("list.lines", { count: lines })} ${t("list.letters", { count: letters })}
      ${notes.map(({ key, slots }) => `${t(key, slots)} `)} ${refusal(why)}
    `;
  }

  #onInput = (/** @type {Event & { target: HTMLTextAreaElement }} */ { target }) => {
    clearTimeout(this.#timer);
    this.#timer = setTimeout(() => this.#take(target.value), PAUSE);
  };

  #onPaste = (/** @type {ClipboardEvent} */ event) => {
    const text = event.clipboardData?.getData("text/plain") ?? "";
    if (text.length <= MAX_SHOWN) return;
    event.preventDefault();
    this.#fill(text);
  };

  #onFile = (/** @type {Event & { target: HTMLInputElement }} */ { target }) => {
    const [file] = target.files ?? [];
    if (file) this.#read(file);
    target.value = "";
  };

  /** @param {File} file */
  async #read(file) {
    const { name, size } = file;
    if (size > MAX_BYTES) return this.#refuse({ key: "list.file-too-large", slots: { name, size, max: MAX_BYTES } });
    try {
      this.#fill(await file.text());
    } catch {
      this.#refuse({ key: "list.file-unreadable", slots: { name } });
    }
  }

  /** @param {string} text */
  #fill(text) {
    clearTimeout(this.#timer);
    const area = /** @type {HTMLTextAreaElement} */ (this.#view.find("textarea"));
    area.value = text.length > MAX_SHOWN ? "" : text;
    this.#take(text);
  }

  /** @param {string} text */
  #take(text) {
    this.#isHidden = text.length > MAX_SHOWN;
    if (text.length > MAX_BYTES) {
      this.#text = "";
      this.#checked = null;
      return this.#refuse({ key: "list.too-large", slots: { max: MAX_BYTES } });
    }
    this.#refusal = null;
    this.#text = text;
    this.#check();
  }

  /** @param {Note} refusal */
  #refuse(refusal) {
    this.#refusal = refusal;
    this.#view.set({});
  }

  async #check() {
    const text = this.#text;
    this.#checked = null;
    this.#view.set({});
    const list = text ? await inTimeSlices(checked(text, this.#blockSize)) : null;
    // Another text may have come meanwhile.
    if (text !== this.#text) return;
    this.#checked = list;
    this.#view.set({});
  }
}
