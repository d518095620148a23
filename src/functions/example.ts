/** The documented example as a formula somebody could type, and as inputs for a call. */

import type { Locale } from "../text/text";
import type { Input } from "./cell";
import type { Declaration, Example, Params } from "./formula";

/** `=NPS(A2:A9)`; the separator between arguments and the decimal mark follow the file's locale. */
export function exampleFormula(
  name: string,
  { args, table }: Example,
  separator: ";" | ",",
): string {
  const lastRow = table?.length ?? 1;
  const shown = args.map((arg) => {
    if (typeof arg === "object") {
      const { column, to = column, withHeadings } = arg;
      return `${column}${withHeadings ? 1 : 2}:${to}${lastRow}`;
    }
    if (typeof arg === "string") return `"${arg}"`;
    return separator === ";" ? String(arg).replace(".", ",") : String(arg);
  });
  return `=${name}(${shown.join(separator === ";" ? "; " : ", ")})`;
}

/** The example with its option words as a reader of that language would type them. */
export function exampleIn(
  locale: Locale,
  { params, example }: Pick<Declaration<Params>, "params" | "example">,
): Example {
  const options = Object.values(params).map((param) => ("words" in param ? param.words : []));
  return {
    ...example,
    args: example.args.map((arg, i) => {
      const word = options[i]?.find(({ de, en }) => de === arg || en === arg);
      return word ? word[locale] : arg;
    }),
  };
}

export function exampleInputs({ args, table = [] }: Example): Input[] {
  const place = (letter: string) => letter.charCodeAt(0) - "A".charCodeAt(0);
  return args.map((arg) => {
    if (typeof arg !== "object") return arg;
    const { column, to = column, withHeadings } = arg;
    return table.slice(withHeadings ? 0 : 1).map((row) => row.slice(place(column), place(to) + 1));
  });
}
