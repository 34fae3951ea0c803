/**
 * A list of the reader's own: pasted, typed, dropped or from a file. It is read as it comes; what was found, guessed and cut
 * stands below, with what else could be taken. The text stays in this page.
 */

import { css, html, nothing } from "lit";
import { MAX_BYTES } from "../../input/limits.js";
import { columnLabel, tooLarge } from "../../input/notes.js";
import { loadReader } from "../../input/reader.js";
import { inTimeSlices } from "../../input/time-slices.js";
import { dropTarget } from "./drop-target.js";

/** @import { List, Note, Reading } from "../../input/list.js" */
/** @import { View } from "../view.js" */

/** A pause in typing, in milliseconds, after which a list is checked. */
const PAUSE = 150;

/** The most other columns that are offered. */
const MAX_COLUMNS = 12;

/** The most characters that are shown, to be edited. A browser takes seconds to lay out a million: more are kept without being shown. */
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

  .choices {
    flex-wrap: wrap;
  }

  .says .refusal {
    color: var(--alarm);
  }
`;

export class ListInput {
  /** @type {ReturnType<typeof setTimeout> | undefined} */
  #timer;
  /** What is to be read: a file's bytes or a text, not always what is shown. @type {Uint8Array | string} */
  #source = "";
  /** @type {Reading} */
  #how = {};
  #blockSize = 0;
  /** @type {List | null} */
  #list = null;
  /** Why nothing is even read. @type {Note | null} */
  #refusal = null;
  #isHidden = false;
  #drop;
  #view;

  /** @param {View} view */
  constructor(view) {
    this.#view = view;
    this.#drop = dropTarget(view, (data) => {
      const [file] = data?.files ?? [];
      if (file) this.#open(file);
      else this.#fill(data?.getData("text/plain") ?? "");
    });
  }

  render() {
    const { t, state } = this.#view;
    // What was cut for a shorter context may fit a longer one.
    if (state.settings.blockSize !== this.#blockSize) {
      this.#blockSize = state.settings.blockSize;
      if (this.#source.length) this.#read();
    }
    const list = this.#list;
    const isNew = list && !list.problems.length && list.text !== state.own?.text;
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
          <button class="take ${isNew ? "primary" : ""}" ?disabled=${!isNew} @click=${() => list && this.#use(list)}>
            ${t("list.use")}
          </button>
          <label class="pick">${t("list.file")}<input type="file" accept=".txt,.csv,.tsv,.json,.xlsx,.ods,text/*" @change=${this.#onFile}></label>
        </div>
        <p class="says" id="list-says" role="status">${this.#says()}</p>
        ${list ? this.#choices(list) : nothing}
      </div>
    `;
  }

  #says() {
    const { t } = this.#view;
    const refusals = (/** @type {Note[]} */ notes) =>
      notes.map(({ key, slots }) => html`<span class="refusal">${t(key, slots)}</span> `);
    if (this.#refusal) return refusals([this.#refusal]);
    if (!this.#list) return nothing;
    const { lines, letters, notes, problems } = this.#list;
    const counts = html`${t("list.lines", { count: lines })}${t.space}${t("list.letters", { count: letters })}`;
    return html`
      ${lines || problems.some(({ key }) => key === "list.too-short") ? counts : nothing}
      ${t.sentences(notes.map(({ key, slots }) => t(key, slots)))} ${refusals(problems)}
    `;
  }

  /** What else could be taken, each with one press. @param {List} list */
  #choices({ columns, column, offer }) {
    const { t } = this.#view;
    const others = columns.filter(({ number }) => number !== column).slice(0, MAX_COLUMNS);
    const button = (/** @type {string} */ label, /** @type {Reading} */ how) =>
      html`<button @click=${() => this.#read({ ...this.#how, ...how })}>${label}</button>`;
    return html`
      <div class="line choices small" ?hidden=${!offer && !others.length}>
        ${others.length ? t("list.other-columns") : nothing}
        ${others.map((other) => button(columnLabel(other), { column: other.number }))}
        ${offer ? button(t(offer.key), { form: offer.form }) : nothing}
      </div>
    `;
  }

  /** One press, and it is learned: a trained model can be brought back. @param {List} own */
  #use(own) {
    this.#view.store.set({ own, list: "own" });
    this.#view.host.session.reveal("train");
    this.#view.trainer.reset();
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
    if (file) this.#open(file);
    target.value = "";
  };

  /** @param {File} file */
  async #open(file) {
    const { name, size } = file;
    if (size > MAX_BYTES) return this.#refuse(tooLarge(name, size));
    try {
      this.#fill(new Uint8Array(await file.arrayBuffer()), name);
    } catch {
      this.#refuse({ key: "list.file-unreadable", slots: { name } });
    }
  }

  /** @param {Uint8Array | string} source @param {string} [name] of its file */
  #fill(source, name) {
    clearTimeout(this.#timer);
    this.#show("");
    this.#take(source, name);
  }

  /** @param {Uint8Array | string} source @param {string} [name] */
  #take(source, name) {
    if (source.length > MAX_BYTES) return this.#refuse(tooLarge(name ?? "", source.length));
    this.#source = source;
    this.#read({ name });
  }

  /** @param {string} text to be looked at and edited */
  #show(text) {
    const area = /** @type {HTMLTextAreaElement} */ (this.#view.find("textarea"));
    this.#isHidden = text.length > MAX_SHOWN;
    area.value = this.#isHidden ? "" : text;
  }

  /** @param {Note} refusal */
  #refuse(refusal) {
    this.#source = "";
    this.#list = null;
    this.#refusal = refusal;
    this.#view.set({});
  }

  /** @param {Reading} [how] */
  async #read(how = this.#how) {
    this.#how = how;
    this.#list = null;
    this.#refusal = null;
    this.#view.set({});
    const source = this.#source;
    const reader = source.length ? await loadReader().catch(() => null) : null;
    const list = reader && (await inTimeSlices(reader.reading(source, { ...how, blockSize: this.#blockSize })));
    // Another list may have come meanwhile, or be read in another way.
    if (source !== this.#source || how !== this.#how) return;
    if (source.length && !reader) return this.#refuse({ key: "problem.not-loaded", slots: {} });
    this.#list = list;
    const isTyped = source === /** @type {HTMLTextAreaElement | null} */ (this.#view.find("textarea"))?.value;
    if (list && !isTyped) this.#show(list.text);
    this.#view.set({});
  }
}
