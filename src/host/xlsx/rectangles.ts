/** Cells that are alike, gathered into rectangles: few calls instead of one per cell. */

export interface Rectangle<T> {
  readonly value: T;
  readonly row: number;
  readonly column: number;
  rows: number;
  readonly columns: number;
}

/**
 * Covers every cell that is not null by a rectangle of its value, none twice: runs within a row, and
 * equal runs below each other become one.
 */
export function rectanglesOf<T>(cells: readonly (readonly (T | null)[])[]): Rectangle<T>[] {
  const all: Rectangle<T>[] = [];
  let above = new Map<number, Rectangle<T>>();
  cells.forEach((row, index) => {
    const current = new Map<number, Rectangle<T>>();
    for (let column = 0; column < row.length; ) {
      const value = row[column] as T | null;
      let end = column + 1;
      while (end < row.length && row[end] === value) end += 1;
      if (value !== null) {
        const columns = end - column;
        const known = above.get(column);
        if (known?.value === value && known.columns === columns) {
          known.rows += 1;
          current.set(column, known);
        } else {
          const rectangle = { value, row: index, column, rows: 1, columns };
          all.push(rectangle);
          current.set(column, rectangle);
        }
      }
      column = end;
    }
    above = current;
  });
  return all;
}
