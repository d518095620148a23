import { describe, expect, it } from "vitest";
import { places } from "../../../src/text/sidebar";
import { formulas, settings } from "../../../src/text/sidebar-more";
import { arrive, press, sidebarPages } from "./sidebar-page";

const { openBuilt } = sidebarPages();

describe("the keyboard", () => {
  it("has one stop in the tabs, moves with arrows and opens with Enter", async () => {
    const { page } = await openBuilt("en");
    await page.getByRole("tab", { name: places.result.en }).focus();
    await page.keyboard.press("ArrowRight");
    const more = page.getByRole("tab", { name: places.more.en });
    expect(await more.evaluate((tab) => tab === document.activeElement)).toBe(true);
    expect(await more.getAttribute("aria-selected")).toBe("false");
    await page.keyboard.press("Enter");
    await page.getByRole("heading", { name: places.more.en }).waitFor();
    expect(await more.evaluate((tab) => tab === document.activeElement)).toBe(true);
    expect(await page.locator("[role=tab][tabindex='0']").count()).toBe(1);
  });

  it("searches formulas, chooses, opens, inserts and gives the sheet back", async () => {
    const { addOn, page } = await openBuilt("de");
    await page.getByRole("tab", { name: places.more.de }).click();
    await press(page, places.formulas.de);
    const search = page.getByRole("combobox");
    await search.fill("net promoter");
    await page.getByText(formulas.found(1, 2).de).waitFor();
    await search.fill("");
    await page.keyboard.press("ArrowDown");
    expect(await search.getAttribute("aria-activedescendant")).toBe("formula-NPS");
    await page.keyboard.press("ArrowDown");
    await page.keyboard.press("Enter");
    await arrive(page, "RETENTION_RATE");
    await page.getByText("=RETENTION_RATE(150; 200; 80)").waitFor();
    await page.getByLabel("English").click(); // the answer redraws it, which `check` takes for no effect
    await page.getByText("customers at the start").first().waitFor();
    await press(page, formulas.insert.de);
    await page.getByText("=RETENTION_RATE('Orders'!A2:A9;0,5)").waitFor();
    expect(addOn.asked.at(-1)).toEqual(["insertFormula", "RETENTION_RATE", [150, 200, 80]]);
    expect(await page.evaluate(() => (globalThis as { sheetFocused?: number }).sheetFocused)).toBe(
      1,
    );
  });

  it("changes the language at once", async () => {
    const { addOn, page } = await openBuilt("de");
    await page.getByRole("tab", { name: places.more.de }).click();
    await press(page, places.settings.de);
    await page.getByLabel("English").click(); // the answer redraws it, which `check` takes for no effect
    await page.getByRole("heading", { name: places.settings.en }).waitFor();
    await page.getByText(settings.saved.en).waitFor();
    await page.locator("html[lang=en]").waitFor();
    expect(addOn.asked.at(-1)).toEqual(["saveSettings", { language: "en" }]);
  });
});
