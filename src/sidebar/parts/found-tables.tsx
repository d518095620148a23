/** Tables in other sheets that say something about the same customers. */

import type { FoundTable } from "../../addon/panel";
import { rowCount } from "../../text/sidebar";
import { others as words } from "../../text/sidebar-data";
import { usePanel, useSay } from "../panel";

export function FoundTables({ tables }: { tables: readonly FoundTable[] }) {
  const say = useSay();
  const { figures } = usePanel();
  return (
    <>
      <h2>{say(words.title)}</h2>
      <dl class="pairs">
        {tables.map(({ sheetName, kind, rows }) => (
          <div key={sheetName}>
            <dt>{sheetName}</dt>
            <dd>
              {say(words.kinds[kind])}, {say(rowCount(rows, figures.whole(rows)))}
            </dd>
          </div>
        ))}
      </dl>
    </>
  );
}
