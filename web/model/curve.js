/**
 * The loss curve of a run in its model's file: two tensors beside those of the engine, which ignores tensors that it does not know.
 */

import { layOut, readNumbers, readSafetensors, writeNumbers } from "../../wasm/safetensors.js";

/** @import { HeldOutLoss } from "./training.js" */

/** Losses of training by step, NaN where one is not known, and those on held-out names @typedef {{ losses: number[], heldOut: HeldOutLoss[] }} Curve */

const LOSSES = "losses.training";
const HELD_OUT = "losses.held_out";

/** The file with the curve in it. @param {Uint8Array} file @param {Curve} curve */
export function withCurve(file, { losses, heldOut }) {
  const { metadata, tensors } = readSafetensors(file);
  const curve = [
    { name: LOSSES, dtype: "F64", shape: [losses.length] },
    { name: HELD_OUT, dtype: "F64", shape: [heldOut.length, 2] },
  ];
  const laidOut = layOut(Object.fromEntries(metadata), [...tensors.values(), ...curve], (size) => new Uint8Array(size));
  for (const { name, begin } of laidOut.tensors) {
    const from = tensors.get(name);
    if (from) laidOut.file.set(file.subarray(from.begin, from.end), begin);
  }
  const [inLosses, inHeldOut] = laidOut.tensors.slice(-2);
  writeNumbers(laidOut.file, inLosses, 0, Float64Array.from(losses));
  writeNumbers(laidOut.file, inHeldOut, 0, Float64Array.from(heldOut.flatMap(({ step, loss }) => [step, loss])));
  return laidOut.file;
}

/** The curve in a file, if it has one of so many steps. @param {Uint8Array} file @param {number} steps @returns {Curve | null} */
export function curveIn(file, steps) {
  const { tensors } = readSafetensors(file);
  const [losses, heldOut] = [LOSSES, HELD_OUT].map((name) => tensors.get(name));
  if (losses?.dtype !== "F64" || losses.shape.join() !== String(steps)) return null;
  if (heldOut?.dtype !== "F64" || heldOut.shape[1] !== 2) return null;
  const pairs = readNumbers(file, heldOut, 0, 2 * heldOut.shape[0]);
  const points = [...Array(heldOut.shape[0])].map((_, i) => ({ step: pairs[2 * i], loss: pairs[2 * i + 1] }));
  const isPoint = (/** @type {HeldOutLoss} */ { step, loss }) =>
    Number.isInteger(step) && step >= 0 && step <= steps && Number.isFinite(loss);
  return { losses: [...readNumbers(file, losses, 0, steps)], heldOut: points.filter(isPoint) };
}
