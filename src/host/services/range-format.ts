/** Looks of a range: one pair of getters and of setters for each property of a cell's style. */
import type { Area } from "../engine/area";
import { readArea, writeStyle } from "../engine/cells";
import * as styles from "../engine/styles";
import { WrapStrategy } from "./enums";
import { checkSize } from "./locate";
import { firstCell } from "./range-values";
import type { Member, Members, Script } from "./script";
import { on } from "./strict";
import type { RangeTarget } from "./targets";

interface Names {
  readonly one: string;
  readonly many: string;
  readonly type: string;
}

export function rangeFormat(script: Script): Members<RangeTarget> {
  const { book } = script;

  function property<T>(names: Names, style: styles.StyleProperty<T>): Members<RangeTarget> {
    const read = (area: Area) =>
      readArea(book, area, (cell) => style.read(cell.style) ?? style.plain);
    const members: Record<string, Member<RangeTarget>> = {
      [`get${names.one}`]: on("", ({ area }) => read(firstCell(area))[0]?.[0]),
      [`get${names.many}`]: on("", ({ area }) => read(area)),
      [`set${names.one}`]: on(`${names.type}/null`, (range, value?: T) => {
        const change = style.write(value ?? null);
        writeStyle(book, range.area, () => change);
        return range;
      }),
      [`set${names.many}`]: on(`${names.type}[][]`, (range, values: (T | null)[][]) => {
        checkSize(range.area, values);
        const changes = new Map<T | null, ReturnType<typeof style.write>>();
        writeStyle(book, range.area, (i, j) => {
          const value = values[i]?.[j] ?? null;
          const change = changes.get(value) ?? style.write(value);
          changes.set(value, change);
          return change;
        });
        return range;
      }),
    };
    return members;
  }

  const pair = (one: string, many = `${one}s`, type = "string"): Names => ({ one, many, type });

  return {
    ...property(pair("Background"), styles.background),
    ...property(pair("FontColor"), styles.fontColor),
    ...property(pair("FontFamily", "FontFamilies"), styles.fontFamily),
    ...property(pair("FontSize", "FontSizes", "number"), styles.fontSize),
    ...property(pair("FontWeight"), styles.fontWeight),
    ...property(pair("FontStyle"), styles.fontStyle),
    ...property(pair("FontLine"), styles.fontLine),
    ...property(pair("HorizontalAlignment"), styles.horizontalAlignment),
    ...property(pair("VerticalAlignment"), styles.verticalAlignment),
    ...property(pair("NumberFormat"), styles.numberFormat),
    ...property(pair("WrapStrategy", "WrapStrategies", "WrapStrategy"), styles.wrapStrategy),
    getWrapStrategy: on("", ({ area }) => wrapping(area)[0]?.[0]),
    getWrapStrategies: on("", ({ area }) => wrapping(area)),
    setWrap: on("boolean", (range, wrap: boolean) => {
      const change = styles.wrapStrategy.write(wrap ? "WRAP" : "OVERFLOW");
      writeStyle(book, range.area, () => change);
      return range;
    }),
    setBorder: on(
      "boolean/null boolean/null boolean/null boolean/null boolean/null boolean/null string/null? BorderStyle/null?",
      (range, ...given: [...Sides, string | undefined, styles.BorderLine | undefined]) => {
        const [top, left, bottom, right, vertical, horizontal, color, line] = given;
        const border = { color: color ?? "#000000", line: line ?? "SOLID" };
        const { rows, columns } = range.area;
        writeStyle(book, range.area, (i, j) => {
          const wanted = {
            top: i === 0 ? top : horizontal,
            bottom: i === rows - 1 ? bottom : horizontal,
            left: j === 0 ? left : vertical,
            right: j === columns - 1 ? right : vertical,
          };
          const sides = Object.entries(wanted).filter(([, drawn]) => drawn !== undefined);
          return styles.borderChange(
            Object.fromEntries(sides.map(([side, drawn]) => [side, drawn ? border : null])),
          );
        });
        return range;
      },
    ),
  };

  function wrapping(area: Area) {
    const { read, plain } = styles.wrapStrategy;
    return readArea(book, area, (cell) => WrapStrategy[read(cell.style) ?? plain]);
  }
}

type Side = boolean | undefined;
type Sides = [Side, Side, Side, Side, Side, Side];
