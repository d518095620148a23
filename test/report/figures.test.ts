/** Every figure of a report, counted again from the customers and rows that stand behind it. */

import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { isoDay } from "../../src/core/day";
import type { Ledger } from "../../src/core/ledger";
import { orderLadder } from "../../src/core/order-ladder";
import { quantileOfSorted } from "../../src/core/quantile";
import { buildReport } from "../../src/report/build-report";
import type { ReportFigure } from "../../src/report/figure";
import { figuresOf } from "../../src/report/figures";
import { basisOf, membersOf, type Part } from "../../src/report/members";
import type { Report } from "../../src/report/report";
import { countsByPart, type RowBehind, rowsBehind } from "../../src/report/rows-behind";
import { isBesideOrders } from "../../src/report/selection";
import { sampleReading, sampleReport } from "../addon/dashboard/sample-report";
import { inputOf, monthlyShop, type Order, options } from "./shop";

interface Behind {
  readonly customers: number;
  readonly part: (part: Part) => number;
  readonly rows: readonly RowBehind[];
  /** Of the rows with this part, as they enter the figure, in hundredths. */
  readonly cents: (part?: Part) => number;
  /** Customers and days of the rows with this part, each once. */
  readonly occasions: (part: Part) => number;
  readonly ledger: Ledger;
}

function behind({ selection }: ReportFigure, report: Report, ledger: Ledger): Behind {
  if (!selection || selection.by === "reason" || isBesideOrders(selection))
    throw new Error("rows of the source, not of the ledger");
  const basis = basisOf(report, ledger);
  const members = membersOf(selection, basis);
  const rows = rowsBehind(members, basis);
  const counts = countsByPart(members);
  const of = (part?: Part) => rows.filter((row) => part === undefined || row.part === part);
  return {
    customers: members.length,
    part: (part) => counts.get(part) ?? 0,
    rows,
    cents: (part) =>
      of(part).reduce(
        (sum, { row, sign }) => sum + sign * Math.round((ledger.amount?.[row] ?? 0) * 100),
        0,
      ),
    occasions: (part) =>
      new Set(of(part).map(({ row, customer }) => `${customer} ${ledger.day[row]}`)).size,
    ledger,
  };
}

/** Days between neighbouring rows of a customer, the first of which may lie before the span. */
function medianGap({ rows, ledger }: Behind): number {
  const gaps = rows.flatMap(({ row, customer }, i) => {
    const before = rows[i - 1];
    const gap = (ledger.day[row] as number) - (ledger.day[before?.row ?? row] as number);
    return before?.customer === customer && gap > 0 ? [gap] : [];
  });
  return quantileOfSorted(Float64Array.from(gaps).sort(), 0.5);
}

/** What the figure must be, from its customers and rows alone. */
function counted(id: string, b: Behind, all: number): number {
  const [block = "", first = "", second = "", third = ""] = id.split(".");
  switch (block) {
    case "retention":
      return b.part("kept") / b.customers;
    case "churn":
      return b.part("lost") / b.customers;
    case "repeat":
      return b.part("repeat") / b.customers;
    case "netChange":
      return b.part("new") + b.part("reactivated") - b.part("lost");
    case "orderGap":
      return medianGap(b);
    case "existingRevenue":
      return b.cents("existing") / b.cents();
    case "revenue":
      return b.cents() / 100;
    case "trend":
      return second === "rate" ? b.part("kept") / b.customers : b.customers;
    case "bridge":
      if (second === "money") return b.cents() / 100;
      if (first === "kept") return 0; // the same people at start and end
      return first === "lost" || first === "newLost" ? -b.customers : b.customers;
    case "cohort":
      if (third === "revenue") return b.cents("later") / b.cents("first");
      if (third === "orders") return b.occasions("later") / b.occasions("first");
      return second === "" ? b.customers : b.part("back") / b.customers;
    case "eligible":
    case "action":
      return b.customers;
    case "weighted":
      if (first === "revenue") return b.cents("later") / b.cents("first");
      if (first === "orders") return b.occasions("later") / b.occasions("first");
      return b.part("back") / b.customers;
    case "rate":
      return (
        (b.part("both") + b.part("aboveOnly") - b.part("deducted")) /
        (b.part("both") + b.part("belowOnly"))
      );
    case "group":
      if (second === "money") return b.cents() / 100;
      if (second === "moneyShare") return b.cents() / all;
      if (second === "change") return b.part("joined") - b.part("left");
      return second === "share" ? b.customers / all : b.customers;
    case "why":
      return inGroup(id.split(".")[3] ?? "", b);
    default:
      throw new Error(`no count for ${id}`);
  }
}

function inGroup(what: string, { part }: Behind): number {
  const then = part("keptThen") / (part("keptThen") + part("lostThen"));
  const now = part("kept") / (part("kept") + part("lost"));
  return what === "before" ? then : what === "after" ? now : 100 * (now - then);
}

