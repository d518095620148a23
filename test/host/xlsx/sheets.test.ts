import { describe, expect, test } from "vitest";
import { exported } from "./export";
import { attribute, elements, textOf } from "./read-xlsx";

const sheet = "Tabellenblatt1";

test("sheets keep their order, hidden ones stay hidden, the active one is in front", async () => {
  const file = await exported(`
    ss.insertSheet("_Stammkunde").hideSheet();
    ss.insertSheet("Dashboard", 2).activate();`);
  expect(file.sheets).toEqual([sheet, "(_Stammkunde)", "Dashboard"]);
  const [view = ""] = elements(file.part("xl/workbook.xml"), "workbookView");
  expect(attribute(view, "activeTab")).toBe("2");
});

test("columns and rows are as large as in Google", async () => {
  const file = await exported(`
    sheet.getRange("A1:C3").setValue(1);
    sheet.setColumnWidth(1, 16).setColumnWidths(2, 24, 38);
    sheet.setRowHeightsForced(2, 1, 48);
    sheet.hideRows(3);
    sheet.hideColumns(26);`);
  const xml = file.sheet(sheet);
  const columns = elements(xml, "col").map((tag) => [
    attribute(tag, "min"),
    attribute(tag, "max"),
    // A digit of Arial at 11 points, the file's standard font, is 8 pixels wide.
    Number(attribute(tag, "width")) * 8,
    attribute(tag, "hidden"),
  ]);
  expect(columns).toEqual([
    ["1", "1", 16, ""],
    ["2", "25", 38, ""],
    ["26", "26", 100, "true"],
  ]);
  const [standard = ""] = elements(file.part("xl/styles.xml"), "font");
  expect(attribute(elements(standard, "name")[0] ?? "", "val")).toBe("Arial");
  const rows = elements(xml, "row").map((tag) => [attribute(tag, "ht"), attribute(tag, "hidden")]);
  expect(rows).toEqual([
    ["", ""],
    ["36", ""],
    ["", "true"],
  ]);
  const [usual = ""] = elements(xml, "sheetFormatPr");
  expect(attribute(usual, "defaultRowHeight")).toBe("15.75");
  expect(attribute(usual, "defaultColWidth")).toBe("12.5");
});

test("merges, gridlines, tab colour and frozen parts come along", async () => {
  const file = await exported(`
    sheet.getRange("B8:E9").merge();
    sheet.setHiddenGridlines(true).setTabColor("#27488A").setFrozenRows(1);
    ss.insertSheet("Liste").setFrozenColumns(2);`);
  const xml = file.sheet(sheet);
  expect(elements(xml, "mergeCell").map((tag) => attribute(tag, "ref"))).toEqual(["B8:E9"]);
  expect(attribute(elements(xml, "sheetView")[0] ?? "", "showGridLines")).toBe("false");
  expect(attribute(elements(xml, "tabColor")[0] ?? "", "rgb")).toMatch(/27488A$/);
  expect(elements(xml, "pane")[0]).toMatch(/topLeftCell="A2" ySplit="1"/);
  expect(elements(file.sheet("Liste"), "pane")[0]).toMatch(/topLeftCell="C1" xSplit="2"/);
  expect(attribute(elements(file.sheet("Liste"), "sheetView")[0] ?? "", "showGridLines")).toBe("");
});

test("prints on A4 landscape, as wide as the page, with the frozen rows on each", async () => {
  const file = await exported(`
    sheet.getRange("A1:Z1").setValue("x");
    sheet.setFrozenRows(2);`);
  const xml = file.sheet(sheet);
  const [setup = ""] = elements(xml, "pageSetup");
  expect(attribute(setup, "paperSize")).toBe("9");
  expect(attribute(setup, "orientation")).toBe("landscape");
  expect(attribute(setup, "fitToWidth")).toBe("1");
  expect(attribute(setup, "fitToHeight")).toBe("0");
  expect(attribute(elements(xml, "pageSetUpPr")[0] ?? "", "fitToPage")).toBe("true");
  expect(attribute(elements(xml, "pageMargins")[0] ?? "", "left")).toBe("0.7");
  const [titles = ""] = elements(file.part("xl/workbook.xml"), "definedName");
  expect(attribute(titles, "name")).toBe("_xlnm.Print_Titles");
  expect(textOf(titles)).toBe(`'${sheet}'!$1:$2`);
});

test("named ranges are defined names", async () => {
  const file = await exported(`ss.setNamedRange("SK_cards1", sheet.getRange("B7:Y13"));`);
  const names = elements(file.part("xl/workbook.xml"), "definedName");
  expect(names.map((tag) => [attribute(tag, "name"), textOf(tag)])).toEqual([
    ["SK_cards1", `'${sheet}'!$B$7:$Y$13`],
  ]);
});

test("notes are comments", async () => {
  const file = await exported(`sheet.getRange("B7").setNote("Kunden am Beginn,\\ndie blieben");`);
  const [comment = ""] = elements(file.related(sheet, "/comments"), "comment");
  expect(attribute(comment, "ref")).toBe("B7");
  expect(textOf(comment)).toBe("Kunden am Beginn,\ndie blieben");
});

