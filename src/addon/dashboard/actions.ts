/** What to do now: for each list the number of customers, the revenue at stake, who they are and what to do. */

import type { ActionRow, Report } from "../../report/report";
import { actionTexts } from "../../text/actions";
import type { Canvas } from "./canvas";
import type { DataSheet } from "./data-sheet";
import { moneyRange } from "./figures";
import { drawSection } from "./section";
import { colors, numberFormat } from "./tokens";

/** Three lines of text. */
const listHeight = 48;
const right = { align: "right", merge: true } as const;

export function drawActions(canvas: Canvas, _: DataSheet, report: Report): void {
  const { actions, locale } = report;
  if (!actions) return;
  const top = drawSection(canvas, actions.title, actions.caption);
  const head = canvas.row();
  canvas.put(head, 2, 6, actionTexts.list[locale], "heading");
  canvas.put(head, 7, 8, actionTexts.customers[locale], "heading", right);
  canvas.put(head, 9, 11, actionTexts.worth[locale], "heading", right);
  canvas.put(head, 15, 25, actionTexts.why[locale], "heading", { merge: true });
  canvas.rule(head, 2, 25, colors.line);
  for (const row of actions.rows) drawList(canvas, row, report);
  canvas.name("SK_todo", top, head + actions.rows.length);
}

function drawList(canvas: Canvas, row: ActionRow, { locale, currency }: Report): void {
  const at = canvas.row(listHeight);
  const count = numberFormat("count", locale, currency);
  canvas.put(at, 2, 6, row.label, "cellStrong");
  canvas.put(at, 7, 8, row.customers, "number", {
    ...right,
    format: count,
    figure: `action.${row.id}`,
  });
  const worth = { ...right, figure: `action.${row.id}.worth` };
  if (row.worth) {
    const { value, low, high } = row.worth;
    const format = numberFormat("money", locale, currency);
    canvas.put(at, 9, 11, value, "number", { ...worth, format });
    canvas.put(at, 12, 14, `(${moneyRange(low, high, { locale, currency })})`, "small");
  } else if (row.customers > 0) {
    const text = actionTexts.notEstimated[locale];
    canvas.put(at, 9, 11, text, "note", worth);
  }
  canvas.put(at, 15, 25, `${row.who}\n${row.todo}`, "cell", { merge: true, wrap: true });
  canvas.rule(at, 2, 25, colors.line2);
}
