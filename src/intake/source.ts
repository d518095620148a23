/** How a source is described: which product writes which headings, and what its rows mean. */

import type { DayOrder } from "../core/day-text";
import type { DecimalMark } from "../core/number-text";
import type { LimitCode } from "../text/limits";
import type { Text } from "../text/text";
import type { Kind, Role } from "./role";

/** What tells people apart, strongest first in a source's list. */
export type IdentityKey = "customerId" | "email" | "phone" | "namePostcode" | "name";

/** What a word in a status column means for the order. */
export type Fate =
  | "counts"
  | "cancelled"
  | "pending"
  | "failed"
  | "refunded"
  | "partlyRefunded"
  | "draft";

export interface OrderRules {
  /**
   * "order": rows with the same order number are one order and its total stands once (or is repeated);
   * "item": they are one order and their amounts add up; "event": each row is a booking of its own;
   * "ask": the amounts must tell, or the user.
   */
  readonly rowIs: "order" | "item" | "event" | "ask";
  readonly identity: readonly IdentityKey[];
  /** Columns that belong to what was paid besides `amount`: 1 adds, -1 takes off. */
  readonly parts?: Readonly<Partial<Record<Role, 1 | -1>>>;
  /** Headings of amounts that lack a part of what was paid, taken where a file has nothing better. */
  readonly lacking?: readonly string[];
  /** Further such columns that not every file has. */
  readonly rareParts?: Readonly<Partial<Record<Role, 1 | -1>>>;
  /** Times without an offset are in this zone; left out: in the spreadsheet's. */
  readonly zone?: "utc";
  /** How the product writes days and numbers, where a column leaves it open. */
  readonly dayOrder?: DayOrder;
  readonly decimal?: DecimalMark;
  /** Words of the `type` column. Rows with any other word are no sales (fees, payouts, transfers). */
  readonly types?: {
    /** "rest": every word that names no refund. */
    readonly sale: readonly string[] | "rest";
    readonly refund: readonly string[];
  };
  /** Order numbers that begin so are credit notes. */
  readonly refundIds?: string;
  /** The file books both directions: sales bring money in, refunds take it out, the reverse is somebody else's. */
  readonly moneyIn?: boolean;
  /** Status words that mean something else here than elsewhere. */
  readonly statuses?: Readonly<Record<string, Fate>>;
  /** An order of 0.00 without a discount is somebody trying out the checkout. */
  readonly zeroIsTest?: boolean;
}

export interface Source {
  readonly id: string;
  readonly title: Text;
  readonly kind: Kind;
  /** Headings by role, in any version and language; the first one a file has is taken. */
  readonly headings: Readonly<Partial<Record<Role, readonly string[]>>>;
  /** Further headings the product writes: no role, but they give it away. */
  readonly also: readonly string[];
  /** What such a file can never answer, whatever its columns. */
  readonly cannot?: readonly LimitCode[];
  /** Only for tables of no product: of each of these groups one role must be there. */
  readonly needs?: readonly (readonly Role[])[];
  readonly orders?: OrderRules;
  /** Rows of a statement that are money spent on winning customers: words of `type`, and of `product`. */
  readonly spend?: { readonly types: readonly string[]; readonly products?: readonly string[] };
}

/** A product's name is the same in every language. */
export const named = (name: string): Text => ({ de: name, en: name });
