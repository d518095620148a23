/** Looks of cells, from the book's to the file's. */
import type { IStyleData } from "@univerjs/core";
import type { Border, Font, Style } from "excelize-wasm";
import type { TextStyle } from "../engine/rich-text";
import {
  type BorderLine,
  background,
  fontColor,
  fontFamily,
  fontSize,
  horizontalAlignment,
  numberFormat,
  readBorders,
  verticalAlignment,
  wrapStrategy,
} from "../engine/styles";
import { excelColor } from "./color";

export function excelStyle(style: IStyleData): Style {
  const horizontal = horizontalAlignment.read(style);
  const vertical = verticalAlignment.read(style) ?? verticalAlignment.plain;
  const fill = excelColor(background.read(style));
  const pattern = numberFormat.read(style);
  return {
    Font: excelFont(style),
    Alignment: {
      Vertical: vertical === "middle" ? "center" : vertical,
      ...(horizontal && { Horizontal: horizontal }),
      ...(wrapStrategy.read(style) === "WRAP" && { WrapText: true }),
    },
    ...(fill && { Fill: solid(fill) }),
    ...(pattern && { CustomNumFmt: pattern }),
    Border: Object.entries(readBorders(style)).map(
      ([side, { line, color }]): Border => ({
        Type: side,
        Style: borderStyles[line],
        Color: excelColor(color) ?? "000000",
      }),
    ),
  };
}

export const solid = (color: string) => ({ Type: "pattern", Pattern: 1, Color: [color] });

/** Numbers of border styles in the order Excel's dialog shows them. */
const borderStyles: Readonly<Record<BorderLine, number>> = {
  SOLID: 1,
  SOLID_MEDIUM: 2,
  DASHED: 3,
  DOTTED: 4,
  SOLID_THICK: 5,
  DOUBLE: 6,
};

/** The font of a cell, or of a part of its text that differs from the rest. */
export function excelFont(style: IStyleData, part: TextStyle = {}): Font {
  const bold = part.bold ?? style.bl === 1;
  const italic = part.italic ?? style.it === 1;
  const underline = part.underline ?? style.ul?.s === 1;
  const strike = part.strikethrough ?? style.st?.s === 1;
  const color = excelColor(part.foregroundColor ?? fontColor.read(style));
  return {
    Family: part.fontFamily ?? fontFamily.read(style) ?? fontFamily.plain,
    Size: part.fontSize ?? fontSize.read(style) ?? fontSize.plain,
    ...(bold && { Bold: true }),
    ...(italic && { Italic: true }),
    ...(underline && { Underline: "single" }),
    ...(strike && { Strike: true }),
    ...(color && { Color: color }),
  };
}
