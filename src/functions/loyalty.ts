/** Loyalty: points, tiers and birthdays. */

import { birthdaysDue } from "../core/birthdays";
import { centsByCustomer } from "../core/customer-spend";
import { isoDay } from "../core/day";
import { lastDay } from "../core/history";
import { loyaltyPoints } from "../core/loyalty-points";
import { type Tier, tierStandings } from "../core/loyalty-tiers";
import { columns } from "../text/columns";
import { type Column, column, customersColumn, daysColumn, numbersColumn } from "./columns";
import { formula } from "./formula";
import { readNumber, readText } from "./read-cell";
import { table } from "./results";
import { day, number, optional } from "./scalars";
import { amounts, asOf, customers, dates } from "./vocabulary";

export const LOYALTY_POINTS = formula({
  group: "segments",
  summary: {
    de: "Punktekonto je Kunde: gesammelt, eingelöst, verfallen und noch übrig.",
    en: "Points account of each customer: earned, redeemed, expired and left.",
  },
  params: {
    customers: customersColumn({
      de: "Spalte mit der Kundenkennung, eine Zeile je Buchung.",
      en: "Column with the customer key, one row per entry.",
    }),
    dates: daysColumn({
      de: "Spalte mit dem Tag der Buchung, gleich lang.",
      en: "Column with the day of the entry, just as long.",
    }),
    points: numbersColumn({
      de: "Spalte mit den Punkten, gleich lang: positiv gesammelt, negativ eingelöst.",
      en: "Column with the points, just as long: positive earned, negative redeemed.",
    }),
    expiry_months: optional(
      number(
        {
          de: "Punkte verfallen nach so vielen Monaten; sonst nie.",
          en: "Points expire after so many months; otherwise never.",
        },
        { low: 1, high: 1200, whole: true },
      ),
      null,
    ),
    as_of: asOf,
  },
  result: { de: "Tabelle, eine Zeile je Kunde.", en: "A table, one row per customer." },
  example: {
    table: [
      ["Kunde", "Datum", "Punkte"],
      ["a", "2024-01-31", 100],
      ["a", "2024-03-01", -30],
      ["a", "2024-12-01", 50],
      ["b", "2025-02-01", 20],
    ],
    args: [{ column: "A" }, { column: "B" }, { column: "C" }, 12],
    gives: [
      ["customer", "earned", "redeemed", "expired", "balance"],
      ["a", 150, 30, 70, 50],
      ["b", 20, 0, 0, 20],
    ],
  },
  source: "FIFO (first in, first out)",
  compute(args, sheet) {
    const entries = {
      customer: args.customers.number,
      day: args.dates,
      points: args.points,
    };
    const until = args.as_of ?? lastDay({ day: args.dates });
    return table(
      [columns.customer, columns.earned, columns.redeemed, columns.expired, columns.balance],
      loyaltyPoints(entries, args.expiry_months, until).map((account) => [
        args.customers.keys[account.customer] as string,
        account.earned,
        account.redeemed,
        account.expired,
        account.balance,
      ]),
      sheet,
    );
  },
});

/** Two columns: from which amount on, and the name. */
const tiers: Column<readonly Tier[]> = {
  ...column("texts", {
    de: "Zwei Spalten: ab welchem Betrag, und der Name der Stufe.",
    en: "Two columns: from which amount on, and the name of the tier.",
  }),
  table: "tiers",
  isWide: true,
  fits: (cell, sheet) => "value" in readNumber(cell, sheet),
  read([thresholds = [], names = []], { sheet, report }) {
    return thresholds.map((cell, i) => {
      const threshold = readNumber(cell, sheet);
      const name = readText(names[i]);
      if ("problem" in threshold) report(i, threshold.problem);
      else if ("problem" in name) report(i, name.problem);
      else return { threshold: threshold.value, name: name.value };
      return { threshold: 0, name: "" };
    });
  },
};

