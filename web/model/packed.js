/**
 * The page's end of what a worker asks for: lists, and the modules of the engine, packed by build/packed.js. In a build of one
 * file they are part of it; in the other each is a file, imported when it is first asked for.
 */

/** @import { ListId } from "../data/lists.js" */

/** @typedef {"f32" | "f64" | ListId} AssetName */
/** @typedef {(name: AssetName) => Promise<string>} LoadAsset gives gzip in base64 */

/** @type {LoadAsset} */
let loadAsset;

/** Before any worker is started. @param {LoadAsset} load */
export function loadAssetsBy(load) {
  loadAsset = load;
}

/** Answers a worker that asks, on the port that comes with it: null where what it asks for cannot be had. @param {MessageEvent} question */
export async function answerWorker({ data: { asset }, ports: [port] }) {
  port?.postMessage(await loadAsset(asset).catch(() => null));
}
