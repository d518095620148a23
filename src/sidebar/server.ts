/** The add-on's endpoints as promises, typed by the add-on itself. */

import type { Endpoints } from "../addon/panel";
import { bridgeFailure } from "./failure";

export type Server = {
  readonly [Name in keyof Endpoints]: (
    ...args: Parameters<Endpoints[Name]>
  ) => Promise<ReturnType<Endpoints[Name]>>;
};

interface Runner {
  withSuccessHandler(done: (value: never) => void): Runner;
  withFailureHandler(failed: (error: Error) => void): Runner & Requests;
}
type Requests = Readonly<Record<string, (...args: readonly unknown[]) => void>>;

declare const google: {
  readonly script: {
    readonly run: Runner;
    readonly host: { readonly editor: { focus(): void } };
  };
};

export const server = new Proxy({} as Server, {
  get:
    (_, name: string) =>
    (...args: readonly unknown[]) =>
      new Promise((done, failed) => {
        google.script.run
          .withSuccessHandler(done)
          .withFailureHandler((error) => failed(bridgeFailure(error)))
          [name]?.(...args);
      }),
});

/** Gives the keyboard back to the sheet. */
export function focusSheet(): void {
  google.script.host.editor.focus();
}
