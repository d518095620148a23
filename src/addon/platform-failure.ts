/** What Google throws, by what it means for the user. Google words it in the user's language, and changes it. */

import { platformFailures } from "../text/platform";
import type { Text } from "../text/text";

const meanings: readonly (readonly [RegExp, keyof typeof platformFailures])[] = [
  [/10[.,\s]?000[.,\s]?000/, "cells"],
  [/50[.,\s]?000 (characters|Zeichen)/i, "longText"],
  [
    /permissions are not sufficient|Authori[sz]ation is required|Autorisierung|Required permissions/i,
    "scope",
  ],
  [/permission|protected|Berechtigung|geschützt/i, "readOnly"],
  [/too many|too large|quota|limit exceeded|rate limit|zu (viele|oft|groß)|Kontingent/i, "quota"],
  [
    /timed out|service error|Dienstfehler|unavailable|server error|Serverfehler|Zeitüberschreitung/i,
    "unavailable",
  ],
];

/** Null for what Google does not say. */
export function platformFailure(message: string): Text | null {
  const found = meanings.find(([words]) => words.test(message));
  return found ? platformFailures[found[1]] : null;
}
