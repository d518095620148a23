import { describe, expect, it, test } from "vitest";
import { buildReport } from "../../src/report/build-report";
import { forecastBlock } from "../../src/report/forecast";
import type { ReportOptions } from "../../src/report/inputs";
import { sampleReading, sampleReport } from "../addon/dashboard/sample-report";
import { inputOf, monthlyShop, type Order, options } from "./shop";

const blockOf = (orders: readonly Order[], change: Partial<ReportOptions> = {}) => {
  const input = inputOf(orders);
  return forecastBlock(input.ledger, buildReport(input, { ...options, ...change }));
};

const sampleBlock = (change: Partial<ReportOptions> = {}) =>
  forecastBlock(sampleReading("de").reading.ledger, sampleReport("de", change));

describe("the sample shop", () => {
  const block = sampleBlock();

  it("says what the next quarter is expected to bring, with its band", () => {
    expect(block.expected).toMatch(
      /^Erwartet, 4\. Quartal 2026: Bestellungen \d+ \(\d+–\d+\) · Umsatz [\d.]+\s€ \([\d.]+\s€–[\d.]+\s€\)$/,
    );
    expect(block.caption).toContain("bis 31.12.2026");
  });

  it("shows the forecasts of the past beside what came, and counts how often the band held", () => {
    for (const { rows, title } of block.measures) {
      const past = rows.slice(0, -1);
      expect(past.map(({ label }) => label)).toEqual([
        "Q4 24",
        "Q1 25",
        "Q2 25",
        "Q3 25",
        "Q4 25",
        "Q1 26",
        "Q2 26",
        "Q3 26",
      ]);
      for (const { low, value, high, came, held } of rows) {
        expect(low).toBeLessThan(value);
        expect(high).toBeGreaterThan(value);
        if (came !== null) expect(held).toBe(low <= came && came <= high);
      }
      expect(title).toContain(`hielt in ${past.filter(({ held }) => held).length} von 8 Quartalen`);
      expect(rows.at(-1)).toMatchObject({ label: "Q4 26", came: null, held: null });
    }
    expect(block.measures.map(({ id }) => id)).toEqual(["orders", "money"]);
  });

  it("says how long customers stay, four quarters ahead, once the model was closer on the past", () => {
    const { staying } = block;
    const rows = staying?.rows ?? [];
    const known = rows.filter(({ came }) => came !== null);
    expect(rows.length - known.length).toBe(4);
    rows.forEach(({ low, survival, high, came }, i) => {
      expect(low).toBeLessThanOrEqual(survival);
      expect(high).toBeGreaterThanOrEqual(survival);
      if (i > 0) expect(survival).toBeLessThan((rows[i - 1] as (typeof rows)[0]).survival);
      if (came !== null) expect(Math.abs(came - survival)).toBeLessThan(0.1);
    });
    expect(staying?.school).toMatch(/lag das Modell \d,\d Punkte daneben/);
  });

  it("does better than the simplest forecast, says by how much, and names the model", () => {
    const misses =
      /im Mittel (\d+)\s% daneben; „so viel wie im (?:Quartal davor|Vorjahr)“ (\d+)\s%/;
    for (const { school } of block.measures) {
      const [, own, rival] = misses.exec(school) ?? [];
      expect(Number(own)).toBeLessThan(Number(rival));
    }
    expect(block.notes[0]).toMatch(/^Auf der Kippe stehen \d+ Kunden mit mehreren Bestellungen: /);
    expect(block.notes[1]).toMatch(
      /^Modell: MBG\/NBD, gerechnet aus \d+ Kunden: .* Beträge: Gamma-Gamma, /,
    );
  });

  it("foresees what is left of a period that has begun", () => {
    const halfway = sampleBlock({ asOf: 20_681 }); // 2026-08-16
    expect(halfway.expected).toMatch(/^Erwartet, 3\. Quartal 2026: Bestellungen/);
    expect(halfway.measures[0]?.rows.at(-2)?.label).toBe("Q2 26");
  });
});

describe("abstains", () => {
  it("from few customers who came back", () => {
    const block = blockOf(monthlyShop([12, 12, 12, 1, 1]));
    expect(block).toMatchObject({ expected: "", measures: [] });
    expect(block.notes).toEqual([
      "No forecast yet: at least 10 customers must have bought on two days for that, so far it is 3.",
    ]);
  });

  it("until there are periods to prove itself on", () => {
    const months = Array.from({ length: 40 }, (_, i) => 6 + (i % 7));
    const block = blockOf(monthlyShop(months));
    expect(block.measures).toEqual([]);
    expect(block.notes[0]).toMatch(
      /^No forecast yet: it is to prove itself on 3 past quarters first/,
    );
  });

  it("where as much as before would have been closer", () => {
    // everybody stays and buys every month: nothing is easier to foresee than as many as last time
    const block = blockOf(monthlyShop(Array.from({ length: 40 }, () => 30)), { period: "month" });
    expect(block.measures).toEqual([]);
    expect(block.notes).toEqual([
      expect.stringMatching(
        /^Orders: no forecast, as “as much as in the month before” came closer/,
      ),
      expect.stringMatching(/^How long customers stay cannot be foreseen yet/),
    ]);
  });
});

test("a report is built without its forecast, which has a step of its own", () => {
  expect(sampleReport("de").forecast).toBeNull();
});
