import { describe, expect, it } from "vitest";
import { questionTexts } from "../../../src/text/questions";
import { actions, places } from "../../../src/text/sidebar";
import { options, result } from "../../../src/text/sidebar-dashboard";
import { columns, questions, source } from "../../../src/text/sidebar-data";
import { help, removal, settings } from "../../../src/text/sidebar-more";
import { locales } from "../../../src/text/text";
import { fakeAddOn } from "./fake-add-on";
import { arrive, check, press, sidebarPages } from "./sidebar-page";

const { open, openBuilt } = sidebarPages();

describe.each(locales)("the way from nothing to a dashboard, in %s", (locale) => {
  it("goes through sheet, columns, questions and settings", async () => {
    const addOn = fakeAddOn(locale);
    const page = await open(addOn);
    await page.getByRole("heading", { name: source.title[locale] }).waitFor();
    await check(page);
    await page.locator(`html[lang=${locale}]`).waitFor();
    expect(await page.getByRole("tab").count()).toBe(0);

    await press(page, source.sheet[locale]);
    await arrive(
      page,
      columns.recognised(locale === "de" ? "Shopify: Bestellungen" : "Shopify: orders")[locale],
    );
    await press(page, columns.nextQuestions(1)[locale]);
    await arrive(page, questions.title(1)[locale]);
    await page.getByLabel(questionTexts.dayOrder.answers.dayFirst[locale]).check();
    await press(page, actions.apply[locale]);
    expect(addOn.asked.at(-1)).toEqual([
      "saveMapping",
      1,
      { columns: {}, decisions: { dayOrder: "dayFirst" } },
    ]);

    await arrive(page, options.title[locale]);
    await page.getByText(options.lapseFoundHint("61")[locale]).waitFor();
    await page.getByLabel(options.periods.month[locale]).check();
    await page.getByLabel(options.lapseOwn[locale]).check();
    await page.getByLabel(options.goal[locale]).fill("820");
    await press(page, options.build[locale]);
    await page.getByText(options.lapseWrong[locale]).waitFor();
    await page.getByText(options.goalWrong[locale]).waitFor();
    await check(page);
    await page.getByLabel(options.lapseDays[locale]).fill("61");
    await page.getByLabel(options.goal[locale]).fill("82 %");
    await page.getByLabel(options.shop[locale]).fill(" Rösterei ");
    await press(page, options.build[locale]);

    await arrive(page, result.title[locale]);
    expect(addOn.asked.slice(-5)).toEqual([
      [
        "buildBegin",
        1,
        { period: "month", lapseDays: 61, asOf: null, goal: 0.82, margin: null, shop: "Rösterei" },
      ],
      ["buildStep", 1],
      ["buildStep", 2],
      ["buildStep", 3],
      ["panel"],
    ]);
    const text = await page.locator("main").textContent();
    for (const part of [
      result.done(38)[locale],
      locale === "de" ? "80\u00A0% (73–86\u00A0%)" : "80% (73–86%)",
      locale === "de"
        ? "−3,9\u00A0Pkt. · ≈ nicht unterscheidbar"
        : "−3.9\u00A0pts · ≈ no clear difference",
      locale === "de" ? "+12,8\u00A0Pkt. · ▲ besser" : "+12.8\u00A0pts · ▲ better",
      locale === "de" ? "◆ Ziel 82 %: möglich" : "◆ Goal 82%: possible",
      locale === "de" ? "6.137" : "6,137",
    ])
      expect(text).toContain(part);
    await page.getByRole("img", { name: result.spoken("80", "73", "86")[locale] }).waitFor();
    await press(page, result.jump[locale]);
    await page.waitForFunction(() => (globalThis as { sheetFocused?: number }).sheetFocused === 1);
  });

  it("reaches every other screen, each without a fault", async () => {
    const { page } = await openBuilt(locale);
    await page.getByRole("tab", { name: places.more[locale] }).click();
    await page.getByRole("heading", { name: places.more[locale] }).waitFor();
    await check(page);
    await press(page, places.data[locale]);
    await page.getByText(columns.meaning[locale], { exact: true }).waitFor();
    await press(page, columns.otherSource[locale]);
    await arrive(page, source.otherTitle[locale]);
    await page.keyboard.press("Escape");
    await press(page, places.formulas[locale]);
    await arrive(page, places.formulas[locale]);
    await page.getByRole("option").first().click();
    await arrive(page, "RETENTION_RATE");
    for (let i = 0; i < 2; i++) await page.keyboard.press("Escape");
    for (const topic of [help.unclear, help.without, help.privacy]) {
      await press(page, topic.title[locale]);
      await arrive(page, topic.title[locale]);
      await page.keyboard.press("Escape");
    }
    await press(page, places.settings[locale]);
    await arrive(page, places.settings[locale]);
    await press(page, settings.remove[locale]);
    await arrive(page, removal.title[locale]);
    await press(page, removal.confirm[locale]);
    await arrive(page, source.title[locale]);
  });
});

it("stays in one column with text twice as large", async () => {
  const { page } = await openBuilt("de");
  await page.addStyleTag({ content: "html { font-size: 200% }" });
  await check(page);
  await page.getByRole("tab", { name: places.more.de }).click();
  await press(page, places.settings.de);
  await page.getByRole("heading", { name: places.settings.de }).waitFor();
  await check(page);
  await press(page, settings.remove.de);
  await arrive(page, removal.title.de);
});
