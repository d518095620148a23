import { describe, expect, it } from "vitest";
import { places } from "../../../src/text/sidebar";
import { person as words } from "../../../src/text/sidebar-privacy";
import { locales } from "../../../src/text/text";
import { arrive, check, press, sidebarPages } from "./sidebar-page";

const { openBuilt } = sidebarPages();

describe.each(locales)("erasing a person, in %s", (locale) => {
  it("says where they are named before anything goes, and what the user must delete", async () => {
    const { addOn, page } = await openBuilt(locale);
    await page.getByRole("tab", { name: places.more[locale] }).click();
    await press(page, places.settings[locale]);
    await press(page, words.title[locale]);
    await arrive(page, words.title[locale]);
    await press(page, words.find[locale]);
    await page.getByText(words.tooShort[locale]).waitFor();
    await check(page);
    addOn.person = {
      ours: [{ sheetName: "Zeilen: Umsatz", places: 3 }],
      theirs: [{ sheetName: "Bestellungen", rows: [12, 45, 99], count: 20 }],
      remembered: true,
    };
    await page.getByLabel(words.name[locale]).fill("erika@example.org");
    await press(page, words.find[locale]);
    await page.getByText("Zeilen: Umsatz").waitFor();
    const text = await page.locator("main").textContent();
    for (const part of [
      words.places(3)[locale],
      words.settings[locale],
      words.rows("12, 45, 99", 17)[locale],
      words.theirsHint[locale],
    ])
      expect(text).toContain(part);
    await check(page);
    await press(page, words.erase[locale]);
    await page.getByText(words.done[locale]).waitFor();
    await page.getByText(words.nothing[locale]).waitFor();
    await page.getByText(words.theirsHint[locale]).waitFor();
    expect(addOn.asked.slice(-3)).toEqual([
      ["findPerson", "erika@example.org"],
      ["erasePerson", "erika@example.org", "erase"],
      ["panel"],
    ]);
    await page.getByLabel(words.name[locale]).fill("max@example.org");
    expect(await page.getByText(words.done[locale]).count()).toBe(0);
  });
});

it("replaces a person by a code", async () => {
  const { addOn, page } = await openBuilt("de");
  await page.getByRole("tab", { name: places.more.de }).click();
  await press(page, places.settings.de);
  await press(page, words.title.de);
  addOn.person = { ours: [], theirs: [], remembered: true };
  await page.getByLabel(words.name.de).fill("erika");
  await press(page, words.find.de);
  await press(page, words.code.de);
  await page.getByText(words.done.de).waitFor();
  await page.getByText(words.nowhere.de).waitFor();
  expect(addOn.asked.at(-2)).toEqual(["erasePerson", "erika", "code"]);
});
