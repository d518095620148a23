/**
 * A list of customers to be ticked off, renewed without touching what its user has put there: rows stay where they
 * are, with their ticks and everything beside our columns. Only rows that nobody has ticked or written beside go when
 * their customer is no longer on the list; new customers are added below.
 */

import { civilDate, type Day } from "../core/day";
import type { Cell } from "../intake";
import type { ActionMember, ActionMembers } from "../report/action-members";
import type { Report } from "../report/report";
import { listSheet as texts } from "../text/actions";
import { dayName } from "../text/periods";
import { epoch } from "./counted-orders";
import { numberFormat } from "./dashboard";
import { colors, fontFamily, styles } from "./dashboard/tokens";
import {
  columnKinds,
  type FoundColumns,
  figures,
  findColumns,
  type ListColumn,
  listColumns,
  rewritten,
} from "./list-columns";
import { fileContext } from "./source";
import { writeCells } from "./write-cells";

type Sheet = GoogleAppsScript.Spreadsheet.Sheet;

const firstColumn = 2;
const headRow = 5;
/** Pixels. */
const widths = { margin: 16, done: 64, customer: 220, other: 130 };

/** The headings of a new list. */
export function beginList(sheet: Sheet, { all }: ActionMembers, { locale }: Report): void {
  const isPaid = [...all.values()].some(({ money }) => money !== null);
  const columns = listColumns.filter((column) => column !== "money" || isPaid);
  writeCells(sheet, headRow, firstColumn, [columns.map((id) => texts.columns[id][locale])]);
  sheet.setHiddenGridlines(true).setTabColor(colors.accentMid).setFrozenRows(headRow);
  sheet.getRange(1, 1, sheet.getMaxRows(), sheet.getMaxColumns()).setFontFamily(fontFamily);
  sheet.getRange(1, firstColumn).setFontSize(styles.title.size).setFontWeight("bold");
  sheet.getRange(headRow, firstColumn, 1, columns.length).setFontWeight("bold");
  sheet
    .setColumnWidth(1, widths.margin)
    .setColumnWidth(firstColumn, widths.done)
    .setColumnWidth(firstColumn + 1, widths.customer)
    .setColumnWidths(firstColumn + 2, columns.length - 2, widths.other);
}

export interface RenewedList {
  readonly listed: number;
  readonly added: number;
  readonly removed: number;
  /** The first of the boxes to tick. */
  readonly ticks: { readonly row: number; readonly column: number };
}

/** Null where the headings are gone: then nothing is written. */
export function renewList(
  sheet: Sheet,
  members: ActionMembers,
  head: readonly string[],
  report: Report,
): RenewedList | null {
  const range = sheet.getDataRange();
  const rows = range.getValues();
  const found = findColumns(rows);
  if (!found) return null;
  const notes = range.getNotes();
  const listed = new Set(members.listed.map(({ customer }) => customer));
  const kept: Row[] = [];
  const gone: number[] = [];
  rows.forEach((cells, i) => {
    if (i <= found.headRow) return;
    const row = rowOf(cells, found);
    const isUntouched = row && !row.isTouched && (notes[i] ?? []).every((note) => note === "");
    if (row && isUntouched && !listed.has(row.customer)) gone.push(i + 1);
    else if (row) kept.push({ ...row, at: i + 1 - gone.length });
  });
  for (const [from, to] of runsOf(gone).reverse()) sheet.deleteRows(from, to - from + 1);
  rewrite(sheet, kept, members, found, report);
  const before = new Set(kept.map(({ customer }) => customer));
  const added = members.listed.filter(({ customer }) => !before.has(customer));
  const end = rows.length - gone.length;
  if (added.length > 0) append(sheet, end + 1, added, found, report);
  const boxes = [...kept.map(({ at }) => at), ...added.map((_, i) => end + 1 + i)];
  const column = (found.at.done ?? 0) + 1;
  for (const [from, to] of runsOf(boxes))
    sheet.getRange(from, column, to - from + 1, 1).insertCheckboxes(); // what is ticked stays so
  const top = found.headRow - 3;
  const lines = head.map((line) => [line]);
  if (top > 0) writeCells(sheet, top, column, lines);
  const ticks = { row: found.headRow + 2, column };
  return { listed: listed.size, added: added.length, removed: gone.length, ticks };
}

