/** What can be passed on: a link, a file, the losses, views for another page; and a file taken back. */

import { css, html, nothing } from "lit";
import { live } from "lit/directives/live.js";
import { OWN_LIST } from "../data/lists.js";
import { addressOf, addressWith } from "../model/address.js";
import { momentOf } from "../model/state.js";
import { MAX_LINK } from "../model/trainer.js";
import { DEFAULT_SETTINGS, fits, MODEL_OPTIONS, optionValue } from "../options.js";
import { commonViews } from "../views/index.js";
import { download } from "../views/parts/download.js";
import { dropTarget } from "../views/parts/drop-target.js";
import { View } from "../views/view.js";
import { CopyField, copyStyles } from "./copy-field.js";
import { snippet } from "./snippet.js";

/** @import { State } from "../model/state.js" */

/** What an embedded model needs to generate */
const FOR_READERS = /** @type {const} */ ({ weightsOnly: true, dtype: "F16" });

/** Some messaging programs cut longer links. */
const LONG = 16_000;

export class Share extends View {
  static id = "share";
  static live = false;

  static styles = css`
    & {
      display: grid;
      grid-template-columns: repeat(2, minmax(0, 1fr));
      gap: calc(4 * var(--space)) calc(5 * var(--space));
    }

    p {
      max-width: calc(34 * var(--mg-rem));
      margin: 0 0 var(--space);
    }

    .saved {
      min-height: 1.5em;
      margin-top: calc(0.5 * var(--space));
    }

    .make {
      white-space: normal;
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

    form {
      display: grid;
      gap: var(--space);
      margin-bottom: calc(1.5 * var(--space));
    }

    form label {
      display: grid;
      font-size: var(--medium);
    }

    form button {
      justify-self: start;
    }

    fieldset {
      display: grid;
      grid-template-columns: repeat(auto-fill, minmax(calc(13 * var(--mg-rem)), 1fr));
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

    ${copyStyles}

    @container (max-width: 960px) {
      & {
        grid-template-columns: minmax(0, 1fr);
      }
    }
  `;

  views = ["train", "names"];
  /** What the code to embed is to have. */
  embedsModel = false;
  embedsControls = true;
  #settingsLink = new CopyField(this);
  #modelLink = new CopyField(this);
  #snippet = new CopyField(this);
  #drop = dropTarget(this, (data) => this.#load(data?.files));

  render() {
    const { state } = this;
    return html`${this.#links(state)} ${this.#files(state)} ${this.#embed(state)}`;
  }

