/** Rectangles of cells, counted from 0, and their A1 spelling. */

export interface Area {
  readonly sheet: string;
  readonly row: number;
  readonly column: number;
  readonly rows: number;
  readonly columns: number;
}

/** A rectangle as it was spelled: a side that was left open (`A2:C`, `3:3`) is null. */
export interface Spelled {
  readonly sheetName: string | null;
  readonly top: number | null;
  readonly left: number | null;
  readonly bottom: number | null;
  readonly right: number | null;
}

export function columnLetters(column: number): string {
  let letters = "";
  for (let rest = column + 1; rest > 0; rest = Math.floor((rest - 1) / 26))
    letters = String.fromCharCode(65 + ((rest - 1) % 26)) + letters;
  return letters;
}

export function columnIndex(letters: string): number {
  let index = 0;
  for (const letter of letters.toUpperCase()) index = index * 26 + letter.charCodeAt(0) - 64;
  return index - 1;
}

const pattern =
  /^(?:(?:'((?:[^']|'')+)'|([^'!]+))!)?(?:\$?([A-Z]{1,3}))?(?:\$?([1-9]\d*))?(?::(?:\$?([A-Z]{1,3}))?(?:\$?([1-9]\d*))?)?$/i;

/** Reads `B2`, `A1:C3`, `A:C`, `2:5`, `A2:C`, each with or without a sheet name; else null. */
export function parseA1(text: string): Spelled | null {
  const match = pattern.exec(text.trim());
  if (!match) return null;
  const [, quoted, plain, fromColumn, fromRow, toColumn, toRow] = match;
  const span = text.includes(":");
  const single = fromColumn !== undefined && fromRow !== undefined;
  if (span ? !(fromColumn || fromRow) || !(toColumn || toRow) : !single) return null;
  const row = (digits: string | undefined) => (digits ? Number(digits) - 1 : null);
  const column = (letters: string | undefined) => (letters ? columnIndex(letters) : null);
  const [top, left] = [row(fromRow), column(fromColumn)];
  const [bottom, right] = span ? [row(toRow), column(toColumn)] : [top, left];
  const ordered = (a: number | null, b: number | null) =>
    a !== null && b !== null && a > b ? [b, a] : [a, b];
  const [first = null, last = null] = ordered(top, bottom);
  const [start = null, end = null] = ordered(left, right);
  return {
    sheetName: quoted?.replace(/''/g, "'") ?? plain ?? null,
    top: first,
    left: start,
    bottom: last,
    right: end,
  };
}

export function spellA1(area: Omit<Area, "sheet">): string {
  const first = columnLetters(area.column) + (area.row + 1);
  if (area.rows === 1 && area.columns === 1) return first;
  return `${first}:${columnLetters(area.column + area.columns - 1)}${area.row + area.rows}`;
}

/** `'July ''26'!$A$1:$B$2`, the form defined names want. */
export function spellAbsolute(sheetName: string, area: Omit<Area, "sheet">): string {
  const corner = (row: number, column: number) => `$${columnLetters(column)}$${row + 1}`;
  const first = corner(area.row, area.column);
  const last = corner(area.row + area.rows - 1, area.column + area.columns - 1);
  return `'${sheetName.replace(/'/g, "''")}'!${first === last ? first : `${first}:${last}`}`;
}

export function overlaps(one: Area, other: Area): boolean {
  return (
    one.sheet === other.sheet &&
    one.row < other.row + other.rows &&
    other.row < one.row + one.rows &&
    one.column < other.column + other.columns &&
    other.column < one.column + one.columns
  );
}

/** The form in which Univer wants rectangles. */
export interface Corners {
  readonly startRow: number;
  readonly endRow: number;
  readonly startColumn: number;
  readonly endColumn: number;
}

export const toCorners = (area: Omit<Area, "sheet">): Corners => ({
  startRow: area.row,
  endRow: area.row + area.rows - 1,
  startColumn: area.column,
  endColumn: area.column + area.columns - 1,
});

export const fromCorners = (sheet: string, corners: Corners): Area => ({
  sheet,
  row: corners.startRow,
  column: corners.startColumn,
  rows: corners.endRow - corners.startRow + 1,
  columns: corners.endColumn - corners.startColumn + 1,
});

/** The cells two areas have in common, null when there are none. */
export function common(one: Area, other: Area): Area | null {
  if (!overlaps(one, other)) return null;
  const [row, column] = [Math.max(one.row, other.row), Math.max(one.column, other.column)];
  return {
    sheet: one.sheet,
    row,
    column,
    rows: Math.min(one.row + one.rows, other.row + other.rows) - row,
    columns: Math.min(one.column + one.columns, other.column + other.columns) - column,
  };
}

/** What is left of an area when another is cut out of it, in up to four pieces. */
export function without(area: Area, cut: Area): Area[] {
  const shared = common(area, cut);
  if (!shared) return [area];
  const middle = { ...area, row: shared.row, rows: shared.rows };
  const [bottom, right] = [shared.row + shared.rows, shared.column + shared.columns];
  return [
    { ...area, rows: shared.row - area.row },
    { ...area, row: bottom, rows: area.row + area.rows - bottom },
    { ...middle, columns: shared.column - area.column },
    { ...middle, column: right, columns: area.column + area.columns - right },
  ].filter(({ rows, columns }) => rows > 0 && columns > 0);
}
