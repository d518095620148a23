import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { excelColor } from "../../../src/host/xlsx/color";
import { rectanglesOf } from "../../../src/host/xlsx/rectangles";
import { marginsFor } from "../../../src/host/xlsx/sheet-layout";
import { excelSheetNames } from "../../../src/host/xlsx/sheet-names";

describe("colours", () => {
  test.each([
    ["#27488a", "27488A"],
    ["#ABC", "AABBCC"],
    ["rgb(39, 72, 138)", "27488A"],
    ["rgb(0,0,5)", "000005"],
  ])("%s is %s", (css, hex) => {
    expect(excelColor(css)).toBe(hex);
  });

  test.each([null, undefined, "", "transparent", "#12"])("%s is none", (css) => {
    expect(excelColor(css)).toBeUndefined();
  });
});

describe("sheet names", () => {
  test("that Excel takes stay", () => {
    expect(excelSheetNames(["Übersicht", "_Stammkunde", "O'Neil"])).toEqual([
      "Übersicht",
      "_Stammkunde",
      "O'Neil",
    ]);
  });

  test("are cut, cleared and told apart", () => {
    const long = "Bestellungen 2023 bis 2026 (Export)";
    expect(excelSheetNames([long, `${long} 2`, "a/b:c", "A-B-C", "'x'"])).toEqual([
      "Bestellungen 2023 bis 2026 (Exp",
      "Bestellungen 2023 bis 2026  (2)",
      "a-b-c",
      "A-B-C (2)",
      "-x-",
    ]);
  });

  test("are always allowed, and no two alike", () => {
    fc.assert(
      fc.property(fc.array(fc.string({ minLength: 1, maxLength: 40 })), (names) => {
        const made = excelSheetNames(names);
        expect(new Set(made.map((name) => name.toLowerCase())).size).toBe(names.length);
        for (const name of made) expect(name).toMatch(/^(?!')[^[\]:*?/\\]{1,31}(?<!')$/);
      }),
    );
  });
});

describe("rectangles", () => {
  test("are runs of a row that go on below", () => {
    expect(
      rectanglesOf([
        [1, 1, null],
        [1, 1, 2],
        [1, 2, 2],
      ]),
    ).toEqual([
      { value: 1, row: 0, column: 0, rows: 2, columns: 2 },
      { value: 2, row: 1, column: 2, rows: 1, columns: 1 },
      { value: 1, row: 2, column: 0, rows: 1, columns: 1 },
      { value: 2, row: 2, column: 1, rows: 1, columns: 2 },
    ]);
  });

  test("cover every cell once, with its value, and no blank one", () => {
    const cell = fc.option(fc.integer({ min: 1, max: 2 }));
    const grid = fc.array(fc.array(cell, { minLength: 4, maxLength: 4 }), { maxLength: 6 });
    fc.assert(
      fc.property(grid, (cells) => {
        const painted = cells.map((row) => row.map((): number | null => null));
        for (const { value, row, column, rows, columns } of rectanglesOf(cells))
          for (let i = row; i < row + rows; i += 1)
            for (let j = column; j < column + columns; j += 1) {
              expect(painted[i]?.[j]).toBeNull();
              (painted[i] as (number | null)[])[j] = value;
            }
        expect(painted).toEqual(cells);
      }),
    );
  });
});

describe("margins", () => {
  test("are normal for what is wider than the page, and for small tables", () => {
    for (const pixels of [1500, 989, 300])
      expect(marginsFor(pixels)).toMatchObject({ Left: 0.7, Right: 0.7, Top: 0.75, Bottom: 0.75 });
  });

  test("make a page of the dashboard as high as Google's: 621 pixels on 944", () => {
    const { Left, Right, Top, Bottom } = marginsFor(944);
    expect((297 / 25.4 - Left - Right) * 96).toBeCloseTo(944, 6);
    expect((210 / 25.4 - Top - Bottom) * 96).toBeCloseTo(621, 0);
  });
});
