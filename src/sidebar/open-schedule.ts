/** Opens the schedule, as it stands in the file. */

import { waiting } from "../text/sidebar";
import { usePanel } from "./panel";
import { server } from "./server";

export function useOpenSchedule(): () => void {
  const { ask, go } = usePanel();
  return () =>
    ask({
      area: "OPEN",
      line: waiting.schedule,
      send: () => server.schedule(),
      done: (schedule) => go({ at: "schedule", schedule }),
    });
}
