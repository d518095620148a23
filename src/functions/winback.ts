/** Win-back: whom to write to, the most valuable first. */

import { isoDay } from "../core/day";
import { winbackList } from "../core/winback";
import { columns } from "../text/columns";
import { holdoutWords } from "../text/words";
import { exampleShop } from "./example-shop";
import { formula } from "./formula";
import { table } from "./results";
import { number, optional } from "./scalars";
import { amounts, asOf, customers, dates, historyOf } from "./vocabulary";

export const WINBACK_LIST = formula({
  group: "segments",
  summary: {
    de: "Überfällige Kunden, die es sich zurückzugewinnen lohnt: die wertvollsten zuerst, so weit das Budget reicht.",
    en: "Overdue customers worth winning back: the most valuable first, as far as the budget goes.",
  },
  params: {
    customers,
    dates,
    amounts,
    cost: optional(
      number(
        {
          de: "Was es kostet, einen Kunden anzusprechen; sonst 0.",
          en: "What it costs to reach one customer; otherwise 0.",
        },
        { low: 0 },
      ),
      0,
    ),
    budget: optional(
      number(
        { de: "Budget für alle; sonst unbegrenzt.", en: "Budget for all; otherwise unlimited." },
        { low: 0 },
      ),
      null,
    ),
    holdout: optional(
      number(
        {
          de: "Anteil, der als Kontrolle nicht angesprochen wird, zum Beispiel 0,1; sonst 0.",
          en: "Share that is not reached, as a control, for example 0.1; otherwise 0.",
        },
        { low: 0, high: 1 },
      ),
      0,
    ),
    as_of: asOf,
  },
  result: {
    de: "Tabelle, eine Zeile je Kunde. Überfällig: länger weg als die eigene längste Pause (ab vier Käufen), sonst als die Frist aus INTERPURCHASE_TIME „inaktiv“. Erwarteter Wert: Umsatz der nächsten zwölf Monate nach dem Modell, das am besten passt, größer als die Kosten. Die letzte Spalte passt in ACTION_EFFECT.",
    en: 'A table, one row per customer. Overdue: away for longer than their own longest break (from four purchases on), otherwise than INTERPURCHASE_TIME "lapse". Expected value: revenue of the next twelve months by the model that fits best, above the cost. The last column fits into ACTION_EFFECT.',
  },
  example: {
    table: exampleShop,
    args: [{ column: "A" }, { column: "B" }, { column: "C" }, 5, 20, 0.2],
    gives: [
      [
        "customer",
        "last order",
        "days since",
        "orders",
        "spend",
        "p_alive",
        "expected value",
        "holdout",
      ],
      ["f", "2025-02-22", 127, 1, 53, 0.27015, 20.371176, "control"],
      ["b", "2025-02-09", 140, 1, 38, 0.251519, 17.856604, "reach"],
      ["a", "2025-01-31", 149, 2, 89, 0.090284, 13.296681, "reach"],
    ],
  },
  source:
    "Batislam, Denizel & Filiztekin (2007); Fader, Hardie & Lee (2005); Fader & Hardie (2013); Kaplan & Meier (1958)",
  notFor: {
    de: "Der Wert sagt, was auf dem Spiel steht, nicht was ein Brief bewirkt; das misst ACTION_EFFECT mit der Kontrolle.",
    en: "The value says what is at stake, not what a letter brings about; ACTION_EFFECT measures that with the control.",
  },
  compute(args, sheet) {
    const list = winbackList(historyOf(args, args.as_of), args.customers.keys, args);
    return table(
      [
        columns.customer,
        columns.lastOrder,
        columns.daysSince,
        columns.orders,
        columns.spend,
        columns.alive,
        columns.expectedValue,
        columns.holdout,
      ],
      list.map((one) => [
        args.customers.keys[one.customer] as string,
        isoDay(one.lastOrder),
        one.daysSince,
        one.orders,
        one.cents / 100,
        one.alive,
        one.value,
        holdoutWords[one.isHeldOut ? "control" : "reach"][sheet.locale],
      ]),
      sheet,
    );
  },
});
