/** Values of ranges: what setValues makes of texts and dates, sizes, bounds, what getValues gives. */
import { describe, expect, it } from "vitest";
import { afterRunning, hostWith, script } from "./fixtures";

const setAndGet = (value: string, given = {}) =>
  script(
    `sheet.getRange("A1").setValue(${value});
     return [sheet.getRange("A1").getValue(), sheet.getRange("A1").getNumberFormat(), sheet.getRange("A1").getFormula()];`,
    given,
  );

const plain = "0.###############";
const english = { locale: "en_US" };

it("copyTo takes values, texts that look like formulas and looks along, and refuses what lies outside", async () => {
  const copied = await afterRunning(
    `const text = SpreadsheetApp.newRichTextValue().setText("=1+1").build();
     sheet.getRange("A1:C1").setNumberFormats([["@", "0.00", "General"]]).setValues([["007", 1.5, true]]);
     sheet.getRange("A2").setRichTextValue(text);
     sheet.getRange("A1:C2").copyTo(sheet.getRange("D4"));`,
  );
  const shown = copied.display("D4:F5");
  expect(shown).toEqual([
    ["007", "1,50", "WAHR"],
    ["=1+1", "", ""],
  ]);
  expect(copied.formulas("D5")).toEqual([[""]]);
  await expect(script('sheet.getRange("A1:C2").copyTo(sheet.getRange("Y1"));')).rejects.toThrow(
    /outside/,
  );
});

describe("texts set into cells are read as if typed", () => {
  it.each([
    ['"007"', 7],
    ['"1,5"', 1.5],
    ['"-3"', -3],
    ['" abc "', " abc "],
    ['"WAHR"', true],
    ['"false"', false],
    [`"'007"`, "007"],
    [`"'=A1"`, "=A1"],
    ['"="', "="],
    ['"12 Monate"', "12 Monate"],
    ['"#5501"', "#5501"],
  ])("%s in a German file", async (text, value) => {
    expect(await setAndGet(text)).toEqual([value, plain, ""]);
  });

  it.each([
    ['"1.234,50"', 1234.5, "#,##0.00"],
    ['"12 %"', 0.12, "0%"],
    ['"12,5%"', 0.125, "0.00%"],
    ['"9,90 €"', 9.9, '#,##0.00 "€"'],
    ['"1,5E3"', 1500, "0.00E+00"],
  ])("%s brings its number format along", async (text, value, format) => {
    expect(await setAndGet(text)).toEqual([value, format, ""]);
  });

  it.each([
    ['"31.12.2025"', "2025-12-30T23:00:00.000Z", "dd.mm.yyyy"],
    ['"1.5"', "2026-04-30T22:00:00.000Z", "d.m"],
    ['"2025-12-31"', "2025-12-30T23:00:00.000Z", "yyyy-mm-dd"],
    ['"3. Februar 2024"', "2024-02-02T23:00:00.000Z", "d mmm yyyy"],
    ['"01.07.2025 14:30"', "2025-07-01T12:30:00.000Z", "dd.mm.yyyy hh:mm"],
  ])("%s becomes a date in a German file", async (text, instant, format) => {
    expect(await setAndGet(text)).toEqual([new Date(instant), format, ""]);
  });

  it("reads by the order of the file's locale", async () => {
    expect(await setAndGet('"1/2/2025"', english)).toEqual([
      new Date("2025-01-01T23:00:00.000Z"),
      "m/d/yyyy",
      "",
    ]);
    expect(await setAndGet('"1,234.5"', english)).toEqual([1234.5, "#,##0.00", ""]);
    expect(await setAndGet('"1,5"', english)).toEqual(["1,5", plain, ""]);
    expect(await setAndGet('"31.02.2025"')).toEqual(["31.02.2025", plain, ""]);
  });

  it("leaves texts alone in cells formatted as text, whatever the order of the calls", async () => {
    const read = 'return sheet.getRange("A1:A3").getValues().flat();';
    const values = 'sheet.getRange("A1:A3").setValues([["007"], ["=1+1"], ["1.5"]]);';
    const format = 'sheet.getRange("A1:A3").setNumberFormat("@");';
    expect(await script(format + values + read)).toEqual(["007", "=1+1", "1.5"]);
  });

  it("makes formulas of texts that begin with an equals sign", async () => {
    const host = await afterRunning(
      'sheet.getRange("A1:B1").setValues([["=1+1", "=HYPERLINK(1)"]]);',
    );
    expect(host.formulas("A1:B1")).toEqual([["=1+1", "=HYPERLINK(1)"]]);
    expect(host.values("A1")).toEqual([[2]]);
  });

  it("takes null, undefined and empty texts for blanks", async () => {
    expect(
      await script(
        `sheet.getRange("A1:C1").setValue(1).setValues([[null, undefined, ""]]);
         return [...sheet.getRange("A1:C1").getValues()[0], sheet.getLastRow()];`,
      ),
    ).toEqual(["", "", "", 0]);
  });

  it("refuses more than 50,000 characters in a cell", async () => {
    await expect(script('sheet.getRange("A1").setValue("x".repeat(50001));')).rejects.toThrow(
      "more than the maximum of 50000 characters",
    );
  });
});

