// `npm run bench` says in one sentence what it cannot do.
import { expect, test } from "vitest";
import { benchOptions } from "../../scripts/bench/options.mjs";

test("measures every formula on 200,000 rows unless told otherwise", () => {
  expect(benchOptions([])).toEqual({ rows: 200_000, only: null, json: null });
  expect(benchOptions(["--rows=1000", "--only", "nps", "--json", "bench.json"])).toEqual({
    rows: 1000,
    only: "NPS",
    json: "bench.json",
  });
});

test.each([
  [["--rows", "many"], "--rows needs a whole number from 100 to 3000000."],
  [["--rows", "1e5"], "--rows needs a whole number from 100 to 3000000."],
  [["--rows", "99"], "--rows needs a whole number from 100 to 3000000."],
  [["--rows", "3000001"], "--rows needs a whole number from 100 to 3000000."],
  [["--rows"], "Usage: npm run bench"],
  [["--fast"], "Unknown option '--fast'. Usage: npm run bench"],
  [["NPS"], "Usage: npm run bench"],
])("refuses %j", (args, sentence) => {
  expect(() => benchOptions(args)).toThrow(sentence);
});
