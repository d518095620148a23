import fc from "fast-check";
import { expect, test } from "vitest";
import { parseNumber } from "../../src/core/number-text";

test.each([
  ["1.234,56 €", 1234.56],
  ["€ 1.234,56", 1234.56],
  ["1 234,50", 1234.5],
  ["1\u00a0234,50\u00a0€", 1234.5],
  ["-24,90", -24.9],
  ["24,90-", -24.9],
  ["\u221224,90 €", -24.9],
  ["-€0,23", -0.23],
  ["(12,00)", -12],
  ["1'234,50", 1234.5],
  ["12 %", 0.12],
  ["1.234", 1234],
  ["0,5", 0.5],
  [",5", 0.5],
  ["EUR 12", 12],
  ["12,50 Euro", 12.5],
  ["R$ 12,50", 12.5],
  ["5,-", 5],
  ["1.234,– €", 1234],
  ["-5,--", -5],
  ["1,03E+13", 1.03e13],
])("with a decimal comma %s is %d", (text, value) => {
  expect(parseNumber(text, ",")).toBeCloseTo(value, 12);
});

test.each([
  ["$1,234.56", 1234.56],
  ["-$3.00", -3],
  ["1234", 1234],
  ["12.50 USD", 12.5],
  ["US$ 12.50", 12.5],
  ["CA$1,200", 1200],
  ["CHF 5.-", 5],
])("with a decimal point %s is %d", (text, value) => {
  expect(parseNumber(text, ".")).toBe(value);
});

test.each([
  ["1.23", ","],
  ["1,23", "."],
  ["12.34.56", ","],
  ["", ","],
  ["-", ","],
  ["€", "."],
  ["n/a", "."],
  ["1.2.3", "."],
  ["12,34,567", "."],
  ["31.12.2025", ","],
] as const)("%s is no number with a decimal %s", (text, mark) => {
  expect(parseNumber(text, mark)).toBeNull();
});

test("reads back what a German or an English spreadsheet would show", () => {
  fc.assert(
    fc.property(fc.integer({ min: -1e11, max: 1e11 }), (cents) => {
      const value = cents / 100;
      for (const [locale, mark] of [
        ["de-DE", ","],
        ["en-US", "."],
      ] as const) {
        const shown = value.toLocaleString(locale, { minimumFractionDigits: 2 });
        expect(parseNumber(shown, mark)).toBe(value);
      }
    }),
  );
});
