/** Asks for the panel's state anew, once something has changed it. */

import { waiting } from "../text/sidebar";
import { usePanel } from "./panel";
import { server } from "./server";

export function useRefresh(): (done: () => void, back: (() => void) | null) => void {
  const { ask, update } = usePanel();
  return (done, back) =>
    ask({
      area: "OPEN",
      line: waiting.opening,
      back,
      send: () => server.panel(),
      done(state) {
        update(state);
        done();
      },
    });
}
