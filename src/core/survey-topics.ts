/** What unhappy customers write about and happy ones do not, and the reverse. */

import { requireBetween, requireSome, requireWhole } from "./check";
import { MetricError } from "./problem";
import { type Mention, mentionsIn } from "./survey-mentions";
import type { SurveyLanguage } from "./survey-words";

export interface SurveyTopic {
  /** The word or pair as most comments write it. */
  readonly topic: string;
  /** Comments that mention it: in all, of detractors (0 to 6), of promoters (9 and 10). */
  readonly mentions: number;
  readonly detractors: number;
  readonly promoters: number;
  /** Above 0: said by detractors. Beyond ±1.96 hardly chance. Null without comments of both groups. */
  readonly z: number | null;
  /** Places of those comments, from 0. */
  readonly rows: readonly number[];
}

/** A topic is something at least two customers say. */
const FEWEST_MENTIONS = 2;
/** Weight of the prior against the comments: calms words with few mentions, leaves frequent ones alone. */
const PRIOR_WEIGHT = 0.1;

/**
 * Word stems and pairs of them with their log-odds z between detractors and promoters, under an informative
 * Dirichlet prior in proportion to the mentions in all comments (Monroe, Colaresi & Quinn 2008, Political
 * Analysis 16, 372-403), strongest first. A comment counts once per topic, so one long complaint stays one
 * voice. `language` null: each comment in the language its small words are in. Errors: empty (comments),
 * notWhole and outOfRange (scores).
 */
export function surveyTopics(
  scores: readonly number[],
  comments: readonly string[],
  language: SurveyLanguage | null = null,
): SurveyTopic[] {
  requireSome(comments, "comments");
  for (const score of scores) {
    requireWhole(score, "scores");
    requireBetween(score, 0, 10, "scores");
  }
  const counts = countTopics(scores, mentionsIn(comments, language));
  if (counts.size === 0) throw new MetricError("empty", "comments");
  const total = { mentions: 0, detractors: 0, promoters: 0 };
  for (const count of counts.values()) {
    total.mentions += count.rows.length;
    total.detractors += count.detractors;
    total.promoters += count.promoters;
  }
  return withoutEchoes(counts)
    .filter(({ rows }) => rows.length >= FEWEST_MENTIONS)
    .map((count) => ({
      topic: commonestForm(count.forms),
      mentions: count.rows.length,
      detractors: count.detractors,
      promoters: count.promoters,
      z: logOdds(count, total),
      rows: count.rows,
    }))
    .sort((a, b) => Math.abs(b.z ?? 0) - Math.abs(a.z ?? 0) || b.mentions - a.mentions);
}

interface TopicCount {
  /** Stems: one for a word, two for a pair. */
  readonly stems: readonly string[];
  readonly forms: Map<string, number>;
  readonly rows: number[];
  detractors: number;
  promoters: number;
}

function countTopics(
  scores: readonly number[],
  mentions: readonly (readonly Mention[])[],
): Map<string, TopicCount> {
  const counts = new Map<string, TopicCount>();
  mentions.forEach((inComment, row) => {
    const score = scores[row] as number;
    for (const { stems, form } of inComment) {
      const key = stems.join(" ");
      const count: TopicCount = counts.get(key) ?? {
        stems,
        forms: new Map(),
        rows: [],
        detractors: 0,
        promoters: 0,
      };
      counts.set(key, count);
      count.forms.set(form, (count.forms.get(form) ?? 0) + 1);
      if (count.rows[count.rows.length - 1] === row) continue; // said twice in one comment
      count.rows.push(row);
      if (score <= 6) count.detractors++;
      else if (score >= 9) count.promoters++;
    }
  });
  return counts;
}

/** Leaves out words that only ever occur in one and the same pair: the pair says it better. */
function withoutEchoes(counts: ReadonlyMap<string, TopicCount>): TopicCount[] {
  const echoes = new Set<TopicCount>();
  for (const pair of counts.values()) {
    if (pair.stems.length < 2 || pair.rows.length < FEWEST_MENTIONS) continue;
    for (const stem of pair.stems) {
      const word = counts.get(stem);
      if (word?.rows.length === pair.rows.length) echoes.add(word);
    }
  }
  return [...counts.values()].filter((count) => !echoes.has(count));
}

function commonestForm(forms: ReadonlyMap<string, number>): string {
  let best = "";
  let most = 0;
  for (const [form, times] of forms) {
    if (times <= most) continue;
    best = form;
    most = times;
  }
  return best;
}

/** The log-odds ratio over its standard deviation. */
function logOdds(
  count: TopicCount,
  total: { readonly mentions: number; readonly detractors: number; readonly promoters: number },
): number | null {
  if (total.detractors === 0 || total.promoters === 0) return null;
  const prior = PRIOR_WEIGHT * count.rows.length;
  const others = PRIOR_WEIGHT * total.mentions - prior;
  const down = count.detractors + prior;
  const up = count.promoters + prior;
  const notDown = total.detractors - count.detractors + others;
  const notUp = total.promoters - count.promoters + others;
  if (notDown === 0 || notUp === 0) return null; // the only topic there is
  return (Math.log(down / notDown) - Math.log(up / notUp)) / Math.sqrt(1 / down + 1 / up);
}
