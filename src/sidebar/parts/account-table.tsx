/** What became of every row. */

import { counts } from "../../text/sidebar-data";
import { usePanel, useSay } from "../panel";

const uses = ["used", "merged", "excluded", "inDoubt"] as const;

export type Account = Readonly<Record<(typeof uses)[number], number>>;

export function AccountTable({ account, title }: { account: Account; title: string }) {
  const say = useSay();
  const { figures } = usePanel();
  const total = uses.reduce((sum, use) => sum + account[use], 0);
  return (
    <table class="table">
      <caption>{title}</caption>
      <tbody>
        {uses.map((use) => (
          <tr key={use}>
            <th scope="row">{say(counts[use])}</th>
            <td class="number">{figures.whole(account[use])}</td>
          </tr>
        ))}
        <tr class="sum">
          <th scope="row">{say(counts.total)}</th>
          <td class="number">{figures.whole(total)}</td>
        </tr>
      </tbody>
    </table>
  );
}
