import { expect, test } from "vitest";
import { univerPackages } from "../../src/host/node/packages";
import { rowsOf } from "../../src/host/page/sparklines/sparkline-values";

const { ArrayValueObject, NullValueObject, NumberValueObject, StringValueObject } =
  univerPackages.formula;

test("a blank cell is nothing, not a 0: a trend begins where its data begin", () => {
  const cells = [
    null,
    NullValueObject.create(),
    NumberValueObject.create(0.895),
    NumberValueObject.create(0),
  ];
  const range = ArrayValueObject.create({
    calculateValueList: [cells],
    rowCount: 1,
    columnCount: cells.length,
    unitId: "book",
    sheetId: "sheet",
    row: 0,
    column: 0,
  });
  expect(rowsOf(range)).toEqual([[null, null, 0.895, 0]]);
  expect(rowsOf(StringValueObject.create("line"))).toEqual([["line"]]);
  expect(rowsOf(NullValueObject.create())).toEqual([[null]]);
});
