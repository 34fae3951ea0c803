/** A parameter as a picture in its shape, a row for each output, with what its rows and columns are. */

import { css, html } from "lit";
import { signOf } from "./choices.js";
import { matrix } from "./matrix.js";
import { matrixName, termOf } from "./matrix-names.js";

/** @import { Matrix } from "../../model/look.js" */
/** @import { Words } from "../../words/words.js" */
/** @import { View } from "../view.js" */
/** @import { Cell, Cells } from "./matrix.js" */

/** What rows and columns are, where they are not outputs and inputs. @type {Record<string, ["tokens" | "positions", "features"]>} */
const AXES = { wte: ["tokens", "features"], wpe: ["positions", "features"], lm_head: ["tokens", "features"] };

/** `--cell` is one square's side. */
export const parameterStyles = css`
  .matrix {
    width: calc(var(--columns) * var(--cell));
    height: calc(var(--rows) * var(--cell));
  }

  figcaption {
    grid-column: 1 / -1;
    margin-bottom: calc(0.25 * var(--mg-rem));
    white-space: pre-line;
  }

  /* What its rows are, at its left, and its columns, below it. */
  figure {
    display: grid;
    grid-template-columns: auto 1fr;
    gap: 2px calc(0.25 * var(--mg-rem));
  }

  figure .axis {
    overflow: hidden;
    color: var(--muted);
    font: calc(0.6875 * var(--mg-rem)) / 1.2 var(--mono);
    white-space: nowrap;
  }

  .rows {
    max-height: calc(var(--rows) * var(--cell));
    writing-mode: vertical-rl;
    text-orientation: sideways;
    transform: rotate(180deg);
    text-align: end;
  }

  .columns {
    grid-column: 2;
    max-width: calc(var(--columns) * var(--cell));
  }
`;

/** @param {Matrix} parameter @returns {Cells} */
export function cellsOf({ data, shape, rows }) {
  const columns = shape[1];
  return {
    rows: rows?.length ?? shape[0],
    columns,
    value: (row, column) => data[row * columns + column],
    from: [data],
  };
}

/**
 * @param {View} view that it stands in
 * @param {Matrix} parameter
 * @param {object} how
 * @param {number} how.max the number with the strongest colour
 * @param {Cell | null} how.cursor
 * @param {(cell: Cell | null) => void} how.onCell
 * @param {boolean} [how.stays] the cursor stays where it is set
 */
export function parameterPicture({ t, host }, parameter, { max, cursor, onCell, stays }) {
  const cells = cellsOf(parameter);
  const { name, shape, rows } = parameter;
  const plain = matrixName(t, name);
  const [down, across] = AXES[termOf(name)] ?? ["outputs", "inputs"];
  return html`
    <figure .style=${`--rows: ${cells.rows}; --columns: ${cells.columns}`}>
      <figcaption>${`${plain}\n${termOf(name)} · ${shape.join("×")}${rows ? t("parameters.some", { count: rows.length }) : ""}`}</figcaption>
      <span class="axis rows" aria-hidden="true">${t(`axis.${down}`)}</span>
      ${matrix(host, {
        cells,
        max,
        label: t("parameters.picture", { plain, name, rows: shape[0], columns: shape[1] }),
        kind: t("matrix.kind"),
        cursor,
        onCell,
        stays,
      })}
      <span class="axis columns" aria-hidden="true">${t(`axis.${across}`)}</span>
    </figure>
  `;
}

/** One number of it, in words. @param {Words} t @param {Matrix} parameter @param {Cell} cell @param {string[]} vocab */
export function numberInWords(t, parameter, { row, column }, vocab) {
  const from = parameter.rows?.[row] ?? row;
  const isOfToken = ["wte", "lm_head"].includes(parameter.name);
  return t.parts("parameters.cell", {
    plain: matrixName(t, parameter.name),
    row: isOfToken ? t("quote.marks", { text: signOf(vocab[from]) }) : t("parameters.row", { row: from }),
    column,
    value: html`<b>${t.number(cellsOf(parameter).value(row, column))}</b>`,
  });
}
