/**
 * The page beside its elements: the address, the theme, and views that only this page has. The sections themselves are
 * `<micro-gpt>` elements that share one model, as in anybody's page.
 */

import "../element/whole.js";
import { MicroGpt } from "../element/micro-gpt.js";
import { Session } from "../element/session.js";
import { momentIn, requestedIn, sharedIn } from "../model/address.js";
import { addView } from "../views/index.js";
import { Problem } from "../views/problem.js";
import { BUILT_IN as t } from "../words/words.js";
import { Facts } from "./facts.js";
import { keepAddress } from "./keep-address.js";
import { startLead } from "./lead.js";
import { Share } from "./share.js";
import { startTheme } from "./theme.js";
import { startTimeBar } from "./time-bar.js";

/** @param {string} selector @returns {HTMLElement} */
const find = (selector) => /** @type {HTMLElement} */ (document.querySelector(selector));

for (const View of [Problem, Facts, Share]) addView(View);
startTheme(find("#theme"));

/** Leads the reader to a section, once those above it have been drawn. @param {string} selector */
async function lead(selector) {
  for (const element of document.querySelectorAll("micro-gpt")) await /** @type {any} */ (element).updateComplete;
  find(selector).scrollIntoView();
}

// The session is there before its elements: so the address brings the settings, and not the first element.
const session = new Session("page");
const { store, trainer } = session;
session.drawsAll = true;
// All that an element asks about is in the page, whether it has been drawn yet or not.
session.shows = () => true;
session.reveal = (id) => lead(`section:has([view~="${id}"])`);

// A link within the page would take the place of the settings in the address.
for (const link of document.querySelectorAll("nav a"))
  link.addEventListener("click", (event) => {
    event.preventDefault();
    lead(/** @type {string} */ (link.getAttribute("href")));
  });

const { title } = document;
store.follow(
  ({ training, offScreen }) => training && offScreen === "hidden",
  (isPaused) => {
    document.title = isPaused ? t("page.paused-title", { title }) : title;
  },
);
keepAddress(store);
startTimeBar(session, find("#time-bar"));
startLead(store, { size: find("#size"), doing: find("#doing") });

/** @param {string} hash */
async function openAddress(hash) {
  const moment = momentIn(hash);
  store.set({ preparing: moment || null });
  await trainer.open(requestedIn(hash), sharedIn(hash));
  await trainer.prepare();
  // The run may have come further already.
  if (moment) store.stepViewed(moment);
}
session.begin(() => openAddress(location.hash));
// Another address typed, or a link to this page: the page becomes what it says. As the event tells it, because meanwhile
// keepAddress may have written another one.
addEventListener("hashchange", ({ newURL }) => openAddress(new URL(newURL).hash));

// It trains by itself, once. Where less motion is wanted, or the address ends in "?paused", it waits for a press; and where the address
// says what is to be seen: a model, or a moment of a run.
const isPaused = new URLSearchParams(location.search).has("paused");
const isShown = sharedIn(location.hash) !== null || momentIn(location.hash) > 0;
if (matchMedia("(prefers-reduced-motion: reduce)").matches || isPaused || isShown)
  find("micro-gpt[autoplay]").removeAttribute("autoplay");

class PageElement extends MicroGpt {
  firstUpdated() {
    super.firstUpdated();
    this.dataset.drawn = "";
  }
}

// In a task of its own: the words of the page are seen before its elements are made.
setTimeout(() => customElements.define("micro-gpt", PageElement));
