/** What changed and why, on paper. */

import { expect, test } from "vitest";
import { canvas } from "../../../src/addon/dashboard/canvas";
import { dataSheet } from "../../../src/addon/dashboard/data-sheet";
import { pageHeight } from "../../../src/addon/dashboard/pages";
import { drawWhy } from "../../../src/addon/dashboard/why";
import type { Report } from "../../../src/report/report";
import { sampleReport } from "./sample-report";

const drawn = (report: Report) => {
  const paper = canvas();
  drawWhy(paper, dataSheet(report, "_Stammkunde"), report);
  return paper.block();
};

test.each(["de", "en"] as const)("fits one page, and says that it adds up, %s", (locale) => {
  const report = sampleReport(locale);
  const { cells, rowHeights } = drawn(report);
  expect(rowHeights.reduce((sum, height) => sum + height, 0)).toBeLessThanOrEqual(pageHeight);
  const [split] = report.why?.splits ?? [];
  const row = cells.find(([, label]) => label?.value === split?.rows[0]?.label) ?? [];
  expect(row[15]).toMatchObject({
    value: (split?.rows[0]?.mix ?? 0) * 100,
    format: '"+"0.00;"−"0.00;"±"0.00',
  });
  const sums = cells.flatMap(([, label, ...others]) =>
    label?.value === { de: "Summe", en: "Total" }[locale] ? [others.at(-1)?.value] : [],
  );
  expect(sums).toHaveLength(3);
  expect(new Set(sums).size).toBe(1);
  expect(sums[0]).toMatch(
    { de: /^\+11,65 Pkt\., geht auf ✓$/, en: /^\+11\.65 pts, adds up ✓$/ }[locale],
  );
});

test("without a comparison says what is missing, and has no table", () => {
  const report = sampleReport("en");
  if (!report.why) throw new Error("the sample has a comparison");
  const why = { ...report.why, caption: "", sentence: "There is no earlier period.", splits: [] };
  const { cells } = drawn({ ...report, why });
  expect(cells.map(([, cell]) => cell?.value)).toEqual([why.title, why.sentence]);
});
