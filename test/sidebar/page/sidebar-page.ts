/** The built sidebar in a browser, in the place and size Sheets gives it, with a stand-in for the bridge. */

import { readFileSync } from "node:fs";
import { AxeBuilder } from "@axe-core/playwright";
import type { Browser, Page } from "playwright-core";
import { afterAll, afterEach, beforeAll, expect, vi } from "vitest";
import { result } from "../../../src/text/sidebar-dashboard";
import type { Locale } from "../../../src/text/text";
import { launchBrowser } from "../../browser";
import { type FakeAddOn, fakeAddOn, formulas } from "./fake-add-on";

/** One browser for a file of tests. Each test opens a page of its own, which must end without an error. */
export function sidebarPages() {
  let browser: Browser;
  const pages: Page[] = [];
  const errors: string[] = [];
  vi.setConfig({ testTimeout: 60_000, hookTimeout: 60_000 }); // rules are checked on every screen
  beforeAll(async () => {
    browser = await launchBrowser();
  });
  afterAll(() => browser.close());
  afterEach(async () => {
    for (const page of pages.splice(0)) await page.context().close();
    expect(errors.splice(0)).toEqual([]); // includes breaches of the page's own policy
  });

  async function open(addOn: FakeAddOn): Promise<Page> {
    const context = await browser.newContext({ viewport: { width: 300, height: 560 } });
    const page = await context.newPage();
    pages.push(page);
    page.on("pageerror", ({ message }) => errors.push(message));
    page.on("console", (line) => line.type() === "error" && errors.push(line.text()));
    await connect(page, addOn);
    return page;
  }

  /** A file whose dashboard stands, at the screen that shows it. */
  async function openBuilt(locale: Locale): Promise<{ addOn: FakeAddOn; page: Page }> {
    const addOn = fakeAddOn(locale);
    const plain = { period: "quarter", lapseDays: null, asOf: null, shop: null } as const;
    addOn.endpoints.buildBegin(1, { ...plain, goal: 0.82 });
    addOn.endpoints.buildStep(3);
    const page = await open(addOn);
    await page.getByRole("heading", { name: result.title[locale] }).waitFor();
    return { addOn, page };
  }

  return { open, openBuilt };
}

export const press = (page: Page, name: string): Promise<void> =>
  page.getByRole("button", { name }).first().click();

/** The title is there and has the keyboard, and nothing on the screen breaks a rule of accessibility. */
export async function arrive(page: Page, title: string): Promise<void> {
  await page.getByRole("heading", { level: 1, name: title }).waitFor();
  await page.waitForFunction(() => document.activeElement?.tagName === "H1");
  await check(page);
}

/** What axe found right: a screen in another language differs in its words only. */
const accessible = new Set<string>();

export async function check(page: Page): Promise<void> {
  const structure = await page.evaluate(structureShown);
  if (!accessible.has(structure)) {
    const { violations } = await new AxeBuilder({ page }).analyze();
    expect(violations.map(({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html)}`)).toEqual(
      [],
    );
    accessible.add(structure);
  }
  const wide = await page.evaluate(() => document.documentElement.scrollWidth > innerWidth);
  expect(wide).toBe(false);
}

/** Everything but words: elements with their looks and the names of their attributes, and how the page is shown. */
function structureShown(): string {
  const looks = ["(prefers-color-scheme: dark)", "(forced-colors: active)"];
  const shown = [
    innerWidth,
    getComputedStyle(document.documentElement).fontSize,
    document.title !== "",
  ];
  const elements = [...document.querySelectorAll("body, body *")].map((one) =>
    [
      one.tagName,
      one.getAttribute("class"),
      one.getAttribute("role"),
      ...one.getAttributeNames(),
    ].join(),
  );
  return JSON.stringify([looks.map((look) => matchMedia(look).matches), shown, elements]);
}

const address = "http://sidebar.example/";

async function connect(page: Page, { endpoints, asked }: FakeAddOn): Promise<void> {
  await page.clock.install();
  await page.exposeFunction("askAddOn", (name: keyof FakeAddOn["endpoints"], json: string) => {
    const args = JSON.parse(json) as never[];
    asked.push([name, ...args]);
    return (endpoints[name] as (...args: never[]) => unknown)(...args);
  });
  await page.addInitScript(bridge);
  await page.route(address, (route) =>
    route.fulfill({ contentType: "text/html", body: builtPage() }),
  );
  await page.goto(address);
}

/** The built page with two formulas, so that a search can be counted. */
function builtPage(): string {
  const help = /(<script type="application\/json" id="formulas">)[\s\S]*?(<\/script>)/;
  return readFileSync("dist/Sidebar.html", "utf8").replace(
    help,
    (_, open: string, close: string) => open + JSON.stringify(formulas) + close,
  );
}

/** google.script.run as Google has it: every handler makes a new runner, and only plain data crosses. */
function bridge() {
  type Handler = (value: unknown) => void;
  const scope = globalThis as unknown as {
    google: unknown;
    sheetFocused: number;
    askAddOn(name: string, json: string): Promise<unknown>;
  };
  const runner = (done: Handler, failed: Handler): unknown =>
    new Proxy(
      {},
      {
        get: (_, name: string) => {
          if (name === "withSuccessHandler") return (handler: Handler) => runner(handler, failed);
          if (name === "withFailureHandler") return (handler: Handler) => runner(done, handler);
          return (...args: unknown[]) =>
            void scope
              .askAddOn(name, JSON.stringify(args))
              .then(done, ({ message }: Error) => failed(new Error(message)));
        },
      },
    );
  const ignore = () => {};
  const focus = () => {
    scope.sheetFocused += 1;
  };
  scope.sheetFocused = 0;
  scope.google = { script: { run: runner(ignore, ignore), host: { editor: { focus } } } };
}