interface Row {
  /** From 1, once the rows that go are gone. */
  readonly at: number;
  readonly customer: string;
  readonly since: Day;
  readonly isTouched: boolean;
}

/** Null for what the user has written below the list. */
function rowOf(cells: readonly unknown[], { at }: FoundColumns): Row | null {
  const customer = String(cells[at.customer ?? -1] ?? "");
  const since = dayIn(cells[at.since ?? -1]);
  if (customer === "" || since === null) return null;
  const ours = new Set(Object.values(at));
  const beside = cells.some((cell, i) => !ours.has(i) && cell !== "");
  return { at: 0, customer, since, isTouched: beside || cells[at.done ?? -1] === true };
}

function dayIn(cell: unknown): Day | null {
  const isDate = Object.prototype.toString.call(cell) === "[object Date]";
  return isDate ? fileContext().dayOf((cell as Date).getTime()) : null;
}

/** Figures and standing of those who are there already. */
function rewrite(
  sheet: Sheet,
  rows: readonly Row[],
  { listed, all }: ActionMembers,
  { at }: FoundColumns,
  report: Report,
): void {
  const onList = new Set(listed.map(({ customer }) => customer));
  const standing = ({ customer, since }: Row): string => {
    const lastOrder = all.get(customer)?.lastOrder ?? since;
    if (onList.has(customer)) return "";
    return (lastOrder > since ? texts.ordered(dayName(civilDate(lastOrder))) : texts.left)[
      report.locale
    ];
  };
  for (const [from, to] of runsOf(rows.map((row) => row.at))) {
    const run = rows.filter((row) => row.at >= from && row.at <= to);
    for (const id of rewritten) {
      const place = at[id];
      if (place === undefined) continue;
      const cells = run.map((row): Cell => {
        const member = all.get(row.customer);
        return id === "state" ? standing(row) : member && figures[id](member);
      });
      writeCells(
        sheet,
        from,
        place + 1,
        cells.map((cell) => [cell]),
        [formatOf(id, report)],
      );
    }
  }
}

function append(
  sheet: Sheet,
  top: number,
  added: readonly ActionMember[],
  { at }: FoundColumns,
  report: Report,
): void {
  const cellOf = (id: ListColumn, member: ActionMember): Cell => {
    if (id === "done") return false;
    if (id === "customer") return member.customer;
    if (id === "since") return report.title.asOf + epoch;
    return id === "state" ? "" : figures[id](member);
  };
  const columns = listColumns.flatMap((id) => {
    const place = at[id];
    return place === undefined ? [] : [{ id, place }];
  });
  for (const [from, to] of runsOf(columns.map(({ place }) => place).sort((a, b) => a - b))) {
    const run = columns
      .filter(({ place }) => place >= from && place <= to)
      .sort((a, b) => a.place - b.place);
    writeCells(
      sheet,
      top,
      from + 1,
      added.map((member) => run.map(({ id }) => cellOf(id, member))),
      run.map(({ id }) => formatOf(id, report)),
    );
  }
}

function formatOf(id: ListColumn, { locale, currency }: Report): string {
  const kind = columnKinds[id];
  if (kind === "text") return "@";
  if (kind === "tick") return "General";
  return kind === "day" ? texts.dayFormat[locale] : numberFormat(kind, locale, currency);
}

/** First and last of each stretch of neighbours. */
function runsOf(numbers: readonly number[]): [number, number][] {
  const runs: [number, number][] = [];
  for (const n of numbers) {
    const last = runs[runs.length - 1];
    if (last && last[1] === n - 1) last[1] = n;
    else runs.push([n, n]);
  }
  return runs;
}
