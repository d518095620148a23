import { expect, test } from "vitest";
import { buildReport } from "../../src/report/build-report";
import { sampleReport } from "../addon/dashboard/sample-report";
import { inputOf, monthlyShop, options } from "./shop";

test("the first rate is that of the retention card, the repeat rate that of its card", () => {
  const { cards, reconcile } = sampleReport("de");
  for (const [card, rate] of [
    ["retention", "ours"],
    ["repeat", "repeat"],
  ]) {
    const shown = cards.find(({ id }) => id === card);
    const row = reconcile?.rows.find(({ id }) => id === rate);
    expect((row?.above ?? 0) / (row?.below ?? 1)).toBe(shown?.figure?.value);
    expect(row?.interval).toEqual(shown?.interval);
  }
});

test("sentences add up as they are read", () => {
  for (const locale of ["de", "en"] as const) {
    for (const { above, below, difference } of sampleReport(locale).reconcile?.rows ?? []) {
      const sums = difference.split(". ").map((sum) => {
        const [left = "", right] = sum.split(" = ");
        const terms = left.replaceAll("−", "-").match(/[+-]? ?\d+/g) ?? [];
        const total = terms.reduce((all, term) => all + Number(term.replace(" ", "")), 0);
        if (right !== undefined) expect(total).toBe(Number.parseInt(right, 10));
        return total;
      });
      expect(sums).toEqual([above, below]);
    }
  }
});

test("says in words who makes the difference", () => {
  // 40 of 50 stay, nobody is new: those lost are all that differs, and Shopify does not see them
  const { reconcile } = buildReport(
    inputOf(monthlyShop([...Array(40).fill(24), ...Array(10).fill(21)])),
    options,
  );
  expect(reconcile?.rows.map(({ id, difference }) => [id, difference])).toEqual([
    ["ours", "Above 40. Below 50."],
    ["seed", "Above 40. Below 50."],
    ["shopify", "Above 40. Below 50 − 10 lost without an order = 40."],
    ["repeat", "Above 40 + 10 lost with several = 50. Below 50."],
    ["churn", "Above 40 − 40 kept + 10 lost = 10. Below 50."],
  ]);
});

test("a formula above 100 % is no share and has no interval", () => {
  // ten pause in the third quarter and are back in the fourth
  const shop = monthlyShop(Array(30).fill(24)).filter(
    ([customer, day]) => !(Number(customer.slice(1)) < 10 && day >= "2025-07" && day < "2025-10"),
  );
  const { reconcile } = buildReport(inputOf(shop), { ...options, lapseDays: 60 });
  expect(reconcile?.rows.find(({ id }) => id === "seed")).toMatchObject({
    above: 30,
    below: 20,
    interval: null,
    difference: expect.stringMatching(/^Above 20 \+ 10 returned = 30\. Below 20\. Above 100%/),
  });
});

test("without an honest rate there is nothing to compare", () => {
  const { reconcile } = buildReport(inputOf(monthlyShop(Array(4).fill(24))), options);
  expect(reconcile).toMatchObject({
    caption: expect.stringMatching(/^There is no honest retention rate/),
    rows: [],
  });
});
