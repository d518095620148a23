/** Figures that explain or foresee, reckoned again from the customers and rows that stand behind them. */

import { describe, expect, test } from "vitest";
import { civilDate } from "../../src/core/day";
import { companionRows } from "../../src/report/companion-rows";
import type { ReportFigure } from "../../src/report/figure";
import { figuresOf } from "../../src/report/figures";
import { forecastBlock } from "../../src/report/forecast";
import { basisOf, membersOf } from "../../src/report/members";
import { countsByPart, rowsBehind } from "../../src/report/rows-behind";
import { isBesideOrders } from "../../src/report/selection";
import { sampleCompanions, sampleReading, sampleReport } from "../addon/dashboard/sample-report";

const { ledger } = sampleReading("en").reading;
const companions = sampleCompanions("en");
const built = sampleReport("en", {}, companions);
const report = { ...built, forecast: forecastBlock(ledger, built) };
const figures = figuresOf(report);
const basis = basisOf(report, ledger, companions);

function behind({ selection, id }: ReportFigure) {
  if (!selection || selection.by === "reason" || isBesideOrders(selection))
    throw new Error(`no customers behind ${id}`);
  const members = membersOf(selection, basis);
  const parts = countsByPart(members);
  return {
    customers: members.length,
    part: (name: Parameters<typeof parts.get>[0]) => parts.get(name) ?? 0,
    rows: rowsBehind(members, basis),
  };
}

const called = (start: string) => figures.filter(({ id }) => id.startsWith(start));
const shownIn = ({ figure }: ReportFigure) => figure?.value as number;

describe("why it changed", () => {
  test("each group's customers are those of its note, before and after", () => {
    const groups = called("why.").filter(({ id }) => id.endsWith(".customers"));
    expect(groups.length).toBeGreaterThan(9);
    for (const one of groups) {
      const { part } = behind(one);
      const [before, after] = [part("keptThen") + part("lostThen"), part("kept") + part("lost")];
      expect(one.basis, one.id).toBe(`${before} → ${after} customers`);
    }
  });

  test("contributions follow from these counts, to the hundredth of a point they are shown in", () => {
    for (const one of called("why.").filter(({ id }) => id.endsWith(".mix"))) {
      const [, split] = one.id.split(".");
      const named = (id: string) => figures.find((other) => other.id === id) as ReportFigure;
      const total = behind(named(`why.${split}.total.mix`));
      const own = behind(one);
      const count = ({ part }: typeof own) => ({
        before: { kept: part("keptThen"), of: part("keptThen") + part("lostThen") },
        after: { kept: part("kept"), of: part("kept") + part("lost") },
      });
      const [group, all] = [count(own), count(total)];
      const mean = (all.before.kept / all.before.of + all.after.kept / all.after.of) / 2;
      const share = group.after.of / all.after.of - group.before.of / all.before.of;
      const change = group.after.kept / all.after.of - group.before.kept / all.before.of;
      const shown = shownIn(one) + shownIn(named(one.id.replace(/mix$/, "rate")));
      expect(Math.abs(shown - 100 * (change - share * mean)), one.id).toBeLessThan(0.021);
    }
  });
});

describe("the forecast", () => {
  test("what came is what those who were customers before bought", () => {
    const came = called("forecast.").filter(({ id }) => id.endsWith(".came"));
    expect(came.length).toBeGreaterThan(9);
    for (const one of came) {
      const { rows } = behind(one);
      const occasions = new Set(rows.map(({ row, customer }) => `${customer} ${ledger.day[row]}`));
      const paid = rows.reduce((all, { row, sign }) => all + sign * (ledger.amount?.[row] ?? 0), 0);
      const isMoney = one.id.includes(".money.");
      expect(isMoney ? paid : occasions.size, one.id).toBeCloseTo(shownIn(one), 6);
    }
  });

  test("what is foreseen rests on everybody who had bought by then, and no later row", () => {
    const foreseen = called("forecast.orders.").filter(({ id }) => id.endsWith(".value"));
    for (const one of foreseen) {
      const { customers, rows } = behind(one);
      const until = one.selection?.by === "fitted" ? one.selection.until : 0;
      expect(Math.max(...rows.map(({ row }) => ledger.day[row] as number))).toBeLessThanOrEqual(
        until,
      );
      const buyers = new Set(
        [...ledger.customer].filter(
          (_, row) => (ledger.day[row] as number) <= until && (ledger.amount?.[row] ?? 0) >= 0,
        ),
      );
      expect(customers, String(civilDate(until).year)).toBe(buyers.size);
    }
  });

  test("how many stayed", () => {
    const came = called("staying.").filter(({ id }) => id.endsWith(".came"));
    expect(came.length).toBeGreaterThan(4);
    for (const one of came) {
      const { customers, part } = behind(one);
      expect(part("stayed") / customers, one.id).toBeCloseTo(shownIn(one), 12);
      expect(one.basis).toBe(`${part("stayed")} of ${customers}`);
    }
  });
});

describe("beside the claims", () => {
  const own = (id: string) => report.claims?.rows.find((row) => row.id === id)?.own ?? "";
  const claim = (id: string) => called(`claim.${id}`)[0] as ReportFigure;

  test("the sentence names as many customers as stand behind it", () => {
    const left = behind(claim("switching"));
    const share = Math.round((100 * left.part("gone")) / left.customers);
    expect(own("switching")).toMatch(new RegExp(`^${share}%.* of ${left.customers} customers`));
    const back = behind(claim("rebuying"));
    expect(own("rebuying")).toContain(`of ${back.customers} customers`);
    expect(own("rebuying")).toMatch(
      new RegExp(`^${Math.round((100 * back.part("back")) / back.customers)}%`),
    );
    expect(own("telling")).toContain(`With ${behind(claim("telling")).customers} unhappy`);
  });

  test("rows of surveys and spend say the same", () => {
    const rowsOf = (id: string) => {
      const { selection } = claim(id);
      if (!selection || !isBesideOrders(selection)) throw new Error(`no rows beside for ${id}`);
      return companionRows(selection, companions);
    };
    const answers = rowsOf("recommending");
    const promoters = answers.filter(({ part }) => part === "promoter").length;
    expect(own("recommending")).toMatch(
      new RegExp(`^${Math.round((100 * promoters) / answers.length)}%.* of ${answers.length} who`),
    );
    const spent = rowsOf("cost").reduce((all, { value }) => all + (value ?? 0), 0);
    const won = report.bridge?.rows.find(({ id }) => id === "new")?.customers ?? 0;
    expect(own("cost")).toContain(`€${Math.round(spent / won)} of advertising`);
  });

  test("what is known of none says that no rows stand behind it", () => {
    for (const id of ["return", "reviews"]) {
      expect(claim(id).selection).toBeNull();
      expect(claim(id).definition).toContain("no rows of your tables");
    }
  });
});
