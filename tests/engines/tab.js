/** The interface of every engine's adapter: a browser that opens tabs, and a tab in which functions run. */

/**
 * @typedef {object} Size
 * @property {number} width
 * @property {number} height
 */

/**
 * @typedef {object} Browser
 * @property {string} name
 * @property {string} version
 * @property {(url: string, size?: Size) => Promise<Tab>} open
 * @property {() => Promise<void>} close
 */

/** Where tabs begin, unless a size is asked for. @type {Size} */
export const USUAL_SIZE = { width: 1280, height: 900 };

/** What the adapters share; the rest, each engine does in its own way. */
export class Tab {
  /**
   * Runs a function in the page. It may be asynchronous; what goes in and what comes out is JSON, in all engines alike.
   * @template T
   * @template {any[]} A
   * @param {(...args: A) => T | Promise<T>} inPage
   * @param {A} args
   * @returns {Promise<T>} rejects with the message of what the function throws
   */
  async evaluate(inPage, ...args) {
    const call = `(${inPage})(...${JSON.stringify(args)})`;
    const answer = JSON.parse(
      await this.run(`(async () => {
        try { return JSON.stringify({ value: await ${call} }); }
        catch (error) { return JSON.stringify({ error: String(error?.message ?? error) }); }
      })()`),
    );
    if (answer.error !== undefined) throw new Error(answer.error);
    return answer.value;
  }

  /**
   * @param {string} _code of a promise of text
   * @returns {Promise<string>}
   */
  run(_code) {
    throw new Error("An adapter does this.");
  }

  /** @returns {Promise<string[]>} what stands on the engine's console, its own warnings included: WebKit's driver tells none */
  async console() {
    return [];
  }

  /** @param {string} _url */
  async go(_url) {}

  async back() {}

  async forward() {}

  async reload() {}

  /** @param {Size} _size of the page's window */
  async resize(_size) {}

  /** @returns {Promise<Buffer>} a PDF */
  async print() {
    return Buffer.alloc(0);
  }

  /** @returns {Promise<Buffer>} a PNG */
  async screenshot() {
    return Buffer.alloc(0);
  }

  /**
   * Clicks with the mouse, at a place in the window.
   * @param {{ x: number, y: number }} _place
   * @param {number} [_count] twice for a double click
   */
  async click(_place, _count = 1) {}

  async close() {}
}
