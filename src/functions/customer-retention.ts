/** Retention from order rows, by identity: who was active then and is active now. */

import { customerRetention, retentionBridge } from "../core/customer-retention";
import type { History } from "../core/history";
import { lapseTime } from "../core/interpurchase";
import { rateInterval } from "../core/interval";
import { periodLabel } from "../core/period";
import { retentionTrend } from "../core/retention-trend";
import { columns } from "../text/columns";
import { signalWords } from "../text/words";
import { formula } from "./formula";
import { details, row, table } from "./results";
import {
  asOf,
  confidence,
  customers,
  dates,
  fraction,
  from,
  historyOf,
  optionalAmounts,
  output,
  period,
  periods,
  tableByPeriod,
  to,
  window,
} from "./vocabulary";

const windowOf = (given: number | null, history: History) => given ?? lapseTime(history);

export const CUSTOMER_RETENTION = formula({
  group: "rates",
  summary: {
    de: "Kundenbindungsrate aus Bestellzeilen: Anteil der aktiven Kunden von damals, die auch heute aktiv sind.",
    en: "Retention rate from order rows: share of the customers active then who are active now.",
  },
  params: {
    customers,
    dates,
    from,
    to,
    window,
    output: output("value", "interval", "detail"),
    confidence,
  },
  result: fraction,
  example: {
    table: [
      ["Kunde", "Datum"],
      ["a", "2025-01-10"],
      ["b", "2025-01-20"],
      ["c", "2025-01-30"],
      ["a", "2025-03-05"],
      ["d", "2025-03-15"],
      ["c", "2025-03-30"],
    ],
    args: [{ column: "A" }, { column: "B" }, "2025-01-31", "2025-03-31", 31],
    gives: 2 / 3,
  },
  source: "Fader & Hardie (2009), Probability models for customer-base analysis; Wilson (1927)",
  compute(args, sheet) {
    const history = historyOf(args);
    const counts = customerRetention(history, args.from, args.to, windowOf(args.window, history));
    if (args.output === "value") return counts.retention;
    if (args.output === "interval") {
      const { value, low, high } = rateInterval(
        counts.kept,
        counts.start,
        "wilson",
        args.confidence,
      );
      return row(value, low, high);
    }
    return details(
      [
        [columns.start, counts.start],
        [columns.kept, counts.kept],
        [columns.lost, counts.lost],
        [columns.new, counts.new],
        [columns.reactivated, counts.reactivated],
        [columns.newLost, counts.newLost],
        [columns.end, counts.end],
        [columns.window, counts.window],
        [columns.seed, counts.seed],
        [columns.difference, counts.seed - counts.retention],
      ],
      sheet,
    );
  },
});

export const RETENTION_BRIDGE = formula({
  group: "rates",
  summary: {
    de: "Brücke: wie aus den Kunden von damals die Kunden von heute wurden, in Köpfen und in Geld.",
    en: "Bridge: how the customers of then became the customers of now, in heads and in money.",
  },
  params: { customers, dates, from, to, amounts: optionalAmounts, window },
  result: {
    de: "Tabelle: Posten, Kunden und, mit Beträgen, Geld. Die Posten von Beginn an ergeben zusammen das Ende.",
    en: "A table: line, customers and, with amounts, money. The lines from the start add up to the end.",
  },
  example: {
    table: [
      ["Kunde", "Datum", "Betrag"],
      ["a", "2025-01-10", 20],
      ["b", "2025-01-20", 30],
      ["a", "2025-03-05", 25],
      ["c", "2025-03-15", 10],
    ],
    args: [{ column: "A" }, { column: "B" }, "2025-01-31", "2025-03-31", { column: "C" }, 31],
    gives: [
      ["line", "customers", "amount"],
      ["start", 2, 50],
      ["new", 1, 10],
      ["reactivated", 0, 0],
      ["kept", 0, 5],
      ["lost", -1, -30],
      ["new and lost again", 0, 0],
      ["end", 2, 35],
    ],
  },
  source: "Fader & Hardie (2009), Probability models for customer-base analysis",
  compute(args, sheet) {
    const history = historyOf(args);
    const lines = retentionBridge(history, args.from, args.to, windowOf(args.window, history));
    const money = args.amounts === null ? [] : [columns.amount];
    return table(
      [columns.line, columns.customers, ...money],
      lines.map(({ line, customers: heads, cents }) => [
        columns[line][sheet.locale],
        heads,
        ...(cents === null ? [] : [cents / 100]),
      ]),
      sheet,
    );
  },
});

export const RETENTION_TREND = formula({
  group: "rates",
  summary: {
    de: "Kundenbindung je Zeitraum: wer blieb, ging, neu kam oder zurückkehrte, mit Intervall und Kontrollgrenzen.",
    en: "Retention by period: who stayed, left, came or came back, with interval and control limits.",
  },
  params: { customers, dates, period, periods, as_of: asOf, confidence },
  result: tableByPeriod,
  example: {
    table: [
      ["Kunde", "Datum"],
      ["a", "2025-01-10"],
      ["b", "2025-01-20"],
      ["a", "2025-02-05"],
      ["c", "2025-02-15"],
    ],
    args: [{ column: "A" }, { column: "B" }, "month", 1],
    gives: [
      [
        "period",
        "start",
        "kept",
        "lost",
        "new",
        "reactivated",
        "end",
        "retention",
        "low",
        "high",
        "churn",
        "centre",
        "lower limit",
        "upper limit",
        "signal",
      ],
      ["2025-02", 2, 1, 1, 1, 0, 2, 0.5, 0.094531, 0.905469, 0.5, 0.5, "", "", ""],
    ],
  },
  source: "Wilson (1927); Shewhart (1931); Laney (2002)",
  notFor: {
    de: "Wer seltener als einmal je Zeitraum kauft, gilt hier als verloren; dann einen längeren Zeitraum wählen. Ein noch laufender letzter Zeitraum fällt zu niedrig aus.",
    en: "Customers who buy less than once a period count as lost here; then choose a longer one. A last period that still runs comes out too low.",
  },
  compute(args, sheet) {
    const rows = retentionTrend(historyOf(args, args.as_of), args.period, args.confidence);
    return table(
      [
        columns.period,
        columns.start,
        columns.kept,
        columns.lost,
        columns.new,
        columns.reactivated,
        columns.end,
        columns.retention,
        columns.low,
        columns.high,
        columns.churn,
        columns.centre,
        columns.lowerLimit,
        columns.upperLimit,
        columns.signal,
      ],
      rows
        .slice(args.periods === null ? 0 : -args.periods)
        .map((r) => [
          periodLabel(args.period, r.period),
          r.start,
          r.kept,
          r.lost,
          r.new,
          r.reactivated,
          r.end,
          r.retention,
          r.low,
          r.high,
          r.retention === null ? null : 1 - r.retention,
          r.centre,
          r.lower,
          r.upper,
          signalWords[r.signal][sheet.locale],
        ]),
      sheet,
    );
  },
});
