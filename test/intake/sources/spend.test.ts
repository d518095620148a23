import { expect, test } from "vitest";
import { isoDay } from "../../../src/core/day";
import { readSpend, recognise } from "../../../src/intake/index";
import { counts, fixture, german } from "../tables";

const read = (name: string) => {
  const rows = fixture(name);
  const recognition = recognise(rows);
  return { recognition, spend: readSpend(rows, recognition, {}, german) };
};

test("reads spend by month, quarter and day", () => {
  const { recognition, spend } = read("spend-de.csv");
  expect(recognition).toMatchObject({ source: "plain", kind: "spend" });
  expect([...spend.first].map(isoDay)).toEqual([
    "2026-01-01",
    "2026-02-01",
    "2026-01-01",
    "2026-03-15",
  ]);
  expect([...spend.last].map(isoDay)).toEqual([
    "2026-01-31",
    "2026-02-28",
    "2026-03-31",
    "2026-03-15",
  ]);
  expect([...spend.cents]).toEqual([123450, 90000, 200000, 8000]);
  expect(spend.channel?.words).toEqual(["Google Ads", "Messe", "Flyer"]);
  expect(spend.currency).toBe("EUR");
});

test("finds the advertising among the bookings of a settlement", () => {
  const { spend } = read("amazon-settlement-de.csv");
  expect([...spend.cents]).toEqual([4530]);
  expect([...spend.first].map(isoDay)).toEqual(["2026-03-02"]);
  expect(counts(spend.account)).toEqual({ record: 1, notASale: 2, heading: 1, preamble: 9 });
});

test("finds the advertising in an Etsy statement", () => {
  const { spend } = read("etsy-statement-de.csv");
  expect([...spend.cents]).toEqual([410]);
  expect(spend.currency).toBe("EUR");
});
