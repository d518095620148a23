/** Which dashboard stands in a file, and whether it is whole. */

import { exists, nameOf } from "../../src/host/engine/sheets";
import type { Host } from "../../src/host/host";
import { wholeSheet } from "./file";

export interface Standing {
  /** Everything about the dashboard and the sheet its charts draw from. */
  readonly all: string;
  /** What a whole one has, whatever its figures. */
  readonly shape: string;
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
    all: wholeSheet(host, name) + wholeSheet(host, dataName),
    shape: JSON.stringify([shapeOf(host, name), data ? shapeOf(host, dataName) : "no data"]),
  };
}

function shapeOf(host: Host, name: string) {
  const { cells, notes, merges, charts, conditionalFormats, hidden } = host.sheet(name);
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
