/** The page's beginning: joins state, trainer and elements, and listens to what comes from outside of them. */

import "./elements/mg-page.js";
import { giftIn, keepAddress, wishesOf } from "./address.js";
import { listenForKeys } from "./keys.js";
import { Store } from "./state.js";
import { applyTheme, keepPaperLight, rememberedTheme } from "./theme.js";
import { Trainer } from "./trainer.js";

const store = new Store();
const trainer = new Trainer(store);

store.follow((state) => state.theme, applyTheme);
store.follow(
  (state) => state.training && state.away === "hidden",
  (paused) => {
    document.title = paused ? "Paused · microgpt" : "microgpt";
  },
);
store.themeSet(rememberedTheme());
keepPaperLight(() => store.state.theme);

const page = /** @type {import("./elements/mg-page.js").MgPage} */ (document.querySelector("mg-page"));
page.store = store;
page.trainer = trainer;
store.subscribe(() => page.requestUpdate());

keepAddress(store);
// Another address typed, or a link to this page: the page becomes what it says.
const openAddress = () => trainer.open(wishesOf(location.hash), giftIn(location.hash));
addEventListener("hashchange", openAddress);
listenForKeys(document, trainer);
openAddress();
