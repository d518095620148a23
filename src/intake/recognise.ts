/**
 * Which product wrote a table. A heading counts the more, the fewer sources write it: "Lineitem quantity"
 * gives Shopify away, "Date" nobody. Order, case, extra and missing columns do not matter.
 */

import {
  columnsOf,
  filledBelow,
  type Headings,
  headingsOf,
  headingsWritten,
  shareKnown,
} from "./headings";
import { recognisePlain } from "./plain-table";
import { type Guess, limitsOf, type Recognition } from "./recognition";
import type { Role } from "./role";
import type { Source } from "./source";
import { plainTables, products } from "./sources/index";
import type { Table } from "./table";

/** Amazon writes nine lines above its headings; people write titles. */
const deepestHeading = 30;

/** Two headings nobody else writes, or the like in shared ones. */
const enoughEvidence = 2;

interface Fit {
  readonly source: Source;
  readonly row: number;
  readonly headings: Headings;
  readonly evidence: number;
  readonly score: number;
}

interface KnownHeadings {
  readonly written: ReadonlyMap<Source, ReadonlySet<string>>;
  /** How many sources write a heading. */
  readonly writers: ReadonlyMap<string, number>;
}

let known: KnownHeadings | null = null;

/** The same for every table, and dear enough to be kept. */
function knownHeadings(): KnownHeadings {
  if (known) return known;
  const written = new Map(
    [...products, ...plainTables].map((source) => [source, headingsWritten(source)]),
  );
  const writers = new Map<string, number>();
  for (const headings of written.values()) {
    for (const heading of headings) writers.set(heading, (writers.get(heading) ?? 0) + 1);
  }
  known = { written, writers };
  return known;
}

export function recognise(table: Table): Recognition {
  const { written, writers } = knownHeadings();
  const fits = new Map<Source, Fit>();
  const rows = table.rows.slice(0, deepestHeading);
  rows.forEach((cells, row) => {
    const headings = headingsOf(cells);
    const own = new Set(headings.keys);
    for (const source of products) {
      const headingsOfIt = written.get(source) ?? new Set();
      let evidence = 0;
      for (const key of own)
        if (headingsOfIt.has(key)) evidence += 1 / (writers.get(key) as number);
      if (evidence > (fits.get(source)?.evidence ?? 0)) {
        fits.set(source, {
          source,
          row,
          headings,
          evidence,
          score: shareKnown(headings.keys, headingsOfIt),
        });
      }
    }
  });
  const ranked = [...fits.values()].sort((a, b) => b.evidence - a.evidence);
  const [best, second] = ranked;
  if (!best || best.evidence < enoughEvidence) {
    return recognisePlain(table, best ? guess(best) : null);
  }
  const columns = columnsOf(best.source, best.headings, filledBelow(table, best.row));
  const cannot = limitsOf(best.source, columns);
  if (namesCustomers(best.source) && cannot.includes("noCustomer")) {
    // A few usual headings, such as "Net amount", may be a product's by chance.
    const plain = recognisePlain(table, guess(best));
    if (plain.kind === "orders" && customerRoles.some((role) => plain.columns[role])) return plain;
  }
  return {
    ...guess(best),
    headingRow: best.row,
    columns,
    cannot,
    runnerUp: second ? guess(second) : null,
  };
}

const customerRoles: readonly Role[] = ["customerId", "email", "phone", "name", "lastName"];

const namesCustomers = ({ headings }: Source) =>
  customerRoles.some((role) => headings[role] !== undefined);

const guess = ({ source, score }: Fit): Guess => ({
  source: source.id,
  title: source.title,
  kind: source.kind,
  score,
});
