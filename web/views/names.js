/**
 * The names on show, each in a place of its own, since each is sampled from the same random seed every time. A name that is pressed
 * is shown step by step; where names are gathered to be kept, it is one of those that the reader likes. The tab key stops at one of
 * them; arrow keys lead to the others.
 */

import { css, html, nothing } from "lit";
import { isPrinting, shownStep } from "../model/state.js";
import { MOVES } from "./parts/arrow-keys.js";
import { download } from "./parts/download.js";
import { editsInWords } from "./parts/edits-in-words.js";
import { nameListStyles, nameText } from "./parts/name-text.js";
import { namesPicture } from "./parts/names-picture.js";
import { View } from "./view.js";

/** @import { Name } from "../model/look.js" */

/** The most names that can be copied or saved, and the most that can be gathered. */
const MAX_KEPT = 1000;
const MAX_LIKED = 100;

/** Where few names are new, the search ends after this many times the number that is wanted. */
const PATIENCE = 20;

export class Names extends View {
  static id = "names";

  static styles = css`
    ${nameListStyles}

    li button {
      display: block;
      width: 100%;
      min-height: 0;
      height: 100%;
      padding: 0;
      border: 0;
      color: inherit;
      font: inherit;
      text-align: start;
    }

    li button:hover .fit {
      text-decoration: underline;
      text-decoration-thickness: 1px;
      text-underline-offset: 0.25em;
    }

    li [aria-pressed="true"] .fit {
      border-bottom: 2px solid var(--accent);
      font-weight: 700;
    }

    .keep {
      margin-top: var(--space);
      font-size: var(--small);
    }

    summary {
      color: var(--muted);
    }

    .keep p,
    .keep .line {
      margin: var(--space) 0;
    }

    .keep label {
      display: flex;
      align-items: center;
      gap: var(--space);
    }

    .keep [type="number"] {
      width: 6ch;
    }
  `;

  /** Where the tab key stops. */
  current = 0;

  /** Names are gathered. */
  keeping = false;
  count = 20;
  onlyInvented = false;
  /** What was copied or saved. */
  said = "";
  /** The names that the reader likes, and the step that each is of. @type {Map<string, number>} */
  #liked = new Map();

  get isBlank() {
    return !this.state.seen.names;
  }

  render() {
    const { t } = this;
    const { seen, sampleCount } = this.state;
    // Each has its place before it is written.
    const names = [...Array(sampleCount)].map((_, i) => seen.names?.[i] ?? { text: "", known: false });
    // A name can be pressed where there is a view that shows it step by step.
    const { session, hasControls } = this.host;
    const canBeTraced = hasControls && (session.shows("letter") || session.shows("cache"));
    return html`
      <ol aria-label=${t("names.label")} @keydown=${this.#onKey}>
        ${names.map((name, place) => this.#row(name, place, canBeTraced))}
      </ol>
      <p class="note">${this.#note(names.length)} ${canBeTraced ? t("names.press") : ""}</p>
      ${hasControls ? this.#keep() : nothing}
    `;
  }

