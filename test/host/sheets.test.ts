/** Sheets: adding, naming, ordering, hiding, deleting, and their rows and columns. */
import { describe, expect, it } from "vitest";
import type { SheetSnapshot } from "../../src/host/engine/snapshot";
import { afterRunning, script } from "./fixtures";

describe("sheets", () => {
  it("are found by name and id; a new one becomes active and stands behind the active one", async () => {
    expect(
      await script(
        `const a = ss.insertSheet("A"); sheet.activate(); const b = ss.insertSheet("B");
         return [ss.getSheets().map((s) => s.getName()), ss.getActiveSheet().getName(),
                 ss.getSheetById(a.getSheetId()).getName(), ss.getSheetByName("keins"), sheet.getSheetId(), b.getIndex()];`,
      ),
    ).toEqual([["Tabellenblatt1", "B", "A"], "B", "A", null, 0, 2]);
  });

  it("gain and lose rows and columns without a change to the sheet in front", async () => {
    expect(
      await script(
        `sheet.getRange("A5:B6").merge(); sheet.getRange("C20").setFormula("=SUM(1,2)"); sheet.activate();
         const other = ss.insertSheet("B"); sheet.activate();
         other.deleteRows(4, 900); other.insertRowsAfter(1, 3); other.deleteColumns(2, 5);
         return [sheet.getRange("A5").isPartOfMerge(), sheet.getRange("C20").getFormula()];`,
      ),
    ).toEqual([true, "=SUM(1,2)"]);
  });

  it("get the next free name when none is given", async () => {
    expect(
      await script("return [ss.insertSheet().getName(), ss.insertSheet().getName()];"),
    ).toEqual(["Tabellenblatt2", "Tabellenblatt3"]);
  });

  it.each([
    [
      'ss.insertSheet("tabellenblatt1")',
      'A sheet with the name "tabellenblatt1" already exists. Please enter another name.',
    ],
    ['sheet.setName("x".repeat(101))', "A sheet name must not be longer than 100 characters."],
    ['sheet.setName("")', "A sheet name cannot be empty."],
    ["ss.deleteSheet(sheet)", "You can't remove all the visible sheets in a document."],
    ["sheet.hideSheet()", "You can't hide all the sheets in a document."],
    ["sheet.deleteRows(1, 1000)", "You can't delete all the rows on the sheet."],
    [
      "sheet.setFrozenRows(1); sheet.deleteRows(2, 999)",
      "It is not possible to delete all non-frozen rows.",
    ],
    ["sheet.deleteColumn(27)", "Those columns are out of bounds."],
    ["sheet.insertRowsAfter(1000, 400000)", "above the limit of 10000000 cells"],
    ["sheet.sort(1)", "local host: Sheet.sort is not implemented"],
    ["const gone = ss.insertSheet('x'); ss.deleteSheet(gone); gone.getName()", "not found"],
  ])("%s is refused", async (call, message) => {
    await expect(script(`${call};`)).rejects.toThrow(message);
  });

  it("move, hide, take a colour and lose their gridlines", async () => {
    const host = await afterRunning(
      `const a = ss.insertSheet("A"); ss.moveActiveSheet(1);
       a.setTabColor("#27488A").setHiddenGridlines(true);
       sheet.activate(); a.hideSheet();`,
    );
    expect(host.sheetNames()).toEqual(["A", "Tabellenblatt1"]);
    expect(host.sheet("A")).toMatchObject({ hidden: true, tabColor: "#27488A", gridlines: false });
  });

  it("grow and shrink, and keep contents in place", async () => {
    const host = await afterRunning(
      `sheet.getRange("A1:A3").setValues([[1], [2], [3]]);
       sheet.insertRowsAfter(1, 2); sheet.deleteRow(5);
       sheet.deleteColumns(5, 22); sheet.insertColumnAfter(4);
       sheet.appendRow(["unten", 9]);`,
    );
    expect(host.values("A1:B5")).toEqual([
      [1, ""],
      ["", ""],
      ["", ""],
      [2, ""],
      ["unten", 9],
    ]);
    expect(host.sheet("Tabellenblatt1")).toMatchObject({ rows: 1001, columns: 5 });
  });

  it("have rows and columns of given sizes, and frozen ones", async () => {
    const host = await afterRunning(
      `sheet.setColumnWidth(1, 16).setColumnWidths(2, 2, 38).setRowHeightsForced(1, 2, 48);
       sheet.setFrozenRows(1); sheet.setFrozenColumns(2);`,
    );
    const shown = host.sheet("Tabellenblatt1");
    expect(shown.columnWidths.slice(0, 4)).toEqual([16, 38, 38, 100]);
    expect(shown.rowHeights.slice(0, 3)).toEqual([48, 48, 21]);
    expect(shown.frozen).toEqual({ rows: 1, columns: 2 });
  });

  it("know how far their contents reach", async () => {
    expect(
      await script(
        `sheet.getRange("C5").setFormula('=""'); sheet.getRange("Z900").setBackground("#ff0000");
         const range = sheet.getDataRange(); return [range.getA1Notation(), sheet.getLastColumn()];`,
      ),
    ).toEqual(["A1:C5", 3]);
  });

  it("remember what the user has selected", async () => {
    expect(
      await script(
        `sheet.getRange("B2:C3").activate();
         return [ss.getActiveRange().getA1Notation(), SpreadsheetApp.getSelection().getActiveRange().getA1Notation()];`,
      ),
    ).toEqual(["B2:C3", "B2:C3"]);
  });
});

