import type { Page } from "playwright-core";
import { describe, expect, it } from "vitest";
import { actions } from "../../../src/text/sidebar";
import { columns, importing, source } from "../../../src/text/sidebar-data";
import { csvRefusals, failureTexts, failureWords } from "../../../src/text/sidebar-failures";
import { fakeAddOn, names } from "./fake-add-on";
import { arrive, press, sidebarPages } from "./sidebar-page";

const { open } = sidebarPages();

describe("a CSV file", () => {
  const csv = (name: string, text: string) => ({
    name,
    mimeType: "text/csv",
    buffer: Buffer.from(text),
  });
  const choose = (page: Page, file: ReturnType<typeof csv>) =>
    page.locator("input[type=file]").setInputFiles(file);

  it("is taken over in blocks and then looked at", async () => {
    const addOn = fakeAddOn("en");
    const page = await open(addOn);
    await page.getByRole("heading", { name: source.title.en }).waitFor();
    await choose(page, csv("orders.csv", `id;amount\n${"1;2,50\n".repeat(6000)}`));
    await arrive(page, columns.recognised("Shopify: orders").en);
    expect(names(addOn)).toEqual([
      "panel",
      "importTargets",
      "importBegin",
      "importRows",
      "importRows",
      "importEnd",
      "panel",
    ]);
    const [, , rows] = addOn.asked[3] ?? [];
    expect((rows as string[][]).slice(0, 2)).toEqual([
      ["id", "amount"],
      ["1", "2,50"],
    ]);
  });

  it("can be dropped anywhere on the page, one at a time", async () => {
    const addOn = fakeAddOn("en");
    const page = await open(addOn);
    await page.getByRole("heading", { name: source.title.en }).waitFor();
    const drop = (page: Page, count: number) =>
      page.evaluate((files) => {
        const dataTransfer = new DataTransfer();
        for (let i = 0; i < files; i++) dataTransfer.items.add(new File(["a,b\n1,2"], `${i}.csv`));
        const event = { dataTransfer, bubbles: true, cancelable: true };
        return document.body.dispatchEvent(new DragEvent("drop", event));
      }, count);
    expect(await drop(page, 2)).toBe(false); // the browser must not open the file itself
    await page.getByText(source.oneFile.en).waitFor();
    expect(names(addOn)).toEqual(["panel"]);
    await drop(page, 1);
    await arrive(page, columns.recognised("Shopify: orders").en);
  });

  it("that is a workbook is refused without asking the add-on; trying again is not offered", async () => {
    const addOn = fakeAddOn("de");
    const page = await open(addOn);
    await page.getByRole("heading", { name: source.title.de }).waitFor();
    await choose(page, csv("orders.xlsx", "PK\u0003\u0004\u0014"));
    await arrive(page, failureTexts.FILE.title.de);
    await page.getByText(csvRefusals.workbook.de).waitFor();
    expect(await page.getByRole("button", { name: failureWords.retry.de }).count()).toBe(0);
    expect(names(addOn)).toEqual(["panel"]);
    await press(page, failureWords.back.de);
    await arrive(page, source.title.de);
  });

  it("can be stopped on its way, and its sheet goes again", async () => {
    const addOn = fakeAddOn("de");
    let goOn = () => {};
    const held = () =>
      new Promise((done) => {
        goOn = () => done({ rows: 1 });
      });
    Object.assign(addOn.endpoints, { importRows: held });
    const page = await open(addOn);
    await page.getByRole("heading", { name: source.title.de }).waitFor();
    await choose(page, csv("orders.csv", "a,b\n1,2"));
    await page.getByText(importing.note.de).waitFor();
    await press(page, actions.cancel.de);
    goOn();
    await arrive(page, source.title.de);
    expect(names(addOn).slice(-2)).toEqual(["importRows", "importCancel"]);
  });

  it("with the headings of an earlier one can be appended to it", async () => {
    const addOn = fakeAddOn("de");
    const page = await open(addOn);
    await page.getByRole("heading", { name: source.title.de }).waitFor();
    await choose(page, csv("orders.csv", "again;amount\n1;2,50"));
    await arrive(page, importing.where.de);
    await press(page, importing.append("orders").de);
    await arrive(page, columns.recognised("Shopify: Bestellungen").de);
    expect(addOn.asked.find(([name]) => name === "importEnd")).toEqual(["importEnd", 2, 7]);
  });

  it("can be given up at that question, and nothing has begun", async () => {
    const addOn = fakeAddOn("de");
    const page = await open(addOn);
    await page.getByRole("heading", { name: source.title.de }).waitFor();
    await choose(page, csv("orders.csv", "again;amount\n1;2,50"));
    await arrive(page, importing.where.de);
    await press(page, actions.cancel.de);
    await arrive(page, source.title.de);
    expect(names(addOn)).toEqual(["panel", "importTargets"]);
  });
});
