/** Things that happen to a table on its way: each mutation gives a changed copy. */

import fc from "fast-check";
import { type CivilDate, civilDate } from "../../src/core/day";
import { readDayText } from "../../src/core/day-text";
import type { Cell, Row, Table } from "../../src/intake/index";
import { isMojibake } from "../../src/intake/mojibake";

export interface Mutation {
  readonly name: string;
  /**
   * The reading must stay the same; or else must say so by a question or a named loss; or the file says something else
   * now, so that nothing holds but the account.
   */
  readonly effect: "none" | "told" | "other";
  readonly apply: (rows: readonly Row[]) => readonly Row[];
}

export const mutated = (table: Table, { apply }: Mutation): Table => ({
  ...table,
  rows: apply(table.rows),
});

function inserted<T>(list: readonly T[], place: number, item: T): T[] {
  return [...list.slice(0, place), item, ...list.slice(place)];
}

function replaced<T>(list: readonly T[], place: number, item: T): T[] {
  return list.map((own, i) => (i === place ? item : own));
}

const mutation = (effect: Mutation["effect"]) => (name: string, apply: Mutation["apply"]) =>
  ({ name, effect, apply }) satisfies Mutation;
const harmless = mutation("none");
const harmful = mutation("told");
const meaningful = mutation("other");

const pad = (value: number) => String(value).padStart(2, "0");

const dateStyles: readonly ((date: CivilDate, ms: number) => Cell)[] = [
  ({ year, month, date }) => `${year}-${pad(month)}-${pad(date)}`,
  ({ year, month, date }) => `${pad(date)}.${pad(month)}.${year}`,
  ({ year, month, date }) => `${month}/${date}/${year}`,
  (_, ms) => new Date(ms),
];

/** No program changes the case of letters that are garbled already. */
const headingStyles: Record<string, (heading: string) => string> = {
  "in capitals": (heading) => (isMojibake(heading) ? heading : heading.toUpperCase()),
  "in small letters, with spaces": (heading) =>
    isMojibake(heading) ? heading : ` ${heading.toLowerCase()} `,
  "with a byte order mark": (heading) => `\ufeff${heading}`,
  "with underscores": (heading) => heading.replaceAll(" ", "_"),
};

/** Any mutation of a table with these headings and so many data rows; `date`: the column of dates. */
export function anyMutation(headings: readonly string[], rows: number, date: number) {
  const width = headings.length;
  const anyColumn = fc.nat({ max: width - 1 });
  const anyRow = fc.integer({ min: 1, max: rows });
  return fc.oneof(
    fc
      .shuffledSubarray([...headings.keys()], { minLength: width })
      .map((order) =>
        harmless(`columns ${order}`, (all) => all.map((cells) => order.map((i) => cells[i]))),
      ),
    fc
      .constantFrom(...Object.keys(headingStyles))
      .map((style) =>
        harmless(`headings ${style}`, ([first, ...rest]) => [
          (first ?? []).map((cell) => headingStyles[style]?.(String(cell))),
          ...rest,
        ]),
      ),
    anyRow.map((row) =>
      harmless(`a blank row at ${row}`, (all) => inserted(all, row, Array(width).fill(""))),
    ),
    anyRow.map((row) =>
      harmless(`headings again at ${row}`, (all) => inserted(all, row, all[0] as Row)),
    ),
    fc
      .integer({ min: 1, max: 9 })
      .map((lines) =>
        harmless(`${lines} lines above`, (all) => [...Array(lines).fill(["Export"]), ...all]),
      ),
    anyColumn.map((column) =>
      harmless(`a further column at ${column}`, (all) =>
        all.map((cells, i) => inserted(cells, column, i === 0 ? "Lagerplatz" : "L-7")),
      ),
    ),
    anyColumn.map((column) =>
      harmful(`without ${headings[column]}`, (all) =>
        all.map((cells) => cells.filter((_, i) => i !== column)),
      ),
    ),
    anyColumn.map((column) =>
      harmful(`${headings[column]} renamed`, ([first, ...rest]) => [
        replaced(first ?? [], column, "Xyz"),
        ...rest,
      ]),
    ),
    fc
      .tuple(anyColumn, anyColumn)
      .map(([a, b]) =>
        meaningful(
          `headings ${headings[a]} and ${headings[b]} swapped`,
          ([first = [], ...rest]) => [replaced(replaced(first, a, first[b]), b, first[a]), ...rest],
        ),
      ),
    anyRow.map((row) => harmful(`row ${row} twice`, (all) => inserted(all, row, all[row] as Row))),
    fc
      .tuple(anyRow, fc.integer({ min: 1, max: width - 1 }))
      .map(([row, cells]) =>
        harmful(`row ${row} cut after ${cells} cells`, (all) =>
          replaced(all, row, (all[row] as Row).slice(0, cells)),
        ),
      ),
    fc
      .array(fc.constantFrom(...dateStyles), { minLength: rows, maxLength: rows })
      .map((styles) =>
        harmful(`dates as ${styles.map((style) => dateStyles.indexOf(style))}`, (all) =>
          all.map((cells, i) => restyled(cells, date, styles[i - 1])),
        ),
      ),
  );
}

function restyled(cells: Row, date: number, style: (typeof dateStyles)[number] | undefined): Row {
  const read = readDayText(String(cells[date] ?? ""));
  if (!style || read?.kind !== "day") return cells;
  // a day written without its offset is the one the sheet, which is in UTC here, shows
  const seconds = (read.seconds ?? 0) - (read.offsetMinutes ?? 0) * 60;
  const day = read.day + Math.floor(seconds / 86_400);
  return replaced(cells, date, style(civilDate(day), day * 86_400_000));
}