describe("a sheet made after another", () => {
  const drawn = `
    sheet.getRange("A1:B2").setValues([["Umsatz", 7], ["Kosten", 5]]);
    sheet.getRange("B3").setFormula("=B1-B2").setNumberFormat("0.00").setFontColor("#27488a");
    sheet.getRange("A1").setNote("netto");
    sheet.getRange("A5:C6").merge();
    sheet.getRange("A3").setRichTextValue(SpreadsheetApp.newRichTextValue().setText("Gewinn")
      .setTextStyle(0, 3, SpreadsheetApp.newTextStyle().setBold(true).build()).build());
    sheet.getRange("D1").setDataValidation(SpreadsheetApp.newDataValidation().requireValueInList(["a", "b"]).build());
    sheet.setRowHeightsForced(2, 1, 48).setColumnWidth(1, 250).setFrozenRows(1);
    sheet.setHiddenGridlines(true).setTabColor("#27488a");
    sheet.setConditionalFormatRules([SpreadsheetApp.newConditionalFormatRule().setGradientMinpoint("#ffffff")
      .setGradientMaxpoint("#27488a").setRanges([sheet.getRange("B1:B2")]).build()]);
    sheet.insertChart(sheet.newChart().asColumnChart().addRange(sheet.getRange("A1:B2")).setPosition(9, 1, 0, 0).build());
    sheet.protect().setDescription("Umsatz").setWarningOnly(true).setUnprotectedRanges([sheet.getRange("D1")]);
    ss.setNamedRange("UMSATZ", sheet.getRange("B1"));`;

  /** All but what tells sheets and things on them apart. */
  const plain = ({ cells, ...sheet }: SheetSnapshot) =>
    JSON.stringify({ ...sheet, cells: [...cells] }, (key, value) =>
      ["id", "sheet", "name"].includes(key) ? undefined : value,
    );

  it("is like it in everything but its names, and draws from itself", async () => {
    const host = await afterRunning(
      `${drawn} ss.insertSheet("Kopie", 1, { template: sheet }); sheet.activate();`,
    );
    const [original, copy] = ["Tabellenblatt1", "Kopie"].map((name) => host.sheet(name)) as [
      SheetSnapshot,
      SheetSnapshot,
    ];
    expect(copy.names).toEqual([]);
    expect(original.names).toHaveLength(1);
    expect(plain({ ...copy, names: original.names })).toBe(plain(original));
    expect(copy.charts[0]?.ranges[0]?.sheet).toBe(copy.id);
    expect(copy.cells.get("B3")).toMatchObject({ value: 2, formula: "=B1-B2" });
  });

  it("changes nothing of the other when it is written to or deleted", async () => {
    const host = await afterRunning(drawn);
    const before = plain(host.sheet("Tabellenblatt1"));
    const after = await afterRunning(
      `${drawn} const copy = ss.insertSheet("Kopie", { template: sheet });
       copy.getRange("A1:B3").clear(); copy.getCharts().forEach((one) => copy.removeChart(one));
       ss.deleteSheet(copy);`,
    );
    expect(plain(after.sheet("Tabellenblatt1"))).toBe(before);
  });
});
