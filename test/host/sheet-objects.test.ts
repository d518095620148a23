/** What belongs to a sheet: notes, checks, conditional formats, names, metadata, protection, filter. */
import { describe, expect, it } from "vitest";
import { numberContent, writeContent } from "../../src/host/engine/cells";
import { afterRunning, hostWith, script } from "./fixtures";

describe("notes", () => {
  it("are set as a matrix, and follow their rows", async () => {
    const host = await afterRunning(
      'sheet.getRange("A1:B1").setNotes([["Definition", ""]]); sheet.insertRowBefore(1);',
    );
    expect(host.sheet("Tabellenblatt1").notes).toEqual([{ row: 1, column: 0, text: "Definition" }]);
  });
});

describe("data validation", () => {
  const list = `SpreadsheetApp.newDataValidation().requireValueInList(["Kunden", "Umsatz, netto"], true)
    .setAllowInvalid(false).setHelpText("Bitte wählen").build()`;

  it("keeps a dropdown with its words, and can be taken away from part of a range", async () => {
    const host = await afterRunning(
      `sheet.getRange("A1:A3").setDataValidation(${list}); sheet.getRange("A2").setDataValidation(null);`,
    );
    const [placed] = host.sheet("Tabellenblatt1").validations;
    expect(placed?.validation).toEqual({
      criteria: { kind: "VALUE_IN_LIST", values: ["Kunden", "Umsatz, netto"] },
      dropdown: true,
      allowInvalid: false,
      helpText: "Bitte wählen",
    });
    expect(placed?.areas.map(({ row, rows }) => [row, rows])).toEqual([
      [0, 1],
      [2, 1],
    ]);
  });

  it("tells scripts what it demands", async () => {
    expect(
      await script(
        `sheet.getRange("A1").setDataValidation(${list});
         const [first, second] = sheet.getRange("A1:B1").getDataValidations()[0];
         return [String(first.getCriteriaType()), first.getCriteriaValues()[0], second];`,
      ),
    ).toEqual(["VALUE_IN_LIST", ["Kunden", "Umsatz, netto"], null]);
  });
});

describe("checkboxes", () => {
  it("start unticked, keep ticks, and are true for formulas once ticked by the user", async () => {
    const host = await hostWith(`
      function build() {
        const sheet = SpreadsheetApp.getActive().getSheets()[0];
        sheet.getRange("B2").setValue(true);
        sheet.getRange("B1:B3").insertCheckboxes();
        sheet.getRange("D1").setFormula("=COUNTIF(B1:B3,TRUE)");
      }
      function read() { return SpreadsheetApp.getActive().getSheets()[0].getRange("B1:B3").getValues().flat(); }`);
    await host.run("build");
    expect(await host.run("read")).toEqual([false, true, false]);
    await host.type("B3", "WAHR");
    expect(await host.run("read")).toEqual([false, true, true]);
    expect(host.values("D1")).toEqual([[2]]);
  });

  it("are true for formulas when Univer's screen ticks them with a 1", async () => {
    const host = await afterRunning(
      'sheet.getRange("B1").insertCheckboxes(); sheet.getRange("D1").setFormula("=COUNTIF(B1:B3,TRUE)");',
    );
    writeContent(host.book, { sheet: "0", row: 0, column: 1, rows: 1, columns: 1 }, () =>
      numberContent(1),
    );
    await host.settle();
    expect(host.values("B1:D1")).toEqual([[true, "", 1]]);
  });
});

describe("conditional formats", () => {
  const heat = `SpreadsheetApp.newConditionalFormatRule().setGradientMinpoint("#F5F8FC")
    .setGradientMidpointWithValue("#C3D2EC", SpreadsheetApp.InterpolationType.PERCENTILE, "50")
    .setGradientMaxpoint("#86A3D6").setRanges([sheet.getRange("A1:C3")]).build()`;
  const low = `SpreadsheetApp.newConditionalFormatRule().whenNumberLessThan(0.5).setFontColor("#a34505").setBold(true)
    .setRanges([sheet.getRange("E1:E9"), sheet.getRange("G1")]).build()`;

  it("keep their order and everything they were built from", async () => {
    const host = await afterRunning(`sheet.setConditionalFormatRules([${heat}, ${low}]);`);
    const [first, second] = host.sheet("Tabellenblatt1").conditionalFormats;
    expect(first?.rule).toEqual({
      kind: "gradient",
      minimum: { color: "#F5F8FC", type: "MIN", value: "" },
      middle: { color: "#C3D2EC", type: "PERCENTILE", value: "50" },
      maximum: { color: "#86A3D6", type: "MAX", value: "" },
    });
    expect(second?.rule).toMatchObject({
      criteria: "NUMBER_LESS_THAN",
      values: [0.5],
      fontColor: "#a34505",
      bold: true,
      background: null,
    });
    expect(second?.areas).toHaveLength(2);
  });

  it("are replaced as a whole, and can be read, extended and set again", async () => {
    expect(
      await script(
        `sheet.setConditionalFormatRules([${heat}]);
         sheet.setConditionalFormatRules([...sheet.getConditionalFormatRules(), ${low}]);
         const rules = sheet.getConditionalFormatRules();
         sheet.setConditionalFormatRules([rules[1]]);
         return [rules.length, sheet.getConditionalFormatRules()[0].getBooleanCondition().getCriteriaValues(),
                 rules[0].getGradientCondition().getMidValue(), rules[0].getRanges()[0].getA1Notation()];`,
      ),
    ).toEqual([2, [0.5], "50", "A1:C3"]);
  });

  it("take an enum and a text for the middle of a scale, nothing else", async () => {
    const wrong = (args: string) =>
      script(`SpreadsheetApp.newConditionalFormatRule().setGradientMidpointWithValue(${args});`);
    await expect(wrong('"#fff", "PERCENTILE", "50"')).rejects.toThrow("(String,String,String)");
    await expect(wrong('"#fff", SpreadsheetApp.InterpolationType.PERCENTILE, 50')).rejects.toThrow(
      "(String,InterpolationType,number)",
    );
  });
});

