/** By what customers were recognised, and who may be the same person. */

import type { PanelIdentity } from "../../addon/panel";
import { effects, identityKeys, identityTexts as words } from "../../text/questions";
import { waiting } from "../../text/sidebar";
import { usePanel, useSay } from "../panel";
import { focusSheet, server } from "../server";
import { Button } from "./button";

interface IdentityListProps {
  readonly identity: PanelIdentity;
  readonly sheetId: number;
}

export function IdentityList({ identity: { matched, persons }, sheetId }: IdentityListProps) {
  const say = useSay();
  const { figures, ask } = usePanel();
  const showPersons = () =>
    ask({
      area: "ROWS",
      line: waiting.rows,
      send: () => server.showRows(sheetId, "samePerson"),
      done: focusSheet,
    });
  return (
    <>
      <h2>{say(words.title)}</h2>
      <dl class="pairs">
        {matched.map(({ key, orders }) => (
          <div key={key}>
            <dt>{say(identityKeys[key])}</dt>
            <dd>{say(effects.orders(figures.whole(orders)))}</dd>
          </div>
        ))}
      </dl>
      {persons > 0 && (
        <>
          <p class="small">{say(words.persons(persons, figures.whole(persons)))}</p>
          <Button kind="link" onClick={showPersons}>
            {say(words.show)}
          </Button>
        </>
      )}
    </>
  );
}
