/** Looks of cells: each property as Apps Script names it, and as Univer keeps it. */
import type { IStyleData } from "@univerjs/core";

export interface StyleProperty<T> {
  /** What a cell without the property shows. */
  readonly plain: T;
  read(style: IStyleData): T | undefined;
  /** A change for `writeStyle`; null takes the property away. */
  write(value: T | null): IStyleData;
}

/** Univer's types do not admit the null with which a property is taken away. */
const change = (style: { readonly [K in keyof IStyleData]: IStyleData[K] | null }): IStyleData =>
  style as IStyleData;

const color = (name: "bg" | "cl", plain: string): StyleProperty<string> => ({
  plain,
  read: (style) => style[name]?.rgb?.toLowerCase(),
  write: (value) => change({ [name]: value === null ? null : { rgb: value } }),
});

/** A property that Univer keeps as a number and Apps Script as a word; the first word is the plain one. */
function word<W extends string>(
  name: "bl" | "it" | "ht" | "vt" | "tb",
  plain: NoInfer<W>,
  words: Readonly<Record<W, number>>,
): StyleProperty<W> {
  const entries = Object.entries(words) as [W, number][];
  return {
    plain,
    read: (style) => entries.find(([, number]) => number === style[name])?.[0],
    write: (value) => change({ [name]: value === null ? null : words[value] }),
  };
}

export const background = color("bg", "#ffffff");
export const fontColor = color("cl", "#000000");

export const fontFamily: StyleProperty<string> = {
  plain: "Arial",
  read: (style) => style.ff ?? undefined,
  write: (value) => change({ ff: value }),
};

export const fontSize: StyleProperty<number> = {
  plain: 10,
  read: (style) => style.fs,
  write: (value) => change({ fs: value }),
};

export const fontWeight = word("bl", "normal", { normal: 0, bold: 1 });
export const fontStyle = word("it", "normal", { normal: 0, italic: 1 });
export const horizontalAlignment = word("ht", "general", {
  general: 0,
  left: 1,
  center: 2,
  right: 3,
});
export const verticalAlignment = word("vt", "bottom", { top: 1, middle: 2, bottom: 3 });
export const wrapStrategy = word("tb", "OVERFLOW", { OVERFLOW: 1, CLIP: 2, WRAP: 3 });

export const fontLine: StyleProperty<"none" | "underline" | "line-through"> = {
  plain: "none",
  read: (style) => (style.ul?.s ? "underline" : style.st?.s ? "line-through" : undefined),
  write: (value) =>
    change({
      ul: value === "underline" ? { s: 1 } : null,
      st: value === "line-through" ? { s: 1 } : null,
    }),
};

export const numberFormat: StyleProperty<string> = {
  plain: "0.###############",
  read: (style) => style.n?.pattern,
  write: (value) =>
    change({ n: value === null || value === "General" ? null : { pattern: value } }),
};

/** Takes every property away. */
export const plainStyle: IStyleData = change({
  bg: null,
  cl: null,
  ff: null,
  bl: null,
  it: null,
  ht: null,
  vt: null,
  tb: null,
  ul: null,
  st: null,
  n: null,
  bd: null,
  fs: null as never,
});

export type BorderLine = "DOTTED" | "DASHED" | "SOLID" | "SOLID_MEDIUM" | "SOLID_THICK" | "DOUBLE";

const borderTypes: Readonly<Record<BorderLine, number>> = {
  SOLID: 1,
  DOTTED: 3,
  DASHED: 4,
  DOUBLE: 7,
  SOLID_MEDIUM: 8,
  SOLID_THICK: 13,
};

export interface Border {
  readonly line: BorderLine;
  readonly color: string;
}

export type Side = "top" | "bottom" | "left" | "right";

const sideNames = { top: "t", bottom: "b", left: "l", right: "r" } as const;

/** Draws (or with null removes) the borders of some sides of a cell. */
export function borderChange(sides: Partial<Record<Side, Border | null>>): IStyleData {
  const bd: Record<string, object | null> = {};
  for (const [side, border] of Object.entries(sides) as [Side, Border | null][])
    bd[sideNames[side]] = border && { s: borderTypes[border.line], cl: { rgb: border.color } };
  return { bd };
}

export function readBorders(style: IStyleData): Partial<Record<Side, Border>> {
  const found: Partial<Record<Side, Border>> = {};
  for (const [side, name] of Object.entries(sideNames) as [Side, "t" | "b" | "l" | "r"][]) {
    const border = style.bd?.[name];
    const line = (Object.keys(borderTypes) as BorderLine[]).find(
      (one) => borderTypes[one] === border?.s,
    );
    if (line) found[side] = { line, color: border?.cl?.rgb ?? "#000000" };
  }
  return found;
}
