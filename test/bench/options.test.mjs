// `npm run bench` says in one sentence what it cannot do.
import { expect, test } from "vitest";
import { benchOptions } from "../../scripts/bench/options.mjs";

const parts = ["dashboard", "formulas", "fits", "calls", "spreadsheet", "page"];
const plain = { quick: false, parts, rows: 200_000, only: null, json: null, readme: false };

test("measures everything, formulas on 200,000 rows, unless told otherwise", () => {
  expect(benchOptions([])).toEqual(plain);
  expect(benchOptions(["--rows=1000", "--only", "nps", "--json", "bench.json"])).toEqual({
    ...plain,
    parts: ["formulas"],
    rows: 1000,
    only: "NPS",
    json: "bench.json",
  });
  expect(benchOptions(["--quick", "--part", "dashboard", "--readme"])).toEqual({
    ...plain,
    quick: true,
    parts: ["dashboard"],
    rows: 20_000,
    readme: true,
  });
});

test.each([
  [["--rows", "many"], "--rows needs a whole number from 100 to 3000000."],
  [["--rows", "1e5"], "--rows needs a whole number from 100 to 3000000."],
  [["--rows", "99"], "--rows needs a whole number from 100 to 3000000."],
  [["--rows", "3000001"], "--rows needs a whole number from 100 to 3000000."],
  [["--part", "speed"], "--part needs one of dashboard, formulas, fits, calls, spreadsheet, page."],
  [["--rows"], "Usage: npm run bench"],
  [["--fast"], "Unknown option '--fast'. Usage: npm run bench"],
  [["NPS"], "Usage: npm run bench"],
])("refuses %j", (args, sentence) => {
  expect(() => benchOptions(args)).toThrow(sentence);
});
