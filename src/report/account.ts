/** What became of every row of the source, by reason, with sums that add up to it. */

import type { Account, AccountLine } from "../intake";
import { accountTexts } from "../text/report";
import type { ReportInput } from "./inputs";
import type { AccountBlock, AccountRow } from "./report";
import type { Words } from "./words";

const uses = ["used", "merged", "excluded", "inDoubt"] as const;

export function accountBlock(input: ReportInput, words: Words): AccountBlock {
  const { account } = input;
  const data = account.lines.filter(({ use }) => use !== "layout");
  const hasMoney = data.some(({ cents }) => Object.keys(cents).length > 0);
  const money = (line: AccountLine) => (hasMoney ? sumOf(line, input.currency) / 100 : null);
  const rows = uses.flatMap((use) =>
    data
      .filter((line) => line.use === use)
      .map(
        (line): AccountRow => ({
          kind: use,
          reason: line.reason,
          label: `${words.say(accountTexts.uses[use])}: ${words.say(line.text)}`,
          rows: line.rows,
          money: money(line),
        }),
      ),
  );
  const source = account.rows - layoutRows(account);
  const counted = rows.reduce((sum, row) => sum + row.rows, 0);
  return {
    title: words.say(accountTexts.title),
    caption: words.say(accountTexts.caption(input.sheetName)),
    rows,
    total: {
      rows: counted,
      money: hasMoney ? data.reduce((sum, line) => sum + (money(line) ?? 0), 0) : null,
    },
    addsUp: counted === source,
    check: words.say(
      counted === source
        ? accountTexts.addsUp(words.count(source))
        : accountTexts.off(words.count(source - counted)),
    ),
    findings: input.findings,
  };
}

/** Headings, what stands above them, and blank rows. */
function layoutRows(account: Account): number {
  return account.lines.reduce((sum, { use, rows }) => sum + (use === "layout" ? rows : 0), 0);
}

/** Amounts in the currency that is counted; other currencies are never added to it. */
function sumOf({ cents }: AccountLine, currency: string | null): number {
  return (cents[currency ?? ""] ?? 0) + (currency ? (cents[""] ?? 0) : 0);
}

/** Rows by use, for summaries. */
export function rowsByUse(block: AccountBlock): Record<AccountRow["kind"], number> {
  const counts = { used: 0, merged: 0, excluded: 0, inDoubt: 0 };
  for (const row of block.rows) counts[row.kind] += row.rows;
  return counts;
}
