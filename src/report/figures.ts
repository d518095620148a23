/** Every figure of a report by name: what it means, what it rests on and how to find who stands behind it. */

import { basis } from "../text/cards";
import { trendWords } from "../text/dashboard";
import { customersBehind, figureDefinitions, figureLabels } from "../text/figures";
import { cohortFigures } from "./cohort-figures";
import { figure, type ReportFigure } from "./figure";
import { claimFigures, foreseeingFigures } from "./foreseeing-figures";
import { groupFigures } from "./group-figures";
import { productFigures } from "./product-figures";
import type { BridgeRow, Report } from "./report";
import type { CustomerSelection } from "./selection";
import { supportFigures } from "./support-figures";
import { whyFigures } from "./why-figures";
import { type Words, wordsIn } from "./words";

export function figuresOf(report: Report): readonly ReportFigure[] {
  const words = wordsIn(report.locale, report.currency);
  return [
    ...report.cards,
    ...trendFigures(report, words),
    ...bridgeFigures(report, words),
    ...cohortFigures(report, words),
    ...groupFigures(report, words),
    ...actionFigures(report, words),
    ...rateFigures(report, words),
    ...whyFigures(report, words),
    ...foreseeingFigures(report, words),
    ...supportFigures(report, words),
    ...productFigures(report, words),
    ...claimFigures(report, words),
    ...report.account.rows.map(({ reason, label, rows }) => ({
      ...figure(`account.${reason}`, label, rows, "count", { by: "reason", reason }),
      definition: words.say(figureDefinitions.reason),
    })),
  ];
}

function trendFigures({ trend, title, cards }: Report, words: Words): readonly ReportFigure[] {
  const days = words.count(title.lapseDays);
  return (trend?.rows ?? []).flatMap(({ label, from, to, start, kept, rate, low, high }, i) => {
    const selection: CustomerSelection = {
      by: "movement",
      from,
      to,
      movements: ["kept", "lost"],
      windows: "both",
      money: false,
    };
    const counted = (part: "start" | "kept", value: number, where: Partial<typeof selection>) =>
      figure(`trend.${i}.${part}`, `${words.say(trendWords[part])}, ${label}`, value, "count", {
        ...selection,
        ...where,
      });
    return [
      {
        ...counted("start", start, { windows: "start" }),
        definition: words.say(figureDefinitions.active(days)),
      },
      {
        ...counted("kept", kept, { movements: ["kept"] }),
        definition: words.say(figureDefinitions.kept),
      },
      {
        id: `trend.${i}.rate`,
        label: `${words.say(trendWords.rate)}, ${label}`,
        definition: cards.find(({ id }) => id === "retention")?.definition ?? "",
        basis: words.say(basis.of(words.count(kept), words.count(start))),
        figure: rate === null ? null : { value: rate, kind: "percent" as const },
        interval: low === null || high === null ? null : { low, high },
        selection,
      },
    ];
  });
}

/** Whose customers a line of the bridge counts, and in whose window their orders lie. */
const bridgeLines: Readonly<
  Record<
    BridgeRow["id"],
    Pick<Extract<CustomerSelection, { by: "movement" }>, "movements" | "windows">
  >
> = {
  start: { movements: ["kept", "lost"], windows: "start" },
  new: { movements: ["new", "newLost"], windows: "both" },
  reactivated: { movements: ["reactivated"], windows: "both" },
  kept: { movements: ["kept"], windows: "both" },
  lost: { movements: ["lost"], windows: "both" },
  newLost: { movements: ["newLost"], windows: "both" },
  end: { movements: ["kept", "new", "reactivated"], windows: "end" },
};

function bridgeFigures({ bridge, title }: Report, words: Words): readonly ReportFigure[] {
  if (!bridge) return [];
  const { from, to } = bridge;
  const days = words.count(title.lapseDays);
  return bridge.rows.flatMap(({ id, label, meaning, customers, money }) => {
    const isStock = id === "start" || id === "end";
    const selection = { by: "movement", from, to, ...bridgeLines[id], money: true } as const;
    const name = words.say(figureLabels.bridge(label));
    const heads = figure(`bridge.${id}`, name, customers, isStock ? "count" : "change", selection);
    const lines = [
      { ...heads, definition: `${meaning}. ${words.say(figureDefinitions.active(days))}` },
    ];
    if (money === null) return lines;
    const sum = figure(
      `bridge.${id}.money`,
      words.say(figureLabels.money(name)),
      money,
      isStock ? "moneyExact" : "moneyChange",
      selection,
    );
    return [
      ...lines,
      { ...sum, definition: `${meaning}. ${words.say(figureDefinitions.money(days))}` },
    ];
  });
}

function actionFigures({ actions }: Report, words: Words): readonly ReportFigure[] {
  return (actions?.rows ?? []).flatMap(({ id, label, customers, worth, how, who }) => {
    const selection = { by: "action", action: id } as const;
    const count = figure(`action.${id}`, label, customers, "count", selection);
    const sum = {
      id: `action.${id}.worth`,
      label: words.say(figureLabels.worth(label)),
      definition: how,
      basis: words.say(customersBehind(words.count(customers))),
      figure: worth && { value: worth.value, kind: "money" as const },
      interval: worth,
      selection,
    };
    return [{ ...count, definition: who }, sum];
  });
}

function rateFigures({ reconcile }: Report, words: Words): readonly ReportFigure[] {
  if (!reconcile) return [];
  const { from, to, rows } = reconcile;
  return rows.map(({ id, label, meaning, above, below, interval }) => ({
    id: `rate.${id}`,
    label,
    definition: meaning,
    basis: words.say(basis.of(words.count(above), words.count(below))),
    figure: { value: above / below, kind: "percent1" },
    interval,
    selection: { by: "rate", rate: id, from, to },
  }));
}