export const LOYALTY_TIERS = formula({
  group: "segments",
  summary: {
    de: "Treuestufe je Kunde, und wie viel bis zur nächsten fehlt.",
    en: "Loyalty tier of each customer, and how much is missing to the next.",
  },
  params: {
    customers,
    dates,
    amounts,
    tiers,
    window_days: optional(
      number(
        {
          de: "Umsatz der letzten so vielen Tage zählt; sonst aller.",
          en: "Spend of the last so many days counts; otherwise all of it.",
        },
        { low: 1, whole: true },
      ),
      null,
    ),
    as_of: asOf,
  },
  result: { de: "Tabelle, eine Zeile je Kunde.", en: "A table, one row per customer." },
  example: {
    table: [
      ["Kunde", "Datum", "Betrag", "ab", "Stufe"],
      ["a", "2025-01-10", 120, 0, "Bronze"],
      ["b", "2025-02-10", 700, 100, "Silber"],
      ["a", "2025-03-10", 60, 500, "Gold"],
    ],
    args: [{ column: "A" }, { column: "B" }, { column: "C" }, { column: "D", to: "E" }],
    gives: [
      ["customer", "basis", "tier", "next tier", "gap"],
      ["a", 180, "Silber", "Gold", 320],
      ["b", 700, "Gold", "", ""],
    ],
  },
  source: "max { tier : threshold ≤ Σ amounts }",
  compute(args, sheet) {
    const until = args.as_of ?? lastDay({ day: args.dates });
    const since =
      args.window_days === null ? Number.NEGATIVE_INFINITY : until - args.window_days + 1;
    const isKnown = new Uint8Array(args.customers.keys.length);
    const cents = centsByCustomer(
      {
        customers: args.customers.keys.length,
        customer: args.customers.number,
        amount: args.amounts,
      },
      (row) => {
        const when = args.dates[row] as number;
        if (when <= until) isKnown[args.customers.number[row] as number] = 1;
        return when >= since && when <= until;
      },
    );
    const bases = Array.from(cents, (value) => value / 100);
    const standings = tierStandings(bases, args.tiers);
    return table(
      [columns.customer, columns.basis, columns.tier, columns.nextTier, columns.gap],
      args.customers.keys
        .map((customer, c) => {
          const { tier, nextTier, gap } = standings[c] as (typeof standings)[number];
          return [customer, bases[c] as number, tier, nextTier, gap];
        })
        .filter((_, c) => isKnown[c] === 1),
      sheet,
    );
  },
});

export const BIRTHDAYS_DUE = formula({
  group: "segments",
  summary: {
    de: "Wer in den nächsten Tagen Geburtstag hat, für Glückwunsch oder Gutschein.",
    en: "Whose birthday is in the next days, for greetings or a voucher.",
  },
  params: {
    customers: customersColumn({
      de: "Spalte mit der Kundenkennung, eine Zeile je Kunde.",
      en: "Column with the customer key, one row per customer.",
    }),
    birthdays: daysColumn({
      de: "Spalte mit dem Geburtsdatum, gleich lang.",
      en: "Column with the date of birth, just as long.",
    }),
    from: day({ de: "Erster Tag.", en: "First day." }),
    days: optional(
      number(
        { de: "So viele Tage; sonst 30.", en: "So many days; otherwise 30." },
        { low: 1, high: 366, whole: true },
      ),
      30,
    ),
  },
  result: {
    de: "Tabelle: Kunde, Geburtstag (als Text JJJJ-MM-TT), Alter; der nächste zuerst.",
    en: "A table: customer, birthday (as text YYYY-MM-DD), age; the next one first.",
  },
  example: {
    table: [
      ["Kunde", "geboren"],
      ["a", "1980-03-15"],
      ["b", "1996-02-29"],
      ["c", "1970-07-01"],
    ],
    args: [{ column: "A" }, { column: "B" }, "2025-02-20"],
    gives: [
      ["customer", "birthday", "turns"],
      ["b", "2025-02-28", 29],
      ["a", "2025-03-15", 45],
    ],
  },
  source: "02-29 → 02-28",
  compute(args, sheet) {
    return table(
      [columns.customer, columns.birthday, columns.turns],
      birthdaysDue(args.birthdays, args.from, args.days).map(({ row, birthday, turns }) => [
        args.customers.keys[args.customers.number[row] as number] as string,
        isoDay(birthday),
        turns,
      ]),
      sheet,
    );
  },
});
