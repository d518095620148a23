/** The workbench in a browser, driven by mouse and keyboard, for tests and for pictures. */
import { mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { pathToFileURL } from "node:url";
import type { Browser, FrameLocator, Page } from "playwright-core";
import type { Host } from "../../src/host/host";

interface Server {
  readonly url: string;
  close(): Promise<void>;
}

/** A file to begin with, in blocks of rows. */
interface NamedFile {
  readonly name: string;
  readonly blocks: readonly (readonly (readonly string[])[])[];
}

/** Builds the page and serves it with an add-on in it: a folder as clasp would push it. */
export async function serveWorkbench(project: string, file?: NamedFile): Promise<Server> {
  const { buildPage } = await script("build-page.mjs");
  const { serve } = await script("serve.mjs");
  const folder: string = await buildPage(await mkdtemp(join(tmpdir(), "workbench-")));
  const server: Server = await serve({ folder, project, file });
  return {
    url: server.url,
    async close() {
      await server.close();
      await rm(folder, { recursive: true });
    },
  };
}

const script = (name: string) => import(pathToFileURL(join("scripts", name)).href);

export interface Workbench {
  readonly page: Page;
  /** What the console complained about, and requests that were not for this server. */
  readonly problems: string[];
  readonly sidebar: FrameLocator;
  /** Clicks an item of a menu on top: `choose("Erweiterungen", "Stammkunde", "Öffnen")`. */
  choose(...path: readonly string[]): Promise<void>;
  /** Opens a sheet by its tab. */
  openSheet(name: string): Promise<void>;
  /** Where a cell lies on the screen, counted from 0, in a sheet as it was when it was new. */
  cell(row: number, column: number): { readonly x: number; readonly y: number };
  /** Clicks a cell and types into it. */
  type(row: number, column: number, text: string): Promise<void>;
  /** Points at a cell, coming from the one above. */
  pointAt(row: number, column: number): Promise<void>;
  /** Asks the spreadsheet behind the canvas. */
  ask<T, A>(question: (host: Host, about: A) => T, about?: A): Promise<T>;
}

/** Shorter than a test may take, so that the step that hangs is the one that complains. */
const PATIENCE = 15_000;

/** What the page puts above and left of the first cell of a sheet, and the size of its cells. */
const grid = { left: 46, top: 113, width: 100, height: 21 };

export async function openWorkbench(
  browser: Browser,
  url: string,
  language: "de" | "en",
): Promise<Workbench> {
  const page = await browser.newPage({ viewport: { width: 1366, height: 768 } });
  page.setDefaultTimeout(PATIENCE);
  const problems: string[] = [];
  page.on("pageerror", (error) => problems.push(String(error)));
  page.on("console", (message) => {
    if (["error", "warning"].includes(message.type())) problems.push(message.text());
  });
  page.on("request", (request) => {
    if (!/^(data|blob|about):/.test(request.url()) && !request.url().startsWith(url))
      problems.push(`request to ${request.url()}`);
  });
  await page.goto(`${url}?lang=${language}`);
  await page.waitForSelector("body[data-state]");

  const cell = (row: number, column: number) => ({
    x: grid.left + (column + 0.5) * grid.width,
    y: grid.top + (row + 0.5) * grid.height,
  });
  return {
    page,
    problems,
    sidebar: page.frameLocator("#sidebar iframe"),
    cell,
    async choose(title, ...path) {
      await page.locator("#menus > .menu > .menu-item", { hasText: title }).click();
      for (const label of path) await page.getByText(label, { exact: true }).last().click();
    },
    async openSheet(name) {
      await page.getByText(name, { exact: true }).last().click();
    },
    async type(row, column, text) {
      const { x, y } = cell(row, column);
      await page.mouse.click(x, y);
      await page.keyboard.type(text);
      await page.keyboard.press("Enter");
    },
    async pointAt(row, column) {
      for (const { x, y } of [cell(row - 1, column), cell(row, column)])
        await page.mouse.move(x, y, { steps: 4 });
    },
    ask: (question, about) =>
      page.evaluate(`(${question})(window.host, ${JSON.stringify(about)})`) as Promise<
        ReturnType<typeof question>
      >,
  };
}

/** What the sidebar says on the way from the sample shop to its dashboard. */
export const wayToDashboard = {
  de: {
    menu: ["Erweiterungen", "Stammkunde", "Öffnen"],
    orders: "Bestellungen in dieser Datei",
    next: "Weiter",
    build: "Dashboard bauen",
    done: "Fertig in",
    jump: "Zum Dashboard springen",
  },
  en: {
    menu: ["Extensions", "Stammkunde", "Open"],
    orders: "Orders in this file",
    next: "Next",
    build: "Build dashboard",
    done: "Done in",
    jump: "Go to the dashboard",
  },
} as const;

/** Builds the dashboard of the sample shop in the sidebar, by mouse, and goes there. */
export async function buildDashboard(workbench: Workbench, language: "de" | "en"): Promise<void> {
  const way = wayToDashboard[language];
  const { sidebar } = workbench;
  await workbench.choose(...way.menu);
  await sidebar.getByText(way.orders).click();
  await sidebar.getByRole("button", { name: way.next, exact: true }).click();
  await sidebar.getByRole("button", { name: way.build }).click();
  await sidebar.getByText(way.done).waitFor();
  await sidebar.getByRole("button", { name: way.jump }).click();
}
