import { describe, expect, it } from "vitest";
import type { Cell, Input, OutputCell } from "../../src/functions/cell";
import { exampleShop } from "../../src/functions/example-shop";
import { wording } from "../../src/functions/wording";
import { call, english, german } from "./sheet";

const shop = exampleShop.slice(1);
const part = (place: number): Input => shop.map((row) => [row[place] as Cell]);
const [customers, dates, amounts] = [part(0), part(1), part(2)];
const fitted = (...more: Input[]) =>
  call("BTYD_FIT", [customers, dates, ...more], english) as Cell[][];
const predicted = (...more: Input[]) =>
  call("BTYD_PREDICT", [customers, dates, 10, "", ...more], english) as OutputCell[][];

/** All but the interval, which a stored fit does not know. */
const withoutLimits = (rows: OutputCell[][]) =>
  rows.map((row) => row.filter((_, i) => i < 6 || i > 7));

function sentence(run: () => unknown, locale: "de" | "en" = "en"): string {
  try {
    run();
  } catch (error) {
    return wording(error, locale);
  }
  return "";
}

describe("a stored fit", () => {
  it("predicts what fitting anew predicts", () => {
    expect(withoutLimits(predicted("week", fitted()))).toEqual(withoutLimits(predicted()));
  });

  it("brings its own model and unit, in either language", () => {
    const stored = fitted("", "", "month", "pareto/nbd");
    const inGerman = call("BTYD_FIT", [customers, dates, "", "", "Monat", "Pareto/NBD"], german);
    expect(predicted("day", stored)).toEqual(predicted("year", inGerman as Cell[][]));
    const months = predicted("day", stored)[1]?.[3] as number;
    const weeks = predicted("week")[1]?.[3] as number;
    expect(months * (365.2425 / 12)).toBeCloseTo(weeks * 7, 8);
  });

  it("may be edited", () => {
    const edited = fitted().map(([name, value]) => [
      name,
      name === "r" ? 2 * (value as number) : value,
    ]);
    const [, first] = predicted("week", edited as Cell[][]);
    expect(first?.[5]).not.toBe(predicted()[1]?.[5]);
    expect(first?.slice(6, 8)).toEqual(["", ""]);
  });

  it("must be whole", () => {
    const without = (name: string) => fitted().filter(([label]) => label !== name);
    expect(sentence(() => predicted("week", without("alpha")))).toBe(
      "“params” (“alpha”): a value is missing here.",
    );
    expect(sentence(() => predicted("week", without("model")))).toContain("a value is missing");
    const wrong = fitted().map(([name, value]) => [name, name === "unit" ? "fortnight" : value]);
    expect(sentence(() => predicted("week", wrong as Cell[][]))).toBe(
      "“params” (“fortnight”): please use one of: day, week, month, quarter, year.",
    );
    const huge = fitted().map(([name, value]) => [name, name === "b" ? 1e12 : value]);
    expect(sentence(() => predicted("week", huge as Cell[][]))).toContain("must lie between");
  });
});

describe("predictions", () => {
  it("have limits around the expectation, and more orders in more time", () => {
    const [, ...rows] = predicted();
    for (const [, , , , alive, expected, low, high] of rows as number[][]) {
      expect(alive).toBeGreaterThanOrEqual(0);
      expect(alive).toBeLessThanOrEqual(1);
      expect(low).toBeLessThanOrEqual(expected as number);
      expect(high).toBeGreaterThanOrEqual(expected as number);
    }
    const longer = call("BTYD_PREDICT", [customers, dates, 20], english) as number[][];
    rows.forEach((row, i) => {
      expect(longer[i + 1]?.[5]).toBeGreaterThan(row[5] as number);
    });
  });

  it("expect nothing within no time", () => {
    const none = call("BTYD_PREDICT", [customers, dates, 0], english) as number[][];
    for (const row of none.slice(1)) expect(row.slice(5, 8)).toEqual([0, 0, 0]);
  });
});

describe("lifetime values", () => {
  const clv = (...more: Input[]) =>
    call("CLV_PREDICTED", [customers, dates, amounts, 52, ...more], english) as number[][];

  it("are orders times payment, and add up to the total", () => {
    const [, ...rows] = clv();
    let sum = 0;
    for (const [, , orders, perOrder, value] of rows) {
      expect(value).toBeCloseTo((orders as number) * (perOrder as number), 8);
      sum += value as number;
    }
    const [[total, low, high] = []] = clv("", "", "", "total");
    expect(total).toBeCloseTo(sum, 6);
    expect(low).toBeLessThan(total as number);
    expect(high).toBeGreaterThan(total as number);
  });
});

describe("too little data", () => {
  const few = (column: Input) => (column as Cell[][]).slice(0, 8);
  const [who, when, paid] = [few(customers), few(dates), few(amounts)];

  it("is said in a sentence that says what would help", () => {
    const calls = [
      () => call("BTYD_FIT", [who, when], english),
      () => call("BTYD_PREDICT", [who, when, 10], english),
      () => call("CLV_PREDICTED", [who, when, paid, 52], english),
      () => call("WINBACK_LIST", [who, when, paid], english),
    ];
    for (const one of calls)
      expect(sentence(one)).toMatch(
        /^A prediction needs at least 10 customers who bought on two days, here are \d; older orders help\.$/,
      );
    expect(sentence(calls[0] as () => unknown, "de")).toMatch(
      /^Eine Vorhersage braucht mindestens 10 Kunden mit Käufen an zwei Tagen, hier sind es \d; /,
    );
  });

  it("is enough for prediction with a stored fit", () => {
    const rows = call("BTYD_PREDICT", [who, when, 10, "", "", fitted()], english) as Cell[][];
    expect(rows.length).toBeGreaterThan(2);
  });
});

it("a fit warns where customers who buy more often pay differently", () => {
  const row = (label: string, table: Cell[][]) => table.find(([name]) => name === label)?.[1];
  expect(row("warnings", fitted())).toBe("fewer than 100 repeat customers");
  const times = new Map<Cell, number>();
  for (const [who] of shop) times.set(who, (times.get(who) ?? 0) + 1);
  const rising = shop.map(([who]) => [10 * (times.get(who) as number)]);
  expect(row("warnings", fitted(rising))).toContain("pay clearly differently per order");
});
