/** What to do now: for each list the number of customers, the revenue at stake, who they are and what to do. */

import type { ActionId } from "../../report/action-lists";
import type { ActionRow, Report } from "../../report/report";
import { actionTexts } from "../../text/actions";
import type { Locale } from "../../text/text";
import type { Canvas } from "./canvas";
import { moneyRange } from "./figures";
import { drawSection } from "./section";
import { colors, numberFormat } from "./tokens";

/** Of the ticks of a list, in the whole file. */
export const listName = (action: ActionId): string => `SK_list_${action}`;

/** Three lines of text. */
const listHeight = 48;
const right = { align: "right", merge: true } as const;

/** `lists` are the actions that have a sheet to tick off. */
export function drawActions(canvas: Canvas, report: Report, lists: readonly ActionId[]): void {
  const { actions, locale } = report;
  if (!actions) return;
  const top = drawSection(canvas, actions.title, actions.caption);
  const head = canvas.row();
  canvas.put(head, 2, 4, actionTexts.list[locale], "heading");
  canvas.put(head, 5, 6, actionTexts.customers[locale], "heading", right);
  canvas.put(head, 7, 9, actionTexts.worth[locale], "heading", right);
  canvas.put(head, 12, 13, actionTexts.done[locale], "heading", { align: "right" });
  canvas.put(head, 15, 25, actionTexts.why[locale], "heading", { merge: true });
  canvas.rule(head, 2, 25, colors.line);
  for (const row of actions.rows) {
    const at = drawList(canvas, row, report);
    drawDone(canvas, at, row.id, locale, lists.includes(row.id));
  }
  canvas.name("SK_todo", top, head + actions.rows.length);
}

/** Gives its row. */
function drawList(canvas: Canvas, row: ActionRow, { locale, currency }: Report): number {
  const at = canvas.row(listHeight);
  const count = numberFormat("count", locale, currency);
  canvas.put(at, 2, 4, row.label, "cellStrong", { merge: true, wrap: true });
  canvas.put(at, 5, 6, row.customers, "number", {
    ...right,
    format: count,
    figure: `action.${row.id}`,
  });
  const worth = { ...right, figure: `action.${row.id}.worth` };
  if (row.worth) {
    const { value, low, high } = row.worth;
    const format = numberFormat("money", locale, currency);
    canvas.put(at, 7, 9, value, "number", { ...worth, format });
    canvas.put(at, 10, 11, `(${moneyRange(low, high, { locale, currency })})`, "small");
  } else if (row.customers > 0) {
    const text = actionTexts.notEstimated[locale];
    canvas.put(at, 7, 9, text, "note", worth);
  }
  canvas.put(at, 15, 25, `${row.who}\n${row.todo}`, "cell", { merge: true, wrap: true });
  canvas.rule(at, 2, 25, colors.line2);
  return at;
}

/** "3 / 17", counted in the list's sheet as its boxes are ticked, also once the user has deleted it. */
function drawDone(
  canvas: Canvas,
  row: number,
  action: ActionId,
  locale: Locale,
  hasList: boolean,
): void {
  const { noList, howToList } = actionTexts;
  canvas.put(row, 12, 13, noList[locale], "cellQuiet", {
    align: "right",
    format: "General",
    note: howToList[locale],
  });
  const ticks = (ticked: string) => `COUNTIF(${listName(action)},${ticked})`;
  const count = `${ticks("TRUE")}&" / "&(${ticks("TRUE")}+${ticks("FALSE")})`;
  const area = { row, column: 13, rows: 1, columns: 1 };
  if (hasList) canvas.formula(area, `=IFERROR(${count},"${noList[locale]}")`);
}
