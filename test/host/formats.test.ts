/** Looks of cells: setters and getters, defaults, borders, merges, rich text, clearing. */
import { describe, expect, it } from "vitest";
import { afterRunning, script } from "./fixtures";

describe("looks", () => {
  it.each([
    ["Background", "Backgrounds", "#ffffff", "#aabbcc"],
    ["FontColor", "FontColors", "#000000", "#aabbcc"],
    ["FontFamily", "FontFamilies", "Arial", "Roboto"],
    ["FontSize", "FontSizes", 10, 34],
    ["FontWeight", "FontWeights", "normal", "bold"],
    ["FontStyle", "FontStyles", "normal", "italic"],
    ["FontLine", "FontLines", "none", "underline"],
    ["HorizontalAlignment", "HorizontalAlignments", "general", "center"],
    ["VerticalAlignment", "VerticalAlignments", "bottom", "middle"],
    ["NumberFormat", "NumberFormats", "0.###############", "#,##0.0"],
  ])("%s is set for one, for many, and taken back with null", async (one, many, plain, set) => {
    const value = JSON.stringify(set);
    expect(
      await script(
        `const range = sheet.getRange("A1:B1");
         const seen = [range.get${one}()];
         range.set${one}(${value});
         seen.push(range.get${many}());
         range.set${many}([[null, ${value}]]);
         return [...seen, ...range.get${many}()[0]];`,
      ),
    ).toEqual([plain, [[set, set]], plain, set]);
  });

  it("wrap strategies are enum values, not texts", async () => {
    expect(
      await script(
        `const range = sheet.getRange("A1:B1");
         range.setWrapStrategies([[SpreadsheetApp.WrapStrategy.CLIP, SpreadsheetApp.WrapStrategy.WRAP]]);
         return [range.getWrapStrategy() === SpreadsheetApp.WrapStrategy.CLIP, JSON.stringify(range.getWrapStrategies())];`,
      ),
    ).toEqual([true, '[["CLIP","WRAP"]]']);
    await expect(script('sheet.getRange("A1").setWrapStrategy("CLIP");')).rejects.toThrow(
      "The parameters (String) don't match the method signature for SpreadsheetApp.Range.setWrapStrategy.",
    );
  });

  it("do not touch formulas", async () => {
    const host = await afterRunning(
      `sheet.getRange("A1").setFormula("=1+1");
       SpreadsheetApp.flush();
       sheet.getRange("A1").setFontWeight("bold").setBackground("#ffee00");`,
    );
    expect(host.formulas("A1")).toEqual([["=1+1"]]);
    expect(host.values("A1")).toEqual([[2]]);
    expect(host.sheet("Tabellenblatt1").cells.get("A1")?.look.fontWeight).toBe("bold");
  });

  it("are shown in the language of the file", async () => {
    const host = await afterRunning(
      `sheet.getRange("A1:D1").setValues([[1234.5, 0.803, 45000, true]])
         .setNumberFormats([["#,##0.00", "0.0 %", "d mmm yyyy", null]]);`,
    );
    expect(host.display("A1:D1")).toEqual([["1.234,50", "80,3 %", "15 März 2023", "WAHR"]]);
  });
});

describe("borders", () => {
  it("are drawn on the outer sides and between the cells, and left alone where null", async () => {
    const host = await afterRunning(
      `sheet.getRange("A1:B2").setBorder(true, null, null, null, null, true, "#1b2430", SpreadsheetApp.BorderStyle.SOLID_THICK);
       sheet.getRange("A1").setBorder(false, true, null, null, null, null);`,
    );
    const { cells } = host.sheet("Tabellenblatt1");
    const thick = { line: "SOLID_THICK", color: "#1b2430" };
    expect(cells.get("B1")?.look.borders).toEqual({ top: thick, bottom: thick });
    expect(cells.get("A1")?.look.borders).toEqual({
      left: { line: "SOLID", color: "#000000" },
      bottom: thick,
    });
  });
});

