/** Train or pause, for a section far from the controls. */

import { html } from "lit";
import { View } from "../views/view.js";

export class TrainButton extends View {
  static id = "train-button";
  static live = false;

  render() {
    const { t } = this;
    const { training, model, problem } = this.state;
    return html`
      <button class="wide" ?disabled=${!model || problem !== null} @click=${() => this.trainer.toggle()}>
        ${t(training ? "train.pause" : "train.train")}<span class="spoken">${t("facts.spoken-train")}</span>
      </button>
    `;
  }
}
