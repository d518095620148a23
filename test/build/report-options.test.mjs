import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { describe, expect, test } from "vitest";
import { checkTargets, Refused, reportOptions } from "../../scripts/report-options.mjs";

const refusal = (...args) => {
  try {
    reportOptions(args);
    return null;
  } catch (error) {
    expect(error).toBeInstanceOf(Refused);
    return error.message;
  }
};

test("what is left out has its usual value", () => {
  expect(reportOptions(["orders.csv"])).toEqual({
    file: "orders.csv",
    lang: "de",
    period: "quarter",
    asOf: null,
    goal: null,
  });
});

test.each(["82", "82%", "82 %", "0.82", "0,82", "82,0"])("a goal of %s is 82 per cent", (goal) => {
  expect(reportOptions(["x", "--goal", goal]).goal).toBeCloseTo(0.82, 12);
});

test("a goal of 1 is all customers, of 1 % one in a hundred", () => {
  expect(reportOptions(["x", "--goal=1"]).goal).toBe(1);
  expect(reportOptions(["x", "--goal=1%"]).goal).toBe(0.01);
});

test.each([
  [["x", "--goal", "abc"], /^--goal ist ein Anteil .* „abc“\.$/, /^--goal is a share .* “abc”\.$/],
  [["x", "--goal", "182"], /„182“/, /“182”/],
  [["x", "--goal", "0"], /„0“/, /“0”/],
  [["x", "--goal=-5"], /„-5“/, /“-5”/],
  [["x", "--goal"], /^Nach --goal fehlt/, /^--goal needs a value/],
  [["x", "--period", "week"], /^--period ist .* „week“\.$/, /^--period is .* “week”\.$/],
  [["x", "--as-of", "31.12.2025"], /^--as-of ist ein Tag/, /^--as-of is a day/],
  [["x", "--as-of", "2026-02-30"], /„2026-02-30“/, /“2026-02-30”/],
  [["x", "--colour", "red"], /^Die Option --colour gibt es nicht/, /^There is no option --colour/],
  [["x", "-o"], /^Die Option -o gibt/, /^There is no option -o/],
  [["a", "b"], /genau eine Datei/, /exactly one file/],
  [[], /genau eine Datei/, /exactly one file/],
])("%s is refused in the language asked for", (args, german, english) => {
  expect(refusal(...args)).toMatch(german);
  expect(refusal("--lang", "de", ...args)).toMatch(german);
  expect(refusal("--lang", "en", ...args)).toMatch(english);
});

test("there are two languages", () => {
  expect(refusal("x", "--lang", "fr")).toBe("--lang ist de oder en, nicht „fr“.");
});

describe("where to write", () => {
  test("must be a file in a folder that is there", async () => {
    const folder = mkdtempSync(join(tmpdir(), "report-"));
    try {
      const there = join(folder, "old.xlsx");
      writeFileSync(there, "");
      await checkTargets([there, join(folder, "new.json")], "de");
      const nowhere = join(folder, "none", "x.xlsx");
      await expect(checkTargets([there, nowhere], "de")).rejects.toThrow(/^Den Ordner .*none gibt/);
      await expect(checkTargets([nowhere], "en")).rejects.toThrow(/^There is no folder .*none;/);
      await expect(checkTargets([folder], "de")).rejects.toThrow(/ ist ein Ordner;/);
    } finally {
      rmSync(folder, { recursive: true });
    }
  });
});
