/**
 * What can be given away: a link, a file, the losses, a piece for another page; and a file taken back. Fires `link` for a
 * link with the model to be made, `save`, `losses`, and `load` with a file.
 */

import { css, html, LitElement, nothing } from "lit";
import { addressOf, addressWith, LONGEST } from "../address.js";
import { embedCode, VIEWS } from "../embed.js";
import { formatCount } from "../format.js";
import { base, buttons, fields, filePicker } from "../style/shared.js";
import { tell } from "../tell.js";
import "./mg-copy.js";

/** @import { State } from "../state.js" */

/** Longer links are cut by some programs that people write to each other with. */
const LONG = 16_000;

export class MgShare extends LitElement {
  static properties = { state: { attribute: false }, views: { state: true }, over: { state: true } };

  static styles = [
    base,
    buttons,
    fields,
    filePicker,
    css`
      :host {
        display: grid;
        grid-template-columns: repeat(2, minmax(0, 1fr));
        gap: calc(4 * var(--space)) calc(5 * var(--space));
      }

      h3 {
        margin: 0 0 calc(1.5 * var(--space));
        font-size: var(--medium);
        font-weight: 400;
      }

      p {
        max-width: 34rem;
        margin: 0 0 var(--space);
      }

      .line {
        display: flex;
        flex-wrap: wrap;
        gap: var(--space) calc(1.5 * var(--space));
      }

      .saved {
        min-height: 1.5em;
        margin-top: calc(0.5 * var(--space));
      }

      .make {
        margin-bottom: calc(1.5 * var(--space));
      }

      .file {
        margin: calc(-1 * var(--space));
        padding: var(--space);
        border-radius: var(--radius);
      }

      .file.over {
        outline: 1px dashed var(--accent);
      }

      .embed {
        grid-column: 1 / -1;
      }

      fieldset {
        display: grid;
        grid-template-columns: repeat(auto-fill, minmax(13rem, 1fr));
        gap: 0 calc(3 * var(--space));
        margin: 0 0 calc(1.5 * var(--space));
        padding: 0;
        border: 0;
      }

      fieldset label {
        display: inline-flex;
        align-items: center;
        gap: var(--space);
        min-height: var(--control);
        font-size: var(--medium);
      }

      [type="checkbox"] {
        width: 1.125rem;
        height: 1.125rem;
        margin: 0;
        accent-color: var(--accent);
      }

      @media (max-width: 60rem) {
        :host {
          grid-template-columns: minmax(0, 1fr);
        }
      }
    `,
  ];

  constructor() {
    super();
    /** @type {Readonly<State> | null} */ this.state = null;
    this.views = ["train", "names"];
    this.over = false;
  }

  render() {
    const { state } = this;
    if (!state) return nothing;
    return html`${this.#links(state)} ${this.#files(state)} ${this.#embed(state)}`;
  }

  /** @param {Readonly<State>} state */
  #links(state) {
    const { model, link } = state;
    return html`
      <div class="links">
        <h3>A link</h3>
        <p class="hint">With the settings: who opens it trains a model like this one${state.list === "own" ? ", on a list of the page's: yours is not in it" : nothing}.</p>
        <mg-copy class="settings" label="link with the settings" .text=${here() + addressOf(state)}></mg-copy>
        <p class="hint">With the model as well: opened elsewhere, it speaks at once.</p>
        <button class="make" ?disabled=${!model} @click=${() => tell(this, "link")}>
          ${link ? "Make it anew" : "Make a link with the model"}
        </button>
        ${link ? this.#made(state, link) : nothing}
      </div>
    `;
  }

  /**
   * @param {Readonly<State>} state
   * @param {NonNullable<State["link"]>} link
   */
  #made(state, link) {
    const { settings, list } = state.made ?? state;
    const text = here() + addressWith({ ...state, settings, list }, link);
    if (text.length > LONGEST)
      return html`<p class="hint" role="status">This model is too large for a link. Save it as a file instead.</p>`;
    return html`
      <mg-copy class="model" label="link with the model" .text=${text}></mg-copy>
      <p class="hint">
        It holds the model of step ${formatCount(link.step)} in ${formatCount(text.length)} characters.
        ${text.length > LONG ? "Some programs cut links so long: a file is safer." : nothing} What stands after the # is
        sent to no server.
        ${link.letters ? "Your list itself is not in it, only which letters it has." : nothing}
      </p>
    `;
  }

  /** @param {Readonly<State>} state */
  #files({ model, gift, history, saved }) {
    return html`
      <div
        class="file ${this.over ? "over" : ""}" @dragover=${this.#onDrag} @dragleave=${() => this.#setOver(false)}
        @drop=${this.#onDrop}
      >
        <h3>A file <span class="term">· .safetensors</span></h3>
        <p class="hint">
          The model, its list and where its training stands, so that it goes on from there; Python reads this format too.
        </p>
        <div class="line">
          <button class="save" ?disabled=${!model || gift !== null} @click=${() => tell(this, "save")}>Save the model</button>
          <label class="pick">Load, or drop one here …<input type="file" accept=".safetensors" @change=${this.#onFile}></label>
          <button class="losses" ?disabled=${history.smoothed === null} @click=${() => tell(this, "losses")}>
            Save the losses <span class="term">· CSV</span>
          </button>
        </div>
        <p class="hint saved" role="status">${saved ? `Saved as ${saved}.` : nothing}</p>
        ${gift ? html`<p class="hint">A model from a link lacks its training state: it can be saved once it is trained here.</p>` : nothing}
      </div>
    `;
  }

  /** @param {Readonly<State>} state */
  #embed(state) {
    return html`
      <div class="embed">
        <h3>Embed this <span class="term">· HTML</span></h3>
        <fieldset>
          <legend class="spoken">What it shows</legend>
          ${VIEWS.map(
            ({ view, name }) => html`
              <label>
                <input type="checkbox" value=${view} .checked=${this.views.includes(view)} @change=${this.#onView}>${name}
              </label>
            `,
          )}
        </fieldset>
        <mg-copy label="code to embed" .rows=${4} .text=${embedCode(state, this.views)}></mg-copy>
        <p class="hint">
          micro-gpt.js is one file: put it beside your page, or name where it lies.
          ${state.list === "own" ? "Your own list is not in this code: the piece learns the page's names." : nothing}
        </p>
      </div>
    `;
  }

  /** @param {Event & { target: HTMLInputElement }} event */
  #onView({ target }) {
    const wanted = VIEWS.map(({ view }) => view).filter((view) =>
      view === target.value ? target.checked : this.views.includes(view),
    );
    // A piece shows something: the last view stays.
    if (wanted.length === 0) target.checked = true;
    else this.views = wanted;
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
    this.#load(event.dataTransfer?.files);
  }

  /** @param {Event & { target: HTMLInputElement }} event */
  #onFile({ target }) {
    this.#load(target.files);
    target.value = "";
  }

  /** @param {FileList | null | undefined} files */
  #load(files) {
    const [file] = files ?? [];
    if (file) tell(this, "load", file);
  }
}

/** This page's address, without what stands after its #. */
const here = () => location.href.replace(/#.*/s, "");

if (!customElements.get("mg-share")) customElements.define("mg-share", MgShare);
