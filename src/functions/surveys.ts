/** Surveys: recommendation and satisfaction. */

import { csatBand, csatDetail } from "../core/csat";
import { netPromoterScore, npsDetail } from "../core/nps";
import { columns } from "../text/columns";
import { bandWords, outputWords } from "../text/words";
import { numbersColumn } from "./columns";
import { formula } from "./formula";
import { details, row } from "./results";
import { number, optional, word } from "./scalars";
import { confidence, output } from "./vocabulary";

export const NPS = formula({
  group: "surveys",
  summary: {
    de: "Net Promoter Score: Prozent der Promotoren (9–10) minus Prozent der Detraktoren (0–6).",
    en: "Net Promoter Score: per cent of promoters (9–10) less per cent of detractors (0–6).",
  },
  params: {
    scores: numbersColumn(
      { de: "Spalte mit Antworten von 0 bis 10.", en: "Column of answers from 0 to 10." },
      { low: 0, high: 10, whole: true },
    ),
    output: output("value", "interval", "detail"),
    confidence,
  },
  result: { de: "Punkte von −100 bis 100.", en: "Points from −100 to 100." },
  example: {
    table: [["Note"], [10], [9], [9], [8], [7], [6], [10], [3]],
    args: [{ column: "A" }],
    gives: 25,
  },
  source: "Reichheld (2003); interval: Rocks (2016)",
  notFor: {
    de: "Der NPS misst Empfehlungsabsicht, nicht Kundenbindung: dafür CUSTOMER_RETENTION.",
    en: "NPS measures the intention to recommend, not retention: use CUSTOMER_RETENTION for that.",
  },
  compute({ scores, output: form, confidence: level }, sheet) {
    const answers = Array.from(scores);
    if (form === "value") return netPromoterScore(answers);
    const detail = npsDetail(answers, level);
    if (form === "interval") return row(detail.nps, detail.low, detail.high);
    return details(
      [
        [columns.n, detail.n],
        [columns.promoters, detail.promoters],
        [columns.passives, detail.passives],
        [columns.detractors, detail.detractors],
        [{ de: "NPS", en: "NPS" }, detail.nps],
        [columns.low, detail.low],
        [columns.high, detail.high],
        [columns.margin, detail.margin],
      ],
      sheet,
    );
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
      word(
        { ...outputWords, band: { de: "Band", en: "band" } },
        {
          de: "Form des Ergebnisses: „Wert“, „Intervall“, „Details“ oder „Band“ (in Worten).",
          en: 'Form of the result: "value", "interval", "detail" or "band" (in words).',
        },
      ),
      "value" as const,
    ),
    confidence,
  },
  result: {
    de: "Anteil von 0 bis 1; die Zelle als Prozent formatieren.",
    en: "A fraction from 0 to 1; format the cell as per cent.",
  },
  example: {
    table: [["Note"], [5], [4], [4], [3], [5]],
    args: [{ column: "A" }],
    gives: 0.8,
  },
  source: "Top-two-box: Farris et al. (2010), Marketing Metrics; interval: Wilson (1927)",
  compute({ scores, satisfied_from: from, output: form, confidence: level }, sheet) {
    const detail = csatDetail(Array.from(scores), from, level);
    if (form === "value") return detail.share;
    if (form === "interval") return row(detail.share, detail.low, detail.high);
    if (form === "band") return bandWords[csatBand(detail.share)][sheet.locale];
    return details(
      [
        [columns.n, detail.n],
        [columns.satisfied, detail.satisfied],
        [columns.share, detail.share],
        [columns.low, detail.low],
        [columns.high, detail.high],
        [columns.mean, detail.mean],
      ],
      sheet,
    );
  },
});
