import { describe, expect, test } from "vitest";
import { exported } from "./export";
import { attribute, elements } from "./read-xlsx";

const sheet = "Tabellenblatt1";

describe("values", () => {
  test("keep their kind", async () => {
    const file = await exported(`
      sheet.getRange("A1:D1").setValues([["Café – 5 €", 12.5, true, new Date(2026, 8, 30)]]);
      sheet.getRange("A2").setNumberFormat("@").setValue("0815");`);
    expect(file.cell(sheet, "A1").value).toBe("Café – 5 €");
    expect(file.cell(sheet, "B1").value).toBe(12.5);
    expect(file.cell(sheet, "C1").value).toBe(true);
    expect(file.cell(sheet, "A2").value).toBe("0815");
  });

  test("that are dates are serial numbers in a date format", async () => {
    const file = await exported(
      `sheet.getRange("A1").setValue("30.09.2026").setNumberFormat('dd.mm.yyyy", "hh:mm');`,
    );
    // 30 September 2026 is 46,295 days after 30 December 1899.
    expect(file.cell(sheet, "A1")).toMatchObject({
      value: 46_295,
      numberFormat: 'dd.mm.yyyy", "hh:mm',
    });
  });

  test("that are blank leave no cell", async () => {
    const file = await exported(`sheet.getRange("A1:C1").setValues([["a", "", "c"]]);`);
    const cells = elements(file.sheet(sheet), "c").map((tag) => attribute(tag, "r"));
    expect(cells).toEqual(["A1", "C1"]);
  });
});

describe("formulas", () => {
  test("that others know stay formulas, and are calculated on opening", async () => {
    const file = await exported(`
      sheet.getRange("A1:A3").setValues([[1], [2], [3]]);
      sheet.getRange("B1").setFormula("=SUM(A1:A3)");
      sheet.getRange("B2").setFormula("=STDEV.S(A1:A3)");
      sheet.getRange("B3").setFormula('=COUNTIF(A1:A3,">1")&" / "&COUNT(A1:A3)');`);
    expect(file.cell(sheet, "B1")).toMatchObject({ formula: "SUM(A1:A3)", value: null });
    expect(file.cell(sheet, "B2").formula).toBe("_xlfn.STDEV.S(A1:A3)");
    expect(file.cell(sheet, "B3").formula).toBe('COUNTIF(A1:A3,">1")&" / "&COUNT(A1:A3)');
    const [calculation = ""] = elements(file.part("xl/workbook.xml"), "calcPr");
    expect(attribute(calculation, "fullCalcOnLoad")).toBe("true");
  });

  test("that only Google knows become values, where they spill to as well", async () => {
    const file = await exported(`
      sheet.getRange("A1:A3").setValues([[1], [2], [2]]);
      sheet.getRange("B1").setFormula("=ARRAYFORMULA(A1:A3*10)");
      sheet.getRange("C1").setFormula("=COUNTUNIQUE(A1:A3)");`);
    const values = ["B1", "B2", "B3", "C1"].map((a1) => file.cell(sheet, a1));
    expect(values.map(({ value }) => value)).toEqual([10, 20, 20, 2]);
    expect(values.map(({ formula }) => formula)).toEqual([null, null, null, null]);
  });

  test("of the script become values, errors included", async () => {
    const file = await exported(`
      sheet.getRange("A1").setFormula("=DOUBLED(21)");
      sheet.getRange("A2").setFormula("=DOUBLED()");
    }
    function DOUBLED(x) {
      if (x === undefined) throw new Error("what?");
      return x * 2;`);
    expect(file.cell(sheet, "A1")).toMatchObject({ value: 42, formula: null });
    expect(file.cell(sheet, "A2")).toMatchObject({ value: "#ERROR!", formula: null });
  });

  test("follow a sheet whose name is too long for Excel", async () => {
    const long = "Bestellungen 2023 bis 2026 (Export)";
    const file = await exported(`
      ss.insertSheet("${long}").getRange("A1").setValue(7);
      sheet.getRange("A1").setFormula("='${long}'!A1*2");`);
    expect(file.sheets).toEqual([sheet, "Bestellungen 2023 bis 2026 (Exp"]);
    expect(file.cell(sheet, "A1").formula).toBe("'Bestellungen 2023 bis 2026 (Exp'!A1*2");
  });
});

describe("sparklines", () => {
  test("become a trend of blocks in their colour", async () => {
    const file = await exported(`
      sheet.getRange("A1:D1").setValues([[1, 8, "", 3]]);
      sheet.getRange("A2:B3").setValues([["charttype", "line"], ["color", "#27488A"]]);
      sheet.getRange("E1").setFormula("=SPARKLINE(A1:D1,A2:B3)");`);
    const cell = file.cell(sheet, "E1");
    expect(cell).toMatchObject({ value: "▁█ ▃", formula: null });
    expect(
      cell.runs.map(({ font }) => elements(font, "color").map((tag) => attribute(tag, "rgb"))),
    ).toEqual([["FF27488A"]]);
  });

  test("read options from a list in braces", async () => {
    const file = await exported(
      `sheet.getRange("A1").setFormula('=SPARKLINE(0.5,{"charttype","bar";"max",1})');`,
    );
    expect(file.cell(sheet, "A1").value).toBe("█".repeat(12));
  });
});

