/** What became of every row: the data ledger, and damage found in the file. */

import type { Report } from "../../report/report";
import { accountWords } from "../../text/dashboard";
import type { Canvas } from "./canvas";
import { drawParagraph } from "./paragraph";
import { drawSection } from "./section";
import { colors, numberFormat, type StyleName } from "./tokens";

/** Of the table; figures stand close to what they count. */
const lastColumn = 19;

export function drawAccount(canvas: Canvas, report: Report): void {
  const { account, locale, currency } = report;
  const top = drawSection(canvas, account.title, account.caption);
  const hasMoney = account.total.money !== null;
  const right = { align: "right", merge: true } as const;
  const head = canvas.row();
  canvas.put(head, 2, 12, accountWords.use[locale], "heading");
  canvas.put(head, 13, 15, accountWords.rows[locale], "heading", right);
  if (hasMoney)
    canvas.put(head, lastColumn - 3, lastColumn, accountWords.amount[locale], "heading", right);
  canvas.rule(head, 2, lastColumn, colors.line);
  for (const row of account.rows)
    line(row.label, row.rows, row.money, "cell", `account.${row.reason}`);
  const total = line(
    account.check,
    account.total.rows,
    account.total.money,
    account.addsUp ? "cellGood" : "cellWarn",
  );
  canvas.rule(total - 1, 2, lastColumn, colors.ink);
  if (account.findings.length > 0) {
    canvas.put(canvas.row(28), 2, 25, accountWords.findings[locale], "strong", {
      vertical: "bottom",
    });
    for (const finding of account.findings) drawParagraph(canvas, finding, "cellQuiet");
  }
  canvas.name("SK_ledger", top, total);

  function line(
    label: string,
    rows: number,
    money: number | null,
    style: StyleName,
    figure?: string,
  ): number {
    const at = canvas.row();
    canvas.put(at, 2, 12, label, style);
    canvas.put(at, 13, 15, rows, style, {
      ...right,
      ...(figure ? { figure } : {}),
      format: numberFormat("count", locale, currency),
    });
    if (hasMoney && money !== null) {
      canvas.put(at, lastColumn - 3, lastColumn, money, style, {
        ...right,
        ...(figure ? { figure } : {}),
        format: numberFormat("moneyExact", locale, currency),
      });
    }
    return at;
  }
}
