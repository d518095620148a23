/** What the page itself does, with a small add-on that uses all of it. */
import { readFile } from "node:fs/promises";
import type { Browser } from "playwright-core";
import { afterAll, afterEach, beforeAll, beforeEach, expect, test } from "vitest";
import { launchBrowser } from "../browser";
import { openWorkbench, serveWorkbench, type Workbench } from "./workbench";

let browser: Browser;
let server: Awaited<ReturnType<typeof serveWorkbench>>;
let workbench: Workbench;

beforeAll(async () => {
  [browser, server] = await Promise.all([
    launchBrowser(),
    serveWorkbench("test/workbench/fixture"),
  ]);
});
afterAll(() => Promise.all([browser.close(), server.close()]));

beforeEach(async () => {
  workbench = await openWorkbench(browser, server.url, "de");
});
afterEach(async () => {
  expect(workbench.problems).toEqual([]);
  await workbench.page.close();
});

const value = (cell: string) =>
  workbench.ask((host, at) => host.values(`Fixture!${at}`)[0]?.[0], cell);

interface Point {
  readonly x: number;
  readonly y: number;
}

/** The colours of the grid's canvas at points of the screen. */
const colorsAt = (points: readonly Point[]) =>
  workbench.page.evaluate((asked) => {
    const canvas = document.querySelector<HTMLCanvasElement>("canvas[id^=univer-sheet-main]");
    if (!canvas) return [];
    const { left, top } = canvas.getBoundingClientRect();
    const copy = new OffscreenCanvas(canvas.width, canvas.height);
    const pixels = copy.getContext("2d", { willReadFrequently: true });
    pixels?.drawImage(canvas, 0, 0);
    return asked.map(({ x, y }) =>
      [...(pixels?.getImageData(x - left, y - top, 1, 1).data ?? [])].slice(0, 3),
    );
  }, points);

test("answers google.script.run with the user's object, and tells of failures", async () => {
  const { sidebar } = workbench;
  await workbench.choose("Erweiterungen", "Stammkunde", "Öffnen");
  await sidebar.getByText("double").click();
  await sidebar.getByText("= 42").waitFor();
  await sidebar.getByText("private").click();
  await sidebar.getByText("Script function not found: hidden_").waitFor();
});

test("closes the sidebar from inside", async () => {
  await workbench.choose("Erweiterungen", "Stammkunde", "Öffnen");
  // by keyboard: a click can still be under way in the frame when the frame has gone
  await workbench.sidebar.getByText("close").focus();
  await workbench.page.keyboard.press("Enter");
  await workbench.page.locator("#sidebar").waitFor({ state: "hidden" });
});

test("shows dialogs, and what a script that fails has said", async () => {
  const { page } = workbench;
  await workbench.choose("Erweiterungen", "Stammkunde", "Dialog");
  await page.frameLocator("dialog iframe").getByText("Hello").waitFor();
  await page.keyboard.press("Escape");
  await workbench.choose("Erweiterungen", "Stammkunde", "Scheitern");
  await page.getByText("This went wrong on purpose.").waitFor();
});

test("suspends the script until an alert is answered", async () => {
  const { page } = workbench;
  page.once("dialog", (dialog) => dialog.dismiss());
  await workbench.choose("Erweiterungen", "Stammkunde", "Fragen");
  await page.getByText("answer: NO").waitFor();
});

test("reads what is typed as German, formulas in either spelling", async () => {
  const typed = ["1,5", "31.12.2025", "1.234,50 €", "wahr", "=ROUND(1,25;1)", "=ROUND(1.25,1)"];
  for (const [index, text] of typed.entries()) await workbench.type(3 + index, 10, text);
  await expect
    .poll(() => workbench.ask((host) => host.display("Fixture!K4:K9").flat()))
    .toEqual(["1,5", "31.12.2025", "1.234,50 €", "WAHR", "1,3", "1,3"]);
  expect(await value("K6")).toBe(1234.5);
  expect(await value("K7")).toBe(true);
});

