/** The documented example as a formula somebody could type, and as inputs for a call. */

import type { Input } from "./cell";
import type { Example } from "./formula";

/** `=NPS(A2:A9)`; the separator between arguments and the decimal mark follow the file's locale. */
export function exampleFormula(
  name: string,
  { args, table }: Example,
  separator: ";" | ",",
): string {
  const lastRow = table?.length ?? 1;
  const shown = args.map((arg) => {
    if (typeof arg === "object") return `${arg.column}2:${arg.column}${lastRow}`;
    if (typeof arg === "string") return `"${arg}"`;
    return separator === ";" ? String(arg).replace(".", ",") : String(arg);
  });
  return `=${name}(${shown.join(separator === ";" ? "; " : ", ")})`;
}

export function exampleInputs({ args, table }: Example): Input[] {
  return args.map((arg) => {
    if (typeof arg !== "object") return arg;
    const index = arg.column.charCodeAt(0) - "A".charCodeAt(0);
    return (table ?? []).slice(1).map((row) => [row[index]]);
  });
}