  /** @param {Readonly<State>} state */
  #links(state) {
    const { t } = this;
    const { model, link, list } = state;
    const moment = momentOf(state);
    return html`
      <div class="links">
        <h3>${t("share.link-title")}</h3>
        <p class="hint">${moment ? t("share.link-moment", { step: moment }) : t(list === OWN_LIST ? "share.link-settings-own" : "share.link-settings")}</p>
        ${location.protocol === "file:" ? html`<p class="hint local">${t("share.link-local")}</p>` : nothing}
        ${this.#settingsLink.render({
          name: "settings",
          text: here() + addressOf(state),
          label: t("share.link-settings-label"),
        })}
        <p class="hint">${t("share.link-model")}</p>
        <button class="make" ?disabled=${!model} @click=${() => this.trainer.makeLink()}>
          ${t(link ? "share.link-remake" : "share.link-make")}
        </button>
        ${link ? this.#made(state, link) : nothing}
      </div>
    `;
  }

  /** @param {Readonly<State>} state @param {NonNullable<State["link"]>} link */
  #made(state, link) {
    const { t } = this;
    const address = addressOfModel(state);
    if (!address) return html`<p class="hint" role="status">${t("share.link-too-large")}</p>`;
    const text = here() + address;
    return html`
      ${this.#modelLink.render({ name: "model", text, label: t("share.link-model-label") })}
      <p class="hint">
        ${t.sentences([
          t("share.link-holds", { step: link.step, count: text.length }),
          text.length > LONG && t("share.link-long"),
          t("share.link-private"),
          link.letters && t("share.link-own"),
        ])}
      </p>
    `;
  }

  /** @param {Readonly<State>} state */
  #files({ model, history, saved, asked }) {
    const { t } = this;
    return html`
      <div
        class="file ${this.#drop.isOver ? "over" : ""}" @dragover=${this.#drop.onDragOver} @dragleave=${this.#drop.onDragLeave}
        @drop=${this.#drop.onDrop}
      >
        <h3>${t("share.file-title")} <span class="term">${t("share.file-term")}</span></h3>
        <p class="hint">${t("share.file-about")}</p>
        <div class="line">
          <button class="save" ?disabled=${!model} @click=${() => this.#save()}>${t("share.save")}</button>
          <button class="save-weights" ?disabled=${!model} @click=${() => this.#save(FOR_READERS)}>${t("share.save-weights")}</button>
          <label class="pick">${t("share.load")}<input type="file" accept=".safetensors" @change=${this.#onFile}></label>
          <button class="losses" ?disabled=${history.smoothed === null} @click=${this.#saveLosses}>
            ${t("share.save-losses")} <span class="term">${t("share.csv")}</span>
          </button>
        </div>
        <p class="hint saved" role="status">${saved ? t("share.saved", { name: saved }) : nothing}</p>
        ${asked ? this.#asked(asked) : nothing}
      </div>
    `;
  }

  /** What a file does not say. @param {NonNullable<State["asked"]>} asked */
  #asked({ file, letters, nEmbd }) {
    const { t } = this;
    const heads = [...Array(nEmbd)].map((_, i) => i + 1).filter((heads) => nEmbd % heads === 0);
    return html`
      <form @submit=${this.#onSaid}>
        <p class="hint" role="status">${file.name}</p>
        <label>
          ${t("option.nHead")}
          <select name="heads">
            ${heads.map((count) => html`<option .selected=${count === DEFAULT_SETTINGS.nHead}>${count}</option>`)}
          </select>
        </label>
        <label>
          ${t("share.asked-letters", { count: letters })}
          <textarea name="letters" rows="3" spellcheck="false"></textarea>
        </label>
        <button>${t("share.open")}</button>
      </form>
    `;
  }

  #onSaid = (/** @type {SubmitEvent & { target: HTMLFormElement }} */ event) => {
    event.preventDefault();
    const said = new FormData(event.target);
    const letters = String(said.get("letters")).replace(/\n+$/, "");
    const what = letters && (letters.includes("\n") ? { text: letters } : { vocab: letters });
    const { asked } = this.state;
    if (asked) this.trainer.load(asked.file, { said: { nHead: Number(said.get("heads")), ...what } });
  };

  /** @param {Readonly<State>} state */
  #embed(state) {
    const { t } = this;
    const link = this.embedsModel ? addressOfModel(state) : "";
    const code = snippet(state, this.views, { link, hasControls: this.embedsControls, language: t.language });
    return html`
      <div class="embed">
        <h3>${t("share.embed-title")} <span class="term">${t("share.embed-term")}</span></h3>
        <fieldset>
          <legend class="spoken">${t("share.embed-views")}</legend>
          ${commonViews(t).map(
            (id) => html`
              <label>
                <input type="checkbox" value=${id} .checked=${this.views.includes(id)} @change=${this.#onView}>${t(/** @type {any} */ (`view.${id}`))}
              </label>
            `,
          )}
        </fieldset>
        <fieldset>
          <legend class="spoken">${t("share.embed-how")}</legend>
          <label><input type="checkbox" name="controls" .checked=${this.embedsControls} @change=${this.#onControls}>${t("share.embed-controls")}</label>
          <label>
            <input type="checkbox" name="model" ?disabled=${!state.model} .checked=${live(this.embedsModel && state.link !== null)} @change=${this.#onModel}>${t("share.embed-model")}
          </label>
        </fieldset>
        ${this.#snippet.render({ name: "code", text: code, label: t("share.embed-label"), rows: 4 })}
        <p class="hint">
          ${t.sentences([t("share.embed-about"), this.#embedded(state, link)])}
        </p>
      </div>
    `;
  }

  /** What the code has in it, or has not. @param {Readonly<State>} state @param {string} link */
  #embedded({ link: made, list }, link) {
    const { t } = this;
    if (link && made) return t("share.link-holds", { step: made.step, count: link.length });
    if (this.embedsModel && made) return t("share.link-too-large");
    return list === OWN_LIST ? t("share.embed-own") : "";
  }

  #onControls = (/** @type {Event & { target: HTMLInputElement }} */ { target }) =>
    this.set({ embedsControls: target.checked });

  #onModel = (/** @type {Event & { target: HTMLInputElement }} */ { target }) => {
    this.set({ embedsModel: target.checked });
    if (target.checked) this.trainer.makeLink();
  };

  #onView = (/** @type {Event & { target: HTMLInputElement }} */ { target }) => {
    const views = commonViews(this.t).filter((id) => (id === target.value ? target.checked : this.views.includes(id)));
    // An element shows something: the last view stays.
    if (views.length === 0) target.checked = true;
    else this.set({ views });
  };

  /** @param {typeof FOR_READERS} [options] */
  async #save(options) {
    const name = this.#fileName(options ? "readers.safetensors" : "safetensors");
    try {
      this.#download(name, await this.trainer.save(options));
    } catch {
      // What went wrong is told where problems are told.
    }
  }

  #saveLosses = () => this.#download(this.#fileName("csv"), this.state.history.toCsv());

  /** It tells the list and the step. @param {string} extension */
  #fileName(extension) {
    const { made, step } = this.state;
    return `microgpt-${made?.list ?? "names"}-${step}.${extension}`;
  }

  /** @param {string} name @param {BlobPart} content */
  #download(name, content) {
    download(name, content);
    this.store.set({ saved: name });
  }

  #onFile = (/** @type {Event & { target: HTMLInputElement }} */ { target }) => {
    this.#load(target.files);
    target.value = "";
  };

  /** @param {FileList | null | undefined} files */
  #load(files) {
    const [file] = files ?? [];
    if (file) this.trainer.load(file);
  }
}

/**
 * The address of the model that a link was made of, with its `#`; "" if it does not fit into one: it is too long, or of a size that is
 * not offered, which has no place in an address.
 * @param {Readonly<State>} state
 */
function addressOfModel(state) {
  const { settings, list } = state.made ?? state;
  const isLinkable = MODEL_OPTIONS.every((option) => fits(option, optionValue(option, { settings })));
  const address = state.link && isLinkable ? addressWith({ ...state, settings, list }, state.link) : "";
  return here().length + address.length > MAX_LINK ? "" : address;
}

/** This page's address, as it opens for anybody: without what stands after its #, and without `paused`. */
function here() {
  const url = new URL(location.href);
  url.hash = "";
  url.searchParams.delete("paused");
  return url.href;
}
