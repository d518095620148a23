/** What the user decided about a table, and what is still to be asked. Plain data: it is stored with the sheet. */

import type { Day } from "../core/day";
import type { DayOrder } from "../core/day-text";
import type { DecimalMark } from "../core/number-text";
import type { QuestionCode } from "../text/questions";
import type { Role } from "./role";

export interface Decisions {
  /** Column by role, from 0, where the recognition was wrong or silent; null: there is none. */
  readonly columns?: Readonly<Partial<Record<Role, number | null>>>;
  readonly dayOrder?: DayOrder;
  /** Dates that a spreadsheet took for day.month although the file wrote month/day, or the reverse. */
  readonly swappedDays?: "swap" | "keep";
  readonly decimalMark?: DecimalMark;
  /** Whether the amount in several rows of an order stands for the order or for the row. */
  readonly amountPer?: "order" | "item";
  /** Status words (lower case) the intake does not know. */
  readonly status?: Readonly<Record<string, "counts" | "excluded">>;
  /** Refunds lower revenue on their own day (where it is known), or the order they belong to. */
  readonly refunds?: "day" | "order";
  /** The currency that is counted. */
  readonly currency?: string;
  /** Units of that currency per unit of another. */
  readonly rates?: Readonly<Record<string, number>>;
  readonly tax?: "in" | "out";
  readonly shipping?: "in" | "out";
  /** "strict": the strongest key tells people apart; "linked": any shared key makes one person. */
  readonly identity?: "strict" | "linked";
  readonly guests?: "leaveOut" | "each";
}

/** What an answer would change; only what differs between the answers is there. */
export interface Effect {
  readonly customers?: number;
  readonly orders?: number;
  /** Sum in hundredths of the currency the answer counts in. */
  readonly cents?: number;
  readonly first?: Day;
  readonly last?: Day;
}

export interface Option {
  /** What goes into the decisions. */
  readonly value: string;
  /** A heading or a currency, as the file writes it; null where the answer has words of its own. */
  readonly label: string | null;
  readonly effect: Effect;
}

export interface Question {
  readonly code: QuestionCode;
  /** The heading or status word asked about; empty where the question is about the file. */
  readonly subject: string;
  /** A cell as the file writes it, to ask with. */
  readonly example: string;
  readonly rows: number;
  /** First row concerned, by place in the table from 0; -1: none. */
  readonly firstRow: number;
  readonly options: readonly Option[];
  /** The answer in force. Null: nothing is guessed, the rows are in doubt and not in the ledger. */
  readonly chosen: string | null;
}

export const option = (value: string, effect: Effect = {}): Option => ({
  value,
  label: null,
  effect,
});

/** An answer that the file itself words. */
export const named = (label: string, effect: Effect = {}): Option => ({
  value: label,
  label,
  effect,
});

export function question(
  code: QuestionCode,
  options: readonly Option[],
  about: Partial<Omit<Question, "code" | "options">>,
): Question {
  return { code, subject: "", example: "", rows: 0, firstRow: -1, chosen: null, options, ...about };
}
