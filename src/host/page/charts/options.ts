/** Reading Google's chart options: several names for one thing, lengths, and the looks of texts. */
import { type ChartOptions, optionAt } from "../../xlsx/chart-options";

/** The first number among several paths; a text of digits counts as one. */
export function numberAt(options: ChartOptions, ...paths: readonly string[]): number | undefined {
  for (const path of paths) {
    const value = optionAt(options, path);
    const number = typeof value === "string" ? Number.parseFloat(value) : value;
    if (typeof number === "number" && Number.isFinite(number)) return number;
  }
  return undefined;
}

export function textAt(options: ChartOptions, ...paths: readonly string[]): string | undefined {
  for (const path of paths) {
    const value = optionAt(options, path);
    if (typeof value === "string" && value !== "") return value;
  }
  return undefined;
}

/** A length: pixels, or a share of `whole` such as `"80%"`. */
export function lengthAt(options: ChartOptions, path: string, whole: number): number | undefined {
  const number = numberAt(options, path);
  const share = textAt(options, path)?.endsWith("%");
  return number === undefined ? undefined : share ? (number / 100) * whole : number;
}

export interface TextLook {
  readonly color: string;
  readonly fontSize: number;
  readonly fontWeight: "bold" | "normal";
}

export const textLookAt = (options: ChartOptions, path: string, usual: TextLook): TextLook => ({
  color: textAt(options, `${path}.color`) ?? usual.color,
  fontSize: numberAt(options, `${path}.fontSize`) ?? usual.fontSize,
  fontWeight:
    optionAt(options, `${path}.bold`) === true
      ? "bold"
      : optionAt(options, `${path}.bold`) === false
        ? "normal"
        : usual.fontWeight,
});
