/** The figures of "why did it change": customers, rates and contributions of each group. */

import { wilson } from "../core/interval";
import { basis } from "../text/cards";
import { customersFromTo, whyDefinitions } from "../text/explaining-figures";
import { whyTexts } from "../text/why";
import type { ReportFigure } from "./figure";
import type { Figure, Report, WhyBlock, WhyRow, WhySplit } from "./report";
import type { CustomerSelection } from "./selection";
import type { Words } from "./words";

type BySegment = Extract<CustomerSelection, { readonly by: "segment" }>;

/** None in reports of earlier versions, which do not say how to find a group again. */
export function whyFigures({ why }: Report, words: Words): readonly ReportFigure[] {
  return (why?.splits ?? []).flatMap((split) => {
    const { id, rows, total } = split;
    if (!why?.spans || id === undefined) return [];
    const found = { by: "segment", split: id, ...why.spans, when: "both" } as const;
    const all = { ...total, label: words.say(whyTexts.total), change: null };
    return [
      ...rows.flatMap((row) =>
        row.group === undefined ? [] : ofGroup(row, { ...found, group: row.group }),
      ),
      ...ofGroup(all, { ...found, group: null }),
    ];

    function ofGroup(row: WhyRow, selection: BySegment): readonly ReportFigure[] {
      return figuresOfGroup(row, selection, split, why as WhyBlock, words);
    }
  });
}

function figuresOfGroup(
  { label, before, after, mix, rate, change }: WhyRow,
  selection: BySegment,
  { title }: WhySplit,
  why: WhyBlock,
  words: Words,
): readonly ReportFigure[] {
  const both = words.say(customersFromTo(words.count(before.of), words.count(after.of)));
  const figure = (
    part: keyof typeof whyDefinitions,
    what: string,
    value: Figure | null,
  ): ReportFigure => ({
    id: `why.${selection.split}.${selection.group ?? "total"}.${part}`,
    label: `${title}, ${label}: ${what}`,
    definition: words.say(whyDefinitions[part]),
    basis: both,
    figure: value,
    interval: null,
    selection,
  });
  const rateOf = (side: "before" | "after", { count, of }: WhyRow["before"]): ReportFigure => ({
    ...figure(side, why[side], of === 0 ? null : { value: count / of, kind: "percent" }),
    basis: words.say(basis.of(words.count(count), words.count(of))),
    interval: of === 0 ? null : wilson(count, of),
    selection: { ...selection, when: side },
  });
  return [
    figure("customers", words.say(whyTexts.customers), null),
    rateOf("before", before),
    rateOf("after", after),
    figure("mix", words.say(whyTexts.mix), { value: mix * 100, kind: "decimal" }),
    figure("rate", words.say(whyTexts.rate), { value: rate * 100, kind: "decimal" }),
    ...(change
      ? [
          figure("change", words.say(whyTexts.ownChange), {
            value: change.value * 100,
            kind: "decimal",
          }),
        ]
      : []),
  ];
}
