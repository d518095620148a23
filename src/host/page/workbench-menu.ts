/** The workbench's own menu: what a spreadsheet on Google does by itself or shows elsewhere. */
import type { Locale } from "../../text/text";
import type { Host } from "../host";
import { downloadXlsx } from "./download";
import type { MenuTitle } from "./menu-bar";
import { showToast } from "./messages";
import { showExecution, showOutbox } from "./records";
import { words } from "./words";

const DAY = 86_400_000;

export const workbenchMenu = (host: Host, locale: Locale): MenuTitle => ({
  kind: "menu",
  label: words.workbench[locale],
  entries: [
    {
      kind: "item",
      label: words.advanceDay[locale],
      run: () => void advanceDay(host, locale),
    },
    { kind: "item", label: words.outbox[locale], run: () => showOutbox(host, locale) },
    { kind: "item", label: words.executions[locale], run: () => showExecution(host, locale) },
    { kind: "separator" },
    { kind: "item", label: words.download[locale], run: () => void downloadXlsx(host) },
    { kind: "item", label: words.reset[locale], run: () => window.location.reload() },
  ],
});

async function advanceDay(host: Host, locale: Locale): Promise<void> {
  const before = host.executions.length;
  await host.advance(DAY);
  const ran = host.executions.slice(before).map(({ name }) => name);
  const { tag } = host.book.rules;
  const { timeZone } = host.book;
  const time = new Intl.DateTimeFormat(tag, { dateStyle: "full", timeStyle: "short", timeZone });
  showToast({
    title: `${words.clock[locale]}: ${time.format(host.clock.now)}`,
    message:
      ran.length === 0
        ? words.nothingDue[locale]
        : `${words.triggersRan[locale]}: ${ran.join(", ")}`,
    seconds: 8,
  });
}
