/** The schedule's screen: chosen, saved, taken over, failing; by mouse and by keyboard, in both languages. */

import type { Page } from "playwright-core";
import { describe, expect, it } from "vitest";
import type { ScheduleState } from "../../../src/addon/panel";
import { places } from "../../../src/text/sidebar";
import { failureTexts } from "../../../src/text/sidebar-failures";
import { digest, hourSpan, rhythms, schedule as words } from "../../../src/text/sidebar-schedule";
import { type Locale, locales } from "../../../src/text/text";
import { type FakeAddOn, names } from "./fake-add-on";
import { arrive, check, press, sidebarPages } from "./sidebar-page";

const { openBuilt } = sidebarPages();

const running: ScheduleState = {
  settings: {
    refresh: "weekly",
    hour: 7,
    digest: { when: "changes", recipients: ["anna@laden.example"], language: "panel" },
  },
  owner: "you",
  lastRun: {
    at: "2026-09-28T05:12:00.000Z",
    seconds: 37.6,
    outcome: "built",
    failure: null,
    mailFailure: null,
  },
  nextDay: Date.UTC(2026, 9, 5) / 86_400_000,
  missed: false,
  mailConsent: null,
};

async function openSchedule(locale: Locale, change: Partial<ScheduleState> | null) {
  const { addOn, page } = await openBuilt(locale);
  if (change) {
    addOn.schedule = { ...running, ...change };
    addOn.state = { ...addOn.state, settings: { ...addOn.state.settings, ...running.settings } };
  }
  await page.getByRole("tab", { name: places.more[locale] }).click();
  await press(page, places.schedule[locale]);
  await arrive(page, places.schedule[locale]);
  return { addOn, page };
}

const saved = ({ asked }: FakeAddOn) =>
  asked.filter(([name]) => name === "saveSchedule").at(-1)?.[1];
const status = (page: Page, text: string) =>
  page.getByRole("status").filter({ hasText: text }).waitFor();

