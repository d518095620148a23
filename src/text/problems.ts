/** Every sentence a formula can fail with, by code. One sentence: what, where, what to do. */

import type { Locale, Text } from "./text";

type Details = Readonly<Record<string, string | number>>;
type Say = (subject: string, details: Details) => Text;

/** Grouped digits; beyond what can be read, the power of ten. */
function n(value: string | number | undefined, locale: Locale): string {
  if (typeof value !== "number" || Math.abs(value) >= 1e15) return `${value}`;
  return value.toLocaleString(locale === "de" ? "de-DE" : "en-GB");
}

/** Codes of the core's `MetricError`. */
export const metricProblems = {
  empty: (s) => ({
    de: `„${s}“ enthält nichts, was zählt; bitte Bereich und Zeitraum prüfen.`,
    en: `“${s}” holds nothing to count; please check the range and the period.`,
  }),
  notPositive: (s) => ({
    de: `„${s}“ muss größer als 0 sein.`,
    en: `“${s}” must be greater than 0.`,
  }),
  negative: (s) => ({
    de: `„${s}“ darf nicht negativ sein.`,
    en: `“${s}” must not be negative.`,
  }),
  tooSmall: (s, d) => ({
    de: `„${s}“ muss mindestens ${n(d.limit, "de")} sein.`,
    en: `“${s}” must be at least ${n(d.limit, "en")}.`,
  }),
  tooLarge: (s, d) => ({
    de: `„${s}“ darf höchstens ${n(d.limit, "de")} sein.`,
    en: `“${s}” must be at most ${n(d.limit, "en")}.`,
  }),
  notWhole: (s) => ({
    de: `„${s}“ muss eine ganze Zahl sein.`,
    en: `“${s}” must be a whole number.`,
  }),
  outOfRange: (s, d) => ({
    de: `„${s}“ muss zwischen ${n(d.low, "de")} und ${n(d.high, "de")} liegen.`,
    en: `“${s}” must lie between ${n(d.low, "en")} and ${n(d.high, "en")}.`,
  }),
  aboveOther: (s, d) => ({
    de: `„${s}“ darf nicht größer sein als „${d.other}“.`,
    en: `“${s}” must not be larger than “${d.other}”.`,
  }),
  order: (s, d) => ({
    de: `„${s}“ darf nicht nach „${d.other}“ liegen.`,
    en: `“${s}” must not be later than “${d.other}”.`,
  }),
  noInterval: () => ({
    de: "Die Rate liegt über 100 % (zurückgekehrte Kunden), dafür gibt es kein Intervall; CUSTOMER_RETENTION zählt nach Kunden.",
    en: "The rate is above 100% (customers who came back), so it has no interval; CUSTOMER_RETENTION counts by customer.",
  }),
  tooFew: (s, d) => {
    if (d.of === "repeatCustomers")
      return {
        de: "Noch kein Kunde hat an zwei Tagen gekauft, daher ist kein Abstand bekannt; wo es „window“ gibt, bitte angeben.",
        en: "No customer has bought on two days yet, so no gap is known; where there is “window”, please give it.",
      };
    if (d.of === "fit")
      return {
        de: `Eine Vorhersage braucht mindestens ${n(d.needed, "de")} Kunden mit Käufen an zwei Tagen, hier sind es ${n(d.found, "de")}; ältere Bestellungen helfen.`,
        en: `A prediction needs at least ${n(d.needed, "en")} customers who bought on two days, here are ${n(d.found, "en")}; older orders help.`,
      };
    if (d.of === "losses")
      return {
        de: `In „${s}“ müssen in mindestens ${n(d.needed, "de")} Zeiträumen Kunden gegangen sein, damit sich eine Kurve schätzen lässt.`,
        en: `In “${s}” customers must have left in at least ${n(d.needed, "en")} periods for a curve to be estimated.`,
      };
    if (d.of === "spend")
      return {
        de: `Der Wert je Bestellung braucht mindestens ${n(d.needed, "de")} Kunden mit bezahlten Käufen an zwei Tagen; ältere Bestellungen helfen.`,
        en: `The value per order needs at least ${n(d.needed, "en")} customers with paid purchases on two days; older orders help.`,
      };
    const where: Text = d.group
      ? {
          de: ` (${d.group === "control" ? "Kontrolle" : "mit Maßnahme"}, ${d.period === "before" ? "vorher" : "nachher"})`,
          en: ` (${d.group}, ${d.period})`,
        }
      : { de: "", en: "" };
    return {
      de: `Zu wenige Daten in „${s}“${where.de}: ${n(d.needed, "de")} nötig, ${n(d.found, "de")} gefunden.`,
      en: `Too little data in “${s}”${where.en}: ${n(d.needed, "en")} needed, ${n(d.found, "en")} found.`,
    };
  },
  notReached: (s) => ({
    de: `Dieser Anteil („${s}“) wird in den Daten nie erreicht.`,
    en: `The data never reach this share (“${s}”).`,
  }),
  noLosses: () => ({
    de: "Es gab keine Verluste, daher kein Verhältnis.",
    en: "There were no losses, hence no ratio.",
  }),
  tooManyCells: (_, d) => ({
    de: `Das Ergebnis hätte ${n(d.cells, "de")} Zellen, erlaubt sind ${n(d.most, "de")}; bitte den Bereich oder Zeitraum verkleinern.`,
    en: `The result would have ${n(d.cells, "en")} cells, at most ${n(d.most, "en")} are allowed; please shorten the range or period.`,
  }),
  rising: (s, d) => ({
    de: `„${s}“: der ${n(d.row, "de")}. Wert ist größer als der davor; wer gegangen ist, darf nicht wieder mitzählen.`,
    en: `“${s}”: value ${n(d.row, "en")} is larger than the one before; those who have left must not count again.`,
  }),
  tooMany: (s, d) => ({
    de: `„${s}“ hat ${n(d.found, "de")} Zeiträume, höchstens ${n(d.most, "de")} sind möglich; bitte gröbere Zeiträume zählen.`,
    en: `“${s}” has ${n(d.found, "en")} periods, at most ${n(d.most, "en")} are possible; please count coarser periods.`,
  }),
  constantChurn: () => ({
    de: "Die Abwanderung lässt mit der Zeit nicht nach, daher sind Alpha und Beta nicht bestimmt; die Tabelle rechnet mit gleichbleibender Abwanderung.",
    en: "Churn does not ease off with time, so alpha and beta are not determined; the table uses constant churn.",
  }),
  noMeanSpend: (s) => ({
    de: `Wenige riesige Beträge in „${s}“ lassen keinen Mittelwert je Bestellung zu; bitte prüfen oder getrennt rechnen.`,
    en: `A few huge amounts in “${s}” leave no mean per order to expect; please check them or count them apart.`,
  }),
  notConverged: () => ({
    de: "Das Modell passt nicht zu diesen Daten.",
    en: "The model does not fit these data.",
  }),
} satisfies Record<string, Say>;

