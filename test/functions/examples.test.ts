import { describe, expect, it } from "vitest";
import type { Output, OutputCell } from "../../src/functions/cell";
import { exampleFormula, exampleIn, exampleInputs } from "../../src/functions/example";
import type { Example } from "../../src/functions/formula";
import { call, catalogue, english, german } from "./sheet";

const rowsOf = (output: Output): OutputCell[][] => (Array.isArray(output) ? output : [[output]]);

/** Numbers to six digits; everything else as it stands. */
const rounded = (output: Output) =>
  rowsOf(output).map((row) =>
    row.map((cell) => (typeof cell === "number" ? Number(cell.toFixed(6)) : cell)),
  );

const numbersIn = (output: Output) =>
  rowsOf(output).map((row) => row.filter((cell) => typeof cell === "number"));

const withHeadings = (example: Example): Example => ({
  ...example,
  args: example.args.map((arg) => (typeof arg === "object" ? { ...arg, withHeadings: true } : arg)),
});

describe.each(catalogue)("the example of %s", (name, { declaration }) => {
  const { example } = declaration;

  it("gives what it says", () => {
    expect(rounded(call(name, exampleInputs(example), english))).toEqual(rounded(example.gives));
  });

  it("gives the same numbers in a German file, with German words and headings", () => {
    const output = call(name, exampleInputs(exampleIn("de", declaration)), german);
    expect(numbersIn(rounded(output))).toEqual(numbersIn(rounded(example.gives)));
  });

  it("gives the same with the row of headings", () => {
    expect(rounded(call(name, exampleInputs(withHeadings(example)), english))).toEqual(
      rounded(example.gives),
    );
  });
});

describe("an example as a formula", () => {
  const example: Example = {
    table: [["Note"], [1], [2]],
    args: [{ column: "A", to: "B" }, { column: "C", withHeadings: true }, 0.5, "month"],
    gives: 0,
  };

  it("is written as the file's locale has it", () => {
    expect(exampleFormula("NPS", example, ",")).toBe('=NPS(A2:B3, C1:C3, 0.5, "month")');
    expect(exampleFormula("NPS", example, ";")).toBe('=NPS(A2:B3; C1:C3; 0,5; "month")');
  });

  it("uses the reader's words", () => {
    const declaration = catalogue.find(([name]) => name === "CHURN_CONVERT")?.[1].declaration;
    expect(exampleIn("de", declaration as never).args).toEqual([0.05, "Monat", "Jahr"]);
    expect(exampleIn("en", declaration as never).args).toEqual([0.05, "month", "year"]);
  });
});
