/** Data validation and checkboxes of a range. */
import type { Area } from "../engine/area";
import { booleanContent, readArea, writeContent } from "../engine/cells";
import { setValidation, type Validation, validationAt } from "../engine/data-validation";
import { type ValidationTarget, validationTarget } from "./data-validation";
import { checkSize } from "./locate";
import { firstCell } from "./range-values";
import type { Members, Script } from "./script";
import { on } from "./strict";
import type { RangeTarget } from "./targets";

const checkbox: Validation = {
  criteria: { kind: "CHECKBOX" },
  dropdown: false,
  allowInvalid: false,
  helpText: null,
};

export function rangeValidation({ book }: Script): Members<RangeTarget> {
  const cellOf = (area: Area, i: number, j: number): Area =>
    firstCell({ ...area, row: area.row + i, column: area.column + j });

  const at = (cell: Area) => {
    const validation = validationAt(book, cell);
    return validation && validationTarget(validation);
  };

  const tick = (area: Area, ticked: boolean) =>
    writeContent(book, area, (i, j) =>
      validationAt(book, cellOf(area, i, j))?.criteria.kind === "CHECKBOX"
        ? booleanContent(ticked)
        : undefined,
    );

  return {
    getDataValidation: on("", ({ area }) => at(firstCell(area))),
    getDataValidations: on("", ({ area }) =>
      Array.from({ length: area.rows }, (_, i) =>
        Array.from({ length: area.columns }, (_, j) => at(cellOf(area, i, j))),
      ),
    ),
    setDataValidation: on("DataValidation/null", (range, rule?: ValidationTarget) => {
      setValidation(book, range.area.sheet, [range.area], rule?.validation ?? null);
      return range;
    }),
    setDataValidations: on("DataValidation[][]", (range, rules: (ValidationTarget | null)[][]) => {
      checkSize(range.area, rules);
      const cells = new Map<Validation | null, Area[]>();
      for (const [i, row] of rules.entries())
        for (const [j, rule] of row.entries()) {
          const validation = rule?.validation ?? null;
          cells.set(validation, [...(cells.get(validation) ?? []), cellOf(range.area, i, j)]);
        }
      for (const [validation, areas] of cells)
        setValidation(book, range.area.sheet, areas, validation);
      return range;
    }),
    clearDataValidations: on("", (range) => {
      setValidation(book, range.area.sheet, [range.area], null);
      return range;
    }),
    insertCheckboxes: on("", (range) => {
      setValidation(book, range.area.sheet, [range.area], checkbox);
      const before = readArea(book, range.area, (cell) => cell.value);
      writeContent(book, range.area, (i, j) =>
        before[i]?.[j] === null ? booleanContent(false) : undefined,
      );
      return range;
    }),
    removeCheckboxes: on("", (range) => {
      setValidation(book, range.area.sheet, [range.area], null);
      return range;
    }),
    check: on("", (range) => {
      tick(range.area, true);
      return range;
    }),
    uncheck: on("", (range) => {
      tick(range.area, false);
      return range;
    }),
    isChecked: on("", ({ area }) => {
      const values = readArea(book, area, (cell) => cell.value).flat();
      const boxes = at(firstCell(area))?.validation.criteria.kind === "CHECKBOX";
      const [first] = values;
      return boxes && values.every((value) => value === first) ? Boolean(first) : null;
    }),
  };
}
