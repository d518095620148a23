/** Which products make customers get in touch more often than others. */

import { requireSome } from "./check";
import { poissonLimits } from "./interval";
import { benjaminiHochberg } from "./multiple-testing";
import { incompleteBeta } from "./special-functions";

export interface ContactRate {
  readonly item: string;
  readonly contacts: number;
  readonly units: number;
  /** Contacts per 100 units sold, with exact Poisson limits (Garwood 1936); null where none was sold. */
  readonly per100: number | null;
  readonly low: number | null;
  readonly high: number | null;
  /** Contacted about more than the other items, at a false discovery rate of 5 %. */
  readonly flagged: boolean;
  /** Contacted about less than the other items, at the same rate. */
  readonly fewer: boolean;
}

const FALSE_DISCOVERIES = 0.05;

/**
 * One row per item, most contacts first, from one item name per ticket and one per unit sold. An item is
 * compared with all others by the exact conditional test of two Poisson rates, one-sided (Przyborowski &
 * Wilenski 1940, Biometrika 31, 313-323); Benjamini & Hochberg (1995) over all items. Error: empty (no unit
 * sold).
 */
export function contactRates(
  ticketItems: readonly string[],
  orderItems: readonly string[],
): ContactRate[] {
  requireSome(orderItems, "order_items");
  return contactRatesOf(countItems(ticketItems), countItems(orderItems));
}

/** The same from counts by item; some unit must have been sold. */
export function contactRatesOf(
  contacts: ReadonlyMap<string, number>,
  units: ReadonlyMap<string, number>,
): ContactRate[] {
  const items = [...new Set([...contacts.keys(), ...units.keys()])].map((item) => ({
    item,
    contacts: contacts.get(item) ?? 0,
    units: units.get(item) ?? 0,
  }));
  const sold = items.filter((item) => item.units > 0);
  const allContacts = sold.reduce((sum, item) => sum + item.contacts, 0);
  const allUnits = sold.reduce((sum, item) => sum + item.units, 0);
  const unusual = (chance: typeof chanceOfMore) => {
    const q = benjaminiHochberg(
      sold.map((item) => chance(item.contacts, item.units / allUnits, allContacts)),
    );
    return new Set(sold.filter((_, i) => (q[i] as number) <= FALSE_DISCOVERIES));
  };
  const [more, fewer] = [unusual(chanceOfMore), unusual(chanceOfFewer)];
  return items
    .map((item) => ({
      ...item,
      ...ratesOf(item),
      flagged: more.has(item),
      fewer: fewer.has(item),
    }))
    .sort((a, b) => b.contacts - a.contacts);
}

function countItems(names: readonly string[]): Map<string, number> {
  const counts = new Map<string, number>();
  for (const name of names) counts.set(name, (counts.get(name) ?? 0) + 1);
  return counts;
}

/** P(at least `contacts` of `allContacts`) when each falls on this item with its share of the units sold. */
function chanceOfMore(contacts: number, shareOfUnits: number, allContacts: number): number {
  if (contacts === 0) return 1;
  if (contacts > allContacts) return 0;
  return incompleteBeta(contacts, allContacts - contacts + 1, shareOfUnits);
}

/** P(at most `contacts`). */
const chanceOfFewer = (contacts: number, shareOfUnits: number, allContacts: number): number =>
  1 - chanceOfMore(contacts + 1, shareOfUnits, allContacts);

function ratesOf({
  contacts,
  units,
}: Pick<ContactRate, "contacts" | "units">): Pick<ContactRate, "per100" | "low" | "high"> {
  if (units === 0) return { per100: null, low: null, high: null };
  const { low, high } = poissonLimits(contacts);
  const scale = 100 / units;
  return { per100: contacts * scale, low: low * scale, high: high * scale };
}
