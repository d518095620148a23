/** Realms in Node: a bare `vm` context for each execution, which has little more than Apps Script has. */
import vm from "node:vm";
import type { OpenRealm, Realm, ScriptFile } from "../realm";

/** Makes `new Date()` and `Date.now()` tell the fake time, whatever else dates can do. */
const fakeClock = new vm.Script(`(now) => {
  Date = new Proxy(Date, {
    apply: (RealDate) => new RealDate(now()).toString(),
    construct: (RealDate, args, target) =>
      Reflect.construct(RealDate, args.length > 0 ? args : [now()], target),
    get: (RealDate, name) => (name === "now" ? now : Reflect.get(RealDate, name)),
  });
}`);

const globals = new vm.Script("({ Array, Object, Date, Error })");

/** Script files are compiled once, however many executions load them. */
const compiled = new WeakMap<ScriptFile, vm.Script>();

function compile(file: ScriptFile): vm.Script {
  const known = compiled.get(file) ?? new vm.Script(file.code, { filename: file.name });
  compiled.set(file, known);
  return known;
}

export const openVmRealm: OpenRealm = (now) => {
  const context = vm.createContext(Object.create(null) as object) as Record<string, unknown>;
  const builtIns = globals.runInContext(context) as Pick<
    Realm,
    "Array" | "Object" | "Date" | "Error"
  >;
  (fakeClock.runInContext(context) as (now: () => number) => void)(now);
  const provided = new Set<string>(["Date"]);
  return {
    ...builtIns,
    define(name, value) {
      provided.add(name);
      context[name] = value;
    },
    load: (file) => compile(file).runInContext(context),
    functions: () =>
      Object.keys(context).filter(
        (name) => typeof context[name] === "function" && !provided.has(name),
      ),
    read: (name) => (Object.hasOwn(context, name) ? context[name] : undefined),
  };
};
