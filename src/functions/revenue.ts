/** Revenue retention: what becomes of the revenue of the customers one has. */

import { mrrMovements } from "../core/mrr-movements";
import { revenueRetention } from "../core/net-revenue-retention";
import { periodLabel } from "../core/period";
import { quickRatio } from "../core/quick-ratio";
import { columns } from "../text/columns";
import { formula } from "./formula";
import { details, table } from "./results";
import { number } from "./scalars";
import { amounts, asOf, customers, dates, historyOf, output, period } from "./vocabulary";

const revenue = {
  new: number({ de: "Umsatz neuer Kunden.", en: "Revenue of new customers." }),
  expansion: number({
    de: "Mehrumsatz der Bestandskunden.",
    en: "Additional revenue of existing customers.",
  }),
  reactivation: number({
    de: "Umsatz zurückgekehrter Kunden; manche Anbieter lassen ihn weg, dann 0.",
    en: "Revenue of customers who came back; some vendors leave it out, then 0.",
  }),
  contraction: number({
    de: "Minderumsatz der Bestandskunden, als positive Zahl.",
    en: "Reduced revenue of existing customers, as a positive number.",
  }),
  churned: number({
    de: "Umsatz verlorener Kunden, als positive Zahl.",
    en: "Revenue of lost customers, as a positive number.",
  }),
};

export const NET_REVENUE_RETENTION = formula({
  group: "revenue",
  summary: {
    de: "Umsatzbindung (NRR): was aus dem Umsatz der Kunden vom Anfang geworden ist, ohne neue und zurückgekehrte.",
    en: "Net revenue retention (NRR): what became of the revenue of the customers at the start, without new and returned ones.",
  },
  params: {
    start: number({ de: "Umsatz am Anfang.", en: "Revenue at the start." }),
    expansion: revenue.expansion,
    contraction: revenue.contraction,
    churned: revenue.churned,
    output: output("value", "detail"),
  },
  result: {
    de: "Anteil, auch über 1; die Zelle als Prozent formatieren. „Details“: netto, brutto, Veränderung.",
    en: 'A fraction, possibly above 1; format the cell as per cent. "detail": net, gross, change.',
  },
  example: { args: [20_000, 3000, 800, 1200], gives: 1.05 },
  source: "ChartMogul, Net MRR retention; Klipfolio MetricHQ, NRR, GRR",
  compute(args, sheet) {
    const { net, gross, change } = revenueRetention(
      args.start,
      args.expansion,
      args.contraction,
      args.churned,
    );
    if (args.output === "value") return net;
    return details(
      [
        [columns.net, net],
        [columns.gross, gross],
        [columns.change, change],
      ],
      sheet,
    );
  },
});

export const MRR_MOVEMENTS = formula({
  group: "revenue",
  summary: {
    de: "Wiederkehrender Umsatz je Zeitraum: neu, zurückgekehrt, gewachsen, geschrumpft, verloren.",
    en: "Recurring revenue by period: new, back again, grown, shrunk, lost.",
  },
  params: { customers, dates, amounts, period, as_of: asOf },
  result: {
    de: "Tabelle, eine Zeile je Zeitraum; die Bindung zählt Rückkehr nicht mit.",
    en: "A table, one row per period; retention leaves reactivation out.",
  },
  example: {
    table: [
      ["Kunde", "Datum", "Betrag"],
      ["a", "2025-01-10", 100],
      ["b", "2025-01-20", 50],
      ["a", "2025-02-10", 120],
      ["c", "2025-02-15", 30],
    ],
    args: [{ column: "A" }, { column: "B" }, { column: "C" }],
    gives: [
      [
        "period",
        "opening",
        "new",
        "reactivation",
        "expansion",
        "contraction",
        "churn",
        "closing",
        "net retention",
        "gross retention",
      ],
      ["2025-01", 0, 150, 0, 0, 0, 0, 150, "", ""],
      ["2025-02", 150, 30, 0, 20, 0, 50, 150, 0.8, 0.666667],
    ],
  },
  source: "ChartMogul, MRR movements",
  notFor: {
    de: "Nur für Umsatz, der sich jeden Zeitraum wiederholt. Im Handel schwankt der Umsatz je Kunde von selbst: dafür RETENTION_BRIDGE.",
    en: "Only for revenue that repeats each period. In retail, revenue per customer varies by itself: use RETENTION_BRIDGE.",
  },
  compute(args, sheet) {
    return table(
      [
        columns.period,
        columns.opening,
        columns.new,
        columns.reactivation,
        columns.expansion,
        columns.contraction,
        columns.churn,
        columns.closing,
        columns.netRetention,
        columns.grossRetention,
      ],
      mrrMovements(historyOf(args, args.as_of), args.period).map((r) => [
        periodLabel(args.period, r.period),
        r.opening / 100,
        r.new / 100,
        r.reactivation / 100,
        r.expansion / 100,
        r.contraction / 100,
        r.churn / 100,
        r.closing / 100,
        r.netRetention,
        r.grossRetention,
      ]),
      sheet,
    );
  },
});

export const QUICK_RATIO = formula({
  group: "revenue",
  summary: {
    de: "Quick Ratio: wie viel wiederkehrender Umsatz für jeden verlorenen Euro hinzukommt.",
    en: "Quick ratio: how much recurring revenue comes in for each unit lost.",
  },
  params: {
    new: revenue.new,
    expansion: revenue.expansion,
    reactivation: revenue.reactivation,
    contraction: revenue.contraction,
    churned: revenue.churned,
  },
  result: {
    de: "Verhältnis; 4 gilt als Marke für schnelles Wachstum.",
    en: "A ratio; 4 is the customary mark for fast growth.",
  },
  example: { args: [8000, 4000, 1000, 2000, 3000], gives: 2.6 },
  source: "Hamid (2015)",
  compute: (args) =>
    quickRatio(args.new, args.expansion, args.reactivation, args.contraction, args.churned),
});
