/** console and Logger: lines go to the host's log. */
import type { Members, Script, Target } from "./script";
import { on } from "./strict";

const anything = "any? any? any? any? any? any?";

export const consoleMembers = ({ host }: Script): Members<Target> => {
  const write = on(anything, (_, ...values: unknown[]) => {
    host.log.push(values.map(asText).join(" "));
  });
  return { log: write, info: write, warn: write, error: write, debug: write };
};

export const loggerMembers = ({ host }: Script): Members<Target> => ({
  log: on(anything, (self, ...values: unknown[]) => {
    host.log.push(values.map(asText).join(" "));
    return self;
  }),
});

const asText = (value: unknown): string => {
  if (typeof value === "string") return value;
  if (Object.prototype.toString.call(value) === "[object Error]") return String(value);
  return JSON.stringify(value) ?? String(value);
};
