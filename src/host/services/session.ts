/** Session: who is there, in which language, in which script time zone. */
import { KIND, type Members, type Script, type Target } from "./script";
import { on } from "./strict";

const theUser: Target = { [KIND]: "User" };

export const sessionMembers = ({ host }: Script): Members<Target> => ({
  getActiveUserLocale: on("", () => host.user.locale),
  getScriptTimeZone: on("", () => host.project.manifest.timeZone),
  getTemporaryActiveUserKey: on("", () => `key of ${host.user.email}`),
  getActiveUser: on("", () => theUser),
  getEffectiveUser: on("", () => theUser),
});

export const userMembers = ({ host }: Script): Members<Target> => ({
  getEmail: on("", () => host.user.email),
});
