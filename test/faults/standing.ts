/** Which dashboard stands in a file, and whether it is whole. */

import { exists, nameOf } from "../../src/host/engine/sheets";
import type { SheetSnapshot } from "../../src/host/engine/snapshot";
import type { Host } from "../../src/host/host";
import { asText, wholeSheet } from "./file";

export interface Standing {
  /** Everything about the dashboard and the sheet its charts draw from. */
  readonly all: string;
  /** What a whole one has, whatever its figures. */
  readonly shape: string;
  /** Of its blocks: they come last of all, if need be with the next run. */
  readonly names: readonly string[];
}

/** The youngest sheet that is marked as a dashboard, with its data; null where there is none. */
export function standing(host: Host): Standing | null {
  const marked = (role: string) =>
    host.book.metadata
      .filter(({ key, sheet }) => key === "stammkunde" && sheet && exists(host.book, sheet))
      .map(({ sheet, value }) => ({ sheet: sheet as string, words: String(value).split(" ") }))
      .filter(({ words }) => words[0] === role)
      .sort((a, b) => Number(b.words[1]) - Number(a.words[1]));
  const [dashboard] = marked("dashboard");
  if (!dashboard) return null;
  const name = nameOf(host.book, dashboard.sheet);
  const data = marked("data").find(({ words }) => words[1] === dashboard.words[1]);
  const dataName = data ? nameOf(host.book, data.sheet) : "";
  return {
    all: asText(withoutNotice(host.sheet(name))) + wholeSheet(host, dataName),
    shape: JSON.stringify([
      shapeOf(withoutNotice(host.sheet(name))),
      data ? shapeOf(host.sheet(dataName)) : "no data",
    ]),
    names: host.sheet(name).names.map((one) => one.name),
  };
}

/** The gap above the headline, where a refresh that failed says why. */
const noticeRow = 4;

function withoutNotice(sheet: SheetSnapshot): SheetSnapshot {
  return {
    ...sheet,
    rowHeights: sheet.rowHeights.filter((_, row) => row + 1 !== noticeRow),
    merges: sheet.merges.filter(({ row }) => row + 1 !== noticeRow),
    cells: new Map([...sheet.cells].filter(([cell]) => cell.replace(/\D/g, "") !== `${noticeRow}`)),
  };
}

function shapeOf(sheet: SheetSnapshot) {
  const { cells, notes, merges, charts, conditionalFormats, hidden } = sheet;
  const broken = [...cells.values()].some(({ display }) => display.startsWith("#"));
  return {
    cells: cells.size,
    notes: notes.length,
    merges: merges.length,
    charts: charts.length,
    heatMaps: conditionalFormats.length,
    hidden,
    broken,
  };
}
