import { describe, expect, it, test } from "vitest";
import { MetricError, type ProblemCode } from "../../src/core/problem";
import { CellError, type CellProblem } from "../../src/functions/cell-error";
import { wording } from "../../src/functions/wording";
import { cellProblems, metricProblems } from "../../src/text/problems";
import { column, sentence } from "./sheet";

const details = {
  low: 1,
  high: 2,
  limit: 3,
  needed: 4,
  found: 5,
  cells: 6,
  most: 7,
  other: "to",
};

const isOneSentence = (text: string) => {
  expect(text).toMatch(/^[\p{Lu}„“].*\.$/u);
  expect(text).not.toMatch(/undefined|NaN|null|\n| {2}|\.\.$/);
  expect(text.length).toBeLessThan(200);
};

describe.each(Object.keys(metricProblems) as ProblemCode[])("the problem %s", (code) => {
  it("is one sentence in either language", () => {
    const error = new MetricError(code, "start", { row: 2, ...details });
    isOneSentence(wording(error, "de"));
    isOneSentence(wording(error, "en"));
    expect(wording(error, "de")).not.toBe(wording(error, "en"));
  });
});

describe("too little data", () => {
  it("says what is missing", () => {
    expect(sentence("CUSTOMER_RETENTION", ["a", "2025-01-01", "2025-01-01", "2025-02-01"])).toBe(
      "Noch kein Kunde hat an zwei Tagen gekauft, daher ist kein Abstand bekannt; wo es „window“ gibt, bitte angeben.",
    );
    const trial = [
      column("x", "x", "Kontrolle"),
      column("vorher", "vorher", "vorher"),
      column(1, 2, 3),
    ];
    expect(sentence("ACTION_EFFECT", trial)).toBe(
      "Zu wenige Daten in „outcome“ (mit Maßnahme, nachher): 2 nötig, 0 gefunden.",
    );
    expect(sentence("CES", [column(5), 7, "Intervall"])).toBe(
      "Zu wenige Daten in „scores“: 2 nötig, 1 gefunden.",
    );
  });
});

describe.each(Object.keys(cellProblems) as CellProblem[])("the cell problem %s", (problem) => {
  it("is one sentence in either language that names parameter, row, cell and how many", () => {
    const words = ["Wert", "Intervall"];
    const error = new CellError(problem, "dates", {
      row: 1234,
      rows: 5,
      shown: "x",
      ...details,
      words,
    });
    for (const locale of ["de", "en"] as const) {
      const text = wording(error, locale);
      isOneSentence(text);
      expect(text).toMatch(
        locale === "de" ? /^„dates“.* Zeile 1\.234 .*„x“/ : /^“dates”.* row 1,234 .*“x”/,
      );
      expect(text).toMatch(locale === "de" ? /; 5 Zeilen betroffen\.$/ : /; 5 rows affected\.$/);
    }
  });

  it("does not count a single row, and has no row where there is one cell", () => {
    const error = new CellError(problem, "from", { row: null, rows: 1, shown: "" });
    expect(wording(error, "de")).not.toMatch(/Zeile \d|betroffen|\(/);
  });
});

test("anything else is one sentence too, without a stack", () => {
  for (const error of [new TypeError("x is not a function"), "text", undefined]) {
    isOneSentence(wording(error, "de"));
    isOneSentence(wording(error, "en"));
  }
});
