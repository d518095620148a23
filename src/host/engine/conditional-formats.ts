/** Conditional formats of a sheet: colour scales, and looks that depend on a condition. */
import type { IStyleBase } from "@univerjs/core";
import type {
  IConditionalFormattingRuleConfig,
  IConditionFormattingRule,
} from "@univerjs/sheets-conditional-formatting";
import { type Area, fromCorners, toCorners } from "./area";
import type { Book } from "./book";
import { target } from "./sheets";

export interface GradientPoint {
  readonly color: string;
  readonly type: "MIN" | "MAX" | "NUMBER" | "PERCENT" | "PERCENTILE";
  readonly value: string;
}

export interface Gradient {
  readonly kind: "gradient";
  readonly minimum: GradientPoint;
  readonly middle: GradientPoint | null;
  readonly maximum: GradientPoint;
}

export interface Condition {
  readonly kind: "condition";
  /** The name of a BooleanCriteria, such as NUMBER_BETWEEN. */
  readonly criteria: string;
  readonly values: readonly (string | number)[];
  readonly background: string | null;
  readonly fontColor: string | null;
  readonly bold: boolean | null;
  readonly italic: boolean | null;
  readonly underline: boolean | null;
  readonly strikethrough: boolean | null;
}

/** A rule that a user made on the screen: kept as it is. */
export interface ForeignRule {
  readonly kind: "foreign";
  readonly rule: IConditionalFormattingRuleConfig;
}

export interface ConditionalFormat {
  readonly areas: readonly Area[];
  readonly rule: Gradient | Condition | ForeignRule;
}

const univerRules = (book: Book, sheet: string): IConditionFormattingRule[] =>
  book.injector
    .get(book.packages.conditional.ConditionalFormattingRuleModel)
    .getSubunitRules(book.id, sheet) ?? [];

/** The rules of a sheet, those that win over others first. */
export const conditionalFormatsOf = (book: Book, sheet: string): ConditionalFormat[] =>
  univerRules(book, sheet).map(({ cfId, ranges, rule }) => ({
    areas: ranges.map((range) => fromCorners(sheet, range)),
    rule: book.conditions.get(cfId) ?? { kind: "foreign", rule },
  }));

/** Replaces all rules of a sheet. */
export function setConditionalFormats(
  book: Book,
  sheet: string,
  formats: readonly ConditionalFormat[],
): void {
  const { AddConditionalRuleMutation, DeleteConditionalRuleMutation } = book.packages.conditional;
  for (const { cfId } of [...univerRules(book, sheet)]) {
    book.conditions.delete(cfId);
    book.execute(DeleteConditionalRuleMutation.id, { ...target(book, sheet), cfId });
  }
  // Univer puts each new rule before the others.
  for (const { areas, rule } of [...formats].reverse()) {
    const cfId = `condition-${book.newRuleId()}`;
    if (rule.kind !== "foreign") book.conditions.set(cfId, rule);
    book.execute(AddConditionalRuleMutation.id, {
      ...target(book, sheet),
      rule: { cfId, ranges: areas.map(toCorners), stopIfTrue: false, rule: univerRule(rule) },
    });
  }
}

function univerRule(rule: ConditionalFormat["rule"]): object {
  if (rule.kind === "foreign") return rule.rule;
  if (rule.kind === "condition")
    return { type: "highlightCell", style: highlight(rule), ...univerCondition(rule) };
  const points = [rule.minimum, rule.middle, rule.maximum].filter((point) => point !== null);
  return {
    type: "colorScale",
    config: points.map(({ color, type, value }, index) => ({
      index,
      color,
      value: { type: pointTypes[type], value: Number(value) },
    })),
  };
}

const pointTypes: Readonly<Record<GradientPoint["type"], string>> = {
  MIN: "min",
  MAX: "max",
  NUMBER: "num",
  PERCENT: "percent",
  PERCENTILE: "percentile",
};

function highlight(rule: Condition): IStyleBase {
  return {
    ...(rule.background !== null && { bg: { rgb: rule.background } }),
    ...(rule.fontColor !== null && { cl: { rgb: rule.fontColor } }),
    ...(rule.bold !== null && { bl: rule.bold ? 1 : 0 }),
    ...(rule.italic !== null && { it: rule.italic ? 1 : 0 }),
    ...(rule.underline !== null && { ul: { s: rule.underline ? 1 : 0 } }),
    ...(rule.strikethrough !== null && { st: { s: rule.strikethrough ? 1 : 0 } }),
  };
}

const numberOperators: Readonly<Record<string, string>> = {
  NUMBER_GREATER_THAN: "greaterThan",
  NUMBER_GREATER_THAN_OR_EQUAL_TO: "greaterThanOrEqual",
  NUMBER_LESS_THAN: "lessThan",
  NUMBER_LESS_THAN_OR_EQUAL_TO: "lessThanOrEqual",
  NUMBER_EQUAL_TO: "equal",
  NUMBER_NOT_EQUAL_TO: "notEqual",
  NUMBER_BETWEEN: "between",
  NUMBER_NOT_BETWEEN: "notBetween",
};

const textOperators: Readonly<Record<string, string>> = {
  CELL_EMPTY: "empty",
  CELL_NOT_EMPTY: "notEmpty",
  TEXT_CONTAINS: "containsText",
  TEXT_DOES_NOT_CONTAIN: "notContainsText",
  TEXT_STARTS_WITH: "beginWith",
  TEXT_ENDS_WITH: "endWith",
  TEXT_EQUAL_TO: "equal",
};

function univerCondition({ criteria, values }: Condition): object {
  const operator = numberOperators[criteria];
  if (operator !== undefined)
    return {
      subType: "number",
      operator,
      value: values.length > 1 ? values.map(Number) : Number(values[0]),
    };
  if (criteria === "CUSTOM_FORMULA") return { subType: "formula", value: String(values[0]) };
  return { subType: "text", operator: textOperators[criteria], value: values[0] };
}
