/** The add-on's jobs, as a user at the panel, the menu and the clock set them off. */

import type { BuildProgress, Endpoints, PanelState, Schedule } from "../../src/addon/panel";
import { runBuild } from "../../src/sidebar/build-loop";
import { bridgeFailure } from "../../src/sidebar/failure";
import { importFile } from "../../src/sidebar/import-file";
import { sampleShop } from "../../src/sidebar/sample/sample-shop";
import type { Server } from "../../src/sidebar/server";
import { removeSheet, type UserFile } from "./file";

export interface Job {
  readonly name: string;
  /** Brings a tidy file, fresh or after the last run, to where the job begins. */
  ready(file: UserFile): Promise<void>;
  run(file: UserFile): Promise<unknown>;
}

/** The panel's side of the bridge, with its own words for what the bridge says. */
export function serverOf({ host }: UserFile): Server {
  return new Proxy({} as Server, {
    get:
      (_, name: keyof Endpoints) =>
      (...args: readonly unknown[]) =>
        host.call(name, args).catch((error: Error) => {
          throw bridgeFailure(error);
        }),
  });
}

const options = { period: "quarter", lapseDays: null, asOf: null, goal: 0.7, shop: null } as const;

async function buildIn(file: UserFile, onProgress = (_: BuildProgress) => {}): Promise<unknown> {
  const signal = new AbortController().signal;
  return runBuild(serverOf(file), file.orders, options, onProgress, signal);
}

const remove = (file: UserFile) => serverOf(file).removeDashboard();

export const schedule = (file: UserFile, refresh: Schedule["refresh"]) =>
  serverOf(file).saveSchedule({
    refresh,
    hour: 7,
    digest: { when: "off", recipients: [], language: "panel" },
  });

let changes = 0;

async function withDashboard(file: UserFile): Promise<void> {
  const { dashboard } = (await file.host.call("panel")) as PanelState;
  if (!dashboard) await buildIn(file);
}

const csv =
  "Kunde;Datum;Betrag\nanna@example.org;13.01.2025;10,50\nben@example.org;14.02.2025;=1+1\n";
const shopFile = {
  name: "shop.csv",
  arrayBuffer: async () => new TextEncoder().encode(csv).buffer as ArrayBuffer,
};

export const jobs: readonly Job[] = [
  {
    name: "first build",
    ready: async (file) => void (await remove(file)),
    run: buildIn,
  },
  { name: "rebuild", ready: withDashboard, run: buildIn },
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
    run: (file) =>
      importFile(
        shopFile,
        serverOf(file),
        async () => null,
        () => {},
        new AbortController().signal,
      ),
  },
  {
    name: "showing rows",
    ready: async () => {},
    run: (file) => serverOf(file).showRows(file.orders, "order"),
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
    name: "removal",
    ready: async (file) => {
      await withDashboard(file);
      await schedule(file, "daily");
      await serverOf(file).insertSample(smallSample(file));
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
