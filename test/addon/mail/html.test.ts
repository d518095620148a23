/** The digest as people see it: in a wide and a narrow window, light and dark, and with hostile values. */

import { AxeBuilder } from "@axe-core/playwright";
import type { Browser, Page } from "playwright-core";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { digestLetter, failureLetter } from "../../../src/addon/mail/digest-letter";
import { htmlOf } from "../../../src/addon/mail/html";
import type { Letter } from "../../../src/addon/mail/letter";
import { plainOf } from "../../../src/addon/mail/plain";
import { digestOf } from "../../../src/report/digest";
import { digestWords, subjects } from "../../../src/text/digest";
import { failures } from "../../../src/text/schedule";
import { type Locale, locales } from "../../../src/text/text";
import { launchBrowser } from "../../browser";
import { day } from "../../report/shop";
import { sampleReport } from "../dashboard/sample-report";

const envelope = {
  today: day("2026-10-05"),
  url: "https://docs.google.com/spreadsheets/d/abc/edit#gid=7",
};

const letterOf = (locale: Locale, shop?: string): Letter =>
  digestLetter(digestOf(sampleReport(locale, shop === undefined ? {} : { shop }), null), envelope);

function oneLineOf(locale: Locale): Letter {
  const report = sampleReport(locale);
  return digestLetter(digestOf(report, digestOf(report, null).told), envelope);
}

let browser: Browser;
beforeAll(async () => {
  browser = await launchBrowser();
}, 60_000);
afterAll(() => browser.close());

async function withMail<T>(
  letter: Letter,
  width: number,
  look: (page: Page) => Promise<T>,
  colorScheme: "light" | "dark" = "light",
): Promise<T> {
  const context = await browser.newContext({ viewport: { width, height: 700 }, colorScheme });
  const page = await context.newPage();
  try {
    await page.setContent(htmlOf(letter));
    return await look(page);
  } finally {
    await context.close();
  }
}

const overflow = (page: Page) =>
  page.evaluate(() => document.documentElement.scrollWidth - innerWidth);

describe.each(locales)("the digest in %s", (locale) => {
  test.each([600, 360])(
    "needs no sideways scrolling at %i pixels, light or dark",
    async (width) => {
      const wide = letterOf(locale, "W".repeat(120));
      for (const [letter, schemes] of [
        [letterOf(locale), ["light", "dark"]],
        [wide, ["light"]],
        [oneLineOf(locale), width === 360 ? ["dark" as const] : []],
      ] as const)
        for (const scheme of schemes) {
          const found = await withMail(
            letter,
            width,
            async (page) => ({
              overflow: await overflow(page),
              flaws: (
                await new AxeBuilder({ page })
                  .disableRules(["region", "landmark-one-main", "page-has-heading-one"]) // of pages
                  .analyze()
              ).violations.map(({ id, nodes }) => [id, nodes.map(({ html }) => html)]),
            }),
            scheme,
          );
          expect(found).toEqual({ overflow: 0, flaws: [] });
        }
    },
  );

  test("holds the figures, what is clear and what is not, and one way on", async () => {
    const report = sampleReport(locale);
    const letter = letterOf(locale);
    const text = await withMail(letter, 600, (page) => page.locator("body").textContent());
    for (const part of [
      digestWords.head({ de: "05.10.2026", en: "5 Oct 2026" })[locale],
      report.headline,
      digestWords.changed[locale],
      ...letter.sections.flatMap(({ rows }) => rows.flatMap((row) => [row.label, row.value])),
      digestWords.open[locale],
      digestWords.why[locale],
      digestWords.sample[locale],
    ])
      expect(text).toContain(part);
    const links = await withMail(letter, 600, (page) =>
      page.locator("a").evaluateAll((all) => all.map((one) => (one as HTMLAnchorElement).href)),
    );
    expect(links).toEqual([envelope.url]);
  });

  test("says the same without any form", () => {
    const letter = letterOf(locale);
    const plain = plainOf(letter);
    for (const { label, value, mark } of letter.sections.flatMap(({ rows }) => rows))
      expect(plain).toContain(`- ${label}: ${[value, mark].filter(Boolean).join(", ")}`);
    expect(plain).toContain(`${digestWords.open[locale]}: ${envelope.url}`);
    expect(plain).not.toMatch(/[<>]|&\w+;/);
  });

  test("is one line when nothing is new", async () => {
    const letter = oneLineOf(locale);
    expect(letter.subject).toBe(subjects.nothing[locale]);
    expect(letter.sentence).toMatch(
      locale === "de"
        ? /^Nichts Wesentliches geändert\. Kundenbindungsrate \d+\u00a0% \(\d+–\d+\u00a0%\)\.$/
        : /^Nothing material changed\. Retention rate \d+% \(\d+–\d+%\)\.$/,
    );
    expect(letter.sections).toEqual([]);
  });

  test("that says a refresh failed says why, and what was kept", () => {
    const link = { text: "x", url: envelope.url };
    const plain = plainOf(failureLetter(locale, failures.ended, link));
    expect(plain).toContain(failures.ended[locale]);
    expect(plain).toContain(digestWords.kept[locale]);
  });
});

test("is small, asks for nothing from outside, and never shows figures in its subject", () => {
  for (const letter of [letterOf("de"), letterOf("en")]) {
    const html = htmlOf(letter);
    expect(html.length).toBeLessThan(15_000);
    expect(html).not.toMatch(/<(?:img|link|script|iframe|form|object)\b|url\(|@import|src=/i);
    expect(letter.subject).not.toMatch(/\d|!/);
  }
});

test("takes every value for text, whatever it holds", async () => {
  const hostile = `<img src=x onerror="document.title='owned'">'"&</td></table><script>1</script>`;
  const letter = letterOf("de");
  const spoilt = JSON.parse(JSON.stringify(letter), (key, value) =>
    typeof value === "string" && !["locale", "head", "tone", "url"].includes(key)
      ? value + hostile
      : value,
  ) as Letter;
  const url = `javascript:alert(1)" onmouseover="x`;
  const whole = { ...spoilt, link: { ...spoilt.link, url } };
  const found = await withMail(whole, 600, async (page) => ({
    elements: await page.locator("img, script, [onerror], [onmouseover]").count(),
    tables: await page.locator("table").count(),
    text: await page.locator("body").textContent(),
  }));
  expect(found.elements).toBe(0);
  expect(found.tables).toBe(await withMail(letter, 600, (page) => page.locator("table").count()));
  expect(found.text).toContain(`Dashboard öffnen${hostile}`);
  expect(htmlOf(letterOf("de", hostile))).not.toContain("<img");
});
