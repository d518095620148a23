/** Lets formulas call the script's functions, each call in an execution of its own. */
import { isCallable } from "./bridge";
import { THIRTY_SECONDS } from "./clock";
import { registerCustomFunctions } from "./engine/custom-functions";
import { startExecution } from "./execution";
import type { OpenRealm } from "./realm";
import type { HostState } from "./state";

export function offerFunctions(host: HostState, openRealm: OpenRealm): void {
  const start = () =>
    startExecution(host, openRealm, {
      mode: "CUSTOM_FUNCTION",
      surface: "formula",
      limit: THIRTY_SECONDS,
    });
  registerCustomFunctions(host.book, start().realm.functions().filter(isCallable), {
    call(name, args) {
      const { run, realm } = start();
      return run(name, args(realm));
    },
    report({ sheet, row, column }, message) {
      const place = `${sheet} ${row} ${column}`;
      if (message === null) host.cellErrors.delete(place);
      else host.cellErrors.set(place, message);
    },
  });
}
