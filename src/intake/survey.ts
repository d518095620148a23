/** Survey answers as typed columns: score, day, customer, comment. */

import { type Account, accountOf, codeOf } from "./account";
import { damageIn } from "./damage";
import { dayReason } from "./day-reason";
import type { Decisions, Question } from "./decisions";
import type { Finding } from "./finding";
import { frameOf } from "./frame";
import { headingKey } from "./heading";
import { identify } from "./identity";
import { peopleOf } from "./people";
import { columnQuestion, dayQuestion } from "./questions";
import type { Recognition } from "./recognition";
import { scoreIn } from "./score";
import { type Context, isBlank, isError, type Table, textOf } from "./table";
import { pick, type WordColumn } from "./word-column";

export interface SurveyReading {
  /** One entry per answer, each 0 … 10. */
  readonly score: Float64Array;
  /** Null where the table has no date. */
  readonly day: Int32Array | null;
  readonly customers: readonly string[];
  /** Each answer's customer; -1: anonymous. */
  readonly customer: Int32Array;
  readonly comment: readonly string[] | null;
  readonly stage: WordColumn | null;
  /** What the question asks for, as far as its wording tells. */
  readonly metric: "nps" | "csat" | "ces" | null;
  /** Smallest and largest score given. */
  readonly range: readonly [number, number] | null;
  readonly rowOf: Int32Array;
  readonly account: Account;
  readonly questions: readonly Question[];
  readonly findings: readonly Finding[];
}

const wordings = [
  ["nps", /recommend|empfehl|empfiehl|\bnps\b|promoter|net ?pro/],
  ["ces", /effort|\bces\b|easy|einfach|leicht|aufwand|mühe/],
  ["csat", /satisf|zufrieden|\bcsat\b|star|stern/],
] as const;

export function readSurvey(
  table: Table,
  recognition: Recognition,
  decisions: Decisions,
  context: Context,
): SurveyReading {
  const frame = frameOf(table, recognition, decisions, context);
  const { columns, rows, codes } = frame;
  const days = frame.days("date");
  const score = new Float64Array(table.rows.length);
  const scoreAt = columns.score?.index;
  for (const row of rows) {
    const cell = scoreAt === undefined ? undefined : frame.rowAt(row)[scoreAt];
    const read = scoreIn(textOf(cell));
    const byDay = days && dayReason(days, row);
    if (scoreAt === undefined) codes[row] = codeOf.columns;
    else if (isBlank(cell)) codes[row] = codeOf.noScore;
    else if (isError(cell)) codes[row] = codeOf.errorCell;
    else if (read === null) codes[row] = codeOf.scoreUnreadable;
    else codes[row] = byDay ? codeOf[byDay] : codeOf.answer;
    score[row] = read ?? Number.NaN;
  }
  const rowOf = rows.filter((row) => codes[row] === codeOf.answer);
  const people = identify(table, rows, columns, ["email", "customerId", "phone", "name"]);
  const scores = Float64Array.from(rowOf, (row) => score[row] as number);
  const commentAt = columns.comment?.index;
  return {
    score: scores,
    day: days && Int32Array.from(rowOf, (row) => days.day[row] as number),
    ...peopleOf(people, rowOf),
    comment:
      commentAt === undefined
        ? null
        : Array.from(rowOf, (row) => textOf(frame.rowAt(row)[commentAt])),
    stage: pick(frame.words("stage"), rowOf),
    metric: metricOf(columns.score?.heading ?? ""),
    range:
      scores.length === 0
        ? null
        : [scores.reduce((a, b) => Math.min(a, b)), scores.reduce((a, b) => Math.max(a, b))],
    rowOf,
    account: accountOf(codes),
    questions: [
      ...(columns.score ? [] : columnQuestion("columnScore", table, recognition.headingRow, rows)),
      ...(days && columns.date ? dayQuestion(table, columns.date, days, decisions, context) : []),
    ],
    findings: damageIn(table, rows, columns, codes),
  };
}

/** What a question asks for, by its wording. */
export function metricOf(heading: string): SurveyReading["metric"] {
  const key = headingKey(heading);
  return wordings.find(([, words]) => words.test(key))?.[0] ?? null;
}
