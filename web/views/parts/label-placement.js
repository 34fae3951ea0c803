/**
 * Where the labels of points stand so that none lies on another: each as close to its point as it can be, and to where it stood
 * before, so that a point that moves a little moves its label a little.
 */

/** @import { Point } from "./principal-components.js" */
/** @typedef {{ width: number, height: number }} Size */

/** Places are tried on rings around the point, so far apart, and as far from each other on a ring. */
const PITCH = 3;

/** No label is farther from its point. */
const FARTHEST = 240;

/** Of many labels none goes far: so much farther, and it would belong to another point. */
const MANY = 60;
const FARTHEST_OF_MANY = 24;

/**
 * What a change of place weighs against the distance from the point. Over a run of the default model one label in 400 jumps at a
 * step; at 0.35 twice as many do, at 2.5 a quarter, but some stay where they no longer belong.
 */
const INERTIA = 1;

/** Labels are looked up by squares of the map, of this side. */
const SQUARE = 32;

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
    const free = new FreeRoom(this.#map);
    const reach = points.length > MANY ? FARTHEST_OF_MANY : FARTHEST;
    this.#offsets = points.map((point, i) => {
      const offset = nearest(point, sizes[i], this.#offsets[i] ?? [0, 0], free, reach);
      if (offset) free.take(plus(point, offset), sizes[i]);
      return offset;
    });
    return points.map((point, i) => {
      const offset = this.#offsets[i];
      return offset && plus(point, offset);
    });
  }
}

/** @param {Point} a @param {Point} b @returns {Point} */
const plus = (a, b) => [a[0] + b[0], a[1] + b[1]];

/**
 * @param {Point} point
 * @param {Size} size
 * @param {Point} last
 * @param {FreeRoom} free
 * @param {number} reach
 * @returns {Point | null} the offset of the best place that is free
 */
function nearest(point, size, last, free, reach) {
  let best = null;
  let least = Number.POSITIVE_INFINITY;
  // Farther out nothing weighs less than its distance.
  for (let i = 0; i * PITCH <= Math.min(reach, least); i++)
    for (const offset of ring(i)) {
      const weight = i * PITCH + INERTIA * Math.hypot(offset[0] - last[0], offset[1] - last[1]);
      if (weight >= least || !free.has(plus(point, offset), size)) continue;
      best = offset;
      least = weight;
    }
  return best;
}

/** The labels that have been placed, by the squares of the map that they touch. */
class FreeRoom {
  /** @type {Size} */
  #map;
  /** @type {Map<number, { middle: Point, size: Size }[]>} */
  #squares = new Map();

  /** @param {Size} map */
  constructor(map) {
    this.#map = map;
  }

  /** @param {Point} middle @param {Size} size @returns {boolean} */
  has(middle, size) {
    const [x, y] = middle;
    const { width, height } = this.#map;
    if (Math.abs(x - width / 2) > (width - size.width) / 2 || Math.abs(y - height / 2) > (height - size.height) / 2)
      return false;
    return squaresOf(middle, size).every((square) =>
      (this.#squares.get(square) ?? []).every((other) => isApart(middle, size, other)),
    );
  }

  /** @param {Point} middle @param {Size} size */
  take(middle, size) {
    for (const square of squaresOf(middle, size))
      this.#squares.set(square, [...(this.#squares.get(square) ?? []), { middle, size }]);
  }
}

/** @param {Point} middle @param {Size} size @param {{ middle: Point, size: Size }} other */
const isApart = ([x, y], { width, height }, { middle, size }) =>
  Math.abs(x - middle[0]) >= (width + size.width) / 2 || Math.abs(y - middle[1]) >= (height + size.height) / 2;

/** @param {Point} middle @param {Size} size @returns {number[]} */
function squaresOf([x, y], { width, height }) {
  const squares = [];
  const last = Math.floor((y + height / 2) / SQUARE);
  for (let column = Math.floor((x - width / 2) / SQUARE); column * SQUARE < x + width / 2; column++)
    for (let row = Math.floor((y - height / 2) / SQUARE); row <= last; row++) squares.push(column * 1000 + row);
  return squares;
}
