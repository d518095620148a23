/**
 * Who may call what: the authorization mode of the execution, and the scopes the user has granted.
 * The rules are Google's for editor add-ons; the first rule that matches a member decides.
 */
import { ScriptError } from "./failures";
import type { Surface } from "./services/script";
import type { AuthMode } from "./state";

const scope = (name: string) => `https://www.googleapis.com/auth/${name}`;

/** Scopes of which any one is enough. */
const documentScopes = [scope("spreadsheets.currentonly"), scope("spreadsheets")];

interface Rule {
  readonly matches: RegExp;
  readonly modes: readonly AuthMode[];
  readonly scopes?: readonly string[];
}

const everywhere: readonly AuthMode[] = ["NONE", "LIMITED", "CUSTOM_FUNCTION", "FULL"];
const withDocument: readonly AuthMode[] = ["LIMITED", "CUSTOM_FUNCTION", "FULL"];
const withScreen: readonly AuthMode[] = ["NONE", "LIMITED", "FULL"];
const authorized: readonly AuthMode[] = ["FULL"];

const rules: readonly Rule[] = [
  { matches: /^(Utilities|Logger|console|HtmlService|Charts)\b/, modes: everywhere },
  { matches: /^Session\.(getActiveUserLocale|getScriptTimeZone)$/, modes: everywhere },
  { matches: /^Session\.getTemporaryActiveUserKey$/, modes: authorized },
  { matches: /^Session\./, modes: authorized, scopes: [scope("userinfo.email")] },
  { matches: /^User\./, modes: authorized, scopes: [scope("userinfo.email")] },
  { matches: /^SpreadsheetApp\.getUi$|^Menu\.|^Ui\.create/, modes: withScreen },
  { matches: /^Ui\.show/, modes: authorized, scopes: [scope("script.container.ui")] },
  { matches: /^Ui\./, modes: authorized },
  { matches: /^ScriptApp\.(getAuthorizationInfo|requireScopes)$/, modes: withDocument },
  { matches: /^AuthorizationInfo\./, modes: withDocument },
  { matches: /^ScriptApp\./, modes: authorized, scopes: [scope("script.scriptapp")] },
  { matches: /^(Trigger|TriggerBuilder|ClockTriggerBuilder)\./, modes: authorized },
  { matches: /^MailApp\./, modes: authorized, scopes: [scope("script.send_mail")] },
  { matches: /^(PropertiesService|Properties|CacheService|Cache)\b/, modes: withDocument },
  { matches: /^(LockService|Lock)\b/, modes: withDocument },
  { matches: /^(HtmlOutput|Blob)\./, modes: everywhere },
  { matches: /Builder\.|^TextStyle\.|^SpreadsheetApp\.new/, modes: withDocument },
  { matches: /^SpreadsheetApp\.flush$/, modes: ["LIMITED", "FULL"] },
  {
    matches: /\.(get|is|has|can|find|with|offset)/,
    modes: withDocument,
    scopes: documentScopes,
  },
  { matches: /^/, modes: ["LIMITED", "FULL"], scopes: documentScopes },
];

export interface Rights {
  readonly mode: AuthMode;
  readonly surface: Surface;
  readonly granted: readonly string[];
}

/** Throws what Google throws when an execution may not call a member. */
export function authorize(rights: Rights, kind: string, member: string, path: string): void {
  const name = `${kind}.${member}`;
  if (rights.surface === "clock" && name === "SpreadsheetApp.getUi")
    throw new ScriptError("Cannot call SpreadsheetApp.getUi() from this context.");
  const rule = rules.find(({ matches }) => matches.test(name));
  if (!rule?.modes.includes(rights.mode))
    throw new ScriptError(`You do not have permission to call ${path}.`);
  const needed = rule.scopes;
  if (!needed || rights.mode !== "FULL") return;
  if (!needed.some((one) => rights.granted.includes(one)))
    throw new ScriptError(
      `Specified permissions are not sufficient to call ${path}. ` +
        `Required permissions: ${needed.join(" || ")}`,
    );
}
