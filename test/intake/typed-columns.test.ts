import { readdirSync } from "node:fs";
import { describe, expect, test } from "vitest";
import {
  type Context,
  type Decisions,
  type Recognition,
  readCustomers,
  readOrders,
  readSpend,
  readSurvey,
  readTickets,
  recognise,
  type Table,
  typedColumns,
} from "../../src/intake/index";
import { counts, east, fixture, german, shown, table } from "./tables";

/** The table as a spreadsheet gives it back, with its clock so many minutes east of Greenwich. */
function converted(of: Table, decisions: Decisions, context: Context, eastMinutes: number) {
  const { columns, said: kept } = typedColumns(of, recognise(of), decisions, context);
  const rows = of.rows.map((cells, row) =>
    cells.map((cell, index) => {
      const column = columns.find((one) => one.index === index);
      const value = column?.value[row] ?? Number.NaN;
      if (!column || Number.isNaN(value)) return cell;
      const ms = Math.round((value - 25_569) * 86_400_000) - eastMinutes * 60_000;
      return column.kind === "amount" ? value : new Date(ms);
    }),
  );
  return { table: { name: of.name, rows }, decisions: { ...kept, ...decisions } };
}

const clocks = [
  ["on Greenwich's clock", german, 0],
  ["an hour and a half to the east", east, 90],
] as const;

/** All that a table says, however its cells are typed. */
function said(of: Table, decisions: Decisions, context: Context) {
  const recognition: Recognition = recognise(of);
  const { kind, source, columns } = recognition;
  const all = { kind, source, columns };
  switch (kind) {
    case "survey":
      return { ...all, ...plain(readSurvey(of, recognition, decisions, context)) };
    case "tickets":
    case "calls":
      return { ...all, ...plain(readTickets(of, recognition, decisions, context)) };
    case "customers":
      return { ...all, ...plain(readCustomers(of, recognition, decisions, context)) };
    case "spend":
      return { ...all, ...plain(readSpend(of, recognition, decisions, context)) };
    default: {
      const read = readOrders(of, recognition, decisions, context);
      const { account, identity, orders, currency, questions } = read;
      const open = questions.map(({ code, chosen }) => [code, chosen]);
      return {
        ...all,
        ledger: shown(read),
        account: counts(account),
        ...{ identity, orders, currency, open },
      };
    }
  }
}

/** Without the functions, which are equal only to themselves. */
const plain = (read: object): object => JSON.parse(JSON.stringify(read));

const files = readdirSync(new URL("./fixtures", import.meta.url));

describe.each(clocks)("%s", (_, context, eastMinutes) => {
  test.each(files)("%s says the same with real dates and numbers in it", (file) => {
    const before = fixture(file);
    const after = converted(before, {}, context, eastMinutes);
    expect(said(after.table, after.decisions, context)).toEqual(said(before, {}, context));
  });
});

const kinds = (csv: string, decisions: Decisions = {}) => {
  const of = table(csv);
  const { columns, said } = typedColumns(of, recognise(of), decisions, german);
  return { columns: columns.map(({ index, kind }) => `${index} ${kind}`), said };
};

test("numbers, postcodes, phones and everything of no certain meaning stay text", () => {
  const of = table(`Bestellnummer;Kunde;PLZ;Telefon;Datum;Betrag;Lager
0815;007;01067;0301234567;13.01.2026;1.039,90;12,5`);
  const { columns } = typedColumns(of, recognise(of), {}, german);
  expect(columns.map(({ index, kind, value }) => [index, kind, ...value])).toEqual([
    [4, "day", Number.NaN, 46_035], // 13 January 2026
    [5, "amount", Number.NaN, 1039.9],
  ]);
});

test("a column that leaves a doubt stays text until it is decided", () => {
  const csv = "Kunde;Datum;Betrag\nA;03/04/2026;1.234\nB;05/06/2026;2.345";
  expect(kinds(csv).columns).toEqual([]);
  expect(kinds(csv, { dayOrder: "dayFirst", decimalMark: "," }).columns).toEqual([
    "1 day",
    "2 amount",
  ]);
});

test("keeps how the texts were written, unless the next will say it, too, or another column leaves it open", () => {
  expect(kinds("Kunde;Datum;Betrag\nA;13.04.2026;5").said).toEqual({});
  expect(kinds("Kunde;Datum;Betrag\nA;13/04/2026;1.234,50").said).toEqual({
    dayOrder: "dayFirst",
    decimalMark: ",",
  });
  expect(kinds("Kunde;Datum;Betrag;Erstattung\nA;4/13/2026;5.50;1,234").said).toEqual({
    dayOrder: "monthFirst",
  });
});

test("what cannot be read stays as it is, unless it would tell how the dates were written", () => {
  expect(kinds("Kunde;Datum;Betrag\nA;13.04.2026;5,00\nB;offen;kostenlos").columns).toEqual([
    "1 day",
    "2 amount",
  ]);
  expect(kinds("Kunde;Datum;Betrag\nA;03.04.2026;5,00\nB;31.02.2026;6,00").columns).toEqual([
    "2 amount",
  ]);
});

test("a currency beside the amounts is kept; several leave the amounts as texts", () => {
  expect(kinds("Kunde;Datum;Betrag\nA;13.04.2026;5,00 €")).toEqual({
    columns: ["1 day", "2 amount"],
    said: { currency: "EUR", decimalMark: "," },
  });
  const mixed = "Kunde;Datum;Betrag\nA;13.04.2026;5,00 €\nB;14.04.2026;6,00 $";
  expect(kinds(mixed)).toEqual({ columns: ["1 day"], said: {} });
  const foreign = "Kunde;Datum;Betrag\nA;13.04.2026;5,00 $";
  expect(kinds(foreign, { currency: "EUR" }).columns).toEqual(["1 day"]);
});

test("times keep their minutes: written ones as written, those with an offset on the sheet's clock", () => {
  const shop = fixture("shopify.csv");
  const date = recognise(shop).columns.date?.index ?? -1;
  const [column] = typedColumns(shop, recognise(shop), {}, east).columns;
  expect(column).toMatchObject({ index: date, kind: "moment" });
  const text = String(shop.rows[1]?.[date]);
  const ms = Date.parse(
    text
      .replace(" ", "T")
      .replace(" ", "")
      .replace(/(\d\d)$/, ":$1"),
  );
  const clock = ((column?.value[1] ?? 0) - 25_569) * 86_400_000;
  expect(Math.round(clock)).toBe(ms + 90 * 60_000);
});
