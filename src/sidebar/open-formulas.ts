/** Loads the formulas and opens their list. */

import { waiting } from "../text/sidebar";
import { usePanel } from "./panel";
import { server } from "./server";

export function useOpenFormulas(): () => void {
  const { ask, go } = usePanel();
  return () =>
    ask({
      area: "FORMULAS",
      line: waiting.formulas,
      send: () => server.formulas(),
      done: (all) => go({ at: "formulas", all, query: "" }),
    });
}
