/** Surveys: recommendation, satisfaction and effort. */

import { customerEffort, easyShare, effortInterval } from "../core/ces";
import { csatBand, csatDetail } from "../core/csat";
import { compareNps, netPromoterScore, npsDetail } from "../core/nps";
import { columns } from "../text/columns";
import type { Text } from "../text/text";
import { bandWords, cesOutputWords, csatOutputWords } from "../text/words";
import { inTable, numbersColumn } from "./columns";
import { formula } from "./formula";
import { details, row } from "./results";
import { number, optional, word } from "./scalars";
import { confidence, fraction, output } from "./vocabulary";

const npsScores = (meaning: Text) => numbersColumn(meaning, { low: 0, high: 10, whole: true });

export const NPS = formula({
  group: "surveys",
  summary: {
    de: "Net Promoter Score: Prozent der Promotoren (9–10) minus Prozent der Detraktoren (0–6).",
    en: "Net Promoter Score: per cent of promoters (9–10) less per cent of detractors (0–6).",
  },
  params: {
    scores: npsScores({
      de: "Spalte mit Antworten von 0 bis 10.",
      en: "Column of answers from 0 to 10.",
    }),
    output: output("value", "interval", "detail"),
    confidence,
  },
  result: {
    de: "Punkte von −100 bis 100; das Intervall liegt um einen leicht zur Mitte gerückten Wert.",
    en: "Points from −100 to 100; the interval lies around a value drawn slightly to the middle.",
  },
  example: {
    table: [["Note"], [10], [9], [9], [8], [7], [6], [10], [3]],
    args: [{ column: "A" }],
    gives: 25,
  },
  source: "Reichheld (2003); Rocks (2016), The American Statistician 70",
  notFor: {
    de: "Der NPS misst Empfehlungsabsicht, nicht Kundenbindung: dafür CUSTOMER_RETENTION.",
    en: "NPS measures the intention to recommend, not retention: use CUSTOMER_RETENTION for that.",
  },
  compute(args, sheet) {
    const scores = Array.from(args.scores);
    if (args.output === "value") return netPromoterScore(scores);
    const found = npsDetail(scores, args.confidence);
    if (args.output === "interval") return row(found.nps, found.low, found.high);
    return details(
      [
        [columns.answers, found.n],
        [columns.promoters, found.promoters],
        [columns.passives, found.passives],
        [columns.detractors, found.detractors],
        [columns.nps, found.nps],
        [columns.low, found.low],
        [columns.high, found.high],
        [columns.marginOfError, found.margin],
      ],
      sheet,
    );
  },
});

export const NPS_COMPARE = formula({
  group: "surveys",
  summary: {
    de: "Hat sich der NPS geändert, oder ist das Zufall? Vergleicht zwei Umfragen.",
    en: "Did the NPS change, or is that chance? Compares two surveys.",
  },
  params: {
    scores_before: inTable(
      "before",
      npsScores({
        de: "Spalte mit Antworten von 0 bis 10, vorher.",
        en: "Column of answers from 0 to 10, before.",
      }),
    ),
    scores_after: inTable(
      "after",
      npsScores({
        de: "Spalte mit Antworten von 0 bis 10, nachher.",
        en: "Column of answers from 0 to 10, after.",
      }),
    ),
    confidence,
  },
  result: {
    de: "Eine Zeile: Unterschied (nachher − vorher), untere und obere Grenze, p.",
    en: "One row: difference (after − before), lower and upper limit, p.",
  },
  example: {
    table: [
      ["vorher", "nachher"],
      [10, 10],
      [8, 9],
      [6, 9],
      [3, 7],
    ],
    args: [{ column: "A" }, { column: "B" }],
    gives: [[100, -19.901168, 134.186883, 0.146033]],
  },
  source:
    "Rocks (2016), The American Statistician 70; Sauro & Lewis (2016), Quantifying the User Experience",
  compute(args) {
    const { value, low, high, p } = compareNps(
      Array.from(args.scores_before),
      Array.from(args.scores_after),
      args.confidence,
    );
    return row(value, low, high, p);
  },
});

export const CSAT = formula({
  group: "surveys",
  summary: {
    de: "Kundenzufriedenheit: Anteil der Antworten ab „zufrieden“. Über 90 % ausgezeichnet, 70–90 % gut.",
    en: "Customer satisfaction: share of the answers from “satisfied” up. Above 90% excellent, 70–90% good.",
  },
  params: {
    scores: numbersColumn({
      de: "Spalte mit Noten, meist 1 bis 5.",
      en: "Column of scores, usually 1 to 5.",
    }),
    satisfied_from: optional(
      number({
        de: "Ab dieser Note zufrieden; sonst 4.",
        en: "Satisfied from this score up; otherwise 4.",
      }),
      4,
    ),
    output: optional(
      word(csatOutputWords, {
        de: "Form des Ergebnisses: „Wert“ (sonst), „Intervall“, „Details“ oder „Band“ (in Worten).",
        en: 'Form of the result: "value" (default), "interval", "detail" or "band" (in words).',
      }),
      "value" as const,
    ),
    confidence,
  },
  result: fraction,
  example: {
    table: [["Note"], [5], [4], [4], [3], [5]],
    args: [{ column: "A" }],
    gives: 0.8,
  },
  source: "Farris et al. (2010), Marketing Metrics; Wilson (1927)",
  compute(args, sheet) {
    const found = csatDetail(Array.from(args.scores), args.satisfied_from, args.confidence);
    if (args.output === "value") return found.share;
    if (args.output === "interval") return row(found.share, found.low, found.high);
    if (args.output === "band") return bandWords[csatBand(found.share)][sheet.locale];
    return details(
      [
        [columns.answers, found.n],
        [columns.satisfied, found.satisfied],
        [columns.share, found.share],
        [columns.low, found.low],
        [columns.high, found.high],
        [columns.mean, found.mean],
      ],
      sheet,
    );
  },
});

export const CES = formula({
  group: "surveys",
  summary: {
    de: "Customer Effort Score: wie leicht es Kunden gemacht wurde, im Mittel der Antworten.",
    en: "Customer Effort Score: how easy it was made for customers, as the mean of the answers.",
  },
  params: {
    scores: numbersColumn({
      de: "Spalte mit Antworten von 1 (schwer) bis zur höchsten Note (leicht).",
      en: "Column of answers from 1 (hard) to the highest score (easy).",
    }),
    scale: optional(number({ de: "Höchste Note; sonst 7.", en: "Highest score; otherwise 7." }), 7),
    output: optional(
      word(cesOutputWords, {
        de: "„Wert“ (sonst), „Intervall“ oder „Anteil“ (der leichten Antworten: ab 5 von 7, ab 4 von 5).",
        en: '"value" (default), "interval" or "share" (of easy answers: from 5 of 7, from 4 of 5).',
      }),
      "value" as const,
    ),
    confidence,
  },
  result: { de: "Note, oder ein Anteil von 0 bis 1.", en: "A score, or a fraction from 0 to 1." },
  example: {
    table: [["Note"], [7], [6], [5], [6], [4]],
    args: [{ column: "A" }],
    gives: 5.6,
  },
  source: "Dixon, Toman & DeLisi (2013), The Effortless Experience; Student (1908)",
  compute(args) {
    const scores = Array.from(args.scores);
    if (args.output === "share") return easyShare(scores, args.scale);
    if (args.output === "value") return customerEffort(scores, args.scale);
    const { value, low, high } = effortInterval(scores, args.scale, args.confidence);
    return row(value, low, high);
  },
});
