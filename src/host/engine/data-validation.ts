/** Rules for what may be entered into cells: dropdowns, checkboxes, limits. */
import type { ISheetDataValidationRule } from "@univerjs/core";
import { type Area, fromCorners, overlaps, spellAbsolute, toCorners, without } from "./area";
import type { Book } from "./book";
import { nameOf, target } from "./sheets";

export type ValidationCriteria =
  | { readonly kind: "CHECKBOX" }
  | { readonly kind: "VALUE_IN_LIST"; readonly values: readonly string[] }
  | { readonly kind: "VALUE_IN_RANGE"; readonly range: Area }
  | { readonly kind: "NUMBER_BETWEEN"; readonly from: number; readonly to: number }
  | {
      readonly kind: "NUMBER_GREATER_THAN" | "NUMBER_GREATER_THAN_OR_EQUAL_TO";
      readonly number: number;
    }
  | { readonly kind: "DATE_IS_VALID_DATE" }
  | { readonly kind: "CUSTOM_FORMULA"; readonly formula: string };

export interface Validation {
  readonly criteria: ValidationCriteria;
  /** Whether a list is offered as a dropdown. */
  readonly dropdown: boolean;
  readonly allowInvalid: boolean;
  readonly helpText: string | null;
}

export interface PlacedValidation {
  readonly areas: readonly Area[];
  readonly validation: Validation;
}

const model = (book: Book) => book.injector.get(book.packages.validation.DataValidationModel);

const univerRules = (book: Book, sheet: string): ISheetDataValidationRule[] =>
  model(book).getRules(book.id, sheet) as ISheetDataValidationRule[];

const areasOf = (sheet: string, rule: ISheetDataValidationRule): Area[] =>
  rule.ranges.map((range) => fromCorners(sheet, range));

/** All rules of a sheet; one that a user made on the screen is known only when it is a checkbox. */
export const validationsOf = (book: Book, sheet: string): PlacedValidation[] =>
  univerRules(book, sheet).flatMap((rule) => {
    const validation = book.validations.get(rule.uid) ?? madeOnScreen(rule);
    return validation ? [{ areas: areasOf(sheet, rule), validation }] : [];
  });

const madeOnScreen = (rule: ISheetDataValidationRule): Validation | null =>
  rule.type === "checkbox"
    ? { criteria: { kind: "CHECKBOX" }, dropdown: false, allowInvalid: false, helpText: null }
    : null;

export const validationAt = (book: Book, cell: Area): Validation | null =>
  validationsOf(book, cell.sheet).find(({ areas }) => areas.some((area) => overlaps(area, cell)))
    ?.validation ?? null;

/** Tells which cells of a sheet are checkboxes; null when none is. */
export function isCheckbox(
  book: Book,
  sheet: string,
): ((row: number, column: number) => boolean) | null {
  const areas = univerRules(book, sheet)
    .filter(({ type }) => type === "checkbox")
    .flatMap((rule) => areasOf(sheet, rule));
  if (areas.length === 0) return null;
  return (row, column) =>
    areas.some((area) => overlaps(area, { sheet, row, column, rows: 1, columns: 1 }));
}

/** Puts a rule on areas of one sheet, or with null takes away what was there. */
export function setValidation(
  book: Book,
  sheet: string,
  areas: readonly Area[],
  validation: Validation | null,
): void {
  for (const area of areas) cutOut(book, area);
  if (!validation) return;
  const uid = `validation-${book.newRuleId()}`;
  book.validations.set(uid, validation);
  book.execute(book.packages.validation.AddDataValidationMutation.id, {
    ...target(book, sheet),
    rule: {
      uid,
      ranges: areas.map(toCorners),
      ...univerCriteria(book, validation),
      errorStyle: validation.allowInvalid ? 2 : 1,
      allowBlank: true,
      ...(validation.helpText && { prompt: validation.helpText, showInputMessage: true }),
    },
  });
}

function cutOut(book: Book, area: Area): void {
  const { RemoveDataValidationMutation, UpdateDataValidationMutation, UpdateRuleType } =
    book.packages.validation;
  for (const rule of univerRules(book, area.sheet)) {
    const before = areasOf(area.sheet, rule);
    if (!before.some((one) => overlaps(one, area))) continue;
    const rest = before.flatMap((one) => without(one, area));
    if (rest.length === 0) {
      book.validations.delete(rule.uid);
      book.execute(RemoveDataValidationMutation.id, {
        ...target(book, area.sheet),
        ruleId: rule.uid,
      });
    } else
      book.execute(UpdateDataValidationMutation.id, {
        ...target(book, area.sheet),
        ruleId: rule.uid,
        payload: { type: UpdateRuleType.RANGE, payload: rest.map(toCorners) },
      });
  }
}

function univerCriteria(book: Book, { criteria, dropdown }: Validation): object {
  switch (criteria.kind) {
    case "CHECKBOX":
      return { type: "checkbox" };
    case "VALUE_IN_LIST":
      // as JSON, since words may hold commas
      return { type: "list", formula1: JSON.stringify(criteria.values), showDropDown: dropdown };
    case "VALUE_IN_RANGE": {
      const { range } = criteria;
      const formula1 = `=${spellAbsolute(nameOf(book, range.sheet), range)}`;
      return { type: "list", formula1, showDropDown: dropdown };
    }
    case "NUMBER_BETWEEN":
      return {
        type: "decimal",
        operator: "between",
        formula1: String(criteria.from),
        formula2: String(criteria.to),
      };
    case "NUMBER_GREATER_THAN":
      return { type: "decimal", operator: "greaterThan", formula1: String(criteria.number) };
    case "NUMBER_GREATER_THAN_OR_EQUAL_TO":
      return { type: "decimal", operator: "greaterThanOrEqual", formula1: String(criteria.number) };
    case "DATE_IS_VALID_DATE":
      return { type: "date", operator: "greaterThanOrEqual", formula1: "1" };
    case "CUSTOM_FORMULA":
      return { type: "custom", formula1: criteria.formula };
  }
}