describe("dates", () => {
  it("are written as wall clock time of the file's zone, and read back as the same instant", async () => {
    const host = await afterRunning(
      'sheet.getRange("A1:A2").setValues([[new Date("2026-03-29T22:00:00Z")], [new Date("2026-01-01T08:15:30Z")]]);',
    );
    expect(host.display("A1:A2")).toEqual([["30.03.2026"], ["01.01.2026 09:15:30"]]);
    expect(host.values("A1:A2")).toEqual([
      [new Date("2026-03-29T22:00:00Z")],
      [new Date("2026-01-01T08:15:30Z")],
    ]);
  });

  it("belong to the script's own realm", async () => {
    expect(
      await script(
        `sheet.getRange("A1").setValue(new Date());
         const values = sheet.getRange("A1:B1").getValues();
         return values[0][0] instanceof Date && values instanceof Array && values[0] instanceof Array;`,
      ),
    ).toBe(true);
  });
});

describe("sizes and bounds", () => {
  it.each([
    [
      "sheet.getRange(1, 1, 2, 2).setValues([[1, 2]])",
      "The number of rows in the data does not match the number of rows in the range. The data has 1 but the range has 2.",
    ],
    [
      "sheet.getRange(1, 1, 1, 2).setNotes([['a']])",
      "The number of columns in the data does not match the number of columns in the range. The data has 1 but the range has 2.",
    ],
    ["sheet.getRange(1, 1, 0, 2)", "The number of rows in the range must be at least 1."],
    ["sheet.getRange(1, 1, 1, 0)", "The number of columns in the range must be at least 1."],
    ["sheet.getRange(0, 1)", "The starting row of the range is too small."],
    [
      "sheet.getRange(1, 27)",
      "The coordinates of the range are outside the dimensions of the sheet.",
    ],
    [
      "sheet.getRange('A1001')",
      "The coordinates of the range are outside the dimensions of the sheet.",
    ],
    ["sheet.getRange('Nirgends!A1')", "Range not found"],
    ["sheet.getRange('A')", "Range not found"],
    ["sheet.getRange('A1').offset(-1, 0)", "The starting row of the range is too small."],
    [
      "sheet.getRange('A1').setValues([1])",
      "The parameters (number[]) don't match the method signature for SpreadsheetApp.Range.setValues.",
    ],
    [
      "sheet.getRange('A1', 2)",
      "The parameters (String,number) don't match the method signature for SpreadsheetApp.Sheet.getRange.",
    ],
    [
      "sheet.getRange('A1').setBackground(7)",
      "The parameters (number) don't match the method signature for SpreadsheetApp.Range.setBackground.",
    ],
    [
      "sheet.getRange('A1').setBorder(true, null, null, null, null, null, '#000000', 'SOLID')",
      "don't match the method signature for SpreadsheetApp.Range.setBorder.",
    ],
  ])("%s is refused", async (call, message) => {
    await expect(script(`${call};`)).rejects.toThrow(message);
  });

  it("open ranges reach to the edge of the grid", async () => {
    expect(
      await script(
        `return ["B:C", "2:3", "A5:B", "$B$2"].map((name) => sheet.getRange(name).getA1Notation());`,
      ),
    ).toEqual(["B1:C1000", "A2:Z3", "A5:B1000", "B2"]);
  });

  it("exceptions are the script's own errors, and can be caught", async () => {
    expect(
      await script(
        `try { sheet.getRange(0, 1); } catch (e) { return [e instanceof Error, e.name, String(e)]; }`,
      ),
    ).toEqual([true, "Exception", "Exception: The starting row of the range is too small."]);
  });
});

describe("a hundred thousand rows", () => {
  it("go in and come out whole", async () => {
    const host = await hostWith(`
      function copy() {
        const ss = SpreadsheetApp.getActive();
        const values = ss.getSheetByName("Daten").getDataRange().getValues();
        const sheet = ss.insertSheet("Kopie");
        sheet.insertRowsAfter(1000, values.length - 1000);
        sheet.getRange(1, 1, values.length, values[0].length).setValues(values);
        return sheet.getLastRow();
      }`);
    const rows = Array.from({ length: 100_000 }, (_, i) => [
      `#${i}`,
      i % 97,
      i * 0.5,
      true,
      "bezahlt",
    ]);
    await host.addSheet("Daten", rows);
    expect(await host.run("copy")).toBe(100_000);
    expect(host.values("Kopie!A100000:E100000")).toEqual([
      ["#99999", 89, 49999.5, true, "bezahlt"],
    ]);
    expect(host.executions[0]?.calls.total).toBeLessThan(12);
  });
});
