/** A reader of the page, inside of it: sees through the elements' borders, presses, types, waits. */

/** @typedef {ReturnType<typeof makeReader>} Reader */

/** It is sent to the page as its text: it uses nothing from outside of it. */
export function makeReader() {
  /** @param {Document | ShadowRoot | Element} root @returns {Generator<Document | ShadowRoot | Element>} */
  function* rootsIn(root) {
    yield root;
    for (const { shadowRoot } of root.querySelectorAll("*")) if (shadowRoot) yield* rootsIn(shadowRoot);
  }

  /** @param {Document | ShadowRoot} root @param {string[]} path @returns {Element[]} */
  const within = (root, [selector, ...rest]) => {
    const found = [...rootsIn(root)].flatMap((part) => [...part.querySelectorAll(selector)]);
    return rest.length ? found.flatMap(({ shadowRoot }) => (shadowRoot ? within(shadowRoot, rest) : [])) : found;
  };

  const words = (/** @type {Element} */ { textContent }) => (textContent ?? "").replace(/\s+/g, " ").trim();
  const wait = (/** @type {number} */ milliseconds) => new Promise((resolve) => setTimeout(resolve, milliseconds));

  const reader = {
    wait,

    /** @param {number} count as many drawings of the window */
    async frames(count) {
      for (let i = 0; i < count; i++) await new Promise(requestAnimationFrame);
    },

    /** @param {string} selector in whichever element; after `>>>`, inside of the one before it */
    all: (selector) => within(document, selector.split(/\s*>>>\s*/)),

    /** @param {string} selector @returns {any} */
    first(selector) {
      const [element] = reader.all(selector);
      if (!element) throw new Error(`There is no ${selector}.`);
      return element;
    },

    /** @param {string} selector */
    text: (selector) => words(reader.first(selector)),

    /** @param {string} selector */
    texts: (selector) => reader.all(selector).map(words),

    /** @param {string} selector a button, which must be able to do something */
    press(selector) {
      const button = reader.first(selector);
      if (button.disabled) throw new Error(`${selector} cannot be pressed now.`);
      button.click();
    },

    /** @param {string} selector @param {string | number} value types it, or moves a slider there */
    fill(selector, value) {
      const field = reader.first(selector);
      field.value = String(value);
      field.dispatchEvent(new Event("input", { bubbles: true, composed: true }));
    },

    /** @param {string} selector @param {string} text pastes it: where the page lets it, it comes to stand in the field */
    paste(selector, text) {
      const clipboardData = new DataTransfer();
      clipboardData.setData("text/plain", text);
      const paste = new ClipboardEvent("paste", { bubbles: true, composed: true, cancelable: true });
      // Firefox makes none that holds something.
      Object.defineProperty(paste, "clipboardData", { value: clipboardData });
      if (reader.first(selector).dispatchEvent(paste)) reader.fill(selector, text);
    },

    /** @param {string} selector @param {string} value */
    choose(selector, value) {
      const select = reader.first(selector);
      select.value = value;
      select.dispatchEvent(new Event("change", { bubbles: true }));
    },

    /** The names on show, without their marks. */
    names: () => reader.all("[part=name]").map(({ textContent }) => textContent?.match(/\S+/)?.[0] ?? ""),

    step: () => Number(reader.text(".step b").replaceAll(",", "")),

    loss: () => Number(reader.text(".loss b")),

    /** What the page tells as a problem: a sentence, or "". */
    alert: () =>
      reader
        .texts("[role=alert]")
        .filter((said) => said)
        .join(" "),

    /**
     * Waits until what is asked for gives what is wanted, or, without a wish, something.
     * @template T
     * @param {() => T} ask
     * @param {(answer: T) => unknown} [wanted]
     * @param {number} [patience] milliseconds
     * @returns {Promise<T>}
     */
    async until(ask, wanted = (answer) => answer, patience = 20_000) {
      const end = performance.now() + patience;
      for (;;) {
        const answer = ask();
        if (wanted(answer)) return answer;
        if (performance.now() > end)
          throw new Error(
            `still ${JSON.stringify(answer)?.slice(0, 500)} after ${patience} ms: not ${wanted}; said: ${reader.alert()}`,
          );
        await wait(20);
      }
    },

    /** All elements of the page, which come one a task, are drawn. */
    async drawn() {
      const undrawn = () => document.querySelectorAll("#time-bar, micro-gpt:not([data-drawn])");
      if (document.querySelector("#time-bar")) await reader.until(undrawn, ({ length }) => length === 1);
    },

    /** It has a model, and shows what it says. */
    async ready() {
      await reader.until(reader.names, (names) => names.length >= 20 && names.every((name) => name && name !== "·"));
      await reader.drawn();
    },

    /** Whatever was pressed has had its effect. Twice: what waited for a model may then ask for something itself. */
    async settled() {
      const { trainer } = reader.first("micro-gpt").session;
      for (let i = 0; i < 2; i++) await trainer.read("");
      await reader.frames(1);
    },

    /** Trains to the schedule's end, as fast as it goes. @param {number} [steps] */
    async trainToTheEnd(steps = 1000) {
      reader.fill(".speed", 100);
      reader.press(".view-controls .primary");
      await reader.until(reader.step, (step) => step === steps, 60_000);
    },

    /** @param {boolean} hidden as when another tab is in front */
    hide(hidden) {
      Object.defineProperty(document, "hidden", { configurable: true, value: hidden });
      document.dispatchEvent(new Event("visibilitychange"));
    },

    /** Measures how long nothing else could run, until it is stopped. */
    heartbeat() {
      const { port1, port2 } = new MessageChannel();
      let [longest, last, goesOn] = [0, performance.now(), true];
      port1.onmessage = () => {
        const now = performance.now();
        [longest, last] = [Math.max(longest, now - last), now];
        if (goesOn) port2.postMessage(null);
      };
      port2.postMessage(null);
      return () => {
        goesOn = false;
        return Math.max(longest, performance.now() - last);
      };
    },
  };
  return reader;
}
