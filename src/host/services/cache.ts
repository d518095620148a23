/** CacheService: texts kept for a while, on the fake clock. */
import { ScriptError } from "../failures";
import type { CacheEntry } from "../state";
import { sizeOf } from "./properties";
import { KIND, type Members, type Script, type Target } from "./script";
import { on } from "./strict";

interface CacheTarget extends Target {
  readonly entries: Map<string, CacheEntry>;
}

const LONGEST_KEY = 250;
const LARGEST_VALUE = 100 * 1024;
const DEFAULT_SECONDS = 600;
const MOST_SECONDS = 21_600;
const MOST_ENTRIES = 1000;

export const cacheServiceMembers = ({ host }: Script): Members<Target> => {
  const cache = (name: string): CacheTarget => {
    const entries = host.caches.get(name) ?? new Map<string, CacheEntry>();
    host.caches.set(name, entries);
    return { [KIND]: "Cache", entries };
  };
  return {
    getDocumentCache: on("", () => cache("document")),
    getUserCache: on("", () => cache(`user ${host.user.email}`)),
    getScriptCache: on("", () => cache("script")),
  };
};

export const cacheMembers = ({ host }: Script): Members<CacheTarget> => {
  const checkKey = (key: string) => {
    if (key.length > LONGEST_KEY) throw new ScriptError("Argument too large: key");
  };
  const read = (entries: CacheTarget["entries"], key: string): string | null => {
    checkKey(key);
    const entry = entries.get(key);
    return entry && entry.expires > host.clock.now ? entry.value : null;
  };
  const put = (
    entries: CacheTarget["entries"],
    key: string,
    value: string,
    seconds = DEFAULT_SECONDS,
  ) => {
    checkKey(key);
    if (sizeOf(value) > LARGEST_VALUE) throw new ScriptError("Argument too large: value");
    if (seconds < 1 || seconds > MOST_SECONDS)
      throw new ScriptError(`Cache duration must be between 1 and ${MOST_SECONDS} seconds.`);
    entries.delete(key);
    entries.set(key, { value, expires: host.clock.now + seconds * 1000 });
    const [oldest] = entries.keys();
    if (entries.size > MOST_ENTRIES && oldest !== undefined) entries.delete(oldest);
  };
  return {
    get: on("string", ({ entries }, key: string) => read(entries, key)),
    getAll: on("string[]", ({ entries }, keys: string[]) =>
      Object.fromEntries(
        keys.map((key) => [key, read(entries, key)]).filter(([, value]) => value !== null),
      ),
    ),
    put: on("string string int?", ({ entries }, key: string, value: string, seconds?: number) =>
      put(entries, key, value, seconds),
    ),
    putAll: on("object int?", ({ entries }, values: Record<string, string>, seconds?: number) => {
      for (const [key, value] of Object.entries(values)) put(entries, key, value, seconds);
    }),
    remove: on("string", ({ entries }, key: string) => {
      entries.delete(key);
    }),
    removeAll: on("string[]", ({ entries }, keys: string[]) => {
      for (const key of keys) entries.delete(key);
    }),
  };
};
