/** What each formula says of itself, as plain data: for the panel, which searches and shows it. */

import type { Text } from "../text/text";
import { exampleFormula } from "./example";
import type { Formula } from "./formula";

export interface FormulaHelp {
  readonly name: string;
  readonly group: string;
  readonly summary: Text;
  readonly params: readonly {
    readonly name: string;
    readonly meaning: Text;
    readonly optional: boolean;
  }[];
  readonly result: Text;
  readonly source: string;
  readonly notFor: Text | null;
  /** The example, with "," between its arguments. */
  readonly example: string;
  /** The example's arguments; null where it takes a column. */
  readonly args: readonly (number | string | null)[];
  /** What the example gives, first cell only. */
  readonly gives: string | number | boolean;
}

export function formulaHelp(catalogue: Readonly<Record<string, Formula>>): FormulaHelp[] {
  return Object.entries(catalogue).map(([name, { declaration }]): FormulaHelp => {
    const { group, summary, params, result, source, notFor, example } = declaration;
    const first = Array.isArray(example.gives) ? example.gives[0]?.[0] : example.gives;
    return {
      name,
      group,
      summary,
      params: Object.entries(params).map(([param, { meaning, optional }]) => ({
        name: param,
        meaning,
        optional,
      })),
      result,
      source,
      notFor: notFor ?? null,
      example: exampleFormula(name, example, ","),
      args: example.args.map((arg) => (typeof arg === "object" ? null : arg)),
      gives: first as string | number | boolean,
    };
  });
}
