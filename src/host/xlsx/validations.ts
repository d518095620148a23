/** Rules for what may be entered: dropdowns, limits, conditions. A checkbox stays a plain TRUE or FALSE. */
import type { DataValidation } from "excelize-wasm";
import { spellA1, spellAbsolute } from "../engine/area";
import { type ValidationCriteria, validationsOf } from "../engine/data-validation";
import { putAside } from "./aside";
import { excelFormula } from "./formula";
import { sheetNameIn } from "./links";
import { nameIn, type Target } from "./target";

/** How long a list within a rule may be. */
const LONGEST_LIST = 255;

export function writeValidations(to: Target, sheet: string): void {
  for (const { areas, validation } of validationsOf(to.book, sheet)) {
    const rule = ruleOf(to, validation.criteria);
    if (!rule) continue;
    to.file.AddDataValidation(nameIn(to, sheet), {
      ...rule,
      Sqref: areas.map(spellA1).join(" "),
      AllowBlank: true,
      // The file's own flag says the opposite of its name: true hides the arrow.
      ShowDropDown: rule.Type === "list" && !validation.dropdown,
      ShowErrorMessage: !validation.allowInvalid,
      ErrorStyle: "stop",
      ...(validation.helpText && { ShowInputMessage: true, Prompt: validation.helpText }),
    });
  }
}

function ruleOf(to: Target, criteria: ValidationCriteria): DataValidation | null {
  switch (criteria.kind) {
    case "CHECKBOX":
      return null;
    case "VALUE_IN_LIST":
      return { Type: "list", Formula1: listFormula(to, criteria.values) };
    case "VALUE_IN_RANGE":
      return {
        Type: "list",
        Formula1: spellAbsolute(nameIn(to, criteria.range.sheet), criteria.range),
      };
    case "NUMBER_BETWEEN":
      return {
        Type: "decimal",
        Operator: "between",
        Formula1: String(criteria.from),
        Formula2: String(criteria.to),
      };
    case "NUMBER_GREATER_THAN":
      return { Type: "decimal", Operator: "greaterThan", Formula1: String(criteria.number) };
    case "NUMBER_GREATER_THAN_OR_EQUAL_TO":
      return { Type: "decimal", Operator: "greaterThanOrEqual", Formula1: String(criteria.number) };
    case "DATE_IS_VALID_DATE":
      return { Type: "date", Operator: "greaterThanOrEqual", Formula1: "1" };
    case "CUSTOM_FORMULA": {
      const formula = excelFormula(criteria.formula, sheetNameIn(to));
      return formula === null ? null : { Type: "custom", Formula1: formula };
    }
  }
}

/** A list stands in the rule itself, unless it is too long for that or holds the mark between items. */
function listFormula(to: Target, values: readonly string[]): string {
  const inline = values.join(",").replace(/"/g, '""');
  if (inline.length <= LONGEST_LIST && !values.some((value) => value.includes(",")))
    return `"${inline}"`;
  return putAside(to, values);
}
