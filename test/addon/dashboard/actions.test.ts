/** What to do now, on paper. */

import { expect, test } from "vitest";
import { drawActions } from "../../../src/addon/dashboard/actions";
import { canvas } from "../../../src/addon/dashboard/canvas";
import type { Report } from "../../../src/report/report";
import { sampleReport } from "./sample-report";

const drawn = (report: Report) => {
  const paper = canvas();
  drawActions(paper, report, []);
  return paper.block();
};

test("each list has its number, what is at stake with its range, who and what to do", () => {
  const report = sampleReport("de");
  const [list] = report.actions?.rows ?? [];
  const block = drawn(report);
  const row = block.cells.find((cells) => cells[1]?.value === list?.label) ?? [];
  expect(row[4]?.value).toBe(list?.customers);
  expect(row[6]).toMatchObject({
    value: list?.worth?.value,
    format: '#,##0\u00a0"€";"−"#,##0\u00a0"€"',
  });
  expect(row[9]?.value).toMatch(/^\([\d.]+–[\d.]+\u00a0€\)$/);
  expect(row[14]?.value).toBe(`${list?.who}\n${list?.todo}`);
  expect(block.figures.map(({ id }) => id)).toContain(`action.${list?.id}.worth`); // its note says how
});

test("a list without an estimate says so", () => {
  const report = sampleReport("en");
  if (!report.actions) throw new Error("the sample has lists");
  const rows = report.actions.rows.map((row) => ({ ...row, worth: null }));
  const block = drawn({ ...report, actions: { ...report.actions, rows } });
  expect(block.cells.filter((row) => row[6]?.value === "not estimated")).toHaveLength(3);
});

test("a report stored before there were lists has no such block", () => {
  expect(drawn({ ...sampleReport("de"), actions: null }).rowHeights).toEqual([]);
});
