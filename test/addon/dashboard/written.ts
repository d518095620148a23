/** Writes a report's dashboard into a fresh spreadsheet of the local host, by the writer alone. */

import { build } from "esbuild";
import type { Host } from "../../../src/host/host";
import { openHost } from "../../../src/host/node/open-host";
import type { Report } from "../../../src/report/report";
import { builtAt } from "./sample-report";

const entry = `
function write(report, builtAt) {
  const book = SpreadsheetApp.getActive();
  const data = book.insertSheet("_Stammkunde");
  const sheet = book.insertSheet("Dashboard");
  const { dashboard, data: rows } = writer.planDashboard(report, "_Stammkunde", builtAt);
  writer.writeDataSheet(data, rows);
  for (const part of ["cells", "look"]) writer.applyPlan(sheet, dashboard, part, data);
}
function name(report, builtAt) {
  const sheet = SpreadsheetApp.getActive().getSheetByName("Dashboard");
  writer.nameBlocks(sheet, writer.planDashboard(report, "_Stammkunde", builtAt).dashboard);
}
function stored() {
  return writer.readStoredReport(SpreadsheetApp.getActive().getSheetByName("_Stammkunde"));
}
`;
/** Of these functions, the calls that are not the writer's. */
const otherCalls = { write: 3, name: 2 };

const manifest = {
  timeZone: "Etc/UTC",
  oauthScopes: ["https://www.googleapis.com/auth/spreadsheets.currentonly"],
};

async function bundle(): Promise<string> {
  const { outputFiles } = await build({
    entryPoints: ["src/addon/dashboard/index.ts"],
    bundle: true,
    write: false,
    format: "iife",
    globalName: "writer",
    target: "es2019",
  });
  return outputFiles[0]?.text ?? "";
}

export interface Written {
  readonly host: Host;
  /** Of the writer, the names of the last step included. */
  readonly calls: number;
  /** Names of areas before the last step. */
  readonly early: readonly string[];
}

/** The caller closes the host. */
export async function written(report: Report): Promise<Written> {
  const host = await openHost({
    dist: {
      "addon.js": await bundle(),
      "Code.js": entry,
      "appsscript.json": JSON.stringify(manifest),
    },
    locale: report.locale === "de" ? "de_DE" : "en_GB",
    timeZone: "Europe/Berlin",
    user: { email: "owner@example.org", locale: report.locale },
  });
  await host.call("write", [report, builtAt]);
  const early = host.sheet("Dashboard").names.map(({ name }) => name);
  await host.call("name", [report, builtAt]);
  return { host, calls: host.calls.total - otherCalls.write - otherCalls.name, early };
}
