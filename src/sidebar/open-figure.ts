/** Asks the add-on which figure is selected, and shows it. */

import { selected } from "../text/sidebar-figure";
import { usePanel } from "./panel";
import { server } from "./server";

export function useOpenFigure(): () => void {
  const { ask, go } = usePanel();
  return () =>
    ask({
      area: "ROWS",
      line: selected.reading,
      send: () => server.selectedFigure(),
      done: (figure) => go({ at: "figure", figure }),
    });
}
