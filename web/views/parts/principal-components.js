/**
 * The letters' embeddings, of sixteen numbers or more, projected onto the two directions in which they differ most
 * (principal components), by power iteration.
 *
 * The directions are known but for their signs, and nearly equal ones may change places from one step to the next. So
 * that no letter jumps, each new projection is rotated, and mirrored if need be, to be as close as it can to the one before.
 */

/** @typedef {[number, number]} Point */

/** Each iteration brings the two directions closer to the true ones; they start from those of the projection before. */
const ITERATIONS = 24;

export class Projection {
  /** @type {Float64Array[] | null} */
  #directions = null;

  /** @type {Point[] | null} */
  #last = null;

  /** @param {{ shape: number[], data: ArrayLike<number> }} matrix a row for each letter @returns {Point[]} */
  project({ shape: [rows, columns], data }) {
    if (this.#last?.length !== rows || this.#directions?.[0].length !== columns) this.#begin(columns);
    const centred = centre(rows, columns, data);
    let directions = /** @type {Float64Array[]} */ (this.#directions);
    for (let i = 0; i < ITERATIONS; i++)
      directions = orthonormal(directions.map((direction) => timesCovariance(centred, direction)));
    this.#directions = directions;
    const flat = centred.map((row) => /** @type {Point} */ ([dot(row, directions[0]), dot(row, directions[1])]));
    this.#last = this.#last ? aligned(flat, this.#last) : flat;
    return this.#last;
  }

  /** @param {number} columns */
  #begin(columns) {
    this.#last = null;
    // Any two directions would do, if they are the same each time: no zero among them, and not parallel.
    this.#directions = [1, 2].map((which) =>
      Float64Array.from({ length: columns }, (_, i) => Math.cos(which * (i + 1))),
    );
  }
}

/**
 * @param {number} rows
 * @param {number} columns
 * @param {ArrayLike<number>} data
 * @returns {Float64Array[]} the rows, their mean subtracted
 */
function centre(rows, columns, data) {
  const mean = new Float64Array(columns);
  for (let i = 0; i < rows * columns; i++) mean[i % columns] += data[i] / rows;
  return [...Array(rows)].map((_, row) => mean.map((value, column) => data[row * columns + column] - value));
}

/**
 * A direction times the covariance: it turns towards the direction of the largest variance.
 * @param {Float64Array[]} rows
 * @param {Float64Array} direction
 */
function timesCovariance(rows, direction) {
  const sum = new Float64Array(direction.length);
  for (const row of rows) {
    const along = dot(row, direction);
    for (let i = 0; i < sum.length; i++) sum[i] += along * row[i];
  }
  return sum;
}

/** Both of length 1; the second orthogonal to the first. @param {Float64Array[]} pair */
function orthonormal([first, second]) {
  const one = unit(first);
  const along = dot(second, one);
  return [one, unit(second.map((value, i) => value - along * one[i]))];
}

/** @param {Float64Array} vector */
function unit(vector) {
  const length = Math.sqrt(dot(vector, vector)) || 1;
  return vector.map((value) => value / length);
}

/** @param {Float64Array} a @param {Float64Array} b */
function dot(a, b) {
  let sum = 0;
  for (let i = 0; i < a.length; i++) sum += a[i] * b[i];
  return sum;
}

/**
 * The points rotated, or mirrored and rotated, to be as close to others as they can (Procrustes analysis in the plane).
 * @param {Point[]} points
 * @param {Point[]} others
 * @returns {Point[]}
 */
function aligned(points, others) {
  const rotated = rotate(points, others);
  const mirrored = rotate(
    points.map(([x, y]) => [x, -y]),
    others,
  );
  return distance(rotated, others) <= distance(mirrored, others) ? rotated : mirrored;
}

/** @param {Point[]} points @param {Point[]} others @returns {Point[]} */
function rotate(points, others) {
  let along = 0;
  let across = 0;
  points.forEach(([x, y], i) => {
    along += x * others[i][0] + y * others[i][1];
    across += x * others[i][1] - y * others[i][0];
  });
  const angle = Math.atan2(across, along);
  const [cos, sin] = [Math.cos(angle), Math.sin(angle)];
  return points.map(([x, y]) => [cos * x - sin * y, sin * x + cos * y]);
}

/** @param {Point[]} a @param {Point[]} b */
function distance(a, b) {
  return a.reduce((sum, [x, y], i) => sum + (x - b[i][0]) ** 2 + (y - b[i][1]) ** 2, 0);
}
