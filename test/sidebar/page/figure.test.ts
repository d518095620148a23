import { describe, expect, it } from "vitest";
import type { PanelFigure } from "../../../src/addon/panel";
import { places } from "../../../src/text/sidebar";
import { result } from "../../../src/text/sidebar-dashboard";
import { account } from "../../../src/text/sidebar-data";
import { failureTexts } from "../../../src/text/sidebar-failures";
import { selected } from "../../../src/text/sidebar-figure";
import { locales } from "../../../src/text/text";
import { arrive, check, press, sidebarPages } from "./sidebar-page";

const { openBuilt } = sidebarPages();

const retention: PanelFigure = {
  id: "retention",
  label: "Kundenbindungsrate",
  shown: "80\u00a0%",
  interval: "73–86\u00a0%",
  definition: "Gehaltene Kunden ÷ aktive Kunden zu Beginn.",
  basis: "120 von 150",
  hasRows: true,
  hasList: false,
  hasFormula: true,
};

describe.each(locales)("the selected figure, in %s", (locale) => {
  it("says what to do while none is selected, and reads the cell again by keyboard", async () => {
    const { addOn, page } = await openBuilt(locale);
    await press(page, selected.title[locale]);
    await arrive(page, selected.title[locale]);
    await page.getByText(selected.none[locale]).waitFor();
    addOn.selected = retention;
    await page.getByRole("button", { name: selected.read[locale] }).focus();
    await page.keyboard.press("Enter");
    await arrive(page, retention.label);
    const text = await page.locator("main").textContent();
    for (const part of ["80\u00a0%", "73–86\u00a0%", "120 von 150", retention.definition])
      expect(text).toContain(part);
    await page.keyboard.press("Escape");
    await arrive(page, result.title[locale]);
    expect(await page.getByRole("tab", { selected: true }).textContent()).toBe(
      places.result[locale],
    );
  });

  it("opens its rows, formula and list, and gives the keyboard to the sheet", async () => {
    const { addOn, page } = await openBuilt(locale);
    addOn.selected = { ...retention, hasList: true };
    await press(page, selected.title[locale]);
    await arrive(page, retention.label);
    await press(page, selected.rows[locale]);
    await page.waitForFunction(() => (globalThis as { sheetFocused?: number }).sheetFocused === 1);
    await press(page, selected.formula[locale]);
    await page.waitForFunction(() => (globalThis as { sheetFocused?: number }).sheetFocused === 2);
    await press(page, selected.list[locale]);
    await page.waitForFunction(() => (globalThis as { sheetFocused?: number }).sheetFocused === 3);
    expect(addOn.asked.slice(-3)).toEqual([
      ["showFigureRows", "retention"],
      ["showFigureFormula", "retention"],
      ["showActionList", "retention"],
    ]);
  });
});

it("says where rows were cut", async () => {
  const { addOn, page } = await openBuilt("de");
  addOn.selected = retention;
  Object.assign(addOn.endpoints, { showFigureRows: () => ({ rows: 25_868, shown: 20_000 }) });
  await press(page, selected.title.de);
  await press(page, selected.rows.de);
  await page.getByText(account.cut("20.000", "25.868").de).waitFor();
});

it("offers no formula where there is none, and says in one sentence why rows cannot be shown", async () => {
  const { addOn, page } = await openBuilt("de");
  addOn.selected = { ...retention, interval: "", basis: "", hasFormula: false };
  const changed = "Ihre Daten haben sich seit dem letzten Bau geändert.";
  const fails = () => {
    throw new Error(changed);
  };
  Object.assign(addOn.endpoints, { showFigureRows: fails });
  await press(page, selected.title.de);
  await arrive(page, retention.label);
  await page.getByText(selected.noFormula.de).waitFor();
  expect(await page.getByRole("button", { name: selected.formula.de }).count()).toBe(0);
  await check(page);
  await press(page, selected.rows.de);
  await arrive(page, failureTexts.ROWS.title.de);
  expect(await page.getByRole("alert").textContent()).toContain(changed);
});
