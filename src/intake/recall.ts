/**
 * Reads a sheet by the columns that were agreed on when it was read before. A heading that is still there keeps its
 * role, wherever it stands; one that is gone is followed to a new column or asked for. What a column of another
 * meaning holds is never taken for it.
 */

import { type ColumnValues, columnValues } from "./column-values";
import { headingKey } from "./heading";
import { columnNames } from "./headings";
import { limitsOf, type Recognition, sourceOf } from "./recognition";
import type { Column, Columns, Role } from "./role";
import type { Table } from "./table";

/** Plain data: it is stored with the sheet. */
export interface Agreed {
  /** Every heading the sheet had, as it is compared. */
  readonly headings: readonly string[];
  /** The heading of each column that was read, as it stood. */
  readonly columns: Readonly<Partial<Record<Role, string>>>;
}

export interface Recall {
  readonly recognition: Recognition;
  /** Columns found again under a heading the sheet did not have. */
  readonly renamed: readonly { readonly from: string; readonly to: string }[];
  /** Columns that must be asked for; `likely` is the only new one that looks right. */
  readonly gone: readonly Gone[];
}

export interface Gone {
  readonly role: Role;
  readonly heading: string;
  readonly likely: string | null;
}

/** What is stored has its limits; so long a beginning tells headings apart. */
const enoughLetters = 30;
const mostHeadings = 200;

const short = (heading: string) => headingKey(heading).slice(0, enoughLetters);

export function agreedOn(table: Table, recognition: Recognition, columns: Columns): Agreed {
  const headings = columnNames(table, recognition.headingRow).slice(0, mostHeadings).map(short);
  const byRole = Object.entries(columns).map(([role, { heading }]) => [role, heading]);
  return { headings, columns: Object.fromEntries(byRole) };
}

/** No figure hangs on these. */
const harmless: ReadonlySet<Role> = new Set(["country", "product", "channel"]);

/** `decided`: roles the user has decided about since. */
export function recall(
  table: Table,
  recognition: Recognition,
  agreed: Agreed,
  decided: ReadonlySet<Role>,
): Recall {
  const unchanged = { recognition, renamed: [], gone: [] };
  const names = columnNames(table, recognition.headingRow);
  const keys = names.map(short);
  const before = Object.entries(agreed.columns) as [Role, string][];
  const kept = before.filter(([, heading]) => keys.includes(short(heading)));
  // With most columns gone it is another table, and is recognised as one.
  if (recognition.headingRow === null || kept.length * 2 < before.length) return unchanged;
  const known = new Set(agreed.headings);
  const isNew = ({ index }: Column) => !known.has(keys[index] as string);
  const columns: Partial<Record<Role, Column>> = {};
  for (const [role, heading] of kept) {
    const index = keys.indexOf(short(heading));
    columns[role] = { index, heading: names[index] as string };
  }
  const taken = new Set(Object.values(columns).map(({ index }) => index));
  for (const [role, column] of Object.entries(recognition.columns) as [Role, Column][]) {
    if (!columns[role] && isNew(column) && !taken.has(column.index)) columns[role] = column;
  }
  const lost = before.filter((entry) => !kept.includes(entry) && !decided.has(entry[0]));
  const free = keys.flatMap((key, index) =>
    key !== "" && !known.has(key) && !Object.values(columns).some((own) => own.index === index)
      ? [index]
      : [],
  );
  const firstRow = recognition.headingRow + 1;
  const source = sourceOf(recognition);
  return {
    recognition: {
      ...recognition,
      columns,
      cannot: source ? limitsOf(source, columns) : recognition.cannot,
    },
    renamed: lost.flatMap(([role, from]) => {
      const to = columns[role]?.heading;
      return to === undefined ? [] : [{ from, to }];
    }),
    gone: lost
      .filter(([role]) => !columns[role] && !harmless.has(role))
      .map(([role, heading]) => {
        const fitting = free.filter((index) =>
          looksLike(role, columnValues(table, index, firstRow)),
        );
        return {
          role,
          heading,
          likely: fitting.length === 1 ? (names[fitting[0] as number] as string) : null,
        };
      }),
  };
}

const dayRoles: ReadonlySet<Role> = new Set(["date", "refundDate", "cancelled"]);
const wordRoles: ReadonlySet<Role> = new Set([
  "customerId",
  "orderId",
  "itemId",
  "phone",
  "name",
  "firstName",
  "lastName",
  "postcode",
  "currency",
  "status",
  "type",
  "refersTo",
]);

function looksLike(role: Role, { days, numbers, emails }: ColumnValues): boolean {
  if (dayRoles.has(role)) return days > 0.5;
  if (role === "email") return emails > 0.5;
  if (wordRoles.has(role)) return days < 0.5 && (role === "customerId" || emails < 0.5);
  return numbers > 0.5 && days < 0.5;
}
