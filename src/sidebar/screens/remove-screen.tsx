/** Asks before everything the add-on made is removed. */

import { actions, waiting } from "../../text/sidebar";
import { removal } from "../../text/sidebar-more";
import { usePanel, useSay } from "../panel";
import { Button } from "../parts/button";
import { Screen } from "../parts/screen";
import { server } from "../server";

export function RemoveScreen() {
  const say = useSay();
  const { ask, go, update } = usePanel();

  const remove = () =>
    ask({
      area: "REMOVE",
      line: waiting.removing,
      send: () => server.removeDashboard(),
      done(after) {
        update(after);
        go({ at: "source" });
      },
    });

  return (
    <Screen
      title={say(removal.title)}
      footer={
        <>
          <Button kind="danger" onClick={remove}>
            {say(removal.confirm)}
          </Button>
          <Button kind="secondary" onClick={() => go({ at: "settings" })}>
            {say(actions.cancel)}
          </Button>
        </>
      }
    >
      <p>{say(removal.goes)}</p>
      <p>{say(removal.stays)}</p>
    </Screen>
  );
}
