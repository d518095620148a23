/** PropertiesService: small texts kept for the document, the user or the script. */
import { ScriptError } from "../failures";
import { KIND, type Members, type Script, type Target } from "./script";
import { on } from "./strict";

interface PropertiesTarget extends Target {
  readonly store: Map<string, string>;
}

const LARGEST_VALUE = 9 * 1024;
const LARGEST_STORE = 500 * 1024;

export const propertiesServiceMembers = ({ host }: Script): Members<Target> => {
  const store = (name: string): PropertiesTarget => {
    const known = host.properties.get(name) ?? new Map<string, string>();
    host.properties.set(name, known);
    return { [KIND]: "Properties", store: known };
  };
  return {
    getDocumentProperties: on("", () => store("document")),
    getUserProperties: on("", () => store(`user ${host.user.email}`)),
    getScriptProperties: on("", () => store("script")),
  };
};

export const propertiesMembers = (): Members<PropertiesTarget> => {
  const set = (store: Map<string, string>, name: string, value: string) => {
    if (sizeOf(value) > LARGEST_VALUE) throw new ScriptError("Argument too large: value");
    const others = [...store].filter(([key]) => key !== name);
    const taken = others.reduce((sum, [key, kept]) => sum + sizeOf(key) + sizeOf(kept), 0);
    if (taken + sizeOf(name) + sizeOf(value) > LARGEST_STORE)
      throw new ScriptError(
        "You have exceeded the property storage quota. Please remove some properties and try again.",
      );
    store.set(name, value);
  };
  return {
    getProperty: on("string", ({ store }, name: string) => store.get(name) ?? null),
    getProperties: on("", ({ store }) => Object.fromEntries(store)),
    getKeys: on("", ({ store }) => [...store.keys()]),
    setProperty: on("string string", (self, name: string, value: string) => {
      set(self.store, name, value);
      return self;
    }),
    setProperties: on(
      "object boolean?",
      (self, values: Record<string, unknown>, deleteOthers = false) => {
        if (deleteOthers) self.store.clear();
        for (const [name, value] of Object.entries(values)) set(self.store, name, String(value));
        return self;
      },
    ),
    deleteProperty: on("string", (self, name: string) => {
      self.store.delete(name);
      return self;
    }),
    deleteAllProperties: on("", (self) => {
      self.store.clear();
      return self;
    }),
  };
};

export const sizeOf = (text: string): number => new TextEncoder().encode(text).length;
