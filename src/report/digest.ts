/**
 * What of a report is worth a mail. Only what is clear counts: a change whose interval leaves out zero, a goal whose
 * side the whole interval is on, a period outside the control limits. And it counts once: not again in the next mail.
 */

import type { Day } from "../core/day";
import type { ActionRow, Card, Comparison, Report, TrendRow, Verdict } from "./report";

/** What the last mail said, small enough to be remembered. */
export interface Told {
  readonly asOf: Day;
  /** By card and place of the comparison: "retention 1". */
  readonly verdicts: Readonly<Record<string, Verdict>>;
  readonly goal: GoalState | null;
  readonly signal: TrendRow["signal"];
}

export type GoalState = "reached" | "possible" | "missed";

/** A clear difference. */
export interface ClearChange {
  readonly card: Card;
  readonly comparison: Comparison;
  /** Not in the last mail. */
  readonly news: boolean;
}

export interface Digest {
  readonly report: Report;
  /** Null where there are too few customers for a rate. */
  readonly retention: Card | null;
  /** Whether there is anything that the last mail did not say. */
  readonly material: boolean;
  /** Whether there was a last mail. */
  readonly first: boolean;
  readonly changes: readonly ClearChange[];
  /** Figures that have comparisons, none of them clear. */
  readonly unclear: readonly Card[];
  readonly goal: GoalState | null;
  readonly signal: TrendRow["signal"];
  /** Lists of what to do, none so short that it points at people. */
  readonly lists: readonly ActionRow[];
  readonly told: Told;
}

/** Smaller groups never leave the file. */
const smallestGroup = 5;
const mostLists = 3;

export function digestOf(report: Report, before: Told | null): Digest {
  const cards = report.cards.filter(({ id }) => id !== "churn"); // says what retention says, upside down
  const retention = cards.find(({ id }) => id === "retention") ?? null;
  const asOf = report.title.asOf;
  const last = before?.asOf === asOf ? before : null;
  const changes = cards.flatMap((card) => clearChange(card, last));
  const goal = retention && goalState(retention);
  const signal = report.trend?.rows[report.trend.rows.length - 1]?.signal ?? "";
  return {
    report,
    retention: retention?.figure ? retention : null,
    material:
      changes.some(({ news }) => news) ||
      withdrawn(cards, last) ||
      (before !== null && goal !== before.goal) ||
      (signal !== "" && signal !== last?.signal),
    first: before === null,
    changes,
    unclear: cards.filter(isUnclear),
    goal,
    signal,
    lists: (report.actions?.rows ?? [])
      .filter(({ customers }) => customers >= smallestGroup)
      .slice(0, mostLists),
    told: { asOf, verdicts: verdictsOf(cards), goal, signal },
  };
}

const isClear = ({ verdict }: Comparison): boolean => verdict !== null && verdict !== "unclear";

const isUnclear = ({ comparisons }: Card): boolean =>
  comparisons.some(({ verdict }) => verdict !== null) && !comparisons.some(isClear);

const keyOf = (card: Card, place: number): string => `${card.id} ${place}`;

/** One change a card: what is new before what is known, last year before the period before. */
function clearChange(card: Card, last: Told | null): readonly ClearChange[] {
  const clear = card.comparisons
    .map((comparison, place): ClearChange => {
      const news = comparison.verdict !== last?.verdicts[keyOf(card, place)];
      return { card, comparison, news };
    })
    .filter(({ comparison }) => isClear(comparison))
    .reverse();
  const told = clear.find(({ news }) => news) ?? clear[0];
  return told ? [told] : [];
}

/** Something clear in the last mail that later rows have blurred: it must not stand as it was said. */
function withdrawn(cards: readonly Card[], last: Told | null): boolean {
  return cards.some((card) =>
    card.comparisons.some(({ verdict }, place) => {
      const said = last?.verdicts[keyOf(card, place)];
      return said !== undefined && said !== "unclear" && verdict === "unclear";
    }),
  );
}

function verdictsOf(cards: readonly Card[]): Told["verdicts"] {
  const all = cards.flatMap((card) =>
    card.comparisons.map(({ verdict }, place) => [keyOf(card, place), verdict] as const),
  );
  return Object.fromEntries(all.filter(([, verdict]) => verdict !== null)) as Told["verdicts"];
}

/** Reached and missed only where the whole interval says so. */
function goalState({ goalValue, interval }: Card): GoalState | null {
  if (goalValue === null || interval === null) return null;
  if (interval.low >= goalValue) return "reached";
  return interval.high >= goalValue ? "possible" : "missed";
}
