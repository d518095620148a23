import { expect, it, test } from "vitest";
import { onTheBrink, outlookOf, yearDays } from "../../src/core/customer-outlook";
import { histories } from "../../src/core/history";
import { buildReport } from "../../src/report/build-report";
import { customerList, type ListedCustomer } from "../../src/report/customer-list";
import { basisOf } from "../../src/report/members";
import { sampleReading, sampleReport } from "../addon/dashboard/sample-report";
import { inputOf, type Order, options } from "./shop";

const { ledger } = sampleReading("en").reading;
const report = sampleReport("en");
const list = customerList(basisOf(report, ledger));
const sum = (of: (customer: ListedCustomer) => number) =>
  list.reduce((total, customer) => total + of(customer), 0);

it("lists everybody once, with what the report counts", () => {
  expect(new Set(list.map(({ customer }) => customer)).size).toBe(list.length);
  expect(list.length).toBe(report.fingerprint.customers);
  expect(sum(({ orders }) => orders)).toBe(report.fingerprint.orders);
  for (const { id, customers } of report.groups.rows)
    expect(list.filter(({ group }) => group === id)).toHaveLength(customers);
});

it("puts first whoever has most at risk: what is expected, times the chance that they are gone", () => {
  const risks = list.map(({ outlook }) => outlook?.atRisk ?? 0);
  expect(risks).toEqual([...risks].sort((a, b) => b - a));
  for (const { outlook } of list.slice(0, 50)) {
    if (!outlook) throw new Error("the sample has a model");
    expect(outlook.atRisk).toBeCloseTo((outlook.money as number) * (1 - outlook.alive), 9);
    expect(outlook.alive).toBeGreaterThan(0);
    expect(outlook.alive).toBeLessThan(1);
  }
});

it("agrees with the customers on the brink", () => {
  const outlook = outlookOf(histories(ledger, report.title.asOf));
  if (!outlook) throw new Error("the sample has a model");
  const brink = onTheBrink(outlook);
  const members = list.filter(
    ({ orders, outlook: own }) => orders > 1 && own && own.alive >= 0.2 && own.alive <= 0.8,
  );
  expect(members).toHaveLength(brink.customers);
  const expected = members.reduce((total, { outlook: own }) => total + (own?.money ?? 0), 0);
  expect(expected).toBeCloseTo(brink.money as number, 6);
});

it("names the day of the next order only where one is more likely than not", () => {
  for (const { outlook } of list) {
    if (outlook?.nextOrder == null) continue;
    expect(outlook.alive).toBeGreaterThan(0.5);
    expect(outlook.nextOrder).toBeGreaterThan(report.title.asOf);
  }
  const isSoon = (day: number | null | undefined) =>
    day != null && day <= report.title.asOf + yearDays;
  expect(list.some(({ outlook }) => isSoon(outlook?.nextOrder))).toBe(true);
});

test("without a model customers stand by revenue, without amounts by orders", () => {
  const paid: Order[] = [
    ["small", "2024-01-01", 5],
    ["large", "2024-02-01", 500],
    ["back", "2024-01-01", 20],
    ["back", "2024-03-01", -5],
  ];
  const listOf = (orders: readonly Order[]) => {
    const input = inputOf(orders);
    return customerList(basisOf(buildReport(input, options), input.ledger));
  };
  expect(listOf(paid).map(({ customer, money, outlook }) => [customer, money, outlook])).toEqual([
    ["large", 500, null],
    ["back", 15, null],
    ["small", 5, null],
  ]);
  const unpaid: Order[] = [
    ["once", "2024-01-01"],
    ["twice", "2024-01-01"],
    ["twice", "2024-02-01"],
  ];
  expect(listOf(unpaid).map(({ customer, money }) => [customer, money])).toEqual([
    ["twice", null],
    ["once", null],
  ]);
});