describe("merges", () => {
  it("keep only the first value, and mergeAcross goes row by row", async () => {
    const host = await afterRunning(
      `sheet.getRange("A1:B2").setValues([[1, 2], [3, 4]]).mergeAcross();
       sheet.getRange("D1:E2").setValues([[1, 2], [3, 4]]).merge();`,
    );
    expect(host.values("A1:E2")).toEqual([
      [1, "", "", 1, ""],
      [3, "", "", "", ""],
    ]);
    const areas = host.sheet("Tabellenblatt1").merges;
    expect(areas.map(({ row, column, rows, columns }) => [row, column, rows, columns])).toEqual([
      [0, 0, 1, 2],
      [1, 0, 1, 2],
      [0, 3, 2, 2],
    ]);
  });

  it("can be broken apart, and not be cut through", async () => {
    await expect(
      script('sheet.getRange("A1:C1").merge(); sheet.getRange("B1:D1").merge();'),
    ).rejects.toThrow("You must select all cells in a merged range");
    expect(
      await script(
        `sheet.getRange("A1:C1").merge();
         sheet.getRange("A1:Z9").breakApart();
         return sheet.getRange("A1").isPartOfMerge();`,
      ),
    ).toBe(false);
  });
});

describe("rich text", () => {
  const build = `SpreadsheetApp.newRichTextValue().setText("Laden heute")
    .setTextStyle(0, 5, SpreadsheetApp.newTextStyle().setBold(true).build())
    .setLinkUrl(6, 11, "#gid=0").build()`;

  it("keeps styled and linked parts", async () => {
    expect(
      await script(
        `sheet.getRange("A1").setRichTextValue(${build});
         const runs = sheet.getRange("A1").getRichTextValue().getRuns();
         return runs.map((run) => [run.getText(), run.getTextStyle().isBold(), run.getLinkUrl()]);`,
      ),
    ).toEqual([
      ["Laden", true, null],
      [" ", null, null],
      ["heute", null, "#gid=0"],
    ]);
  });

  it("has its own parts and the cell's looks in the others, whatever frames the cell later", async () => {
    const host = await afterRunning(
      `sheet.getRange("A1").setFontWeight("bold").setFontSize(15).setRichTextValue(
         SpreadsheetApp.newRichTextValue().setText("Laden heute")
           .setTextStyle(6, 11, SpreadsheetApp.newTextStyle().setBold(false).build()).build());
       sheet.getRange("A1").setBorder(null, null, true, null, null, null);`,
    );
    host.sheet("Tabellenblatt1");
    const runs = host.book.workbook.getActiveSheet()?.getCellRaw(0, 0)?.p?.body?.textRuns;
    expect(runs?.map(({ st, ed, ts }) => [st, ed, ts?.bl, ts?.fs])).toEqual([
      [0, 6, 1, 15],
      [6, 11, 0, 15],
    ]);
  });

  it("is text as a value, and gone when the cell is written", async () => {
    const host = await afterRunning(
      `sheet.getRange("A1:A2").setRichTextValues([[${build}], [${build}]]);
       sheet.getRange("A2").setValue("neu");`,
    );
    const { cells } = host.sheet("Tabellenblatt1");
    expect(host.values("A1:A2")).toEqual([["Laden heute"], ["neu"]]);
    expect(cells.get("A1")?.richText?.runs[2]?.link).toBe("#gid=0");
    expect(cells.get("A2")?.richText).toBeNull();
  });
});

describe("clearing", () => {
  const fill = 'sheet.getRange("A1:A2").setValue(1).setBackground("#ff0000").setNote("n");';

  it("takes contents, looks or both", async () => {
    const left = (clear: string) =>
      script(
        `${fill} sheet.getRange("A1").${clear};
         const range = sheet.getRange("A1"); return [range.getValue(), range.getBackground(), range.getNote()];`,
      );
    expect(await left("clearContent()")).toEqual(["", "#ff0000", "n"]);
    expect(await left("clearFormat()")).toEqual([1, "#ffffff", "n"]);
    expect(await left("clear()")).toEqual(["", "#ffffff", "n"]);
    expect(await left("clearNote()")).toEqual([1, "#ff0000", ""]);
  });

  it("of a sheet reaches every cell", async () => {
    expect(
      await script(
        `${fill} sheet.clear(); sheet.clearNotes();
         return [sheet.getLastRow(), sheet.getRange("A2").getBackground(), sheet.getRange("A2").getNote()];`,
      ),
    ).toEqual([0, "#ffffff", ""]);
  });
});

describe("range lists", () => {
  it("set all their ranges", async () => {
    expect(
      await script(
        `sheet.getRangeList(["A1", "C3:D3"]).setBackground("#00ff00").setValue(5);
         return [sheet.getRange("D3").getBackground(), sheet.getRange("A1").getValue(), sheet.getRange("B1").getValue()];`,
      ),
    ).toEqual(["#00ff00", 5, ""]);
  });
});