test("shows a formula's own error on hovering, and recalculates it", async () => {
  await workbench.pointAt(5, 6);
  await workbench.page.getByText("Bitte eine Zahl angeben.").waitFor();
  await workbench.type(3, 6, "10");
  await expect.poll(() => value("G5")).toBe(5);
});

test("shows notes on hovering", async () => {
  await workbench.pointAt(2, 8);
  await expect
    .poll(() => workbench.page.locator("textarea").inputValue())
    .toBe("A note of the fixture.");
});

test("ticks a checkbox by mouse", async () => {
  const { x, y } = workbench.cell(0, 8);
  await workbench.page.mouse.click(x, y);
  await expect.poll(() => value("I1")).toBe(true);
});

test("chooses from a dropdown by mouse", async () => {
  const { x, y } = workbench.cell(1, 8);
  await workbench.page.mouse.click(x + 35, y);
  await workbench.page.getByText("Quartal", { exact: true }).click();
  await expect.poll(() => value("I2")).toBe("Quartal");
});

test("draws sparklines: of a bar of 20, 30 and 50 per cent, the 30 are dark", async () => {
  const start = workbench.cell(2, 6);
  const twoCells = 200;
  const at = (share: number) => ({ x: start.x - 50 + share * twoCells, y: start.y });
  expect(await colorsAt([at(0.1), at(0.3), at(0.8)])).toEqual([
    [0xe4, 0xe9, 0xf0],
    [0x27, 0x48, 0x8a],
    [0xe4, 0xe9, 0xf0],
  ]);
});

test("draws charts anew when their data change, and only on their sheet", async () => {
  const { page } = workbench;
  const charts = page.locator(".chart canvas");
  await expect.poll(() => charts.count()).toBe(2);
  const picture = () => charts.first().evaluate((canvas: HTMLCanvasElement) => canvas.toDataURL());
  const before = await picture();
  await workbench.type(1, 3, "95 %");
  await expect.poll(picture).not.toBe(before);
  await workbench.openSheet("Tabellenblatt1");
  await expect.poll(() => charts.count()).toBe(0);
});

test("scrolls charts with the grid", async () => {
  const { page } = workbench;
  const top = async () => (await page.locator(".chart").first().boundingBox())?.y ?? 0;
  const before = await top();
  await page.mouse.move(700, 600);
  await page.mouse.wheel(0, 100);
  await expect.poll(top).toBeLessThan(before - 50);
});

test("moves charts with the rows above them", async () => {
  const top = async () => (await workbench.page.locator(".chart").first().boundingBox())?.y ?? 0;
  const before = await top();
  await workbench.ask((host) => host.run("makeRoom"));
  await expect.poll(top).toBe(before + 79);
});

test("advances the clock to a trigger, whose mail lies in the outbox", async () => {
  const { page } = workbench;
  await workbench.choose("Erweiterungen", "Stammkunde", "Täglich");
  await page.getByText("Trigger set").waitFor();
  await workbench.choose("Werkbank", "Uhr um einen Tag vorstellen");
  await page.getByText("Ausgelöst: sendMail").waitFor();
  await workbench.choose("Werkbank", "Dienstaufrufe");
  await page.getByText("MailApp.sendEmail").waitFor();
  await page.keyboard.press("Escape");
  await workbench.choose("Werkbank", "Postausgang");
  await page.getByText("Good morning").click();
  await page.frameLocator("dialog iframe").getByText("In bold").waitFor();
});

test("hands the spreadsheet over as .xlsx", async () => {
  const download = workbench.page.waitForEvent("download");
  await workbench.choose("Werkbank", "Als .xlsx herunterladen");
  const file = await download;
  expect(file.suggestedFilename()).toBe("Beispielshop.xlsx");
  const bytes = await readFile(await file.path());
  expect(bytes.subarray(0, 2).toString()).toBe("PK");
});

test("can be used from the keyboard alone", async () => {
  const { page } = workbench;
  await page.locator("#menus > .menu > .menu-item").first().focus();
  for (const key of ["Enter", "ArrowDown", "Enter", "ArrowDown", "Enter"])
    await page.keyboard.press(key);
  await workbench.sidebar.getByText("double").waitFor();
});
