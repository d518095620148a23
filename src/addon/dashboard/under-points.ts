/** A table under a chart: where the cells of each period stand, so that they lie under its point. */

const columnWidth = 38;
/** Labels take columns 2 to 5, the periods share the twenty that follow. */
const firstColumn = 6;
const columns = 20;

/** First and last column of the cell of a period. */
type CellColumns = readonly [from: number, to: number];

export interface UnderPoints {
  /** Counted from 0. */
  cell(period: number): CellColumns;
  /** Left edge and width of the plot of a chart that begins at column 2 and has a point for each period. */
  readonly plot: { readonly left: number; readonly width: number };
}

/**
 * Each period has `step` columns and its cell in the middle of them. Centred text may overflow, numbers may
 * not, so wide ones are given two cells, or three where that keeps them in the middle.
 */
export function underPoints(periods: number, isWide: boolean): UnderPoints {
  const step = Math.floor(columns / periods);
  const span = isWide ? 2 + (step % 2) : 1;
  const first = firstColumn + Math.floor((step - span) / 2);
  const middle = first + span / 2 - 2;
  return {
    cell(period) {
      const from = first + period * step;
      return [from, from + span - 1];
    },
    plot: { left: (middle - step / 2) * columnWidth, width: periods * step * columnWidth },
  };
}
