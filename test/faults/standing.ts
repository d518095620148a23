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

/**
 * The youngest sheet that is marked as a dashboard, with its data; null where there is none. A copy stands in until
 * its data sheet says what it waits for.
 */
export function standing(host: Host): Standing | null {
  const marked = (role: string) =>
    host.book.metadata
      .filter(({ key, sheet }) => key === "stammkunde" && sheet && exists(host.book, sheet))
      .map(({ sheet, value }) => ({ sheet: sheet as string, words: String(value).split(" ") }))
      .filter(({ sheet, words }) => words[0] === role && words[2] === sheet)
      .sort((a, b) => Number(b.words[1]) - Number(a.words[1]));
  const [original] = marked("dashboard");
  if (!original) return null;
  const data = marked("data").find(({ words }) => words[1] === original.words[1]);
  const dataName = data ? nameOf(host.book, data.sheet) : "";
  const standIn = marked("standIn").find(({ words }) => words[3] !== filledAt(host, dataName));
  const name = nameOf(host.book, (standIn ?? original).sheet);
  return {
    all: asText(withoutNotice(host.sheet(name))) + wholeSheet(host, dataName),
    shape: JSON.stringify([
      shapeOf(withoutNotice(host.sheet(name))),
      data ? shapeOf(host.sheet(dataName)) : "no data",
    ]),
    names: host.sheet(name).names.map((one) => one.name),
  };
}

/** Below the kept report, whose length stands in the first cell. */
function filledAt(host: Host, dataName: string): string | undefined {
  if (dataName === "") return undefined;
  const { cells } = host.sheet(dataName);
  return String(cells.get(`A${Number(cells.get("A1")?.value) + 3}`)?.value);
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
