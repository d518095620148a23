/** Data validation rules and their builder. */
import type { Validation, ValidationCriteria } from "../engine/data-validation";
import { ScriptError } from "../failures";
import { DataValidationCriteria } from "./enums";
import { KIND, type Members, type Target } from "./script";
import { on } from "./strict";
import { type RangeTarget, rangeTarget } from "./targets";

export interface ValidationTarget extends Target {
  readonly validation: Validation;
}

interface ValidationBuilder extends Target {
  criteria: ValidationCriteria | null;
  dropdown: boolean;
  allowInvalid: boolean;
  helpText: string | null;
}

export const validationTarget = (validation: Validation): ValidationTarget => ({
  [KIND]: "DataValidation",
  validation,
});

export const validationBuilder = (from?: Validation): ValidationBuilder => ({
  [KIND]: "DataValidationBuilder",
  criteria: from?.criteria ?? null,
  dropdown: from?.dropdown ?? true,
  allowInvalid: from?.allowInvalid ?? true,
  helpText: from?.helpText ?? null,
});

export const validationMembers = (): Members<ValidationTarget> => ({
  getAllowInvalid: on("", ({ validation }) => validation.allowInvalid),
  getHelpText: on("", ({ validation }) => validation.helpText),
  getCriteriaType: on("", ({ validation }) => DataValidationCriteria[validation.criteria.kind]),
  getCriteriaValues: on("", ({ validation }) => criteriaValues(validation)),
  copy: on("", ({ validation }) => validationBuilder(validation)),
});

function criteriaValues({ criteria, dropdown }: Validation): unknown[] {
  switch (criteria.kind) {
    case "VALUE_IN_LIST":
      return [criteria.values, dropdown];
    case "VALUE_IN_RANGE":
      return [rangeTarget(criteria.range), dropdown];
    case "NUMBER_BETWEEN":
      return [criteria.from, criteria.to];
    case "NUMBER_GREATER_THAN":
    case "NUMBER_GREATER_THAN_OR_EQUAL_TO":
      return [criteria.number];
    case "CUSTOM_FORMULA":
      return [criteria.formula];
    case "CHECKBOX":
    case "DATE_IS_VALID_DATE":
      return [];
  }
}

const LONGEST_LIST = 500;

export const validationBuilderMembers = (): Members<ValidationBuilder> => {
  const require = (builder: ValidationBuilder, criteria: ValidationCriteria, dropdown = true) => {
    builder.criteria = criteria;
    builder.dropdown = dropdown;
    return builder;
  };
  return {
    requireCheckbox: on("", (builder) => require(builder, { kind: "CHECKBOX" }, false)),
    requireValueInList: on("string[] boolean?", (builder, values: string[], dropdown?: boolean) => {
      if (values.length > LONGEST_LIST)
        throw new ScriptError(
          `The data validation rule has more items than the limit of ${LONGEST_LIST}. Use the "List from a range" criteria instead.`,
        );
      return require(builder, { kind: "VALUE_IN_LIST", values: [...values] }, dropdown);
    }),
    requireValueInRange: on("Range boolean?", (builder, range: RangeTarget, dropdown?: boolean) =>
      require(builder, { kind: "VALUE_IN_RANGE", range: range.area }, dropdown),
    ),
    requireNumberBetween: on("number number", (builder, from: number, to: number) =>
      require(builder, { kind: "NUMBER_BETWEEN", from, to }),
    ),
    requireNumberGreaterThan: on("number", (builder, number: number) =>
      require(builder, { kind: "NUMBER_GREATER_THAN", number }),
    ),
    requireNumberGreaterThanOrEqualTo: on("number", (builder, number: number) =>
      require(builder, { kind: "NUMBER_GREATER_THAN_OR_EQUAL_TO", number }),
    ),
    requireDate: on("", (builder) => require(builder, { kind: "DATE_IS_VALID_DATE" })),
    requireFormulaSatisfied: on("string", (builder, formula: string) =>
      require(builder, { kind: "CUSTOM_FORMULA", formula }),
    ),
    setAllowInvalid: on("boolean", (builder, allow: boolean) => {
      builder.allowInvalid = allow;
      return builder;
    }),
    setHelpText: on("string", (builder, text: string) => {
      builder.helpText = text;
      return builder;
    }),
    build: on("", ({ criteria, dropdown, allowInvalid, helpText }) => {
      if (!criteria) throw new ScriptError("A data validation rule needs a criteria.");
      return validationTarget({ criteria, dropdown, allowInvalid, helpText });
    }),
  };
};
