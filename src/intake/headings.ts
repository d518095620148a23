/** How well a row of headings fits a source, and which column plays which role. */

import { headingKey } from "./heading";
import type { Column, Columns, Role } from "./role";
import type { Source } from "./source";
import { isBlank, type Row, type Table, textOf } from "./table";

export interface Headings {
  /** Comparable heading by column; "" where there is none. */
  readonly keys: readonly string[];
  readonly shown: readonly string[];
}

export function headingsOf(row: Row): Headings {
  return { keys: row.map(headingKey), shown: row.map(textOf) };
}

/** Every heading of a source as it is compared. */
export function headingsWritten(source: Source): Set<string> {
  const written = new Set(source.also.map(headingKey));
  for (const variants of Object.values(source.headings)) {
    for (const variant of variants) written.add(headingKey(variant));
  }
  return written;
}

/**
 * Finds the roles: for each the first of its headings that the row has and no earlier role took; one with something
 * below it before those that are empty.
 */
export function columnsOf(
  source: Source,
  { keys, shown }: Headings,
  isFilled: (index: number) => boolean = () => true,
): Columns {
  const columns: Partial<Record<Role, Column>> = {};
  const taken = new Set<number>();
  for (const [role, variants] of Object.entries(source.headings) as [Role, readonly string[]][]) {
    const found = variants.flatMap((variant) => {
      const key = headingKey(variant);
      const index = keys.findIndex((own, i) => own === key && !taken.has(i));
      return index < 0 ? [] : index;
    });
    const index = found.find(isFilled) ?? found[0];
    if (index === undefined) continue;
    taken.add(index);
    columns[role] = { index, heading: shown[index] as string };
  }
  return columns;
}

const sampled = 300;

/** Whether a column holds anything below the headings, as far as some hundred rows tell. */
export function filledBelow({ rows }: Table, headingRow: number): (index: number) => boolean {
  const below = rows.slice(headingRow + 1, headingRow + 1 + sampled);
  return (index) => below.some((cells) => !isBlank(cells[index]));
}

export function shareKnown(keys: readonly string[], written: ReadonlySet<string>): number {
  const filled = keys.filter((key) => key !== "");
  return filled.length === 0 ? 0 : filled.filter((key) => written.has(key)).length / filled.length;
}

/** What the columns are called: by their headings, or `#1`, `#2`, … in a table without any. */
export function columnNames({ rows }: Table, headingRow: number | null): string[] {
  return (rows[headingRow ?? 0] ?? []).map((cell, i) =>
    headingRow === null ? `#${i + 1}` : textOf(cell),
  );
}