describe("looks", () => {
  test("of letters", async () => {
    const { font, alignment } = await exported(`
      sheet.getRange("A1").setValue("x").setFontFamily("Roboto").setFontSize(34).setFontWeight("bold")
        .setFontColor("#27488A").setFontLine("underline").setHorizontalAlignment("right")
        .setVerticalAlignment("middle").setWrap(true);`).then((file) => file.cell(sheet, "A1"));
    expect(font).toContain('<b val="1"');
    expect(attribute(elements(font, "name")[0] ?? "", "val")).toBe("Roboto");
    expect(attribute(elements(font, "sz")[0] ?? "", "val")).toBe("34");
    expect(attribute(elements(font, "color")[0] ?? "", "rgb")).toBe("FF27488A");
    expect(attribute(elements(font, "u")[0] ?? "", "val")).toBe("single");
    expect(attribute(alignment, "horizontal")).toBe("right");
    expect(attribute(alignment, "vertical")).toBe("center");
    expect(attribute(alignment, "wrapText")).toBe("true");
  });

  test("of cells nobody touched are Google's: Arial, 10 points, at the bottom", async () => {
    const { font, alignment } = await exported(`sheet.getRange("A1").setValue("x");`).then((file) =>
      file.cell(sheet, "A1"),
    );
    expect(attribute(elements(font, "name")[0] ?? "", "val")).toBe("Arial");
    expect(attribute(elements(font, "sz")[0] ?? "", "val")).toBe("10");
    expect(attribute(alignment, "vertical")).toBe("bottom");
  });

  test("of numbers, in German patterns too", async () => {
    const patterns = [
      "0 %",
      "[>=0.995]0%;0 %",
      '"+"#,##0;"−"#,##0;"±"0',
      '#,##0.00 "€";"−"#,##0.00 "€"',
      "dd.mm.yyyy",
    ];
    const file = await exported(
      patterns
        .map(
          (pattern, i) => `sheet.getRange(${i + 1}, 1).setValue(1).setNumberFormat('${pattern}');`,
        )
        .join("\n"),
    );
    expect(patterns.map((_, i) => file.cell(sheet, `A${i + 1}`).numberFormat)).toEqual(patterns);
  });

  test("of fills and borders, on blank cells too", async () => {
    const file = await exported(`
      sheet.getRange("B2:C3").setBackground("#E8EEF8");
      sheet.getRange("B2:C2").setBorder(true, null, null, null, null, null, "#27488A",
        SpreadsheetApp.BorderStyle.SOLID_THICK);`);
    for (const a1 of ["B2", "C2", "B3", "C3"])
      expect(attribute(elements(file.cell(sheet, a1).fill, "fgColor")[0] ?? "", "rgb")).toBe(
        "FFE8EEF8",
      );
    const [top = ""] = elements(file.cell(sheet, "C2").border, "top");
    expect(attribute(top, "style")).toBe("thick");
    expect(attribute(elements(top, "color")[0] ?? "", "rgb")).toBe("FF27488A");
    expect(attribute(elements(file.cell(sheet, "C3").border, "top")[0] ?? "", "style")).toBe("");
  });
});

describe("text with parts", () => {
  test("keeps the font of each part", async () => {
    const file = await exported(`
      const bold = SpreadsheetApp.newTextStyle().setBold(true).build();
      sheet.getRange("A1").setFontSize(15).setRichTextValue(SpreadsheetApp.newRichTextValue()
        .setText("Rösterei Kundenbindung").setTextStyle(0, 8, bold).build());`);
    const { value, runs } = file.cell(sheet, "A1");
    expect(value).toBe("Rösterei Kundenbindung");
    expect(runs.map(({ text }) => text)).toEqual(["Rösterei", " Kundenbindung"]);
    expect(runs.map(({ font }) => elements(font, "b").length)).toEqual([1, 0]);
    expect(runs.map(({ font }) => attribute(elements(font, "sz")[0] ?? "", "val"))).toEqual([
      "15",
      "15",
    ]);
  });

  test("keeps its link: to the web, and to a sheet by its name", async () => {
    const file = await exported(`
      const link = (text, url) =>
        SpreadsheetApp.newRichTextValue().setText(text).setLinkUrl(url).build();
      const list = ss.insertSheet("Liste");
      sheet.getRange("A1").setRichTextValue(link("Hilfe", "https://example.org/hilfe"));
      sheet.getRange("A2").setRichTextValue(link("30", "#gid=" + list.getSheetId() + "&range=B6"));
      sheet.getRange("A3").setFormula('=HYPERLINK("#gid=' + list.getSheetId() + '","zur Liste")');
      sheet.getRange("A4").setRichTextValue(link("fort", "#gid=12345"));`);
    const links = elements(file.sheet(sheet), "hyperlink");
    expect(links.map((tag) => [attribute(tag, "ref"), attribute(tag, "location")])).toEqual([
      ["A1", ""],
      ["A2", "'Liste'!B6"],
      ["A3", "'Liste'!A1"],
    ]);
    expect([...file.parts.values()].join()).toContain('Target="https://example.org/hilfe"');
    expect(file.cell(sheet, "A3").value).toBe("zur Liste");
    expect(file.cell(sheet, "A4").value).toBe("fort");
  });
});
