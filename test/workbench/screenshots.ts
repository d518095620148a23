/** Takes the README's pictures of the workbench with the sample shop in it. */
import { mkdir } from "node:fs/promises";
import { join } from "node:path";
import type { Page } from "playwright-core";
import type { Host } from "../../src/host/host";
import { launchBrowser } from "../browser";
import { buildDashboard, openWorkbench, serveWorkbench, type Workbench } from "./workbench";

const folder = ".readme";

export async function takeScreenshots(): Promise<void> {
  await mkdir(folder, { recursive: true });
  const [browser, server] = await Promise.all([launchBrowser(), serveWorkbench("dist")]);
  try {
    const english = await openWorkbench(browser, server.url, "en");
    await showDashboard(english, "en");
    await picture(english.page, "dashboard");
    await english.page.locator("#sidebar").screenshot({ path: join(folder, "sidebar.png") });
    await scrollTo(english, "Cohorts");
    await picture(english.page, "cohorts");
    await showFormulas(english);
    await picture(english.page, "formulas");

    const german = await openWorkbench(browser, server.url, "de");
    await showDashboard(german, "de");
    await picture(german.page, "dashboard-de");
  } finally {
    await Promise.all([browser.close(), server.close()]);
  }
}

async function showDashboard(workbench: Workbench, language: "de" | "en"): Promise<void> {
  await buildDashboard(workbench, language);
  await workbench.sidebar.locator("html").evaluate((page) => page.scrollTo(0, 0));
}

/** Pictures wait until everything has been drawn. */
async function picture(page: Page, name: string): Promise<void> {
  await page.waitForTimeout(1000);
  await page.screenshot({ path: join(folder, `${name}.png`) });
}

/** Turns the wheel until the heading that starts with a text is near the top. */
async function scrollTo({ page, ask }: Workbench, heading: string): Promise<void> {
  const above = await ask((host, text) => {
    const sheet = host.book.workbook.getActiveSheet();
    const cells = host.sheet(sheet.getName()).cells;
    const name = [...cells].find(([, { value }]) => String(value).startsWith(text))?.[0] ?? "B1";
    const rows = Number(name.slice(1)) - 2;
    let pixels = 0;
    for (let row = 1; row < rows; row += 1) pixels += sheet.getRowHeight(row);
    return pixels;
  }, heading);
  await page.mouse.move(500, 500);
  await page.mouse.wheel(0, above);
}

const customers = 'FILTER(Orders!B2:B5132, Orders!B2:B5132 <> "")';
const dates = 'FILTER(Orders!C2:C5132, Orders!B2:B5132 <> "")';

/** Formulas and the row they stand in, counted from 0. */
const formulas: readonly (readonly [row: number, formula: string])[] = [
  [1, "=RETENTION_RATE(150, 200, 80)"],
  [2, '=RETENTION_RATE(150, 200, 80, "interval")'],
  [3, '=CSAT(Survey!D2:D108, 4, "interval")'],
  [4, "=RETENTION_RATE(0, 1, 1)"],
  [6, `=COHORT_TABLE(${customers}, ${dates}, "quarter")`],
];
const asText = (formula: string) => `="${formula.replaceAll('"', '""')}"`;

/** Formulas with their results, one of them explained in the sidebar, the pointer on the one that fails. */
async function showFormulas(workbench: Workbench): Promise<void> {
  const { page, sidebar } = workbench;
  const rows: string[][] = [["Formula", "Result"]];
  for (const [row, formula] of formulas) rows[row] = [asText(formula), formula];
  await workbench.ask(
    (host, cells) => host.addSheet("Formulas", cells),
    Array.from(rows, (row) => row ?? []),
  );
  await workbench.openSheet("Formulas");
  await workbench.ask(lookAtFormulas);
  await sidebar.getByRole("tab", { name: "More" }).click();
  await sidebar.getByText("Formulas").first().click();
  await sidebar.getByText("RETENTION_RATE", { exact: true }).click();
  for (const row of [2, 3, 4]) await page.mouse.move(400, workbench.cell(row, 0).y);
}

/** Wide enough for the texts, and rates as percentages but for the sizes and ages of cohorts. */
function lookAtFormulas(host: Host): void {
  const sheet = host.book.workbook.getActiveSheet();
  const target = { unitId: host.book.id, subUnitId: sheet.getSheetId() };
  const widen = (startColumn: number, endColumn: number, colWidth: number) =>
    host.book.execute("sheet.mutation.set-worksheet-col-width", {
      ...target,
      ranges: [{ startRow: 0, endRow: 999, startColumn, endColumn }],
      colWidth,
    });
  widen(0, 0, 330);
  widen(1, 12, 62);
  const percent = { s: { n: { pattern: "0%" } } };
  const isRate = (row: number, column: number) => row < 6 || (row > 6 && column > 2);
  const cellValue: Record<number, Record<number, object>> = {};
  for (let row = 1; row < 24; row += 1)
    for (let column = 1; column < 13; column += 1)
      if (isRate(row, column)) cellValue[row] = { ...cellValue[row], [column]: percent };
  host.book.execute("sheet.mutation.set-range-values", {
    ...target,
    cellValue,
    trigger: "sheet.command.set-style",
  });
}
