/** What the user has allowed: with Google's granular consent each permission may be missing for itself. */

declare global {
  namespace GoogleAppsScript.Script {
    interface ScriptApp {
      getAuthorizationInfo(mode: AuthMode, scopes: readonly string[]): AuthorizationInfo;
    }
  }
}

type Permission = "spreadsheets.currentonly" | "script.scriptapp" | "script.send_mail";

/** Where the user can give permissions of which one is missing; null where all are given. */
export function consentUrl(...permissions: readonly Permission[]): string | null {
  const info = ScriptApp.getAuthorizationInfo(
    ScriptApp.AuthMode.FULL,
    permissions.map((name) => `https://www.googleapis.com/auth/${name}`),
  );
  const { REQUIRED } = ScriptApp.AuthorizationStatus;
  return info.getAuthorizationStatus() === REQUIRED ? info.getAuthorizationUrl() : null;
}
