/** What the user decided about a table, and what is still to be asked. Plain data: it is stored with the sheet. */

import type { Day } from "../core/day";
import type { DayOrder } from "../core/day-text";
import type { DecimalMark } from "../core/number-text";
import { optionText, type QuestionCode, questionText } from "../text/intake";
import type { Text } from "../text/text";
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
  readonly text: Text;
  readonly effect: Effect;
}

export interface Question {
  readonly code: QuestionCode;
  readonly text: Text;
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

type OptionCode = keyof typeof optionText;

export function option(value: OptionCode, effect: Effect = {}): Option {
  return { value, text: optionText[value], effect };
}

export function question(
  code: QuestionCode,
  options: readonly Option[],
  about: Partial<Omit<Question, "code" | "text" | "options">>,
): Question {
  return {
    code,
    text: questionText[code],
    subject: "",
    example: "",
    rows: 0,
    firstRow: -1,
    chosen: null,
    options,
    ...about,
  };
}
