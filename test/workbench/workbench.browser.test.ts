/** The whole add-on as a user meets it: in the workbench, in a real browser, in both languages. */
import type { Browser } from "playwright-core";
import { afterAll, beforeAll, expect, test } from "vitest";
import { launchBrowser } from "../browser";
import { buildDashboard, openWorkbench, serveWorkbench } from "./workbench";

let browser: Browser;
let server: Awaited<ReturnType<typeof serveWorkbench>>;

beforeAll(async () => {
  [browser, server] = await Promise.all([launchBrowser(), serveWorkbench("dist")]);
});
afterAll(() => Promise.all([browser.close(), server.close()]));

const languages = {
  de: {
    firstSheet: "Tabellenblatt1",
    dashboard: "Kundenbindung",
    shown: "0,8",
    error: "„start“ muss größer als 0 sein.",
  },
  en: {
    firstSheet: "Sheet1",
    dashboard: "Retention",
    shown: "0.8",
    error: "“start” must be greater than 0.",
  },
} as const;

test.each(["de", "en"] as const)(
  "from the sample shop to the dashboard and to formulas, in %s",
  async (language) => {
    const { firstSheet, dashboard, shown, error } = languages[language];
    const workbench = await openWorkbench(browser, server.url, language);
    const { page } = workbench;

    await buildDashboard(workbench, language);
    expect(await workbench.ask((host) => host.book.workbook.getActiveSheet()?.getName())).toBe(
      dashboard,
    );
    await expect.poll(() => page.locator(".chart canvas").count()).toBeGreaterThanOrEqual(3);

    await workbench.openSheet(firstSheet);
    await expect.poll(() => page.locator(".chart").count()).toBe(0);
    await workbench.type(1, 1, "=RETENTION_RATE(150,200,80)");
    await expect
      .poll(() => workbench.ask((host) => host.values("B2")[0]?.[0]))
      .toBeCloseTo(0.8, 12);
    expect(
      await workbench.ask((host) => host.book.workbook.getActiveSheet()?.getCell(1, 1)?.v),
    ).toBe(shown);

    await workbench.type(3, 1, "=RETENTION_RATE(0,1,1)");
    await expect.poll(() => workbench.ask((host) => host.values("B4")[0]?.[0])).toBe("#ERROR!");
    await workbench.pointAt(3, 1);
    await page.getByText(error).waitFor();

    expect(workbench.problems).toEqual([]);
    await page.close();
  },
);

test("begins with a file in place of the sample shop: dates and amounts are real, the rest stays text", async () => {
  const block = (from: number) => [
    [`${from}`, "a@example.org", "2026-01-02", "1.50"],
    [`${from + 1}`, "b@example.org", "02.01.2026", "=1+1"],
  ];
  const heading = ["Order", "Customer", "Date", "Total"];
  const own = await serveWorkbench("dist", {
    name: "orders.csv",
    blocks: [[heading, ...block(1)], block(3)],
  });
  try {
    const { page, problems, ask } = await openWorkbench(browser, own.url, "en");
    expect(await page.title()).toBe("orders – Stammkunde");
    expect(await ask((host) => host.sheetNames())).toEqual(["Sheet1", "orders"]);
    expect(await ask((host) => host.values("orders!A1:D5"))).toEqual([
      heading,
      ...[...block(1), ...block(3)].map(([id, email, , total]) => [
        id,
        email,
        new Date("2026-01-02"),
        total === "1.50" ? 1.5 : total,
      ]),
    ]);
    expect(problems).toEqual([]);
    await page.close();
  } finally {
    await own.close();
  }
});
