/** Values and formulas of a range. */
import { type Area, spellA1 } from "../engine/area";
import { type CellState, readArea } from "../engine/cells";
import { copyCells } from "../engine/copying";
import { displayText } from "../engine/display";
import { nameOf } from "../engine/sheets";
import { staleWithin } from "../engine/stale";
import { scriptValue, writeFormulas, writeValues } from "../engine/values";
import { HostGap } from "../failures";
import { areaAt, checkSize } from "./locate";
import type { Members, Script } from "./script";
import { on } from "./strict";
import type { RangeTarget } from "./targets";

export function rangeValues(script: Script): Members<RangeTarget> {
  const { book } = script;

  /** Reads results, which must have been calculated. */
  const results = <T>(area: Area, each: (cell: CellState) => T): T[][] => {
    const rows = readArea(book, area, each);
    const stale = staleWithin(book, area);
    if (!stale) return rows;
    const cell = `${nameOf(book, stale.sheet)}!${spellA1({ ...stale, rows: 1, columns: 1 })}`;
    throw new HostGap(
      `${cell} is not calculated yet; formulas are calculated between executions only`,
    );
  };

  const values = (area: Area) => results(area, (cell) => scriptValue(book, cell));

  const display = (area: Area) =>
    results(area, (cell) => displayText(book.packages, book.rules, cell.value, cell.pattern));

  const formulas = (area: Area) => readArea(book, area, (cell) => cell.formula);

  const now = () => script.host.clock.now;

  return {
    getValues: on("", ({ area }) => values(area)),
    getValue: on("", ({ area }) => values(firstCell(area))[0]?.[0]),
    getDisplayValues: on("", ({ area }) => display(area)),
    getDisplayValue: on("", ({ area }) => display(firstCell(area))[0]?.[0]),
    getFormulas: on("", ({ area }) => formulas(area)),
    getFormula: on("", ({ area }) => formulas(firstCell(area))[0]?.[0]),
    isBlank: on("", ({ area }) =>
      readArea(book, area, (cell) => cell.value === null && cell.formula === "")
        .flat()
        .every(Boolean),
    ),
    setValues: on("any[][]", (range, data: unknown[][]) => {
      checkSize(range.area, data);
      writeValues(book, range.area, (i, j) => data[i]?.[j], now());
      return range;
    }),
    setValue: on("any", (range, value: unknown) => {
      writeValues(book, range.area, () => value, now());
      return range;
    }),
    setFormulas: on("string[][]", (range, data: (string | null)[][]) => {
      checkSize(range.area, data);
      writeFormulas(book, range.area, (i, j) => data[i]?.[j] ?? "");
      return range;
    }),
    copyTo: on("Range", ({ area }, { area: { sheet, row, column } }: RangeTarget) =>
      copyCells(book, area, areaAt(book, sheet, row + 1, column + 1, area.rows, area.columns)),
    ),
    setFormula: on("string", (range, formula: string) => {
      writeFormulas(book, range.area, () => formula);
      return range;
    }),
  };
}

export const firstCell = (area: Area): Area => ({ ...area, rows: 1, columns: 1 });
