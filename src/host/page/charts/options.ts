/** Reading Google's chart options, which are nested objects of whatever the script has set. */

/** The value under a dotted path, undefined where there is none. */
export function optionAt(options: unknown, path: string): unknown {
  let value = options;
  for (const name of path.split("."))
    value = typeof value === "object" && value !== null ? Reflect.get(value, name) : undefined;
  return value ?? undefined;
}

/** The first number among several paths; a text of digits counts as one. */
export function numberAt(options: unknown, ...paths: readonly string[]): number | undefined {
  for (const path of paths) {
    const value = optionAt(options, path);
    const number = typeof value === "string" ? Number.parseFloat(value) : value;
    if (typeof number === "number" && Number.isFinite(number)) return number;
  }
  return undefined;
}

export function textAt(options: unknown, ...paths: readonly string[]): string | undefined {
  for (const path of paths) {
    const value = optionAt(options, path);
    if (typeof value === "string" && value !== "") return value;
  }
  return undefined;
}

/** A length: pixels, or a share of `whole` such as `"80%"`. */
export function lengthAt(options: unknown, path: string, whole: number): number | undefined {
  const number = numberAt(options, path);
  const share = textAt(options, path)?.endsWith("%");
  return number === undefined ? undefined : share ? (number / 100) * whole : number;
}

export interface TextLook {
  readonly color: string;
  readonly fontSize: number;
  readonly fontWeight: "bold" | "normal";
}

export const textLookAt = (options: unknown, path: string, usual: TextLook): TextLook => ({
  color: textAt(options, `${path}.color`) ?? usual.color,
  fontSize: numberAt(options, `${path}.fontSize`) ?? usual.fontSize,
  fontWeight:
    optionAt(options, `${path}.bold`) === true
      ? "bold"
      : optionAt(options, `${path}.bold`) === false
        ? "normal"
        : usual.fontWeight,
});