describe("conditional formats", () => {
  test("that shade by value", async () => {
    const file = await exported(`
      sheet.setConditionalFormatRules([SpreadsheetApp.newConditionalFormatRule()
        .setGradientMinpoint("#F5F8FC")
        .setGradientMidpointWithValue("#C3D2EC", SpreadsheetApp.InterpolationType.PERCENTILE, "75")
        .setGradientMaxpoint("#86A3D6")
        .setRanges([sheet.getRange("F96:P107"), sheet.getRange("D153:W159")]).build()]);`);
    const [format = ""] = elements(file.sheet(sheet), "conditionalFormatting");
    expect(attribute(format, "sqref")).toBe("F96:P107 D153:W159");
    expect(elements(format, "cfvo").map((tag) => attribute(tag, "type"))).toEqual([
      "min",
      "percentile",
      "max",
    ]);
    expect(attribute(elements(format, "cfvo")[1] ?? "", "val")).toBe("75");
    expect(elements(format, "color").map((tag) => attribute(tag, "rgb"))).toEqual([
      "FFF5F8FC",
      "FFC3D2EC",
      "FF86A3D6",
    ]);
  });

  test("that depend on a condition", async () => {
    const file = await exported(`
      const rule = () => SpreadsheetApp.newConditionalFormatRule()
        .setFontColor("#A34505").setBackground("#FBEDDF").setBold(true)
        .setRanges([sheet.getRange("A1:A9")]);
      sheet.setConditionalFormatRules([
        rule().whenNumberBetween(1, 5).build(),
        rule().whenNumberLessThan(0).build(),
        rule().whenTextContains("gut").build(),
        rule().whenTextEqualTo("gut").build(),
        rule().whenCellEmpty().build(),
        rule().whenFormulaSatisfied("=$A1>SUM(B2:B)").build(),
        rule().whenFormulaSatisfied("=RETENTION_RATE(A1)>1").build(),
      ]);`);
    const rules = elements(file.sheet(sheet), "cfRule");
    expect(rules.map((tag) => attribute(tag, "type"))).toEqual([
      "cellIs",
      "cellIs",
      "containsText",
      "cellIs",
      "containsBlanks",
      "expression",
    ]);
    const formulas = rules.map((tag) => elements(tag, "formula").map(textOf));
    expect(formulas[0]).toEqual(["1", "5"]);
    expect(attribute(rules[1] ?? "", "operator")).toBe("lessThan");
    expect(formulas[3]).toEqual(['"gut"']);
    expect(formulas[5]).toEqual(["$A1>SUM(B2:B1048576)"]);
    const [look = ""] = elements(file.part("xl/styles.xml"), "dxf");
    expect(look).toContain("A34505");
    expect(look).toContain("FBEDDF");
    expect(look).toContain("<b ");
  });
});

describe("rules for entries", () => {
  const rule = (criteria: string, more = "") =>
    exported(`sheet.getRange("B2:B5").setDataValidation(
      SpreadsheetApp.newDataValidation().${criteria}${more}.build());`);

  test("offer a list", async () => {
    const file = await rule(
      `requireValueInList(["Monat", "Quartal"], true)`,
      `.setAllowInvalid(false).setHelpText("Zeitraum wechseln")`,
    );
    const [tag = ""] = elements(file.sheet(sheet), "dataValidation");
    expect(attribute(tag, "type")).toBe("list");
    expect(attribute(tag, "sqref")).toBe("B2:B5");
    expect(attribute(tag, "showErrorMessage")).toBe("true");
    expect(attribute(tag, "prompt")).toBe("Zeitraum wechseln");
    expect(attribute(tag, "showDropDown")).toBe("");
    expect(textOf(elements(tag, "formula1")[0] ?? "")).toBe('"Monat,Quartal"');
  });

  test("keep a long list, and one with commas, on a hidden sheet", async () => {
    const quarters = Array.from({ length: 20 }, (_, i) => `${(i % 4) + 1}. Quartal, ${2020 + i}`);
    const file = await rule(`requireValueInList(${JSON.stringify(quarters)})`);
    expect(file.sheets).toEqual([sheet, "(_xlsx)"]);
    const [tag = ""] = elements(file.sheet(sheet), "dataValidation");
    expect(textOf(elements(tag, "formula1")[0] ?? "")).toBe("'_xlsx'!$A$1:$A$20");
    expect(file.cell("_xlsx", "A20").value).toBe("4. Quartal, 2039");
  });

  test("offer the values of a range", async () => {
    const file = await rule(`requireValueInRange(sheet.getRange("D1:D4"))`);
    const [tag = ""] = elements(file.sheet(sheet), "dataValidation");
    expect(textOf(elements(tag, "formula1")[0] ?? "")).toBe(`'${sheet}'!$D$1:$D$4`);
  });

  test("set limits", async () => {
    const file = await rule("requireNumberBetween(0, 10)");
    const [tag = ""] = elements(file.sheet(sheet), "dataValidation");
    expect(attribute(tag, "type")).toBe("decimal");
    expect([
      textOf(elements(tag, "formula1")[0] ?? ""),
      textOf(elements(tag, "formula2")[0] ?? ""),
    ]).toEqual(["0", "10"]);
  });

  test("leave a checkbox as TRUE or FALSE", async () => {
    const file = await exported(`
      sheet.getRange("B2:B3").insertCheckboxes();
      sheet.getRange("B2").check();`);
    expect(file.cell(sheet, "B2").value).toBe(true);
    expect(file.cell(sheet, "B3").value).toBe(false);
    expect(elements(file.sheet(sheet), "dataValidation")).toEqual([]);
  });
});