/** "Zeile 17 des Bereichs „dates“" */
const at = (s: string, d: Details): Text =>
  d.row
    ? {
        de: `„${s}“, Zeile ${n(d.row, "de")} des Bereichs`,
        en: `“${s}”, row ${n(d.row, "en")} of the range`,
      }
    : { de: `„${s}“`, en: `“${s}”` };

const seen = (d: Details): Text =>
  d.shown ? { de: ` („${d.shown}“)`, en: ` (“${d.shown}”)` } : { de: "", en: "" };

const inAll = (d: Details): Text =>
  Number(d.rows) > 1
    ? { de: `; ${n(d.rows, "de")} Zeilen betroffen`, en: `; ${n(d.rows, "en")} rows affected` }
    : { de: "", en: "" };

const cell =
  (text: (d: Details) => Text): Say =>
  (s, d) => ({
    de: `${at(s, d).de}${seen(d).de}: ${text(d).de}${inAll(d).de}.`,
    en: `${at(s, d).en}${seen(d).en}: ${text(d).en}${inAll(d).en}.`,
  });

/** Codes of `CellError`, where a cell cannot be read. */
export const cellProblems = {
  missing: cell(() => ({ de: "hier fehlt ein Wert", en: "a value is missing here" })),
  errorCell: cell(() => ({
    de: "die Zelle enthält einen Fehler",
    en: "the cell holds an error",
  })),
  notNumber: cell(() => ({ de: "keine Zahl", en: "not a number" })),
  notWhole: cell(() => ({ de: "muss eine ganze Zahl sein", en: "must be a whole number" })),
  outOfRange: cell(({ low, high }) => {
    if (high === undefined)
      return { de: `muss mindestens ${n(low, "de")} sein`, en: `must be at least ${n(low, "en")}` };
    if (low === undefined)
      return { de: `darf höchstens ${n(high, "de")} sein`, en: `must be at most ${n(high, "en")}` };
    return {
      de: `muss zwischen ${n(low, "de")} und ${n(high, "de")} liegen`,
      en: `must lie between ${n(low, "en")} and ${n(high, "en")}`,
    };
  }),
  notDay: cell(() => ({
    de: "kein lesbares Datum; bitte als 2025-12-31 oder 31.12.2025 schreiben",
    en: "not a readable date; please write 2025-12-31 or 31.12.2025",
  })),
  ambiguousDay: cell(() => ({
    de: "Tag und Monat sind nicht zu unterscheiden; bitte als 2025-12-31 schreiben",
    en: "day and month cannot be told apart; please write 2025-12-31",
  })),
  mixedDays: cell(() => ({
    de: "einige Daten nennen zuerst den Tag, andere den Monat; bitte als 2025-12-31 schreiben",
    en: "some dates have the day first, others the month; please write 2025-12-31",
  })),
  notText: cell(() => ({ de: "kein Text", en: "not a text" })),
  notFlag: cell(() => ({
    de: "weder Ja noch Nein; bitte 1 und 0 oder „ja“ und „nein“ schreiben",
    en: "neither yes nor no; please write 1 and 0, or “yes” and “no”",
  })),
  notWord: cell(({ words }) => ({
    de: `bitte eines von: ${words}`,
    en: `please use one of: ${words}`,
  })),
  notOneCell: cell(() => ({
    de: "hier gehört eine einzelne Zelle hin, kein Bereich",
    en: "a single cell belongs here, not a range",
  })),
  notOneColumn: cell(() => ({
    de: "hier gehört eine einzelne Spalte hin",
    en: "a single column belongs here",
  })),
  noHeading: cell(() => ({
    de: "die erste Zeile muss Überschriften enthalten; bitte bei allen Bereichen in derselben Zeile beginnen",
    en: "the first row must hold headings; please begin all ranges in the same row",
  })),
} satisfies Record<string, Say>;

/** For anything unforeseen: no stack, no jargon. */
export const unexpectedProblem: Text = {
  de: "Das ließ sich nicht berechnen; bitte Bereich und Angaben prüfen.",
  en: "This could not be calculated; please check the range and the arguments.",
};
