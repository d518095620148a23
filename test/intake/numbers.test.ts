import fc from "fast-check";
import { expect, test } from "vitest";
import { isoDay } from "../../src/core/day";
import { currencyIn } from "../../src/intake/currency";
import { markIn, readNumbers } from "../../src/intake/number-column";
import { readPeriodText } from "../../src/intake/period-text";
import { scoreIn } from "../../src/intake/score";
import type { Cell } from "../../src/intake/table";

const column = (...cells: Cell[]) => {
  const rows = Int32Array.from(cells, (_, i) => i);
  return readNumbers({ name: "t", rows: cells.map((cell) => [cell]) }, 0, rows, {});
};

test.each([
  ["12", null],
  ["12,5", ","],
  ["12.50 €", "."],
  ["1.234", "either"],
  ["€ 1,234", "either"],
  ["0.234", "."],
  ["1234.567", "."],
  ["1.234,56", ","],
  ["1,234.56", "."],
  ["1.234.567", ","],
  ["kr. 12,50", ","],
  ["12 Fr.", null],
  ["5,-", ","],
  ["1.234,–", ","],
  ["1.234-", "either"],
] as const)("the decimal mark of %s is %s", (text, mark) => {
  expect(markIn(text)).toBe(mark);
});

test("one cell settles the column", () => {
  expect([...column("1.234", "5,50", "7").value]).toEqual([1234, 5.5, 7]);
  expect([...column("1.234", "5.50", 7).value]).toEqual([1.234, 5.5, 7]);
});

test("a column that speaks with two voices leaves the doubtful cells open", () => {
  const { value, doubt } = column("1.234", "5.50", "5,50");
  expect([...value]).toEqual([Number.NaN, 5.5, 5.5]);
  expect(doubt).toEqual({ rows: 1, firstRow: 0, comma: 123_400, point: 123.4 });
});

test("dashes are blank, words are unreadable", () => {
  expect([...column("--", "–", "", "viel", "#NV").state]).toEqual([0, 0, 0, 2, 4]);
});

test("any column written in one language reads back, or asks", () => {
  const cents = fc.array(fc.integer({ min: -1e9, max: 1e9 }), { minLength: 1, maxLength: 20 });
  fc.assert(
    fc.property(
      cents,
      fc.constantFrom("de-DE", "en-US"),
      fc.nat({ max: 2 }),
      (all, locale, digits) => {
        const values = all.map((value) => Number((value / 100).toFixed(digits)));
        const shown = values.map((value) =>
          value.toLocaleString(locale, { minimumFractionDigits: digits }),
        );
        const read = column(...shown);
        read.value.forEach((value, i) => {
          if (!Number.isNaN(value)) expect(value).toBe(values[i]);
          else expect(read.doubt).not.toBe(null);
        });
      },
    ),
  );
});

test.each([
  ["39,90 €", "EUR"],
  ["-$3.00", "USD"],
  ["12 eur", "EUR"],
  ["CHF 1'234.50", "CHF"],
  ["12,00", null],
  ["viel Geld", null],
])("the currency of %s is %s", (text, currency) => {
  expect(currencyIn(text)).toBe(currency);
});

test.each([
  ["2026-02", "2026-02-01", "2026-02-28"],
  ["02/2024", "2024-02-01", "2024-02-29"],
  ["März 2026", "2026-03-01", "2026-03-31"],
  ["Mar 26", "2026-03-01", "2026-03-31"],
  ["Q3 2026", "2026-07-01", "2026-09-30"],
  ["2026-Q3", "2026-07-01", "2026-09-30"],
  ["2026", "2026-01-01", "2026-12-31"],
])("%s is from %s to %s", (text, first, last) => {
  const read = readPeriodText(text);
  expect(read && [isoDay(read.first), isoDay(read.last)]).toEqual([first, last]);
});

test("13/2026, a day and a word are no period", () => {
  expect(["13/2026", "2026-01-13", "bald", ""].map(readPeriodText)).toEqual([
    null,
    null,
    null,
    null,
  ]);
});

test.each([
  ["9", 9],
  ["10 - sehr wahrscheinlich", 10],
  ["5 - It's extremely important", 5],
  ["7/10", 7],
  ["9.0", 9],
  ["11", null],
  ["4.5", null],
  ["100", null],
  ["gut", null],
])("the score in %s is %s", (text, score) => {
  expect(scoreIn(text)).toBe(score);
});
