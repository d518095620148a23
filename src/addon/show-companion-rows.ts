/** From a figure about satisfaction, service or spend to its rows in the sheets beside the orders. */

import { type CompanionRow, companionRows, countsByCompanionPart } from "../report/companion-rows";
import type { CompanionSelection } from "../report/selection";
import { type Words, wordsIn } from "../report/words";
import { rowsSheet } from "../text/addon";
import { companionParts, companionRowCounts, companionValues } from "../text/companion-figures";
import { behind } from "../text/figures";
import { companionSource } from "./beside-orders";
import { writeRowsSheet } from "./rows-sheet";
import type { FoundFigure } from "./selected-figure";
import { companionsOf } from "./source-behind";

export function showCompanionRows(
  { figure, report, shown }: FoundFigure,
  selection: CompanionSelection,
): { rows: number; shown: number } {
  const words = wordsIn(report.locale, report.currency);
  const rows = companionRows(selection, companionsOf(selection, report));
  const names = [...new Set(rows.map(({ sheetName }) => sheetName))];
  const label = { de: figure.label, en: figure.label };
  const isSpend = selection.by === "spend";
  const value = {
    heading: words.say(companionValues[selection.by]),
    format: isSpend ? "#,##0.00" : "0.##",
  };
  return writeRowsSheet({
    name: words.say(rowsSheet.name(label)),
    head: [`${figure.label}: ${shown}`, figure.definition, countLine(selection, rows, words)],
    columns: [
      ...(isSpend ? [] : [{ heading: words.say(behind.customer), format: "@" }]),
      { heading: words.say(behind.part), format: "@" },
      value,
    ],
    tables: names.map((name) => ({
      source: companionSource(name),
      rows: rows
        .filter(({ sheetName }) => sheetName === name)
        .map(({ row, customer, part, value }) => ({
          row,
          cells: [...(isSpend ? [] : [customer]), words.say(companionParts[part]), value ?? ""],
        })),
    })),
  });
}

/** "96 Antworten · 60 Promotoren (9–10), …", or entries and their sum. */
function countLine(
  { by }: CompanionSelection,
  rows: readonly CompanionRow[],
  { say, count, locale }: Words,
): string {
  const total = say(companionRowCounts[by](count(rows.length)));
  if (by === "spend") {
    const sum = rows.reduce((all, { value }) => all + (value ?? 0), 0);
    const digits = { minimumFractionDigits: 2, maximumFractionDigits: 2 };
    return `${total} · ${say(behind.sum(sum.toLocaleString(locale, digits)))}`;
  }
  const parts = [...countsByCompanionPart(rows)].map(
    ([part, n]) => `${count(n)} ${say(companionParts[part])}`,
  );
  return [total, parts.join(", ")].filter((part) => part !== "").join(" · ");
}
