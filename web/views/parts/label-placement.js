/**
 * Where the labels of points stand so that none lies on another: each as close to its point as it can be, and to where it stood
 * before, so that a point that moves a little moves its label a little.
 */

/** @import { Point } from "./principal-components.js" */
/** @typedef {{ width: number, height: number }} Size */
/** Its middle and its size. @typedef {Size & { x: number, y: number }} Label */

/** Places are tried on rings around the point: the distance of two rings, and of two places on a ring. */
const PITCH = 3;

/** No label is farther from its point. */
const FARTHEST = 240;

/** Of more labels than this, none goes far: it would seem to belong to another point. */
const MANY = 60;
const FARTHEST_OF_MANY = 24;

/**
 * What a change of place weighs against the distance from the point. Over a run of the default model one label in 400 jumps at a
 * step; at 0.35 twice as many do, at 2.5 a quarter, but some stay where they no longer belong.
 */
const INERTIA = 1;

/** Of each ring the offsets of its places. @type {Point[][]} */
const rings = [];

/** @param {number} i @returns {Point[]} */
function ring(i) {
  const radius = i * PITCH;
  const count = Math.max(1, Math.round(2 * Math.PI * i));
  const angle = (2 * Math.PI) / count;
  rings[i] ??= [...Array(count)].map((_, k) => [radius * Math.cos(k * angle), radius * Math.sin(k * angle)]);
  return rings[i];
}

export class LabelPlacement {
  /** @type {Size} */
  #map;
  /** From its point to each label, as placed last. @type {(Point | null)[]} */
  #offsets = [];

  /** @param {Size} map */
  constructor(map) {
    this.#map = map;
  }

  /**
   * @param {Point[]} points within the map
   * @param {Size[]} sizes of their labels
   * @returns {(Point | null)[]} the middle of each label; null where there is no room for it
   */
  place(points, sizes) {
    if (points.length !== this.#offsets.length) this.#offsets = points.map(() => null);
    const placed = /** @type {Label[]} */ ([]);
    const reach = points.length > MANY ? FARTHEST_OF_MANY : FARTHEST;
    return points.map(([x, y], i) => {
      const at = (/** @type {Point} */ [dx, dy]) => ({ x: x + dx, y: y + dy, ...sizes[i] });
      const isFree = (/** @type {Point} */ offset) => this.#isFree(at(offset), placed);
      const offset = nearest(this.#offsets[i] ?? [0, 0], isFree, reach);
      this.#offsets[i] = offset;
      if (!offset) return null;
      const label = at(offset);
      placed.push(label);
      return [label.x, label.y];
    });
  }

  /** @param {Label} label @param {Label[]} placed */
  #isFree(label, placed) {
    const { width, height } = this.#map;
    const isInside =
      Math.abs(label.x - width / 2) <= (width - label.width) / 2 &&
      Math.abs(label.y - height / 2) <= (height - label.height) / 2;
    return isInside && placed.every((other) => isApart(label, other));
  }
}

/**
 * @param {Point} last the offset of before
 * @param {(offset: Point) => boolean} isFree
 * @param {number} reach
 * @returns {Point | null} the offset of the best place that is free
 */
function nearest(last, isFree, reach) {
  let best = null;
  let least = Number.POSITIVE_INFINITY;
  // Farther out nothing weighs less than its distance.
  for (let i = 0; i * PITCH <= Math.min(reach, least); i++)
    for (const offset of ring(i)) {
      const weight = i * PITCH + INERTIA * Math.hypot(offset[0] - last[0], offset[1] - last[1]);
      if (weight >= least || !isFree(offset)) continue;
      best = offset;
      least = weight;
    }
  return best;
}

/** @param {Label} a @param {Label} b */
const isApart = (a, b) =>
  Math.abs(a.x - b.x) >= (a.width + b.width) / 2 || Math.abs(a.y - b.y) >= (a.height + b.height) / 2;
