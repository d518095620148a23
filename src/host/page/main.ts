/** The workbench page: opens the local spreadsheet with the add-on in it, and fills it. */
import { type Locale, localeOf } from "../../text/text";
import type { Host } from "../host";
import { byId, element } from "./dom";
import { importFile, insertSample, type NamedFile } from "./file";
import { whileRunning } from "./messages";
import { openWorkbench } from "./open-workbench";
import { words } from "./words";

declare global {
  interface Window {
    /** For the browser's console, and for tests: a grid drawn on a canvas has no elements to ask. */
    host?: Host;
  }
}

/** The sample shop's last day is over on this one, so that its last quarter is complete. */
const SAMPLE_NOW = "2026-10-01T07:12:00+02:00";

async function start(locale: Locale): Promise<void> {
  document.documentElement.lang = locale;
  byId("note").textContent = words.local[locale];
  byId("languages").append(...languageLinks(locale));
  const [project, file] = await Promise.all([
    fetchJson<Record<string, string>>("project.json"),
    fetchJson<NamedFile | null>("file.json"),
  ]);
  const fileName = file?.name.replace(/\.\w+$/, "") ?? words.sampleFile[locale];
  byId("file-name").textContent = fileName;
  document.title = `${fileName} – Stammkunde`;
  const host = await openWorkbench({
    locale,
    project,
    fileName,
    ...(file === null && { now: SAMPLE_NOW }),
  });
  window.host = host;
  await (file
    ? importFile(host, file)
    : insertSample(host, await fetchJson(`sample-${locale}.json`)));
}

async function fetchJson<T>(address: string): Promise<T> {
  const response = await fetch(address);
  if (!response.ok) throw new Error(`${address}: ${response.status}`);
  return response.json() as Promise<T>;
}

/** The language belongs to the file, which cannot change it: the other one is another start. */
const languageLinks = (current: Locale): HTMLElement[] =>
  (["de", "en"] as const).map((locale) =>
    element("a", {
      href: `?lang=${locale}`,
      textContent: locale.toUpperCase(),
      title: words.language[locale],
      ariaCurrent: String(locale === current),
    }),
  );

const locale = localeOf(new URLSearchParams(window.location.search).get("lang"));
whileRunning(words.loading[locale], start(locale)).then(
  () => {
    document.body.dataset.state = "ready";
  },
  (error: Error) => {
    document.body.dataset.state = "failed";
    byId("messages").replaceChildren(
      element("p", { className: "failure" }, `${words.failedToStart[locale]} ${error.message}`),
    );
    throw error;
  },
);
