/**
 * What a view is: one piece of the page, shown inside a `<micro-gpt>`. A subclass says, in one file, what it is called, what it asks
 * the worker for, how it looks, what it draws, and what the reader can do in it. Its plain name is in words/ under `view.<id>`.
 */

import { css } from "lit";

/** @import { ReactiveElement } from "lit" */
/** @import { Session } from "../element/session.js" */
/** @import { ViewRequest } from "../model/look.js" */
/** @import { State } from "../model/state.js" */
/** @import { Words } from "../words/words.js" */

/** The element that shows a view. @typedef {ReactiveElement & { session: Session, t: Words, hasControls: boolean }} ViewHost */

export class View {
  /** Its word in the attribute `view`. */
  static id = "";

  /** Holds inside the view only: the element nests it in `.view-<id>`. */
  static styles = css``;

  /** It shows what training changes: while it is on the screen, training goes on. */
  static live = true;

  /**
   * What it asks the worker for, beside the names.
   * @param {Readonly<State>} _state
   * @returns {Partial<ViewRequest>}
   */
  static request(_state) {
    return {};
  }

  /** @param {ViewHost} host */
  constructor(host) {
    this.host = host;
  }

  /** The short texts in the reader's language. */
  get t() {
    return this.host.t;
  }

  /** Without them it shows nothing that could be pressed, moved or typed in. */
  get hasControls() {
    return this.host.hasControls;
  }

  get state() {
    return this.host.session.store.state;
  }

  get store() {
    return this.host.session.store;
  }

  get trainer() {
    return this.host.session.trainer;
  }

  /** Changes what only this view remembers, and draws it again. @param {Record<string, unknown>} change some of its fields */
  set(change) {
    Object.assign(this, change);
    this.host.requestUpdate();
  }

  /** @param {string} selector @returns {HTMLElement | null} inside this view */
  find(selector) {
    const { id } = /** @type {typeof View} */ (this.constructor);
    return this.host.renderRoot.querySelector(`.view-${id} ${selector}`);
  }

  /** What it is drawn from is not there yet: it takes its room, and is not seen. */
  get isBlank() {
    return false;
  }

  /** @returns {unknown} its template, drawn from the state */
  render() {
    return "";
  }

  /** The element has left the page. */
  disconnected() {}
}
