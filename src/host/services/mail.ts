/** MailApp: mails go to the host's outbox, within the daily quota. */
import { ScriptError } from "../failures";
import { sizeOf } from "./properties";
import type { Members, Script, Target } from "./script";
import { on } from "./strict";

interface MailOptions {
  readonly to?: string;
  readonly subject?: string;
  readonly body?: string;
  readonly cc?: string;
  readonly bcc?: string;
  readonly htmlBody?: string;
  readonly name?: string;
  readonly replyTo?: string;
  readonly noReply?: boolean;
}

const MOST_RECIPIENTS = 50;
const LARGEST_BODY = 200 * 1024;

const known = "to subject body cc bcc htmlBody name replyTo noReply".split(" ");

const addresses = (list = ""): string[] =>
  list
    .split(",")
    .map((one) => one.trim())
    .filter(Boolean);

export function mailMembers({ host }: Script): Members<Target> {
  const send = (mail: MailOptions) => {
    const unknown = Object.keys(mail).find((name) => !known.includes(name));
    if (unknown) throw new ScriptError(`Invalid argument: ${unknown}`);
    const [to, cc, bcc] = [addresses(mail.to), addresses(mail.cc), addresses(mail.bcc)];
    const everyone = [...to, ...cc, ...bcc];
    if (to.length === 0) throw new ScriptError("Failed to send email: no recipient");
    const invalid = everyone.find((address) => !/^[^@\s]+@[^@\s]+$/.test(address));
    if (invalid) throw new ScriptError(`Invalid email: ${invalid}`);
    if (everyone.length > MOST_RECIPIENTS)
      throw new ScriptError("Limit Exceeded: Email Recipients Per Message.");
    if (sizeOf(mail.body ?? "") > LARGEST_BODY || sizeOf(mail.htmlBody ?? "") > LARGEST_BODY)
      throw new ScriptError("Limit Exceeded: Email Body Size.");
    if (everyone.length > host.mailQuota)
      throw new ScriptError("Service invoked too many times for one day: email.");
    host.mailQuota -= everyone.length;
    host.outbox.push({
      to,
      cc,
      bcc,
      subject: mail.subject ?? "",
      body: mail.body ?? "",
      htmlBody: mail.htmlBody ?? null,
      name: mail.name ?? null,
      replyTo: mail.replyTo ?? null,
      noReply: mail.noReply ?? false,
      sentAt: host.clock.now,
    });
  };
  return {
    sendEmail: on(
      "object | string string string object?",
      (_, first: MailOptions | string, subject?: string, body?: string, more?: MailOptions) => {
        if (typeof first !== "string") send(first);
        else send({ ...more, to: first, subject: subject ?? "", body: body ?? "" });
      },
    ),
    getRemainingDailyQuota: on("", () => host.mailQuota),
  };
}
