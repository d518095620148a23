/** The figures of the customer groups and of the order ladder. */

import { basis } from "../text/cards";
import { customersBehind, figureDefinitions, figureLabels } from "../text/figures";
import { figure, type ReportFigure } from "./figure";
import type { GroupRow, Report } from "./report";
import type { CustomerSelection } from "./selection";
import type { Words } from "./words";

export function groupFigures({ groups }: Report, words: Words): readonly ReportFigure[] {
  const { rows, total, since, ladder } = groups;
  return [
    ...[...rows, total].flatMap((row) => figuresOfGroup(row, total.customers, since, words)),
    ...ladder.map(
      ({ label, order, customers, share, low, high }): ReportFigure => ({
        id: `ladder.${order}`,
        label: words.say(figureLabels.ladder(label)),
        definition: words.say(figureDefinitions.ladder),
        basis: words.say(customersBehind(words.count(customers))),
        figure: share === null ? null : { value: share, kind: "percent" },
        interval: low === null || high === null ? null : { low, high },
        selection: { by: "ladder", order },
      }),
    ),
  ];
}

function figuresOfGroup(
  { id, label, customers, share, money, moneyShare, change }: GroupRow,
  all: number,
  since: number | null,
  words: Words,
): readonly ReportFigure[] {
  const selection: CustomerSelection = {
    by: "group",
    group: id === "total" ? null : id,
    since: null,
  };
  const definition = words.say(figureDefinitions.group);
  const ofAll = words.say(basis.of(words.count(customers), words.count(all)));
  const name = (part: "share" | "money" | "moneyShare" | "change") =>
    [`group.${id}.${part}`, words.say(figureLabels[part](label))] as const;
  const figures: ReportFigure[] = [
    { ...figure(`group.${id}`, label, customers, "count", selection), definition },
    { ...figure(...name("share"), share, "percent1", selection), definition, basis: ofAll },
  ];
  const moneyDefinition = words.say(figureDefinitions.groupMoney);
  if (money !== null)
    figures.push({
      ...figure(...name("money"), money, "money", selection),
      definition: moneyDefinition,
    });
  if (moneyShare !== null)
    figures.push({
      ...figure(...name("moneyShare"), moneyShare, "percent1", selection),
      definition: moneyDefinition,
    });
  if (change !== null)
    figures.push({
      ...figure(...name("change"), change, "change", { ...selection, since }),
      definition: words.say(figureDefinitions.change),
    });
  return figures;
}
