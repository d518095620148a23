/** Conditional formats: colour scales, and looks that depend on a condition. */
import type { ConditionalFormatOptions, Style } from "excelize-wasm";
import { spellA1 } from "../engine/area";
import {
  type Condition,
  conditionalFormatsOf,
  type Gradient,
  type GradientPoint,
} from "../engine/conditional-formats";
import { solid } from "./cell-style";
import { excelColor } from "./color";
import { excelFormula } from "./formula";
import { sheetNameIn } from "./links";
import { nameIn, type Target } from "./target";

export function writeConditionalFormats(to: Target, sheet: string): void {
  for (const { areas, rule } of conditionalFormatsOf(to.book, sheet)) {
    if (rule.kind === "foreign") continue;
    const options = rule.kind === "gradient" ? scale(rule) : conditional(to, rule);
    if (options)
      to.file.SetConditionalFormat(nameIn(to, sheet), areas.map(spellA1).join(" "), [options]);
  }
}

function scale({ minimum, middle, maximum }: Gradient): ConditionalFormatOptions {
  return {
    Type: middle ? "3_color_scale" : "2_color_scale",
    Criteria: "=",
    ...point("Min", minimum),
    ...(middle && point("Mid", middle)),
    ...point("Max", maximum),
  };
}

function point(name: "Min" | "Mid" | "Max", { color, type, value }: GradientPoint) {
  return {
    [`${name}Type`]: pointTypes[type],
    [`${name}Color`]: `#${excelColor(color)}`,
    ...(type !== "MIN" && type !== "MAX" && { [`${name}Value`]: value }),
  };
}

const pointTypes: Readonly<Record<GradientPoint["type"], string>> = {
  MIN: "min",
  MAX: "max",
  NUMBER: "num",
  PERCENT: "percent",
  PERCENTILE: "percentile",
};

/** Null for a condition that the file cannot express. */
function conditional(to: Target, rule: Condition): ConditionalFormatOptions | null {
  const condition = conditionOf(to, rule);
  return condition && { ...condition, Format: to.file.NewConditionalStyle(lookOf(rule)).style };
}

function lookOf(rule: Condition): Style {
  const fill = excelColor(rule.background);
  const color = excelColor(rule.fontColor);
  return {
    Font: {
      ...(rule.bold !== null && { Bold: rule.bold }),
      ...(rule.italic !== null && { Italic: rule.italic }),
      ...(rule.underline && { Underline: "single" }),
      ...(rule.strikethrough !== null && { Strike: rule.strikethrough }),
      ...(color && { Color: color }),
    },
    ...(fill && { Fill: solid(fill) }),
  };
}

const comparisons: Readonly<Record<string, string>> = {
  NUMBER_GREATER_THAN: ">",
  NUMBER_GREATER_THAN_OR_EQUAL_TO: ">=",
  NUMBER_LESS_THAN: "<",
  NUMBER_LESS_THAN_OR_EQUAL_TO: "<=",
  NUMBER_EQUAL_TO: "==",
  NUMBER_NOT_EQUAL_TO: "!=",
};

const textTests: Readonly<Record<string, string>> = {
  TEXT_CONTAINS: "containing",
  TEXT_DOES_NOT_CONTAIN: "not containing",
  TEXT_STARTS_WITH: "begins with",
  TEXT_ENDS_WITH: "ends with",
};

function conditionOf(to: Target, { criteria, values }: Condition): ConditionalFormatOptions | null {
  const [first = "", second = ""] = values.map(String);
  const comparison = comparisons[criteria];
  if (comparison) return { Type: "cell", Criteria: comparison, Value: first };
  const test = textTests[criteria];
  if (test) return { Type: "text", Criteria: test, Value: first };
  switch (criteria) {
    case "NUMBER_BETWEEN":
      return { Type: "cell", Criteria: "between", MinValue: first, MaxValue: second };
    case "NUMBER_NOT_BETWEEN":
      return { Type: "cell", Criteria: "not between", MinValue: first, MaxValue: second };
    case "TEXT_EQUAL_TO":
      return { Type: "cell", Criteria: "==", Value: `"${first.replace(/"/g, '""')}"` };
    case "CELL_EMPTY":
      return { Type: "blanks" };
    case "CELL_NOT_EMPTY":
      return { Type: "no_blanks" };
    case "CUSTOM_FORMULA": {
      const formula = excelFormula(first, sheetNameIn(to));
      return formula === null ? null : { Type: "formula", Criteria: formula };
    }
    default:
      return null;
  }
}
