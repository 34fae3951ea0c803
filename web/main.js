/** The page's beginning: joins state, trainer and elements, and listens to what comes from outside of them. */

import "./elements/mg-page.js";
import { keepAddress, wishesOf } from "./address.js";
import { listenForKeys } from "./keys.js";
import { Store } from "./state.js";
import { applyTheme, rememberedTheme } from "./theme.js";
import { Trainer } from "./trainer.js";

const store = new Store();
store.restored(wishesOf(location.hash));
const trainer = new Trainer(store);

store.follow((state) => state.theme, applyTheme);
store.follow(
  (state) => state.training && state.away === "hidden",
  (paused) => {
    document.title = paused ? "Paused · microgpt" : "microgpt";
  },
);
store.themeSet(rememberedTheme());

const page = /** @type {import("./elements/mg-page.js").MgPage} */ (document.querySelector("mg-page"));
page.store = store;
page.trainer = trainer;
store.subscribe(() => page.requestUpdate());

keepAddress(store);
// Another address typed, or a link to this page: the page becomes what it says.
addEventListener("hashchange", () => {
  store.restored(wishesOf(location.hash));
  trainer.startOver();
});
listenForKeys(document, trainer);
trainer.startOver();
