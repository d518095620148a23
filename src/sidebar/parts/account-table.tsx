/** What became of every row, by reason; each reason opens its rows. */

import { useState } from "preact/hooks";
import type { PanelAccount } from "../../addon/panel";
import { rowCount, waiting } from "../../text/sidebar";
import { account as words } from "../../text/sidebar-data";
import { usePanel, useSay } from "../panel";
import { focusSheet, server } from "../server";
import { Button } from "./button";

interface AccountTableProps {
  readonly account: PanelAccount;
  /** The sheet the rows stand in; null where it is gone. */
  readonly sheetId: number | null;
}

export function AccountTable({ account: { currency, rows }, sheetId }: AccountTableProps) {
  const say = useSay();
  const { figures, ask } = usePanel();
  const [cut, setCut] = useState<string | null>(null);
  const money = (value: number | null) => (value === null ? "" : figures.money(value, currency));
  const total = rows.reduce((sum, row) => sum + row.rows, 0);
  const sum = rows.some(({ money }) => money !== null)
    ? rows.reduce((sum, row) => sum + (row.money ?? 0), 0)
    : null;

  const open = (id: number, reason: string) =>
    ask({
      area: "ROWS",
      line: waiting.rows,
      send: () => server.showRows(id, reason),
      done({ rows, shown }) {
        setCut(shown < rows ? say(words.cut(figures.whole(shown), figures.whole(rows))) : null);
        focusSheet();
      },
    });

  return (
    <>
      <table class="table account">
        <caption>{say(words.title)}</caption>
        <tbody>
          {rows.map(({ reason, label, rows, money: value }) => (
            <tr key={reason}>
              <th scope="row">
                {sheetId === null ? (
                  label
                ) : (
                  <Button kind="link" onClick={() => open(sheetId, reason)}>
                    {label}
                  </Button>
                )}
              </th>
              <td class="number">
                {say(rowCount(rows, figures.whole(rows)))}
                {value !== null && <small>{money(value)}</small>}
              </td>
            </tr>
          ))}
          <tr class="sum">
            <th scope="row">{say(words.total)}</th>
            <td class="number">
              {figures.whole(total)}
              {sum !== null && <small>{money(sum)}</small>}
            </td>
          </tr>
        </tbody>
      </table>
      <p class="hint" role="status">
        {cut}
      </p>
    </>
  );
}
