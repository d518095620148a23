/** Why the retention rate changed: other customers at the start, or other behaviour of the same kind of them. */

import { apportion } from "../core/apportion";
import { twoSidedZ } from "../core/distributions";
import { newcombe } from "../core/interval";
import { decomposeRate, decompositionErrors, type Segment } from "../core/rate-decomposition";
import type { Text } from "../text/text";
import { whyTexts } from "../text/why";
import { periodsPerYear } from "./calendar";
import type { RateAt } from "./card";
import { keptIn } from "./customer-cards";
import type { Scope } from "./inputs";
import type { WhyBlock, WhyRow, WhySplit } from "./report";
import { type Split, startSegments } from "./start-segments";
import { verdictOf } from "./verdict";

/** The tables add up in hundredths of a point. */
const hundredths = 1e4;

export function whyBlock(scope: Scope): WhyBlock {
  const { words, spans } = scope;
  const last = spans.length - 1;
  const now = keptIn(scope, last);
  const title = words.say(whyTexts.title);
  const nothing = { title, caption: "", before: "", after: "", splits: [] };
  if ("absent" in now) return { ...nothing, sentence: words.say(whyTexts.noRate) };
  const comparison = comparedWith(scope, now);
  if (!comparison) return { ...nothing, sentence: words.say(whyTexts.noComparison) };
  const { index, then, change, isClear } = comparison;
  const between = (i: number) => {
    const { from, to } = spans[i] as Scope["spans"][number];
    return { from, to };
  };
  const [before, after] = [between(index), between(last)];
  const splits = startSegments(scope, before, after);
  const explained = splits.map((split) => explain(split, scope));
  const names = { before: scope.shortName(index), after: scope.shortName(last) };
  const sentences = [
    whyTexts.change(
      words.percent(then.value, 1),
      words.percent(now.value, 1),
      words.points(change.value),
      range(scope, change.low, change.high),
    ),
  ];
  if (!isClear) sentences.push(whyTexts.chance);
  else if (explained.length > 0) sentences.push(largest(explained, change.value, scope));
  return {
    title,
    caption: words.say(whyTexts.caption(names.after, names.before)),
    sentence: sentences.map(words.say).join(" "),
    ...names,
    spans: { before, after },
    splits: explained,
  };
}

/** A year ago or the period before: the first clear difference, as the headline speaks of it, or the first at all. */
function comparedWith(scope: Scope, now: RateAt) {
  const last = scope.spans.length - 1;
  const found = [periodsPerYear(scope.options.period), 1].flatMap((back) => {
    const then = last - back < 0 ? null : keptIn(scope, last - back);
    if (!then || "absent" in then) return [];
    const change = newcombe(then.count, then.of, now.count, now.of);
    const isClear = verdictOf(change.low, change.high, "up") !== "unclear";
    return [{ index: last - back, then, change, isClear }];
  });
  return found.find(({ isClear }) => isClear) ?? found[0];
}

function explain({ id, title, segments }: Split, scope: Scope): WhySplit {
  const { words } = scope;
  const parts = decomposeRate(segments);
  const errors = decompositionErrors(segments);
  const total = Math.round(parts.all.total * hundredths);
  const mix = Math.round(parts.all.mix * hundredths);
  const inUnits = (values: readonly number[], sum: number) =>
    apportion(
      values.map((value) => value * hundredths),
      sum,
    ).map((value) => value / hundredths);
  const sum = (of: keyof Segment) => segments.reduce((all, segment) => all + segment[of], 0);
  const before = { count: sum("kBefore"), of: sum("nBefore") };
  const after = { count: sum("kAfter"), of: sum("nAfter") };
  // A larger share of a group raises the rate only as far as the group is better than the rest. The shares change by
  // 0 together, so that setting off the mean rate leaves the sum as it is.
  const mean = (before.count / before.of + after.count / after.of) / 2;
  const setOff = ({ nBefore, nAfter }: Segment) => (nAfter / after.of - nBefore / before.of) * mean;
  const mixes = inUnits(
    parts.segments.map((part, i) => part.mix - setOff(segments[i] as Segment)),
    mix,
  );
  const rates = inUnits(
    parts.segments.map(({ rate }) => rate),
    total - mix,
  );
  const margin = (error: number) => twoSidedZ(0.95) * error;
  return {
    id,
    title: words.say(title),
    rows: segments.map((segment, i): WhyRow => {
      const { label, group, nBefore, kBefore, nAfter, kAfter } = segment;
      return {
        label: words.say(label),
        group,
        before: { count: kBefore, of: nBefore },
        after: { count: kAfter, of: nAfter },
        mix: mixes[i] as number,
        rate: rates[i] as number,
        change: changeIn(segment, segments.length),
      };
    }),
    total: { before, after, mix: mix / hundredths, rate: (total - mix) / hundredths },
    mixRange: around(parts.all.mix, margin(errors.mix)),
    rateRange: around(parts.all.rate, margin(errors.rate)),
  };

  function around(value: number, half: number): string {
    return range(scope, value - half, value + half);
  }
}

/** With an interval so wide that all those of a table hold together (Bonferroni). */
function changeIn({ nBefore, kBefore, nAfter, kAfter }: Segment, groups: number): WhyRow["change"] {
  if (nBefore === 0 || nAfter === 0) return null;
  const { value, low, high } = newcombe(kBefore, nBefore, kAfter, nAfter, 1 - 0.05 / groups);
  return { value, verdict: verdictOf(low, high, "up") };
}

function range({ words }: Scope, low: number, high: number): string {
  return words.say(whyTexts.range(words.points(low), words.points(high)));
}

/** The group that contributes most in the direction of the change. */
function largest(splits: readonly WhySplit[], change: number, { words }: Scope): Text {
  const part = ({ mix, rate }: WhyRow) => (mix + rate) * Math.sign(change);
  const rows = splits.flatMap((split) => split.rows);
  const most = rows.reduce((a, b) => (part(b) > part(a) ? b : a));
  return whyTexts.more(most.label, words.points(most.mix + most.rate));
}
