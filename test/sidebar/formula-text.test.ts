import { describe, expect, it } from "vitest";
import { formulaInFile } from "../../src/sidebar/formula-text";

describe("a formula in the file's notation", () => {
  it("is unchanged where the comma separates", () => {
    expect(formulaInFile("=CHURN_CONVERT(0.05, 1)", ",")).toBe("=CHURN_CONVERT(0.05, 1)");
  });

  it("has semicolons and decimal commas where the comma is the decimal mark", () => {
    expect(formulaInFile("=RETENTION_RATE(150, 200, 80)", ";")).toBe(
      "=RETENTION_RATE(150; 200; 80)",
    );
    expect(formulaInFile("=F(0.05,A2:A9)", ";")).toBe("=F(0,05;A2:A9)");
  });

  it("leaves words and names of sheets alone", () => {
    expect(formulaInFile('=F("a, b 1.5","c ""d"", e",2.5)', ";")).toBe(
      '=F("a, b 1.5";"c ""d"", e";2,5)',
    );
    expect(formulaInFile("=F('Orders, 1.5 it''s'!A2:A9,1.5)", ";")).toBe(
      "=F('Orders, 1.5 it''s'!A2:A9;1,5)",
    );
  });
});
