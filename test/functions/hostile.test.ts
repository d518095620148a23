import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { MetricError } from "../../src/core/problem";
import type { Cell, Input, Output } from "../../src/functions/cell";
import { CellError } from "../../src/functions/cell-error";
import { exampleInputs } from "../../src/functions/example";
import { mostResultCells } from "../../src/functions/formula";
import { wording } from "../../src/functions/wording";
import { call, catalogue, type FormulaName, german } from "./sheet";

const numbers = [0, 1, 2, 5, 0.5, -1, -0, 2024, 45_000, 1e6, 1e15, 1e308, -1e308, 5e-324, 1e-9];
const noNumbers = [Number.NaN, Number.POSITIVE_INFINITY, Number.NEGATIVE_INFINITY];
const texts = [
  ..."|  |a|b|Kunde|ja|nein|Kontrolle|vorher|nachher|Wert|Intervall|Details|Tabelle".split("|"),
  ..."Monat|Tag|week|kumuliert|Deutsch|#N/A|#DIV/0!|#WERT!|1.234,56 €|12 %|1e9|-5|0,5".split("|"),
  ..."2024-02-29|2024-02-30|03.04.2025|31.12.2025|12/31/2025|2024-01-01 25:00|9999-12-31".split(
    "|",
  ),
  ..."0001-01-01|2025-03-30 02:30|__proto__|constructor|=1+1|<b>|👍🏽|\u0000|\u202e".split("|"),
  "x".repeat(60_000),
];
const dates = ["2024-01-15", "2024-06-30T23:59:59Z", "1899-12-30", "+275760-09-13", "kein Tag"].map(
  (text) => new Date(text),
);

const cell: fc.Arbitrary<Cell> = fc.oneof(
  fc.constantFrom<Cell>(...numbers, ...noNumbers),
  fc.constantFrom<Cell>(...texts),
  fc.constantFrom<Cell>(...dates, true, false, null, undefined, ""),
  fc.double(),
  fc.integer({ min: -10, max: 50_000 }),
  fc.string({ maxLength: 12 }),
);

const input: fc.Arbitrary<Input> = fc.oneof(
  { weight: 3, arbitrary: cell },
  { weight: 3, arbitrary: fc.array(cell, { maxLength: 8 }).map((cells) => cells.map((c) => [c])) },
  { weight: 1, arbitrary: fc.array(cell, { maxLength: 5 }) },
  { weight: 1, arbitrary: fc.array(fc.array(cell, { maxLength: 4 }), { maxLength: 4 }) },
);

/** A result a spreadsheet can show, or one sentence in the file's language. */
function answers(name: FormulaName, inputs: readonly Input[]): void {
  let output: Output;
  try {
    output = call(name, inputs, german);
  } catch (error) {
    const isKnown = error instanceof MetricError || error instanceof CellError;
    if (!isKnown) expect(String(error)).toBe("Error: The result is no finite number.");
    const sentence = wording(error, "de");
    expect(sentence).toMatch(/^.[^\n]*[^.]\.$/su);
    expect(sentence).not.toMatch(/undefined|NaN|Infinity| at .*:\d+:\d+/);
    expect(sentence.length).toBeLessThan(250);
    return;
  }
  const rows = Array.isArray(output) ? output : [[output]];
  expect(rows.length).toBeGreaterThan(0);
  const width = rows[0]?.length ?? 0;
  expect(width).toBeGreaterThan(0);
  expect(rows.length * width).toBeLessThanOrEqual(mostResultCells);
  for (const row of rows) {
    expect(row.length).toBe(width);
    for (const found of row)
      if (typeof found === "number") expect(Number.isFinite(found)).toBe(true);
      else expect(["string", "boolean"]).toContain(typeof found);
  }
}

describe.each(catalogue)("%s answers, whatever it is given", (name, { declaration }) => {
  const count = Object.keys(declaration.params).length;

  it("in every place at once", () => {
    fc.assert(
      fc.property(fc.array(input, { maxLength: count + 2 }), (inputs) => answers(name, inputs)),
      { numRuns: 150 },
    );
  });

  it("in one or two places of arguments that are right", () => {
    const right = exampleInputs(declaration.example);
    const place = fc.integer({ min: 0, max: count - 1 });
    const changes = fc.array(fc.tuple(place, input), { minLength: 1, maxLength: 2 });
    fc.assert(
      fc.property(changes, (all) => {
        const inputs = [...right];
        for (const [at, value] of all) inputs[at] = value;
        answers(name, Array.from(inputs));
      }),
      { numRuns: 300 },
    );
  });

  it("in one cell of a column that is right", () => {
    const right = exampleInputs(declaration.example);
    const columns = right.flatMap((arg, i) => (Array.isArray(arg) ? [i] : []));
    if (columns.length === 0) return;
    const change = fc.record({
      at: fc.constantFrom(...columns),
      row: fc.integer({ min: 0, max: 10 }),
      cell,
    });
    fc.assert(
      fc.property(change, ({ at, row, cell: value }) => {
        const inputs = right.map((arg, i) => {
          if (i !== at) return arg;
          const rows = [...(arg as Cell[][])];
          rows[row % rows.length] = [value];
          return rows;
        });
        answers(name, inputs);
      }),
      { numRuns: 200 },
    );
  });
});
