import { describe, expect, it } from "vitest";
import type { FormulaHelp } from "../../src/functions/help";
import { searchFormulas } from "../../src/sidebar/formula-search";

const formula = (name: string, de: string, en: string) =>
  ({ name, summary: { de, en } }) as FormulaHelp;
const all = [
  formula("COHORT_TABLE", "Kohorten über die Zeit.", "Retention of cohorts over time."),
  formula("RETENTION_RATE", "Bindungsrate aus drei Zahlen.", "Retention from three counts."),
  formula("NPS", "Weiterempfehlung, Größe −100 bis 100.", "Net promoter score."),
];
const found = (query: string) => searchFormulas(all, query).map(({ name }) => name);

describe("searching formulas", () => {
  it("finds German and English words in either language, and shows all for nothing", () => {
    expect(found("bindung")).toEqual(["RETENTION_RATE"]);
    expect(found("promoter")).toEqual(["NPS"]);
    expect(found("  ")).toEqual(all.map(({ name }) => name));
    expect(found("invoice")).toEqual([]);
  });

  it("puts names before meanings", () => {
    expect(found("retention")).toEqual(["RETENTION_RATE", "COHORT_TABLE"]);
  });

  it("needs every word, and does not mind case, accents, ß or underscores", () => {
    expect(found("Retention three")).toEqual(["RETENTION_RATE"]);
    expect(found("cohort table")).toEqual(["COHORT_TABLE"]);
    expect(found("GROSSE")).toEqual(["NPS"]);
    expect(found("grosse")).toEqual(["NPS"]);
  });
});
