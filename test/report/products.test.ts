/** Enquiries per product, and what is said where one side names none. */

import { describe, expect, test } from "vitest";
import { dayOf } from "../../src/core/day";
import { poissonLimits } from "../../src/core/interval";
import { readTickets, recognise } from "../../src/intake";
import { buildReport } from "../../src/report/build-report";
import { type Companions, noCompanions } from "../../src/report/companions";
import { inputOf, monthlyShop, options } from "./shop";

const shop = inputOf(monthlyShop(Array<number>(12).fill(12), 10));
const context = {
  locale: "en" as const,
  dayOf: (instant: number) => Math.floor(instant / 86_400_000),
  today: 20_500,
};

const tickets = (products: readonly string[]) => {
  const rows = products.map((product, i) => [`t${i}`, "2024-11-15 10:00", product]);
  const table = { name: "Support", rows: [["Ticket ID", "Created", "Product"], ...rows] };
  return [{ sheetName: "Support", reading: readTickets(table, recognise(table), {}, context) }];
};

const sold = (units: Readonly<Record<string, number>>, day = dayOf(2024, 11, 1)) => ({
  sheetName: "Orders",
  reading: {
    products: Object.keys(units),
    product: Int32Array.from(Object.keys(units).keys()),
    units: Float64Array.from(Object.values(units)),
    day: Int32Array.from(Object.keys(units), () => day),
    rowOf: Int32Array.from(Object.keys(units).keys()),
  },
});

const products = (companions: Partial<Companions>) =>
  buildReport({ ...shop, companions: { ...noCompanions, ...companions } }, options).support
    ?.products;

const times = (n: number, product: string) => Array<string>(n).fill(product);

describe("where tickets and orders name products", () => {
  const asked = [
    ...times(30, "Kettle"),
    ...times(20, " lamp"),
    "Chair",
    ...times(2, "Voucher"),
    "",
  ];
  const block = products({
    contacts: tickets(asked),
    sold: sold({ Kettle: 200, Lamp: 400, Chair: 300, Rug: 5 }),
  });

  test("rates are per 100 units, with a verdict against the others", () => {
    expect(
      block?.rows.map(({ product, contacts, units, per100, verdict }) => [
        product,
        contacts,
        units,
        per100,
        verdict,
      ]),
    ).toEqual([
      ["Kettle", 30, 200, 15, "more"],
      ["Lamp", 20, 400, 5, "usual"],
      ["Chair", 1, 300, 1 / 3, "fewer"],
      ["Rug", 0, 5, 0, "usual"],
    ]);
    const { low, high } = poissonLimits(30);
    expect(block?.rows[0]).toMatchObject({ low: low / 2, high: high / 2 });
  });

  test("says how many enquiries name one, those about what is not sold included", () => {
    expect(block?.note).toContain("53 of 54 enquiries name a product. Shown: 4 of 4");
  });

  test("units of another period do not count", () => {
    const earlier = sold({ Kettle: 200 }, dayOf(2024, 8, 1));
    expect(products({ contacts: tickets(asked), sold: earlier })?.rows).toEqual([]);
  });
});

test("where one side names no product, a line says what is needed", () => {
  const said = (companions: Partial<Companions>) => products(companions)?.caption;
  expect(said({ contacts: tickets(["", ""]), sold: sold({ Lamp: 3 }) })).toContain(
    "among the enquiries",
  );
  expect(said({ contacts: tickets(["Lamp"]) })).toContain("among the orders");
  expect(said({ contacts: tickets(["Lamp"]), sold: sold({ Rug: 3 }) })).toContain("must be alike");
});
