/** What every screen needs: the panel's state, its words and figures, and ways to go on. */

import { createContext } from "preact";
import { useContext } from "preact/hooks";
import type { PanelState } from "../addon/panel";
import type { Text } from "../text/text";
import type { Figures } from "./figures";
import type { Requests } from "./requests";
import type { View } from "./view";

export interface Panel extends Pick<Requests, "ask" | "fail"> {
  readonly state: PanelState;
  readonly figures: Figures;
  /** One level up; null where there is none. */
  readonly parent: View | null;
  go(view: View): void;
  update(state: PanelState): void;
}

export const PanelContext = createContext<Panel | null>(null);

export function usePanel(): Panel {
  const panel = useContext(PanelContext);
  if (!panel) throw new Error("This part stands outside the panel.");
  return panel;
}

export type Say = (text: Text) => string;

/** Chooses the panel's language; also before the panel's state is there. */
export const SayContext = createContext<Say>((text) => text.en);

export const useSay = (): Say => useContext(SayContext);
