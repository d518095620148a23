/** Opens hosts over small scripts written in the tests. */
import { onTestFinished } from "vitest";
import type { Host } from "../../src/host/host";
import { type OpenOptions, openHost } from "../../src/host/node/open-host";

const scopes = [
  "spreadsheets.currentonly",
  "script.container.ui",
  "script.scriptapp",
  "script.send_mail",
].map((name) => `https://www.googleapis.com/auth/${name}`);

export const scope = (name: string): string => `https://www.googleapis.com/auth/${name}`;

export interface Given extends Partial<OpenOptions> {
  readonly html?: Readonly<Record<string, string>>;
}

/** A German shop's file; the script is its only file besides the manifest. */
export async function hostWith(script: string, given: Given = {}): Promise<Host> {
  const host = await openHost({
    dist: {
      "Code.js": script,
      "appsscript.json": JSON.stringify({ timeZone: "Etc/UTC", oauthScopes: scopes }),
      ...given.html,
    },
    locale: "de_DE",
    timeZone: "Europe/Berlin",
    user: { email: "inhaberin@laden.example", locale: "de" },
    now: "2026-10-01T08:00:00Z",
    ...given,
  });
  onTestFinished(() => host.close());
  return host;
}

/** Runs a piece of script with `ss` and its first sheet `sheet` at hand, and gives what it returns. */
export async function script(body: string, given: Given = {}): Promise<unknown> {
  const host = await hostWith(wrapped(body), given);
  return host.run("test");
}

/** The same, and the host to look at afterwards. */
export async function afterRunning(body: string, given: Given = {}): Promise<Host> {
  const host = await hostWith(wrapped(body), given);
  await host.run("test");
  return host;
}

const wrapped = (body: string): string => `
  function test() {
    const ss = SpreadsheetApp.getActive();
    const sheet = ss.getSheets()[0];
    ${body}
  }`;
