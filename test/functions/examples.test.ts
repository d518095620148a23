import { describe, expect, it } from "vitest";
import type { Output, OutputCell } from "../../src/functions/cell";
import { call, catalogue, english, exampleInputs, german } from "./sheet";

const rowsOf = (output: Output): OutputCell[][] => (Array.isArray(output) ? output : [[output]]);

/** Numbers to six digits; everything else as it stands. */
const rounded = (output: Output) =>
  rowsOf(output).map((row) =>
    row.map((cell) => (typeof cell === "number" ? Number(cell.toFixed(6)) : cell)),
  );

const numbersIn = (output: Output) =>
  rowsOf(output).map((row) => row.filter((cell) => typeof cell === "number"));

describe.each(catalogue)("the example of %s", (name, { declaration }) => {
  const { example } = declaration;

  it("gives what it says", () => {
    expect(rounded(call(name, exampleInputs(example), english))).toEqual(rounded(example.gives));
  });

  it("gives the same numbers in a German file, under German headings", () => {
    const output = call(name, exampleInputs(example), german);
    expect(numbersIn(rounded(output))).toEqual(numbersIn(rounded(example.gives)));
  });
});

/** Headings are told from values by columns that cannot hold words; these formulas have none, or need them. */
const needHeadings = ["CHURN_DRIVERS"];

describe.each(catalogue.filter(([name]) => !needHeadings.includes(name)))(
  "the example of %s",
  (name, { declaration: { example } }) => {
    it("gives the same without headings", () => {
      const withoutRows = (output: Output) =>
        rowsOf(output).map((row) => row.slice(0, name === "SURVEY_TOPICS" ? -1 : undefined));
      expect(withoutRows(call(name, exampleInputs(example, false)))).toEqual(
        withoutRows(call(name, exampleInputs(example, true))),
      );
    });
  },
);