describe("named ranges", () => {
  it("are set, moved, listed by sheet and removed", async () => {
    expect(
      await script(
        `ss.setNamedRange("SK_title", sheet.getRange("B1:Y3"));
         ss.setNamedRange("SK_title", sheet.getRange("B2:Y4"));
         const other = ss.insertSheet("A b's");
         ss.setNamedRange("SK_other", other.getRange("A1"));
         const names = [ss.getNamedRanges().length, sheet.getNamedRanges()[0].getRange().getA1Notation(),
           ss.getRangeByName("SK_other").getSheet().getName(), sheet.getRange("SK_title").getA1Notation()];
         ss.removeNamedRange("SK_title");
         return [...names, ss.getRangeByName("SK_title")];`,
      ),
    ).toEqual([2, "B2:Y4", "A b's", "B2:Y4", null]);
  });

  it("cannot be named like a cell", async () => {
    await expect(script('ss.setNamedRange("A1", sheet.getRange("B1"));')).rejects.toThrow(
      'The name "A1" is not valid for a range.',
    );
  });
});

describe("developer metadata", () => {
  it("is found by key, value and place, and goes with its sheet", async () => {
    expect(
      await script(
        `const own = ss.insertSheet("Bericht");
         own.addDeveloperMetadata("stammkunde", "dashboard", SpreadsheetApp.DeveloperMetadataVisibility.PROJECT);
         ss.addDeveloperMetadata("stammkunde", "datei");
         const all = ss.createDeveloperMetadataFinder().withKey("stammkunde").find();
         const sheets = ss.createDeveloperMetadataFinder()
           .withLocationType(SpreadsheetApp.DeveloperMetadataLocationType.SHEET).withValue("dashboard").find();
         const found = [all.length, sheets[0].getLocation().getSheet().getName(), own.getDeveloperMetadata()[0].getValue(),
           String(sheets[0].getVisibility()), sheet.getDeveloperMetadata().length];
         ss.deleteSheet(own);
         return [...found, ss.createDeveloperMetadataFinder().find().length];`,
      ),
    ).toEqual([2, "Bericht", "dashboard", "PROJECT", 0, 1]);
  });
});

describe("protection", () => {
  it("of a sheet is one, of a range another at every call, and warns only when told", async () => {
    const host = await afterRunning(
      `sheet.protect().setDescription("Stammkunde").setWarningOnly(true); sheet.protect();
       sheet.getRange("A1").protect(); sheet.getRange("A1").protect().remove();
       if (sheet.getProtections(SpreadsheetApp.ProtectionType.SHEET).length !== 1) throw new Error("two");`,
    );
    expect(
      host
        .sheet("Tabellenblatt1")
        .protections.map(({ area, description, warningOnly }) => [
          area === null,
          description,
          warningOnly,
        ]),
    ).toEqual([
      [true, "Stammkunde", true],
      [false, "", false],
    ]);
  });
});

describe("unprotected parts of a protected sheet", () => {
  it("follow their rows, and lie on that sheet", async () => {
    const host = await afterRunning(
      `const all = sheet.protect().setUnprotectedRanges([sheet.getRange("B2:C2")]);
       sheet.insertRowBefore(1);
       if (all.getUnprotectedRanges()[0].getA1Notation() !== "B3:C3") throw new Error("left behind");`,
    );
    expect(host.sheet("Tabellenblatt1").protections[0]?.unprotected).toMatchObject([
      { row: 2, column: 1, rows: 1, columns: 2 },
    ]);
    await expect(
      afterRunning('sheet.getRange("A1").protect().setUnprotectedRanges([sheet.getRange("A1")]);'),
    ).rejects.toThrow(/protected sheet/);
  });
});

describe("the filter of a sheet", () => {
  it("is one, and can be removed", async () => {
    expect(
      await script(
        `sheet.getRange("A5:K20").createFilter();
         const range = sheet.getFilter().getRange().getA1Notation();
         let second = "";
         try { sheet.getRange("A1:B2").createFilter(); } catch (e) { second = e.message; }
         sheet.getFilter().remove();
         return [range, second, sheet.getFilter()];`,
      ),
    ).toEqual(["A5:K20", "You can't create a filter in a sheet that already has a filter.", null]);
  });
});
