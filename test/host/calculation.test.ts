/** Formulas calculate between executions: results, spills, edits, names, and reading too early. */
import { describe, expect, it } from "vitest";
import { hostWith } from "./fixtures";

const book = `
  function fill() {
    const sheet = SpreadsheetApp.getActive().getSheets()[0];
    sheet.getRange("A1:A3").setValues([[1], [2], [3]]);
    sheet.getRange("B1").setFormula("=SUM(A1:A3)");
    sheet.getRange("B2").setFormula("=B1*2");
    sheet.getRange("C1").setFormula("=SEQUENCE(3)");
  }
  function writeAndRead() {
    const sheet = SpreadsheetApp.getActive().getSheets()[0];
    sheet.getRange("D1").setFormula("=1+1");
    return sheet.getRange("D1").getValue();
  }
  function changeAndRead(cell) {
    const sheet = SpreadsheetApp.getActive().getSheets()[0];
    sheet.getRange("A1").setValue(100);
    return sheet.getRange(cell).getValue();
  }
  function hideTheProblem() {
    try { writeAndRead(); } catch (error) { return "caught"; }
  }`;

describe("calculation", () => {
  it("gives results once the execution is over", async () => {
    const host = await hostWith(book);
    await host.run("fill");
    expect(host.values("A1:C3")).toEqual([
      [1, 6, 1],
      [2, 12, 2],
      [3, "", 3],
    ]);
  });

  it("follows edits through chains of formulas", async () => {
    const host = await hostWith(book);
    await host.run("fill");
    await host.type("A3", "10");
    expect(host.values("B1:B2")).toEqual([[13], [26]]);
  });

  it("names the cell that is read before it was calculated", async () => {
    const host = await hostWith(book);
    await expect(host.run("writeAndRead")).rejects.toThrow(
      "local host: Tabellenblatt1!D1 is not calculated yet",
    );
  });

  it("does not show old results of formulas that depend on a change", async () => {
    const host = await hostWith(book);
    await host.run("fill");
    await expect(host.run("changeAndRead", ["B2"])).rejects.toThrow("B2 is not calculated yet");
  });

  it("lets unaffected formulas be read after a change", async () => {
    const host = await hostWith(book);
    await host.run("fill");
    expect(await host.run("changeAndRead", ["C2"])).toBe(2);
  });

  it("fails an execution that reads too early even when the script hides it", async () => {
    const host = await hostWith(book);
    await expect(host.run("hideTheProblem")).rejects.toThrow("not calculated yet");
  });

  it("resolves named ranges in formulas, and follows them when rows are inserted", async () => {
    const host = await hostWith(`
      function name() {
        const ss = SpreadsheetApp.getActive();
        ss.getSheets()[0].getRange("A1:A2").setValues([[4], [5]]);
        ss.setNamedRange("Umsatz", ss.getSheets()[0].getRange("A1:A2"));
        ss.getSheets()[0].getRange("C1").setFormula("=SUM(Umsatz)");
      }
      function insert() {
        SpreadsheetApp.getActive().getSheets()[0].insertRowBefore(1);
        return SpreadsheetApp.getActive().getRangeByName("Umsatz").getA1Notation();
      }`);
    await host.run("name");
    expect(host.values("C1")).toEqual([[9]]);
    expect(await host.run("insert")).toBe("A2:A3");
    await host.type("A2", "40");
    expect(host.values("C2")).toEqual([[45]]);
  });

  it("adjusts formulas on other sheets when a sheet is renamed", async () => {
    const host = await hostWith(`
      function build() {
        const ss = SpreadsheetApp.getActive();
        ss.insertSheet("Alt").getRange("A1").setValue(7);
        ss.getSheets()[0].getRange("A1").setFormula("=Alt!A1+1");
      }
      function rename() { SpreadsheetApp.getActive().getSheetByName("Alt").setName("Neu"); }`);
    await host.run("build");
    await host.run("rename");
    await host.type("Neu!A1", "10");
    expect(host.values("Tabellenblatt1!A1")).toEqual([[11]]);
    expect(host.formulas("Tabellenblatt1!A1")).toEqual([["=Neu!A1+1"]]);
  });

  it("shows a blocked spill as #REF! and lets it spill again when the way is free", async () => {
    const host = await hostWith(book);
    await host.run("fill");
    await host.type("C2", "im Weg");
    expect(host.values("C1:C3")).toEqual([["#REF!"], ["im Weg"], [""]]);
    await host.type("C2", "");
    expect(host.values("C1:C3")).toEqual([[1], [2], [3]]);
  });

  it("reads references that are open at one end, to the edge of the grid", async () => {
    const host = await hostWith(`
      function SIZE(x) { return x.length + " x " + x[0].length; }
      function early() {
        const sheet = SpreadsheetApp.getActive().getSheetByName("D");
        sheet.getRange("B7").setValue(1);
        return sheet.getRange("D1").getValue();
      }
      function grow() {
        const sheet = SpreadsheetApp.getActive().getSheetByName("D");
        sheet.insertRowBefore(2);
        sheet.insertRowsAfter(sheet.getMaxRows(), 5);
        sheet.getRange(sheet.getMaxRows(), 2).setValue(1000);
      }`);
    await host.addSheet("D", [
      ["Kopf", 1],
      ["a", 20],
      ["b", 3],
    ]);
    await host.type("D!D1", "=SUM(B2:B)");
    await host.type("D!E1", "=SIZE(A2:$B)");
    await host.type("Tabellenblatt1!A1", "=SUM(D!B3:3)");
    expect(host.values("D!D1:E1")).toEqual([[23, "999 x 2"]]);
    expect(host.values("Tabellenblatt1!A1")).toEqual([[3]]);
    await host.type("D!B900", "100");
    expect(host.values("D!D1")).toEqual([[123]]);
    await expect(host.run("early")).rejects.toThrow("D!D1 is not calculated yet");
    await host.run("grow");
    expect(host.formulas("D!D1")).toEqual([["=SUM(B3:B)"]]);
    expect(host.values("D!D1")).toEqual([[1124]]);
  });

  it("knows the functions that Google has and Univer lacks", async () => {
    const host = await hostWith("");
    await host.addSheet("G", [[1, 2, 3], ["=ARRAYFORMULA(A1:C1*2)"], ["=COUNTUNIQUE(A1:C1,2,9)"]]);
    await host.type("G!A4", "=SPARKLINE(A1:C1)");
    expect(host.values("G!A2:C4")).toEqual([
      [2, 4, 6],
      [4, "", ""],
      ["▁▅█", "", ""],
    ]);
  });
});
