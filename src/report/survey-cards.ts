/** Cards about what customers say: recommendation, satisfaction, effort. */

import { effortInterval } from "../core/ces";
import { csatBand } from "../core/csat";
import type { Day } from "../core/day";
import { compareNps, npsDetail } from "../core/nps";
import type { SurveyReading } from "../intake";
import { cardHints } from "../text/cards";
import { bandTexts, serviceBasis, serviceDefinitions, serviceLabels } from "../text/service";
import { type Absent, card, missingCard, neededFor, type RateAt, rateAt, rateRecipe } from "./card";
import type { Scope } from "./inputs";
import type { Card } from "./report";
import { errorOf, figureChange, verdictOf } from "./verdict";

const fewestAnswers = 20;

type Metric = NonNullable<SurveyReading["metric"]>;

/** Nothing where there is no survey. */
export function surveyCards(scope: Scope): readonly Card[] {
  if (scope.companions.surveys.length === 0) return [];
  return [npsCard(scope), csatCard(scope), cesCard(scope)];
}

interface Answers {
  readonly at: (spanIndex: number) => readonly number[];
  /** Largest score on the scale the answers are on. */
  readonly scale: number;
}

/** What a question asks for; where its wording does not tell, small scores are taken for satisfaction. */
export const metricOf = ({ metric, range }: SurveyReading): Metric | null =>
  metric ?? (range && range[1] <= 5 ? "csat" : null);

/** The scale of answers of which the largest is `most`. */
export const scaleOf = (most: number): number => [5, 7].find((scale) => most <= scale) ?? 10;

/** The answers to one kind of question, by period; null where nobody was asked, or it is not known when. */
function answersTo({ companions, spans }: Scope, metric: Metric): Answers | null {
  const dated = companions.surveys.flatMap(({ reading }) => {
    const { day, score, range } = reading;
    return metricOf(reading) === metric && day && range ? [{ day, score, range }] : [];
  });
  if (dated.length === 0) return null;
  return {
    scale: scaleOf(Math.max(...dated.map(({ range }) => range[1]))),
    at(i) {
      const { from, to } = spans[i] as { from: Day; to: Day };
      return dated.flatMap(({ day, score }) =>
        [...score].filter((_, row) => (day[row] as number) > from && (day[row] as number) <= to),
      );
    },
  };
}

const enough = <T extends object>(
  scores: readonly number[],
  { words }: Scope,
  read: () => T,
): T | Absent =>
  scores.length < fewestAnswers
    ? {
        absent: "few",
        lacking: cardHints.tooFewAnswers(words.count(fewestAnswers - scores.length)),
      }
    : read();

function npsCard(scope: Scope): Card {
  const { words } = scope;
  const frame = {
    id: "nps",
    label: serviceLabels.nps,
    definition: serviceDefinitions.nps,
    selection: null,
  } as const;
  const answers = answersTo(scope, "nps");
  if (!answers) return missingCard(scope, frame, cardHints.noScores("NPS"));
  return card(scope, {
    ...frame,
    kind: "score",
    changeKind: "score",
    at: (i) => {
      const scores = answers.at(i);
      return enough(scores, scope, () => ({ scores, ...npsDetail(scores) }));
    },
    value: ({ nps }) => nps,
    interval: ({ low, high }) => ({ low, high }),
    basis: ({ n }) => serviceBasis.answers(words.count(n)),
    change: (before, after) => {
      const { value, low, high } = compareNps(before.scores, after.scores);
      return { value, verdict: verdictOf(low, high, "up") };
    },
  });
}

function csatCard(scope: Scope): Card {
  const { words } = scope;
  const answers = answersTo(scope, "csat");
  const scale = answers?.scale ?? 5;
  const satisfiedFrom = Math.ceil(0.8 * scale);
  const frame = {
    id: "csat",
    label: serviceLabels.csat,
    definition: serviceDefinitions.csat(words.count(satisfiedFrom), words.count(scale)),
    selection: null,
  } as const;
  if (!answers) return missingCard(scope, frame, cardHints.noScores("CSAT"));
  return card<RateAt>(scope, {
    ...rateRecipe("up"),
    ...frame,
    at: (i) => {
      const scores = answers.at(i);
      const count = scores.filter((score) => score >= satisfiedFrom).length;
      return enough(scores, scope, () => rateAt({ count, of: scores.length }));
    },
    basis: ({ value }) => bandTexts[csatBand(value)],
    hint: (at) => neededFor(at, words, cardHints.smallAnswers),
  });
}

function cesCard(scope: Scope): Card {
  const { words } = scope;
  const answers = answersTo(scope, "ces");
  const scale = answers?.scale ?? 7;
  const frame = {
    id: "ces",
    label: serviceLabels.ces,
    definition: serviceDefinitions.ces(words.count(scale)),
    selection: null,
  } as const;
  if (!answers) return missingCard(scope, frame, cardHints.noScores("CES"));
  return card(scope, {
    ...frame,
    kind: "decimal",
    changeKind: "decimal",
    at: (i) => {
      const scores = answers.at(i).filter((score) => score >= 1);
      return enough(scores, scope, () => ({ n: scores.length, ...effortInterval(scores, scale) }));
    },
    value: ({ value }) => value,
    interval: ({ low, high }) => ({ low, high }),
    basis: ({ n }) => serviceBasis.ofScale(words.count(scale), words.count(n)),
    change: (before, after) =>
      figureChange(
        { value: before.value, error: errorOf(before) },
        { value: after.value, error: errorOf(after) },
        "up",
      ),
    foot: () => serviceBasis.easy(words.count(scale)),
  });
}
