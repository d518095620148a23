/** Conditional format rules and their builder. */
import type {
  Condition,
  ConditionalFormat,
  Gradient,
  GradientPoint,
} from "../engine/conditional-formats";
import { ScriptError } from "../failures";
import { BooleanCriteria, InterpolationType } from "./enums";
import { KIND, type Members, type Target } from "./script";
import { on } from "./strict";
import { type RangeTarget, rangeTarget } from "./targets";

export interface FormatRuleTarget extends Target {
  readonly format: ConditionalFormat;
}

interface FormatRuleBuilder extends Target {
  areas: ConditionalFormat["areas"];
  points: { minimum?: GradientPoint; middle?: GradientPoint; maximum?: GradientPoint };
  condition: Pick<Condition, "criteria" | "values"> | null;
  looks: Pick<
    Condition,
    "background" | "fontColor" | "bold" | "italic" | "underline" | "strikethrough"
  >;
}

export const formatRuleTarget = (format: ConditionalFormat): FormatRuleTarget => ({
  [KIND]: "ConditionalFormatRule",
  format,
});

const noLooks: FormatRuleBuilder["looks"] = {
  background: null,
  fontColor: null,
  bold: null,
  italic: null,
  underline: null,
  strikethrough: null,
};

export function formatRuleBuilder(from?: ConditionalFormat): FormatRuleBuilder {
  const rule = from?.rule;
  const gradient = rule?.kind === "gradient" ? rule : null;
  const condition = rule?.kind === "condition" ? rule : null;
  return {
    [KIND]: "ConditionalFormatRuleBuilder",
    areas: from?.areas ?? [],
    points: gradient
      ? {
          minimum: gradient.minimum,
          maximum: gradient.maximum,
          ...(gradient.middle && { middle: gradient.middle }),
        }
      : {},
    condition,
    looks: condition ?? noLooks,
  };
}

interface GradientTarget extends Target {
  readonly gradient: Gradient;
}

interface ConditionTarget extends Target {
  readonly condition: Condition;
}

export const formatRuleMembers = (): Members<FormatRuleTarget> => ({
  getRanges: on("", ({ format }) => format.areas.map(rangeTarget)),
  getGradientCondition: on("", ({ format: { rule } }) =>
    rule.kind === "gradient" ? { [KIND]: "GradientCondition", gradient: rule } : null,
  ),
  getBooleanCondition: on("", ({ format: { rule } }) =>
    rule.kind === "condition" ? { [KIND]: "BooleanCondition", condition: rule } : null,
  ),
  copy: on("", ({ format }) => formatRuleBuilder(format)),
});

export const gradientMembers = (): Members<GradientTarget> => ({
  getMinColor: on("", ({ gradient }) => gradient.minimum.color),
  getMidColor: on("", ({ gradient }) => gradient.middle?.color ?? ""),
  getMaxColor: on("", ({ gradient }) => gradient.maximum.color),
  getMidType: on("", ({ gradient }) =>
    gradient.middle ? InterpolationType[gradient.middle.type] : null,
  ),
  getMidValue: on("", ({ gradient }) => gradient.middle?.value ?? ""),
});

export const conditionMembers = (): Members<ConditionTarget> => ({
  getCriteriaType: on(
    "",
    ({ condition }) => BooleanCriteria[condition.criteria as keyof typeof BooleanCriteria],
  ),
  getCriteriaValues: on("", ({ condition }) => condition.values),
  getBackground: on("", ({ condition }) => condition.background),
  getFontColor: on("", ({ condition }) => condition.fontColor),
  getBold: on("", ({ condition }) => condition.bold),
});

export const formatRuleBuilderMembers = (): Members<FormatRuleBuilder> => {
  const point = (name: "minimum" | "middle" | "maximum") =>
    on<FormatRuleBuilder>(
      "string InterpolationType string",
      (builder, color: string, type: GradientPoint["type"], value: string) => {
        builder.points = { ...builder.points, [name]: { color, type, value } };
        return builder;
      },
    );
  const edge = (name: "minimum" | "maximum", type: "MIN" | "MAX") =>
    on<FormatRuleBuilder>("string", (builder, color: string) => {
      builder.points = { ...builder.points, [name]: { color, type, value: "" } };
      return builder;
    });
  const when = (criteria: keyof typeof BooleanCriteria, signature: string) =>
    on<FormatRuleBuilder>(signature, (builder, ...values: (string | number)[]) => {
      builder.condition = { criteria, values };
      return builder;
    });
  const look = <K extends keyof FormatRuleBuilder["looks"]>(name: K, type: string) =>
    on<FormatRuleBuilder>(`${type}/null`, (builder, value?: FormatRuleBuilder["looks"][K]) => {
      builder.looks = { ...builder.looks, [name]: value ?? null };
      return builder;
    });
  return {
    setGradientMinpoint: edge("minimum", "MIN"),
    setGradientMaxpoint: edge("maximum", "MAX"),
    setGradientMinpointWithValue: point("minimum"),
    setGradientMidpointWithValue: point("middle"),
    setGradientMaxpointWithValue: point("maximum"),
    whenCellEmpty: when("CELL_EMPTY", ""),
    whenCellNotEmpty: when("CELL_NOT_EMPTY", ""),
    whenNumberGreaterThan: when("NUMBER_GREATER_THAN", "number"),
    whenNumberGreaterThanOrEqualTo: when("NUMBER_GREATER_THAN_OR_EQUAL_TO", "number"),
    whenNumberLessThan: when("NUMBER_LESS_THAN", "number"),
    whenNumberLessThanOrEqualTo: when("NUMBER_LESS_THAN_OR_EQUAL_TO", "number"),
    whenNumberEqualTo: when("NUMBER_EQUAL_TO", "number"),
    whenNumberNotEqualTo: when("NUMBER_NOT_EQUAL_TO", "number"),
    whenNumberBetween: when("NUMBER_BETWEEN", "number number"),
    whenNumberNotBetween: when("NUMBER_NOT_BETWEEN", "number number"),
    whenTextContains: when("TEXT_CONTAINS", "string"),
    whenTextDoesNotContain: when("TEXT_DOES_NOT_CONTAIN", "string"),
    whenTextEqualTo: when("TEXT_EQUAL_TO", "string"),
    whenTextStartsWith: when("TEXT_STARTS_WITH", "string"),
    whenTextEndsWith: when("TEXT_ENDS_WITH", "string"),
    whenFormulaSatisfied: when("CUSTOM_FORMULA", "string"),
    setBackground: look("background", "string"),
    setFontColor: look("fontColor", "string"),
    setBold: look("bold", "boolean"),
    setItalic: look("italic", "boolean"),
    setUnderline: look("underline", "boolean"),
    setStrikethrough: look("strikethrough", "boolean"),
    setRanges: on("Range[]", (builder, ranges: RangeTarget[]) => {
      builder.areas = ranges.map(({ area }) => area);
      return builder;
    }),
    build: on("", (builder) => formatRuleTarget({ areas: builder.areas, rule: ruleOf(builder) })),
  };
};

function ruleOf({ areas, points, condition, looks }: FormatRuleBuilder): Gradient | Condition {
  if (areas.length === 0)
    throw new ScriptError("Conditional format rule must have at least one range.");
  const { minimum, middle, maximum } = points;
  if (minimum && maximum) return { kind: "gradient", minimum, middle: middle ?? null, maximum };
  if (!condition) throw new ScriptError("Conditional format rule must have a condition.");
  return { kind: "condition", ...condition, ...looks };
}
