/** Loyalty points: what each customer has earned, used and lost, and what is left. */

import { requirePositive, requireSome, requireWhole } from "./check";
import { addMonths, type Day } from "./day";

/** Parallel columns; points above 0 are earned, below 0 redeemed. */
export interface PointEntries {
  /** The customer's number. */
  readonly customer: ArrayLike<number>;
  readonly day: ArrayLike<Day>;
  readonly points: ArrayLike<number>;
}

/** balance = earned - redeemed - expired, below 0 where more was redeemed than there was. */
export interface PointAccount {
  readonly customer: number;
  readonly earned: number;
  readonly redeemed: number;
  readonly expired: number;
  readonly balance: number;
}

/**
 * Accounts at the end of `asOf` of all customers with an entry by then, by customer number. The oldest points
 * are used first; on one day points are earned before any are redeemed. Points expire so many months after
 * they were earned, on the same date cut to the month's last: they count up to the day before; null: never.
 * Redeeming more than there is leaves a debt that the next points settle. O(n log n). Errors: empty,
 * notPositive and notWhole (expiry_months).
 */
export function loyaltyPoints(
  entries: PointEntries,
  expiryMonths: number | null,
  asOf: Day,
): PointAccount[] {
  requireSome(entries.customer, "customers");
  if (expiryMonths !== null) {
    requirePositive(expiryMonths, "expiry_months");
    requireWhole(expiryMonths, "expiry_months");
  }
  const expiryOf = (day: Day) =>
    expiryMonths === null ? Number.POSITIVE_INFINITY : addMonths(day, expiryMonths);

  const { customer, day, points } = entries;
  const rows = inOrder(entries, asOf);
  const accounts: PointAccount[] = [];
  for (let i = 0; i < rows.length; ) {
    const account = openAccount(customer[rows[i] as number] as number);
    for (; i < rows.length && customer[rows[i] as number] === account.customer; i++) {
      const row = rows[i] as number;
      const amount = points[row] as number;
      expire(account, day[row] as Day);
      if (amount > 0) earn(account, amount, expiryOf(day[row] as Day));
      else redeem(account, -amount);
    }
    accounts.push(close(account, asOf));
  }
  return accounts;
}

/** Points earned together; they leave from the front, whether used or expired. */
interface Lot {
  readonly expiry: Day;
  left: number;
}

interface OpenAccount {
  readonly customer: number;
  earned: number;
  redeemed: number;
  expired: number;
  debt: number;
  readonly lots: Lot[];
  /** Place of the oldest lot that is not used up. */
  oldest: number;
}

function openAccount(customer: number): OpenAccount {
  return { customer, earned: 0, redeemed: 0, expired: 0, debt: 0, lots: [], oldest: 0 };
}

/** Rows up to `asOf`, by customer, day, and earned before redeemed. */
function inOrder({ customer, day, points }: PointEntries, asOf: Day): number[] {
  return Array.from(customer, (_, row) => row)
    .filter((row) => (day[row] as Day) <= asOf)
    .sort(
      (a, b) =>
        (customer[a] as number) - (customer[b] as number) ||
        (day[a] as Day) - (day[b] as Day) ||
        Math.sign(points[b] as number) - Math.sign(points[a] as number),
    );
}

function expire(account: OpenAccount, day: Day): void {
  for (; account.oldest < account.lots.length; account.oldest++) {
    const lot = account.lots[account.oldest] as Lot;
    if (lot.expiry > day) return;
    account.expired += lot.left;
  }
}

function earn(account: OpenAccount, points: number, expiry: Day): void {
  const settled = Math.min(points, account.debt);
  account.earned += points;
  account.debt -= settled;
  if (points > settled) account.lots.push({ expiry, left: points - settled });
}

function redeem(account: OpenAccount, points: number): void {
  account.redeemed += points;
  let open = points;
  while (open > 0 && account.oldest < account.lots.length) {
    const lot = account.lots[account.oldest] as Lot;
    const used = Math.min(open, lot.left);
    lot.left -= used;
    open -= used;
    if (lot.left === 0) account.oldest++;
  }
  account.debt += open;
}

function close(account: OpenAccount, asOf: Day): PointAccount {
  expire(account, asOf);
  const { customer, earned, redeemed, expired } = account;
  return { customer, earned, redeemed, expired, balance: earned - redeemed - expired };
}
