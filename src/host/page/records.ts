/** What the add-on did that no cell shows: mails it sent, services it called. */
import type { Locale } from "../../text/text";
import type { Host } from "../host";
import type { Mail } from "../state";
import { showDialog } from "./dialog";
import { element } from "./dom";
import { words } from "./words";

export function showOutbox(host: Host, locale: Locale): void {
  const time = new Intl.DateTimeFormat(host.book.rules.tag, {
    dateStyle: "medium",
    timeStyle: "short",
    timeZone: host.book.timeZone,
  });
  const mails = [...host.outbox]
    .reverse()
    .map((mail) =>
      element(
        "details",
        { className: "mail" },
        element("summary", {}, element("strong", {}, mail.subject), ` ${time.format(mail.sentAt)}`),
        element("p", {}, `${words.to[locale]}: ${mail.to.join(", ")}`),
        mailBody(mail),
      ),
    );
  open(words.outbox[locale], locale, mails.length > 0 ? mails : [words.noMail[locale]]);
}

/** A mail's HTML runs no script and loads nothing, as in a mail program. */
function mailBody({ htmlBody, body }: Mail): HTMLElement {
  if (htmlBody === null) return element("pre", { className: "mail-text" }, body);
  const frame = element("iframe", { className: "mail-body", srcdoc: htmlBody });
  frame.setAttribute("sandbox", "");
  return frame;
}

export function showExecution(host: Host, locale: Locale): void {
  const last = host.executions.at(-1);
  if (!last) {
    open(words.executions[locale], locale, [words.noExecution[locale]]);
    return;
  }
  const members = Object.entries(last.calls.members).sort(([, a], [, b]) => b - a);
  const rows = members.map(([member, count]) =>
    element(
      "tr",
      {},
      element("td", {}, element("code", {}, member)),
      element("td", {}, String(count)),
    ),
  );
  open(words.executions[locale], locale, [
    element(
      "p",
      {},
      `${words.lastExecution[locale]}: `,
      element("code", {}, `${last.name}()`),
      ` – ${words.calls[locale]}: ${last.calls.total}`,
    ),
    ...(last.error === null ? [] : [element("p", { className: "failure" }, last.error)]),
    element("table", {}, element("tbody", {}, ...rows)),
  ]);
}

function open(title: string, locale: Locale, content: readonly (Node | string)[]): void {
  showDialog(words.close[locale], {
    title,
    content: element("div", { className: "records" }, ...content),
    modal: true,
  });
}
