/** Cards about what customers say: recommendation, satisfaction, effort. */

import { effortInterval } from "../core/ces";
import { csatBand } from "../core/csat";
import { compareNps, npsDetail } from "../core/nps";
import { cardHints } from "../text/cards";
import { bandTexts, serviceBasis, serviceDefinitions, serviceLabels } from "../text/service";
import { answersTo, type Metric, satisfiedFrom } from "./answers";
import { type Absent, card, missingCard, neededFor, type RateAt, rateAt, rateRecipe } from "./card";
import type { Scope } from "./inputs";
import type { Card } from "./report";
import { errorOf, figureChange, verdictOf } from "./verdict";

const fewestAnswers = 20;

/** Nothing where there is no survey. */
export function surveyCards(scope: Scope): readonly Card[] {
  if (scope.companions.surveys.length === 0) return [];
  return [npsCard(scope), csatCard(scope), cesCard(scope)];
}

/** The scores of each period, and the answers of the current one. */
function answered({ companions, spans }: Scope, metric: Metric) {
  const answers = answersTo(companions, metric);
  const now = spans[spans.length - 1] as Scope["spans"][number];
  if (!answers) return null;
  const { scale } = answers;
  return {
    scale,
    at(i: number): readonly number[] {
      const { from, to } = spans[i] as Scope["spans"][number];
      return answers.between(from, to).map(({ score }) => score);
    },
    selection: { by: "answers", metric, scale, from: now.from, to: now.to } as const,
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
  } as const;
  const answers = answered(scope, "nps");
  if (!answers) return missingCard(scope, frame, cardHints.noScores("NPS"));
  return card(scope, {
    ...frame,
    selection: answers.selection,
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
  const answers = answered(scope, "csat");
  const scale = answers?.scale ?? 5;
  const satisfied = satisfiedFrom(scale);
  const frame = {
    id: "csat",
    label: serviceLabels.csat,
    definition: serviceDefinitions.csat(words.count(satisfied), words.count(scale)),
  } as const;
  if (!answers) return missingCard(scope, frame, cardHints.noScores("CSAT"));
  return card<RateAt>(scope, {
    ...rateRecipe("up"),
    ...frame,
    selection: answers.selection,
    at: (i) => {
      const scores = answers.at(i);
      const count = scores.filter((score) => score >= satisfied).length;
      return enough(scores, scope, () => rateAt({ count, of: scores.length }));
    },
    basis: ({ value }) => bandTexts[csatBand(value)],
    hint: (at) => neededFor(at, words, cardHints.smallAnswers),
  });
}

function cesCard(scope: Scope): Card {
  const { words } = scope;
  const answers = answered(scope, "ces");
  const scale = answers?.scale ?? 7;
  const frame = {
    id: "ces",
    label: serviceLabels.ces,
    definition: serviceDefinitions.ces(words.count(scale)),
  } as const;
  if (!answers) return missingCard(scope, frame, cardHints.noScores("CES"));
  return card(scope, {
    ...frame,
    selection: answers.selection,
    kind: "decimal",
    changeKind: "decimal",
    at: (i) => {
      const scores = answers.at(i);
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
