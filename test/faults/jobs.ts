/** The add-on's jobs, as a user at the panel, the menu and the clock set them off. */

import type { DigestSettings, PanelState, Schedule } from "../../src/addon/panel";
import { writeNotes } from "../../src/host/engine/notes";
import { sheetNamed } from "../../src/host/engine/sheets";
import { runBuild } from "../../src/sidebar/build-loop";
import { importFile } from "../../src/sidebar/import-file";
import { sampleShop } from "../../src/sidebar/sample/sample-shop";
import { actionTexts } from "../../src/text/actions";
import { serverOf } from "./bridge";
import { isUserSheet, removeSheet, type UserFile } from "./file";
import { tracesOf } from "./traces";

export interface Job {
  readonly name: string;
  /** Brings a tidy file, fresh or after the last run, to where the job begins. */
  ready(file: UserFile): Promise<void>;
  run(file: UserFile): Promise<unknown>;
  /** What is wrong after a run that came to its end; null where nothing is. */
  flaw?(file: UserFile): string | null;
}

const options = { period: "quarter", lapseDays: null, asOf: null, goal: 0.7, shop: null } as const;

async function buildIn(file: UserFile, shop: string | null = null): Promise<unknown> {
  const { signal } = file.bridge.cancel;
  return runBuild(serverOf(file), file.orders, { ...options, shop }, () => {}, signal);
}

const remove = (file: UserFile) => serverOf(file).removeDashboard();

const noDigest: DigestSettings = { when: "off", recipients: [], language: "panel" };

export const schedule = (file: UserFile, refresh: Schedule["refresh"], digest = noDigest) =>
  serverOf(file).saveSchedule({ refresh, hour: 7, digest });

let changes = 0;

async function withDashboard(file: UserFile): Promise<void> {
  const { dashboard } = (await file.host.call("panel")) as PanelState;
  if (!dashboard) await buildIn(file);
}

/** Takes a file in; where an earlier one has its headings, into its sheet. */
const importing = (file: UserFile, text: string) =>
  importFile(
    {
      name: "shop.csv",
      arrayBuffer: async () => new TextEncoder().encode(text).buffer as ArrayBuffer,
    },
    serverOf(file),
    async ([target]) => target ?? null,
    () => {},
    file.bridge.cancel.signal,
  );

const january =
  "Kunde;Datum;Betrag\nanna@example.org;13.01.2025;10,50\nben@example.org;14.02.2025;=1+1\n";
/** One row is there already, one is called like a formula. */
const february = `${january}'=cem@example.org;15.02.2025;12,00\n=1+1;16.02.2025;13,00\n`;

/** To be won back. */
const person = "kunde5@example.org";

const winBack = actionTexts.lists.winBack.label;

async function withoutList(file: UserFile): Promise<void> {
  await withDashboard(file);
  removeSheet(file.host, winBack[file.locale]);
}

const listToTickOff = (file: UserFile) => serverOf(file).showActionList("action.winBack");

/** Wherever the add-on writes, and where a user may write into what it has written. */
async function namePerson(file: UserFile): Promise<void> {
  const { host } = file;
  await buildIn(file, `Laden ${person}`);
  removeSheet(host, winBack[file.locale]);
  const { dashboard } = await serverOf(file).panel();
  const name = dashboard?.sheetName ?? "";
  await host.type(`'${name}'!B2`, `Dank an ${person}`);
  const area = { sheet: sheetNamed(host.book, name) ?? "", row: 2, column: 2, rows: 1, columns: 1 };
  writeNotes(host.book, area, () => `Anruf von ${person}`);
  await serverOf(file).showCustomers();
  await listToTickOff(file);
  await schedule(file, "daily", { ...daily, recipients: ["chef@example.org", person] });
}

const daily: DigestSettings = { when: "always", recipients: ["chef@example.org"], language: "en" };

const erasing = (name: string, how: "erase" | "code"): Job => ({
  name,
  ready: namePerson,
  run: (file) => serverOf(file).erasePerson(person, how),
  flaw: ({ host }) => {
    const { digest } = JSON.parse(host.properties.get("document")?.get("settings") ?? "{}");
    if (String(digest.recipients) !== "chef@example.org") return `mail to ${digest.recipients}`;
    return tracesOf(host, person, isUserSheet)[0] ?? null;
  },
});

export const jobs: readonly Job[] = [
  {
    name: "first build",
    ready: async (file) => void (await remove(file)),
    run: (file) => buildIn(file),
  },
  { name: "rebuild", ready: withDashboard, run: (file) => buildIn(file) },
  {
    name: "refresh from the menu",
    ready: withDashboard,
    run: ({ host }) => host.run("refreshFromMenu"),
  },
  {
    name: "refresh by the clock",
    ready: async (file) => {
      await withDashboard(file);
      await schedule(file, "daily");
      // what has not changed is not built
      changes += 1;
      await file.host.type("Bestellungen!C2", String(changes));
    },
    run: ({ host }) => host.advance(24 * 3_600_000),
  },
  {
    name: "import of a file",
    ready: async ({ host }) => removeSheet(host, "shop"),
    run: (file) => importing(file, january),
  },
  {
    name: "import of the next file",
    ready: async (file) => {
      removeSheet(file.host, "shop");
      await importing(file, january);
    },
    run: (file) => importing(file, february),
  },
  {
    name: "showing rows",
    ready: async () => {},
    run: (file) => serverOf(file).showRows(file.orders, "order"),
  },
  {
    name: "list of customers",
    ready: withDashboard,
    run: (file) => serverOf(file).showCustomers(),
  },
  { name: "list to tick off", ready: withoutList, run: listToTickOff },
  {
    name: "rows behind a figure",
    ready: withDashboard,
    run: (file) => serverOf(file).showFigureRows("retention"),
  },
  {
    name: "sample",
    ready: async () => {},
    run: (file) => serverOf(file).insertSample(smallSample(file)),
  },
  {
    name: "schedule",
    ready: async (file) => {
      await withDashboard(file);
      await schedule(file, "off");
    },
    run: (file) => schedule(file, "daily"),
  },
  {
    name: "schedule off",
    ready: async (file) => {
      await withDashboard(file);
      await schedule(file, "daily");
    },
    run: (file) => schedule(file, "off"),
  },
  {
    name: "digest",
    ready: async (file) => {
      await withDashboard(file);
      await schedule(file, "daily", daily);
      file.host.mailQuota = 100;
    },
    run: ({ host }) => host.advance(24 * 3_600_000),
    flaw: ({ host }) =>
      host.clock.now - (host.outbox.at(-1)?.sentAt ?? 0) < 24 * 3_600_000 ? null : "no mail",
  },
  erasing("erasing a person", "erase"),
  erasing("a code in place of a person", "code"),
  {
    name: "removal",
    ready: async (file) => {
      await withDashboard(file);
      await schedule(file, "daily", daily);
      await serverOf(file).insertSample(smallSample(file));
      await serverOf(file).showCustomers();
      removeSheet(file.host, winBack[file.locale]); // a removal before left it to the user
      await listToTickOff(file);
    },
    run: remove,
  },
];

/** A sample of a few rows writes with as many calls as one of thousands. */
function smallSample({ locale }: UserFile) {
  const sample = sampleShop(locale);
  const tables = sample.tables.map(({ name, rows }) => ({ name, rows: rows.slice(0, 30) }));
  return { ...sample, tables };
}
