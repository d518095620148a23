/** A job, broken at one service call: what must hold then, and after the next run. */

import { nameOf } from "../../src/host/engine/sheets";
import { ScriptError } from "../../src/host/failures";
import { toasts } from "../../src/text/addon";
import type { Locale } from "../../src/text/text";
import { openBridge, PanelClosed } from "./bridge";
import { isUserSheet, openFile, type UserFile, userSheets } from "./file";
import type { Job } from "./jobs";
import { flawOf } from "./sentence";
import { standing } from "./standing";

/** "error": one call fails. "outage": from that call on, all do. "stop": the run is ended from outside. */
export const serviceKinds = ["error", "outage", "stop"] as const;
/** The panel is closed, or "cancel" pressed, while a request is under way. */
export const panelKinds = ["close", "cancel"] as const;
export const kinds = [...serviceKinds, ...panelKinds];
export type Kind = (typeof kinds)[number];

/** What Google says, in turn. */
const messages = [
  "Service Spreadsheets timed out while accessing document with id 1abc.",
  "You do not have permission to access the requested document.",
  "Service invoked too many times for one day: spreadsheet.",
  "We're sorry, a server error occurred. Please wait a bit and try again.",
];

/** A job in a file of its own, and what a run that nothing breaks leaves there. */
interface Stage {
  readonly job: Job;
  readonly file: UserFile;
  readonly leaves: string;
  readonly shape: string | undefined;
  readonly names: readonly string[] | undefined;
}

async function setStage(job: Job, locale: Locale): Promise<Stage> {
  const file = await openFile(locale);
  await job.ready(file);
  await job.run(file);
  const { shape, names } = standing(file.host) ?? {};
  return { job, file, leaves: leftIn(file), shape, names };
}

export interface Trial {
  readonly kind: Kind;
  /** Which service call broke, or which request of the panel, from 1. */
  readonly call: number;
  readonly problems: readonly string[];
}

/** Breaks each `every`-th call of a job, in these ways by turns, until it has no more. */
export async function* trials(
  job: Job,
  ways: readonly Kind[],
  locale: Locale,
  every: number,
): AsyncGenerator<Trial> {
  let stage = await setStage(job, locale);
  for (let call = 1; ; call += every) {
    const kind = ways[((call - 1) / every) % ways.length] as Kind;
    const problems = await breakAt(stage, kind, call);
    if (problems !== null) yield { kind, call, problems };
    if (problems?.length === 0) continue;
    stage.file.host.close();
    if (problems === null) return;
    stage = await setStage(job, locale); // what went wrong must not spoil the next trial
  }
}

/** What went wrong when the call broke; null where the job makes fewer calls than that. */
async function breakAt(stage: Stage, kind: Kind, call: number): Promise<string[] | null> {
  const { job, file } = stage;
  const { host } = file;
  await job.ready(file);
  const users = userSheets(file);
  const imported = importedCells(file);
  const old = standing(host);
  const problems: string[] = [];
  const check = (right: boolean, problem: string) => {
    if (!right) problems.push(problem);
  };

  const { outbox, shown } = host;
  const mails = outbox.length;
  file.bridge = openBridge();
  const reached = sabotage(file, kind, call);
  const told = await tellingOf(() => job.run(file), file);
  host.faults = null;
  file.bridge = openBridge();
  if (!reached()) return null;

  const now = standing(host);
  check(outbox.length <= mails + 1, "more than one mail");
  check(userSheets(file) === users, "a sheet of the user's has changed");
  const after = new Set(importedCells(file));
  check(
    imported.every((cell) => after.has(cell)),
    "a cell of an imported sheet has changed",
  );
  check(
    now?.all === old?.all || now?.shape === stage.shape,
    `the dashboard is neither the old nor a whole new one: ${now?.shape}`,
  );
  if (told !== null && !told.google) {
    const flaw = flawOf(told.text, file.locale);
    check(flaw === null, `the user reads what is ${flaw}`);
  }
  const panel = await host.call("panel").then(
    () => null,
    (error: Error) => error.message,
  );
  check(panel === null, `the panel does not open: ${panel}`);
  const lost = shown.toasts.some(({ message }) => message === toasts.settingsLost[file.locale]);
  check(!lost, "the settings cannot be read");

  await host.advance(120_000);
  const next = await tellingOf(() => job.run(file), file);
  check(next === null, `the next run fails: ${next?.text}`);
  check(userSheets(file) === users, "a sheet of the user's has changed in the next run");
  check(leftIn(file) === stage.leaves, `the next run leaves ${leftIn(file)}`);
  const then = standing(host);
  check(then?.shape === stage.shape, "the next run leaves no whole dashboard");
  check(String(then?.names) === String(stage.names), `the next run leaves names ${then?.names}`);
  const flaw = job.flaw?.(file) ?? null;
  check(flaw === null, `after the next run: ${flaw}`);
  return problems;
}