/** Contributions add up over all groups, which has a test of its own; worths are estimates. */
const isOfItself = (id: string) => !/\.worth$|^why\..*\.(mix|rate)$/.test(id);

/** Names of the figures that were counted. */
function checkAll(report: Report, ledger: Ledger): string[] {
  const figures = figuresOf(report).filter(
    ({ id, figure, selection }) =>
      figure !== null && selection && selection.by !== "reason" && isOfItself(id),
  );
  const rungs = orderLadder(basisOf(report, ledger).history, 4, 180);
  for (const figure of figures) {
    const { id, selection } = figure;
    const own = behind(figure, report, ledger);
    expect(new Set(own.rows.map(({ row }) => row)).size, id).toBe(own.rows.length);
    if (selection?.by === "ladder") {
      const rung = rungs[selection.order - 1];
      expect([own.customers, own.part("next")], id).toEqual([rung?.customers, rung?.next]);
      continue;
    }
    const total = {
      customers: report.groups.total.customers,
      money: report.groups.total.money ?? 0,
    };
    const all = id.endsWith("moneyShare") ? Math.round(total.money * 100) : total.customers;
    expect(counted(id, own, all), id).toBeCloseTo(figure.figure?.value as number, 9);
  }
  return figures.map(({ id }) => id);
}

describe("every figure is what its customers and rows add up to", () => {
  const { ledger, account } = sampleReading("de").reading;

  test.each(["month", "quarter", "year"] as const)("in the sample shop, by %s", (period) => {
    const names = checkAll(sampleReport("de", { period }), ledger);
    for (const block of [
      "retention",
      "revenue",
      "bridge.kept.money",
      "group.total.change",
      "rate.seed",
    ])
      expect(names).toContain(block);
    expect(names.length).toBeGreaterThan(90);
  });

  test("in the rows of the account", () => {
    for (const { selection, figure, id } of figuresOf(sampleReport("de")))
      if (selection?.by === "reason")
        expect(account.rowsOf(selection.reason as never).length, id).toBe(figure?.value);
  });

  test("in random shops with refunds, several orders a day, and any window", () => {
    const order = fc.record({
      customer: fc.integer({ min: 1, max: 14 }),
      day: fc.integer({ min: 19_700, max: 19_900 }), // December 2023 to June 2024
      amount: fc.oneof(
        { weight: 5, arbitrary: fc.integer({ min: 0, max: 5000 }) },
        { weight: 1, arbitrary: fc.integer({ min: -5000, max: -1 }) },
      ),
    });
    fc.assert(
      fc.property(
        fc.array(order, { minLength: 20, maxLength: 120 }),
        fc.integer({ min: 1, max: 120 }),
        fc.constantFrom("month", "quarter"),
        fc.boolean(),
        (rows, lapseDays, period, withMoney) => {
          const orders = rows.map(
            ({ customer, day, amount }): Order =>
              withMoney
                ? [`c${customer}`, isoDay(day), amount / 100]
                : [`c${customer}`, isoDay(day)],
          );
          orders.push(withMoney ? ["c0", isoDay(19_700), 1] : ["c0", isoDay(19_700)]);
          const input = inputOf(orders);
          const report = buildReport(input, { ...options, period: period as "month", lapseDays });
          checkAll(report, input.ledger);
        },
      ),
      { numRuns: 60 },
    );
  });
});

test("a kept customer's rows are those of both windows, a lost one's those of the first", () => {
  // c0 buys monthly for two years, c1 stops in September 2025; the window is 31 days
  const input = inputOf(monthlyShop([...Array(10).fill(24), 21], 10));
  const report = buildReport(input, { ...options, lapseDays: 31 });
  const figure = figuresOf(report).find(({ id }) => id === "bridge.start");
  const retention = figuresOf(report).find(({ id }) => id === "retention");
  if (!figure || !retention) throw new Error("no bridge");
  const { rows } = behind(retention, report, input.ledger);
  const daysOf = (customer: number) =>
    rows
      .filter((row) => row.customer === customer)
      .map(({ row }) => isoDay(input.ledger.day[row] as number));
  expect(daysOf(0)).toEqual(["2025-09-01", "2025-12-01"]);
  expect(daysOf(10)).toEqual(["2025-09-01"]);
  expect(behind(figure, report, input.ledger).rows).toHaveLength(11);
});

test("says what a figure rests on", () => {
  const figures = figuresOf(sampleReport("de"));
  expect(new Set(figures.map(({ id }) => id)).size).toBe(figures.length);
  for (const { id, label, definition } of figures)
    expect(
      [label, definition].every((text) => text !== ""),
      id,
    ).toBe(true);
});