describe.each(locales)("the schedule, in %s", (locale) => {
  it("is set up from nothing, and saved only when asked", async () => {
    const { addOn, page } = await openSchedule(locale, null);
    expect(await page.getByLabel(words.hour[locale]).count()).toBe(0);
    expect(await page.getByText(digest.when[locale]).count()).toBe(0);
    await page.getByText(words.never[locale]).waitFor();
    await page.getByLabel(words.rhythm[locale]).selectOption(rhythms.weekly[locale]);
    await page.getByLabel(words.hour[locale]).selectOption(hourSpan(9)[locale]);
    await page.getByLabel(digest.whens.changes[locale]).check();
    await check(page);
    expect(names(addOn)).not.toContain("saveSchedule");

    await press(page, words.save[locale]);
    await page.getByText(digest.noRecipient[locale]).waitFor();
    const field = page.getByLabel(digest.recipients[locale], { exact: true });
    await field.fill("anna@laden.example, team@laden");
    await page.getByText(digest.wrongRecipient("team@laden")[locale]).waitFor();
    await check(page);
    expect(names(addOn)).not.toContain("saveSchedule");
    await field.fill("anna@laden.example; team@laden.example\nANNA@laden.example");
    await press(page, words.save[locale]);
    await status(page, words.saved[locale]);
    expect(saved(addOn)).toEqual({
      refresh: "weekly",
      hour: 9,
      digest: {
        when: "changes",
        recipients: ["anna@laden.example", "team@laden.example"],
        language: "panel",
      },
    });
    await page.keyboard.press("Escape");
    await page.getByRole("heading", { name: places.more[locale] }).waitFor();
    await page.getByText(rhythms.weekly[locale]).waitFor();
  });

  it("shows whose it is, how the last run went and when the next comes", async () => {
    const { page } = await openSchedule(locale, {});
    const text = await page.locator("main").textContent();
    for (const part of [
      words.owner.you[locale],
      words.outcome.built(locale === "de" ? "37,6" : "37.6")[locale],
      locale === "de" ? "05.10.2026, 7–8 Uhr" : "5 Oct 2026, 7:00–8:00",
    ])
      expect(text).toContain(part);
    expect(await page.getByRole("button", { name: words.takeOver[locale] }).count()).toBe(0);
  });

  it("says what failed, and lets another person take over", async () => {
    const failure = locale === "de" ? "Das Blatt ist leer." : "The sheet is empty.";
    const { addOn, page } = await openSchedule(locale, {
      owner: "other",
      missed: true,
      lastRun: {
        at: "2026-09-28T05:12:00.000Z",
        seconds: 2,
        outcome: "failed",
        failure,
        mailFailure: digest.noConsent[locale],
      },
    });
    await page.getByText(failure).waitFor();
    await page.getByText(words.missedAdvice[locale]).waitFor();
    await check(page);
    await press(page, words.save[locale]);
    await status(page, words.savedForOther[locale]);
    await press(page, words.takeOver[locale]);
    await status(page, words.takenOver[locale]);
    await page.getByText(words.owner.you[locale]).waitFor();
    expect(names(addOn).at(-1)).toBe("takeOverSchedule");
  });

  it("asks for the permission to send where it is missing", async () => {
    const url = "https://script.google.com/authorize";
    const { page } = await openSchedule(locale, { mailConsent: url });
    await page.getByText(digest.noConsent[locale]).waitFor();
    const link = page.getByRole("link", { name: digest.giveConsent[locale] });
    expect(await link.getAttribute("href")).toBe(url);
    expect(await link.getAttribute("target")).toBe("_blank");
  });

  it("shows a preview and sends a test in the chosen language", async () => {
    const { addOn, page } = await openSchedule(locale, {});
    await page.getByLabel("English", { exact: true }).check();
    await press(page, digest.preview[locale]);
    await page.waitForFunction(() => document.activeElement?.tagName === "BUTTON");
    expect(addOn.asked.at(-1)).toEqual(["previewDigest", "en"]);
    await press(page, digest.test("anna@laden.example")[locale]);
    await status(page, digest.tested[locale]);
    expect(addOn.asked.at(-1)).toEqual(["sendTestDigest", "anna@laden.example", "en"]);
    addOn.endpoints.sendTestDigest = () => {
      throw new Error("Google lässt heute keine weiteren E-Mails zu.");
    };
    await press(page, digest.test("anna@laden.example")[locale]);
    await arrive(page, failureTexts.MAIL.title[locale]);
    await page.getByText("keine weiteren E-Mails").waitFor();
  });
});

it("is worked by the keyboard alone", async () => {
  const { addOn, page } = await openSchedule("de", null);
  await page.keyboard.press("Tab"); // the heading has the keyboard, the rhythm comes next
  await page.keyboard.press("t");
  await page.getByLabel(words.hour.de).waitFor();
  await page.keyboard.press("Tab");
  await page.keyboard.press("ArrowDown");
  await page.keyboard.press("Tab");
  await page.keyboard.press("Tab");
  await page.keyboard.press("Enter");
  await status(page, words.saved.de);
  expect(saved(addOn)).toMatchObject({ refresh: "daily", hour: 8, digest: { when: "off" } });
});

it("stays in one column with text twice as large", async () => {
  const { page } = await openSchedule("de", { owner: "other" });
  await page.addStyleTag({ content: "html { font-size: 200% }" });
  await check(page);
});

it("the panel opens with the reason why the dashboard is not fresh", async () => {
  const { addOn, page } = await openBuilt("de");
  const { dashboard } = addOn.state;
  if (!dashboard) throw new Error("the dashboard stands");
  addOn.state = { ...addOn.state, dashboard: { ...dashboard, notice: "Das Blatt ist leer." } };
  await page.reload();
  await page.getByText("Das Blatt ist leer.").waitFor();
  await check(page);
});
