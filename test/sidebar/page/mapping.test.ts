import { describe, expect, it } from "vitest";
import { limitText } from "../../../src/text/limits";
import { askedAs, identityTexts, questionTexts } from "../../../src/text/questions";
import { actions } from "../../../src/text/sidebar";
import { account, columns, others, questions, source } from "../../../src/text/sidebar-data";
import { locales } from "../../../src/text/text";
import { fakeAddOn } from "./fake-add-on";
import { arrive, check, press, sidebarPages } from "./sidebar-page";

const { open } = sidebarPages();

const words = {
  de: {
    source: "Shopify: Bestellungen",
    cancelled: "ausgeschlossen: storniert",
    used: "verwendet: gezählte Bestellung",
    matched: "Name und PLZ74 Bestellungen",
    linked: "548 Kunden, 80\u00a0% bleiben",
    span: "03.01.2026\u2009–\u200902.10.2026",
  },
  en: {
    source: "Shopify: orders",
    cancelled: "excluded: cancelled",
    used: "used: order counted",
    matched: "name and postcode74 orders",
    linked: "548 customers, 80% stay",
    span: "3 Jan 2026\u2009–\u20092 Oct 2026",
  },
} as const;

describe.each(locales)("the mapping step, in %s", (locale) => {
  const toColumns = async () => {
    const addOn = fakeAddOn(locale);
    const page = await open(addOn);
    await page.getByRole("heading", { name: source.title[locale] }).waitFor();
    await press(page, source.sheet[locale]);
    await arrive(page, columns.recognised(words[locale].source)[locale]);
    return { addOn, page };
  };

  it("shows the account by reason, who was recognised by what, and further tables", async () => {
    const { addOn, page } = await toColumns();
    const text = (await page.locator("main").textContent()) ?? "";
    for (const part of [
      account.title[locale],
      words[locale].matched,
      identityTexts.persons(12, "12")[locale],
      others.kinds.survey[locale],
      limitText.noRefundDate[locale],
      locale === "de" ? "2.291,45\u00a0€" : "€2,291.45",
    ])
      expect(text).toContain(part);
    await press(page, words[locale].cancelled);
    await page.waitForFunction(() => (globalThis as { sheetFocused?: number }).sheetFocused === 1);
    expect(addOn.asked.at(-1)).toEqual(["showRows", 1, "cancelled"]);
    await press(page, words[locale].used);
    const [shown, rows] = locale === "de" ? ["20.000", "25.868"] : ["20,000", "25,868"];
    await page.getByText(account.cut(shown, rows)[locale]).waitFor();
    await press(page, identityTexts.show[locale]);
    await page.waitForFunction(() => (globalThis as { sheetFocused?: number }).sheetFocused === 3);
    expect(addOn.asked.at(-1)).toEqual(["showRows", 1, "samePerson"]);
    await check(page);
  });

  it("lets a recognised column be taken away", async () => {
    const { addOn, page } = await toColumns();
    await page.getByRole("combobox").nth(2).selectOption({ label: columns.none[locale] });
    await press(page, columns.apply[locale]);
    await arrive(page, columns.recognised(words[locale].source)[locale]);
    expect(addOn.asked.at(-1)).toEqual([
      "saveMapping",
      1,
      { columns: { amount: "" }, decisions: {} },
    ]);
  });

  it("says what each answer changes, and takes an exchange rate as people write it", async () => {
    const { addOn, page } = await toColumns();
    await press(page, columns.nextQuestions(1)[locale]);
    await arrive(page, questions.title(1)[locale]);
    const text = (await page.locator("main").textContent()) ?? "";
    expect(text).toContain(words[locale].linked);
    expect(text).toContain(words[locale].span);
    await page.getByLabel(questionTexts.samePerson.answers.linked[locale]).check();
    const rate = page.getByLabel(askedAs("rate", "CHF").ask[locale]);
    await rate.fill("viel");
    await page.getByText(questions.rateWrong[locale]).waitFor();
    await press(page, actions.apply[locale]);
    expect(addOn.asked.at(-1)?.[0]).toBe("inspect");
    await rate.fill("1,0666");
    await press(page, actions.apply[locale]);
    await page.getByRole("heading", { level: 1 }).waitFor();
    expect(addOn.asked.at(-1)).toEqual([
      "saveMapping",
      1,
      { columns: {}, decisions: { samePerson: "linked", "rate:CHF": "1.0666" } },
    ]);
  });
});
