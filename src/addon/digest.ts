/** Sends the digest: to whom it is due, as far as permission and Google's daily quota go. */

import { isMailAddress } from "../core/mail-address";
import { type Digest, digestOf, type Told } from "../report/digest";
import type { Report } from "../report/report";
import { addonName, refusals } from "../text/addon";
import { subjects, digestWords as words } from "../text/digest";
import { failures } from "../text/schedule";
import { type Locale, localeOf, type Text } from "../text/text";
import { reportFromSheet } from "./build";
import { readStoredReport } from "./dashboard";
import { file, fileZone } from "./file";
import { digestLetter, failureLetter } from "./mail/digest-letter";
import { htmlOf } from "./mail/html";
import type { Letter } from "./mail/letter";
import { plainOf } from "./mail/plain";
import { ownSheets } from "./own-sheets";
import type { DigestSettings, Settings } from "./panel";
import { consentUrl } from "./permissions";
import { note, Refusal } from "./refusal";
import { panelLocale, remembered } from "./settings";
import { clockIn } from "./zone";

/** What was last mailed, and on which day. */
const lastDigest = remembered<{ readonly told: Told | null; readonly day: number }>("digest");
/** The day on which a failed refresh was last mailed; counts from 1970. */
const lastWarning = remembered<number>("warning");

export function forgetDigest(): void {
  lastDigest.write(null);
  lastWarning.write(null);
}

/** After a refresh. Says why nothing could be sent; null where it was, or where nothing was due. */
export const mailDigest = (settings: Settings, report: Report): Text | null =>
  isWanted(settings) ? orFailure(() => digestSent(settings, report)) : null;

/** The only recipient may have been erased. */
const isWanted = ({ digest }: Settings): boolean =>
  digest.when !== "off" && digest.recipients.length > 0;

function digestSent(settings: Settings, report: Report): Text | null {
  const { when, recipients } = settings.digest;
  const last = lastDigest.read();
  const digest = digestOf(inLanguage(localeFor(settings), report), last?.told ?? null);
  const today = fileDay();
  // an hourly refresh may bring news every hour, but no more than once a day that there are none
  if (!digest.material && (when === "changes" || last?.day === today)) return null;
  const problem = send(recipients, digestLetter(digest, { today, url: dashboardUrl() }));
  if (problem === null)
    lastDigest.write({ told: digest.material ? digest.told : (last?.told ?? null), day: today });
  return problem;
}

/**
 * After a refresh that failed; at most once a day. `consent` is where the permission to read the file can be given
 * anew; without that permission nothing of the file can be asked for.
 */
export const mailFailure = (settings: Settings, why: Text, consent: string | null): Text | null =>
  isWanted(settings) ? orFailure(() => warningSent(settings, why, consent)) : null;

/** Mail is the lesser matter: when it fails, the refresh has not. */
function orFailure(sending: () => Text | null): Text | null {
  try {
    return sending();
  } catch (error) {
    note(error);
    return failures.mailFailed;
  }
}

function warningSent(settings: Settings, why: Text, consent: string | null): Text | null {
  const { recipients } = settings.digest;
  const today = Math.floor(Date.now() / 86_400_000);
  if (lastWarning.read() === today) return null;
  const locale = consent === null ? localeFor(settings) : localeWithoutFile(settings);
  const link =
    consent === null
      ? { text: words.open[locale], url: dashboardUrl() }
      : { text: words.consent[locale], url: consent };
  const problem = send(recipients, failureLetter(locale, why, link));
  if (problem === null) lastWarning.write(today);
  return problem;
}

/** Shows the digest of the dashboard that stands, as wide as in a mail program. */
export function previewDigest(language: DigestSettings["language"]): null {
  const page = HtmlService.createHtmlOutput(htmlOf(standingLetter(language)))
    .setWidth(640)
    .setHeight(600);
  SpreadsheetApp.getUi().showModalDialog(page, words.preview[panelLocale()]);
  return null;
}

export function sendTestDigest(recipient: string, language: DigestSettings["language"]): null {
  if (typeof recipient !== "string" || !isMailAddress(recipient))
    throw new Refusal(refusals.badOptions);
  const letter = standingLetter(language);
  const subject = subjects.test({ de: letter.subject, en: letter.subject })[letter.locale];
  const problem = orFailure(() => send([recipient], { ...letter, subject }));
  if (problem) throw new Refusal(problem);
  return null;
}

/** As the first mail would be: everything that is clear. */
function standingLetter(language: unknown): Letter {
  const [data] = ownSheets("data");
  const report = data && readStoredReport(data);
  if (!report) throw new Refusal(refusals.noDashboard);
  const locale = language === "de" || language === "en" ? language : panelLocale();
  const digest: Digest = { ...digestOf(inLanguage(locale, report), null), material: true };
  return digestLetter(digest, { today: fileDay(), url: dashboardUrl() });
}

/** Words are chosen when a report is made, so another language needs another report. */
const inLanguage = (locale: Locale, report: Report): Report =>
  report.locale === locale ? report : reportFromSheet(locale);

function send(recipients: readonly string[], letter: Letter): Text | null {
  if (consentUrl("script.send_mail") !== null) return failures.mailConsent;
  if (MailApp.getRemainingDailyQuota() < recipients.length) return failures.mailQuota;
  MailApp.sendEmail({
    to: recipients.join(","),
    subject: letter.subject,
    body: plainOf(letter),
    htmlBody: htmlOf(letter),
    name: addonName,
  });
  return null;
}

function localeFor({ digest }: Settings): Locale {
  return digest.language === "panel" ? panelLocale() : digest.language;
}

function localeWithoutFile({ digest, language }: Settings): Locale {
  if (digest.language !== "panel") return digest.language;
  return language === "file" ? localeOf(Session.getActiveUserLocale()) : language;
}

function fileDay(): number {
  return clockIn(fileZone())(Date.now()).day;
}

function dashboardUrl(): string {
  const [sheet] = ownSheets("dashboard");
  const url = file().getUrl();
  return sheet ? `${url}#gid=${sheet.getSheetId()}` : url;
}
