/** Every figure on satisfaction, service and spend, reckoned again from the rows that stand behind it. */

import { describe, expect, test } from "vitest";
import {
  type CompanionRow,
  companionRows,
  countsByCompanionPart,
} from "../../src/report/companion-rows";
import type { ReportFigure } from "../../src/report/figure";
import { figuresOf } from "../../src/report/figures";
import { isBesideOrders } from "../../src/report/selection";
import { sampleCompanions, sampleReport } from "../addon/dashboard/sample-report";

const companions = sampleCompanions("de");
const report = sampleReport("de", { margin: 0.4 }, companions);
const figures = figuresOf(report);

function rowsOf({ selection }: ReportFigure): readonly CompanionRow[] {
  if (!selection || !isBesideOrders(selection)) throw new Error("rows of orders");
  return companionRows(selection, companions);
}

/** Kaplan and Meier need no more than the order of waits where those without a reply waited longest. */
function waited(rows: readonly CompanionRow[], share: number): number {
  const minutes = rows.map(({ value }) => value ?? Number.POSITIVE_INFINITY).sort((a, b) => a - b);
  return minutes[Math.ceil(share * minutes.length) - 1] as number;
}

/** What the figure must be, from its rows alone. */
function counted({ id, figure }: ReportFigure, rows: readonly CompanionRow[]): number {
  const parts = countsByCompanionPart(rows);
  const part = (name: CompanionRow["part"]) => parts.get(name) ?? 0;
  const values = rows.map(({ value }) => value ?? 0);
  const sum = values.reduce((all, value) => all + value, 0);
  const unit = figure?.kind === "hours" ? 60 : 1;
  const [block, , measure] = id.split(".");
  switch (block) {
    case "nps":
      return (100 * (part("promoter") - part("detractor"))) / rows.length;
    case "csat":
      return part("satisfied") / rows.length;
    case "ces":
      return sum / rows.length;
    case "firstResponse":
      return waited(rows, 0.5) / unit;
    case "serviceLevel":
      return part("inTime") / rows.length;
    case "wait":
      if (measure === "contacts") return rows.length;
      if (measure === "inTime") return part("inTime") / rows.length;
      return waited(rows, measure === "p90" ? 0.9 : 0.5) / unit;
    case "product":
      if (measure === "contacts") return rows.length;
      return measure === "units" ? part("sold") : (100 * part("about")) / part("sold");
    default:
      throw new Error(`no count for ${id}`);
  }
}

describe("the sample's figures beside the orders", () => {
  const beside = figures.filter(
    ({ figure, selection }) => figure && selection && isBesideOrders(selection),
  );
  const isUsual = ({ id }: ReportFigure) => id.startsWith("busy.");

  test("cards and waits are what their rows come to", () => {
    const checked = beside.filter((one) => !isUsual(one) && one.id !== "ltvCac");
    expect(checked.map(({ id }) => id)).toEqual(
      expect.arrayContaining([
        "nps",
        "csat",
        "ces",
        "firstResponse",
        "serviceLevel",
        "wait.0.p90",
        "product.0.per100",
      ]),
    );
    for (const one of checked)
      expect(counted(one, rowsOf(one)), one.id).toBeCloseTo(one.figure?.value as number, 9);
  });

  test("each enquiry of the period stands in one cell of the heat map and in the day's sum", () => {
    const rows = (isDay: boolean) =>
      beside
        .filter((one) => isUsual(one) && one.id.endsWith(".day") === isDay)
        .flatMap((one) => rowsOf(one).map(({ row }) => row));
    const all = rows(false);
    expect(new Set(all).size).toBe(all.length);
    expect(all).toHaveLength(report.support?.waiting?.total.contacts as number);
    expect(rows(true).sort()).toEqual(all.sort());
  });

  test("cells of the heat map are enquiries per such day, as their notes say", () => {
    for (const one of beside.filter(isUsual)) {
      const [contacts = 0, days = 0] = (one.basis.match(/\d+/g) ?? []).map(Number);
      expect(rowsOf(one), one.id).toHaveLength(contacts);
      expect(contacts / days, one.id).toBeCloseTo(one.figure?.value as number, 9);
    }
  });

  test("the spend behind the value of customers is that of the period", () => {
    const card = beside.find(({ id }) => id === "ltvCac") as ReportFigure;
    const rows = rowsOf(card);
    expect(rows).toHaveLength(3); // the months of the quarter
    const spent = rows.reduce((all, { value }) => all + (value ?? 0), 0);
    const won = report.bridge?.rows.find(({ id }) => id === "new")?.customers ?? 0;
    expect(card.basis).toContain(`: ${Math.round(spent / won)}`);
  });
});
