/** How areas, heights and formulas are put together so that they take few calls. */

import { expect, test } from "vitest";
import { type Area, a1 } from "../../../src/addon/dashboard/sheet-plan";
import { runs } from "../../../src/addon/dashboard/write-cells";
import { formulaBlocks } from "../../../src/addon/dashboard/write-formulas";
import { mergeBlocks } from "../../../src/addon/dashboard/write-look";

test("equal neighbours become one call", () => {
  expect(runs([5, 5, 7, 5])).toEqual([
    { first: 1, count: 2, value: 5 },
    { first: 3, count: 1, value: 7 },
    { first: 4, count: 1, value: 5 },
  ]);
});

test("rows that join the same columns become one call, blocks stay by themselves", () => {
  const line = (row: number, column = 2): Area => ({ row, column, rows: 1, columns: 3 });
  const blocks = mergeBlocks([
    line(2),
    line(1),
    line(4),
    line(3, 6),
    { row: 8, column: 9, rows: 2, columns: 4 },
  ]);
  expect(blocks.map(({ area, across }) => [a1(area), across])).toEqual([
    ["I8:L9", false],
    ["B1:D2", true],
    ["B4:D4", true],
    ["F3:H3", true],
  ]);
});

test("formulas beside and below each other become one call, unless something stands between them", () => {
  const text = {
    value: "x",
    style: "cell",
    format: "@",
    align: "left",
    vertical: "middle",
    wrap: false,
  } as const;
  const at = (row: number, column: number) => ({ row, column, formula: `=${row}.${column}` });
  const cells = [[], [undefined, undefined, text], [], [], [undefined, undefined, undefined, text]];
  const formulas = [at(1, 4), at(1, 2), at(2, 2), at(2, 4), at(3, 4), at(3, 5), at(4, 4), at(5, 2)];
  expect(formulaBlocks(formulas, cells)).toEqual([
    { row: 1, column: 2, formulas: [["=1.2", "", "=1.4"]] },
    { row: 2, column: 2, formulas: [["=2.2"]] },
    {
      row: 2,
      column: 4,
      formulas: [
        ["=2.4", ""],
        ["=3.4", "=3.5"],
        ["=4.4", ""],
      ],
    },
    { row: 5, column: 2, formulas: [["=5.2"]] },
  ]);
});
