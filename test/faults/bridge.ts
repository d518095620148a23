/** The panel's side of the bridge, with its own words for what the bridge says, and a panel that is left meanwhile. */

import type { Endpoints } from "../../src/addon/panel";
import { bridgeFailure } from "../../src/sidebar/failure";
import type { Server } from "../../src/sidebar/server";
import type { UserFile } from "./file";

/** What the user does at the panel while its n-th request (from 1) is under way. */
export interface Leaving {
  readonly how: "close" | "cancel";
  readonly request: number;
}

export interface Bridge {
  leaving: Leaving | null;
  /** Since the job began. */
  requests: number;
  cancel: AbortController;
}

export const openBridge = (): Bridge => ({
  leaving: null,
  requests: 0,
  cancel: new AbortController(),
});

/** Nobody is there any more to read an answer. */
export class PanelClosed extends Error {}

export function serverOf({ host, bridge }: UserFile): Server {
  return new Proxy({} as Server, {
    get:
      (_, name: keyof Endpoints) =>
      async (...args: readonly unknown[]) => {
        const { leaving } = bridge;
        bridge.requests += 1;
        const closed = leaving?.how === "close" ? leaving.request : Number.POSITIVE_INFINITY;
        if (bridge.requests > closed) throw new PanelClosed();
        if (leaving?.how === "cancel" && bridge.requests === leaving.request) bridge.cancel.abort();
        try {
          const answer = await host.call(name, args);
          if (bridge.requests < closed) return answer;
        } catch (error) {
          throw bridgeFailure(error as Error);
        }
        throw new PanelClosed(); // Google finishes what was asked for
      },
  });
}
