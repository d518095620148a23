// The sidebar while it takes over a file: no task may hold up the page so long that one notices. In a Chromium, with an
// add-on that answers at once, so that the page alone is measured.
import { mkdtemp, readFile, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { load } from "../load.mjs";
import { count, milliseconds, tableWith } from "./print.mjs";

/** From here on a page feels stuck. */
const budget = 100;
const patience = 60_000;
const address = "http://sidebar.example/";

/** @returns {Promise<{ rows: number, tasks: number[], longest: number, budget: number, ok: boolean }>} */
export async function timePage(rows) {
  const { launchBrowser } = await load("test/browser.ts");
  const { fakeAddOn } = await load("test/sidebar/page/fake-add-on.ts");
  const folder = await mkdtemp(join(tmpdir(), "stammkunde-bench-"));
  const file = join(folder, "orders.csv");
  await writeFile(file, csvOf(rows));
  const browser = await launchBrowser();
  let tasks;
  try {
    tasks = await longTasks(browser, fakeAddOn("de"), file);
  } finally {
    await browser.close();
    await rm(folder, { recursive: true });
  }
  const longest = Math.max(0, ...tasks);
  console.log(`\nThe sidebar while a file of ${count(rows)} rows is taken over\n`);
  const row = tableWith({ "": 22, ms: -7, "at most": -7, " ": 4 });
  row(["longest task", milliseconds(longest), String(budget), longest <= budget ? "hit" : "miss"]);
  return { rows, tasks, longest, budget, ok: longest <= budget };
}

async function longTasks(browser, { endpoints }, file) {
  const page = await browser.newPage({ viewport: { width: 300, height: 560 } });
  await page.exposeFunction("askAddOn", (name, json) => endpoints[name](...JSON.parse(json)));
  await page.addInitScript(bridge);
  await page.addInitScript(observe);
  await page.route(address, async (route) =>
    route.fulfill({ contentType: "text/html", body: await readFile("dist/Sidebar.html", "utf8") }),
  );
  await page.goto(address);
  const input = page.locator("input[type=file]");
  await input.waitFor({ state: "attached" });
  await page.evaluate(() => {
    window.longTasks.length = 0; // opening the page is another matter
  });
  await input.setInputFiles(file); // by its path: handing over its bytes would be a long task of its own
  await page.getByRole("heading", { level: 1, name: /Shopify/ }).waitFor({ timeout: patience });
  return page.evaluate(() => window.longTasks);
}

/** Runs in the page: what Google puts there, over the function that asks the add-on. */
function bridge() {
  const runner = (done, failed) =>
    new Proxy(
      {},
      {
        get: (_, name) => {
          if (name === "withSuccessHandler") return (handler) => runner(handler, failed);
          if (name === "withFailureHandler") return (handler) => runner(done, handler);
          return (...args) => window.askAddOn(name, JSON.stringify(args)).then(done, failed);
        },
      },
    );
  window.google = { script: { run: runner(), host: { close() {} } } };
}

/** Runs in the page: notes tasks of 50 ms and more. */
function observe() {
  window.longTasks = [];
  new PerformanceObserver((list) => {
    for (const { duration } of list.getEntries()) window.longTasks.push(Math.round(duration));
  }).observe({ type: "longtask", buffered: true });
}

function csvOf(rows) {
  const lines = ["Kunde;Datum;Betrag;Artikel;Ort"];
  for (let i = 0; i < rows; i++) {
    const date = `${String(1 + (i % 28)).padStart(2, "0")}.${String(1 + (i % 12)).padStart(2, "0")}.2025`;
    lines.push(
      `kunde${i % 24_000}@example.org;${date};"1.${100 + (i % 900)},50";Artikel ${i % 300};Ort ${i % 90}`,
    );
  }
  return lines.join("\n");
}