/** Lets the n-th call or request go wrong; what it gives tells whether it came to that. */
function sabotage({ host, bridge }: UserFile, kind: Kind, nth: number): () => boolean {
  if (kind === "close" || kind === "cancel") {
    bridge.leaving = { how: kind, request: nth };
    return () => bridge.requests >= nth;
  }
  let calls = 0;
  const message = new ScriptError(messages[nth % messages.length] as string);
  host.faults = ({ member }) => {
    // who is there, and what is on the screen, needs no service that could fail
    if (/^Session\.|^Ui\.|getUi$/.test(member)) return undefined;
    calls += 1;
    if (calls < nth || (calls > nth && kind !== "outage")) return undefined;
    return kind === "stop" ? "kill" : message;
  };
  return () => calls >= nth;
}

interface Telling {
  readonly text: string;
  /** Whether it is Google that tells the user, in words of its own. */
  readonly google: boolean;
}

/** Google says so itself when it ends a run. */
const stopped = (error: unknown) => /Exceeded maximum execution time/.test(String(error));

/** What the user is told when a run fails; null when it does not. */
async function tellingOf(run: () => Promise<unknown>, { host, locale }: UserFile) {
  const alerts = host.shown.alerts.length;
  const executions = host.executions.length;
  try {
    await run();
  } catch (error) {
    if (error instanceof PanelClosed) return { text: "", google: true };
    const text = (error as { text?: Record<Locale, string> }).text?.[locale];
    return { text: text ?? (error as Error).message, google: text === undefined && stopped(error) };
  }
  const alert = host.shown.alerts[alerts];
  if (alert) return { text: alert.prompt, google: false };
  // Google lists what the clock did; nobody reads it unless they look
  const failed = host.executions.slice(executions).find(({ error }) => error !== null);
  return failed ? ({ text: failed.error ?? "", google: true } satisfies Telling) : null;
}

/** Imported rows are the user's; others may come to stand below them. */
function importedCells({ host }: UserFile): string[] {
  return host.book.metadata
    .filter(({ value }) => /^imported /.test(String(value)))
    .flatMap(({ sheet }) => [...host.sheet(nameOf(host.book, sheet ?? "")).cells])
    .map(([at, { display }]) => `${at} ${display}`);
}

/** What stands in the file besides the user's own sheets, and what is remembered of work under way. */
function leftIn({ host }: UserFile): string {
  const sheets = host
    .sheetNames()
    .filter((name) => !isUserSheet(name))
    .map((name) => name.replace("_Stammkunde 2", "_Stammkunde")); // hidden: it may have either name
  const remembered = [...(host.properties.get("document")?.keys() ?? [])].filter((key) =>
    /^(build|inserting)$/.test(key),
  );
  const marks = host.book.metadata.length;
  const clocks = host.triggers.length;
  const rest = sheets.filter((name) => !/^(_Stammkunde|Kundenbindung|Retention)$/.test(name));
  const contents = rest.map((name) =>
    [...host.sheet(name).cells].map(([at, { display, formula }]) => [
      at,
      display.replace(/^Person [0-9a-f]{6}$/, "Person"), // each time another code
      formula,
    ]),
  );
  return JSON.stringify({ sheets: sheets.sort(), remembered, marks, clocks, contents });
}
