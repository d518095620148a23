/** Opens the list of formulas. */

import { formulaHelp } from "./formula-help";
import { usePanel } from "./panel";

export function useOpenFormulas(): () => void {
  const { go } = usePanel();
  return () => go({ at: "formulas", all: formulaHelp(), query: "" });
}
