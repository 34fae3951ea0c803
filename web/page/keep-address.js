import { addressOf, addressWith } from "../model/address.js";
import { wantsNewModel } from "../model/state.js";

/** @import { State, Store } from "../model/state.js" */

/** Milliseconds between two writings: browsers allow a hundred in half a minute. */
const INTERVAL = 400;

/**
 * Keeps what the state asks for in the address bar. A model that came with the address stays in it while it is the one
 * that is wanted: long as it is, it is written only when that changes.
 * @param {Store} store
 */
export function keepAddress(store) {
  /** @type {ReturnType<typeof setTimeout> | undefined} */
  let timer;
  const write = () => {
    const { state } = store;
    const shared = sharedShown(state);
    const address = shared ? addressWith(state, shared) : addressOf(state);
    history.replaceState(null, "", address || location.pathname + location.search);
  };
  const changed = () => {
    clearTimeout(timer);
    timer = setTimeout(write, INTERVAL);
  };
  store.follow(addressOf, changed);
  store.follow(sharedShown, changed);
}

/** @param {Readonly<State>} state */
const sharedShown = (state) => (state.shared && !wantsNewModel(state) ? state.shared : null);
