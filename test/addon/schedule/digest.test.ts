/** The digest through the built files: when it is sent, to whom, in which language, and when it is not. */

import { afterEach, describe, expect, test } from "vitest";
import type { DigestSettings } from "../../../src/addon/panel";
import { deleteSheet, sheetNamed } from "../../../src/host/engine/sheets";
import { digestWords, subjects } from "../../../src/text/digest";
import { failures } from "../../../src/text/schedule";
import { build } from "../../main-job/shop";
import { DAY, type ScheduledShop, scheduledShop } from "./scheduled-shop";

let shop: ScheduledShop;
afterEach(() => shop.host.close());

const to = (change: Partial<DigestSettings> = {}): DigestSettings => ({
  when: "changes",
  recipients: ["anna@laden.example", "ben@laden.example"],
  language: "panel",
  ...change,
});

const open = async (
  digest: DigestSettings,
  refresh: "daily" | "hourly" = "daily",
  language: "de" | "en" = "de",
) => {
  shop = await scheduledShop({ refresh, digest }, { language });
  return shop;
};
const mails = () => shop.host.outbox;
const lastMail = () => mails()[mails().length - 1];
const problem = async () => (await shop.schedule()).lastRun?.mailFailure;

describe("after a refresh", () => {
  test("what is clear is mailed once, to everybody in one mail", async () => {
    await open(to());
    await shop.host.advance(3 * DAY);
    expect(mails()).toHaveLength(1);
    const mail = lastMail();
    expect(mail).toMatchObject({
      to: ["anna@laden.example", "ben@laden.example"],
      name: "Stammkunde",
      subject: subjects.year.worse.de,
    });
    expect(mail?.body).toContain("80\u00a0% (67–89\u00a0%)"); // 40 of 50, after Wilson
    expect(mail?.htmlBody).toContain(digestWords.changed.de);
    expect(mail?.body).toMatch(/edit#gid=\d+/);
    for (const text of [mail?.body, mail?.htmlBody]) expect(text).not.toContain("kunde0@");
    expect(await problem()).toBeNull();
  });

  test("always: one line a day while nothing is new, also where the refresh is hourly", async () => {
    await open(to({ when: "always" }), "hourly");
    await shop.host.advance(DAY);
    expect(mails().map(({ subject }) => subject)).toEqual([
      subjects.year.worse.de,
      subjects.nothing.de,
    ]);
    expect(lastMail()?.body).toMatch(/^Nichts Wesentliches geändert\. Kundenbindungsrate 80/);
  });

  test("a goal on another side of the interval is news", async () => {
    await open(to());
    await shop.host.advance(DAY);
    await build(shop.host, shop.sheetId, { goal: 0.95, shop: "Laden" });
    await shop.host.advance(DAY);
    expect(mails()).toHaveLength(2);
    expect(lastMail()?.subject).toBe(subjects.other.de);
    expect(lastMail()?.body).toContain("Ziel 95\u00a0%: nicht erreicht");
  });

  test("speaks the language it is asked to, whatever the dashboard speaks", async () => {
    await open(to({ language: "en" }));
    await shop.host.advance(DAY);
    expect(lastMail()?.subject).toBe(subjects.year.worse.en);
    expect(lastMail()?.htmlBody).toContain('<html lang="en">');
    expect(lastMail()?.body).toContain("80% (67–89%)");
    expect(shop.host.sheetNames()).toContain("Kundenbindung");
  });

  test("follows the panel's language in an English file", async () => {
    await open(to(), "daily", "en");
    await shop.host.advance(DAY);
    expect(lastMail()?.subject).toBe(subjects.year.worse.en);
  });
});

describe("when it cannot be sent", () => {
  test("for lack of permission, the refresh goes on and says so; the mail follows when it is given", async () => {
    await open(to());
    const all = shop.host.granted;
    shop.host.granted = all.filter((scope) => !scope.endsWith("send_mail"));
    expect((await shop.schedule()).mailConsent).toMatch(/^https:/);
    await shop.order();
    const before = shop.dashboard();
    await shop.host.advance(DAY);
    expect(shop.dashboard()).not.toBe(before);
    expect((await shop.schedule()).lastRun).toMatchObject({ outcome: "built", failure: null });
    expect(await problem()).toBe(failures.mailConsent.de);
    shop.host.granted = all;
    expect((await shop.schedule()).mailConsent).toBeNull();
    await shop.host.advance(DAY);
    expect(mails()).toHaveLength(1);
    expect(await problem()).toBeNull();
  });

  test.each([0, 1])(
    "with room for %i more recipients today, it follows with the next run",
    async (left) => {
      await open(to());
      shop.host.mailQuota = left;
      await shop.host.advance(DAY);
      expect(mails()).toEqual([]);
      expect(await problem()).toBe(failures.mailQuota.de);
      shop.host.mailQuota = 100;
      await shop.host.advance(DAY);
      expect(mails()).toHaveLength(1);
    },
  );

  test("because Google fails, the refresh has not failed", async () => {
    await open(to());
    shop.host.faults = ({ member }) => (member === "MailApp.sendEmail" ? "fail" : undefined);
    await shop.host.advance(DAY);
    expect((await shop.schedule()).lastRun).toMatchObject({ outcome: "same", failure: null });
    expect(await problem()).toBe(failures.mailFailed.de);
  });

  test("switched off, not even a permission is asked for", async () => {
    await open(to({ when: "off" }));
    const before = shop.host.calls.members["MailApp.sendEmail"];
    await shop.host.advance(2 * DAY);
    expect(mails()).toEqual([]);
    expect(shop.host.calls.members["MailApp.sendEmail"]).toBe(before);
  });
});

test("a refresh that fails is mailed once, not day after day", async () => {
  await open(to());
  deleteSheet(shop.host.book, sheetNamed(shop.host.book, "orders") as string);
  await shop.host.advance(3 * DAY);
  expect(mails()).toHaveLength(1);
  expect(lastMail()?.subject).toBe(subjects.failed.de);
  expect(lastMail()?.body).toContain("Dieses Blatt gibt es nicht mehr");
  expect(lastMail()?.body).toContain(digestWords.kept.de);
});

describe("beforehand", () => {
  test("a preview shows the digest in a dialog, and sends nothing", async () => {
    await open(to());
    await shop.host.call("previewDigest", ["en"]);
    const [dialog] = shop.host.shown.dialogs;
    expect(dialog).toMatchObject({ modal: true, page: { title: digestWords.preview.de } });
    expect(dialog?.page.content).toContain(digestWords.changed.en);
    expect(mails()).toEqual([]);
  });

  test("a test goes to one address and does not count as sent", async () => {
    await open(to());
    await shop.host.call("sendTestDigest", ["anna@laden.example", "panel"]);
    expect(mails()).toMatchObject([
      { to: ["anna@laden.example"], subject: `Probe: ${subjects.year.worse.de}` },
    ]);
    await shop.host.advance(DAY);
    expect(mails()).toHaveLength(2);
  });

  test("a test is refused in one sentence where it cannot be sent", async () => {
    await open(to());
    const send = (address: unknown) => shop.host.call("sendTestDigest", [address, "panel"]);
    for (const address of ["anna", "a@b.de,c@d.de", 7, null])
      await expect(send(address)).rejects.toThrow("Diese Angaben passen nicht");
    shop.host.mailQuota = 0;
    await expect(send("anna@laden.example")).rejects.toThrow(failures.mailQuota.de);
    shop.host.granted = shop.host.granted.filter((scope) => !scope.endsWith("send_mail"));
    await expect(send("anna@laden.example")).rejects.toThrow("Keine Erlaubnis zum Senden");
  });

  test("a shop's name is text in the mail, whatever it holds", async () => {
    await open(to());
    const name = `<img src=x onerror=alert(1)>"'&`;
    await build(shop.host, shop.sheetId, { goal: 0.75, shop: name });
    await shop.host.call("sendTestDigest", ["anna@laden.example", "panel"]);
    expect(lastMail()?.htmlBody).not.toContain("<img");
    expect(lastMail()?.htmlBody).toContain("&lt;img src=x onerror=alert(1)&gt;&quot;&#39;&amp;");
    expect(lastMail()?.body).toContain(name);
  });
});