  /** @param {number} count */
  #note(count) {
    const { t, state } = this;
    if (state.edits.length === 0) return t(isPrinting(state) ? "names.printed" : "names.note", { count });
    const back = html`<button class="link" @click=${() => this.trainer.edit([])}>${t("edit.put-back")}</button>`;
    return html`<span class="changed">${editsInWords(t, state)}</span> ${this.hasControls ? back : nothing}`;
  }

  /** @param {Name} name @param {number} place @param {boolean} canBeTraced */
  #row(name, place, canBeTraced) {
    const text = nameText(this.t, name);
    const { keeping } = this;
    const button = () => html`
      <button
        tabindex=${place === this.current ? 0 : -1} aria-pressed=${keeping ? this.#liked.has(name.text) : nothing}
        @focus=${() => this.set({ current: place })} @click=${() => (keeping ? this.#like(name.text) : this.#trace(place))}
      >${text}</button>
    `;
    return html`<li part="name" class=${name.known ? "known" : "new"}>${canBeTraced || keeping ? button() : text}</li>`;
  }

  #keep() {
    const { t } = this;
    const liked = [...this.#liked.keys()];
    const onNumber = (/** @type {Event & { target: HTMLInputElement }} */ { target }) => {
      this.count = Math.max(1, Math.min(MAX_KEPT, Math.round(target.valueAsNumber) || this.count));
      target.value = String(this.count);
    };
    return html`
      <details class="keep" @toggle=${(/** @type {Event & { target: HTMLDetailsElement }} */ { target }) => this.set({ keeping: target.open })}>
        <summary>${t("names.keep")}</summary>
        <div class="line all">
          <label>${t("names.count")} <input type="number" min="1" max=${MAX_KEPT} value=${this.count} @change=${onNumber}></label>
          <label>
            <input
              type="checkbox"
              @change=${(/** @type {Event & { target: HTMLInputElement }} */ { target }) => this.set({ onlyInvented: target.checked })}
            >${t("names.invented")}
          </label>
          ${this.#ways(() => this.#names())}
        </div>
        <p class="hint">${t("names.mark")}</p>
        <div class="line liked" role="group" aria-label=${t("names.liked")} ?hidden=${liked.length === 0}>
          ${liked.map((name) => html`<button class="link" aria-label=${t("names.remove", { name })} @click=${() => this.#like(name)}><bdi>${name}</bdi> ×</button>`)}
          ${this.#ways(async () => liked)}
          <button class="save-picture" @click=${() => this.#savePicture(liked)}>${t("names.picture")}</button>
        </div>
        <p class="hint" role="status">${this.said}</p>
      </details>
    `;
  }

  /** @param {() => Promise<string[]>} names */
  #ways(names) {
    return html`
      <button class="copy" @click=${() => this.#copy(names())}>${this.t("names.copy")}</button>
      <button class="save" @click=${() => this.#save(names())}>${this.t("names.save")}</button>
    `;
  }

  /** @param {string} name */
  async #like(name) {
    const isTakenBack = this.find(".liked :focus");
    if (!this.#liked.delete(name) && name && this.#liked.size < MAX_LIKED)
      this.#liked.set(name, shownStep(this.state).step);
    this.set({});
    await this.host.updateComplete;
    // The focus was on the last of them, which is gone.
    if (isTakenBack && !this.find(":focus")) this.find("summary")?.focus();
  }

  /** As many different names as are wanted, or as are found: first those on show. */
  async #names() {
    const { count, onlyInvented } = this;
    const { seen, sampleCount } = this.state;
    const names = /** @type {Set<string>} */ (new Set());
    let some = seen.names ?? [];
    for (let from = sampleCount; ; from += count) {
      for (const { text, known } of some) if (text && !(onlyInvented && known) && names.size < count) names.add(text);
      if (names.size === count || from > PATIENCE * count + sampleCount) return [...names];
      some = await this.trainer.furtherNames(from, count);
    }
  }

  /** @param {Promise<string[]>} names */
  async #copy(names) {
    const { t } = this;
    try {
      // The press still counts when the names come later, as a promise within.
      const text = names.then((names) => new Blob([names.join("\n")], { type: "text/plain" }));
      await navigator.clipboard.write([new ClipboardItem({ "text/plain": text })]);
      this.set({ said: t("names.copied", { count: (await names).length }) });
    } catch {
      this.set({ said: t("names.not-copied") });
    }
  }

  /** @param {Promise<string[]>} gathered */
  async #save(gathered) {
    // What went wrong with the engine is told where problems are told.
    const names = await gathered.catch(() => null);
    if (names) this.#download("txt", `${names.join("\n")}\n`, names.length);
  }

  /** @param {string[]} names */
  async #savePicture(names) {
    const { t } = this;
    const steps = [...new Set(this.#liked.values())].sort((a, b) => a - b);
    const step = [...new Set([steps[0], steps[steps.length - 1]])].map((step) => t.count(step)).join("–");
    const foot = t("names.made-by", { step, count: this.state.model?.numParams });
    const picture = await namesPicture(this.host, names, foot);
    if (picture) this.#download("png", picture, names.length);
  }

  /** @param {string} extension @param {BlobPart} content @param {number} count */
  #download(extension, content, count) {
    const file = `microgpt-names-${shownStep(this.state).step}.${extension}`;
    download(file, content);
    this.set({ said: this.t("names.saved", { count, file }) });
  }

  /** @param {number} place */
  #trace(place) {
    this.store.nameTraced(place);
    this.host.session.reveal("letter");
  }

  #onKey = (/** @type {KeyboardEvent} */ event) => {
    const move = MOVES[event.key];
    if (!move) return;
    event.preventDefault();
    const { sampleCount: count } = this.state;
    this.current = (this.current + move + count) % count;
    this.find(`li:nth-child(${this.current + 1}) button`)?.focus();
  };
}
