/** Drivers: why customers leave, and why a rate changed. */

import { churnDrivers } from "../core/churn-drivers";
import { decomposeRate } from "../core/rate-decomposition";
import { columns } from "../text/columns";
import type { Text } from "../text/text";
import { isBlank } from "./cell";
import { type Column, column, flagsColumn, numbersColumn, textsColumn } from "./columns";
import { formula } from "./formula";
import { readText } from "./read-cell";
import { table } from "./results";
import { number, optional } from "./scalars";

/** One or more columns with their headings; blank cells are unknown. */
const attributes: Column<{ readonly names: readonly string[]; readonly columns: string[][] }> = {
  ...column("texts", {
    de: "Eine oder mehrere Spalten mit Überschrift, gleich lang: Merkmale wie Tarif oder Kanal.",
    en: "One or more columns with headings, just as long: attributes such as plan or channel.",
  }),
  isWide: true,
  isHeaded: true,
  fits: null,
  read(cells, { headings, report }) {
    return {
      names: headings.map((heading) => String(heading ?? "").trim()),
      columns: cells.map((attribute) =>
        attribute.map((cell, i) => {
          if (isBlank(cell)) return "";
          const reading = readText(cell);
          if ("value" in reading) return reading.value;
          report(i, reading.problem);
          return "";
        }),
      ),
    };
  },
};

export const CHURN_DRIVERS = formula({
  group: "economics",
  summary: {
    de: "Was Kunden gemeinsam haben, die gegangen sind: Merkmale, bei denen die Abwanderung höher oder niedriger ist.",
    en: "What customers who left have in common: attributes with higher or lower churn.",
  },
  params: {
    churned: flagsColumn({
      de: "Spalte: 1 oder „ja“, wenn der Kunde gegangen ist; sonst 0 oder „nein“.",
      en: 'Column: 1 or "yes" if the customer has left; otherwise 0 or "no".',
    }),
    attributes,
    min_group: optional(
      number(
        {
          de: "Werte mit weniger Kunden bleiben weg; sonst 5.",
          en: "Values with fewer customers are left out; otherwise 5.",
        },
        { low: 1, whole: true },
      ),
      5,
    ),
  },
  result: {
    de: "Tabelle, das auffälligste Merkmal zuerst. Unter q = 0,05 spricht wenig für Zufall.",
    en: "A table, the most striking attribute first. Below q = 0.05 little speaks for chance.",
  },
  example: {
    table: [
      ["gegangen", "Tarif"],
      ["ja", "klein"],
      ["ja", "klein"],
      ["nein", "klein"],
      ["nein", "groß"],
      ["nein", "groß"],
      ["ja", "groß"],
    ],
    args: [{ column: "A", withHeadings: true }, { column: "B", withHeadings: true }, 3],
    gives: [
      [
        "attribute",
        "value",
        "n",
        "churned",
        "rate",
        "rest rate",
        "risk ratio",
        "low",
        "high",
        "p",
        "q",
      ],
      ["Tarif", "klein", 3, 2, 0.666667, 0.333333, 2, 0.33419, 11.969256, 1, 1],
      ["Tarif", "groß", 3, 1, 0.333333, 0.666667, 0.5, 0.083547, 2.992314, 1, 1],
    ],
  },
  source: "Katz et al. (1978); Fisher (1935); Benjamini & Hochberg (1995)",
  notFor: {
    de: "Ein Merkmal kann für ein anderes stehen; was Kunden gehen lässt, zeigt nur ein Versuch (ACTION_EFFECT).",
    en: "One attribute can stand for another; only a trial shows what makes customers leave (ACTION_EFFECT).",
  },
  compute(args, sheet) {
    return table(
      [
        columns.attribute,
        columns.value,
        columns.n,
        columns.churned,
        columns.rate,
        columns.restRate,
        columns.riskRatio,
        columns.low,
        columns.high,
        "p",
        "q",
      ],
      churnDrivers(args.churned, args.attributes.columns, args.min_group).map((r) => [
        args.attributes.names[r.attribute] as string,
        r.value,
        r.n,
        r.churned,
        r.rate,
        r.restRate,
        r.riskRatio,
        r.low,
        r.high,
        r.p,
        r.q,
      ]),
      sheet,
    );
  },
});

const countColumn = (meaning: Text) => numbersColumn(meaning, { low: 0 });

export const RATE_DECOMPOSITION = formula({
  group: "economics",
  summary: {
    de: "Warum sich eine Rate geändert hat: andere Zusammensetzung der Kunden oder anderes Verhalten?",
    en: "Why a rate changed: a different mix of customers or different behaviour?",
  },
  params: {
    segments: textsColumn({
      de: "Spalte mit den Namen der Segmente.",
      en: "Column with the names of the segments.",
    }),
    n_before: countColumn({
      de: "Spalte: Kunden des Segments, vorher.",
      en: "Column: customers of the segment, before.",
    }),
    k_before: countColumn({
      de: "Spalte: davon gebliebene (oder gegangene), vorher.",
      en: "Column: those who stayed (or left) of them, before.",
    }),
    n_after: countColumn({
      de: "Spalte: Kunden des Segments, nachher.",
      en: "Column: customers of the segment, after.",
    }),
    k_after: countColumn({
      de: "Spalte: davon gebliebene (oder gegangene), nachher.",
      en: "Column: those who stayed (or left) of them, after.",
    }),
  },
  result: {
    de: "Tabelle je Segment: Beitrag der Zusammensetzung, Beitrag der Rate, zusammen; letzte Zeile: die Summen.",
    en: "A table by segment: contribution of the mix, of the rate, and both; last row: the sums.",
  },
  example: {
    table: [
      ["Segment", "n1", "k1", "n2", "k2"],
      ["neu", 100, 40, 200, 80],
      ["alt", 100, 80, 100, 85],
    ],
    args: [{ column: "A" }, { column: "B" }, { column: "C" }, { column: "D" }, { column: "E" }],
    gives: [
      ["segment", "mix", "rate", "total"],
      ["neu", 0.066667, 0, 0.066667],
      ["alt", -0.1375, 0.020833, -0.116667],
      ["all", -0.070833, 0.020833, -0.05],
    ],
  },
  source: "Kitagawa (1955), Journal of the American Statistical Association 50",
  compute(args, sheet) {
    const { segments, all } = decomposeRate(
      args.segments.map((_, i) => ({
        nBefore: args.n_before[i] as number,
        kBefore: args.k_before[i] as number,
        nAfter: args.n_after[i] as number,
        kAfter: args.k_after[i] as number,
      })),
    );
    return table(
      [columns.segment, columns.mix, columns.rate, columns.total],
      [
        ...segments.map((s, i) => [args.segments[i] as string, s.mix, s.rate, s.total]),
        [columns.all[sheet.locale], all.mix, all.rate, all.total],
      ],
      sheet,
    );
  },
});
